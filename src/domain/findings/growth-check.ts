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
import { type Interval, readInterval, writeInterval } from '../numbers/interval.ts';
import { ZERO } from '../numbers/rational.ts';
import { isLinear } from '../system/assertion.ts';
import { impliedBy } from '../system/implied.ts';
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
  /** The base that the figures of its source leave, where it prints the current value. */
  impliedBase: v.nullable(v.strictObject({ current: v.string(), interval: IntervalTextSchema })),
  /** The current value that they leave, where it prints the base: often narrower than the hedged one printed. */
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

/** What the source of a growth implies for one of its periods, where it prints a value for the other. */
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
  const [current, base] = [printed(growth.period), printed(growth.base)];
  const before = current && leftTo(growth.base, growth, current, ledger);
  const after = base && growth.unit === 'rate' ? leftTo(growth.period, growth, base, ledger) : null;
  return {
    impliedBase: current && before ? { current: current.id, interval: writeInterval(before) } : null,
    impliedCurrent: base && after ? { base: base.id, interval: writeInterval(after) } : null,
  };
}

/**
 * What all figures of the source leave to the value of a period; where these contradict each other, what the growth and
 * the printed value do. `null` where that is nothing, or says nothing but what is printed for the period.
 */
function leftTo(
  period: Period,
  growth: GrowthObservation,
  printed: LevelObservation,
  ledger: Ledger,
): Interval | null {
  if (!isLinear(growth)) return null;
  const { flow, valuation, side } = growth;
  const cell = { reporter: side.reporter, partner: side.partner, flow, valuation, period };
  const own = ledger.sourceOf(growth).observations;
  const [left] = [own, [growth, printed]].flatMap((claims) => impliedBy({ claims }, [cell]));
  if (!left) return null;
  const { interval, lower, upper } = left;
  const isKnown = interval.upper !== null || (interval.lower?.compare(ZERO) ?? -1) > 0;
  const isPrinted = (id: string) => {
    const claim = ledger.find(id);
    return claim?.kind === 'level' && claim.flow === flow && samePeriod(claim.period, period);
  };
  return isKnown && ![...lower, ...upper].flat().every(isPrinted) ? interval : null;
}
