/**
 * The code lists. Economies are ISO 3166-1 alpha-3; flows follow SDMX and UN Comtrade; observation statuses are
 * SDMX `CL_OBS_STATUS`; valuations follow the IMF's Direction of Trade Statistics.
 */

/** A three-letter ISO 3166-1 code. That an economy belongs to a pair is checked by the build. */
export const ECONOMY_CODE = /^[A-Z]{3}$/;

/** X exports, M imports, T two-way trade, B balance (X − M); always from the reporter's side. */
export const FLOWS = ['X', 'M', 'T', 'B'] as const;
export type Flow = (typeof FLOWS)[number];

/** What the other economy calls a flow: its report is the mirror, never the same cell. A balance is named by its side. */
export const MIRROR_FLOW = { X: 'M', M: 'X', T: 'T', B: 'B' } as const satisfies Record<Flow, Flow>;

/** A normal value, E estimated, F forecast, P provisional. */
export const STATUSES = ['A', 'E', 'F', 'P'] as const;
export type Status = (typeof STATUSES)[number];

/** Free on board; cost, insurance and freight; or X by the first and M by the second, as in a total of both. */
export const VALUATIONS = ['FOB', 'CIF', 'FOB+CIF'] as const;
export type Valuation = (typeof VALUATIONS)[number];

/** The reporter of a claim that does not say whose statistics it uses. */
export const UNSPECIFIED = 'unspecified';

/** What a curator writes where something was not seen or is not stated; it is shown as such, never invented. */
export const NOT_SEEN = 'not-seen';
export const NOT_STATED = 'not-stated';

/** A currency: three letters of ISO 4217. */
export const CURRENCY_CODE = /^[A-Z]{3}$/;
export const US_DOLLAR = 'USD';
/** ISO 4217's code for "no currency": of a sign that several share, as "Sh". */
export const SHARED_SIGN = 'XXX';

/** The unit of a figure: a currency, at current prices, or a rate (a ratio; 0.328 is 32.8 %). */
export type Unit = 'rate' | (string & {});
export const UNIT = /^([A-Z]{3}|rate)$/;

/** What an average is the value of. */
export const EACH = ['year', 'month'] as const;
export type AveragedUnit = (typeof EACH)[number];

/** The kinds of claims of several figures at once: they are held against values, and stand for no value. */
export const SUMMARY_KINDS = ['average', 'average-growth', 'share', 'needed-growth'] as const;
export type SummaryKind = (typeof SUMMARY_KINDS)[number];

/** The kinds of claims. */
export const CLAIM_KINDS = ['level', 'growth', 'target', 'met', ...SUMMARY_KINDS] as const;

/** The kinds of publications. */
export const SOURCE_KINDS = ['press', 'statement', 'statistics'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** The words beside a number that bound it, whatever the language: what the tables of languages map them to. */
export const HEDGES = ['over', 'nearly', 'about', 'below', 'at-least', 'at-most'] as const;
export type Hedge = (typeof HEDGES)[number];
