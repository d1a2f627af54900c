import type { Messages } from '../en.ts';
import { count, countOf } from './count.ts';

/** The list of sources. */
export const sources: Messages['sources'] = {
  description: (pair) => `Mọi tài liệu đã công bố được dùng cho thương mại giữa ${pair}, kèm trích dẫn.`,
  lead: 'Các bài báo và bảng số liệu mà trang này dựa vào. Những gì chúng tôi chưa xem được thì không tự điền vào: phần trong ngoặc vuông là lời của chúng tôi.',
  date: 'Ngày công bố',
  publisher: 'Nơi công bố',
  about: 'Nội dung',
  claims: 'Số liệu',
  language: 'Ngôn ngữ',
  kind: 'Loại',
  shown: (shown, total) => countOf(shown, total, 'nguồn'),
  nothing: 'Không có nguồn nào phù hợp. Hãy bỏ bớt điều kiện lọc để xem thêm.',
  claimCount: (n) => (n === 0 ? 'chỉ là bối cảnh, không có số liệu' : count(n, 'số liệu')),
};
