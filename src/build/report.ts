/** What the build prints. */
import type { Summary } from './build-datasets.ts';
import type { SiteSummary } from './build-site.ts';
import { formatProblems, type Problem } from './problem.ts';

/** Prints all problems, one a line, to the error output. */
export function printProblems(problems: readonly Problem[]): void {
  const lines = formatProblems(problems);
  console.error(lines.join('\n'));
  console.error(`${count(lines.length, 'problem')}; nothing was written`);
}

/** Prints what a build did. @param site what it made besides datasets, where it made any */
export function printSummary(summary: Summary, out: string, milliseconds: number, site?: SiteSummary): void {
  const verdicts = Object.entries(summary.verdicts).map(([verdict, number]) => `${number} ${verdict}`);
  console.log(
    [
      `${count(summary.pairs, 'pair')}, ${count(summary.sources, 'source')}, ${count(summary.claims, 'claim')} in ${count(summary.cells, 'cell')}`,
      `${count(summary.growthChecks, 'growth check')}: ${verdicts.join(', ')}`,
      `${count(summary.totals, 'total')} derived from exports and imports`,
      ...(site ? siteLines(site) : []),
      `written to ${out} in ${Math.round(milliseconds)} ms`,
    ].join('\n'),
  );
}

function siteLines({ pages, kept }: SiteSummary): string[] {
  const { files, versions, redrawn } = kept;
  return [
    count(pages, 'page'),
    ...(files > 0 ? [`${count(files, 'pinned file')} kept, of ${count(versions, 'version')}`] : []),
    ...(redrawn.length > 0
      ? [
          `${count(redrawn.length, 'pinned file')} of this dataset kept as first built: this build draws them otherwise`,
        ]
      : []),
  ];
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
