/**
 * The fewest figures to give up so that the rest does not contradict itself. It is no verdict: that giving up a figure
 * would end a contradiction does not make it the wrong one.
 */
import * as v from 'valibot';

const GivenUpSchema = v.strictObject({
  /** The ids of the claims that print it, the earliest first. */
  claims: v.array(v.string()),
  /** The ids of the findings that it is part of, strongest first. */
  findings: v.array(v.string()),
});

/** One way: all of `figures`, and all figures of one entry of each list in `oneOf`. */
const WaySchema = v.strictObject({
  figures: v.array(GivenUpSchema),
  oneOf: v.array(v.array(v.array(GivenUpSchema))),
});

export const CorrectionSchema = v.strictObject({
  /** The ids of the findings that it ends, strongest first. */
  findings: v.array(v.string()),
  /** How many claims it gives up. A reprint counts with its original as one, as do two prints in one source. */
  claims: v.number(),
  /** Whether it was proved that fewer are not enough. */
  proved: v.boolean(),
  /** Parts that share no figure. For each, any one of its ways is enough: they are equally small. */
  parts: v.array(
    v.strictObject({
      ways: v.array(WaySchema),
      /** Whether there are more ways than are listed. */
      more: v.boolean(),
    }),
  ),
});

export type GivenUp = v.InferOutput<typeof GivenUpSchema>;
export type Correction = v.InferOutput<typeof CorrectionSchema>;
