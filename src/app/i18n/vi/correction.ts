import type { Messages } from '../en.ts';
import { count } from './count.ts';
import { enumerated } from './enumerated.ts';

const countedClaims = (n: number): string => (n === 1 ? 'một số liệu' : count(n, 'số liệu'));

/** The fewest figures to give up. The words never tell which one is wrong, because that is not known. */
export const correction: Messages['correction'] = {
  title: 'Những số liệu cần gác sang một bên, ít nhất có thể',
  lead: (n, of, findings, proved) =>
    `Gác ${countedClaims(n)} trong ${count(of, 'số liệu')} sang một bên thì ${
      findings === 1 ? 'mâu thuẫn không còn' : `không còn mâu thuẫn nào trong ${count(findings, 'mâu thuẫn')}`
    }${
      proved
        ? '; ít hơn thì không đủ: điều này đã được chứng minh.'
        : '. Chưa chứng minh được rằng đó là số ít nhất.'
    }`,
  short: (n) => `Gác ${countedClaims(n)} sang một bên thì mọi mâu thuẫn sẽ không còn:`,
  which: 'xem các số liệu đó, ít nhất có thể',
  note: 'Phép tính này đếm số liệu chứ không phán xét số liệu nào. Không thể biết số liệu nào trong đó sai. Bản đăng lại đi cùng bản gốc; giữa những cách bỏ ít số liệu như nhau, số ước tính được bỏ trước số chính thức. Những số liệu được điều chỉnh giữa các nguồn được giữ lại vì không mâu thuẫn với ai; những phát biểu rằng một mục tiêu đã đạt không được tính đến.',
  ends: (n) =>
    n === 1
      ? 'Sẽ không còn:'
      : n === 2
        ? 'Sẽ không còn cả hai:'
        : `Sẽ không còn cả ${count(n, 'mâu thuẫn')}:`,
  without: (n, proved) => `Bỏ đi ${countedClaims(n)}${proved ? '' : ', chưa chứng minh được là ít nhất'}`,
  ofFinding: (n, others, proved) =>
    `${
      proved
        ? `Ít nhất ${countedClaims(n)} phải sai lệch, kể cả bản đăng lại.`
        : `Gác ${countedClaims(n)} sang một bên thì mâu thuẫn này không còn; có thể ít hơn cũng đủ.`
    }${others === 0 ? '' : ` Tính cả ${count(others, 'mâu thuẫn khác có chung số liệu với nó')}.`}`,
  judgesNone: 'Chúng tôi không thể biết số liệu nào sai.',
  all: 'Những số liệu cần gác sang một bên cho mọi phát hiện',
  notOfFinding: 'Chỉ liệt kê những số liệu có liên quan đến phát hiện này.',
  anyCase: 'Trong mọi trường hợp:',
  oneOf: (n) => (n === 2 ? 'Một trong hai số liệu sau:' : `Bất kỳ một trong ${count(n, 'số liệu sau')}:`),
  ways: (n) => `Một trong ${count(n, 'cách')}, số lượng bỏ đi như nhau:`,
  way: (n) => `Cách ${n}`,
  more: 'Còn những cách khác, số lượng bỏ đi như nhau.',
  together: ' cùng với ',
  also: (sources) => `cũng như ${count(sources, 'nguồn khác')}`,
  partIn: (findings) => `trong phát hiện ${enumerated(findings.map(String))}`,
};
