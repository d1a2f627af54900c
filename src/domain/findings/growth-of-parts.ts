/**
 * Rule 3: the growth of a whole lies between the growths of its parts, within one source and reporter.
 *
 * Where the parts' values are printed as well, the growth is their mean, weighted by their bases. The bases of trade are
 * positive, so this needs no value at all in its plain form: the growth of total trade is a mean of those of exports and
 * imports, whatever their sizes (the mediant inequality).
 */

import { groupBy } from '../ledger/group-by.ts';
import { bySide, type Ledger } from '../ledger/ledger.ts';
import type { GrowthObservation, LevelObservation } from '../ledger/observation.ts';
import { type Period, samePeriod } from '../ledger/period.ts';
import { mayMakeUp, sameValuation } from '../ledger/valuation.ts';
import { canWeigh, growthOfWhole, type Part } from '../numbers/growth.ts';
import { hull, type Interval } from '../numbers/interval.ts';
import { against, type Trial } from './against.ts';
import type { Proof, RawFinding } from './finding.ts';
import { disprove, type Operand } from './proof.ts';

/** The growths of total trade that those of exports and imports cannot give. */
export function growthOfParts(ledger: Ledger): RawFinding[] {
  return ledger.sources.flatMap(({ levels, growths }) =>
    bySide([...levels, ...growths]).flatMap((side) => {
      const values = side.filter((claim): claim is LevelObservation => claim.kind === 'level');
      const rates = side.filter(
        (claim): claim is GrowthObservation => claim.kind === 'growth' && claim.unit === 'rate',
      );
      return [...groupBy(rates, ({ period, base }) => `${period.text} ${base.text}`).values()].flatMap(
        (ofPeriod) => checkPeriod(ofPeriod, values, ledger),
      );
    }),
  );
}

function checkPeriod(
  rates: readonly GrowthObservation[],
  levels: readonly LevelObservation[],
  ledger: Ledger,
): RawFinding[] {
  const of = (flow: GrowthObservation['flow']) => rates.filter((rate) => rate.flow === flow);
  return of('T').flatMap((whole) => {
    const trials = of('X').flatMap((exported) =>
      of('M')
        .filter((imported) => mayMakeUp(whole, exported, imported))
        .map((imported): Trial => {
          const parts = [exported, imported] as const;
          return { others: parts, found: hold(whole, parts, levels, ledger) };
        }),
    );
    return against(whole, trials);
  });
}

/** The growth of a whole held against those of its parts: as they are, and weighed in each way that is printed. */
function hold(
  whole: GrowthObservation,
  parts: readonly [GrowthObservation, GrowthObservation],
  levels: readonly LevelObservation[],
  ledger: Ledger,
): RawFinding | null {
  const proofs = [outside(whole, parts, ledger), ...weighted(whole, parts, levels, ledger)].filter(
    (proof) => proof !== null,
  );
  if (proofs.length === 0) return null;
  const operands = proofs.flatMap((proof) => proof.operands.map(({ claim }) => claim));
  const claims = [...new Set([whole.id, ...parts.map(({ id }) => id), ...operands])];
  return { code: 'growth-outside-parts', kind: 'contradiction', claims, proofs };
}

function outside(
  whole: GrowthObservation,
  parts: readonly GrowthObservation[],
  ledger: Ledger,
): Proof | null {
  return disprove(
    {
      operation: 'between-growths',
      stated: whole,
      operands: parts.map((claim) => ({ claim, role: 'part-growth' })),
      compute: ([first, second]) => (first && second ? hull(first, second) : null),
    },
    ledger,
  );
}

/** What a source prints of one part that fixes its weight and its growth: two of value, base and rate. */
interface Weight {
  readonly operands: readonly Operand[];
  read(intervals: readonly Interval[]): Part | null;
}

/** The same with each pair of weights that the source's figures give its parts. */
function weighted(
  whole: GrowthObservation,
  [exported, imported]: readonly [GrowthObservation, GrowthObservation],
  levels: readonly LevelObservation[],
  ledger: Ledger,
): (Proof | null)[] {
  return weightsOf(exported, levels).flatMap((exports) =>
    weightsOf(imported, levels).map((imports) =>
      disprove(
        {
          operation: 'weighted-growths',
          stated: whole,
          operands: [...exports.operands, ...imports.operands],
          compute: (intervals) => {
            const parts = [
              exports.read(intervals.slice(0, exports.operands.length)),
              imports.read(intervals.slice(exports.operands.length)),
            ].filter((part) => part !== null);
            return parts.length === 2 && parts.every(canWeigh) ? growthOfWhole(parts) : null;
          },
        },
        ledger,
      ),
    ),
  );
}

function weightsOf(rate: GrowthObservation, levels: readonly LevelObservation[]): Weight[] {
  const valuesIn = (period: Period) =>
    levels.filter(
      (level) => level.flow === rate.flow && samePeriod(level.period, period) && sameValuation(level, rate),
    );
  const [currents, bases] = [valuesIn(rate.period), valuesIn(rate.base)];
  const growth: Operand = { claim: rate, role: 'part-growth' };
  return [
    ...currents.map(
      (claim): Weight => ({
        operands: [{ claim, role: 'part' }, growth],
        read: ([current, grown]) => (current && grown ? { current, rate: grown } : null),
      }),
    ),
    ...bases.map(
      (claim): Weight => ({
        operands: [{ claim, role: 'part-base' }, growth],
        read: ([base, grown]) => (base && grown ? { base, rate: grown } : null),
      }),
    ),
    ...currents.flatMap((now) =>
      bases.map(
        (before): Weight => ({
          operands: [
            { claim: now, role: 'part' },
            { claim: before, role: 'part-base' },
          ],
          read: ([current, base]) => (current && base ? { current, base } : null),
        }),
      ),
    ),
  ];
}
