import type { Messages } from '../en.ts';
import { count, countOf } from './count.ts';

/** The list of claims. */
export const claims: Messages['claims'] = {
  description: (pair) => `Mọi số liệu đã công bố về thương mại giữa ${pair}, có thể lọc và tìm kiếm.`,
  lead: (observations) =>
    `Mọi số liệu đã được công bố hoặc nói ra, kỳ mới nhất đứng trước. ${count(observations, 'giá trị')} của số liệu thống kê nằm ở trang của nguồn.`,
  shown: (shown, total) => countOf(shown, total, 'số liệu'),
  nothing: 'Không có số liệu nào phù hợp. Hãy bỏ bớt điều kiện lọc để xem thêm.',
};
