/**
 * What a language table holds. A language is a table: reading a new one needs no code.
 *
 * Phrases are matched without regard to case, longest first and anywhere in a figure (a hedge
 * may follow the number), and every character of a figure must be accounted for, so
 * that an unknown word is an error and never a guess.
 */
import type { Status, Unit } from '../../ledger/codes.ts';
import type { Hedge } from '../hedge.ts';

/** Which way a change goes; its size is printed without a sign. */
export type Direction = 'up' | 'down';

export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** The mark before decimals. */
  readonly decimal: '.' | ',';
  /** The marks that group thousands; a space stands for no-break and thin spaces as well. */
  readonly group: readonly string[];
  /** Powers of ten: "billion" is 9. */
  readonly scales: Readonly<Record<string, number>>;
  /**
   * Whole numbers as words: "ten" is 10. A scale that is also here stands for one of itself where no number precedes
   * it, as "mil" in "mil 300 millones".
   */
  readonly numerals: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<Unit, readonly string[]>>;
  readonly hedges: Readonly<Record<Hedge, readonly string[]>>;
  readonly directions: Readonly<Record<Direction, readonly string[]>>;
  /** Words that say that the value is not final. */
  readonly tentative: Readonly<Partial<Record<Status, readonly string[]>>>;
  /** What stands between the ends of a range. */
  readonly range: readonly string[];
  /** Words that carry no quantity. */
  readonly fillers: readonly string[];
}
