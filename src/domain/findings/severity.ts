/**
 * Whether a gap changes the story, as `statcheck` separates decision errors from other ones: growth would be a fall, a
 * target would be reached or not, a year would be a record or not. Else it is graded by its size.
 *
 * One disagreement has several proofs, each with another figure in question, and some of them enlarge it: what a small
 * error of two growths leaves to a value is far off. So it is rated by the figure that it takes the smallest change of.
 */
import type { Target } from '../ledger/claim.ts';
import type { Unit } from '../ledger/codes.ts';
import { groupBy } from '../ledger/group-by.ts';
import { type AnyObservation, isValue, type LevelObservation } from '../ledger/observation.ts';
import { isYear, yearOf } from '../ledger/period.ts';
import { countedKey } from '../ledger/side.ts';
import { type Interval, readInterval } from '../numbers/interval.ts';
import { max, type Rational, rational, ZERO } from '../numbers/rational.ts';
import { type Proof, type RawFinding, SEVERITIES, type Severity, type Story } from './finding.ts';

/** A gap of a rate of at least a percentage point, or of an amount of at least a hundredth, is material. A convention. */
const MATERIAL = rational('1/100');

/** What a gap may cross. */
export interface SeverityContext {
  readonly targets: readonly Target[];
  /** The yearly values, for ledger. */
  readonly annual: readonly LevelObservation[];
  claim(id: string): AnyObservation | undefined;
}

/** How grave a finding is. */
export interface Gravity {
  readonly severity: Severity;
  readonly stories: readonly Story[];
}

/** Rates a finding by its proofs; one without any states no gap. */
export function severityOf(
  { code, proofs, apart = false }: Pick<RawFinding, 'code' | 'proofs' | 'apart'>,
  context: SeverityContext,
): Gravity {
  // A target that asks for less than what is there changes what is told of it, whatever the gap.
  if (code === 'target-below-known') return { severity: 'story', stories: [] };
  // Whether a target was met is the story itself.
  if (code === 'target-not-met') return { severity: 'story', stories: ['target'] };
  return gravest((apart ? proofs.map((proof) => [proof]) : [proofs]).map((same) => ratingOf(same, context)));
}

/** What several findings are together. */
export function gravest(ratings: readonly Gravity[]): Gravity {
  const order = ratings.map(({ severity }) => SEVERITIES.indexOf(severity));
  return {
    severity: SEVERITIES[Math.min(...order)] ?? 'marginal',
    stories: [...new Set(ratings.flatMap(({ stories }) => stories))],
  };
}

/** Rates one disagreement by the smallest change of a figure that all its proofs about that figure allow. */
function ratingOf(proofs: readonly Proof[], context: SeverityContext): Gravity {
  const sized = proofs.map((proof) => {
    const { stated, computed } = proof;
    const unit = context.claim(stated.claim)?.unit ?? 'USD';
    return { proof, gap: gapBetween(readInterval(stated.interval), readInterval(computed), unit) };
  });
  const byStated = groupBy(sized, ({ proof }) => proof.stated.claim);
  const widest = [...byStated.values()].flatMap(
    (same) => same.toSorted((a, b) => b.gap.compare(a.gap))[0] ?? [],
  );
  const [least] = widest.toSorted((a, b) => a.gap.compare(b.gap));
  if (!least) return { severity: 'marginal', stories: [] };
  const stories = storiesOf(least.proof, context);
  if (stories.length > 0) return { severity: 'story', stories };
  return { severity: isMaterial(least.gap) ? 'material' : 'marginal', stories };
}

/** How far a printed figure is from what the others give: of a rate in units of 1, of an amount as a share of it. */
export function gapBetween(said: Interval, given: Interval, unit: Unit): Rational {
  const gap = distance(said, given);
  const size = (said.upper ?? said.lower ?? ZERO).abs();
  return unit === 'rate' || size.n === 0n ? gap : gap.div(size);
}

/** Whether a gap is more than the last digits. */
export const isMaterial = (gap: Rational): boolean => gap.compare(MATERIAL) >= 0;

function storiesOf({ stated, computed }: Proof, context: SeverityContext): Story[] {
  const claim = context.claim(stated.claim);
  if (!claim) return [];
  const [said, given] = [readInterval(stated.interval), readInterval(computed)];
  const parted = (threshold: Rational) => isParted(said, given, threshold);
  const stories: Story[] = [];
  if ((claim.kind === 'growth' || claim.kind === 'average-growth' || claim.flow === 'B') && parted(ZERO))
    stories.push('sign');
  if (isAnnual(claim) && thresholdsFor(claim, context).some(parted)) stories.push('target');
  if (claim.kind === 'level' && isAnnual(claim) && isRecordParted(claim, [said, given], context)) {
    stories.push('record');
  }
  return stories;
}

/** Whether one lies at or above the threshold and the other below it. */
function isParted(a: Interval, b: Interval, threshold: Rational): boolean {
  return (
    (isAtLeast(a, threshold) && isBelow(b, threshold)) || (isBelow(a, threshold) && isAtLeast(b, threshold))
  );
}

const isAtLeast = ({ lower }: Interval, threshold: Rational): boolean =>
  lower !== null && lower.compare(threshold) >= 0;

const isBelow = ({ upper, upperClosed }: Interval, threshold: Rational): boolean => {
  const order = upper?.compare(threshold) ?? 1;
  return order < 0 || (order === 0 && !upperClosed);
};

/** Whether it is of a calendar year; a growth, from the year before. */
export function isAnnual(claim: AnyObservation): boolean {
  const { period } = claim;
  if (!isYear(period)) return false;
  const base = claim.kind === 'growth' ? claim.base : undefined;
  return (
    claim.kind === 'level' || (base !== undefined && isYear(base) && yearOf(period) - yearOf(base) === 1)
  );
}

function thresholdsFor(claim: AnyObservation, { targets }: SeverityContext): Rational[] {
  if (!isValue(claim)) return [];
  const measure = claim.kind === 'level' ? 'level' : claim.unit === 'rate' ? 'growth' : null;
  const { currency } = claim.side;
  return targets
    .filter((target) => target.measure === measure && target.flow === claim.flow)
    .filter(
      (target) => countedKey({ ...target, currency: target.currency ?? currency }) === countedKey(claim.side),
    )
    .flatMap((target) => readInterval(target.threshold).lower ?? []);
}

/** Whether the year is certainly above all earlier ones by the one, and certainly not by the other. */
function isRecordParted(
  claim: LevelObservation,
  [said, given]: readonly [Interval, Interval],
  { annual }: SeverityContext,
): boolean {
  const side = claim.side.key;
  const earlier = annual
    .filter((level) => level.flow === claim.flow && level.side.key === side)
    .filter(
      ({ period, status, hedges }) =>
        period.from < claim.period.from && status === 'A' && hedges.length === 0,
    )
    .map(({ readings }) => readings.verdict);
  // Of an earlier year several values may be printed, as it was revised: one that is above it is above all of them.
  const top = highest(earlier.map(({ upper }) => upper));
  const bottom = highest(earlier.map(({ lower }) => lower));
  const isRecord = ({ lower }: Interval) => top !== null && lower !== null && lower.compare(top) > 0;
  const isNone = (value: Interval) => bottom !== null && isBelow(value, bottom);
  return (isRecord(said) && isNone(given)) || (isNone(said) && isRecord(given));
}

/** The highest of the ends; `null` where there are none, or one is unbounded. */
const highest = (ends: readonly (Rational | null)[]): Rational | null =>
  ends.reduce((a, b) => (a && b ? max(a, b) : null), ends[0] ?? null);

/** How far apart two intervals are that do not meet. */
function distance(a: Interval, b: Interval): Rational {
  if (a.upper && b.lower && a.upper.compare(b.lower) <= 0) return b.lower.sub(a.upper);
  if (b.upper && a.lower && b.upper.compare(a.lower) <= 0) return a.lower.sub(b.upper);
  return ZERO;
}
