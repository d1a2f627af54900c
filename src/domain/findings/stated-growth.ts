/**
 * Rule 1: a stated growth is the growth from one printed value to another, within one source.
 *
 * Authority: `statcheck` recomputes a reported result from the numbers reported with it; `scrutiny` (GRIM) keeps printed
 * numbers as strings and asks which true values they admit. Between sources a growth's base may have been revised, so
 * there the growth page shows the gap and this rule stays silent.
 */

import type { Valuation } from '../ledger/codes.ts';
import { bySide, type Ledger } from '../ledger/ledger.ts';
import type { GrowthObservation, LevelObservation } from '../ledger/observation.ts';
import { type Period, samePeriod } from '../ledger/period.ts';
import { jointValuation, mayMakeUp, sameValuation } from '../ledger/valuation.ts';
import { absoluteChange, carriesRate, growthRate, sumOf } from '../numbers/growth.ts';
import type { Interval } from '../numbers/interval.ts';
import { against, type Trial } from './against.ts';
import type { RawFinding } from './finding.ts';
import { disprove, type Operand } from './proof.ts';

/** The stated growths that do not fit the values printed with them. */
export function statedGrowth(ledger: Ledger): RawFinding[] {
  return ledger.sources.flatMap(({ levels, growths }) =>
    bySide([...levels, ...growths]).flatMap((side) => {
      const values = side.filter((claim): claim is LevelObservation => claim.kind === 'level');
      return side
        .filter((claim): claim is GrowthObservation => claim.kind === 'growth')
        .flatMap((growth) => checkOne(growth, values, ledger));
    }),
  );
}

function checkOne(
  growth: GrowthObservation,
  values: readonly LevelObservation[],
  ledger: Ledger,
): RawFinding[] {
  const bases = valuesIn(growth, growth.base, values);
  const trials = valuesIn(growth, growth.period, values).flatMap((current) =>
    bases
      .filter((base) => valuedAlike(current, base))
      .map((base): Trial => ({ others: [...current, ...base], found: hold(growth, current, base, ledger) })),
  );
  return against(growth, trials);
}

/** Whether what is printed for two periods is, or may be, of one valuation: as a whole, and each flow. */
function valuedAlike(current: readonly LevelObservation[], base: readonly LevelObservation[]): boolean {
  const flows = current.flatMap((value) =>
    base.filter(({ flow }) => flow === value.flow).map((other) => sameValuation(value, other)),
  );
  return flows.every((alike) => alike) && sameValuation(jointly(current), jointly(base));
}

/** The valuation of a value, or of exports and imports together. */
function jointly([first, second]: readonly LevelObservation[]): { valuation: Valuation | null } {
  const valuation = first?.valuation ?? null;
  return { valuation: second ? jointValuation(valuation, second.valuation) : valuation };
}

function hold(
  growth: GrowthObservation,
  current: readonly LevelObservation[],
  base: readonly LevelObservation[],
  ledger: Ledger,
): RawFinding | null {
  const compute = (now: Interval, before: Interval): Interval | null => {
    if (growth.unit !== 'rate') return absoluteChange(now, before);
    return carriesRate(growth.flow, before) ? growthRate(now, before) : null;
  };
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
    ledger,
  );
  const claims = [growth.id, ...operands.map(({ claim }) => claim.id)];
  return proof && { code: 'growth-differs', kind: 'contradiction', claims, proofs: [proof] };
}

/** What is printed for a period of the growth's series: the value itself, else for a total the exports and imports. */
function valuesIn(
  growth: GrowthObservation,
  period: Period,
  values: readonly LevelObservation[],
): LevelObservation[][] {
  const of = (flow: LevelObservation['flow']) =>
    values.filter((value) => samePeriod(value.period, period) && value.flow === flow);
  const printed = of(growth.flow).filter((value) => sameValuation(value, growth));
  if (printed.length > 0 || growth.flow !== 'T') return printed.map((value) => [value]);
  return of('X').flatMap((exported) =>
    of('M')
      .filter((imported) => mayMakeUp(growth, exported, imported))
      .map((imported) => [exported, imported]),
  );
}
