/** Likely slips: one change of the printed words that would make the figures fit. They are suggested, never applied. */
import * as v from 'valibot';
import { FINDING_CODES, OPERATIONS } from '../findings/finding.ts';
import { IntervalTextSchema } from '../ledger/claim.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Observation } from '../ledger/observation.ts';

/** The kinds of slips, simplest first: of two that explain equally much, the simpler one is the better guess. */
export const SLIP_KINDS = [
  'flows-swapped',
  'other-growth',
  'magnitude',
  'digit-transposed',
  'digit-dropped',
  'wrong-period',
  'wrong-base',
  'perspective',
  'average-for-sum',
  'mixed-releases',
  'other-currency',
] as const;
export type SlipKind = (typeof SLIP_KINDS)[number];

/** What is changed of a claim: its printed words, its size, or what it is about. */
const CHANGED = ['figure', 'size', 'flow', 'period', 'base', 'reporter', 'currency'] as const;

export const SuggestionSchema = v.strictObject({
  /** The id of the finding that it would explain. */
  finding: v.string(),
  kind: v.picklist(SLIP_KINDS),
  /** The claims, with what would be changed in each: words, exact numbers in the claim's unit, codes or periods. */
  changes: v.array(
    v.strictObject({ claim: v.string(), what: v.picklist(CHANGED), from: v.string(), to: v.string() }),
  ),
  /** The tests that would then be met: the reason for the suggestion. */
  meetings: v.array(
    v.strictObject({
      operation: v.picklist(OPERATIONS),
      stated: v.string(),
      interval: IntervalTextSchema,
      operands: v.array(v.string()),
      computed: IntervalTextSchema,
    }),
  ),
  /** The ids of claims of other sources that print, for its cell, what the change would give. */
  support: v.array(v.string()),
  /** What would still not fit among the figures that it changes. */
  leaves: v.array(v.strictObject({ code: v.picklist(FINDING_CODES), claims: v.array(v.string()) })),
});

export type Suggestion = v.InferOutput<typeof SuggestionSchema>;
export type Meeting = Suggestion['meetings'][number];

/** One claim, as it is and as it would be without the slip. */
export interface Change {
  readonly claim: Observation;
  readonly to: Observation;
  readonly what: Suggestion['changes'][number]['what'];
  /** What is changed, before and after, as in a suggestion. */
  readonly words: readonly [from: string, to: string];
}

/** A slip that may have happened, as the changes that undo it. */
export interface Rewrite {
  readonly changes: readonly Change[];
  /**
   * The tests that it meets beside those of the rules, such as a growth over another base. A rewrite that has some needs
   * no other support.
   */
  readonly meetings?: readonly Meeting[];
}

/** Where slips are looked for. */
export interface Scene {
  /** The claims of the finding. */
  readonly suspects: readonly Observation[];
  /** All claims of their sources. */
  readonly near: readonly Observation[];
  /** All values and growths of the ledger. */
  readonly all: readonly Observation[];
  /** Those of them for the claim's cell, of any valuation. */
  sameCell(claim: Observation): readonly Observation[];
  readonly ledger: Ledger;
}

/** Lists the rewrites by which one kind of slip may explain the suspects. */
export type Slip = (scene: Scene) => Rewrite[];
