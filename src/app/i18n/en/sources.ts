import { count } from './count.ts';

/** The list of sources. */
export const sources = {
  description: (pair: string) =>
    `Every publication in the ledger of the trade between ${pair}, with its citation.`,
  lead: 'Everything shown here was printed in one of these. What we did not see of a publication is marked, never filled in.',
  date: 'Published',
  publisher: 'Publisher',
  citation: 'Citation',
  about: 'About',
  claims: 'Claims',
  language: 'Language',
  kind: 'Kind',
  context: 'context only, no figure',
  shown: (shown: number, total: number) =>
    shown === total ? count(total, 'source', 'sources') : `${shown} of ${total} sources`,
  nothing: 'No source matches. Remove a filter to see more.',
  claimCount: (n: number) => (n === 0 ? 'context only, no figure' : count(n, 'claim', 'claims')),
};
