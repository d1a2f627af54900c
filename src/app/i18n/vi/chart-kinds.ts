import type { ChangeName } from '../change-name.ts';
import type { TranslatedMessages } from '../en.ts';
import { capitalised, uncapitalised } from '../letter-case.ts';
import { count } from './count.ts';
import { yearNamed } from './year-named.ts';

const inYears = (years: number): string =>
  years === 1 ? 'trong năm duy nhất có cả hai số liệu' : `trong cả ${count(years, 'năm')}`;

const verbs: Record<ChangeName, string> = { growth: 'tăng', fall: 'giảm', change: 'thay đổi' };

/** The words of each kind of chart. */
export const chartKinds: TranslatedMessages['chartKinds'] = {
  trend: { name: 'Thương mại qua các năm' },
  targets: { name: 'Còn cách mục tiêu bao xa' },
  target: { name: 'Từng mục tiêu' },
  path: { name: 'Đường tới mục tiêu' },
  needed: {
    name: 'Tăng trưởng từng năm và mức cần có',
    title: (goal, year, rate) => `Để đạt ${goal} vào năm ${year} cần tăng ${rate} mỗi năm`,
    beside: (goal, year, rate, years, achieved, name) =>
      years === 1
        ? `Để đạt ${goal} vào năm ${year} cần tăng ${rate} mỗi năm; năm qua ${verbs[name]} ${achieved}`
        : `Để đạt ${goal} vào năm ${year} cần tăng ${rate} mỗi năm; ${years} năm qua ${verbs[name]} ${achieved} mỗi năm`,
    open: (goal) => `Tăng trưởng từng năm, và mức cần cho ${goal}, mục tiêu không có thời hạn`,
    openBeside: (goal, years, achieved, name) =>
      years === 1
        ? `Thương mại ${verbs[name]} ${achieved} trong năm qua; ${goal} không có thời hạn`
        : `Thương mại ${verbs[name]} ${achieved} mỗi năm trong ${years} năm qua; ${goal} không có thời hạn`,
    subtitle:
      'Thương mại hai chiều, mức tăng từng năm tính bằng phần trăm, và mức tăng mỗi năm mà mục tiêu cần',
    line: (goal, year, rate) => `${goal} vào năm ${year}: ${rate} mỗi năm`,
    lineOurs: (goal, year, rate) => `${goal} vào năm ${year} do chúng tôi chọn: ${rate} mỗi năm`,
    year: (year, rate) => `${year}: ${rate}`,
    description: (title, years) => `${title}. ${years.join('; ')}.`,
    note: 'Một cột là mức tăng của một năm; vạch đậm trên cột là phần mà việc làm tròn để ngỏ. Cột màu đậm đạt mức tăng cần có. Mức tăng các năm không cộng vào nhau: mục tiêu đạt được nhờ tăng trưởng chồng lên tăng trưởng.',
  },
  promises: {
    name: 'Mục tiêu theo thời gian',
    title: (pair) => `Thương mại giữa ${pair}: điều đã hứa và điều đã đạt`,
    subtitle: (unit) =>
      `Thương mại hai chiều, ${unit} mỗi năm, và từng mục tiêu từ khi được công bố đến thời hạn`,
    description: (from, to, targets) =>
      `Thương mại hai chiều từ ${yearNamed(from)} đến ${yearNamed(to)}, và ${count(targets.length, 'mục tiêu')}: ${targets.join('; ')}.`,
    descriptionWithoutValues: (targets) =>
      `${count(targets.length, 'mục tiêu')}: ${targets.join('; ')}. Không biết giá trị của năm nào.`,
    note: 'Đường kẻ là thương mại của từng năm; đường dừng lại ở năm không có số liệu. Mũi tên đi từ ngày công bố mục tiêu đến năm đến hạn, ở độ cao của mục tiêu: đĩa tròn là mục tiêu đã đạt, dấu chéo là không đạt, vòng tròn là không đánh giá được. Mục tiêu không có thời hạn kéo dài theo đường ngang. Mục tiêu không có mũi tên được công bố vào ngày không rõ, hoặc sau thời hạn của nó.',
    line: 'thương mại hai chiều',
    outcome: (name, outcome) => `${name}: ${outcome}`,
  },
  'two-counts': {
    name: 'Hai nước thống kê cùng hàng hóa',
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
    newestMore: {
      X: ({ side, other }, year, rate) =>
        `${other} thống kê hàng mua từ ${side} nhiều hơn ${rate} so với hàng bán do ${side} thống kê (${year})`,
      M: ({ side, other }, year, rate) =>
        `${other} thống kê hàng bán cho ${side} nhiều hơn ${rate} so với hàng mua do ${side} thống kê (${year})`,
    },
    newestLess: {
      X: ({ side, other }, year, rate) =>
        `${other} thống kê hàng mua từ ${side} ít hơn ${rate} so với hàng bán do ${side} thống kê (${year})`,
      M: ({ side, other }, year, rate) =>
        `${other} thống kê hàng bán cho ${side} ít hơn ${rate} so với hàng mua do ${side} thống kê (${year})`,
    },
    neutral: {
      X: ({ side, other }, years) =>
        `Số liệu hai bên về hàng ${side} bán cho ${other}, có đủ cả hai trong ${count(years, 'năm')}`,
      M: ({ side, other }, years) =>
        `Số liệu hai bên về hàng ${other} bán cho ${side}, có đủ cả hai trong ${count(years, 'năm')}`,
    },
    subtitle: (flow, unit) => `${flow}, ${unit} mỗi năm, theo thống kê của từng bên`,
    countedBy: (name) => `${name} thống kê`,
    none: (name, periods) => `không có số liệu của ${name} cho ${periods.join(', ')}`,
    moreBy: (name, rate) => `${name}: nhiều hơn ${rate}`,
    lessBy: (name, rate) => `${name}: ít hơn ${rate}`,
    same: 'bằng nhau trong phạm vi làm tròn',
    apart: (times) => `chênh nhau ít nhất ${times} lần: không so sánh`,
    inYear: (period, words) => `${period}: ${words}`,
    description: (title, years) => `${title}. ${capitalised(years.join('; '))}.`,
    note: 'Đường nối hai số liệu của cùng mười hai tháng. Xuất khẩu được tính không có cước vận tải và bảo hiểm, nhập khẩu được tính có các khoản đó, nên chênh lệch vài phần trăm là bình thường. Nơi một bên không có số liệu thì không vẽ gì cho bên đó; các dấu rỗng chênh nhau quá xa để là thống kê của cùng hàng hóa. Những số ước tính lập từ thống kê của bên kia được bỏ ra ngoài.',
  },
  growths: {
    name: 'Mọi mức tăng trưởng được nêu',
    subtitle:
      'Tăng trưởng tính bằng phần trăm: dấu là mức được nêu, thanh là mức mà các giá trị đã công bố cho ra',
    row: (period, what) => `${period}: ${uncapitalised(what)}`,
    against: (row, stated, given) =>
      given === '' ? `${row}, được nêu ${stated}` : `${row}, được nêu ${stated}, các giá trị cho ra ${given}`,
    description: (title, contradicted) =>
      contradicted.length === 0 ? `${title}.` : `${title}. Không thể đúng: ${contradicted.join('; ')}.`,
    note: (others) =>
      `Đĩa tròn là mức tăng trưởng được nêu, vạch là mức không được nêu chính xác; thanh rộng là mức mà các giá trị đã công bố cho ra, kể cả làm tròn. Dấu chéo không thể đúng nếu số liệu công bố kèm là đúng. Vòng tròn không kiểm tra được. Mũi tên cho biết mức tăng nằm ngoài thang.${
        others === 0
          ? ''
          : ` Không vẽ: ${count(others, 'mức tăng trưởng khác')}, của một phần năm, của xuất khẩu hoặc nhập khẩu, tính bằng số tiền, hoặc của những năm cũ hơn.`
      }`,
  },
  growth: { name: 'Tăng trưởng được nêu và kết quả tính từ giá trị' },
  revisions: { name: 'Các lần điều chỉnh của một giá trị' },
  value: { name: 'Mọi số liệu của một giá trị' },
  finding: { name: 'Mâu thuẫn, điều chỉnh và hai báo cáo' },
};
