import { count } from './count.ts';

/** The start page. */
export const pairList = {
  title: 'Trade between two countries, as printed and as computed',
  description: 'Choose a pair of countries.',
  lead: 'Officials and the press print figures about trade. Tradecheck keeps each as printed, reads it as the interval of values that it can stand for, and checks whether the figures fit each other.',
  summary: (sources: number, claims: number, asOf: string) =>
    `${count(claims, 'claim', 'claims')} from ${count(sources, 'source', 'sources')}, as of ${asOf}`,
  empty: 'The ledger holds no pair yet.',
};
