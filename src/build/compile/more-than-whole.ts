/**
 * Shares of more than the whole that they are a part of. A page may print one, as a slip or of another whole; no value
 * beside it is needed to see that it cannot be.
 */
import {
  type Claim,
  interval,
  meets,
  parsePeriod,
  rational,
  readInterval,
  type ShareClaim,
} from '../../domain/index.ts';
import type { LedgerClaim } from '../read/ledger.ts';
import type { Problem } from '../read/problem.ts';

/** What a part can be of its whole. */
const AT_MOST_ALL = interval(null, rational(1));

/** One warning for each such share. */
export function moreThanWhole(
  written: ReadonlyMap<string, LedgerClaim>,
  claims: readonly Claim[],
): Problem[] {
  return claims.flatMap((claim) => {
    const place = written.get(claim.id)?.place;
    if (claim.kind !== 'share' || !place || !isPart(claim)) return [];
    if (meets(readInterval(claim.readings.verdict), AT_MOST_ALL)) return [];
    return [
      {
        ...place,
        found: `a share, “${claim.figure}”, that is more than the whole it is a part of`,
        expected: 'at most 100 per cent of two-way trade, or of a longer period',
        remedy:
          'see whether the page means a growth, a multiple or another whole; where it does print this, say so in the note',
      },
    ];
  });
}

/** Whether it is a share of what it certainly is a part of: exports or imports of two-way trade, months of their year. */
function isPart({ flow, period, of }: ShareClaim): boolean {
  if (flow === 'B' || of.target !== null || of.words !== null) return false;
  const [own, whole] = [parsePeriod(period), parsePeriod(of.period ?? period)];
  if (!own || !whole || own.from < whole.from || own.to > whole.to) return false;
  return of.flow === null || of.flow === flow || of.flow === 'T';
}
