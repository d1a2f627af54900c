/**
 * A value that no claim prints and that the claims of one source leave to a narrow interval: "2.2 billion, up 33.9 per
 * cent" says what the year before was. It is no claim, and stands in no chart as one.
 */
import * as v from 'valibot';
import { ASSUMPTIONS } from '../ledger/assumption.ts';
import { IntervalTextSchema } from '../ledger/claim.ts';
import { FLOWS } from '../ledger/codes.ts';

/** How the interval follows where few claims give it: a value over or times one plus a growth, a sum, a difference. */
const DERIVATIONS = ['before', 'after', 'sum', 'difference', 'left-over'] as const;

export const ImpliedValueSchema = v.strictObject({
  /** Whose figures imply it, known then: figures of several sources are never mixed. */
  source: v.string(),
  /** ISO 3166-1 alpha-3; a source that does not say is read as `pair.assumedReporter`. */
  reporter: v.string(),
  partner: v.string(),
  flow: v.picklist(FLOWS),
  /** ISO 4217. */
  currency: v.string(),
  /** What is counted, where that is not all goods. */
  covers: v.nullable(v.string()),
  period: v.string(),
  /** All that its figures leave, and no less: the tightest interval. */
  interval: IntervalTextSchema,
  derivation: v.picklist(DERIVATIONS),
  /** The claims that imply it, in the order of the derivation. */
  claims: v.array(v.string()),
  /** Those of them on which each end rests; `null` where both rest on all. */
  ends: v.nullable(v.strictObject({ lower: v.array(v.string()), upper: v.array(v.string()) })),
  /** The claim of the source that prints the value with a hedge, and less sharply; `null` where it prints none. */
  hedged: v.nullable(v.string()),
  /** What reading the claims takes beyond the printed words. */
  restsOn: v.array(v.picklist(ASSUMPTIONS)),
});

export type ImpliedValue = v.InferOutput<typeof ImpliedValueSchema>;
export type Derivation = ImpliedValue['derivation'];
