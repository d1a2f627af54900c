/**
 * Decides whether all figures of a statement can be true at once, by a system of linear inequalities over its values:
 * with an example, or a smallest set that cannot.
 */

import type { Verdict } from '../ledger/verdict.ts';
import { simplestValue } from '../numbers/interval.ts';
import { ONE, type Rational, toExact } from '../numbers/rational.ts';
import type { Assertion, Constraint } from '../system/assertion.ts';
import { Consistency } from '../system/consistency.ts';
import { smallestWithin } from '../system/contradictions.ts';
import type { ReportedCell } from '../system/implied.ts';
import { combine, type LinearForm } from '../system/linear-form.ts';
import { decideGroup, testedIn } from './decide-group.ts';
import { VALUE_PLACES } from './implied-values.ts';
import { type PlaceId, placeOf } from './place.ts';
import { cellOfPlace, type StatementGroup, standingAt } from './statement-group.ts';

export interface Together {
  readonly verdict: Verdict;
  /** The ids of claims that cannot all be true although any fewer of them can; empty where all can. */
  readonly contradictory: readonly string[];
  /** Exact values that make every figure true, for the places that figures concern. */
  readonly example: readonly { readonly place: PlaceId; readonly value: string }[];
  /** The ids of the figures that are tested against others; empty where not all can be true. */
  readonly tested: readonly string[];
}

/** The places of values, in the order in which the example chooses them: bases first. */
const VALUES = VALUE_PLACES.toSorted(
  (a, b) => Number(placeOf(b).role === 'base') - Number(placeOf(a).role === 'base'),
);

/** Decides whether all figures of a group can be true together, with an example or with a smallest set that cannot. */
export function decideTogether(group: StatementGroup): Together {
  const { observations } = group;
  const { columns, assertions, consistency, decision } = decideGroup(group);
  const cellOf = (id: PlaceId) => cellOfPlace(id, group);
  const formOf = (id: PlaceId) => columns.formOf(cellOf(id));
  const undecided = { contradictory: [], example: [], tested: [] };
  if (decision.kind === 'cannot-tell') return { ...undecided, verdict: 'cannot-tell' };
  if (decision.kind === 'inconsistent') {
    const places = smallestWithin(consistency, decision.certificate)?.assertions ?? [];
    const ids = places.flatMap((place) => assertions[place]?.claims.map(({ id }) => id) ?? []);
    return { ...undecided, verdict: 'inconsistent', contradictory: ids };
  }
  const spoken = VALUES.filter((id) =>
    observations.some(
      (claim) =>
        claim.flow === placeOf(id).flow && (standingAt(id, group).length > 0 || claim.kind === 'growth'),
    ),
  );
  return {
    ...undecided,
    verdict: 'consistent',
    example: exampleOf(spoken, cellOf, formOf, columns.count, assertions),
    tested: testedIn(group),
  };
}

const all = (assertions: readonly Assertion[]): Set<number> => new Set(assertions.keys());

/** An example: each value in turn is the simplest that the figures and the values before it allow. */
function exampleOf(
  places: readonly PlaceId[],
  cellOf: (id: PlaceId) => ReportedCell,
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
    const current = cellOf(place);
    const bounds = [atMost(form, value, current), atMost(turned(form), value.neg(), current)];
    fixed.push({ claims: [], constraints: bounds });
    return [{ place, value: toExact(value) }];
  });
}

const turned = (form: LinearForm): LinearForm => combine([[ONE.neg(), form]]);

const atMost = (form: LinearForm, bound: Rational, current: ReportedCell): Constraint => ({
  form,
  bound,
  strict: false,
  end: 'upper',
  current,
  base: null,
  factor: ONE,
});
