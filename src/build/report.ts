/** What the build prints. */
import type { Summary } from './build-datasets.ts';
import { formatProblems, type Problem } from './problem.ts';

/** Prints all problems, one a line, to the error output. */
export function printProblems(problems: readonly Problem[]): void {
  const lines = formatProblems(problems);
  console.error(lines.join('\n'));
  console.error(`${count(lines.length, 'problem')}; nothing was written`);
}

/** Prints what a build did. @param pages how many pages it made, where it made any */
export function printSummary(summary: Summary, out: string, milliseconds: number, pages?: number): void {
  const verdicts = Object.entries(summary.verdicts).map(([verdict, number]) => `${number} ${verdict}`);
  console.log(
    [
      `${count(summary.pairs, 'pair')}, ${count(summary.sources, 'source')}, ${count(summary.claims, 'claim')} in ${count(summary.cells, 'cell')}`,
      `${count(summary.growthChecks, 'growth check')}: ${verdicts.join(', ')}`,
      `${count(summary.totals, 'total')} derived from exports and imports`,
      ...(pages === undefined ? [] : [count(pages, 'page')]),
      `written to ${out} in ${Math.round(milliseconds)} ms`,
    ].join('\n'),
  );
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
