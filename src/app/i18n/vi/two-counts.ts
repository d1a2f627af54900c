import type { Messages } from '../en.ts';
import { count } from './count.ts';
import { yearNamed } from './year-named.ts';

/** What both economies count of the same goods. */
export const twoCounts: Messages['twoCounts'] = {
  pageTitle: ({ side, other }, counts) =>
    counts === 0
      ? `Chưa có năm nào được cả ${side} và ${other} thống kê`
      : `Số liệu hai bên: ${side} và ${other} mỗi bên báo cáo gì về cùng hàng hóa`,
  description: (pair) =>
    `Mỗi bên trong ${pair} thống kê gì về cùng hàng hóa, theo từng năm, và vì sao số liệu hai bên khác nhau.`,
  lead: 'Những gì nước này bán là những gì nước kia mua; mỗi nước thống kê tại biên giới của mình. Số liệu hai bên không bao giờ hoàn toàn giống nhau, và không bên nào sai.',
  flow: {
    X: (side, other) => `Hàng ${side} bán cho ${other}`,
    M: (side, other) => `Hàng ${other} bán cho ${side}`,
  },
  tableTitle: 'Mọi báo cáo của cả hai bên',
  whyTitle: 'Vì sao số liệu hai bên khác nhau',
  estimatesTitle: 'Những số ước tính được bỏ ra ngoài',
  estimates: (figures, from, to, publishers) =>
    `${count(figures, 'số liệu')} cho ${from === to ? yearNamed(from) : `các năm ${from}–${to}`} (${publishers.join(', ')}) được lập từ báo cáo của bên kia, bằng cách cộng thêm hoặc trừ đi một tỷ lệ cho cước vận tải và bảo hiểm. Bên kia nói gì thì chúng cũng khớp: đó không phải là thống kê thứ hai.`,
  estimatesNone: 'Không có số liệu nào ở đây được biết là lập từ báo cáo của bên kia.',
};
