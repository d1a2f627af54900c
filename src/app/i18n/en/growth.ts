import type { Verdict } from '../../../domain/index.ts';
import type { ChangeName } from '../change-name.ts';
import { count } from './count.ts';
import { ofPeriod } from './of-period.ts';

/** The growth page, and a comparison in words. */
export const growth = {
  description: (pair: string) =>
    `Every growth of the trade between ${pair} that was printed, beside the growth that printed values give.`,
  lead: 'A dot is a growth that was stated, a bar the growth that published values give. Rounding is allowed for: “2.2” means 2.15 to 2.25. Where dot and bar can’t meet, not all of these figures can be true.',
  columns: {
    what: 'Period and trade',
    stated: 'Stated',
    given: 'Values give',
    verdict: 'Verdict',
    sources: 'Sources',
  },
  /** The verdict on one statement, in a row. */
  glance: {
    inconsistent: 'cannot be true',
    consistent: 'fits',
    weak: 'possible',
    'cannot-tell': 'not checkable',
  } satisfies Record<Verdict, string>,
  /** How many statements have a verdict. */
  counted: {
    inconsistent: (n) => `${n} cannot be true`,
    consistent: (n) => `${n} ${n === 1 ? 'fits' : 'fit'}`,
    weak: (n) => `${n} possible, but most figures would pass this test`,
    'cannot-tell': (n) => `${n} not checkable with what was published`,
  } satisfies Record<Verdict, (n: number) => string>,
  contradictedRows: 'These cannot be true if the figures published with them are',
  wholeYears: 'Growth of whole years',
  earlier: 'Earlier years',
  partYears: 'Parts of years',
  asked: 'What you asked for',
  more: (caption: string, n: number) => `${caption}: ${count(n, 'statement', 'statements')}`,
  arithmetic: 'Every growth with its arithmetic and sources',
  /** @param year `null` where the source does not show the year; `undefined` where the rows are not grouped by year */
  yearGroup: (year: number | null | undefined, n: number) => {
    const growths = count(n, 'stated growth', 'stated growths');
    return year === undefined ? growths : `${year ?? 'Year not shown'}: ${growths}`;
  },
  shown: (shown: number, total: number) =>
    shown === total ? count(total, 'growth figure', 'growth figures') : `${shown} of ${total} growth figures`,
  nothing: 'No growth figure matches. Remove a filter to see more.',
  stated: 'Stated',
  computed: 'Computed',
  standsFor: (interval: string) => `stands for ${interval}`,
  ofStatus: (what: string, status: string) => `${what}, ${status}`,
  against: (what: string, base: string) => `${what}, on ${ofPeriod(base)}`,
  /** The heading of a growth. @param subject what grew, and when */
  ofSubject: (subject: string, base: string) => `${subject} ${base}`,
  comparedWith: (period: string) => `compared with ${period}`,
  /** @param basis one of `basis` */
  given: (amount: string, basis: string) => `${amount} ${basis}`,
  /** What a growth and the value of one of its periods say of the other. */
  implied: (period: string, interval: string) => `That would make it ${interval} in ${ofPeriod(period)}.`,
  /** The figures that a growth is computed from. */
  overBase: (current: string, base: string) => `${current} over ${base}`,
  /** Its parts, which are added up. */
  ofParts: (parts: string, others: string) => `${parts} and ${others}`,
  gap: (stated: string, computed: string) => `The figures give ${computed}, not ${stated}.`,
  meet: (stated: string, computed: string) => `The figures give ${computed}, which fits ${stated}.`,
  witness: (current: string, base: string, rate: string, name: ChangeName) =>
    `For example, ${current} over ${base} is a ${name} of ${rate}: all three fit what was printed.`,
  contradicted: 'Not all of these figures can be true:',
  alsoOver: 'The same from:',
  /** @param pairs how many there are */
  nearestOf: (pairs: number) => `Only the nearest of ${pairs} pairs of values that sources print are listed.`,
  others: (n: number) => `${count(n, 'more comparison', 'more comparisons')} on the page of this figure`,
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
