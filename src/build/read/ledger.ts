/** The ledger after reading and checking, from which the dataset is compiled. */
import type { Figure } from '../../domain/index.ts';
import type { ChangesEntry } from './change-entry.ts';
import type { ClaimEntry } from './claim-entry.ts';
import type { PairFile } from './ledger-schema.ts';
import type { Moved } from './moved-entry.ts';
import type { Position, Problem } from './problem.ts';
import type { EventEntry, SourceEntry } from './source-entry.ts';
import type { PlacedReview } from './validate-reviews.ts';

/** One claim with its figure, as it was read. The observations of series are claims like any other. */
export interface LedgerClaim {
  readonly entry: ClaimEntry;
  readonly figure: Figure;
  /** The id of the claim for the same amount in another currency, printed beside it in brackets. */
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
  /** The curators' reviews of findings. */
  readonly reviews: readonly PlacedReview[];
  /** The name of the file of reviews, also where there is none. */
  readonly reviewName: string;
  /** Addresses that were published and have gone since, with what took their place. */
  readonly moved: readonly Moved[];
  /** What changed in the ledger, as its curators tell it. */
  readonly changes: readonly ChangesEntry[];
}
