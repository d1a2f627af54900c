/**
 * What a language table holds. A language is a table: reading a new one needs no code.
 *
 * Phrases are matched without regard to case, longest first, and every character of a figure must be accounted for, so
 * that an unknown word is an error and never a guess. A small word may stand in several of the lists from `range` on:
 * "to" is between the ends of a range, and says where a change went.
 */
import type { Hedge, Status } from '../../ledger/codes.ts';

/** Which way a change goes; its size is printed without a sign. */
export type Direction = 'up' | 'down';

/** The units that each language table has words for, apart from other currencies. */
export const WORDED_UNITS = ['USD', 'rate'] as const;
type WordedUnit = (typeof WORDED_UNITS)[number];

export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** The mark before decimals. */
  readonly decimal: '.' | ',';
  /** The marks that group thousands; a space stands for no-break and thin spaces as well. */
  readonly group: readonly string[];
  /**
   * What a number says that is not written with the marks of the language: `none`, it cannot be read; `plain`, it is
   * read where it can mean one thing only ("2,25 billion"); `both`, the press uses both conventions, and one mark with
   * three digits behind it is doubtful as well ("1.234 triệu").
   */
  readonly otherMarks: 'none' | 'plain' | 'both';
  /** Powers of ten: "billion" is 9. */
  readonly scales: Readonly<Record<string, number>>;
  /** Scales that stand directly behind the digits only: "186m". */
  readonly suffixes?: Readonly<Record<string, number>>;
  /**
   * Numbers as words: "ten" is 10. A scale that is also here stands for one of itself where no number precedes
   * it, as "mil" in "mil 300 millones".
   */
  readonly numerals: Readonly<Record<string, number>>;
  /** A half of the scale behind it, or of the one before: "half a billion", "2 tỷ rưỡi". */
  readonly halves: readonly string[];
  /** The decimal mark as a word, between numbers in words: "two point five". */
  readonly points: readonly string[];
  readonly units: Readonly<Record<WordedUnit, readonly string[]>>;
  /** Units that stand before their number, besides the signs and codes of currencies: "ร้อยละ 5". */
  readonly unitsBefore?: readonly string[];
  /** Currencies other than the US dollar, by their ISO 4217 code. */
  readonly currencies: Readonly<Record<string, readonly string[]>>;
  /** Percentage points: the change of a rate, which is no rate. */
  readonly ratePoints: readonly string[];
  /** Hedges before the number. */
  readonly hedges: Readonly<Record<Hedge, readonly string[]>>;
  /** Hedges behind the number, its scale or its unit. */
  readonly hedgesBehind: Readonly<Partial<Record<Hedge, readonly string[]>>>;
  readonly directions: Readonly<Record<Direction, readonly string[]>>;
  /** Words that say that the value is not final. */
  readonly tentative: Readonly<Partial<Record<Status, readonly string[]>>>;
  /** Quantities without a number: "several" before "hundred million". */
  readonly vague: readonly string[];
  /** What stands between the ends of a range. */
  readonly range: readonly string[];
  /** What opens a range whose ends `and` joins: "between". */
  readonly between: readonly string[];
  /** What joins the ends of such a range, and the parts of a number in words. */
  readonly and: readonly string[];
  /** What closes such a range behind its second end: "之间". */
  readonly closing?: readonly string[];
  /** What opens a range, or says where a change came from. */
  readonly from: readonly string[];
  /** What says where a change went; the number is no size of the change. */
  readonly to: readonly string[];
  /** What joins a number and its unit: "millions de dollars". */
  readonly of: readonly string[];
  /** Words that carry no quantity. */
  readonly fillers: readonly string[];
}
