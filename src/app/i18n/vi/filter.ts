import type { Messages } from '../en.ts';

/** Long lists. */
export const list: Messages['list'] = {
  ofYear: (year, n) => `${year === null ? 'Không rõ năm' : `Năm ${year}`}: ${n}`,
  moreOfYear: (year, n) => `${year === null ? 'Không rõ năm, còn nữa' : `Năm ${year}, còn nữa`}: ${n}`,
};

/** The filters of lists. */
export const filter: Messages['filter'] = {
  label: 'Lọc, tìm và sắp xếp',
  search: 'Tìm kiếm',
  kind: 'Loại',
  flow: 'Luồng thương mại',
  year: 'Năm',
  verdict: 'Kết luận',
  basis: 'So với',
  publisher: 'Nơi công bố',
  language: 'Ngôn ngữ',
  currency: 'Đồng tiền',
  covers: 'Phạm vi',
  sort: 'Sắp xếp theo',
  all: 'Tất cả',
  noScript: 'Bộ lọc cần JavaScript; toàn bộ danh sách nằm bên dưới.',
  sorts: {
    period: 'Kỳ mới nhất trước',
    verdict: 'Không khớp trước',
    stated: 'Tăng trưởng cao nhất trước',
  },
};
