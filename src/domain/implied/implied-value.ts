/**
 * A value that no claim prints, but that the claims of one source limit to a narrow interval: from "2.2 billion, up 33.9
 * per cent" follows the value of the year before. It is no claim, and is never shown in a chart as one.
 */
import * as v from 'valibot';
import { ASSUMPTIONS } from '../ledger/assumption.ts';
import { IntervalTextSchema } from '../ledger/claim.ts';
import { FLOWS } from '../ledger/codes.ts';

/** How the interval follows from few claims: a value divided by, or times, one plus a growth; a sum; a difference. */
const DERIVATIONS = ['before', 'after', 'sum', 'difference', 'left-over'] as const;

export const ImpliedValueSchema = v.strictObject({
  /** The id of the source whose figures imply it. Figures of several sources are never mixed. */
  source: v.string(),
  /** ISO 3166-1 alpha-3; `pair.assumedReporter` where the source names none. */
  reporter: v.string(),
  partner: v.string(),
  flow: v.picklist(FLOWS),
  /** ISO 4217. */
  currency: v.string(),
  /** What is counted; `null` for all goods. */
  covers: v.nullable(v.string()),
  period: v.string(),
  /** The tightest interval that the source's figures imply. */
  interval: IntervalTextSchema,
  derivation: v.picklist(DERIVATIONS),
  /** The ids of the claims that imply it, in the order of the derivation. */
  claims: v.array(v.string()),
  /** Those of them that each end rests on; `null` where both ends rest on all. */
  ends: v.nullable(v.strictObject({ lower: v.array(v.string()), upper: v.array(v.string()) })),
  /** The id of the source's claim that prints the value with a hedge, less precisely; `null` where there is none. */
  hedged: v.nullable(v.string()),
  /** The assumptions that reading the claims needs. */
  restsOn: v.array(v.picklist(ASSUMPTIONS)),
});

export type ImpliedValue = v.InferOutput<typeof ImpliedValueSchema>;
export type Derivation = ImpliedValue['derivation'];
