import type { Flow, Proof } from '../../../domain/index.ts';
import type { ChangeName } from '../change-name.ts';

/** Words, with places between them for figures that link to their claims. */
type Pieces<T> = readonly (string | T)[];

/** "a", "a and b", "a, b and c". */
function listedPieces<T>(items: readonly Pieces<T>[]): Pieces<T> {
  return items.flatMap((item, index) => {
    if (index === 0) return item;
    return [index === items.length - 1 ? ' and ' : ', ', ...item];
  });
}

const flowNames: Record<Flow, string> = {
  T: 'two-way trade',
  X: 'exports',
  M: 'imports',
  B: 'balance',
};

/** What the figures compared with a printed one give. */
const give: Record<Proof['operation'], (computed: string, name: ChangeName) => string> = {
  growth: (computed, name) => `, a ${name} of ${computed}`,
  change: (computed, name) => `, a ${name === 'fall' ? name : 'change'} of ${computed}`,
  sum: (computed) => `, which add up to ${computed}`,
  difference: (computed) => `, whose difference is ${computed}`,
  'half-sum': (computed) => `, half of whose sum is ${computed}`,
  'half-difference': (computed) => `, half of whose difference is ${computed}`,
  'between-growths': (computed) => `, between which the growth of the whole must lie: ${computed}`,
  'weighted-growths': (computed, name) => `, which together are a ${name} of ${computed}`,
  'at-least-part': (computed) => `, a part of the same months, so that the whole is ${computed}`,
  'at-least-parts': (computed) => `, parts of the same months, so that the whole is ${computed}`,
  'sum-of-periods': (computed) => `, which make up the same months and add up to ${computed}`,
  'average-of-sum': (computed) => `, which on average is ${computed}`,
  'average-of-values': (computed) => `, whose average is ${computed}`,
  'at-least-average': (computed) =>
    `, some of the values that it is the average of, so that it is ${computed}`,
  compound: (computed, name) => `, a ${name} of ${computed} a year`,
  'compound-of-growths': (computed, name) => `, which one after another are a ${name} of ${computed} a year`,
  'mean-of-growths': (computed) => `, whose mean is ${computed}`,
  'mean-of-yearly': (computed) => `, whose growths from year to year are ${computed} on average`,
  'at-least-compound': (computed) => `, so that the growth a year is ${computed} on average`,
  share: (computed) => `, a share of ${computed}`,
  'share-of-sum': (computed) => `, a share of ${computed} in both together`,
  same: () => ', printed for the same',
  'left-over': (computed) => `, beside which it would be ${computed}`,
  reached: (computed) => `, which give ${computed}`,
  'known-when-set': (computed) => `, known to be ${computed} when it was set`,
};

/** The operations that compare a figure with its base. */
const OVER: readonly Proof['operation'][] = ['growth', 'compound', 'at-least-compound'];

/** Findings in sentences. Words are neutral: figures do not fit, are revised, or stand side by side. */
export const findingWords = {
  sentence: <T>(body: Pieces<T>, source: T | null): Pieces<T> =>
    source === null ? [...body, '.'] : [...body, ' (', source, ').'],
  about: (subject: string, sentence: string) => `${subject}: ${sentence}`,
  /**
   * A figure beside the one in question.
   *
   * @param flow where it is another flow
   */
  operand: <T>(figure: T, flow: Flow | null, what: 'value' | ChangeName): Pieces<T> =>
    what !== 'value'
      ? [`a ${what} of `, figure, flow === null ? '' : ` in ${flowNames[flow]}`]
      : [flow === null ? '' : `${flowNames[flow]} of `, figure],
  doesNotFit: <T>(
    figure: T,
    others: readonly Pieces<T>[],
    operation: Proof['operation'],
    computed: string,
    name: ChangeName,
    more: number,
  ): Pieces<T> => [
    figure,
    ' does not fit ',
    ...(OVER.includes(operation) && others.length === 2
      ? others.flatMap((other, index) => (index === 0 ? other : [' over ', ...other]))
      : listedPieces(others)),
    give[operation](computed, name),
    more === 0 ? '' : more === 1 ? '; nor does one more figure' : `; nor do ${more} more figures`,
  ],
  /** @param years whose values miss what is said to be met */
  notMet: <T>(figure: T, years: readonly string[]): Pieces<T> => [
    figure,
    ', said to be met in each of these years, does not fit the values of ',
    ...listedPieces(years.map((year) => [year])),
  ],
  /** @param others the value that was known, or the parts of its sum */
  belowKnown: <T>(figure: T, others: readonly Pieces<T>[]): Pieces<T> => [
    figure,
    ', set as a target, is below ',
    ...listedPieces(others),
    ', which was known already',
  ],
  otherRounding: <T>(figures: readonly Pieces<T>[]): Pieces<T> => [
    ...listedPieces(figures),
    ', printed for the same, fit only if one of them was not rounded to the nearest digit',
  ],
  /** @param undated figures of sources without an exact day, which have no place in the order */
  revised: <T>(dated: readonly Pieces<T>[], undated: readonly Pieces<T>[]): Pieces<T> => [
    'Published as ',
    ...dated.flatMap((figure, index) => (index === 0 ? figure : [', then ', ...figure])),
    ...(undated.length === 0 ? [] : [dated.length === 0 ? '' : '; also, undated, ']),
    ...listedPieces(undated),
  ],
  mirror: <T>(
    sides: readonly { readonly reporter: string; readonly figures: readonly Pieces<T>[] }[],
  ): Pieces<T> =>
    sides.flatMap(({ reporter, figures }, index) => [
      `${index === 0 ? '' : '; '}${reporter} reports `,
      ...listedPieces(figures),
    ]),
  /** @param times a power of ten, written out */
  magnitude: <T>(figure: T, others: readonly Pieces<T>[], larger: boolean, times: string): Pieces<T> => [
    figure,
    ' would fit ',
    ...listedPieces(others),
    larger ? ` if it were multiplied by ${times}` : ` if it were divided by ${times}`,
  ],
  /** A value too far from the others for a revision, although no power of ten makes it fit. */
  farApart: <T>(figure: T, others: readonly Pieces<T>[], larger: boolean): Pieces<T> => [
    figure,
    larger ? ' is less than a tenth of ' : ' is more than ten times ',
    ...listedPieces(others),
    ', printed for the same: too far for a revision',
  ],
  /**
   * For two values of which nothing tells which is off.
   *
   * @param times a power of ten, written out
   * @param isSame whether both are printed for the same period
   */
  eitherMagnitude: <T>(
    figure: T,
    others: readonly Pieces<T>[],
    times: string,
    isSame: boolean,
  ): Pieces<T> => [
    ...listedPieces([[figure], ...others]),
    isSame
      ? `, printed for the same, differ by a factor of about ${times}: one of them is off, and nothing here tells which`
      : ` differ by a factor of about ${times}, too much for so few years: one of them is off, and nothing here tells which`,
  ],
};
