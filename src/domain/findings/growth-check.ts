/**
 * What the ledger says of each stated growth: a filter of the results, by where their figures come from. They are kept
 * apart, never averaged. Unlike a finding it also shows what figures of other sources give, where a gap decides nothing.
 */
import * as v from 'valibot';
import { type Growth, IntervalTextSchema } from '../ledger/claim.ts';
import { groupBy } from '../ledger/group-by.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type GrowthObservation, isLevel, type LevelObservation } from '../ledger/observation.ts';
import { type Period, samePeriod } from '../ledger/period.ts';
import { sameValuation } from '../ledger/valuation.ts';
import { VERDICTS, type Verdict } from '../ledger/verdict.ts';
import {
  ABOVE_TOTAL_LOSS,
  carriesRate,
  impliedBase,
  impliedBaseOfChange,
  impliedCurrent,
} from '../numbers/growth.ts';
import {
  type Interval,
  intersect,
  meets,
  NOT_NEGATIVE,
  readInterval,
  writeInterval,
} from '../numbers/interval.ts';
import {
  BASES,
  type Comparison,
  ComparisonSchema,
  comparisonOf,
  REASONS,
  type Reason,
  sharpestOfParts,
} from './comparison.ts';
import type { Finding } from './finding.ts';
import { allResults, type Judged } from './findings-of.ts';
import { growthAcrossSources } from './stated-growth.ts';
import { type Result, resultsOf } from './test.ts';

export const GrowthCheckSchema = v.strictObject({
  claim: v.string(),
  stated: IntervalTextSchema,
  /** The base that the source's own current value and growth imply. */
  impliedBase: v.nullable(v.strictObject({ current: v.string(), interval: IntervalTextSchema })),
  /** The current value that the source's own base and growth imply: often narrower than the hedged one printed. */
  impliedCurrent: v.nullable(v.strictObject({ base: v.string(), interval: IntervalTextSchema })),
  comparisons: v.array(ComparisonSchema),
  verdict: v.picklist(VERDICTS),
  /** Where the figures come from on which the verdict stands; `null` where only all figures of the source show it. */
  basis: v.nullable(v.picklist(BASES)),
  reason: v.nullable(v.picklist(REASONS)),
  /** The contradictions in which it stands. */
  findings: v.array(v.string()),
});

export type GrowthCheck = v.InferOutput<typeof GrowthCheckSchema>;

/** Checks all stated growths of a ledger, in the order of the claims. */
export function growthChecksOf(
  growths: readonly Growth[],
  judged: Judged,
  findings: readonly Finding[],
): GrowthCheck[] {
  const { ledger } = judged;
  const results = groupBy(
    [...allResults(judged).filter(isAboutGrowth), ...resultsOf(ledger, growthAcrossSources)],
    ({ test }) => test.stated.id,
  );
  const contradictions = groupBy(
    findings
      .filter(({ kind }) => kind === 'contradiction')
      .flatMap(({ id, claims, alsoPrinted }) => [...claims, ...alsoPrinted].map((claim) => ({ id, claim }))),
    ({ claim }) => claim,
  );
  return growths.map((growth) => {
    const observation = ledger.find(growth.id);
    const about = { results: results.get(growth.id) ?? [], findings: contradictions.get(growth.id) ?? [] };
    return observation?.kind === 'growth' ? checkOf(observation, about, ledger) : withoutPeriod(growth);
  });
}

const isAboutGrowth = ({ test }: Result): boolean =>
  test.code === 'growth-differs' || test.code === 'growth-outside-parts';

/** Two periods that are not stated are not the same period. */
const withoutPeriod = ({ id, readings }: Growth): GrowthCheck => ({
  claim: id,
  stated: writeInterval(readInterval(readings.verdict)),
  impliedBase: null,
  impliedCurrent: null,
  comparisons: [],
  verdict: 'cannot-tell',
  basis: null,
  reason: 'no-period',
  findings: [],
});

interface About {
  readonly results: readonly Result[];
  readonly findings: readonly { readonly id: string }[];
}

function checkOf(growth: GrowthObservation, { results, findings }: About, ledger: Ledger): GrowthCheck {
  const parts = results.filter(({ test }) => test.code === 'growth-outside-parts');
  const shown = [...results.filter((result) => !parts.includes(result)), ...sharpestOfParts(parts)];
  const contradicted = findings.length > 0;
  const comparisons = shown
    .map((result) => comparisonOf(result, contradicted))
    .sort((a, b) => BASES.indexOf(a.basis) - BASES.indexOf(b.basis));
  return {
    claim: growth.id,
    stated: writeInterval(growth.readings.verdict),
    ...impliedOf(growth, ledger),
    comparisons,
    ...overall(growth, comparisons, contradicted, ledger),
    findings: [...new Set(findings.map(({ id }) => id))],
  };
}

/** What stands in a contradiction is inconsistent, whatever else it fits; of what fits, the sharpest test says most. */
function overall(
  growth: GrowthObservation,
  comparisons: readonly Comparison[],
  contradicted: boolean,
  ledger: Ledger,
): Pick<GrowthCheck, 'verdict' | 'basis' | 'reason'> {
  const first = (wanted: Verdict) => comparisons.find(({ verdict }) => verdict === wanted);
  const gap = first('inconsistent');
  if (contradicted) return { verdict: 'inconsistent', basis: gap?.basis ?? null, reason: null };
  const decisive = first('consistent') ?? first('weak');
  if (decisive) return { verdict: decisive.verdict, basis: decisive.basis, reason: null };
  const reason = comparisons[0]?.reason ?? missingFor(growth, ledger);
  return { verdict: 'cannot-tell', basis: null, reason };
}

/** Why there is nothing to compare a growth with. */
function missingFor(growth: GrowthObservation, { observations }: Ledger): Reason {
  const printedBy = (isOwn: boolean, period: Period) =>
    observations.some(
      (one) =>
        isLevel(one) &&
        samePeriod(one.period, period) &&
        one.flow === growth.flow &&
        one.side.partner === growth.side.partner &&
        (one.side.reporter === growth.side.reporter) === isOwn &&
        sameValuation(one, growth),
    );
  const hasCurrent = printedBy(true, growth.period);
  const missing = hasCurrent ? growth.base : growth.period;
  // A base of this reporter that cannot be positive is no base of a rate; it is not another reporter's.
  if (!printedBy(true, missing) && printedBy(false, missing)) return 'another-reporter';
  return hasCurrent ? 'no-base' : 'no-current';
}

/** What the growth implies with a value that its own source prints for one of its periods. */
function impliedOf(
  growth: GrowthObservation,
  ledger: Ledger,
): Pick<GrowthCheck, 'impliedBase' | 'impliedCurrent'> {
  const { levels } = ledger.sourceOf(growth);
  const printed = (period: Period): LevelObservation | undefined =>
    levels.find(
      (level) =>
        level.side.key === growth.side.key &&
        level.flow === growth.flow &&
        samePeriod(level.period, period) &&
        sameValuation(level, growth),
    );
  const stated = growth.readings.verdict;
  const [current, base] = [printed(growth.period), printed(growth.base)];
  const before = current && baseImplied(growth, current.readings.verdict);
  const canCarry = base && carriesRate(growth.flow, base.readings.verdict) && meets(stated, ABOVE_TOTAL_LOSS);
  return {
    impliedBase: current && before ? { current: current.id, interval: writeInterval(before) } : null,
    impliedCurrent:
      canCarry && growth.unit === 'rate'
        ? { base: base.id, interval: writeInterval(impliedCurrent(base.readings.verdict, stated)) }
        : null,
  };
}

/** The base that the stated change implies; `null` for a fall of more than the whole, which no base has. */
function baseImplied({ unit, flow, readings }: GrowthObservation, current: Interval): Interval | null {
  const stated = readings.verdict;
  if (unit === 'rate') return meets(stated, ABOVE_TOTAL_LOSS) ? impliedBase(current, stated) : null;
  const before = impliedBaseOfChange(current, stated);
  return flow === 'B' ? before : intersect(before, NOT_NEGATIVE);
}
