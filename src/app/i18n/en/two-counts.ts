import { withArticle } from './article.ts';
import { count } from './count.ts';
import { possessive } from './possessive.ts';

/** Who counts, as in "Viet Nam" and "Laos"; the first is the side from which flows are seen. */
interface Counters {
  readonly side: string;
  readonly other: string;
}

type FlowTitles = Readonly<Record<'X' | 'M', (by: Counters, years: number) => string>>;

/** What both economies count of the same goods. */
export const twoCounts = {
  pageTitle: ({ side, other }: Counters, years: number) =>
    years === 0
      ? `No year is counted by both ${withArticle(side)} and ${withArticle(other)} yet`
      : `Two counts: what ${withArticle(side)} and ${withArticle(other)} each report of the same goods`,
  description: (pair: string) =>
    `What each of ${pair} counts of the same goods, year by year, and why the two counts differ.`,
  lead: 'What one country sells is what the other buys; each counts it at its own border. Two counts are never quite the same, and neither is an error.',
  /** The other economy counts more in all years that can be compared. */
  more: {
    X: ({ side, other }, years) =>
      `${other} counts more bought from ${side} than ${side} counts sold, ${inYears(years)}`,
    M: ({ side, other }, years) =>
      `${other} counts more sold to ${side} than ${side} counts bought, ${inYears(years)}`,
  } satisfies FlowTitles,
  less: {
    X: ({ side, other }, years) =>
      `${other} counts less bought from ${side} than ${side} counts sold, ${inYears(years)}`,
    M: ({ side, other }, years) =>
      `${other} counts less sold to ${side} than ${side} counts bought, ${inYears(years)}`,
  } satisfies FlowTitles,
  neutral: {
    X: ({ side, other }, years) =>
      `Two counts of what ${side} sells to ${other}, ${count(years, 'year', 'years')} with both`,
    M: ({ side, other }, years) =>
      `Two counts of what ${other} sells to ${side}, ${count(years, 'year', 'years')} with both`,
  } satisfies FlowTitles,
  flow: {
    X: (side: string, other: string) => `${possessive(side)} sales to ${other}`,
    M: (side: string, other: string) => `${possessive(other)} sales to ${side}`,
  },
  subtitle: (flow: string, unit: string) => `${flow}, ${unit} a year, as each side counts them`,
  countedBy: (name: string) => `counted by ${name}`,
  none: (name: string) => `no figure of ${name}`,
  moreBy: (name: string, rate: string) => `${name}: ${rate} more`,
  lessBy: (name: string, rate: string) => `${name}: ${rate} less`,
  same: 'the same within rounding',
  apart: (times: string) => `at least ${times} times apart: not compared`,
  inYear: (period: string, words: string) => `${period}: ${words}`,
  chartDescription: (title: string, years: readonly string[]) => `${title}. ${years.join('; ')}.`,
  chartNote:
    'A line joins two counts of the same twelve months. Exports are valued without, imports with freight and insurance, so that a few per cent of difference are to be expected. Where one side has no figure, none is drawn for it; hollow marks are too far apart to be counts of the same goods. Estimates that were made from the other side’s count are left out.',
  tableTitle: 'All reports of both sides',
  whyTitle: 'Why two counts differ',
  estimatesTitle: 'Estimates that are left out',
  estimates: (figures: number, from: string, to: string, publishers: readonly string[]) =>
    `${count(figures, 'figure', 'figures')} for ${from === to ? from : `${from} to ${to}`} (${publishers.join(', ')}) were made from the other side’s report, by adding or taking off a share for freight and insurance. They would agree with it whatever it says: they are no second count.`,
  estimatesNone: 'No figure here is known to have been made from the other side’s report.',
};

const inYears = (years: number): string =>
  years === 1 ? 'in the one year with both' : `in ${years} of ${years} years`;
