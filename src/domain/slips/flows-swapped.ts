/** Exports and imports printed in each other's place. */
import type { Observation } from '../ledger/observation.ts';
import { samePeriod } from '../ledger/period.ts';
import { isSameInterval } from '../numbers/interval.ts';
import { withFigureOf } from './reread.ts';
import type { Change, Slip } from './slip.ts';

/** Each pair of exports and imports of one source and period, of which one is a suspect. */
export const flowsSwapped: Slip = ({ suspects, near }) => {
  const seen = new Set<string>();
  return suspects.flatMap((claim) =>
    near
      .filter((other) => isCounterpart(claim, other))
      .flatMap((other) => {
        const key = [claim.id, other.id].sort().join(' ');
        if (seen.has(key) || isSameInterval(claim.readings.verdict, other.readings.verdict)) return [];
        seen.add(key);
        return [{ changes: [taking(claim, other), taking(other, claim)] }];
      }),
  );
};

const taking = (claim: Observation, other: Observation): Change => ({
  claim,
  to: withFigureOf(claim, other),
  what: 'figure',
  words: [claim.words.figure, other.words.figure],
});

function isCounterpart(a: Observation, b: Observation): boolean {
  const isPair = (a.flow === 'X' && b.flow === 'M') || (a.flow === 'M' && b.flow === 'X');
  const sameBase =
    a.kind === 'level' ? b.kind === 'level' : b.kind === 'growth' && samePeriod(a.base, b.base);
  return (
    isPair &&
    sameBase &&
    a.source === b.source &&
    a.unit === b.unit &&
    samePeriod(a.period, b.period) &&
    a.side.key === b.side.key
  );
}
