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
  found: (contradictions: number, conflicts: number, offByTens: number) => {
    const within = count(
      contradictions,
      'contradiction within one source',
      'contradictions within one source',
    );
    const between = count(conflicts, 'conflict between sources', 'conflicts between sources');
    const off = count(offByTens, 'figure off by a power of ten', 'figures off by a power of ten');
    const said = [contradictions > 0 && within, conflicts > 0 && between, offByTens > 0 && off].filter(
      Boolean,
    );
    return said.length === 0 ? 'No contradictions found' : said.join(', ');
  },
  summary: (sources: number, claims: number, asOf: string) =>
    `${count(claims, 'figure', 'figures')} from ${count(sources, 'source', 'sources')}, the newest of ${asOf}`,
  noFigures: 'No figures yet',
  empty: 'No pair of countries yet.',
};
