/** What both countries report of one flow, side by side: the value that stands for each, and how far apart they are. */
import {
  type Finding,
  type Interval,
  readInterval,
  shareOf,
  subtract,
  UNSPECIFIED,
  type Unit,
} from '../../domain/index.ts';
import { chosenOf } from './chosen.ts';
import { type Statement, statementsOf } from './finding-claims.ts';
import { isLevel, type Ledger } from './ledger.ts';

/** One country's report. */
export interface MirrorSide {
  /** ISO 3166-1 alpha-3. */
  readonly reporter: string;
  /** What stands for it: printed without a hedge and last, as in charts. */
  readonly claim: Statement;
  readonly others: readonly Statement[];
}

export interface MirrorRow {
  readonly finding: Finding;
  /** The economy that the pair assumes first, then the other. */
  readonly sides: readonly [MirrorSide, MirrorSide];
  readonly unit: Unit;
  /** The second minus the first. */
  readonly difference: Interval;
  /** The second as a share of the first; `null` of rates. */
  readonly ratio: Interval | null;
}

/** The row of a mirror finding; `null` where a side is missing. */
export function mirrorRow(finding: Finding, ledger: Ledger): MirrorRow | null {
  const { economies, assumedReporter } = ledger.dataset.pair;
  const codes = economies.map(({ code }) => code);
  const ordered = [assumedReporter, ...codes.filter((code) => code !== assumedReporter)];
  const claims = statementsOf(finding, ledger);
  const [first, second] = ordered.map((reporter) => {
    const own = claims.filter((claim) => reporterOf(claim, assumedReporter) === reporter);
    return sideOf(reporter, own, ledger);
  });
  if (!first || !second) return null;
  const [a, b] = [first, second].map(({ claim }) => readInterval(claim.readings.verdict));
  if (!a || !b) return null;
  const isMoney = first.claim.unit === 'USD' && isLevel(first.claim);
  return {
    finding,
    sides: [first, second],
    unit: first.claim.unit,
    difference: subtract(b, a),
    ratio: isMoney ? shareOf(b, a) : null,
  };
}

const reporterOf = ({ reporter }: Statement, assumed: string): string =>
  reporter === UNSPECIFIED ? assumed : reporter;

function sideOf(reporter: string, claims: readonly Statement[], ledger: Ledger): MirrorSide | null {
  const claim = chosenOf(claims, ledger);
  return claim ? { reporter, claim, others: claims.filter((other) => other !== claim) } : null;
}
