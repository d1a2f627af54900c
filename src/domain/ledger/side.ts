/**
 * The side of a claim: who reports, stated or assumed; the partner; the currency; and which goods. Nothing else in the
 * domain assumes a reporter.
 */
import { type Flow, MIRROR_FLOW, UNSPECIFIED, US_DOLLAR } from './codes.ts';

/** One reporter's series about one partner, in one currency and of one kind of goods. Rules never mix two sides. */
export interface Side extends Counted {
  /** ISO 3166-1 alpha-3. */
  readonly reporter: string;
  readonly partner: string;
  /** Whether the reporter is assumed, because the source does not say whose statistics it uses. */
  readonly assumed: boolean;
  /**
   * Equal for equal sides, stated or assumed, such as "VNM LAO". Goods in US dollars add nothing to it, because the ids
   * of findings contain it and would change.
   */
  readonly key: string;
}

/** What a figure counts. Figures that count different things are never compared, and nothing is converted. */
export interface Counted {
  /** ISO 4217. */
  readonly currency: string;
  /** Which part of the trade, such as "border trade"; `null` for all goods. */
  readonly covers: string | null;
}

/** Goods in US dollars. */
export const GOODS_IN_DOLLARS: Counted = { currency: US_DOLLAR, covers: null };

/** Equal for figures that count the same, upper or lower case; empty for goods in US dollars. */
export const countedKey = ({ currency, covers }: Counted): string =>
  [...(currency === US_DOLLAR ? [] : [currency]), ...(covers === null ? [] : [covers.toLowerCase()])].join(
    ' ',
  );

/** The side of a figure as its source tells it. */
export interface ToldSide {
  /** ISO 3166-1 alpha-3, or `unspecified`. */
  readonly reporter: string;
  readonly partner: string;
}

/** The key of a side. */
export function sideKey(reporter: string, partner: string, counted: Counted = GOODS_IN_DOLLARS): string {
  const what = countedKey(counted);
  return what === '' ? `${reporter} ${partner}` : `${reporter} ${partner} ${what}`;
}

/**
 * The side of a claim, with the assumed reporter where it names none.
 *
 * @throws {RangeError} when the reporter is its own partner. A claim that names no reporter and has the assumed one as
 * its partner must first be turned by `assumedView`.
 */
export function sideOf(told: ToldSide & Counted, assumedReporter: string): Side {
  const { reporter, partner, currency, covers } = told;
  const assumed = reporter === UNSPECIFIED;
  const resolved = assumed ? assumedReporter : reporter;
  if (resolved === partner) throw new RangeError(`${resolved} cannot report its trade with itself`);
  const key = sideKey(resolved, partner, { currency, covers });
  return { reporter: resolved, partner, assumed, currency, covers, key };
}

/** Partner and flow of a claim as the assumed reporter names them. */
export interface AssumedView {
  readonly partner: string;
  readonly flow: Flow;
  /** Whether amounts change their sign: one economy's surplus is the other's deficit. */
  readonly negated: boolean;
}

/**
 * Turns a claim that names no reporter and is told from the other economy's side. It is read as the assumed reporter's:
 * "Laos' imports from Viet Nam" are then Viet Nam's exports to Laos. `null` for a claim that needs no turning.
 */
export function assumedView(
  { reporter, partner, flow }: ToldSide & { readonly flow: Flow },
  { assumedReporter, economies }: { readonly assumedReporter: string; readonly economies: readonly string[] },
): AssumedView | null {
  if (reporter !== UNSPECIFIED || partner !== assumedReporter) return null;
  const teller = economies.find((code) => code !== assumedReporter);
  return teller === undefined ? null : { partner: teller, flow: MIRROR_FLOW[flow], negated: flow === 'B' };
}
