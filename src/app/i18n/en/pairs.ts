import { withArticle } from './article.ts';
import { count } from './count.ts';
import { ofPeriod } from './of-period.ts';

/** The start page. */
export const pairList = {
  title: 'Trade between two countries: do the published figures add up?',
  description: 'Choose a pair of countries.',
  lead: 'Officials and newspapers publish figures about trade. Tradecheck keeps each as published, allows for its rounding, and checks whether the figures fit each other.',
  newest: (what: string, amount: string, period: string) => `${what}: ${amount} in ${ofPeriod(period)}`,
  how: {
    printed: (status: string, reporter: string) => `${status}, ${reporter}`,
    sum: (status: string, reporter: string) => `Exports and imports added up, ${status}, ${reporter}`,
    implied: (status: string, reporter: string) =>
      `The year before and its stated growth, ${status}, ${reporter}`,
  },
  reportedBy: (reporter: string) => `reported by ${withArticle(reporter)}`,
  assumedReporter: (reporter: string) =>
    `taken as reported by ${withArticle(reporter)}, as the source does not say by whom`,
  noYear: 'No value of a whole year that could stand for the trade',
  found: {
    contradictions: (of: number) =>
      count(of, 'contradiction within one source', 'contradictions within one source'),
    conflicts: (of: number) => count(of, 'conflict between sources', 'conflicts between sources'),
    offByTens: (of: number) => count(of, 'figure off by a power of ten', 'figures off by a power of ten'),
    lowTargets: (of: number) =>
      count(
        of,
        'target below what trade was when it was set',
        'targets below what trade was when they were set',
      ),
  },
  nothingFound: 'No contradictions found',
  summary: (sources: number, claims: number, asOf: string) =>
    `${count(claims, 'figure', 'figures')} from ${count(sources, 'source', 'sources')}, the newest of ${asOf}`,
  summaryUndated: (sources: number, claims: number) =>
    `${count(claims, 'figure', 'figures')} from ${count(sources, 'source', 'sources')}, the newest without a date`,
  noFigures: 'No figures yet',
  empty: 'No pair of countries yet.',
};
