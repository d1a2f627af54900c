/** Turns the claims of one side into a system of linear inequalities over amounts that are not negative. */

import { intervalOf } from '../ledger/conventions.ts';
import { groupBy } from '../ledger/group-by.ts';
import type { Observation } from '../ledger/observation.ts';
import { type Assertion, assertionsOf, isLinear, type Reading, subjectsOf } from './assertion.ts';
import { type Columns, columnsFor, type Subject } from './columns.ts';

export interface System {
  readonly columns: Columns;
  readonly assertions: readonly Assertion[];
}

/**
 * The systems of claims, one for each side, in the order in which sides first occur. Claims that are not linear are
 * left out.
 */
export function systemsOf(claims: readonly Observation[]): System[] {
  const sides = groupBy(claims.filter(isLinear), (claim) => claim.side.key);
  return [...sides.values()].map((own) => systemOf(own));
}

/** The reading that verdicts use. */
const AS_VERDICTS: Reading = (claim) => intervalOf(claim, []);

/**
 * The system of claims of one side.
 *
 * @param also cells that no claim is about and that will be asked for
 */
export function systemOf(
  claims: readonly Observation[],
  reading: Reading = AS_VERDICTS,
  also: readonly Subject[] = [],
): System {
  const columns = columnsFor([...claims.flatMap(subjectsOf), ...also]);
  return { columns, assertions: assertionsOf(claims, columns, reading) };
}
