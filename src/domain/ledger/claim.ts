/** The claims of the dataset: one figure that one source prints, with its place and its reading. */
import * as v from 'valibot';
import { INTERVAL_TEXT } from '../numbers/interval.ts';
import { CURRENCY_CODE, EACH, FLOWS, HEDGES, STATUSES, UNIT, VALUATIONS } from './codes.ts';

/** An exact interval in the notation of `writeInterval`. */
export const IntervalTextSchema = v.pipe(
  v.string(),
  v.regex(INTERVAL_TEXT, 'expected an interval such as "[43/20, 9/4)"'),
);

/** Whether all of a figure was seen, or a part of it was cut off or could not be read. */
const SEEN = ['all', 'part', 'none'] as const;

/** Where in its source a figure stands. An empty one was not seen. */
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
  /** Where these have a slip that keeps them from being read: what the figure is read as, and why. */
  misprint: v.nullable(v.strictObject({ readAs: v.string(), reason: v.string() })),
  language: v.string(),
  /** ISO 4217, or "rate". */
  unit: v.pipe(v.string(), v.regex(UNIT)),
  /**
   * The currency that is counted in: of an amount its unit, of a rate that of the values that changed; `null` where its
   * source prints several and does not say which. Two currencies are never compared, and nothing is converted.
   */
  currency: v.nullable(v.pipe(v.string(), v.regex(CURRENCY_CODE))),
  /** What is counted, in the source's words, where that is not all goods; never compared with them, nor with another. */
  covers: v.nullable(v.string()),
  /** The claim that is printed at the same place: one amount in two currencies, one of them in brackets. */
  beside: v.nullable(v.string()),
  /** How much of the figure was seen: of a part it stands for what that leaves, of none for nothing. */
  seen: v.picklist(SEEN),
  /**
   * The printed number, or both ends of a range: exact, in its currency or as a ratio, and signed (a fall, a deficit).
   * Its precision is in the readings; charts place marks by it. None where none was seen.
   */
  values: v.array(v.string()),
  hedges: v.array(v.picklist(HEDGES)),
  direction: v.nullable(v.picklist(['up', 'down'])),
  /** Which of unit, hedge and direction the curator took from the words around the figure. */
  fromContext: v.array(v.picklist(['unit', 'hedge', 'direction'])),
  saidBy: v.nullable(v.string()),
  locator: LocatorSchema,
  status: v.picklist(STATUSES),
  /** What another reader wrote down for the figure: in its currency, or per cent for a rate, signed; a range as "a/b". */
  secondReading: v.nullable(v.string()),
  /** Why that is not the printed number, where it is not. */
  differs: v.nullable(v.string()),
  note: v.nullable(v.string()),
  /** The economy from whose report an estimate was made, where the reporter did not count it itself. */
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
   * Partner and flow as the source names them, where it tells of the assumed reporter's figures from the other economy's
   * side: its "imports from Viet Nam" are the exports of Viet Nam, and stand here as such, with a balance's sign turned.
   */
  told: v.nullable(v.strictObject({ partner: v.string(), flow: v.picklist(FLOWS) })),
  /**
   * SDMX or ISO 8601, canonical; with XXXX for a year that the source does not show, "not-stated" where it shows no
   * period. Either is then of no other claim.
   */
  period: v.string(),
};

/** The intervals of an observed figure under the conventions that the product names. */
const readings = v.strictObject({
  /** Rounding to nearest, trailing zeros wide, hedges to their outer limit: what verdicts use. */
  verdict: IntervalTextSchema,
  usual: IntervalTextSchema,
  anyRounding: IntervalTextSchema,
  narrow: IntervalTextSchema,
  /** Of a hedged figure: without our outer limit, with its number rounded itself, and both. */
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
  /** As the period; not stated where that is not. */
  base: v.string(),
  readings,
});

/** A level or a yearly growth that somebody set out to reach. Its threshold is exact. */
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

/** That somebody said that a target was met, in one year or in several. Its figure is the target as that statement prints it. */
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
  /** Years of them that the statement leaves out. */
  except: v.array(v.string()),
  /** Its words for these years, and how they are read. */
  exceptWords: v.nullable(v.string()),
});

/** A value a year, or a month, on average over a period. It is the value of none of them. */
const AverageSchema = v.strictObject({
  ...shared,
  ...cell,
  kind: v.literal('average'),
  /** What it is the value of. */
  each: v.picklist(EACH),
  readings,
});

/** A growth a year on average over the years of a period: compound, or the mean of the years' growths. */
const AverageGrowthSchema = v.strictObject({
  ...shared,
  ...cell,
  kind: v.literal('average-growth'),
  /** The year from whose value it is counted; `null` where the source does not say. */
  base: v.nullable(v.string()),
  readings,
});

/** A part of a whole, as a ratio. */
const ShareClaimSchema = v.strictObject({
  ...shared,
  ...cell,
  kind: v.literal('share'),
  /** The whole: as the part, but of another flow or period; or a target, or what the ledger does not hold, in words. */
  of: v.strictObject({
    flow: v.nullable(v.picklist(FLOWS)),
    period: v.nullable(v.string()),
    target: v.nullable(v.string()),
    words: v.nullable(v.string()),
  }),
  readings,
});

/** The growth a year that it takes from the value of one year to reach a target by another. */
const NeededGrowthSchema = v.strictObject({
  ...shared,
  ...cell,
  kind: v.literal('needed-growth'),
  /** The claim that set the target. */
  target: v.string(),
  /** The year from whose value it is counted. */
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

/** What a source says of several figures at once. It is held against them, and stands for none of them. */
export type SummaryClaim =
  | v.InferOutput<typeof AverageSchema>
  | v.InferOutput<typeof AverageGrowthSchema>
  | ShareClaim
  | v.InferOutput<typeof NeededGrowthSchema>;

export type Claim = v.InferOutput<typeof ClaimSchema>;

/** The values that a claim's figure stands for, as verdicts use them: the threshold of what was set, exactly. */
export const standsFor = (claim: Claim): string =>
  'threshold' in claim ? claim.threshold : claim.readings.verdict;
