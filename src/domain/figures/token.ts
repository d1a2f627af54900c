/** Splits a text into numbers, words and signs, each with its meaning and its place. */
import { signsIn } from './figure-signs.ts';
import type { Language } from './languages/language.ts';
import { isSpacedLetter } from './letter.ts';
import { type Lexicon, type Meaning, phrasesAt } from './lexicon.ts';
import { type NormalText, normalise } from './normal-text.ts';
import { type DecimalMark, printedDigits } from './printed-digits.ts';

/**
 * A meaning with its place in UTF-16 units. `text` is the phrase as in the table, or a number or unknown word as
 * printed.
 */
export type Token = Meaning & {
  readonly offset: number;
  readonly end: number;
  readonly text: string;
  /** Whether no space separates it from what stands before it. */
  readonly glued: boolean;
  /** The decimal mark of a number that can be read in one way only. */
  readonly shows?: DecimalMark;
};

/**
 * The decimal mark that the numbers of one source show; `undefined` where none does or they disagree. It decides how to
 * read a number such as "1.234", in languages whose press uses both conventions.
 */
export function decimalShown(tokens: readonly Token[], { otherMarks }: Language): DecimalMark | undefined {
  const [mark, ...others] = new Set(tokens.flatMap(({ shows }) => shows ?? []));
  return otherMarks === 'both' && others.length === 0 ? mark : undefined;
}

const HYPHENED = /^-\p{L}/u;
const ARABIC = /\p{Script=Arabic}/u;

/**
 * A word in Latin, Cyrillic or Arabic letters with all that is joined to it, such as "COVID-19", "G20" and "Z$"; of any
 * other script a single character.
 */
const WORD =
  /(?:[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}][\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{M}\p{Nd}]*(?:[-'’&][\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*)*\p{Sc}?)|./suy;
/** Digits with marks between them. A space is such a mark only between groups of three. */
const DIGITS = /(?:[1-9]\d{0,2}(?: \d{3})+(?!\d)(?:[.,]\d+)*)|\d+(?:[.,'’]\d+)*/y;
const DIGITS_WITHOUT_SPACES = /\d+(?:[.,'’]\d+)*/y;

/**
 * The tokens of a text, with those numbers that can be read in two ways read by the decimal mark that the source shows.
 *
 * @param tokens as `tokenise` gives them without a decided mark
 */
export const withDecimal = (
  tokens: readonly Token[],
  decimal: DecimalMark,
  { decimal: own }: Language,
): Token[] =>
  tokens.map((token) => {
    if (token.kind !== 'number' || !token.ambiguous) return token;
    const { byRule, otherwise } = token.ambiguous;
    return {
      ...token,
      digits: decimal === own ? byRule : otherwise,
      ambiguous: { byRule, otherwise, isOpen: false },
    };
  });

/**
 * Splits a text into tokens; only spaces are left out. What no table knows is `unknown`, and digits whose marks make no
 * number are `unreadable`.
 *
 * @param decided the decimal mark of the source, where another figure shows it or the curator says it
 */
export function tokenise(text: string, lexicon: Lexicon, decided?: DecimalMark): Token[] {
  return tokeniseNormal(text, normalise(text, lexicon.language), lexicon, decided);
}

/**
 * Splits the words of one figure as `tokenise` does. In them the signs of all currencies and any code by ISO 4217 in
 * capitals are units, also those that no table has. In running text they may be something else: "at COP28".
 */
export function tokeniseFigure(text: string, lexicon: Lexicon, decided?: DecimalMark): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  const put = (to: number) => {
    for (const token of tokenise(text.slice(from, to), lexicon, decided)) {
      tokens.push({ ...token, offset: token.offset + from, end: token.end + from });
    }
  };
  for (const { sign, index, measured } of signsIn(text)) {
    // What the table of the language has keeps its meaning, but that such a word may stand before its number.
    const [word] = tokenise(text.slice(index), lexicon);
    if (word && word.kind !== 'unknown' && word.end >= sign.length) {
      if (word.end > sign.length || word.kind !== 'unit' || word.leads) continue;
    }
    put(index);
    const end = index + sign.length;
    const glued = index > 0 && !/\s/.test(text.charAt(index - 1));
    tokens.push({ kind: 'unit', measured, leads: true, offset: index, end, text: sign, glued });
    from = end;
  }
  put(text.length);
  return tokens;
}

/** Splits a text whose normal form was made already, as `tokenise` does. */
export function tokeniseNormal(
  text: string,
  normal: NormalText,
  lexicon: Lexicon,
  decided?: DecimalMark,
): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < normal.text.length) {
    if (normal.text.charAt(position) === ' ') {
      position += 1;
      continue;
    }
    const [length, meaning] = meaningAt(normal, position, tokens.at(-1), lexicon, decided);
    const [offset = 0, end = text.length] = [normal.offsets[position], normal.offsets[position + length]];
    const known = meaning.kind !== 'number' && meaning.kind !== 'unknown' && meaning.kind !== 'unreadable';
    tokens.push({
      offset,
      end,
      text: known ? normal.text.slice(position, position + length) : text.slice(offset, end),
      glued: position > 0 && normal.text.charAt(position - 1) !== ' ',
      // Comes last, because engines are much slower at adding properties to a copy.
      ...meaning,
    });
    position += length;
  }
  return tokens;
}

function meaningAt(
  normal: NormalText,
  position: number,
  before: Token | undefined,
  lexicon: Lexicon,
  decided: DecimalMark | undefined,
): [length: number, meaning: Meaning & { shows?: DecimalMark }] {
  const { language } = lexicon;
  const digits = matchAt(
    language.group.includes(' ') ? DIGITS : DIGITS_WITHOUT_SPACES,
    normal.text,
    position,
  );
  if (digits) {
    const read = printedDigits(digits, language, decided);
    return read
      ? [digits.length, { kind: 'number', exponent: 0, spelled: false, ...read }]
      : [digits.length, { kind: 'unreadable' }];
  }
  const phrase = phraseAt(normal.text, position, before, lexicon);
  if (phrase) return [phrase[0].length, phrase[1]];
  return [matchAt(WORD, normal.text, position)?.length ?? 1, { kind: 'unknown' }];
}

function matchAt(pattern: RegExp, text: string, position: number): string | undefined {
  pattern.lastIndex = position;
  return pattern.test(text) ? text.slice(position, pattern.lastIndex) : undefined;
}

/**
 * The longest phrase at a place. It must not end inside a word: "some" does not start "something". Digits may follow
 * directly only behind the code or sign of a currency: "USD186" is one, "up5" is not.
 */
function phraseAt(normal: string, position: number, before: Token | undefined, lexicon: Lexicon) {
  const behindDigits = before?.kind === 'number' && !before.spelled && normal.charAt(position - 1) !== ' ';
  return phrasesAt(lexicon, normal, position).find(([phrase, meaning]) => {
    if (meaning.kind === 'scale' && meaning.suffix && !behindDigits) return false;
    const end = position + phrase.length;
    if (!isSpacedLetter(normal, end - 1)) return true;
    if (isSpacedLetter(normal, end)) return false;
    const next = normal.charAt(end);
    // "a year" does not start "a year-on-year rise".
    if (meaning.kind === 'small' && HYPHENED.test(normal.slice(end, end + 2))) return false;
    if (!/\d/.test(next) || (meaning.kind === 'unit' && meaning.leads)) return true;
    // Arabic joins its shortest words to what follows: "و1.2".
    return meaning.kind === 'small' && ARABIC.test(phrase);
  });
}
