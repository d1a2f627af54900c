import type { DatasetIndex } from '../../../domain/index.ts';
import { withArticle } from './article.ts';
import { count } from './count.ts';

/** How many findings of a pair are of which kind. */
type FoundCounts = Pick<
  DatasetIndex['pairs'][number],
  'contradictions' | 'conflicts' | 'offByTens' | 'lowTargets'
>;

/** The start page. */
export const pairList = {
  title: 'Trade between two countries: do the published figures add up?',
  description: 'Choose a pair of countries.',
  lead: 'Officials and newspapers publish figures about trade. Tradecheck keeps each as published, allows for its rounding, and checks whether the figures fit each other.',
  newest: (what: string, amount: string, period: string) => `${what}: ${amount} in ${period}`,
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
  found: ({ contradictions, conflicts, offByTens, lowTargets }: FoundCounts) => {
    const within = count(
      contradictions,
      'contradiction within one source',
      'contradictions within one source',
    );
    const between = count(conflicts, 'conflict between sources', 'conflicts between sources');
    const off = count(offByTens, 'figure off by a power of ten', 'figures off by a power of ten');
    const low = count(
      lowTargets,
      'target below what trade was when it was set',
      'targets below what trade was when they were set',
    );
    const said = [
      contradictions > 0 && within,
      conflicts > 0 && between,
      offByTens > 0 && off,
      lowTargets > 0 && low,
    ].filter(Boolean);
    return said.length === 0 ? 'No contradictions found' : said.join(', ');
  },
  summary: (sources: number, claims: number, asOf: string) =>
    `${count(claims, 'figure', 'figures')} from ${count(sources, 'source', 'sources')}, the newest of ${asOf}`,
  summaryUndated: (sources: number, claims: number) =>
    `${count(claims, 'figure', 'figures')} from ${count(sources, 'source', 'sources')}, the newest without a date`,
  noFigures: 'No figures yet',
  empty: 'No pair of countries yet.',
};
