/**
 * How grave a gap is. As `statcheck` separates decision errors from others, it asks first whether the story changes:
 * growth becomes a fall, a target is reached or not, a year is a record or not. Otherwise the size of the gap decides.
 *
 * One disagreement has several proofs, each with another figure in question. Some proofs enlarge the gap: from two growths
 * with small errors follows a value that is far off. A disagreement is therefore rated by the figure that needs the
 * smallest change.
 */
import type { Target } from '../ledger/claim.ts';
import type { Unit } from '../ledger/codes.ts';
import { groupBy } from '../ledger/group-by.ts';
import { type AnyObservation, isValue, type LevelObservation } from '../ledger/observation.ts';
import { isYear, yearOf } from '../ledger/period.ts';
import { countedKey } from '../ledger/side.ts';
import { thresholdOf } from '../ledger/threshold.ts';
import { distanceBetween, type Interval } from '../numbers/interval.ts';
import { max, type Rational, rational, ZERO } from '../numbers/rational.ts';
import { type Proof, type RawFinding, SEVERITIES, type Severity, type Story } from './finding.ts';
import { intervalsOf } from './proof.ts';

/** The size from which a gap is material: a percentage point of a rate, a hundredth of an amount. A convention. */
const MATERIAL = rational('1/100');

/** What decides whether a finding changes the story. */
export interface SeverityContext {
  readonly targets: readonly Target[];
  /** The values of calendar years, among which there are records. */
  readonly annual: readonly LevelObservation[];
  /** The observation of a claim by its id. */
  claim(id: string): AnyObservation | undefined;
}

/** How grave a finding is. */
export interface Gravity {
  readonly severity: Severity;
  readonly stories: readonly Story[];
}

/** Rates a finding by its proofs. One without proofs is marginal. */
export function severityOf(
  { code, proofs, apart = false }: Pick<RawFinding, 'code' | 'proofs' | 'apart'>,
  context: SeverityContext,
): Gravity {
  // A slip by a power of ten changes more than last digits, though no proof states its size.
  if (code === 'magnitude') return { severity: 'material', stories: [] };
  // A target below what was already reached is no target: that changes the story, however small the gap is.
  if (code === 'target-below-known') return { severity: 'story', stories: [] };
  // Whether a target was met is the story itself.
  if (code === 'target-not-met') return { severity: 'story', stories: ['target'] };
  return gravest((apart ? proofs.map((proof) => [proof]) : [proofs]).map((same) => ratingOf(same, context)));
}

/** The rating of several findings together: the gravest, with all stories. */
export function gravest(ratings: readonly Gravity[]): Gravity {
  const order = ratings.map(({ severity }) => SEVERITIES.indexOf(severity));
  return {
    severity: SEVERITIES[Math.min(...order)] ?? 'marginal',
    stories: [...new Set(ratings.flatMap(({ stories }) => stories))],
  };
}

/** Rates one disagreement by the figure that needs the smallest change to agree with all proofs about it. */
function ratingOf(proofs: readonly Proof[], context: SeverityContext): Gravity {
  const sized = proofs.map((proof) => {
    const { said, given } = intervalsOf(proof);
    const unit = context.claim(proof.stated.claim)?.unit ?? 'USD';
    return { proof, gap: gapBetween(said, given, unit) };
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

/**
 * The distance from a printed figure to what the others give: as a ratio for a rate, as a share of the figure for an
 * amount.
 */
export function gapBetween(said: Interval, given: Interval, unit: Unit): Rational {
  const gap = distanceBetween(said, given);
  const size = (said.upper ?? said.lower ?? ZERO).abs();
  return unit === 'rate' || size.n === 0n ? gap : gap.div(size);
}

/** Whether a gap concerns more than the last digits. */
export const isMaterial = (gap: Rational): boolean => gap.compare(MATERIAL) >= 0;

function storiesOf(proof: Proof, context: SeverityContext): Story[] {
  const claim = context.claim(proof.stated.claim);
  if (!claim) return [];
  const { said, given } = intervalsOf(proof);
  const parted = (threshold: Rational) => isParted(said, given, threshold);
  const stories: Story[] = [];
  const isGrown = claim.kind === 'growth' || claim.kind === 'average-growth';
  if ((isGrown || claim.flow === 'B') && parted(ZERO)) stories.push(isGrown ? 'sign' : 'balance');
  if (isAnnual(claim) && thresholdsFor(claim, context).some(parted)) stories.push('target');
  if (claim.kind === 'level' && isAnnual(claim) && isRecordParted(claim, [said, given], context)) {
    stories.push('record');
  }
  return stories;
}

/** Whether one interval is at or above a threshold, and the other below it. */
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

/** Whether a claim is about a calendar year and, for a growth, starts from the year before. */
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
    .flatMap((target) => thresholdOf(target).lower ?? []);
}

/** Whether a year is certainly a record by one interval, and certainly none by the other. */
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
  // An earlier year may have several values, as it was revised. A record must be above all of them.
  const top = highest(earlier.map(({ upper }) => upper));
  const bottom = highest(earlier.map(({ lower }) => lower));
  const isRecord = ({ lower }: Interval) => top !== null && lower !== null && lower.compare(top) > 0;
  const isNone = (value: Interval) => bottom !== null && isBelow(value, bottom);
  return (isRecord(said) && isNone(given)) || (isNone(said) && isRecord(given));
}

/** The largest end; `null` where there are none, or one is unbounded. */
const highest = (ends: readonly (Rational | null)[]): Rational | null =>
  ends.reduce((a, b) => (a && b ? max(a, b) : null), ends[0] ?? null);
