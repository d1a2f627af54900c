/** A value printed for a period next to its own: for ten months instead of eleven, or for the next quarter or year. */
import { monthsOf, type Period, periodOf } from '../ledger/period.ts';
import { movedTo } from './cell-of.ts';
import type { Slip } from './slip.ts';

export const wrongPeriod: Slip = ({ suspects }) =>
  suspects
    .filter((claim) => claim.kind === 'level')
    .flatMap((claim) => {
      const { period } = claim;
      return besides(period).map((beside) => ({
        changes: [
          {
            claim,
            to: movedTo(claim, { period: beside }),
            what: 'period',
            words: [period.text, beside.text],
          },
        ],
      }));
    });

/**
 * The periods next to one: one or two months longer or shorter (but for a year), the one before or after, and the same
 * months of the years around.
 */
function besides(period: Period): Period[] {
  const { from, to, text } = period;
  const length = monthsOf(period);
  const ends = [to - 1, to + 1, to - 2, to + 2]
    .filter((end) => end >= from)
    .map((end) => periodOf(from, end));
  const moved = [-length, length, -12, 12].map((by) => periodOf(from + by, to + by));
  const other = length === 12 ? moved : [...ends, ...moved];
  const texts = new Set([text]);
  return other.filter((one) => !texts.has(one.text) && texts.add(one.text));
}
