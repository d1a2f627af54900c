import { inLine, shortenedText } from './printable.ts';

/** A mistake in the ledger. It is a value and not an exception, so that one run reports all of them. */
export interface Problem {
  /** The path below the folder that holds the ledger: "data/vnm-lao/2025-01-09-vns-visit.yaml". */
  readonly file: string;
  /** From 1; 1 for a problem of the whole file. */
  readonly line: number;
  /** From 1, in UTF-16 units as editors count them. */
  readonly column: number;
  /** What stands there. */
  readonly found: string;
  readonly expected: string;
  /** What to do about it. */
  readonly remedy: string;
  /** Lines to paste into the file, where that is the remedy. */
  readonly paste?: string;
}

/** A place in a file. */
export type Position = Pick<Problem, 'line' | 'column'>;

/** Where a problem of a whole file or folder is shown. */
export const WHOLE_FILE: Position = { line: 1, column: 1 };

/** A problem as one line, in a form that editors and terminals turn into a link. */
function formatProblem({ file, line, column, found, expected, remedy, paste }: Problem): string {
  const said = `${inLine(file)}:${line}:${column}: ${inLine(found)}; expected ${inLine(expected)}; ${inLine(remedy)}`;
  return paste === undefined ? said : `${said}\n${paste}`;
}

/** How many problems are printed: nobody reads more at once. */
const MOST_SHOWN = 300;

/** Problems as lines, by file, line and column, each once. If there are very many, only the first ones and how many more there are. */
export function formatProblems(problems: readonly Problem[]): string[] {
  const lines = distinctLines(problems);
  const more = lines.length - MOST_SHOWN;
  return more > 0 ? [...lines.slice(0, MOST_SHOWN), `and ${more} more`] : lines;
}

/** How many different problems there are. */
export const countProblems = (problems: readonly Problem[]): number => distinctLines(problems).length;

const distinctLines = (problems: readonly Problem[]): string[] => [
  ...new Set(sortProblems(problems).map(formatProblem)),
];

/** A problem for printing as an object, with its long texts shortened. */
export const shortProblem = (problem: Problem): Problem => ({
  ...problem,
  found: shortenedText(problem.found),
  expected: shortenedText(problem.expected),
  remedy: shortenedText(problem.remedy),
});

/** Orders problems by file, line and column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}
