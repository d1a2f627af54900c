import { withArticle } from './article.ts';
import { count } from './count.ts';

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
  found: (contradictions: number, conflicts: number) => {
    const within = count(
      contradictions,
      'contradiction within one source',
      'contradictions within one source',
    );
    const between = count(conflicts, 'conflict between sources', 'conflicts between sources');
    if (contradictions === 0) return conflicts === 0 ? 'No contradictions found' : between;
    return conflicts === 0 ? within : `${within}, ${between}`;
  },
  summary: (sources: number, claims: number, asOf: string) =>
    `${count(claims, 'figure', 'figures')} from ${count(sources, 'source', 'sources')}, the newest of ${asOf}`,
  noFigures: 'No figures yet',
  empty: 'No pair of countries yet.',
};
