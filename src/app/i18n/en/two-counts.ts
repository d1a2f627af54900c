import { withArticle } from './article.ts';
import { count } from './count.ts';
import { possessive } from './possessive.ts';

/** Who counts, as in "Viet Nam" and "Laos"; the first is the side from which flows are seen. */
export interface Counters {
  readonly side: string;
  readonly other: string;
}

/** What both economies count of the same goods. */
export const twoCounts = {
  /** @param counts how many flows and years are drawn or listed */
  pageTitle: ({ side, other }: Counters, counts: number) =>
    counts === 0
      ? `No year is counted by both ${withArticle(side)} and ${withArticle(other)} yet`
      : `Two counts: what ${withArticle(side)} and ${withArticle(other)} each report of the same goods`,
  description: (pair: string) =>
    `What each of ${pair} counts of the same goods, year by year, and why the two counts differ.`,
  lead: 'What one country sells is what the other buys; each counts it at its own border. Two counts are never quite the same, and neither is an error.',
  flow: {
    X: (side: string, other: string) => `${possessive(side)} sales to ${other}`,
    M: (side: string, other: string) => `${possessive(other)} sales to ${side}`,
  },
  tableTitle: 'All reports of both sides',
  whyTitle: 'Why two counts differ',
  estimatesTitle: 'Estimates that are left out',
  estimates: (figures: number, from: string, to: string, publishers: readonly string[]) =>
    `${count(figures, 'figure', 'figures')} for ${from === to ? from : `${from} to ${to}`} (${publishers.join(', ')}) were made from the other side’s report, by adding or taking off a share for freight and insurance. They would agree with it whatever it says: they are no second count.`,
  estimatesNone: 'No figure here is known to have been made from the other side’s report.',
};
