/**
 * Which of several printed values of one year stands for it in a chart.
 *
 * The choice is the headline's: printed without a hedge, as observed (status A), and of those the one that was
 * published last. Where none is, the one that was published last stands for it, hedged or expected as it is.
 */
import type { Level } from '../../domain/index.ts';
import type { Ledger } from './ledger.ts';

/** The value that stands for a list; `undefined` for an empty one. */
export function chosenOf(levels: readonly Level[], ledger: Ledger): Level | undefined {
  const byDate = [...levels].sort((a, b) => {
    const [first, second] = [dateOf(a, ledger), dateOf(b, ledger)];
    return first < second ? -1 : first > second ? 1 : 0;
  });
  return byDate.findLast(({ hedges, status }) => hedges.length === 0 && status === 'A') ?? byDate.at(-1);
}

/** ISO 8601; a source without a date counts as older than any other. */
const dateOf = ({ source }: Level, ledger: Ledger): string => ledger.source(source)?.published ?? '';
