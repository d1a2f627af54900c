/** A result about a stated growth, as the growth page shows it. */
import * as v from 'valibot';
import { ASSUMPTIONS } from '../ledger/assumption.ts';
import { IntervalTextSchema } from '../ledger/claim.ts';
import { POWERS, VERDICTS, type Verdict } from '../ledger/verdict.ts';
import { writeInterval } from '../numbers/interval.ts';
import { type Rational, rational, toExact } from '../numbers/rational.ts';
import { LEAST_REVISION, neededRevision } from './revision-size.ts';
import type { Result } from './test.ts';

/** Where the figures of a comparison come from, the most telling first. */
export const BASES = ['same-source', 'parts', 'other-sources', 'statistics'] as const;
export type Basis = (typeof BASES)[number];

/**
 * Why a comparison decides nothing. `contradicted`: these figures agree, but the growth, or a value that it is held
 * against, is part of a contradiction in its source. `another-valuation`: the growth states no valuation and agrees with
 * figures of another one. `another-vintage`: the sources differ, so that the base may have been revised.
 */
export const REASONS = [
  'no-period',
  'no-current',
  'no-base',
  'base-not-positive',
  'another-reporter',
  'another-vintage',
  'contradicted',
  'another-valuation',
] as const;
export type Reason = (typeof REASONS)[number];

export const ComparisonSchema = v.strictObject({
  basis: v.picklist(BASES),
  /** The ids of the claims that the growth is computed from. */
  current: v.array(v.string()),
  base: v.array(v.string()),
  computed: IntervalTextSchema,
  /** Whether the stated and the computed growth have a value in common. */
  met: v.boolean(),
  verdict: v.picklist(VERDICTS),
  reason: v.nullable(v.picklist(REASONS)),
  /**
   * For a gap that a revision between the sources could explain; `null` for others. `needed`: the smallest share by which
   * a value would have to be revised. `seen`: the largest share by which a value of the ledger was revised; `null` where
   * none was.
   */
  revision: v.nullable(v.strictObject({ needed: v.string(), seen: v.nullable(v.string()) })),
  /** Whether the outcome is the same under any rounding. */
  anyRounding: v.boolean(),
  /** Whether the figures agree only if a hedge is read beyond its usual band. */
  stretched: v.boolean(),
  power: v.picklist(POWERS),
  restsOn: v.array(v.picklist(ASSUMPTIONS)),
  /** Where values were printed too often to list all pairs: of how many pairs this is one of the nearest. */
  among: v.optional(v.number()),
  /** Exact example values, which prove that all can be true; `null` where there is none. */
  witness: v.nullable(v.strictObject({ current: v.string(), base: v.string(), rate: v.string() })),
});

export type Comparison = v.InferOutput<typeof ComparisonSchema>;

const PARTS = 'growth-outside-parts';

/** Where the figures of a result come from. */
function basisOf({ test, scope }: Result): Basis {
  if (test.code === PARTS) return 'parts';
  return scope === 'same-source' || scope === 'statistics' ? scope : 'other-sources';
}

/** A result about a growth, with what it says of the growth: all that a verdict needs. */
export interface JudgedComparison
  extends Pick<Comparison, 'basis' | 'met' | 'verdict' | 'reason' | 'revision'> {
  readonly result: Result;
}

/**
 * A result about a growth as a comparison. Between sources a gap may be a revision, so that it decides nothing.
 *
 * @param contradicted whether the growth is part of a contradiction
 * @param known what the ledger knows beside it
 */
export function comparisonOf(result: Result, contradicted: boolean, known: BesideGrowth): JudgedComparison {
  const { test, met } = result;
  const basis = basisOf(result);
  const own = basis === 'same-source' || basis === 'parts';
  const rests = !own && test.operands.some(({ claim }) => known.disputed.has(claim.id));
  const { verdict, reason } = outcomeOf(result, own, contradicted, rests);
  const revision = reason === 'another-vintage' ? revisionTaken(result, known) : null;
  return { result, basis, met, verdict, reason, revision };
}

/** The comparison as the dataset stores it, with what the test rests on and example values. */
export function recordComparison({ result, ...judged }: JudgedComparison): Comparison {
  const { test, witness } = result;
  const idsOf = (roles: readonly string[]) =>
    test.operands.filter(({ role }) => roles.includes(role)).map(({ claim }) => claim.id);
  return {
    ...judged,
    current: idsOf(['current', 'part']),
    base: idsOf(['base', 'part-base', 'part-growth']),
    computed: writeInterval(result.computed),
    anyRounding: result.holdsUnderAnyRounding,
    stretched: result.isStretched,
    power: result.power,
    restsOn: result.passRestsOn,
    ...(test.among !== undefined && { among: test.among }),
    witness: witness && {
      current: toExact(witness.current),
      base: toExact(witness.base),
      rate: toExact(witness.rate),
    },
  };
}

/** What the ledger knows beside a growth. */
export interface BesideGrowth {
  /** The claims that decide nothing. */
  readonly disputed: ReadonlySet<string>;
  /** The largest revision of a value, as a share of it; `null` where none was revised. */
  readonly revision: Rational | null;
}

/** The revision that would explain a gap between sources. */
function revisionTaken(
  { test: { stated }, computed }: Result,
  { revision }: BesideGrowth,
): Comparison['revision'] {
  const needed = stated.unit === 'rate' ? neededRevision(stated.readings.verdict, computed) : null;
  return needed && { needed: toExact(needed), seen: revision && toExact(revision) };
}

/** @param rests whether it rests on figures of another source that contradict each other */
function outcomeOf(
  { met, power }: Result,
  own: boolean,
  contradicted: boolean,
  rests: boolean,
): { readonly verdict: Verdict; readonly reason: Reason | null } {
  if (!met && own && contradicted) return { verdict: 'inconsistent', reason: null };
  if (!met) return { verdict: 'cannot-tell', reason: own ? 'another-valuation' : 'another-vintage' };
  if (rests || (own && contradicted)) return { verdict: 'cannot-tell', reason: 'contradicted' };
  return { verdict: power === 'weak' ? 'weak' : 'consistent', reason: null };
}

/**
 * The most telling results about the growth of a total and its parts: weighted by values of the growth's own period; or
 * else weighted in another way; or else only that it lies between them. If these fit but another result does not, it is
 * shown as well.
 */
export function sharpestOfParts(results: readonly Result[]): Result[] {
  const isNow = ({ test }: Result) =>
    test.operands.every(({ role }) => role === 'part' || role === 'part-growth');
  const weighed = results.filter(({ test }) => test.operation === 'weighted-growths');
  const now = weighed.filter(isNow);
  const said = now.length > 0 ? now : weighed.length > 0 ? weighed : results;
  const gap = said.every(({ met }) => met) ? results.find(({ met }) => !met) : undefined;
  return gap ? [...said, gap] : [...said];
}

/** What tells whether a revision explains a gap. */
type Revisable = Pick<Comparison, 'met' | 'revision'>;

/** A comparison that is not met, and by what share, as a ratio, a value would have to be revised so that it is. */
export interface Unmet<T extends Revisable> {
  readonly comparison: T;
  readonly needed: Rational;
}

/**
 * Of comparisons of stated growths of one period, the one that needs the smallest revision; `null` where one of them is
 * met, where no revision would explain a gap, and where so small a one does that it is a matter of last digits.
 */
export function nearestUnmet<T extends Revisable>(comparisons: readonly T[]): Unmet<T> | null {
  if (comparisons.some(({ met }) => met)) return null;
  const [nearest] = comparisons
    .flatMap((comparison) =>
      comparison.revision ? [{ comparison, needed: rational(comparison.revision.needed) }] : [],
    )
    .toSorted((a, b) => a.needed.compare(b.needed));
  return nearest && nearest.needed.compare(LEAST_REVISION) >= 0 ? nearest : null;
}
