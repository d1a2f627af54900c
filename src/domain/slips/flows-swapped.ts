/** Exports and imports printed in each other's place. */
import type { Statement } from '../ledger/ledger.ts';
import { sideOf } from '../ledger/ledger.ts';
import { withFigureOf } from './reread.ts';
import type { Change, Slip } from './slip.ts';

/** Each pair of an export and an import figure of one source and period, of which one is a suspect. */
export const flowsSwapped: Slip = ({ suspects, near, assumedReporter }) => {
  const seen = new Set<string>();
  return suspects.flatMap((claim) =>
    near
      .filter((other) => isCounterpart(claim, other, assumedReporter))
      .flatMap((other) => {
        const key = [claim.id, other.id].sort().join(' ');
        if (seen.has(key) || claim.readings.verdict === other.readings.verdict) return [];
        seen.add(key);
        return [{ changes: [taking(claim, other), taking(other, claim)] }];
      }),
  );
};

const taking = (claim: Statement, other: Statement): Change => ({
  claim,
  to: withFigureOf(claim, other),
  what: 'figure',
  words: [claim.figure, other.figure],
});

function isCounterpart(a: Statement, b: Statement, assumedReporter: string): boolean {
  const isPair = (a.flow === 'X' && b.flow === 'M') || (a.flow === 'M' && b.flow === 'X');
  const sameBase = a.kind === 'level' ? b.kind === 'level' : b.kind === 'growth' && a.base === b.base;
  return (
    isPair &&
    sameBase &&
    a.source === b.source &&
    a.unit === b.unit &&
    a.period === b.period &&
    sideOf(a, assumedReporter) === sideOf(b, assumedReporter)
  );
}
