import { count } from './count.ts';

/** The list of claims. */
export const claims = {
  description: (pair: string) =>
    `Every published figure about the trade between ${pair}, to filter and search.`,
  lead: (observations: number) =>
    `Every figure that was published or said, newest period first. The ${observations} values of statistics stand on their source’s page.`,
  shown: (shown: number, total: number) =>
    shown === total ? count(total, 'figure', 'figures') : `${shown} of ${total} figures`,
  nothing: 'No figure matches. Remove a filter to see more.',
};
