/** Splits a system into parts that share no column, each of which is decided on its own. */
import type { Assertion } from './assertion.ts';

/** The assertions of each part, in their order. */
export function componentsOf(assertions: readonly Assertion[]): Assertion[][] {
  const parents = new Map<number, number>();
  const rootOf = (column: number): number => {
    const parent = parents.get(column) ?? column;
    if (parent === column) return column;
    const root = rootOf(parent);
    parents.set(column, root);
    return root;
  };
  for (const assertion of assertions) {
    const [first, ...more] = componentColumns(assertion);
    if (first === undefined) continue;
    for (const column of more) parents.set(rootOf(column), rootOf(first));
  }
  const parts = new Map<number, Assertion[]>();
  for (const assertion of assertions) {
    const [first] = componentColumns(assertion);
    if (first === undefined) continue;
    const root = rootOf(first);
    const part = parts.get(root);
    if (part) part.push(assertion);
    else parts.set(root, [assertion]);
  }
  return [...parts.values()];
}

const componentColumns = ({ constraints }: Assertion): number[] => [
  ...new Set(constraints.flatMap(({ form }) => [...form.keys()])),
];
