import type { Hedge } from '../../../domain/index.ts';
import { capitalised } from '../letter-case.ts';
import { withArticle } from './article.ts';
import { count } from './count.ts';
import { ofPeriod } from './of-period.ts';
import { possessive } from './possessive.ts';
import { hedgeWord } from './words.ts';

/** What is said of a trend: its values with their years, and the years whose figures conflict. */
interface TrendWords {
  readonly what: string;
  readonly first: string;
  readonly highest: string;
  readonly newest: string;
  readonly gaps: readonly string[];
}

/** Charts, with the table and the source line of each. */
export const chart = {
  /** @param publisher of the statistics, such as "IMF" */
  statistics: (publisher: string, reporter: string) => `${publisher}, reported by ${withArticle(reporter)}`,
  press: 'published in the press',
  /** Beside marks of which some are from statistics. */
  published: 'published',
  mirror: (reporter: string) => `as reported by ${withArticle(reporter)}`,
  /** @param status for a value that was not observed, what it is */
  newest: (year: string, amount: string, hedge: Hedge | undefined, status: string) =>
    `${year}: ${hedge ? `${hedgeWord[hedge]} ` : ''}${amount}${status && `, ${status}`}`,
  /** @param status what kind of value it is; `null` for an observed one, which needs no word */
  observation: (publisher: string, amount: string, status: string | null) =>
    `${publisher}: ${amount}${status === null ? '' : ` (${status})`}`,
  claim: (figure: string, publisher: string, date: string) => `“${figure}”, ${publisher}, ${date}`,
  more: (n: number) => `and ${n} more`,
  hedged: 'inexact',
  made: { sum: 'exports and imports together', implied: 'from the year before and its stated growth' },
  gap: 'contradicts other figures',
  table: 'The numbers behind this chart',
  noteLabel: 'How to read it',
  year: 'Year',
  who: 'Reported or published by',
  printed: 'As printed',
  sum: 'exports + imports',
  standsFor: 'With its rounding',
  source: 'Source',
  /** @param what whose trade a chart is about @param subtitle in which unit */
  subtitleOf: (what: string, subtitle: string) => `${what}. ${subtitle}`,
  bothFlows: (reporter: string, partner: string) =>
    `${capitalised(possessive(withArticle(reporter)))} exports to ${withArticle(partner)} and imports from it`,
  ofFlow: (flow: string, text: string) => `${flow}, ${text}`,
  inYear: (amount: string, year: string) => `${amount} in ${ofPeriod(year)}`,
  description: ({ what, first, highest, newest, gaps }: TrendWords) =>
    [
      first === newest
        ? `${what}: ${first}.`
        : `${what}: from ${first} to ${newest}${highest === newest ? ', the highest' : `; the highest is ${highest}`}.`,
      gaps.length > 0 && `Figures for ${gaps.join(', ')} conflict with others.`,
    ]
      .filter(Boolean)
      .join(' '),
  marksAre: 'The line shows statistics, the marks show published figures; bars show their rounding.',
  marksAlone: 'The marks show published figures; bars show their rounding.',
  note: 'Of several figures published for a year the chart shows one: the last that was exact, else what such figures imply. Bars: rounding. Hollow marks: inexact (“over” with an arrow up, “nearly” with one down), implied or not final. A ring: it contradicts other published values. Fiscal years stand at the year in which they end; part-year figures are not drawn.',
  /** Of a year for which both countries' figures are drawn. */
  noteApart: (period: string, times: number) =>
    `The two countries’ figures for ${ofPeriod(period)} are at least ${times} times apart: no counts of the same goods.`,
  noteAll:
    'Every figure published for a year is drawn. Bars: rounding. Hollow marks: inexact (“over” with an arrow up, “nearly” with one down), implied or not final. A ring: it contradicts other published values. Fiscal years stand at the year in which they end; part-year figures are not drawn.',
  showAll: 'Show every figure published for a year',
  openYear: 'Click, or tap again, for all figures for the year.',
  derived: (reporter: string) =>
    `Statistics: the sum of ${possessive(reporter)} exports (FOB) and imports (CIF).`,
  sourceLabel: 'Source:',
  sourceLine: (statistics: readonly string[], press: number) =>
    [...statistics, press > 0 ? count(press, 'published figure', 'published figures') : '']
      .filter(Boolean)
      .join('; '),
  version: (version: string) => `Tradecheck dataset ${version}`,
  gaugeNow: (amount: string, year: string) => `${amount} in ${year}`,
  gaugeDescription: (current: string, target: string) => `${current} against the target of ${target}.`,
};
