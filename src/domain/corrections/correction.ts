/**
 * The fewest figures to give up so that what is left does not contradict itself. It is no verdict on any of them: that
 * one figure would end a contradiction does not make it the wrong one.
 */
import * as v from 'valibot';

/** A figure that may be given up. */
const GivenUpSchema = v.strictObject({
  /** The claims that print it, the earliest first. */
  claims: v.array(v.string()),
  /** The findings that it has a part in, strongest first. */
  findings: v.array(v.string()),
});

/** Figures to give up: all of `figures`, and all figures of one entry of each list in `oneOf`. */
const WaySchema = v.strictObject({
  figures: v.array(GivenUpSchema),
  oneOf: v.array(v.array(v.array(GivenUpSchema))),
});

export const CorrectionSchema = v.strictObject({
  /** The findings that are gone after it, strongest first. */
  findings: v.array(v.string()),
  /** How many claims it gives up. A reprint and its original are one claim, and so is what one source prints twice. */
  claims: v.number(),
  /** Whether it was proved that fewer do not do. */
  proved: v.boolean(),
  /** Parts that share no figure. Each takes one of its ways, and any of them does: they are equally small. */
  parts: v.array(
    v.strictObject({
      ways: v.array(WaySchema),
      /** Whether there are further ways that are not listed. */
      more: v.boolean(),
    }),
  ),
});

export type GivenUp = v.InferOutput<typeof GivenUpSchema>;
export type Correction = v.InferOutput<typeof CorrectionSchema>;
