/** The parts of a source's figures that share no amount, with the contradictions of each. */
import { once } from '../ledger/once.ts';
import type { Verdict } from '../ledger/verdict.ts';
import type { Assertion } from './assertion.ts';
import type { Columns } from './columns.ts';
import { componentsOf } from './component.ts';
import { Consistency } from './consistency.ts';
import { type Contradiction, contradictionsOf, inOrder } from './contradictions.ts';
import type { FiguresOfSource } from './source-figures.ts';
import { systemsOf } from './system.ts';

export interface SearchedPart {
  readonly columns: Columns;
  readonly assertions: readonly Assertion[];
  readonly verdict: Verdict;
  /** In order of size. */
  readonly contradictions: readonly Contradiction[];
  /**
   * Whether these are all. If not, the search stopped at its limits, and each other contradiction shares an assertion
   * with one of these.
   */
  readonly complete: boolean;
}

/** The parts of some figures. They are searched once and kept, as findings, the check and corrections all need them. */
export const searchedParts = once(({ claims }: FiguresOfSource): readonly SearchedPart[] =>
  systemsOf(claims).flatMap(({ columns, assertions }) =>
    componentsOf(assertions).map((part) => searchPart(columns, part)),
  ),
);

function searchPart(columns: Columns, assertions: readonly Assertion[]): SearchedPart {
  const consistency = new Consistency(columns.count, assertions);
  const { kind } = consistency.decide(new Set(assertions.keys()));
  const part = { columns, assertions, verdict: kind };
  if (kind !== 'inconsistent') return { ...part, contradictions: [], complete: kind === 'consistent' };
  const { found, complete } = contradictionsOf(consistency);
  return { ...part, contradictions: inOrder(found), complete };
}
