/**
 * Whose figures a claim is, and what they count: who reports, about trade with whom, stated or assumed; in which
 * currency, and of which goods. This is the only place that assumes.
 */
import { type Flow, MIRROR_FLOW, UNSPECIFIED, US_DOLLAR } from './codes.ts';

/** The series of one reporter about one partner, in one currency and of one measure. Rules never mix two. */
export interface Side extends Counted {
  /** ISO 3166-1 alpha-3. */
  readonly reporter: string;
  readonly partner: string;
  /** Whether the source does not say whose statistics it uses, so that the reporter is assumed. */
  readonly assumed: boolean;
  /** Equal for equal sides, stated or assumed: "VNM LAO". Goods in US dollars stay unnamed: names of findings have it. */
  readonly key: string;
}

/** What a figure counts. Figures that count different things are never compared, and nothing is converted. */
export interface Counted {
  /** ISO 4217. */
  readonly currency: string;
  /** What of the trade, where that is not all goods: "border trade". */
  readonly covers: string | null;
}

/** Goods in US dollars. */
export const GOODS_IN_DOLLARS: Counted = { currency: US_DOLLAR, covers: null };

/** Equal for figures that count the same, whatever the case of the words; empty for goods in US dollars. */
export const countedKey = ({ currency, covers }: Counted): string =>
  [...(currency === US_DOLLAR ? [] : [currency]), ...(covers === null ? [] : [covers.toLowerCase()])].join(
    ' ',
  );

/** What a source says of the side of a figure. */
export interface ToldSide {
  /** ISO 3166-1 alpha-3, or `unspecified`. */
  readonly reporter: string;
  readonly partner: string;
}

/** The key of the series of a reporter about a partner. */
export function sideKey(reporter: string, partner: string, counted: Counted = GOODS_IN_DOLLARS): string {
  const what = countedKey(counted);
  return what === '' ? `${reporter} ${partner}` : `${reporter} ${partner} ${what}`;
}

/**
 * The side of a claim: the reporter that it names, else the one that is assumed.
 *
 * @throws {RangeError} for a claim told from the side of the assumed reporter's partner, which `assumedView` turns first
 */
export function sideOf(told: ToldSide & Counted, assumedReporter: string): Side {
  const { reporter, partner, currency, covers } = told;
  const assumed = reporter === UNSPECIFIED;
  const resolved = assumed ? assumedReporter : reporter;
  if (resolved === partner) throw new RangeError(`${resolved} cannot report its trade with itself`);
  const key = sideKey(resolved, partner, { currency, covers });
  return { reporter: resolved, partner, assumed, currency, covers, key };
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
