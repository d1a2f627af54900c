/** Whose figures a claim is: who reports, about trade with whom, stated or assumed. This is the only place that assumes. */
import { type Flow, MIRROR_FLOW, UNSPECIFIED } from './codes.ts';

/** The series of one reporter about one partner. Rules never mix two. */
export interface Side {
  /** ISO 3166-1 alpha-3. */
  readonly reporter: string;
  readonly partner: string;
  /** Whether the source does not say whose statistics it uses, so that the reporter is assumed. */
  readonly assumed: boolean;
  /** Equal for equal sides, stated or assumed: "VNM LAO". */
  readonly key: string;
}

/** What a source says of the side of a figure. */
export interface ToldSide {
  /** ISO 3166-1 alpha-3, or `unspecified`. */
  readonly reporter: string;
  readonly partner: string;
}

/** The key of the series of a reporter about a partner. */
export const sideKey = (reporter: string, partner: string): string => `${reporter} ${partner}`;

/**
 * The side of a claim: the reporter that it names, else the one that is assumed.
 *
 * @throws {RangeError} for a claim told from the side of the assumed reporter's partner, which `assumedView` turns first
 */
export function sideOf({ reporter, partner }: ToldSide, assumedReporter: string): Side {
  const assumed = reporter === UNSPECIFIED;
  const resolved = assumed ? assumedReporter : reporter;
  if (resolved === partner) throw new RangeError(`${resolved} cannot report its trade with itself`);
  return { reporter: resolved, partner, assumed, key: sideKey(resolved, partner) };
}

/** A claim's side and flow as the assumed reporter names them. */
export interface AssumedView {
  readonly partner: string;
  readonly flow: Flow;
  /** Whether the sign of its amounts is the other way round: one economy's surplus is the other's deficit. */
  readonly negated: boolean;
}

/**
 * A claim that does not say whose statistics it uses is read as the assumed reporter's. Where it is told from the other
 * economy's side ("Laos' imports from Viet Nam"), the assumed reporter counts the same goods the other way: as exports.
 * `null` where nothing is to be turned.
 */
export function assumedView(
  { reporter, partner, flow }: ToldSide & { readonly flow: Flow },
  { assumedReporter, economies }: { readonly assumedReporter: string; readonly economies: readonly string[] },
): AssumedView | null {
  if (reporter !== UNSPECIFIED || partner !== assumedReporter) return null;
  const teller = economies.find((code) => code !== assumedReporter);
  return teller === undefined ? null : { partner: teller, flow: MIRROR_FLOW[flow], negated: flow === 'B' };
}
