import { count } from './count.ts';

/** The list of claims. */
export const claims = {
  description: (pair: string) =>
    `Every figure about the trade between ${pair} in the ledger, to filter and search.`,
  lead: (observations: number) =>
    `Every figure that was printed or said, newest period first. The ${observations} observations of statistics stand on their source’s page.`,
  shown: (shown: number, total: number) =>
    shown === total ? count(total, 'claim', 'claims') : `${shown} of ${total} claims`,
  nothing: 'No claim matches. Remove a filter to see more.',
};
