import type { Flow } from '../../../domain/index.ts';
import { arithmetic, compoundGrowth, joinedTerms, mean } from '../arithmetic.ts';
import type { Messages } from '../en.ts';
import { enumerated } from './enumerated.ts';

const proofFlow: Record<Flow, string> = {
  T: 'thương mại hai chiều',
  X: 'xuất khẩu',
  M: 'nhập khẩu',
  B: 'cán cân thương mại',
};

/** A proof as one line of arithmetic. Terms are intervals as `interval` writes them. */
export const findingProof: Messages['findingProof'] = {
  ends: (lower, upper, lowerClosed, upperClosed) =>
    lower === upper && lowerClosed && upperClosed
      ? lower
      : `${lowerClosed ? lower : `trên ${lower}`} … ${upperClosed ? upper : `dưới ${upper}`}`,
  atLeast: (lower, closed) => (closed ? `ít nhất ${lower}` : `trên ${lower}`),
  atMost: (upper, closed) => (closed ? `nhiều nhất ${upper}` : `dưới ${upper}`),
  anything: 'giá trị bất kỳ',
  rate: (ends) => `${ends}%`,
  formula: {
    ...arithmetic,
    'between-growths': (terms) => `từ mức thấp nhất đến mức cao nhất trong ${enumerated(terms)}`,
    'at-least-part': (terms) => `không ít hơn ${joinedTerms(terms, '+')}`,
    'at-least-parts': (terms) => `không ít hơn ${joinedTerms(terms, '+')}`,
    'at-least-average': (terms, over, number) => `không ít hơn ${mean(terms, over, number)}`,
    'mean-of-yearly': (terms) =>
      `trung bình các mức tăng trưởng từ giá trị này sang giá trị kế tiếp trong ${joinedTerms(terms, 'đến')}`,
    'at-least-compound': (terms, over, years) =>
      `trung bình các mức tăng trưởng hằng năm, không thấp hơn ${compoundGrowth(terms, over, years)}`,
    'left-over': (terms) => `phần còn lại theo ${enumerated(terms)}`,
    reached: (terms, over) => (over.length > 0 ? arithmetic.growth(terms, over) : enumerated(terms)),
  },
  grown: (base, rate) => `(${base}) × (1 + ${rate})`,
  before: (current, rate) => `(${current}) ÷ (1 + ${rate})`,
  written: {
    title: 'Từng dòng',
    amount: (flow, period) => `${proofFlow[flow]} (${period})`,
    side: (current, base, factor) =>
      base === null ? current : `${current} − ${factor === '1' ? '' : `${factor} × `}${base}`,
    line: (side, relation, bound) => `${side} ${relation} ${bound}`,
    taken: (times) => ` (lấy ${times} lần)`,
    by: ', theo ',
    sum: (atLeast, atMost, rest, touching) =>
      `Cộng vế trái của các dòng có dấu > hoặc ≥ thì được ${atLeast}. Cộng vế trái của các dòng có dấu < hoặc ≤ cũng được đúng tổng đó${
        rest.length > 0 ? `, thêm ${enumerated(rest)}, là lượng không thể nhỏ hơn 0` : ''
      }, nhưng lại được ${atMost}. ${
        touching
          ? 'Một trong các dòng này không đạt tới giới hạn của nó, nên hai điều đó không thể cùng đúng.'
          : 'Hai điều đó không thể cùng đúng.'
      }`,
    rest: (times, amount) => (times === '1' ? amount : `${times} × ${amount}`),
  },
  line: (formula, computed) => `${formula} = ${computed}`,
  lessThan: ', nhỏ hơn giá trị mà ',
  moreThan: ', lớn hơn giá trị mà ',
  apart: ', không có giá trị chung nào với khoảng mà ',
  standsFor: (interval) => ` có thể ứng với: ${interval}`,
  highest: (line) => `Ở mức cao nhất: ${line}.`,
  lowest: (line) => `Ở mức thấp nhất: ${line}.`,
  twice: 'Một số liệu xuất hiện hai lần thì có cùng giá trị ở cả hai chỗ.',
};
