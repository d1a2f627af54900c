import type { Messages } from '../en.ts';
import { count } from './count.ts';
import { hedgeWord } from './words.ts';
import { yearNamed, yearsNamed } from './year-named.ts';

/** Charts, with the table and the source line of each. */
export const chart: Messages['chart'] = {
  statistics: (publisher, reporter) => `${publisher}, số liệu do ${reporter} báo cáo`,
  press: 'công bố trên báo chí',
  published: 'đã công bố',
  mirror: (reporter) => `theo số liệu của ${reporter}`,
  newest: (year, amount, hedge, status) =>
    `${year}: ${hedge ? `${hedgeWord[hedge]} ` : ''}${amount}${status && `, ${status}`}`,
  observation: (publisher, amount, status) =>
    `${publisher}: ${amount}${status === null ? '' : ` (${status})`}`,
  claim: (figure, publisher, date) => `“${figure}”, ${publisher}, ${date}`,
  more: (n) => `và ${count(n, 'số liệu khác')}`,
  hedged: 'số gần đúng',
  made: { sum: 'xuất khẩu cộng nhập khẩu', implied: 'tính từ năm trước và mức tăng trưởng được nêu' },
  gap: 'mâu thuẫn với số liệu khác',
  table: 'Số liệu của biểu đồ này',
  noteLabel: 'Cách đọc biểu đồ',
  year: 'Năm',
  who: 'Bên báo cáo hoặc công bố',
  printed: 'Nguyên văn',
  sum: 'xuất khẩu + nhập khẩu',
  standsFor: 'Kể cả phần làm tròn',
  source: 'Nguồn',
  subtitleOf: (what, subtitle) => `${what}. ${subtitle}`,
  bothFlows: (reporter, partner) => `Xuất khẩu của ${reporter} sang ${partner} và nhập khẩu từ ${partner}`,
  ofFlow: (flow, text) => `${flow}, ${text}`,
  inYear: (amount, year) => `${amount} (${yearNamed(year)})`,
  description: ({ what, first, highest, newest, gaps }) =>
    [
      first === newest
        ? `${what}: ${first}.`
        : `${what}: từ ${first} đến ${newest}${highest === newest ? ', cũng là mức cao nhất' : `; mức cao nhất là ${highest}`}.`,
      gaps.length > 0 && `Số liệu của ${yearsNamed(gaps.map(yearNamed))} mâu thuẫn với số liệu khác.`,
    ]
      .filter(Boolean)
      .join(' '),
  marksAre:
    'Đường kẻ là số liệu thống kê, các dấu là số liệu đã công bố; thanh dọc cho biết phần làm tròn của số liệu.',
  marksAlone: 'Các dấu là số liệu đã công bố; thanh dọc cho biết phần làm tròn của số liệu.',
  note: 'Khi một năm có nhiều số liệu được công bố, biểu đồ chỉ vẽ một: số liệu chính xác được công bố sau cùng; nếu không có thì giá trị suy ra từ những số liệu như vậy. Thanh dọc: phần làm tròn. Dấu rỗng: số gần đúng (“hơn” có mũi tên lên, “gần” có mũi tên xuống), số suy ra hoặc chưa phải số cuối cùng. Vòng tròn bao quanh: mâu thuẫn với những giá trị đã công bố khác. Năm tài chính được vẽ ở năm mà nó kết thúc; số liệu của một phần năm không được vẽ.',
  noteApart: (period, times) =>
    `Số liệu của hai nước cho ${period} chênh nhau ít nhất ${times} lần, nên không phải là thống kê của cùng hàng hóa.`,
  noteAll:
    'Biểu đồ vẽ mọi số liệu được công bố cho từng năm. Thanh dọc: phần làm tròn. Dấu rỗng: số gần đúng (“hơn” có mũi tên lên, “gần” có mũi tên xuống), số suy ra hoặc chưa phải số cuối cùng. Vòng tròn bao quanh: mâu thuẫn với những giá trị đã công bố khác. Năm tài chính được vẽ ở năm mà nó kết thúc; số liệu của một phần năm không được vẽ.',
  showAll: 'Hiện mọi số liệu từng năm',
  openYear: 'Nhấp chuột, hoặc chạm lần nữa, để xem mọi số liệu của năm đó.',
  derived: (reporter) => `Số liệu thống kê: tổng xuất khẩu (FOB) và nhập khẩu (CIF) của ${reporter}.`,
  sourceLabel: 'Nguồn:',
  sourceLine: (statistics, press) =>
    [...statistics, press > 0 ? count(press, 'số liệu đã công bố') : ''].filter(Boolean).join('; '),
  version: (version) => `Bộ dữ liệu Tradecheck ${version}`,
  gaugeNow: (amount, year) => `${amount} (${yearNamed(year)})`,
  gaugeDescription: (current, target) => `${current} so với mục tiêu ${target}.`,
};
