/**
 * The digits of a number and the marks between them.
 *
 * A mark that can only be decimal, or only group thousands, is read so, whatever the language; one mark with three
 * digits behind it may be either, and is doubtful in the languages whose press uses both conventions.
 */
import type { Language } from './languages/language.ts';

/** The two marks, each of which is decimal somewhere. */
export type DecimalMark = '.' | ',';

/** A number that both conventions allow, as "1.234". */
export interface Ambiguous {
  /** Its digits by the rule of the language, and by the other one. */
  readonly byRule: string;
  readonly otherwise: string;
  /** Whether nothing decides between them. */
  readonly isOpen: boolean;
}

export interface PrintedDigits {
  /** With "." as the decimal mark. */
  readonly digits: string;
  /** Of a number that itself does not say which mark it has: its two readings. */
  readonly ambiguous?: Ambiguous;
  /** The decimal mark that the number shows: it can mean one thing only. */
  readonly shows?: DecimalMark;
}

const OTHER = { '.': ',', ',': '.' } as const;
/** Marks that group thousands in Switzerland and are nothing else. */
const APOSTROPHES = ["'", '’'];

/**
 * Reads digits with marks.
 *
 * @param printed as in "1.234,5": digits first and last, normalised
 * @param decided the decimal mark of the source, where another figure or the curator says it
 * @returns nothing where the marks make no number, as in "29,9,5"
 */
export function printedDigits(
  printed: string,
  language: Language,
  decided?: DecimalMark,
): PrintedDigits | undefined {
  const { otherMarks } = language;
  if (/^\d+$/.test(printed)) return { digits: printed };
  const swapped = OTHER[language.decimal];
  const own = withMarks(printed, language.decimal, [...language.group, ...APOSTROPHES]);
  const other = otherMarks === 'none' ? undefined : withMarks(printed, swapped, [language.decimal, ' ']);
  if (own === undefined) {
    return other !== undefined && isPlain(printed, swapped) ? { digits: other, shows: swapped } : undefined;
  }
  if (other === undefined || other === own) return { digits: own, ...shown(printed, language.decimal) };
  // Both readings make a number: "1.234".
  // Nobody prints a last zero for the sake of three decimals: "20.000 millones" are thousands.
  const isRound = !own.includes('.') && own.endsWith('0');
  const isOpen = decided === undefined && otherMarks === 'both' && !isRound;
  return {
    digits: decided === swapped ? other : own,
    ambiguous: { byRule: own, otherwise: other, isOpen },
  };
}

/**
 * Whether the other marks are the only way to read a number: "1.234,5", "1,234,567", "0,641", "2,25". In "1234,567" and
 * "12,3456" a mark may as well be missing or misplaced.
 */
function isPlain(printed: string, decimal: DecimalMark): boolean {
  const [whole = '', decimals] = printed.split(decimal);
  return decimals === undefined || whole === '0' || /\D/.test(whole) || decimals.length < 3;
}

/** Both marks, or a decimal mark with other than three digits behind it, show which is decimal; spaces show nothing. */
const shown = (printed: string, decimal: DecimalMark): { shows?: DecimalMark } =>
  /[.,]/.test(printed) ? { shows: decimal } : {};

function withMarks(printed: string, decimal: DecimalMark, groups: readonly string[]): string | undefined {
  const [whole = '', decimals, ...more] = printed.split(decimal);
  if (more.length > 0) return undefined;
  if (decimals !== undefined && !/^\d+$/.test(decimals)) return undefined;
  const mark = /\D/.exec(whole)?.[0];
  // No grouped number starts with a zero. All groups of a number have one mark, so that "1,200 300" is no number.
  const parts = mark === undefined ? [] : whole.split(mark);
  const isGrouped =
    mark !== undefined &&
    groups.includes(mark) &&
    /^[1-9]\d{0,2}$/.test(parts[0] ?? '') &&
    parts.slice(1).every((part) => /^\d{3}$/.test(part));
  if (mark !== undefined && !isGrouped) return undefined;
  return whole.replace(/\D/g, '') + (decimals === undefined ? '' : `.${decimals}`);
}
