/** A mistake in the ledger: a value, not an exception, so that one run reports all of them. */
export interface Problem {
  /** Relative to the folder that holds the ledger, e.g. "data/vnm-lao/2025-01-09-vns-visit.yaml". */
  readonly file: string;
  /** From 1; 1 for what concerns the whole file. */
  readonly line: number;
  /** From 1, in UTF-16 units as editors count them. */
  readonly column: number;
  /** What stands there. */
  readonly found: string;
  readonly expected: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** A place in a file. */
export type Position = Pick<Problem, 'line' | 'column'>;

/** Where a problem of a whole file, or of a folder, is shown. */
export const WHOLE_FILE: Position = { line: 1, column: 1 };

/** One line, in the form that editors and terminals turn into a link. */
function formatProblem({ file, line, column, found, expected, remedy }: Problem): string {
  return `${file}:${line}:${column}: ${found}; expected ${expected}; ${remedy}`;
}

/** All problems, one a line, by file, line and column; the same problem once. */
export function formatProblems(problems: readonly Problem[]): string[] {
  return [...new Set(sortProblems(problems).map(formatProblem))];
}

/** By file, line and column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}
