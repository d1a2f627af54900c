import type { Messages } from '../en.ts';
import { yearNamed } from './year-named.ts';

/** A chart on another site. */
export const embed: Messages['embed'] = {
  what: 'Nội dung',
  target: (due) => `Mục tiêu, ${due}`,
  path: (year) => `${yearNamed(year)}, theo lộ trình`,
  targeted: (year) => `${yearNamed(year)}, theo mức tăng trưởng mục tiêu`,
  verdict: 'So với mức tăng trưởng được nêu',
  fullPage: 'Tradecheck: trang đầy đủ với mọi nguồn',
  asOf: (date) => `tính đến ${date}`,
  pinned: (version, date) => `Cố định theo bộ dữ liệu ${version}, tính đến ${date}.`,
  newer: 'Đã có bản mới hơn:',
  newerLink: 'biểu đồ hiện nay',
  more: 'và # dòng khác trong bảng bên dưới',
  figures: (figures) => figures.join(', '),
};
