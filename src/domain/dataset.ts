/**
 * The dataset: what the build writes and the site reads. The build validates it before writing, the browser parses it
 * before use; neither ever casts.
 */
import * as v from 'valibot';
import { CorrectionSchema } from './corrections/correction.ts';
import { FindingSchema } from './findings/finding.ts';
import { GrowthCheckSchema } from './findings/growth-check.ts';
import { ImpliedValueSchema } from './implied/implied-value.ts';
import { ClaimSchema } from './ledger/claim.ts';
import { EventSchema, SourceSchema } from './ledger/source.ts';
import { DerivedTotalSchema } from './ledger/total.ts';
import { SuggestionSchema } from './slips/slip.ts';
import { HeadlineSchema } from './targets/headline.ts';
import { NewestYearSchema } from './targets/newest-year.ts';
import { TargetsSchema } from './targets/targets.ts';

/** The version of the form below. A site reads exactly its own. */
export const DATASET_FORMAT = 5;

const EconomySchema = v.strictObject({
  /** ISO 3166-1 alpha-3. */
  code: v.string(),
  /** English short name. */
  name: v.string(),
});

/** Two economies and what is assumed of claims about them. */
const PairSchema = v.strictObject({
  /** Folder name and address, e.g. "vnm-lao". */
  id: v.string(),
  economies: v.tuple([EconomySchema, EconomySchema]),
  /** Whose statistics a claim is assumed to use that does not say. */
  assumedReporter: v.string(),
  assumption: v.string(),
  /** ISO 4217: the currency of headline, trend, gauges and what is said first. */
  currency: v.string(),
});

/** A cell that claims are about. */
const CellSchema = v.strictObject({ key: v.string(), claims: v.array(v.string()) });

export const DatasetSchema = v.strictObject({
  format: v.literal(DATASET_FORMAT),
  /** The SHA-256 of the content, shortened to 16 hexadecimal digits. */
  version: v.string(),
  /** The date of the newest source: the dataset has no clock, and what was not over then is not due. */
  asOf: v.string(),
  pair: PairSchema,
  headline: HeadlineSchema,
  sources: v.array(SourceSchema),
  claims: v.array(ClaimSchema),
  cells: v.array(CellSchema),
  totals: v.array(DerivedTotalSchema),
  growthChecks: v.array(GrowthCheckSchema),
  /** What does not add up, or stands side by side, strongest first. */
  findings: v.array(FindingSchema),
  /** The claims that decide nothing about years, records and targets, because they contradict others of their source. */
  disputed: v.array(v.string()),
  /** The fewest claims without which no finding with a proof is left, in the order of the findings. */
  corrections: v.array(CorrectionSchema),
  /** Likely slips that would explain findings, of each finding the likeliest first. */
  suggestions: v.array(SuggestionSchema),
  /** What the figures of one source imply for values that it does not print: no claims. */
  implied: v.array(ImpliedValueSchema),
  targets: TargetsSchema,
  events: v.array(EventSchema),
});

export type Pair = v.InferOutput<typeof PairSchema>;
export type Cell = v.InferOutput<typeof CellSchema>;
export type Dataset = v.InferOutput<typeof DatasetSchema>;

/** One line a pair, in `data/index.json`. */
export const DatasetIndexSchema = v.strictObject({
  format: v.literal(DATASET_FORMAT),
  /** The SHA-256 of the pairs' versions, shortened as theirs. */
  version: v.string(),
  pairs: v.array(
    v.strictObject({
      id: v.string(),
      economies: v.tuple([EconomySchema, EconomySchema]),
      version: v.string(),
      asOf: v.string(),
      sources: v.number(),
      claims: v.number(),
      /** How many findings say that figures of one source cannot all be true, and that those of several do not fit. */
      contradictions: v.number(),
      conflicts: v.number(),
      newest: v.nullable(NewestYearSchema),
      dataset: v.string(),
    }),
  ),
});

export type DatasetIndex = v.InferOutput<typeof DatasetIndexSchema>;
