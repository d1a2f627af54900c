import type { Messages } from '../en.ts';
import { uncapitalised } from '../letter-case.ts';

/** Intervals that printed figures imply and nobody printed. They are never called figures or claims. */
export const implied: Messages['implied'] = {
  title: 'Suy ra từ các số liệu khác',
  lead: 'Không ai công bố giá trị này. Giá trị được suy ra từ các số liệu khác.',
  description: (name, period) =>
    `Những gì các số liệu đã công bố cho phép suy ra về ${uncapitalised(name)}, ${period}, giá trị mà không ai công bố.`,
  note: 'Mỗi dòng là tất cả những gì số liệu của một nguồn cho phép đối với giá trị này, không ít hơn. Không ai công bố chúng, và chúng không nằm trong danh sách hay tệp số liệu nào. Giá trị suy ra từ một mức tăng trưởng là giá trị của kỳ trước theo những gì biết được khi đó, nên nguồn khác có thể khác đi do điều chỉnh.',
  columns: { interval: 'Suy ra, không ai công bố', by: 'Từ những số liệu nào', source: 'Số liệu của ai' },
  reporter: (name) => `theo số liệu của ${name}`,
  by: 'suy ra từ',
  and: 'và',
  alike: 'tương tự theo',
  hedged: 'bản thân nguồn chỉ nêu',
  legend:
    'Gạch chéo: suy ra, không ai công bố. Tô đặc: từ giá trị thấp nhất đến cao nhất mà các nguồn công bố.',
  legendOnly: 'Gạch chéo: suy ra, không ai công bố.',
  bar: (who) => `suy ra từ ${who}`,
  printed: (reporter) => `đã công bố, do ${reporter} báo cáo`,
  line: (formula, result) => `${formula} = ${result}`,
};
