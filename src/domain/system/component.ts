/** Parts of a system that share no column: each is decided on its own. */
import type { Statement } from './statement.ts';

/** The statements of each part, in their order. */
export function componentsOf(statements: readonly Statement[]): Statement[][] {
  const parents = new Map<number, number>();
  const rootOf = (column: number): number => {
    const parent = parents.get(column) ?? column;
    if (parent === column) return column;
    const root = rootOf(parent);
    parents.set(column, root);
    return root;
  };
  for (const statement of statements) {
    const [first, ...more] = columnsOf(statement);
    if (first === undefined) continue;
    for (const column of more) parents.set(rootOf(column), rootOf(first));
  }
  const parts = new Map<number, Statement[]>();
  for (const statement of statements) {
    const [first] = columnsOf(statement);
    if (first === undefined) continue;
    const root = rootOf(first);
    const part = parts.get(root);
    if (part) part.push(statement);
    else parts.set(root, [statement]);
  }
  return [...parts.values()];
}

const columnsOf = ({ constraints }: Statement): number[] => [
  ...new Set(constraints.flatMap(({ form }) => [...form.keys()])),
];
