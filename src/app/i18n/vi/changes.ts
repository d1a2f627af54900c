import type { Messages } from '../en.ts';
import { count } from './count.ts';

/** The page of what changed and the page of corrections. */
export const changes: Messages['changes'] = {
  title: (newest) => `Những thay đổi, gần nhất ${newest}`,
  titleNone: 'Những thay đổi: chưa có gì',
  description: (pair) =>
    `Nguồn, giá trị và mâu thuẫn về thương mại giữa ${pair} được thêm, thay đổi hoặc bỏ đi, theo ngày.`,
  lead: (asOf, checkedOn) => `Nguồn mới nhất: ${asOf}. Lần gần nhất tìm nguồn mới hơn: ${checkedOn}.`,
  leadUndated: (checkedOn) => `Nguồn mới nhất không có ngày. Lần gần nhất tìm nguồn mới hơn: ${checkedOn}.`,
  none: 'Chưa có gì thay đổi từ khi các trang này được đăng lần đầu.',
  feed: 'Nguồn cấp tin cho chương trình theo dõi trang (Atom)',
  feedTitle: (pair) => `Thương mại giữa ${pair}: những thay đổi`,
  entry: (date, what) => `${date}: ${what}`,
  correction: 'một lỗi của chúng tôi đã được sửa',
  data: 'dữ liệu thay đổi',
  sources: {
    added: (n) => count(n, 'nguồn mới'),
    changed: (n) => count(n, 'nguồn có số liệu hoặc mô tả khác trước'),
    gone: (n) => count(n, 'nguồn bị bỏ'),
  },
  values: {
    added: (n) => count(n, 'giá trị trước đây chưa có số liệu'),
    changed: (n) => count(n, 'giá trị có số liệu khác trước'),
    gone: (n) => count(n, 'giá trị nay không còn số liệu'),
  },
  findings: {
    added: (n) => count(n, 'phát hiện mới'),
    changed: (n) => count(n, 'phát hiện được đánh giá lại'),
    gone: (n) => count(n, 'phát hiện không còn nữa'),
  },
  now: (figures) => `Mới: ${figures}.`,
  before: (figures) => `Không còn: ${figures}.`,
  quoted: (figure) => `“${figure}”`,
  corrections: {
    title: (n) =>
      n === 0 ? 'Đính chính: chưa có' : `Đính chính: ${count(n, 'lỗi của chúng tôi đã được sửa')}`,
    description: (pair) => `Cách báo lỗi trong số liệu về thương mại giữa ${pair}, và những lỗi đã được sửa.`,
    howTitle: 'Báo lỗi',
    how: 'Một số liệu không đúng như trong nguồn là lỗi của chúng tôi. Hãy cho biết địa chỉ của trang, trang viết gì, nguồn viết gì và tìm nguồn ở đâu; ảnh chụp đoạn đó rất có ích.',
    send: 'Gửi đính chính',
    where: 'Hãy báo cho người đăng các trang này. Mã nguồn có sẵn mẫu báo lỗi “A figure is wrong”.',
    notOurs:
      'Một số liệu mâu thuẫn với số liệu khác trong chính nguồn của nó được chép nguyên văn: tìm ra điều đó là mục đích của các trang này.',
    listTitle: 'Những gì đã được sửa',
    none: 'Đến nay chưa có lỗi nào được báo hoặc tìm thấy.',
    wrong: 'Trước đây',
    right: 'Bây giờ',
    concerned: 'Các số liệu liên quan',
  },
};
