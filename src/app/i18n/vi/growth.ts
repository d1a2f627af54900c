import type { Messages } from '../en.ts';
import { count, countOf } from './count.ts';
import { yearNamed } from './year-named.ts';

/** The growth page, and a comparison in words. */
export const growth: Messages['growth'] = {
  description: (pair) =>
    `Mọi mức tăng trưởng thương mại giữa ${pair} từng được công bố, đặt bên mức tính từ các giá trị đã công bố.`,
  lead: 'Dấu chấm là mức tăng trưởng được nêu, thanh là mức tính từ các giá trị đã công bố. Có tính đến việc làm tròn: “2,2” nghĩa là từ 2,15 đến 2,25. Nơi dấu chấm và thanh không thể gặp nhau, các số liệu này không thể cùng đúng.',
  columns: {
    what: 'Kỳ và luồng thương mại',
    stated: 'Được nêu',
    given: 'Tính từ giá trị',
    verdict: 'Kết luận',
    sources: 'Nguồn',
  },
  glance: {
    inconsistent: 'không thể đúng',
    consistent: 'khớp',
    weak: 'có thể đúng',
    'cannot-tell': 'không kiểm được',
  },
  counted: {
    inconsistent: (n) => `${n} không thể đúng`,
    consistent: (n) => `${n} khớp`,
    weak: (n) => `${n} có thể đúng, nhưng phần lớn các con số đều qua được phép thử này`,
    'cannot-tell': (n) => `${n} không kiểm tra được bằng những gì đã công bố`,
  },
  contradictedRows: 'Những mức này không thể đúng nếu các số liệu công bố cùng chúng là đúng',
  wholeYears: 'Tăng trưởng cả năm',
  earlier: 'Những năm trước đó',
  partYears: 'Từng phần của năm',
  asked: 'Theo yêu cầu của bạn',
  more: (caption, n) => `${caption}: ${count(n, 'mức được nêu')}`,
  arithmetic: 'Từng mức tăng trưởng với phép tính và nguồn',
  yearGroup: (year, n) => {
    const growths = count(n, 'mức tăng trưởng được nêu');
    return year === undefined ? growths : `${year === null ? 'Không rõ năm' : `Năm ${year}`}: ${growths}`;
  },
  shown: (shown, total) => countOf(shown, total, 'mức tăng trưởng'),
  nothing: 'Không có mức tăng trưởng nào phù hợp. Hãy bỏ bớt điều kiện lọc để xem thêm.',
  stated: 'Được nêu',
  computed: 'Tính được',
  standsFor: (interval) => `ứng với ${interval}`,
  ofStatus: (what, status) => `${what}, ${status}`,
  against: (what, base) => `${what}, so với ${base}`,
  ofSubject: (subject, base) => `${subject} ${base}`,
  comparedWith: (period) => `so với ${period}`,
  given: (amount, basis) => `${amount} ${basis}`,
  implied: (base, interval) => `Như vậy ${yearNamed(base)} sẽ là ${interval}.`,
  overBase: (current, base) => `${current} so với ${base}`,
  ofParts: (parts, others) => `${parts} và ${others}`,
  gap: (stated, computed) => `Các số liệu cho ra ${computed}, chứ không phải ${stated}.`,
  meet: (stated, computed) => `Các số liệu cho ra ${computed}, khớp với ${stated}.`,
  witness: (current, base, rate, name) =>
    `Ví dụ, ${current} so với ${base} là ${{ growth: 'tăng trưởng', fall: 'giảm', change: 'thay đổi' }[name]} ${rate}: cả ba đều phù hợp với những gì đã công bố.`,
  contradicted: 'Các số liệu này không thể cùng đúng:',
  alsoOver: 'Tính tương tự từ:',
  nearestOf: (pairs) => `Chỉ liệt kê những cặp gần nhất trong ${pairs} cặp giá trị mà các nguồn đã nêu.`,
  others: (n) => `${count(n, 'phép so sánh khác')} trên trang của số liệu này`,
  bar: (name, interval, times) =>
    times === 1 ? `${name} ${interval}` : `${name} ${interval} (${times} lần)`,
  cutBar: (name, interval, times) =>
    times === 1
      ? `${name} ${interval}, vượt ra ngoài thang đo`
      : `${name} ${interval} (${times} lần), vượt ra ngoài thang đo`,
  ownScale: (stated) =>
    `${stated} cách rất xa các mức tăng trưởng khác trên trang này: dòng này có thang đo riêng.`,
  howRead: 'Cách đọc hình',
  howReadText:
    'Thanh trên là mức tăng trưởng được nêu, các thanh dưới là mức tính được. Chiều dài của thanh là phần làm tròn. Thanh liền trùng một phần với mức được nêu: các số liệu có thể cùng đúng. Thanh gạch chéo thì không trùng: chúng không thể cùng đúng. Thanh nét đứt là từ nguồn khác, và một lần điều chỉnh có thể giải thích khoảng cách. Mũi tên cho biết giá trị nằm ngoài thang đo.',
};
