/**
 * The dataset: what the build writes and the site reads. The build validates it before writing, the browser parses it
 * before use; neither ever casts.
 */
import * as v from 'valibot';
import { CorrectionSchema } from './corrections/correction.ts';
import { FindingSchema } from './findings/finding.ts';
import { GrowthCheckSchema } from './findings/growth-check.ts';
import { SummaryCheckSchema } from './findings/summary-check.ts';
import { ImpliedValueSchema } from './implied/implied-value.ts';
import { ChangeEntrySchema } from './ledger/change.ts';
import { ClaimSchema } from './ledger/claim.ts';
import { EventSchema, SourceSchema } from './ledger/source.ts';
import { DerivedTotalSchema } from './ledger/total.ts';
import { SuggestionSchema } from './slips/slip.ts';
import { HeadlineSchema } from './targets/headline.ts';
import { NewestYearSchema } from './targets/newest-year.ts';
import { TargetsSchema } from './targets/targets.ts';

/** The version of this format. A site reads no other. */
export const DATASET_FORMAT = 8;

const EconomySchema = v.strictObject({
  /** ISO 3166-1 alpha-3. */
  code: v.string(),
  /** English short name. */
  name: v.string(),
});

/** Two economies, and what is assumed of claims about them. */
const PairSchema = v.strictObject({
  /** Folder name and address, e.g. "vnm-lao". */
  id: v.string(),
  economies: v.tuple([EconomySchema, EconomySchema]),
  /** The reporter that is assumed for a claim that names none. */
  assumedReporter: v.string(),
  assumption: v.string(),
  /** ISO 4217: the currency of the headline, trend and gauges, and the one that pages show first. */
  currency: v.string(),
});

/** A cell, with the ids of the claims about it. */
const CellSchema = v.strictObject({ key: v.string(), claims: v.array(v.string()) });

export const DatasetSchema = v.strictObject({
  format: v.literal(DATASET_FORMAT),
  /** The SHA-256 of the content, shortened to 16 hexadecimal digits. */
  version: v.string(),
  /** The date of the newest source. The dataset knows no clock: whether a target is due is judged by this day. */
  asOf: v.string(),
  /** The day when somebody last looked for newer sources, ISO 8601. */
  checkedOn: v.string(),
  /** The day by which the next look is due by the ledger's own rhythm; `null` where it states none. */
  checkDue: v.nullable(v.string()),
  pair: PairSchema,
  headline: HeadlineSchema,
  sources: v.array(SourceSchema),
  claims: v.array(ClaimSchema),
  cells: v.array(CellSchema),
  totals: v.array(DerivedTotalSchema),
  growthChecks: v.array(GrowthCheckSchema),
  /** Of averages, average growths, shares and needed growths. */
  summaryChecks: v.array(SummaryCheckSchema),
  /** What does not add up, or stands side by side, strongest first. */
  findings: v.array(FindingSchema),
  /** The claims that are not used for years and targets, because they contradict others of their own source. */
  disputed: v.array(v.string()),
  /** The smallest sets of claims without which no finding with a proof is left, in the order of the findings. */
  corrections: v.array(CorrectionSchema),
  /** Likely slips that would explain findings, the likeliest first for each finding. */
  suggestions: v.array(SuggestionSchema),
  /** Values that the figures of one source imply and that it does not print. They are not claims. */
  implied: v.array(ImpliedValueSchema),
  targets: TargetsSchema,
  events: v.array(EventSchema),
  /** What changed and which errors were mended, the newest first. */
  changes: v.array(ChangeEntrySchema),
});

export type Pair = v.InferOutput<typeof PairSchema>;
export type Cell = v.InferOutput<typeof CellSchema>;
export type Dataset = v.InferOutput<typeof DatasetSchema>;

/** The list of pairs, in `data/index.json`. */
export const DatasetIndexSchema = v.strictObject({
  format: v.literal(DATASET_FORMAT),
  /** The SHA-256 of the pairs' versions, shortened in the same way. */
  version: v.string(),
  pairs: v.array(
    v.strictObject({
      id: v.string(),
      economies: v.tuple([EconomySchema, EconomySchema]),
      version: v.string(),
      asOf: v.string(),
      /** Whether a source has this date; else it follows from what one without a date reports. */
      isDated: v.boolean(),
      sources: v.number(),
      claims: v.number(),
      /** How many findings are contradictions within one source, and how many are between sources. */
      contradictions: v.number(),
      conflicts: v.number(),
      /** How many are of a value that seems to be off by a power of ten. */
      offByTens: v.number(),
      /** How many are of a target below the value known when it was set. */
      lowTargets: v.number(),
      newest: v.nullable(NewestYearSchema),
      /** The path of its dataset below `data/`. */
      dataset: v.string(),
    }),
  ),
});

export type DatasetIndex = v.InferOutput<typeof DatasetIndexSchema>;
