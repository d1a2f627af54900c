import type { Trade } from './story.ts';
import type { LeftOutReason } from './text-claim.ts';

/**
 * What a figure is about: a trade, or the reason why it is no claim. `at` is the index of the mark that decides it; −1
 * stands for an earlier sentence.
 */
export interface TextSubject {
  readonly trade: Trade | null;
  readonly problem: LeftOutReason | null;
  readonly at: number;
}
