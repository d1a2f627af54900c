/**
 * The table of a language of figures. To read a further language takes a table and no code.
 *
 * Phrases are matched longest first, in upper or lower case, and every character of a figure must be accounted for, so
 * that an unknown word is a problem and never a guess. The lists from `range` on may share words: "to" joins the ends
 * of a range, and also says where a change went.
 */
import type { Hedge, Status } from '../../ledger/codes.ts';

/** The direction of a change, whose size is printed without a sign. */
export const DIRECTIONS = ['up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The units for which each table has words; other currencies are in `currencies`. */
export const WORDED_UNITS = ['USD', 'rate'] as const;
type WordedUnit = (typeof WORDED_UNITS)[number];

export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** The mark before decimals. */
  readonly decimal: '.' | ',';
  /** The marks that group thousands. A space stands for no-break and thin spaces as well. */
  readonly group: readonly string[];
  /**
   * How to read a number whose marks are not the language's own. `none`: it cannot be read. `plain`: it is read where it
   * has only one meaning ("2,25 billion"). `both`: as `plain`; and because the press uses both conventions, a single mark
   * with three digits behind it ("1.234 triệu") is doubtful.
   */
  readonly otherMarks: 'none' | 'plain' | 'both';
  /** Powers of ten: "billion" is 9. */
  readonly scales: Readonly<Record<string, number>>;
  /** Scales that count only directly behind digits: "186m". */
  readonly suffixes?: Readonly<Record<string, number>>;
  /**
   * Numbers as words: "ten" is 10. A scale listed here as well means one of itself where no number precedes it, as
   * "mil" in "mil 300 millones".
   */
  readonly numerals: Readonly<Record<string, number>>;
  /** Words for half of the scale that follows or precedes: "half a billion", "2 tỷ rưỡi". */
  readonly halves: readonly string[];
  /** Words for the decimal mark between numbers in words: "two point five". */
  readonly points: readonly string[];
  readonly units: Readonly<Record<WordedUnit, readonly string[]>>;
  /** Units that stand before their number, beside the signs and codes of currencies: "ร้อยละ 5". */
  readonly unitsBefore?: readonly string[];
  /**
   * Currencies other than the US dollar, by their ISO 4217 code; and words that several currencies share, by their
   * names in `shared-currencies.ts`, in lower case.
   */
  readonly currencies: Readonly<Record<string, readonly string[]>>;
  /** Words for percentage points: the change of a rate, which is not a rate itself. */
  readonly ratePoints: readonly string[];
  /** Hedges before the number. */
  readonly hedges: Readonly<Record<Hedge, readonly string[]>>;
  /** Hedges behind the number, its scale or its unit. */
  readonly hedgesBehind: Readonly<Partial<Record<Hedge, readonly string[]>>>;
  readonly directions: Readonly<Record<Direction, readonly string[]>>;
  /** Verbs of rising and falling with one part before the number and one behind it, "…" between: "nahm … zu". */
  readonly splitVerbs?: Readonly<Record<Direction, readonly string[]>>;
  /** Words for a value that is not final, by the status that they give. */
  readonly tentative: Readonly<Partial<Record<Status, readonly string[]>>>;
  /** Words for a quantity without a number: "several" in "several hundred million". */
  readonly vague: readonly string[];
  /** Words and marks between the ends of a range. */
  readonly range: readonly string[];
  /** Words that open a range whose ends `and` joins: "between". */
  readonly between: readonly string[];
  /** Words that join the ends of such a range, or the parts of a number in words. */
  readonly and: readonly string[];
  /** Words that close such a range behind its second end: "之间". */
  readonly closing?: readonly string[];
  /** Words that open a range, or say where a change came from. */
  readonly from: readonly string[];
  /** Words that say where a change went; the number behind them is not the size of the change. */
  readonly to: readonly string[];
  /** Words that join a number and its unit: "de" in "millions de dollars". */
  readonly of: readonly string[];
  /** Words without meaning for the figure. */
  readonly fillers: readonly string[];
}
