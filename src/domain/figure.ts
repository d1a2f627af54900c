/**
 * Reads a printed figure ("over US$2 billion", "1,36 tỷ USD", "down nearly 10 per cent") into its parts.
 *
 * A figure stays a string until here, because trailing zeros carry its precision (as R's `scrutiny` demands of its
 * inputs). Every character must be accounted for: a missing unit, an unknown word or a second number is a problem that
 * names its place, never a guess.
 */
import { STATUSES, type Status, type Unit } from './codes.ts';
import { HEDGES, type Hedge } from './hedge.ts';
import { LANGUAGES } from './languages/index.ts';
import type { Direction, Language } from './languages/language.ts';
import { ONE, powerOfTen, type Rational, rational, toExact, ZERO } from './rational.ts';

/** One printed number with the precision that its digits show. */
export interface PrintedNumber {
  /** The size, never negative, in the figure's unit: US dollars, or a ratio (0.328 for 32.8 %). */
  readonly value: Rational;
  /** One unit of the last printed place that is evidence of precision: for "240 million", ten million. */
  readonly step: Rational;
  /** The same when trailing zeros of a whole number count as measured: for "240 million", one million. */
  readonly narrowStep: Rational;
}

/** A printed figure, read. */
export interface Figure {
  readonly text: string;
  readonly language: string;
  readonly unit: Unit;
  /** One number, or both ends of a range. */
  readonly numbers: readonly [PrintedNumber] | readonly [PrintedNumber, PrintedNumber];
  readonly hedges: readonly Hedge[];
  readonly direction: Direction | undefined;
  /** What the words say of the status: "estimated" is E. */
  readonly tentative: Status | undefined;
}

/** Why a figure cannot be read. `offset` counts UTF-16 units into the text. */
export interface FigureProblem {
  readonly code:
    | 'unknown-language'
    | 'unknown-word'
    | 'no-number'
    | 'too-many-numbers'
    | 'range-order'
    | 'no-unit'
    | 'two-units'
    | 'two-directions';
  readonly offset: number;
  readonly found: string;
}

export type FigureResult = { readonly figure: Figure } | { readonly problem: FigureProblem };

/** What stands around the figure's words and was recorded beside them. */
export interface FigureContext {
  /** The unit, where the sentence or the table's head gives it. */
  readonly unit?: Unit | undefined;
  /** A hedge that the sentence holds outside the figure's words. */
  readonly hedge?: Hedge | undefined;
  /** The direction, where the sentence gives it. */
  readonly direction?: Direction | undefined;
}

/** Digits with the scale that stands with them. */
interface Digits {
  /** With "." as the decimal mark. */
  readonly digits: string;
  readonly exponent: number;
  /** A number as a word: its last digit is meant, also where it is a zero ("ten per cent"). */
  readonly spelled: boolean;
}

type Meaning =
  | ({ readonly kind: 'number' } & Digits)
  /** `alone`: without a number it is one of itself, as "mil" in "mil 300 millones". */
  | { readonly kind: 'scale'; readonly exponent: number; readonly alone: boolean }
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'hedge'; readonly hedge: Hedge }
  | { readonly kind: 'direction'; readonly direction: Direction }
  | { readonly kind: 'tentative'; readonly status: Status }
  | { readonly kind: 'range' }
  | { readonly kind: 'filler' };

/** A meaning and where it stands: `text` is a table's phrase, or a number as printed. */
type Token = Meaning & { readonly offset: number; readonly text: string };

/** One part of a number: "13億7000万" has two. */
interface Part extends Digits {
  readonly offset: number;
  /** As printed. */
  readonly text: string;
}

/** A text with one way of writing each character, and where each stood before (with the end). */
interface Normal {
  readonly text: string;
  readonly offsets: readonly number[];
}

interface Lexicon {
  readonly language: Language;
  /** Phrases with their meanings, longest first. */
  readonly phrases: readonly (readonly [string, Meaning])[];
  readonly number: RegExp;
}

/** A hyphen or a minus sign. */
const MINUS: readonly string[] = ['-', '−'];
/** A letter of a script that puts spaces between words. Korean does too, but joins particles to its words. */
const SPACED_LETTER = /(?=\p{L})[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]/u;
/** What composes to one character: a Korean syllable, or a character and its marks. */
const CLUSTER = /[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|\P{M}?\p{M}+|./gsu;
/** The zeros of the Arabic (two), Thai and Lao digits. */
const ZEROS: readonly number[] = [0x660, 0x6f0, 0xe50, 0xed0];
/** Scales from here on are not multiplied by another: no language says "million billion". */
const LARGE = 6;
/** The largest step from one scale to the next: from "億" to "万". */
const MYRIAD = 4;
/** Full-width "!" to "~" lie this far from their ASCII forms. */
const FULL_WIDTH = 0xfee0;
const lexicons = new Map<string, Lexicon>();

function lexiconOf(code: string): Lexicon | undefined {
  const known = lexicons.get(code);
  const language = LANGUAGES.get(code);
  if (known || !language) return known;
  const made = { language, phrases: phrasesOf(language), number: numberPattern(language) };
  lexicons.set(code, made);
  return made;
}

function phrasesOf(language: Language): [string, Meaning][] {
  const phrases: [string, Meaning][] = [];
  const put = (words: readonly string[] | undefined, meaning: Meaning) => {
    for (const word of words ?? []) phrases.push([normalise(word, language).text, meaning]);
  };
  const { scales, numerals } = language;
  for (const [word, exponent] of Object.entries(scales)) {
    put([word], { kind: 'scale', exponent, alone: word in numerals });
  }
  for (const [word, value] of Object.entries(numerals)) {
    if (!(word in scales)) put([word], { kind: 'number', ...spelled(value) });
  }
  put(language.units.USD, { kind: 'unit', unit: 'USD' });
  put(language.units.rate, { kind: 'unit', unit: 'rate' });
  for (const hedge of HEDGES) put(language.hedges[hedge], { kind: 'hedge', hedge });
  put(language.directions.up, { kind: 'direction', direction: 'up' });
  put(language.directions.down, { kind: 'direction', direction: 'down' });
  for (const status of STATUSES) put(language.tentative[status], { kind: 'tentative', status });
  put(language.range, { kind: 'range' });
  put(language.fillers, { kind: 'filler' });
  return phrases.sort(([a], [b]) => b.length - a.length);
}

/** A number as a word. Thousands and more are a scale: "ملياران" is 2 × 10⁹, not a number of ten measured digits. */
function spelled(value: number): Digits {
  const [, digits = '', zeros = ''] = /^(\d+?)((?:000)*)$/.exec(String(value)) ?? [];
  return { digits, exponent: zeros.length, spelled: true };
}

function numberPattern({ group, decimal }: Language): RegExp {
  const marks = group.map((mark) => `\\${mark}`).join('|');
  // No grouped number starts with a zero: "0,641" in English is a decimal mark of another language, and a problem. All
  // groups of a number have one mark, so that "1,200 300" is two numbers.
  return new RegExp(`(?:[1-9]\\d{0,2}(${marks})\\d{3}(?:\\1\\d{3})*(?!\\d)|\\d+)(?:\\${decimal}\\d+)?`, 'y');
}

/**
 * Reads a figure as printed.
 *
 * @param text the printed words, for example "nearly 586 million USD"
 * @param language ISO 639-1 code of the language in which they are printed
 */
export function readFigure(text: string, language: string, context: FigureContext = {}): FigureResult {
  const lexicon = lexiconOf(language);
  if (!lexicon) return problem('unknown-language', 0, language);
  const tokens = tokenise(text, lexicon);
  return 'code' in tokens ? { problem: tokens } : assemble(text, language, tokens, context);
}

const problem = (code: FigureProblem['code'], offset: number, found: string): { problem: FigureProblem } => ({
  problem: { code, offset, found },
});

/**
 * Small letters, composed, with ASCII digits, marks and spaces, and without the invisible signs of direction and line
 * breaking; a position of the result leads back to its place in the text.
 */
function normalise(text: string, { decimal }: Language): Normal {
  let normal = '';
  const offsets: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    for (const character of cluster.normalize('NFC').toLowerCase()) {
      const plain = plainly(character, decimal);
      normal += plain;
      for (let unit = 0; unit < plain.length; unit += 1) offsets.push(index);
    }
  }
  return { text: normal, offsets: [...offsets, text.length] };
}

function plainly(character: string, decimal: Language['decimal']): string {
  const code = character.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  if (zero !== undefined) return String(code - zero);
  if (code > 0xff00 && code < 0xff5f) return String.fromCodePoint(code - FULL_WIDTH);
  if (character === '٫') return decimal;
  if (character === '٬') return decimal === '.' ? ',' : '.';
  return character
    .replace(/\s/u, ' ')
    .replace(/[‐‑]/u, '-')
    .replace(/\p{Cf}/u, '');
}

function tokenise(text: string, lexicon: Lexicon): Token[] | FigureProblem {
  const normal = normalise(text, lexicon.language);
  const tokens: Token[] = [];
  let position = 0;
  while (position < normal.text.length) {
    if (normal.text.charAt(position) === ' ') {
      position += 1;
      continue;
    }
    const at = (place: number) => normal.offsets[place] ?? text.length;
    const offset = at(position);
    const digits = digitsAt(normal.text, position, lexicon);
    const phrase = digits ? undefined : phraseAt(normal.text, position, lexicon);
    if (digits) {
      const end = position + digits.length;
      const meaning = { digits: plainDigits(digits, lexicon.language), exponent: 0, spelled: false };
      tokens.push({ kind: 'number', ...meaning, offset, text: text.slice(offset, at(end)) });
      position = end;
    } else if (phrase) {
      tokens.push({ ...phrase[1], offset, text: phrase[0] });
      position += phrase[0].length;
    } else return { code: 'unknown-word', offset, found: wordAt(text, offset) };
  }
  return tokens;
}

function digitsAt(normal: string, position: number, { number }: Lexicon): string | undefined {
  number.lastIndex = position;
  return number.exec(normal)?.[0];
}

function plainDigits(printed: string, { decimal }: Language): string {
  const [whole = '', decimals] = printed.split(decimal);
  return whole.replace(/\D/g, '') + (decimals === undefined ? '' : `.${decimals}`);
}

/** The longest phrase here. It must not end inside a word: "some" is not the start of "something". */
const phraseAt = (normal: string, position: number, { phrases }: Lexicon) =>
  phrases.find(([phrase]) => {
    if (!normal.startsWith(phrase, position)) return false;
    const next = normal.charAt(position + phrase.length);
    return !(SPACED_LETTER.test(phrase.slice(-1)) && SPACED_LETTER.test(next));
  });

const wordAt = (text: string, offset: number): string =>
  /^[\p{L}\p{M}]+|^./u.exec(text.slice(offset))?.[0] ?? text.charAt(offset);

function assemble(text: string, language: string, tokens: Token[], context: FigureContext): FigureResult {
  let unit = context.unit;
  let direction = context.direction;
  let tentative: Status | undefined;
  const hedges: Hedge[] = context.hedge ? [context.hedge] : [];
  const numbers: Part[][] = [];
  let ranged = false;

  for (const [index, token] of tokens.entries()) {
    // Of a range whose second end is still to come, the first is complete.
    const last = ranged && numbers.length === 1 ? undefined : numbers.at(-1);
    const before = tokens[index - 1];
    switch (token.kind) {
      case 'number':
        if (!last) numbers.push([token]);
        // "13億7000万": a number directly after a scale is the next part of the same.
        else if (endsWithScale(before)) last.push(token);
        else return problem('too-many-numbers', token.offset, token.text);
        break;
      case 'scale':
        if (last) {
          if (!follows(before, SCALED) || !scaleUp(last, token.exponent))
            return problem('unknown-word', token.offset, token.text);
        } else if (token.alone) numbers.push([{ ...token, digits: '1', spelled: true }]);
        else return problem('no-number', token.offset, token.text);
        break;
      case 'unit':
        if (unit && unit !== token.unit) return problem('two-units', token.offset, token.text);
        unit = token.unit;
        break;
      case 'hedge':
        if (!hedges.includes(token.hedge)) hedges.push(token.hedge);
        break;
      case 'tentative':
        tentative = token.status;
        break;
      case 'range':
        // "从5%增长到10%" is a change and no range.
        if (last && !ranged && follows(before, RANGED)) ranged = true;
        // A dash directly before the first number is its sign.
        else if (!last && !ranged && MINUS.includes(token.text) && tokens[index + 1]?.kind === 'number') {
          if (direction === 'up') return problem('two-directions', token.offset, token.text);
          direction = 'down';
        } else return problem('unknown-word', token.offset, token.text);
        break;
      case 'direction':
        // A plus after a number is no sign: "2+ billion" means "at least", and that is not read here.
        if (token.text === '+' && numbers.length > 0)
          return problem('unknown-word', token.offset, token.text);
        if (direction && direction !== token.direction) {
          return problem('two-directions', token.offset, token.text);
        }
        direction = token.direction;
        break;
      case 'filler':
        break;
    }
  }

  const [first, second] = numbers;
  if (!first || (ranged && !second)) return problem('no-number', text.length, 'the end');
  if (!unit) return problem('no-unit', text.length, 'the end');
  // In "1.1–1.2 billion" the scale stands once and belongs to both ends.
  const [end, ...more] = second ?? [];
  if (end && more.length === 0 && first.every(({ exponent }) => exponent === 0)) scaleUp(first, end.exponent);
  const extra = surplus(first) ?? surplus(second ?? []);
  if (extra) return problem('too-many-numbers', extra.offset, extra.text);
  const shift = unit === 'rate' ? -2 : 0;
  const [low, high] = [compound(first, shift), second && compound(second, shift)];
  if (high && !isRange(low.value, high.value)) {
    return problem('range-order', end?.offset ?? 0, `${toExact(low.value)} to ${toExact(high.value)}`);
  }
  const figure = { text, language, unit, hedges, direction, tentative };
  return { figure: { ...figure, numbers: high ? [low, high] : [low] } };
}

/** What a scale follows, as in "20多亿"; and what the mark of a range follows. */
const SCALED: readonly Token['kind'][] = ['number', 'scale', 'hedge'];
const RANGED: readonly Token['kind'][] = [...SCALED, 'unit'];

const follows = (before: Token | undefined, kinds: readonly Token['kind'][]): boolean =>
  before !== undefined && kinds.includes(before.kind);

const endsWithScale = (token: Token | undefined): boolean =>
  token?.kind === 'scale' || (token?.kind === 'number' && token.exponent > 0);

/**
 * Puts a scale to the last part of a number, and to the parts before it whose scales are smaller: in "1 mil 300
 * millones" and "3천 500만" the second scale holds for both.
 *
 * @returns false where the last part has a scale that cannot be multiplied by this one
 */
function scaleUp(parts: Part[], exponent: number): boolean {
  const first = parts.findLastIndex((part) => part.exponent >= Math.min(exponent, LARGE)) + 1;
  for (const [index, part] of parts.entries()) {
    if (index >= first) parts[index] = { ...part, exponent: part.exponent + exponent };
  }
  return first < parts.length;
}

/**
 * The part that does not belong to the number before it: it has no scale, is as large as one of the last scale, or
 * skips a scale, as "1億5千ドル", which may mean 5千万.
 */
function surplus(parts: readonly Part[]): Part | undefined {
  return parts.find((part, index) => {
    const before = parts[index - 1];
    if (!before) return false;
    if (part.exponent === 0 || before.exponent - part.exponent > MYRIAD) return true;
    if (before.digits.includes('.')) return true;
    return compound([part], 0).value.compare(powerOfTen(before.exponent)) >= 0;
  });
}

/** The sum of the parts, with the precision of the last: "1億3000万" shows ten millions, or narrowly ten thousands. */
function compound(parts: readonly Part[], shift: number): PrintedNumber {
  return parts.reduce<PrintedNumber>(
    (sum, part) => {
      const { value, step, narrowStep } = printedNumber(part.digits, part.exponent + shift);
      return { value: sum.value.add(value), step: part.spelled ? narrowStep : step, narrowStep };
    },
    { value: ZERO, step: ONE, narrowStep: ONE },
  );
}

/**
 * Whether two values are the ends of a range. Where the higher is more than a thousand times the lower one, a scale is
 * missing: "3천~5천만" is not "3 thousand to 50 million".
 */
const isRange = (low: Rational, high: Rational): boolean =>
  low.compare(high) < 0 && (low.equals(ZERO) || high.compare(low.mul(1000)) <= 0);

/**
 * The value and the precision of printed digits.
 *
 * Zeros after a decimal mark are evidence of precision. Trailing zeros of a whole number are two readings: the wide
 * one takes the last digit that is not zero, the narrow one the last digit.
 *
 * @param digits decimal digits with "." as the decimal mark, e.g. "1.30" or "240"
 * @param exponent the power of ten by which the digits are scaled
 */
export function printedNumber(digits: string, exponent: number): PrintedNumber {
  const [whole = '', decimals] = digits.split('.');
  const scale = powerOfTen(exponent);
  const value = rational(digits).mul(scale);
  if (decimals !== undefined) {
    const step = powerOfTen(exponent - decimals.length);
    return { value, step, narrowStep: step };
  }
  const zeros = /^0*$/.test(whole) ? 0 : whole.length - whole.replace(/0+$/, '').length;
  return { value, step: powerOfTen(exponent + zeros), narrowStep: ONE.mul(scale) };
}
