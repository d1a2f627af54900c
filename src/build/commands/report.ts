/** What the build prints. */
import type { Summary } from '../compile/build-datasets.ts';
import { countProblems, formatProblems, type Problem } from '../read/problem.ts';
import type { SiteSummary } from './build-site.ts';
import { complain, print } from './terminal.ts';

/**
 * Prints all problems, one a line, to the error output.
 *
 * @param unwritten what was not written because of them
 */
export function printProblems(problems: readonly Problem[], unwritten = 'nothing'): void {
  complain(formatProblems(problems).join('\n'));
  complain(`${countedNoun(countProblems(problems), 'problem')}; ${unwritten} was written`);
}

/** Prints, to the error output, what a curator must look at. It stops no build. */
export function printWarnings(warnings: readonly Problem[]): void {
  const number = countProblems(warnings);
  if (number === 0) return;
  complain(formatProblems(warnings).join('\n'));
  complain(`${countedNoun(number, 'warning')}: to be looked at`);
}

/**
 * Prints what a build did.
 *
 * @param site what it made beside datasets, if anything
 */
export function printSummary(summary: Summary, out: string, milliseconds: number, site?: SiteSummary): void {
  const verdicts = summary.verdicts.map(([verdict, number]) => `${number} ${verdict}`);
  print(
    [
      `${countedNoun(summary.pairs, 'pair')}, ${countedNoun(summary.sources, 'source')}, ${countedNoun(summary.claims, 'claim')} in ${countedNoun(summary.cells, 'cell')}`,
      `${countedNoun(summary.growthChecks, 'growth check')}: ${verdicts.join(', ')}`,
      findingsLine(summary),
      `${countedNoun(summary.totals, 'total')} derived from exports and imports`,
      ...(site ? siteLines(site) : []),
      `written to ${out} in ${Math.round(milliseconds)} ms`,
    ].join('\n'),
  );
}

/**
 * Prints what a build of a part of a site did.
 *
 * @param part what it is of, such as "vnm-lao"
 */
export function printPart(part: string, out: string, milliseconds: number, site: SiteSummary): void {
  print([part, ...siteLines(site), `written to ${out} in ${Math.round(milliseconds)} ms`].join('\n'));
}

function findingsLine({ findings }: Summary): string {
  const kinds = [...findings].map(([kind, number]) => `${number} ${kind}`);
  const all = [...findings.values()].reduce((sum, number) => sum + number, 0);
  return [countedNoun(all, 'finding'), ...(kinds.length > 0 ? [kinds.join(', ')] : [])].join(': ');
}

/** What a site cannot have when its address is not known. */
const UNADDRESSED =
  'no --site address: left out are previews of links, oEmbed, canonical addresses, schema.org data, and our addresses in citations and pictures';

/** How many names in other letters are told. */
const MOST_NAMES = 20;

function siteLines({ pages, exported, latinNames, addressed, kept }: SiteSummary): string[] {
  const { files, versions, redrawn } = kept;
  return [
    `${countedNoun(pages, 'page')}, ${countedNoun(exported, 'file')} of charts and citations`,
    ...(addressed ? [] : [UNADDRESSED]),
    ...(latinNames.length > 0
      ? [
          `${countedNoun(latinNames.length, 'name')} in Latin letters in pictures, whose fonts lack their own: ${latinNames
            .slice(0, MOST_NAMES)
            .map(([name, drawn]) => `${name} as ${drawn || 'nothing'}`)
            .join(', ')}${latinNames.length > MOST_NAMES ? ' and more' : ''}`,
        ]
      : []),
    ...(files > 0
      ? [`${countedNoun(files, 'pinned file')} kept, of ${countedNoun(versions, 'version')}`]
      : []),
    ...(redrawn.length > 0
      ? [
          `${countedNoun(redrawn.length, 'pinned file')} of this dataset kept as first built: this build draws them otherwise`,
        ]
      : []),
  ];
}

const countedNoun = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
