import type { Flow, Proof } from '../../../domain/index.ts';
import type { ChangeName } from '../change-name.ts';
import type { Messages } from '../en.ts';
import { yearsNamed } from './year-named.ts';

/** Pieces, with places between them for figures that link to their claims. */
type Pieces<T> = readonly (string | T)[];

/** "a", "a và b", "a, b và c". */
const listedPieces = <T>(items: readonly Pieces<T>[]): Pieces<T> =>
  items.flatMap((item, index) =>
    index === 0 ? item : [index === items.length - 1 ? ' và ' : ', ', ...item],
  );

const flowNames: Record<Flow, string> = {
  T: 'thương mại hai chiều',
  X: 'xuất khẩu',
  M: 'nhập khẩu',
  B: 'cán cân thương mại',
};

/** What the figures compared with a printed one give. */
const changeWords: Record<ChangeName, string> = { growth: 'tăng trưởng', fall: 'giảm', change: 'thay đổi' };

const give: Record<Proof['operation'], (computed: string, name: ChangeName) => string> = {
  growth: (computed, name) => `, tức là ${changeWords[name]} ${computed}`,
  change: (computed, name) => `, tức là ${name === 'fall' ? 'giảm' : 'thay đổi'} ${computed}`,
  sum: (computed) => `, cộng lại được ${computed}`,
  difference: (computed) => `, chênh lệch giữa chúng là ${computed}`,
  'half-sum': (computed) => `, một nửa tổng của chúng là ${computed}`,
  'half-difference': (computed) => `, một nửa chênh lệch giữa chúng là ${computed}`,
  'between-growths': (computed) => `, mà tăng trưởng của tổng thể phải nằm giữa các mức đó: ${computed}`,
  'weighted-growths': (computed, name) => `, gộp lại là ${changeWords[name]} ${computed}`,
  'at-least-part': (computed) => `, là một phần của chính các tháng đó, nên toàn bộ là ${computed}`,
  'at-least-parts': (computed) => `, là những phần của chính các tháng đó, nên toàn bộ là ${computed}`,
  'sum-of-periods': (computed) => `, gộp thành chính các tháng đó và cộng lại được ${computed}`,
  'average-of-sum': (computed) => `, tính bình quân là ${computed}`,
  'average-of-values': (computed) => `, bình quân của chúng là ${computed}`,
  'at-least-average': (computed) =>
    `, là một số trong các giá trị được tính bình quân, nên mức bình quân là ${computed}`,
  compound: (computed, name) => `, tức là ${changeWords[name]} ${computed} mỗi năm`,
  'compound-of-growths': (computed, name) => `, nối tiếp nhau là ${changeWords[name]} ${computed} mỗi năm`,
  'mean-of-growths': (computed) => `, trung bình của chúng là ${computed}`,
  'mean-of-yearly': (computed) => `, mà tăng trưởng từ năm này sang năm kế tiếp trung bình là ${computed}`,
  'at-least-compound': (computed) => `, nên tăng trưởng mỗi năm trung bình là ${computed}`,
  share: (computed) => `, tức là tỷ trọng ${computed}`,
  'share-of-sum': (computed) => `, tức là tỷ trọng ${computed} trong tổng của cả hai`,
  same: () => ', công bố cho cùng một giá trị',
  'left-over': (computed) => `, bên cạnh đó thì số liệu này phải là ${computed}`,
  reached: (computed) => `, từ đó tính được ${computed}`,
  'known-when-set': (computed) => `, khi mục tiêu được đặt ra đã biết là ${computed}`,
};

/** The operations that compare a figure with its base. */
const OVER: readonly Proof['operation'][] = ['growth', 'compound', 'at-least-compound'];

/** Findings in sentences. Pieces are neutral: figures do not fit, are revised, or stand side by side. */
export const findingWords: Messages['findingWords'] = {
  sentence: (body, source) => (source === null ? [...body, '.'] : [...body, ' (', source, ').']),
  about: (subject, sentence) => `${subject}: ${sentence}`,
  operand: (figure, flow, what) => {
    const of = flow === null ? '' : `${flowNames[flow]} `;
    if (what === 'value') return [of, figure];
    const change = `mức ${changeWords[what]} `;
    return flow === null ? [change, figure] : [change, figure, ` của ${flowNames[flow]}`];
  },
  doesNotFit: (figure, others, operation, computed, name, more) => [
    figure,
    ' không khớp với ',
    ...(OVER.includes(operation) && others.length === 2
      ? others.flatMap((other, index) => (index === 0 ? other : [' so với ', ...other]))
      : listedPieces(others)),
    give[operation](computed, name),
    more === 0 ? '' : `; thêm ${more === 1 ? 'một' : more} số liệu nữa cũng không khớp`,
  ],
  notMet: (figure, years) => [
    figure,
    ', được nói là đã đạt trong từng năm đó, không khớp với giá trị của ',
    yearsNamed(years),
  ],
  belowKnown: (figure, others) => [
    figure,
    ', được đặt làm mục tiêu, thấp hơn ',
    ...listedPieces(others),
    ', là mức khi đó đã biết',
  ],
  otherRounding: (figures) => [
    ...listedPieces(figures),
    ', công bố cho cùng một giá trị, chỉ khớp nếu một trong số đó không được làm tròn đến chữ số gần nhất',
  ],
  revised: (dated, undated) => [
    'Được công bố là ',
    ...dated.flatMap((figure, index) => (index === 0 ? figure : [', sau đó là ', ...figure])),
    ...(undated.length === 0 ? [] : [dated.length === 0 ? '' : '; ngoài ra, không rõ ngày, là ']),
    ...listedPieces(undated),
  ],
  mirror: (sides) =>
    sides.flatMap(({ reporter, figures }, index) => [
      `${index === 0 ? '' : '; '}${reporter} báo cáo `,
      ...listedPieces(figures),
    ]),
  magnitude: (figure, others, larger, times) => [
    figure,
    ' sẽ khớp với ',
    ...listedPieces(others),
    larger ? ` nếu được nhân với ${times}` : ` nếu được chia cho ${times}`,
  ],
  farApart: (figure, others, larger) => [
    figure,
    larger ? ' chưa bằng một phần mười của ' : ' lớn hơn mười lần ',
    ...listedPieces(others),
    ', công bố cho cùng một giá trị: quá xa để là một lần điều chỉnh',
  ],
  eitherMagnitude: (figure, others, times, isSame) => [
    ...listedPieces([[figure], ...others]),
    isSame
      ? `, công bố cho cùng một giá trị, chênh nhau khoảng ${times} lần: một trong số đó bị lệch, và ở đây không có gì cho biết số nào`
      : ` chênh nhau khoảng ${times} lần, quá nhiều đối với ít năm như vậy: một trong số đó bị lệch, và ở đây không có gì cho biết số nào`,
  ],
};
