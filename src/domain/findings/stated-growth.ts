/**
 * Rule 1: a stated growth is the growth from one printed value to another, within one source.
 *
 * Authority: `statcheck` recomputes a reported result from the numbers reported with it; `scrutiny` (GRIM) keeps printed
 * numbers as strings and asks which true values they admit. Between sources a growth's base may have been revised, so
 * there the growth page shows the gap and this rule stays silent.
 */
import type { Growth, Level } from '../claim.ts';
import { absoluteChange, growthRate, sumOf } from '../growth.ts';
import { type Interval, meets, POSITIVE } from '../interval.ts';
import { sameValuation } from '../value.ts';
import type { RawFinding } from './finding.ts';
import { disprove, type Operand } from './proof.ts';
import { bySide, type Records } from './records.ts';

/** The stated growths that do not fit the values printed with them. */
export function statedGrowth(records: Records): RawFinding[] {
  return records.sources.flatMap(({ levels, growths }) =>
    bySide([...levels, ...growths], records).flatMap((side) => {
      const values = side.filter((claim): claim is Level => claim.kind === 'level');
      return side
        .filter((claim): claim is Growth => claim.kind === 'growth')
        .flatMap((growth) => checkOne(growth, values, records));
    }),
  );
}

function checkOne(growth: Growth, values: readonly Level[], records: Records): RawFinding[] {
  const compute = growth.unit === 'rate' ? rateOf : absoluteChange;
  const bases = valuesIn(growth, growth.base, values);
  return valuesIn(growth, growth.period, values).flatMap((current) =>
    bases.flatMap((base) => {
      const operands: Operand[] = [
        ...current.map((claim) => ({ claim, role: 'current' as const })),
        ...base.map((claim) => ({ claim, role: 'base' as const })),
      ];
      const proof = disprove(
        {
          operation: growth.unit === 'rate' ? 'growth' : 'change',
          stated: growth,
          operands,
          compute: (intervals) =>
            compute(sumOf(intervals.slice(0, current.length)), sumOf(intervals.slice(current.length))),
        },
        records,
      );
      return proof
        ? [
            {
              code: 'growth-differs' as const,
              kind: 'contradiction' as const,
              claims: [growth.id, ...operands.map(({ claim }) => claim.id)],
              proofs: [proof],
            },
          ]
        : [];
    }),
  );
}

/** `null` where no base is positive: a rate over a deficit says nothing. */
const rateOf = (current: Interval, base: Interval): Interval | null =>
  meets(base, POSITIVE) ? growthRate(current, base) : null;

/** What is printed for a period of the growth's series: the value itself, else for a total the exports and imports. */
function valuesIn(growth: Growth, period: string, values: readonly Level[]): Level[][] {
  const of = (flow: Level['flow']) =>
    values.filter((value) => value.period === period && value.flow === flow);
  const printed = of(growth.flow).filter((value) => sameValuation(value, growth));
  if (printed.length > 0 || growth.flow !== 'T') return printed.map((value) => [value]);
  return of('X').flatMap((exported) => of('M').map((imported) => [exported, imported]));
}
