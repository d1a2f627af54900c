/**
 * Which of several printed values of one year stands for it in a chart.
 *
 * The choice is the headline's: printed without a hedge, as observed (status A), and of those the one that was
 * published last. Where none is, the one that was published last stands for it, hedged or expected as it is.
 */
import { isFirm, type Level, UNSPECIFIED } from '../../domain/index.ts';
import type { Ledger } from './ledger.ts';

/** The value that stands for a list; `undefined` for an empty one. */
export function chosenOf(levels: readonly Level[], ledger: Ledger): Level | undefined {
  const byDate = [...levels].sort((a, b) => {
    // A source without a date counts as older than any other: it can't prove an order.
    const [first, second] = [ledger.published(a) ?? '', ledger.published(b) ?? ''];
    return first < second ? -1 : first > second ? 1 : 0;
  });
  return byDate.findLast(isFirm) ?? byDate.at(-1);
}

/** Whose value a level is in charts: a claim that does not say is drawn with the reporter that the pair assumes. */
export const chartReporter = ({ reporter }: Level, { dataset }: Ledger): string =>
  reporter === UNSPECIFIED ? dataset.pair.assumedReporter : reporter;
