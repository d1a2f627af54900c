import type { Messages } from '../en.ts';
import { count } from './count.ts';
import { yearNamed } from './year-named.ts';

const inYears = (years: number): string =>
  years === 1 ? 'trong năm duy nhất có cả hai số liệu' : `trong cả ${count(years, 'năm')}`;

/** What both economies count of the same goods. */
export const twoCounts: Messages['twoCounts'] = {
  pageTitle: ({ side, other }, years) =>
    years === 0
      ? `Chưa có năm nào được cả ${side} và ${other} thống kê`
      : `Hai cách thống kê: ${side} và ${other} mỗi bên báo cáo gì về cùng hàng hóa`,
  description: (pair) =>
    `Mỗi bên trong ${pair} thống kê gì về cùng hàng hóa, theo từng năm, và vì sao hai cách thống kê khác nhau.`,
  lead: 'Những gì nước này bán là những gì nước kia mua; mỗi nước thống kê tại biên giới của mình. Hai số thống kê không bao giờ hoàn toàn giống nhau, và không bên nào sai.',
  more: {
    X: ({ side, other }, years) =>
      `${other} thống kê hàng mua từ ${side} nhiều hơn ${side} thống kê hàng bán, ${inYears(years)}`,
    M: ({ side, other }, years) =>
      `${other} thống kê hàng bán cho ${side} nhiều hơn ${side} thống kê hàng mua, ${inYears(years)}`,
  },
  less: {
    X: ({ side, other }, years) =>
      `${other} thống kê hàng mua từ ${side} ít hơn ${side} thống kê hàng bán, ${inYears(years)}`,
    M: ({ side, other }, years) =>
      `${other} thống kê hàng bán cho ${side} ít hơn ${side} thống kê hàng mua, ${inYears(years)}`,
  },
  neutral: {
    X: ({ side, other }, years) =>
      `Hai số thống kê hàng ${side} bán cho ${other}, có cả hai trong ${count(years, 'năm')}`,
    M: ({ side, other }, years) =>
      `Hai số thống kê hàng ${other} bán cho ${side}, có cả hai trong ${count(years, 'năm')}`,
  },
  flow: {
    X: (side, other) => `Hàng ${side} bán cho ${other}`,
    M: (side, other) => `Hàng ${other} bán cho ${side}`,
  },
  subtitle: (flow, unit) => `${flow}, ${unit} mỗi năm, theo thống kê của từng bên`,
  countedBy: (name) => `${name} thống kê`,
  none: (name) => `không có số liệu của ${name}`,
  moreBy: (name, rate) => `${name}: nhiều hơn ${rate}`,
  lessBy: (name, rate) => `${name}: ít hơn ${rate}`,
  same: 'bằng nhau trong phạm vi làm tròn',
  apart: (times) => `chênh nhau ít nhất ${times} lần: không so sánh`,
  inYear: (period, words) => `${period}: ${words}`,
  chartDescription: (title, years) => `${title}. ${years.join('; ')}.`,
  chartNote:
    'Đường nối hai số thống kê của cùng mười hai tháng. Xuất khẩu được tính không có cước vận tải và bảo hiểm, nhập khẩu được tính có các khoản đó, nên chênh lệch vài phần trăm là bình thường. Nơi một bên không có số liệu thì không vẽ gì cho bên đó; các dấu rỗng chênh nhau quá xa để là thống kê của cùng hàng hóa. Những số ước tính lập từ thống kê của bên kia được bỏ ra ngoài.',
  tableTitle: 'Mọi báo cáo của cả hai bên',
  whyTitle: 'Vì sao hai cách thống kê khác nhau',
  estimatesTitle: 'Những số ước tính được bỏ ra ngoài',
  estimates: (figures, from, to, publishers) =>
    `${count(figures, 'số liệu')} cho ${from === to ? yearNamed(from) : `các năm ${from}–${to}`} (${publishers.join(', ')}) được lập từ báo cáo của bên kia, bằng cách cộng thêm hoặc trừ đi một tỷ lệ cho cước vận tải và bảo hiểm. Bên kia nói gì thì chúng cũng khớp: đó không phải là thống kê thứ hai.`,
  estimatesNone: 'Không có số liệu nào ở đây được biết là lập từ báo cáo của bên kia.',
};
