/** The command that checks a ledger folder and writes nothing. */
import { formatProblems, sortProblems } from '../problem.ts';
import { readLedger } from '../read-ledger.ts';
import { checkFolderPair, type PairReport } from './check-folder.ts';
import { blocksOf } from './check-text.ts';

/** The version of the object that `--json` prints. */
const CHECK_FORMAT = 1;

/** Nothing inconsistent; the input or the tool failed; inconsistencies found. */
const EXIT = { fits: 0, failed: 1, inconsistent: 2 } as const;

/**
 * Checks a ledger and prints what does not fit. Gives the exit code.
 *
 * @param folder of one pair, or of many
 */
export function checkCommand(folder: string, { json, strict }: { json: boolean; strict: boolean }): number {
  const { pairs, problems } = readLedger(folder);
  if (problems.length > 0) {
    if (json) print({ format: CHECK_FORMAT, problems: sortProblems(problems), pairs: [] });
    else console.error(formatProblems(problems).join('\n'));
    return EXIT.failed;
  }
  const reports = pairs.map(checkFolderPair);
  if (json) print({ format: CHECK_FORMAT, problems: [], pairs: reports.map(asObject) });
  else {
    const blocks = reports.flatMap((report) => blocksOf(report, strict));
    console.log([...blocks, summaryOf(reports)].join('\n\n'));
  }
  return reports.some((report) => doesNotFit(report, strict)) ? EXIT.inconsistent : EXIT.fits;
}

const print = (value: unknown): void => console.log(JSON.stringify(value, null, 2));

/** What only all claims together show: no rule found it, and nobody can have answered it. */
const alone = ({ together }: PairReport): number => together.filter(({ partOf }) => partOf === null).length;

const contradictions = (report: PairReport): number =>
  report.findings.filter(({ kind }) => kind === 'contradiction').length + alone(report);

const unanswered = (report: PairReport): number =>
  report.findings.filter(({ review }) => review === null).length + alone(report);

function doesNotFit(report: PairReport, strict: boolean): boolean {
  if (contradictions(report) > 0) return true;
  return strict && (unanswered(report) > 0 || report.weakPasses.length > 0 || report.undecided.length > 0);
}

function asObject(report: PairReport) {
  const { pair, claims, findings, together, corrections, weakPasses, undecided, warnings } = report;
  const named = new Set([...findings.flatMap((finding) => finding.claims)]);
  return {
    pair,
    counts: {
      claims: claims.size,
      contradictions: contradictions(report),
      unanswered: unanswered(report),
      weakPasses: weakPasses.length,
    },
    /** The claims that findings name, with their places. */
    claims: [...claims.values()].filter(({ id }) => named.has(id)),
    findings,
    together,
    corrections,
    weakPasses,
    undecided,
    warnings,
  };
}

function summaryOf(reports: readonly PairReport[]): string {
  const sum = (of: (report: PairReport) => number) =>
    reports.reduce((total, report) => total + of(report), 0);
  const judged = sum((report) => report.findings.length + alone(report));
  return [
    `${sum(({ claims }) => claims.size)} claims: ${sum(contradictions)} contradictions among ${judged} findings`,
    `${sum(unanswered)} not answered, ${sum(({ weakPasses }) => weakPasses.length)} weak passes`,
  ].join('; ');
}
