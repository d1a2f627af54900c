/**
 * What the ledger says about each stated growth: the results about it, grouped by where their figures come from, and
 * never averaged. Unlike findings these include figures of other sources, where a gap decides nothing.
 */
import * as v from 'valibot';
import { type Growth, IntervalTextSchema } from '../ledger/claim.ts';
import { groupBy } from '../ledger/group-by.ts';
import type { Ledger } from '../ledger/ledger.ts';
import {
  type GrowthObservation,
  isLevel,
  type LevelObservation,
  type Observation,
} from '../ledger/observation.ts';
import { once } from '../ledger/once.ts';
import { type Period, samePeriod } from '../ledger/period.ts';
import { carriesRate } from '../ledger/rate-base.ts';
import { countedKey, sideKey } from '../ledger/side.ts';
import { sameValuation } from '../ledger/valuation.ts';
import { VERDICTS, type Verdict } from '../ledger/verdict.ts';
import { type Interval, readInterval, writeInterval } from '../numbers/interval.ts';
import { ZERO } from '../numbers/rational.ts';
import { isLinear } from '../system/assertion.ts';
import { type ImpliedInterval, impliedBy, type ReportedCell } from '../system/implied.ts';
import {
  BASES,
  type BesideGrowth,
  ComparisonSchema,
  comparisonOf,
  type JudgedComparison,
  REASONS,
  type Reason,
  recordComparison,
  sharpestOfParts,
} from './comparison.ts';
import type { Finding } from './finding.ts';
import { allResults, type Judged } from './findings-of.ts';
import { largestRevision } from './revision-size.ts';
import { growthAcrossSources } from './stated-growth.ts';
import { type Result, resultsOf } from './test.ts';

export const GrowthCheckSchema = v.strictObject({
  claim: v.string(),
  stated: IntervalTextSchema,
  /** The base that its source's figures imply, where the source prints the current value. */
  impliedBase: v.nullable(v.strictObject({ current: v.string(), interval: IntervalTextSchema })),
  /**
   * The current value that its source's figures imply, where the source prints the base. It is often narrower than a
   * printed current value with a hedge.
   */
  impliedCurrent: v.nullable(v.strictObject({ base: v.string(), interval: IntervalTextSchema })),
  comparisons: v.array(ComparisonSchema),
  verdict: v.picklist(VERDICTS),
  /** Where the figures behind the verdict come from; `null` where only all figures of the source together show it. */
  basis: v.nullable(v.picklist(BASES)),
  reason: v.nullable(v.picklist(REASONS)),
  /** The ids of the contradictions that it is part of. */
  findings: v.array(v.string()),
});

export type GrowthCheck = v.InferOutput<typeof GrowthCheckSchema>;

/** The verdict on a growth with the comparisons that it follows from: all that checking a ledger needs. */
export interface GrowthVerdict extends Omit<GrowthCheck, 'impliedBase' | 'impliedCurrent' | 'comparisons'> {
  readonly comparisons: readonly JudgedComparison[];
}

/**
 * The checks of growths as the dataset stores them: with what each comparison rests on, and with what the figures of
 * their sources imply beside them.
 */
export function recordGrowthChecks(verdicts: readonly GrowthVerdict[], ledger: Ledger): GrowthCheck[] {
  const left = leftToGrowths(ledger);
  return verdicts.map(({ claim, stated, comparisons, ...verdict }) => {
    const observation = ledger.find(claim);
    const implied =
      observation?.kind === 'growth'
        ? impliedOf(observation, left.get(claim) ?? [])
        : { impliedBase: null, impliedCurrent: null };
    return { claim, stated, ...implied, comparisons: comparisons.map(recordComparison), ...verdict };
  });
}

/** Judges all stated growths, in the order of the claims. @param disputed the ids of claims that decide nothing */
export function growthVerdictsOf(
  growths: readonly Growth[],
  judged: Judged,
  findings: readonly Finding[],
  disputed: readonly string[],
): GrowthVerdict[] {
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
  const undecided = new Set(disputed);
  const known = { disputed: undecided, revision: largestRevision(findings, ledger, undecided) };
  return growths.map((growth) => {
    const observation = ledger.find(growth.id);
    const about = {
      results: results.get(growth.id) ?? [],
      findings: contradictions.get(growth.id) ?? [],
      known,
    };
    return observation?.kind === 'growth' ? checkOf(observation, about, ledger) : withoutPeriod(growth);
  });
}

const isAboutGrowth = ({ test }: Result): boolean =>
  test.code === 'growth-differs' || test.code === 'growth-outside-parts';

/** A growth without a period is compared with nothing: two periods that are not stated may be different. */
const withoutPeriod = ({ id, readings }: Growth): GrowthVerdict => ({
  claim: id,
  stated: writeInterval(readInterval(readings.verdict)),
  comparisons: [],
  verdict: 'cannot-tell',
  basis: null,
  reason: 'no-period',
  findings: [],
});

interface About {
  readonly results: readonly Result[];
  readonly findings: readonly { readonly id: string }[];
  readonly known: BesideGrowth;
}

function checkOf(growth: GrowthObservation, about: About, ledger: Ledger): GrowthVerdict {
  const { results, findings, known } = about;
  const parts = results.filter(({ test }) => test.code === 'growth-outside-parts');
  const shown = [...results.filter((result) => !parts.includes(result)), ...sharpestOfParts(parts)];
  const contradicted = findings.length > 0;
  const comparisons = shown
    .map((result) => comparisonOf(result, contradicted, known))
    .sort((a, b) => BASES.indexOf(a.basis) - BASES.indexOf(b.basis));
  return {
    claim: growth.id,
    stated: writeInterval(growth.readings.verdict),
    comparisons,
    ...overall(growth, comparisons, contradicted, ledger),
    findings: [...new Set(findings.map(({ id }) => id))],
  };
}

/**
 * The overall verdict: inconsistent if the growth is part of a contradiction, whatever else it agrees with; or else
 * that of the first comparison that it agrees with.
 */
function overall(
  growth: GrowthObservation,
  comparisons: readonly JudgedComparison[],
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

/** The values of a ledger by what a growth of them must have in common with them, whoever reports. */
const levelsByAnyReporter: (ledger: Ledger) => ReadonlyMap<string, readonly LevelObservation[]> = once(
  ({ observations }) => groupBy(observations.filter(isLevel), (level) => anyReporterKey(level, level.period)),
);

const anyReporterKey = ({ flow, side }: Observation, period: Period): string =>
  [period.text, flow, side.partner, countedKey(side)].join(' ');

/** Why there is nothing to compare a growth with. */
function missingFor(growth: GrowthObservation, ledger: Ledger): Reason {
  const printedBy = (isOwn: boolean, period: Period) =>
    (levelsByAnyReporter(ledger).get(anyReporterKey(growth, period)) ?? []).filter(
      (one) => (one.side.reporter === growth.side.reporter) === isOwn && sameValuation(one, growth),
    );
  const isPrinted = (isOwn: boolean, period: Period) => printedBy(isOwn, period).length > 0;
  const hasCurrent = isPrinted(true, growth.period);
  const missing = hasCurrent ? growth.base : growth.period;
  const printed = printedBy(true, missing);
  if (printed.length === 0 && isPrinted(false, missing)) return 'another-reporter';
  if (!hasCurrent) return 'no-current';
  const carriesNone = ({ readings }: LevelObservation) => !carriesRate(growth.flow, readings.verdict);
  return printed.length > 0 && growth.unit === 'rate' && printed.every(carriesNone)
    ? 'base-not-positive'
    : 'no-base';
}

/**
 * What a source's figures imply for one period of a growth (`null` for nothing), and the value it prints for the other.
 */
interface Left {
  readonly period: Period;
  readonly beside: LevelObservation;
  readonly interval: Interval | null;
}

function impliedOf(
  { period, base }: GrowthObservation,
  left: readonly Left[],
): Pick<GrowthCheck, 'impliedBase' | 'impliedCurrent'> {
  const find = (wanted: Period) => left.find((one) => samePeriod(one.period, wanted));
  const [before, after] = [find(base), find(period)];
  return {
    impliedBase: before?.interval
      ? { current: before.beside.id, interval: writeInterval(before.interval) }
      : null,
    impliedCurrent: after?.interval
      ? { base: after.beside.id, interval: writeInterval(after.interval) }
      : null,
  };
}

/** What sources imply for the periods of their growths, by the id of the growth. Each source is one system. */
function leftToGrowths({ sources }: Ledger): Map<string, Left[]> {
  const asked = sources.flatMap(({ growths, levels, observations }) => {
    const wanted = growths.filter(isLinear).flatMap((growth) => {
      const { period, base, unit } = growth;
      const [current, before] = [levelBeside(period, growth, levels), levelBeside(base, growth, levels)];
      return [
        ...(current ? [{ growth, period: base, beside: current }] : []),
        // For an absolute change only the base is shown.
        ...(before && unit === 'rate' ? [{ growth, period, beside: before }] : []),
      ];
    });
    const all = impliedBy({ claims: observations }, distinctCells(wanted.map(cellAsked)));
    const byCell = new Map(all.map((implied) => [impliedKey(implied), implied]));
    return wanted.map((one) => {
      const cell = cellAsked(one);
      const implied = byCell.get(impliedKey(cell)) ?? impliedByFewer(one, cell, observations);
      return { ...one, interval: implied && says(implied, observations) ? implied.interval : null };
    });
  });
  return groupBy(asked, ({ growth }) => growth.id);
}

/**
 * The implied value where the figures of a source contradict each other, so that all together imply nothing. First only
 * the figures of the growth's two periods are used, whatever is wrong elsewhere; where these contradict each other too,
 * only the growth and the value beside it.
 */
function impliedByFewer(
  { growth, beside }: { readonly growth: GrowthObservation; readonly beside: LevelObservation },
  cell: ReportedCell,
  observations: readonly Observation[],
): ImpliedInterval | undefined {
  const near = observations.filter((one) => isOfPeriodsOf(growth, one));
  return [near, [growth, beside]].flatMap((claims) => impliedBy({ claims }, [cell]))[0];
}

/** Whether a figure is about the two periods of a growth, or about one of them, and about no other period. */
const isOfPeriodsOf = ({ period, base }: GrowthObservation, one: Observation): boolean =>
  one.kind === 'growth'
    ? samePeriod(one.period, period) && samePeriod(one.base, base)
    : samePeriod(one.period, period) || samePeriod(one.period, base);

const levelBeside = (
  period: Period,
  growth: GrowthObservation,
  levels: readonly LevelObservation[],
): LevelObservation | undefined =>
  levels.find(
    (level) =>
      level.side.key === growth.side.key &&
      level.flow === growth.flow &&
      samePeriod(level.period, period) &&
      sameValuation(level, growth),
  );

const cellAsked = ({
  growth: { side, flow, valuation },
  period,
}: {
  readonly growth: GrowthObservation;
  readonly period: Period;
}): ReportedCell => ({
  reporter: side.reporter,
  partner: side.partner,
  currency: side.currency,
  covers: side.covers,
  flow,
  valuation,
  period,
});

const impliedKey = ({ reporter, partner, flow, valuation, period, ...counted }: ReportedCell): string =>
  [sideKey(reporter, partner, counted), flow, valuation, period.text].join(' ');

const distinctCells = (cells: readonly ReportedCell[]): ReportedCell[] => [
  ...new Map(cells.map((cell) => [impliedKey(cell), cell])).values(),
];

/** Whether an implied interval has a limit, and follows from more than what is printed for its own cell. */
function says(
  { interval: { lower, upper }, period, flow, ...ends }: ImpliedInterval,
  observations: readonly Observation[],
): boolean {
  if (upper === null && (lower === null || lower.compare(ZERO) <= 0)) return false;
  const used = new Set([...ends.lower, ...ends.upper].flat());
  return observations.some(
    (one) => used.has(one.id) && !(isLevel(one) && one.flow === flow && samePeriod(one.period, period)),
  );
}
