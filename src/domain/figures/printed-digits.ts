/**
 * The digits of a number and the marks between them.
 *
 * A mark that can only be decimal, or only group thousands, is read so in every language. A single mark with three
 * digits behind it may be either; it is doubtful in languages whose press uses both conventions.
 */
import type { Language } from './languages/language.ts';

/** The two decimal marks in use; each groups thousands where the other is decimal. */
export type DecimalMark = '.' | ',';

/** A number that both conventions allow, such as "1.234". */
export interface Ambiguous {
  /** Its digits by the marks of the language; `otherwise` by the other convention. */
  readonly byRule: string;
  readonly otherwise: string;
  /** Whether nothing decides between the two. */
  readonly isOpen: boolean;
}

export interface PrintedDigits {
  /** With "." as the decimal mark. */
  readonly digits: string;
  /** Both readings, where the number itself does not decide. */
  readonly ambiguous?: Ambiguous;
  /** The decimal mark, where the number can be read in one way only. */
  readonly shows?: DecimalMark;
}

/**
 * The most characters of a number. No trade has as many digits, and exact arithmetic with thousands of digits would
 * take longer than anyone waits.
 */
const LONGEST_NUMBER = 40;

const OTHER = { '.': ',', ',': '.' } as const;
/** Marks that only ever group thousands, as in Switzerland. */
const APOSTROPHES = ["'", '’'];

/**
 * Reads digits with marks.
 *
 * @param printed as in "1.234,5": starts and ends with a digit, in normal form
 * @param decided the decimal mark of the source, where another figure shows it or the curator says it
 * @returns `undefined` where the marks do not make a number, as in "29,9,5", and for a text longer than
 * `LONGEST_NUMBER`
 */
export function printedDigits(
  printed: string,
  language: Language,
  decided?: DecimalMark,
): PrintedDigits | undefined {
  const { otherMarks } = language;
  if (printed.length > LONGEST_NUMBER) return undefined;
  if (/^\d+$/.test(printed)) return { digits: printed };
  const swapped = OTHER[language.decimal];
  const own = withMarks(printed, language.decimal, [...language.group, ...APOSTROPHES]);
  const other = otherMarks === 'none' ? undefined : withMarks(printed, swapped, [language.decimal, ' ']);
  if (own === undefined) {
    return other !== undefined && isPlain(printed, swapped) ? { digits: other, shows: swapped } : undefined;
  }
  if (other === undefined || other === own) return { digits: own, ...shown(printed, language.decimal) };
  // Both conventions make a number, as of "1.234". A last zero decides: nobody prints a zero as the third decimal, so
  // that "20.000 millones" is twenty thousand.
  const isRound = !own.includes('.') && own.endsWith('0');
  const isOpen = decided === undefined && otherMarks === 'both' && !isRound;
  return {
    digits: decided === swapped ? other : own,
    ambiguous: { byRule: own, otherwise: other, isOpen },
  };
}

/**
 * Whether only the other convention can be meant: "1.234,5", "1,234,567", "0,641", "2,25". In "1234,567" and "12,3456"
 * a mark may as well be missing or misplaced.
 */
function isPlain(printed: string, decimal: DecimalMark): boolean {
  const [whole = '', decimals] = printed.split(decimal);
  return decimals === undefined || whole === '0' || /\D/.test(whole) || decimals.length < 3;
}

/**
 * The decimal mark that a number shows: it has both marks, or more or fewer than three digits behind a single one. A
 * space between digits shows nothing.
 */
const shown = (printed: string, decimal: DecimalMark): { shows?: DecimalMark } =>
  /[.,]/.test(printed) ? { shows: decimal } : {};

function withMarks(printed: string, decimal: DecimalMark, groups: readonly string[]): string | undefined {
  const [whole = '', decimals, ...more] = printed.split(decimal);
  if (more.length > 0) return undefined;
  if (decimals !== undefined && !/^\d+$/.test(decimals)) return undefined;
  const mark = /\D/.exec(whole)?.[0];
  // A grouped number does not start with a zero, and has one mark throughout: "1,200 300" is no number.
  const parts = mark === undefined ? [] : whole.split(mark);
  const isGrouped =
    mark !== undefined &&
    groups.includes(mark) &&
    /^[1-9]\d{0,2}$/.test(parts[0] ?? '') &&
    parts.slice(1).every((part) => /^\d{3}$/.test(part));
  if (mark !== undefined && !isGrouped) return undefined;
  return whole.replace(/\D/g, '') + (decimals === undefined ? '' : `.${decimals}`);
}
