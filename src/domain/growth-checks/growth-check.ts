/**
 * Compares a stated growth with every growth that the figures themselves give.
 *
 * The bases are kept apart by where they come from: the same source, the parts that it prints, other sources,
 * statistics. They are never averaged. Only figures of one source can contradict each other: between sources a
 * difference may be a revision, so there it is "cannot tell". As in R's `statcheck`, the verdict is on the printed
 * precision; as in `scrutiny`, its power is shown, so that a weak pass looks weak.
 */
import * as v from 'valibot';
import { type Growth, IntervalTextSchema } from '../ledger/claim.ts';
import { NOT_STATED } from '../ledger/codes.ts';
import { sameValuation } from '../ledger/valuation.ts';
import { carriesRate, impliedBase, impliedBaseOfChange, impliedCurrent } from '../numbers/growth.ts';
import { type Interval, interval, meets, readInterval, writeInterval } from '../numbers/interval.ts';
import { rational } from '../numbers/rational.ts';
import { BASES, type Comparison, ComparisonSchema, REASONS, type Reason, VERDICTS } from './comparison.ts';
import { type Evidence, seriesValues, valuesFor } from './evidence.ts';
import { compareParts } from './parts-comparison.ts';
import type { Value } from './value.ts';
import { compareValues } from './value-comparison.ts';

export const GrowthCheckSchema = v.strictObject({
  claim: v.string(),
  stated: IntervalTextSchema,
  /** The base that the source's own current value and growth imply. */
  impliedBase: v.nullable(v.strictObject({ current: v.string(), interval: IntervalTextSchema })),
  /** The current value that the source's own base and growth imply: often narrower than the hedged one printed. */
  impliedCurrent: v.nullable(v.strictObject({ base: v.string(), interval: IntervalTextSchema })),
  comparisons: v.array(ComparisonSchema),
  verdict: v.picklist(VERDICTS),
  /** The basis on which the verdict stands. */
  basis: v.nullable(v.picklist(BASES)),
  reason: v.nullable(v.picklist(REASONS)),
});

export type GrowthCheck = v.InferOutput<typeof GrowthCheckSchema>;

/** Checks one stated growth against all the evidence. */
export function checkGrowth(growth: Growth, evidence: Evidence): GrowthCheck {
  const stated = readInterval(growth.readings.verdict);
  // Two periods that are not stated are not the same period.
  if (growth.period === NOT_STATED || growth.base === NOT_STATED) {
    return {
      claim: growth.id,
      stated: writeInterval(stated),
      impliedBase: null,
      impliedCurrent: null,
      comparisons: [],
      verdict: 'cannot-tell',
      basis: null,
      reason: 'no-period',
    };
  }
  const currents = valuesFor(growth, growth.period, evidence);
  const bases = valuesFor(growth, growth.base, evidence).filter(
    ({ verdict, anyRounding }) =>
      growth.unit === 'USD' || [verdict, anyRounding].every((base) => carriesRate(growth.flow, base)),
  );
  const own = currents.filter((value) => value.source === growth.source);
  const used = own.length > 0 ? own : currents;
  const comparisons = [
    ...used.flatMap((current) =>
      bases
        .filter((base) => sameValuation(current, base))
        .map((base) => compareValues(growth, current, base)),
    ),
    ...compareParts(growth, evidence),
  ].sort((a, b) => BASES.indexOf(a.basis) - BASES.indexOf(b.basis));
  const [first] = own;
  const ownBase = bases.find(({ source }) => source === growth.source);
  const implied = first && baseImplied(growth, first.verdict, stated);
  return {
    claim: growth.id,
    stated: writeInterval(stated),
    impliedBase:
      first && implied ? { current: first.claims.join(' '), interval: writeInterval(implied) } : null,
    impliedCurrent:
      ownBase && growth.unit === 'rate' && meets(stated, ABOVE_TOTAL_LOSS)
        ? { base: ownBase.claims.join(' '), interval: writeInterval(impliedCurrent(ownBase.verdict, stated)) }
        : null,
    comparisons,
    ...overall(growth, comparisons, currents, evidence),
  };
}

/** The base that the stated change implies; `null` for a fall of more than the whole, which no positive base has. */
function baseImplied(growth: Growth, current: Interval, stated: Interval): Interval | null {
  if (growth.unit === 'USD') return impliedBaseOfChange(current, stated);
  return meets(stated, ABOVE_TOTAL_LOSS) ? impliedBase(current, stated) : null;
}

/** The rates above −100 %. */
const ABOVE_TOTAL_LOSS: Interval = interval(rational(-1), null, false);

function overall(
  growth: Growth,
  comparisons: readonly Comparison[],
  currents: readonly Value[],
  evidence: Evidence,
): Pick<GrowthCheck, 'verdict' | 'basis' | 'reason'> {
  const decisive =
    comparisons.find(({ verdict }) => verdict === 'inconsistent') ??
    comparisons.find(({ verdict }) => verdict === 'consistent');
  if (decisive) return { verdict: decisive.verdict, basis: decisive.basis, reason: null };
  return { verdict: 'cannot-tell', basis: null, reason: reasonFor(growth, comparisons, currents, evidence) };
}

function reasonFor(
  growth: Growth,
  comparisons: readonly Comparison[],
  currents: readonly Value[],
  evidence: Evidence,
): Reason {
  if (comparisons.length > 0) return 'another-vintage';
  const missing = currents.length === 0 ? growth.period : growth.base;
  const others = seriesValues(growth, missing, evidence);
  // A base of this reporter that can't be positive is no base of a rate; it is not another reporter's.
  if (others.length > 0 && valuesFor(growth, missing, evidence).length === 0) return 'another-reporter';
  return currents.length === 0 ? 'no-current' : 'no-base';
}
