/** What one comparison of a stated growth with a computed one says: the terms of its verdict, and its record. */
import * as v from 'valibot';
import { ASSUMPTIONS } from '../ledger/assumption.ts';
import { IntervalTextSchema } from '../ledger/claim.ts';

export const VERDICTS = ['consistent', 'inconsistent', 'cannot-tell'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Where the figures of a comparison come from, strongest first. */
export const BASES = ['same-source', 'parts', 'other-sources', 'statistics'] as const;
export type Basis = (typeof BASES)[number];

/** Why nothing can be said. */
export const REASONS = ['no-period', 'no-current', 'no-base', 'another-reporter', 'another-vintage'] as const;
export type Reason = (typeof REASONS)[number];

/** How much a pass is worth: whether the computed interval is narrow enough to catch a wrong figure. */
export const POWERS = ['strong', 'fair', 'weak'] as const;
export type Power = (typeof POWERS)[number];

export const ComparisonSchema = v.strictObject({
  basis: v.picklist(BASES),
  /** The claims that the computed growth uses, current values first. */
  current: v.array(v.string()),
  base: v.array(v.string()),
  computed: IntervalTextSchema,
  verdict: v.picklist(VERDICTS),
  reason: v.nullable(v.picklist(REASONS)),
  /** Whether the verdict holds under any rounding, not only to nearest. */
  anyRounding: v.boolean(),
  /** Consistent only because a hedge is followed beyond its usual band. */
  stretched: v.boolean(),
  power: v.picklist(POWERS),
  restsOn: v.array(v.picklist(ASSUMPTIONS)),
  /** An example of true values, exact: the proof of "consistent". */
  witness: v.nullable(v.strictObject({ current: v.string(), base: v.string(), rate: v.string() })),
});

export type Comparison = v.InferOutput<typeof ComparisonSchema>;
