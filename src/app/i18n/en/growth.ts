import { count } from './count.ts';

/** The growth page, and a comparison in words. */
export const growth = {
  title: 'Growth: stated beside computed',
  description: (pair: string) =>
    `Every growth of the trade between ${pair} that was printed, beside the growth that printed values give.`,
  lead: 'Each row is one printed growth. Beside it stands what the printed values themselves give, from the same source, from other sources and from statistics, kept apart. A printed figure stands for every value that rounds to it; so does a computed one.',
  shown: (shown: number, total: number) =>
    shown === total ? count(total, 'growth figure', 'growth figures') : `${shown} of ${total} growth figures`,
  nothing: 'No growth figure matches. Remove a filter to see more.',
  stated: 'Stated',
  computed: 'Computed',
  standsFor: (interval: string) => `stands for ${interval}`,
  comparedWith: (period: string) => `compared with ${period}`,
  implied: (base: string, interval: string) => `Implied for ${base}: ${interval}.`,
  from: 'from',
  over: 'over',
  and: 'and',
  gap: (stated: string, computed: string) => `${stated} and ${computed} have no value in common.`,
  meet: (stated: string, computed: string) => `${stated} and ${computed} have values in common.`,
  witness: (current: string, base: string, rate: string) =>
    `For example, ${current} over ${base} is a growth of ${rate}: all three fit what was printed.`,
  contradicted: 'Not all of these figures can be true:',
  cannotTell: (reason: string) => `It decides nothing: ${reason}.`,
  alsoOver: 'The same from:',
  noComparison: (reason: string) => `Nothing to compare: ${reason}.`,
  more: (n: number) => `${count(n, 'more comparison', 'more comparisons')} on the page of this claim`,
  bar: (name: string, interval: string, times: number) =>
    times === 1 ? `${name} ${interval}` : `${name} ${interval} (${times} times)`,
  /** A bar that the scale cuts off. */
  cutBar: (name: string, interval: string, times: number) =>
    times === 1
      ? `${name} ${interval}, beyond the scale`
      : `${name} ${interval} (${times} times), beyond the scale`,
  ownScale: (stated: string) =>
    `${stated} is far beyond the other growths on this page: this row has a scale of its own.`,
  howRead: 'How to read the picture',
  howReadText:
    'The upper bar is the stated growth, the bars below are computed. Their length is rounding. A full bar overlaps with the stated growth: the figures can all be true. A crossed bar does not: they cannot. A dashed bar is from another source, and a revision could explain the gap. An arrow says that a value lies beyond the scale.',
};
