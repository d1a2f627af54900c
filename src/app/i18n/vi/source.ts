import type { Messages } from '../en.ts';
import { capitalised } from '../letter-case.ts';

/** The page of a source, and its citation. */
export const source: Messages['source'] = {
  citation: 'Trích dẫn',
  cited: (who, what, when, where) => `${who}. ${what}. ${capitalised(when)}. ${where}.`,
  copy: 'Sao chép trích dẫn',
  copied: 'Đã sao chép',
  copyFailed: 'Không sao chép được; hãy chọn đoạn chữ để sao chép',
  title: 'Nhan đề',
  publisher: 'Nơi công bố',
  agency: 'Hãng tin',
  published: 'Ngày công bố',
  publishedBasis: {
    printed: 'ghi trên trang',
    url: 'lấy từ địa chỉ trang web',
    inferred: 'suy ra từ một sự kiện được nhắc đến',
    'not-seen': 'chưa xem được',
  },
  dateWithBasis: (date, basis) => `${date} (${basis})`,
  accessed: 'Ngày truy cập',
  address: 'Địa chỉ',
  language: 'Ngôn ngữ',
  kind: 'Loại',
  repeats: 'Đăng lại từ',
  claims: 'Nguồn này nói gì',
  noClaims: 'Nguồn này không có số liệu thương mại nào. Nguồn được giữ lại vì những gì nó nói về bối cảnh.',
  events: 'Các sự kiện nguồn này đưa tin',
  accessedOn: (date) => `truy cập ${date}`,
  accessedAlone: (date) => `Truy cập ${date}`,
};
