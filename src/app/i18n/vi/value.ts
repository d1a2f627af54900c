import type { Messages } from '../en.ts';
import { count, lowered } from './count.ts';

/** The page of a value. */
export const value: Messages['value'] = {
  title: (name, period) => `${name}, ${period}`,
  description: (name, period) =>
    `Mọi số liệu đã công bố về ${lowered(name)}, ${period}, theo thời gian và theo bên thống kê.`,
  lead: 'Mọi số liệu đã công bố, cũ nhất trước, theo bên thống kê. Thay đổi từ nguồn này sang nguồn kế tiếp có thể là một lần điều chỉnh.',
  unspecified: 'Không nêu số liệu của nước nào',
  reportedBy: (name) => `Theo số liệu của ${name}`,
  statistics: (who) => `${who}, số liệu thống kê`,
  noMirror:
    'Những giá trị này là số ước tính lập từ báo cáo của nước đối tác. Đó không phải là thống kê thứ hai.',
  sameAll: (n) => `Cả ${count(n, 'số liệu')} đều giống nhau.`,
  path: (values) => `Theo thứ tự công bố: ${values.join(' → ')}.`,
  derived: 'Số liệu thống kê: tổng xuất khẩu và nhập khẩu',
  derivedNote:
    'Xuất khẩu tính theo giá FOB (giao tại biên giới nước xuất khẩu), nhập khẩu theo giá CIF (gồm cả bảo hiểm và cước vận tải).',
  noMirrorShort: 'số ước tính lập từ báo cáo của nước đối tác, không phải thống kê thứ hai',
  chosen: 'đại diện cho giá trị này trong biểu đồ',
  repeats: (source) => `đăng lại từ ${source}`,
  inferred: 'ngày suy ra',
  printedBy: (publisher, date) => `${publisher}, ${date}`,
  printedFor: (who, reporter) =>
    reporter === null ? `${who}, không nêu nước báo cáo` : `${who}, do ${reporter} báo cáo`,
  bar: (who, more) => (more === 0 ? who : `${who} và ${count(more, 'nguồn khác')}`),
  year: (year) => `Mọi số liệu cho ${year}`,
};
