/**
 * The code lists. Economies are ISO 3166-1 alpha-3; flows follow SDMX and UN Comtrade; observation statuses are
 * SDMX `CL_OBS_STATUS`; valuations follow the IMF's Direction of Trade Statistics.
 */

/** The form of an ISO 3166-1 alpha-3 code. The build checks that an economy belongs to the pair. */
export const ECONOMY_CODE = /^[A-Z]{3}$/;

/** X exports, M imports, T two-way trade, B balance (X − M); always from the reporter's side. */
export const FLOWS = ['X', 'M', 'T', 'B'] as const;
export type Flow = (typeof FLOWS)[number];

/**
 * What the other economy calls the same flow; its report of it is the mirror, never the same cell. A balance stays B,
 * and changes its sign.
 */
export const MIRROR_FLOW = { X: 'M', M: 'X', T: 'T', B: 'B' } as const satisfies Record<Flow, Flow>;

/** SDMX observation statuses: A normal, E estimated, F forecast, P provisional. */
export const STATUSES = ['A', 'E', 'F', 'P'] as const;
export type Status = (typeof STATUSES)[number];

/**
 * FOB: free on board. CIF: cost, insurance and freight. FOB+CIF: exports by the first and imports by the second, as in
 * a total of both.
 */
export const VALUATIONS = ['FOB', 'CIF', 'FOB+CIF'] as const;
export type Valuation = (typeof VALUATIONS)[number];

/** The reporter of a claim that does not say whose statistics it uses. */
export const UNSPECIFIED = 'unspecified';

/** What a curator writes where something was not seen or is not stated; it is shown as such, never invented. */
export const NOT_SEEN = 'not-seen';
export const NOT_STATED = 'not-stated';

/** The form of an ISO 4217 currency code. */
export const CURRENCY_CODE = /^[A-Z]{3}$/;
export const US_DOLLAR = 'USD';

/** The unit of a figure: a currency (amounts are at current prices) or a rate, which is a ratio: 0.328 is 32.8 %. */
export type Unit = 'rate' | (string & {});
export const UNIT = /^([A-Z]{3}|rate)$/;

/** The units of time that an average can be for. */
export const EACH = ['year', 'month'] as const;
export type AveragedUnit = (typeof EACH)[number];

/**
 * The kinds of summaries: claims about several values at once. They are tested against values, but are not values.
 */
export const SUMMARY_KINDS = ['average', 'average-growth', 'share', 'needed-growth'] as const;
export type SummaryKind = (typeof SUMMARY_KINDS)[number];

export const CLAIM_KINDS = ['level', 'growth', 'target', 'met', ...SUMMARY_KINDS] as const;

export const SOURCE_KINDS = ['press', 'statement', 'statistics'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** The words beside a number that bound it. The tables of languages map their own words to these. */
export const HEDGES = ['over', 'nearly', 'about', 'below', 'at-least', 'at-most'] as const;
export type Hedge = (typeof HEDGES)[number];
