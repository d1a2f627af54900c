import { count } from './count.ts';

/** The list of sources. */
export const sources = {
  description: (pair: string) => `Every publication used for the trade between ${pair}, with its citation.`,
  lead: 'The articles and tables behind this site. What we did not see is never filled in: square brackets hold our own words for it.',
  date: 'Published',
  publisher: 'Publisher',
  about: 'About',
  claims: 'Figures',
  language: 'Language',
  kind: 'Kind',
  shown: (shown: number, total: number) =>
    shown === total ? count(total, 'source', 'sources') : `${shown} of ${total} sources`,
  nothing: 'No source matches. Remove a filter to see more.',
  claimCount: (n: number) => (n === 0 ? 'context only, no figure' : count(n, 'figure', 'figures')),
};
