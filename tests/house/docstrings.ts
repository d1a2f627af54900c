/** What functions say of themselves: that they throw, and what they are for. */
import { type ESTree, parseSync } from 'vite';
import type { SourceFile } from './source.ts';

/** A function that a file defines outside of any other, or a method of a class. */
interface DefinedFunction {
  /** Such as "src/a.ts:12 Ledger.find". */
  readonly name: string;
  readonly exported: boolean;
  /** The comment directly before it; empty where there is none. */
  readonly docstring: string;
  /** Whether it, or a function within it, throws what it does not catch. */
  readonly throws: boolean;
}

/** The functions that throw and whose docstring has no `@throws`. What those throw that they call is left to the reader. */
export const silentThrowers = (files: readonly SourceFile[]): string[] =>
  files
    .flatMap(functionsIn)
    .filter(({ throws, docstring }) => throws && !docstring.includes('@throws'))
    .map(({ name }) => name);

/** The exported functions without a docstring. Where a file exports one alone, the comment that opens the file is enough. */
export const undocumented = (files: readonly SourceFile[]): string[] =>
  files.flatMap((file) => {
    const exported = functionsIn(file).filter((one) => one.exported);
    if (exported.length === 1 && file.text.startsWith('/**')) return [];
    return exported.filter(({ docstring }) => docstring === '').map(({ name }) => name);
  });

/** @throws {Error} for a file that cannot be parsed */
function functionsIn({ path, text }: SourceFile): DefinedFunction[] {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const defined = (node: ESTree.Node, name: string, start: number, exported: boolean): DefinedFunction => ({
    name: `${path}:${text.slice(0, node.start).split('\n').length} ${name}`,
    exported,
    docstring:
      comments.find(
        ({ type, value, end }) =>
          type === 'Block' && value.startsWith('*') && end <= start && text.slice(end, start).trim() === '',
      )?.value ?? '',
    throws: isThrowing(node),
  });
  // Of a function with several signatures the first has the docstring of all.
  const firstStarts = new Map<string, number>();
  return program.body.flatMap((statement): DefinedFunction[] => {
    const exported =
      statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration';
    const node = exported && statement.declaration ? statement.declaration : statement;
    const { start } = statement;
    if (node.type === 'TSDeclareFunction' || node.type === 'FunctionDeclaration') {
      const name = node.id?.name ?? 'default';
      const first = firstStarts.get(name) ?? start;
      firstStarts.set(name, first);
      return node.type === 'FunctionDeclaration' ? [defined(node, name, first, exported)] : [];
    }
    if (node.type === 'VariableDeclaration') {
      return node.declarations.flatMap(({ id, init }) =>
        init?.type === 'ArrowFunctionExpression' && id.type === 'Identifier'
          ? [defined(init, id.name, start, exported)]
          : [],
      );
    }
    if (node.type !== 'ClassDeclaration') return [];
    return node.body.body.flatMap((member) =>
      member.type === 'MethodDefinition' && 'name' in member.key
        ? [defined(member, `${node.id?.name}.${member.key.name}`, member.start, false)]
        : [],
    );
  });
}

/** Whether something in a tree is thrown and not caught there. */
function isThrowing(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isThrowing);
  if (typeof value !== 'object' || value === null) return false;
  const { type, ...parts } = value as { readonly type?: string };
  if (type === 'ThrowStatement') return true;
  if (type !== 'TryStatement') return Object.values(parts).some(isThrowing);
  const { block, handler, finalizer } = value as ESTree.TryStatement;
  return (!handler && isThrowing(block)) || isThrowing(handler) || isThrowing(finalizer);
}
