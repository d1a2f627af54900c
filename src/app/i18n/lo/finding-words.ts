import type { Flow, Proof } from '../../../domain/index.ts';
import type { ChangeName } from '../change-name.ts';
import type { Messages } from '../en.ts';
import { yearNamed } from './year-named.ts';

/** Words, with places between them for figures that link to their claims. */
type Pieces<T> = readonly (string | T)[];

/** "ກ", "ກ ແລະ ຂ", "ກ, ຂ ແລະ ຄ", with links in their places. */
function listedPieces<T>(items: readonly Pieces<T>[]): Pieces<T> {
  return items.flatMap((item, index) => {
    if (index === 0) return item;
    return [index === items.length - 1 ? ' ແລະ ' : ', ', ...item];
  });
}

const flowNames: Record<Flow, string> = {
  T: 'ການຄ້າສອງຝ່າຍ',
  X: 'ການສົ່ງອອກ',
  M: 'ການນຳເຂົ້າ',
  B: 'ດຸນການຄ້າ',
};

/** What the figures compared with a printed one give. */
const changeWords: Record<ChangeName, string> = {
  growth: 'ອັດຕາເຕີບໂຕ',
  fall: 'ການຫຼຸດລົງ',
  change: 'ການປ່ຽນແປງ',
};

const give: Record<Proof['operation'], (computed: string, name: ChangeName) => string> = {
  growth: (computed, name) => `, ຊຶ່ງໄດ້${changeWords[name]} ${computed}`,
  change: (computed, name) => `, ຊຶ່ງໄດ້${changeWords[name === 'fall' ? name : 'change']} ${computed}`,
  sum: (computed) => `, ຊຶ່ງບວກກັນໄດ້ ${computed}`,
  difference: (computed) => `, ຊຶ່ງມີຜົນຕ່າງ ${computed}`,
  'half-sum': (computed) => `, ຊຶ່ງເຄິ່ງໜຶ່ງຂອງຜົນບວກແມ່ນ ${computed}`,
  'half-difference': (computed) => `, ຊຶ່ງເຄິ່ງໜຶ່ງຂອງຜົນຕ່າງແມ່ນ ${computed}`,
  'between-growths': (computed) => `, ຊຶ່ງອັດຕາເຕີບໂຕຂອງທັງໝົດຕ້ອງຢູ່ລະຫວ່າງນັ້ນ: ${computed}`,
  'weighted-growths': (computed, name) => `, ຊຶ່ງລວມກັນແມ່ນ${changeWords[name]} ${computed}`,
  'at-least-part': (computed) => `, ຊຶ່ງເປັນສ່ວນໜຶ່ງຂອງເດືອນດຽວກັນ, ສະນັ້ນ ທັງໝົດແມ່ນ ${computed}`,
  'at-least-parts': (computed) => `, ຊຶ່ງເປັນຫຼາຍສ່ວນຂອງເດືອນດຽວກັນ, ສະນັ້ນ ທັງໝົດແມ່ນ ${computed}`,
  'sum-of-periods': (computed) => `, ຊຶ່ງປະກອບເປັນເດືອນດຽວກັນ ແລະ ບວກກັນໄດ້ ${computed}`,
  'average-of-sum': (computed) => `, ຊຶ່ງສະເລ່ຍແມ່ນ ${computed}`,
  'average-of-values': (computed) => `, ຊຶ່ງມີຄ່າສະເລ່ຍ ${computed}`,
  'at-least-average': (computed) => `, ຊຶ່ງເປັນບາງຄ່າທີ່ນຳມາສະເລ່ຍ, ສະນັ້ນ ຄ່າສະເລ່ຍແມ່ນ ${computed}`,
  compound: (computed, name) => `, ຊຶ່ງໄດ້${changeWords[name]} ${computed} ຕໍ່ປີ`,
  'compound-of-growths': (computed, name) => `, ຊຶ່ງຕໍ່ກັນໄປແມ່ນ${changeWords[name]} ${computed} ຕໍ່ປີ`,
  'mean-of-growths': (computed) => `, ຊຶ່ງມີຄ່າສະເລ່ຍ ${computed}`,
  'mean-of-yearly': (computed) => `, ຊຶ່ງອັດຕາເຕີບໂຕແຕ່ປີຫາປີສະເລ່ຍແມ່ນ ${computed}`,
  'at-least-compound': (computed) => `, ສະນັ້ນ ອັດຕາເຕີບໂຕຕໍ່ປີສະເລ່ຍແມ່ນ ${computed}`,
  share: (computed) => `, ຊຶ່ງເປັນສັດສ່ວນ ${computed}`,
  'share-of-sum': (computed) => `, ຊຶ່ງເປັນສັດສ່ວນ ${computed} ໃນທັງສອງລວມກັນ`,
  same: () => ', ທີ່ລົງພິມສຳລັບສິ່ງດຽວກັນ',
  'left-over': (computed) => `, ຊຶ່ງເມື່ອຢູ່ຄຽງກັນ ມັນຈະແມ່ນ ${computed}`,
  reached: (computed) => `, ຊຶ່ງໃຫ້ຜົນ ${computed}`,
  'known-when-set': (computed) => `, ຊຶ່ງຮູ້ແລ້ວວ່າແມ່ນ ${computed} ໃນເວລາທີ່ຕັ້ງ`,
};

/** The operations that compare a figure with its base. */
const OVER: readonly Proof['operation'][] = ['growth', 'compound', 'at-least-compound'];

/** Findings in sentences. Words are neutral: figures do not fit, are revised, or stand side by side. */
export const findingWords: Messages['findingWords'] = {
  sentence: <T>(body: Pieces<T>, source: T | null): Pieces<T> =>
    source === null ? [...body, '.'] : [...body, ' (', source, ').'],
  about: (subject, sentence) => `${subject}: ${sentence}`,
  operand: <T>(figure: T, flow: Flow | null, what: 'value' | ChangeName): Pieces<T> => {
    const name = flow === null ? '' : flowNames[flow];
    if (what !== 'value')
      return [flow === null ? `${changeWords[what]} ` : `${changeWords[what]}ຂອງ${name} `, figure];
    return [flow === null ? '' : `${name} `, figure];
  },
  doesNotFit: <T>(
    figure: T,
    others: readonly Pieces<T>[],
    operation: Proof['operation'],
    computed: string,
    name: ChangeName,
    more: number,
  ): Pieces<T> => [
    figure,
    ' ບໍ່ເຂົ້າກັນກັບ ',
    ...(OVER.includes(operation) && others.length === 2
      ? others.flatMap((other, index) => (index === 0 ? other : [' ທຽບໃສ່ ', ...other]))
      : listedPieces(others)),
    give[operation](computed, name),
    more === 0 ? '' : `; ອີກ ${more} ຕົວເລກກໍບໍ່ເຂົ້າກັນຄືກັນ`,
  ],
  notMet: <T>(figure: T, years: readonly string[]): Pieces<T> => [
    figure,
    ', ທີ່ກ່າວວ່າບັນລຸໃນແຕ່ລະປີນີ້, ບໍ່ເຂົ້າກັນກັບມູນຄ່າຂອງ',
    ...listedPieces(years.map((year) => [yearNamed(year)])),
  ],
  belowKnown: <T>(figure: T, others: readonly Pieces<T>[]): Pieces<T> => [
    figure,
    ', ທີ່ຕັ້ງເປັນເປົ້າໝາຍ, ຕ່ຳກວ່າ ',
    ...listedPieces(others),
    ', ຊຶ່ງຮູ້ຢູ່ແລ້ວໃນເວລານັ້ນ',
  ],
  otherRounding: <T>(figures: readonly Pieces<T>[]): Pieces<T> => [
    ...listedPieces(figures),
    ', ທີ່ລົງພິມສຳລັບສິ່ງດຽວກັນ, ເຂົ້າກັນໄດ້ສະເພາະເມື່ອມີອັນໜຶ່ງບໍ່ໄດ້ປັດເສດຫາຫຼັກໃກ້ສຸດ',
  ],
  revised: <T>(dated: readonly Pieces<T>[], undated: readonly Pieces<T>[]): Pieces<T> => [
    'ເຜີຍແຜ່ເປັນ ',
    ...dated.flatMap((figure, index) => (index === 0 ? figure : [', ຈາກນັ້ນເປັນ ', ...figure])),
    ...(undated.length === 0 ? [] : [dated.length === 0 ? '' : '; ພ້ອມນັ້ນ, ໂດຍບໍ່ລະບຸວັນທີ, ເປັນ ']),
    ...listedPieces(undated),
  ],
  mirror: <T>(
    sides: readonly { readonly reporter: string; readonly figures: readonly Pieces<T>[] }[],
  ): Pieces<T> =>
    sides.flatMap(({ reporter, figures }, index) => [
      `${index === 0 ? '' : '; '}${reporter}ລາຍງານ `,
      ...listedPieces(figures),
    ]),
  magnitude: <T>(figure: T, others: readonly Pieces<T>[], larger: boolean, times: string): Pieces<T> => [
    figure,
    ' ຈະເຂົ້າກັນກັບ ',
    ...listedPieces(others),
    larger ? ` ຖ້າຄູນດ້ວຍ ${times}` : ` ຖ້າຫານດ້ວຍ ${times}`,
  ],
  farApart: <T>(figure: T, others: readonly Pieces<T>[], larger: boolean): Pieces<T> => [
    figure,
    larger ? ' ໜ້ອຍກວ່າໜຶ່ງສ່ວນສິບຂອງ ' : ' ຫຼາຍກວ່າສິບເທົ່າຂອງ ',
    ...listedPieces(others),
    ', ທີ່ລົງພິມສຳລັບສິ່ງດຽວກັນ: ໄກເກີນກວ່າຈະເປັນການປັບປຸງຕົວເລກ',
  ],
  eitherMagnitude: <T>(
    figure: T,
    others: readonly Pieces<T>[],
    times: string,
    isSame: boolean,
  ): Pieces<T> => [
    ...listedPieces([[figure], ...others]),
    isSame
      ? `, ທີ່ລົງພິມສຳລັບສິ່ງດຽວກັນ, ຕ່າງກັນປະມານ ${times} ເທົ່າ: ມີອັນໜຶ່ງຜິດຫຼັກ ແລະ ໃນນີ້ບໍ່ມີຫຍັງບອກວ່າແມ່ນອັນໃດ`
      : ` ຕ່າງກັນປະມານ ${times} ເທົ່າ, ຫຼາຍເກີນໄປສຳລັບຈຳນວນປີເທົ່ານັ້ນ: ມີອັນໜຶ່ງຜິດຫຼັກ ແລະ ໃນນີ້ບໍ່ມີຫຍັງບອກວ່າແມ່ນອັນໃດ`,
  ],
};
