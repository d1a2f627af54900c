/** What both countries report of one flow, side by side, and how far apart their reports are. */
import {
  type Finding,
  hull,
  type Interval,
  isFirm,
  type Level,
  readInterval,
  shareOf,
  subtract,
  toPlot,
  UNSPECIFIED,
  type Unit,
} from '../../domain/index.ts';
import { type ObservedClaim, observedClaims } from './finding-claims.ts';
import { isLevelClaim, type Ledger, otherEconomy } from './ledger.ts';

/** One country's reports. */
export interface MirrorSide {
  /** ISO 3166-1 alpha-3. */
  readonly reporter: string;
  /** Firm figures before hedged and expected ones. */
  readonly claims: readonly ObservedClaim[];
  /** The lowest to the highest value of firm figures or, where none is firm, of any. */
  readonly interval: Interval;
}

export interface MirrorRow {
  readonly finding: Finding;
  /** The assumed reporter's side first. */
  readonly sides: readonly [MirrorSide, MirrorSide];
  readonly unit: Unit;
  /** The second minus the first. */
  readonly difference: Interval;
  /** The second as a share of the first; `null` for a growth. */
  readonly ratio: Interval | null;
  /** How many times one is at least the other, if that is too far apart for counts of the same goods; else `null`. */
  readonly apart: number | null;
}

/**
 * From which factor on two reports are too far apart. Counts of the same goods may differ by half or by double; from a
 * power of ten on, one is wrong or about something else. A convention.
 */
const TOO_FAR = 10;

/** The row of a mirror finding; `null` where a side is missing. */
export function mirrorRow(finding: Finding, ledger: Ledger): MirrorRow | null {
  const { assumedReporter } = ledger.dataset.pair;
  const claims = observedClaims(finding, ledger);
  const sideFor = (reporter: string) =>
    mirrorSide(
      reporter,
      claims.filter((claim) => mirrorReporter(claim, assumedReporter) === reporter),
    );
  const [first, second] = [sideFor(assumedReporter), sideFor(otherEconomy(ledger))];
  const [claim] = first?.claims ?? [];
  if (!first || !second || !claim) return null;
  const ratio = isLevelClaim(claim) ? shareOf(second.interval, first.interval) : null;
  return {
    finding,
    sides: [first, second],
    unit: claim.unit,
    difference: subtract(second.interval, first.interval),
    ratio,
    apart: ratio && wholeTimes(ratio),
  };
}

/**
 * How many times one side's count of a value is at least the other's, where they are too far apart for counts of the same
 * goods; else `null`.
 *
 * @param levels all that was published for the value
 */
export function countsApart(levels: readonly Level[], ledger: Ledger): number | null {
  const finding = levels
    .flatMap(({ id }) => ledger.findingsOf(id))
    .find((one) => one.kind === 'mirror' && isLevelClaim(ledger.claim(one.claims[0] ?? '')));
  return finding ? (mirrorRow(finding, ledger)?.apart ?? null) : null;
}

/** How many whole times the larger of two values is at least the smaller; `null` below `TOO_FAR`. @param ratio one as a share of the other */
export function wholeTimes(ratio: Interval): number | null {
  const most = timesBetween(ratio);
  return most >= TOO_FAR ? most : null;
}

/** How many whole times the larger of two values is certainly the smaller; 0 where they may be the same. @param ratio one as a share of the other */
export function timesBetween({ lower, upper }: Interval): number {
  const times = [lower, upper?.equals(0) ? null : upper?.inverse()]
    .filter((end) => end !== null && end !== undefined)
    .map((end) => Math.floor(toPlot(end)));
  return Math.max(0, ...times);
}

const mirrorReporter = ({ reporter }: ObservedClaim, assumed: string): string =>
  reporter === UNSPECIFIED ? assumed : reporter;

function mirrorSide(reporter: string, claims: readonly ObservedClaim[]): MirrorSide | null {
  const firm = claims.filter(isFirm);
  const used = firm.length > 0 ? firm : claims;
  const [first, ...others] = used.map(({ readings }) => readInterval(readings.verdict));
  if (!first) return null;
  const rest = claims.filter((claim) => !used.includes(claim));
  return { reporter, claims: [...used, ...rest], interval: others.reduce(hull, first) };
}
