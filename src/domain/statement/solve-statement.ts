/**
 * All figures of a statement at once, as one system of linear inequalities over its eight values: whether they can all be
 * true, with an example or a smallest set that cannot, and the tightest interval for what is not typed.
 */

import type { Observation } from '../ledger/observation.ts';
import { readPeriod } from '../ledger/period.ts';
import type { Verdict } from '../ledger/verdict.ts';
import { type Interval, meets, POSITIVE, simplestValue, writeInterval } from '../numbers/interval.ts';
import { ONE, type Rational, toExact } from '../numbers/rational.ts';
import type { Assertion, Constraint } from '../system/assertion.ts';
import type { Subject } from '../system/columns.ts';
import { Consistency } from '../system/consistency.ts';
import { smallestWithin } from '../system/contradictions.ts';
import { combine, type LinearForm } from '../system/linear-form.ts';
import { systemOf } from '../system/system.ts';
import type { ImpliedValue } from './implied-values.ts';
import { PLACE_IDS, type PlaceId, placeOf } from './place.ts';
import { claimIdOf } from './read-place.ts';
import type { ComparedPeriods } from './statement.ts';

export interface Together {
  readonly verdict: Verdict;
  /** Claims that cannot all be true, while any fewer of them can; none where all can. */
  readonly contradictory: readonly string[];
  /** Values for which every figure is true, exactly, of the places that the figures speak of. */
  readonly example: readonly { readonly place: PlaceId; readonly value: string }[];
  /** What all figures together imply for the values that are not typed. */
  readonly implied: readonly ImpliedValue[];
  /** Whether a value is held against what the other figures imply for it. */
  readonly tested: boolean;
}

/** The places of values, earlier ones first: simple values are chosen in this order. */
const VALUES = PLACE_IDS.filter((id) => placeOf(id).role !== 'growth').sort(
  (a, b) => Number(placeOf(b).role === 'base') - Number(placeOf(a).role === 'base'),
);

/** Decides all claims together. */
export function decideTogether(
  observations: readonly Observation[],
  { period, base }: ComparedPeriods,
): Together {
  const subjectOf = (id: PlaceId): Subject => {
    const { flow, role } = placeOf(id);
    return { flow, valuation: null, period: readPeriod(role === 'base' ? base : period) };
  };
  const { columns, assertions } = systemOf(observations, undefined, VALUES.map(subjectOf));
  const formOf = (id: PlaceId) => columns.formOf(subjectOf(id));
  const consistency = new Consistency(columns.count, assertions);
  const decision = consistency.decide(all(assertions));
  const undecided = { contradictory: [], example: [], implied: [], tested: false };
  if (decision.kind === 'cannot-tell') return { ...undecided, verdict: 'cannot-tell' };
  if (decision.kind === 'inconsistent') {
    const places = smallestWithin(consistency, decision.certificate)?.assertions ?? [];
    const ids = places.flatMap((place) => assertions[place]?.claims.map(({ id }) => id) ?? []);
    return { ...undecided, verdict: 'inconsistent', contradictory: ids };
  }
  const isTyped = (id: PlaceId) => observations.some((claim) => claim.id === claimIdOf(id));
  const spoken = VALUES.filter((id) =>
    observations.some((claim) => claim.flow === placeOf(id).flow && (isTyped(id) || claim.kind === 'growth')),
  );
  return {
    ...undecided,
    verdict: 'consistent',
    example: exampleOf(spoken, subjectOf, formOf, columns.count, assertions),
    implied: VALUES.filter((id) => !isTyped(id)).flatMap(
      (id) => impliedFor(id, formOf(id), columns.count, assertions) ?? [],
    ),
    tested: VALUES.filter(isTyped).some((id) => {
      const others = assertions.filter((one) => !one.claims.some((claim) => claim.id === claimIdOf(id)));
      return impliedFor(id, formOf(id), columns.count, others) !== null;
    }),
  };
}

const all = (assertions: readonly Assertion[]): Set<number> => new Set(assertions.keys());

/** What at least two figures together imply for a value, between two ends; a single one only says the obvious. */
function impliedFor(
  place: PlaceId,
  form: LinearForm,
  columns: number,
  assertions: readonly Assertion[],
): ImpliedValue | null {
  const implied = new Consistency(columns, assertions).implied(all(assertions), form);
  if (!implied) return null;
  const { interval, lower, upper } = implied;
  const used = [...new Set([...lower, ...upper])].flatMap((index) => assertions[index]?.claims ?? []);
  const bounded = interval.lower !== null && interval.upper !== null;
  if (!bounded || used.length < 2 || !isMeant(place, interval, used)) return null;
  return { place, interval: writeInterval(interval), from: used.map(({ id }) => id) };
}

/** That an amount is not negative is known without any figure, and so is that a balance is no more than the total. */
function isMeant(place: PlaceId, interval: Interval, used: readonly Pick<Observation, 'flow'>[]): boolean {
  if (placeOf(place).flow === 'B') return used.some(({ flow }) => flow === 'X' || flow === 'M');
  return meets(interval, POSITIVE) && interval.lower !== null && interval.lower.n !== 0n;
}

/** Fixes one value after the other to the simplest that the rest allows. */
function exampleOf(
  places: readonly PlaceId[],
  subjectOf: (id: PlaceId) => Subject,
  formOf: (id: PlaceId) => LinearForm,
  columns: number,
  assertions: readonly Assertion[],
): { place: PlaceId; value: string }[] {
  const fixed: Assertion[] = [];
  return places.flatMap((place) => {
    const given = [...assertions, ...fixed];
    const form = formOf(place);
    const implied = new Consistency(columns, given).implied(all(given), form);
    if (!implied) return [];
    const value = simplestValue(implied.interval);
    const current = subjectOf(place);
    const bounds = [atMost(form, value, current), atMost(turned(form), value.neg(), current)];
    fixed.push({ claims: [], constraints: bounds });
    return [{ place, value: toExact(value) }];
  });
}

const turned = (form: LinearForm): LinearForm => combine([[ONE.neg(), form]]);

const atMost = (form: LinearForm, bound: Rational, current: Subject): Constraint => ({
  form,
  bound,
  strict: false,
  end: 'upper',
  current,
  base: null,
  factor: ONE,
});
