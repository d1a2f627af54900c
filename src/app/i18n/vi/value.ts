import type { Messages } from '../en.ts';
import { uncapitalised } from '../letter-case.ts';
import { count } from './count.ts';

/** The page of a value. */
export const value: Messages['value'] = {
  title: (name, period) => `${name}, ${period}`,
  description: (name, period) =>
    `Mọi số liệu đã công bố về ${uncapitalised(name)}, ${period}, theo thời gian và theo bên thống kê.`,
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
  publishedOn: (figure, date) => `${figure} (${date})`,
  changed: (first, firstDate, last, lastDate) =>
    `Trong các số liệu biết rõ ngày đăng, số đầu tiên là ${first} (${firstDate}), số cuối cùng là ${last} (${lastDate}).`,
  changedBy: (who, first, firstDate, last, lastDate) =>
    `${who}: trong các số liệu biết rõ ngày đăng, số đầu tiên là ${first} (${firstDate}), số cuối cùng là ${last} (${lastDate}).`,
  countedBy: 'Bên thống kê',
  figuresTitle: (n) => `${n} số liệu đã đăng`,
  stripTitle: 'Mọi số liệu trên một thang',
  sumsTitle: 'Tổng của xuất khẩu và nhập khẩu',
  previous: (period) => `← ${period}`,
  next: (period) => `${period} →`,
  neighbours: 'Kỳ trước và kỳ sau',
  sum: (amount) => `${amount}, là tổng`,
  implied: (amount) => `${amount}, suy ra`,
  revisionsSubtitle: (unit) => `${unit}, mỗi số liệu theo ngày đăng`,
  revisionsNote:
    'Đường giữ một giá trị cho tới khi cùng bên đó đăng giá trị khác. Vạch là khoảng mà một số đã làm tròn có thể thể hiện; số có “hơn” hoặc “khoảng” đứng bên cạnh đường. Số không rõ ngày đăng đứng ở bên phải. Thang không bắt đầu từ 0.',
  revisionsOf: (who, dated, undated) =>
    undated.length === 0
      ? `${who}: ${dated.join(', ')}.`
      : dated.length === 0
        ? `${who}, không rõ ngày: ${undated.join(', ')}.`
        : `${who}: ${dated.join(', ')}; không rõ ngày: ${undated.join(', ')}.`,
  indexTitle: (values, from, to) => `${values} giá trị, từ ${from} đến ${to}`,
  indexNone: 'Chưa có giá trị nào được đăng',
  indexDescription: (pair) =>
    `Mọi giá trị của thương mại giữa ${pair} theo năm, mỗi giá trị có trang riêng với mọi số liệu.`,
  indexLead: 'Chọn một giá trị để xem mọi số liệu đã đăng và các lần điều chỉnh.',
  indexEarlier: (years) => `Các năm trước đó: ${years}`,
  indexOthers: (n) => `Một phần của năm, hàng hóa và tiền tệ khác: ${n}`,
  year: (year) => `Mọi số liệu ${year}`,
};
