/** The mean of a period's months, quarters or years printed instead of their sum, or the sum instead of the mean. */
import { monthsOf } from '../ledger/period.ts';
import { ONE, rational } from '../numbers/rational.ts';
import { exactly, scaled, times } from './reread.ts';
import type { Slip } from './slip.ts';

export const averageForSum: Slip = ({ suspects }) =>
  suspects
    .filter((claim) => claim.kind === 'level')
    .flatMap((claim) => {
      const months = monthsOf(claim.period);
      const parts = [months / 12, months / 3, months].filter((n) => Number.isInteger(n) && n > 1);
      return parts.flatMap((n) =>
        [rational(n), ONE.div(n)].map((by) => ({
          changes: [
            {
              claim,
              to: scaled(claim, by),
              what: 'size' as const,
              words: [exactly(claim.values), exactly(times(claim.values, by))] as const,
            },
          ],
        })),
      );
    });
