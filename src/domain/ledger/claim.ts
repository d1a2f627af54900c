/** The claims of the dataset. A claim is one figure that one source prints, with its place there and how it is read. */
import * as v from 'valibot';
import { INTERVAL_TEXT } from '../numbers/interval.ts';
import { CURRENCY_CODE, EACH, FLOWS, HEDGES, STATUSES, UNIT, VALUATIONS } from './codes.ts';

/** An exact interval in the notation of `writeInterval`. */
export const IntervalTextSchema = v.pipe(
  v.string(),
  v.regex(INTERVAL_TEXT, 'expected an interval such as "[43/20, 9/4)"'),
);

/** How much of a figure the curator saw. Where it is `part`, the rest was cut off or could not be read. */
const SEEN = ['all', 'part', 'none'] as const;

/** Where in its source a figure stands; empty where that was not seen. */
const LocatorSchema = v.strictObject({
  paragraph: v.optional(v.number()),
  part: v.optional(v.picklist(['headline', 'address', 'caption', 'table'])),
  row: v.optional(v.string()),
});

const shared = {
  /** `<source>/<claim>`: also its address on the site. */
  id: v.string(),
  source: v.string(),
  /** The printed words. */
  figure: v.string(),
  /** What the figure is read as, and why, where its printed words have a slip and cannot be read; `null` otherwise. */
  misprint: v.nullable(v.strictObject({ readAs: v.string(), reason: v.string() })),
  language: v.string(),
  /** ISO 4217, or "rate": a ratio. */
  unit: v.pipe(v.string(), v.regex(UNIT)),
  /**
   * The currency of an amount, or, for a rate, of the values that changed; `null` where the source prints several
   * currencies and does not say which. Two currencies are never compared, and nothing is converted.
   */
  currency: v.nullable(v.pipe(v.string(), v.regex(CURRENCY_CODE))),
  /**
   * What is counted, in the source's words, such as "border trade"; `null` for all goods. Figures that count different
   * things are never compared.
   */
  covers: v.nullable(v.string()),
  /** The id of the claim that prints the same amount beside this one in another currency, one of them in brackets. */
  beside: v.nullable(v.string()),
  /**
   * How much of the figure was seen. One seen in part stands for all values that the seen part allows; one that was not
   * seen is compared with nothing.
   */
  seen: v.picklist(SEEN),
  /**
   * The printed number, or both ends of a range, exact and signed (negative for a fall or a deficit): in units of the
   * currency, or a ratio. The readings hold its precision; charts place marks by this. Empty where the figure was not
   * seen.
   */
  values: v.array(v.string()),
  hedges: v.array(v.picklist(HEDGES)),
  direction: v.nullable(v.picklist(['up', 'down'])),
  /** Which of unit, hedge and direction the curator took from the words around the figure. */
  fromContext: v.array(v.picklist(['unit', 'hedge', 'direction'])),
  saidBy: v.nullable(v.string()),
  locator: LocatorSchema,
  status: v.picklist(STATUSES),
  /**
   * What a second reader wrote down for the figure: in units of its currency, or in per cent for a rate; signed; a
   * range as "a/b". `null` where nobody read it a second time.
   */
  secondReading: v.nullable(v.string()),
  /** Why the second reading differs from the printed number; `null` where it does not. */
  differs: v.nullable(v.string()),
  note: v.nullable(v.string()),
  /**
   * The economy whose report an estimate was made from, where the reporter did not count the goods itself; else `null`.
   */
  derivedFrom: v.nullable(v.string()),
};

/** What two claims must share to be comparable. */
const cell = {
  /** ISO 3166-1 alpha-3, or `unspecified`. */
  reporter: v.string(),
  partner: v.string(),
  flow: v.picklist(FLOWS),
  valuation: v.nullable(v.picklist(VALUATIONS)),
  /**
   * Partner and flow as the source names them, where it leaves the reporter out and tells the figure from the side of
   * the assumed reporter's partner. "Laos' imports from Viet Nam" is kept as Viet Nam's exports to Laos, and here as
   * told; the sign of a balance is turned as well. `null` for all other claims.
   */
  told: v.nullable(v.strictObject({ partner: v.string(), flow: v.picklist(FLOWS) })),
  /**
   * SDMX or ISO 8601, in canonical form. XXXX stands for a year that the source does not show, and "not-stated" for a
   * period that it does not show; such a claim is compared with no other.
   */
  period: v.string(),
};

/** The intervals that a figure stands for, one for each reading that the product names. */
const readings = v.strictObject({
  /** What verdicts use: rounded to nearest, trailing zeros not counted as precision, hedges up to their outer limit. */
  verdict: IntervalTextSchema,
  usual: IntervalTextSchema,
  anyRounding: IntervalTextSchema,
  narrow: IntervalTextSchema,
  /** For a hedged figure only: without the outer limit of its hedge, with its number itself rounded, and with both. */
  hedged: v.optional(
    v.strictObject({
      unlimited: IntervalTextSchema,
      rounded: IntervalTextSchema,
      roundedUnlimited: IntervalTextSchema,
    }),
  ),
});

/** A value of one cell. */
const LevelSchema = v.strictObject({
  ...shared,
  ...cell,
  kind: v.literal('level'),
  cell: v.string(),
  readings,
});

/** A change from one period to another: a rate, or an absolute change in a currency. */
const GrowthSchema = v.strictObject({
  ...shared,
  ...cell,
  kind: v.literal('growth'),
  /** The period that it grew from, written as `period` is; "not-stated" where the source does not show it. */
  base: v.string(),
  readings,
});

/** A level or a yearly growth that somebody set out to reach. Its threshold is exact, not rounded. */
const TargetSchema = v.strictObject({
  ...shared,
  kind: v.literal('target'),
  flow: v.picklist(FLOWS),
  measure: v.picklist(['level', 'growth']),
  threshold: IntervalTextSchema,
  /** The period by whose end it is due; `null` where none is stated. */
  by: v.nullable(v.string()),
  /** The printed words of an undated horizon, e.g. "in the near term". */
  horizon: v.nullable(v.string()),
});

/**
 * A statement that a target was met, in one year or in several. Its figure is the target as this statement prints it.
 */
const MetSchema = v.strictObject({
  ...shared,
  kind: v.literal('met'),
  flow: v.picklist(FLOWS),
  measure: v.picklist(['level', 'growth']),
  threshold: IntervalTextSchema,
  /** The claim that set the target. */
  target: v.string(),
  /** The whole years for which it is said to be met. */
  period: v.string(),
  /** The years within that period that the statement excludes. */
  except: v.array(v.string()),
  /** How the words that leave years out are read; `null` where they name the years. */
  exceptWords: v.nullable(v.string()),
});

/** The average value of a year, or of a month, over a period. It is not the value of any single one. */
const AverageSchema = v.strictObject({
  ...shared,
  ...cell,
  kind: v.literal('average'),
  /** The unit of time that the average is for. */
  each: v.picklist(EACH),
  readings,
});

/** The average yearly growth over a period, as a ratio: compound, or the mean of the years' growths. */
const AverageGrowthSchema = v.strictObject({
  ...shared,
  ...cell,
  kind: v.literal('average-growth'),
  /** The year whose value it starts from; `null` where the source does not say. */
  base: v.nullable(v.string()),
  readings,
});

/** A part of a whole, as a ratio. */
const ShareClaimSchema = v.strictObject({
  ...shared,
  ...cell,
  kind: v.literal('share'),
  /**
   * The whole: the same side's flow and period, `null` where they are the part's own; or the id of a target; or, for a
   * whole that the ledger does not hold, the source's words.
   */
  of: v.strictObject({
    flow: v.nullable(v.picklist(FLOWS)),
    period: v.nullable(v.string()),
    target: v.nullable(v.string()),
    words: v.nullable(v.string()),
  }),
  readings,
});

/** The yearly growth that is needed to get from the value of one year to a target, as a ratio. */
const NeededGrowthSchema = v.strictObject({
  ...shared,
  ...cell,
  kind: v.literal('needed-growth'),
  /** The claim that set the target. */
  target: v.string(),
  /** The year whose value it starts from. */
  base: v.string(),
  readings,
});

export const ClaimSchema = v.variant('kind', [
  LevelSchema,
  GrowthSchema,
  TargetSchema,
  MetSchema,
  AverageSchema,
  AverageGrowthSchema,
  ShareClaimSchema,
  NeededGrowthSchema,
]);

export type Locator = v.InferOutput<typeof LocatorSchema>;
export type Level = v.InferOutput<typeof LevelSchema>;
export type Growth = v.InferOutput<typeof GrowthSchema>;
export type Target = v.InferOutput<typeof TargetSchema>;
export type Met = v.InferOutput<typeof MetSchema>;
export type ShareClaim = v.InferOutput<typeof ShareClaimSchema>;

/** A statement about several values at once. It is tested against them and is not itself a value. */
export type SummaryClaim =
  | v.InferOutput<typeof AverageSchema>
  | v.InferOutput<typeof AverageGrowthSchema>
  | ShareClaim
  | v.InferOutput<typeof NeededGrowthSchema>;

export type Claim = v.InferOutput<typeof ClaimSchema>;

/** The interval that verdicts use for a claim, as text: its `verdict` reading, or the exact threshold of a target. */
export const standsFor = (claim: Claim): string =>
  'threshold' in claim ? claim.threshold : claim.readings.verdict;
