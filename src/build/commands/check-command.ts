/** The command that checks a ledger folder and writes nothing. */
import { formatProblems, type Problem, shortProblem, sortProblems } from '../read/problem.ts';
import { readPairs } from '../read/read-ledger.ts';
import { checkFolderPair, type PairReport } from './check-folder.ts';
import { blocksOf } from './check-text.ts';
import { announceLarge } from './large-pair.ts';
import { complain, print } from './terminal.ts';

/** The version of the object that `--json` prints. */
export const CHECK_FORMAT = 1;

/** Exit codes: nothing is inconsistent; the input or the tool failed; something is inconsistent. */
export const EXIT = { fits: 0, failed: 1, inconsistent: 2 } as const;

/**
 * Checks a ledger and prints what does not fit. Gives the exit code.
 *
 * Each pair is dropped once it is checked, so that of a ledger with many pairs only what is to be printed stays in
 * memory.
 *
 * @param folder of one pair, or of many
 */
export function checkCommand(folder: string, { json, strict }: { json: boolean; strict: boolean }): number {
  const problems: Problem[] = [];
  const printed: string[] = [];
  const tally: CheckTally = {
    claims: 0,
    contradictions: 0,
    judged: 0,
    unanswered: 0,
    weakPasses: 0,
    failing: 0,
  };
  for (const ledger of readPairs(folder, problems)) {
    // With problems in the ledger no findings are printed.
    if (problems.length > 0) continue;
    announceLarge(ledger);
    const report = checkFolderPair(ledger);
    countIn(tally, report, strict);
    printed.push(...(json ? [asText(report)] : blocksOf(report, strict)));
  }
  if (problems.length > 0) {
    if (json) printObject(sortProblems(problems).map(shortProblem), []);
    else complain(formatProblems(problems).join('\n'));
    return EXIT.failed;
  }
  if (json) printObject([], printed);
  else print([...printed, tallyLine(tally)].join('\n\n'));
  return tally.failing > 0 ? EXIT.inconsistent : EXIT.fits;
}

/** Prints the object of all pairs. Each pair is text already: all of them together may be too long for one string. */
function printObject(problems: readonly Problem[], pairs: readonly string[]): void {
  if (pairs.length === 0) {
    print(JSON.stringify({ format: CHECK_FORMAT, problems, pairs }, null, 2));
    return;
  }
  const [head = '', tail = ''] = JSON.stringify(
    { format: CHECK_FORMAT, problems, pairs: [0] },
    null,
    2,
  ).split(/(?<=\[)\n +0\n/);
  print(head);
  for (const [place, pair] of pairs.entries()) print(place < pairs.length - 1 ? `${pair},` : pair);
  print(tail);
}

/** A pair as it stands in that object. */
const asText = (report: PairReport): string =>
  JSON.stringify(asObject(report), null, 2).replace(/^/gm, '    ');

/**
 * The number of contradictions that only all claims together show. No rule finds them, so that no curator can have
 * reviewed them.
 */
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
  const { pair, claims, findings, together, corrections, weakPasses, undecided, cutShort, warnings } = report;
  const named = new Set([...findings.flatMap((finding) => finding.claims)]);
  return {
    pair,
    counts: {
      claims: claims.size,
      contradictions: contradictions(report),
      unanswered: unanswered(report),
      weakPasses: weakPasses.length,
    },
    /** The claims that findings name, with their places in files. */
    claims: [...claims.values()].filter(({ id }) => named.has(id)),
    findings,
    together,
    corrections,
    weakPasses,
    undecided,
    // Only where a search stopped at its limits, which does not happen in real ledgers.
    ...(cutShort.length > 0 && { cutShort }),
    warnings,
  };
}

/** The counts of all pairs together. */
interface CheckTally {
  claims: number;
  contradictions: number;
  judged: number;
  unanswered: number;
  weakPasses: number;
  /** The pairs in which something does not fit. */
  failing: number;
}

function countIn(tally: CheckTally, report: PairReport, strict: boolean): void {
  tally.claims += report.claims.size;
  tally.contradictions += contradictions(report);
  tally.judged += report.findings.length + alone(report);
  tally.unanswered += unanswered(report);
  tally.weakPasses += report.weakPasses.length;
  tally.failing += Number(doesNotFit(report, strict));
}

const tallyLine = ({ claims, contradictions, judged, unanswered, weakPasses }: CheckTally): string =>
  `${claims} claims: ${contradictions} contradictions among ${judged} findings; ` +
  `${unanswered} not answered, ${weakPasses} weak passes`;
