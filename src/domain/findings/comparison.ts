/** One result about a stated growth, as the growth page shows it. */
import * as v from 'valibot';
import { ASSUMPTIONS } from '../ledger/assumption.ts';
import { IntervalTextSchema } from '../ledger/claim.ts';
import { POWERS, VERDICTS, type Verdict } from '../ledger/verdict.ts';
import { writeInterval } from '../numbers/interval.ts';
import { toExact } from '../numbers/rational.ts';
import type { Result } from './test.ts';

/** Where the figures of a comparison come from, strongest first. */
export const BASES = ['same-source', 'parts', 'other-sources', 'statistics'] as const;
export type Basis = (typeof BASES)[number];

/**
 * Why nothing can be said. `contradicted`: these figures fit each other, but stand in a contradiction with others of
 * their source. `another-valuation`: the growth, which states none, fits the figures of another valuation.
 * `base-not-positive`: a rate over a deficit, or over what may be one, says nothing that can be computed.
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
  /** The claims that the computed growth uses, current values first. */
  current: v.array(v.string()),
  base: v.array(v.string()),
  computed: IntervalTextSchema,
  /** Whether the stated and the computed growth have a value in common. */
  met: v.boolean(),
  verdict: v.picklist(VERDICTS),
  reason: v.nullable(v.picklist(REASONS)),
  /** Whether the outcome is the same under any rounding, not only to nearest. */
  anyRounding: v.boolean(),
  /** Met only because a hedge is followed beyond its usual band. */
  stretched: v.boolean(),
  power: v.picklist(POWERS),
  restsOn: v.array(v.picklist(ASSUMPTIONS)),
  /** An example of true values, exact: the proof that all can be true. */
  witness: v.nullable(v.strictObject({ current: v.string(), base: v.string(), rate: v.string() })),
});

export type Comparison = v.InferOutput<typeof ComparisonSchema>;

const PARTS = 'growth-outside-parts';

/** Where the figures of a result about a growth come from. */
function basisOf({ test, scope }: Result): Basis {
  if (test.code === PARTS) return 'parts';
  return scope === 'same-source' || scope === 'statistics' ? scope : 'other-sources';
}

/**
 * Shows a result about a growth. Between sources a difference may be a revision, so that it decides nothing there.
 *
 * @param contradicted whether a finding says that the growth and other figures cannot all be true
 */
export function comparisonOf(result: Result, contradicted: boolean): Comparison {
  const { test, met, witness } = result;
  const basis = basisOf(result);
  const own = basis === 'same-source' || basis === 'parts';
  const { verdict, reason } = outcomeOf(result, own, contradicted);
  const idsOf = (roles: readonly string[]) =>
    test.operands.filter(({ role }) => roles.includes(role)).map(({ claim }) => claim.id);
  return {
    basis,
    current: idsOf(['current', 'part']),
    base: idsOf(['base', 'part-base', 'part-growth']),
    computed: writeInterval(result.computed),
    met,
    verdict,
    reason,
    anyRounding: result.holdsUnderAnyRounding,
    stretched: result.isStretched,
    power: result.power,
    restsOn: result.passRestsOn,
    witness: witness && {
      current: toExact(witness.current),
      base: toExact(witness.base),
      rate: toExact(witness.rate),
    },
  };
}

function outcomeOf(
  { met, power }: Result,
  own: boolean,
  contradicted: boolean,
): { readonly verdict: Verdict; readonly reason: Reason | null } {
  if (!met && own && contradicted) return { verdict: 'inconsistent', reason: null };
  if (!met) return { verdict: 'cannot-tell', reason: own ? 'another-valuation' : 'another-vintage' };
  if (own && contradicted) return { verdict: 'cannot-tell', reason: 'contradicted' };
  return { verdict: power === 'weak' ? 'weak' : 'consistent', reason: null };
}

/**
 * The results about the growth of a total and its parts that say most: weighed by the values of the growth's own period,
 * else in another way, else only that it lies between them. Where these fit and another does not, that one as well.
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
