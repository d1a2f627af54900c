/** The claims of one reporter and one figures as one system of linear inequalities over amounts that are not negative. */

import { intervalOf } from '../ledger/conventions.ts';
import { groupBy } from '../ledger/group-by.ts';
import type { Observation } from '../ledger/observation.ts';
import { type Assertion, assertionsOf, isLinear, type Reading, subjectsOf } from './assertion.ts';
import { type Columns, columnsFor, type Subject } from './columns.ts';

export interface System {
  readonly columns: Columns;
  readonly assertions: readonly Assertion[];
}

/** The systems of claims, one a side that reports them, in the order in which the claims name them. */
export function systemsOf(claims: readonly Observation[]): System[] {
  const sides = groupBy(claims.filter(isLinear), (claim) => claim.side.key);
  return [...sides.values()].map((own) => systemOf(own));
}

/** What figures stand for in verdicts. */
const AS_VERDICTS: Reading = (claim) => intervalOf(claim, []);

/**
 * The system of claims that one side reports.
 *
 * @param also cells that nobody printed, about which something is asked
 */
export function systemOf(
  claims: readonly Observation[],
  reading: Reading = AS_VERDICTS,
  also: readonly Subject[] = [],
): System {
  const columns = columnsFor([...claims.flatMap(subjectsOf), ...also]);
  return { columns, assertions: assertionsOf(claims, columns, reading) };
}
