/** Decides whether all figures of one side about one period and its base can be true at once. */
import type { Assertion } from '../system/assertion.ts';
import type { Columns } from '../system/columns.ts';
import { Consistency, type Decision } from '../system/consistency.ts';
import { systemOf } from '../system/system.ts';
import { impliedFrom, VALUE_PLACES } from './implied-values.ts';
import { cellOfPlace, type StatementGroup, standingAt } from './statement-group.ts';

/** The figures of a group as one system, and what was decided of all of them together. */
export interface DecidedGroup {
  readonly columns: Columns;
  readonly assertions: readonly Assertion[];
  readonly consistency: Consistency;
  readonly decision: Decision;
}

/** Decides whether all figures of a group can be true. The system has a column for each place of a value. */
export function decideGroup(group: StatementGroup): DecidedGroup {
  const cells = VALUE_PLACES.map((place) => cellOfPlace(place, group));
  const { columns, assertions } = systemOf(group.observations, undefined, cells);
  const consistency = new Consistency(columns.count, assertions);
  return { columns, assertions, consistency, decision: consistency.decide(new Set(assertions.keys())) };
}

/**
 * The ids of the figures that are tested: those that stand for a value, and those other figures that imply an interval
 * for the same value.
 */
export function testedIn(group: StatementGroup): string[] {
  return VALUE_PLACES.flatMap((place) => {
    const own = new Set(standingAt(place, group).map(({ id }) => id));
    if (own.size === 0) return [];
    const others = group.observations.filter(({ id }) => !own.has(id));
    const implied = impliedFrom(place, others, cellOfPlace(place, group));
    return implied ? [...own, ...implied.from] : [];
  });
}
