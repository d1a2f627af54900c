/** The ledger as read and checked: what the dataset is compiled from. */
import type { Figure } from '../../domain/index.ts';
import type { ClaimEntry } from './claim-entry.ts';
import type { PairFile } from './ledger-schema.ts';
import type { Position, Problem } from './problem.ts';
import type { EventEntry, SourceEntry } from './source-entry.ts';
import type { PlacedReview } from './validate-reviews.ts';

/** One claim with its figure, read. The observations of series are claims like any other. */
export interface LedgerClaim {
  readonly entry: ClaimEntry;
  readonly figure: Figure;
  /** The id of the claim printed at the same place: one amount in two currencies, one of them in brackets. */
  readonly beside?: string;
  /** Where its figure stands. */
  readonly place: Position & Pick<Problem, 'file'>;
}

export interface LedgerSource {
  readonly id: string;
  readonly source: SourceEntry;
  readonly claims: readonly LedgerClaim[];
  readonly events: readonly EventEntry[];
}

export interface LedgerPair {
  readonly id: string;
  readonly pair: PairFile;
  readonly sources: readonly LedgerSource[];
  /** The curators' answers to findings. */
  readonly reviews: readonly PlacedReview[];
  /** The name of the file that holds them, or would. */
  readonly reviewName: string;
}
