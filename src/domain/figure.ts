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
import { ONE, powerOfTen, type Rational, rational, toExact } from './rational.ts';

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

type Meaning =
  | { readonly kind: 'scale'; readonly exponent: number }
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'hedge'; readonly hedge: Hedge }
  | { readonly kind: 'direction'; readonly direction: Direction }
  | { readonly kind: 'tentative'; readonly status: Status }
  | { readonly kind: 'range' }
  | { readonly kind: 'filler' };

type Token = { readonly offset: number; readonly text: string } & (
  | Meaning
  | { readonly kind: 'number'; readonly digits: string }
);

interface Lexicon {
  readonly language: Language;
  /** Phrases with their meanings, longest first. */
  readonly phrases: readonly (readonly [string, Meaning])[];
  readonly number: RegExp;
}

const SPACE = /[\s\u00a0\u2009\u202f]/u;
/** A hyphen or a minus sign. */
const MINUS: readonly string[] = ['-', '−'];
const SPACES = new RegExp(SPACE, 'gu');
const LETTER = /\p{L}/u;
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
    for (const word of words ?? []) phrases.push([word, meaning]);
  };
  for (const [word, exponent] of Object.entries(language.scales)) put([word], { kind: 'scale', exponent });
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

function numberPattern({ group, decimal }: Language): RegExp {
  const marks = group.map((mark) => (mark === ' ' ? '[ \\u00a0\\u2009\\u202f]' : `\\${mark}`)).join('|');
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

function tokenise(text: string, lexicon: Lexicon): Token[] | FigureProblem {
  // A phrase may be set with no-break spaces. Each is replaced by one space, so that offsets stay those of the text.
  const lower = text.toLowerCase().replace(SPACES, ' ');
  const tokens: Token[] = [];
  let offset = 0;
  while (offset < text.length) {
    if (SPACE.test(text.charAt(offset))) {
      offset += 1;
      continue;
    }
    const token = numberAt(text, offset, lexicon) ?? phraseAt(lower, offset, lexicon);
    if (!token) return { code: 'unknown-word', offset, found: wordAt(text, offset) };
    tokens.push(token);
    offset += token.text.length;
  }
  return tokens;
}

function numberAt(text: string, offset: number, { number, language }: Lexicon): Token | undefined {
  number.lastIndex = offset;
  const match = number.exec(text);
  if (!match) return undefined;
  const [whole = '', decimals] = match[0].split(language.decimal);
  const digits = whole.replace(/\D/g, '') + (decimals === undefined ? '' : `.${decimals}`);
  return { kind: 'number', offset, text: match[0], digits };
}

function phraseAt(lower: string, offset: number, { phrases }: Lexicon): Token | undefined {
  for (const [phrase, meaning] of phrases) {
    if (!lower.startsWith(phrase, offset)) continue;
    const next = lower.charAt(offset + phrase.length);
    // A phrase that ends in a letter must not end inside a word: "some" is not the start of "something".
    if (LETTER.test(phrase.slice(-1)) && LETTER.test(next)) continue;
    return { ...meaning, offset, text: phrase };
  }
  return undefined;
}

const wordAt = (text: string, offset: number): string =>
  /^\p{L}+|^./u.exec(text.slice(offset))?.[0] ?? text.charAt(offset);

function assemble(text: string, language: string, tokens: Token[], context: FigureContext): FigureResult {
  let unit = context.unit;
  let direction = context.direction;
  let tentative: Status | undefined;
  const hedges: Hedge[] = context.hedge ? [context.hedge] : [];
  const numbers: { digits: string; exponent: number; scaled: boolean; offset: number }[] = [];
  let ranged = false;

  for (const [index, token] of tokens.entries()) {
    const last = numbers.at(-1);
    switch (token.kind) {
      case 'number':
        if (numbers.length === 2 || (last && !ranged))
          return problem('too-many-numbers', token.offset, token.text);
        numbers.push({ digits: token.digits, exponent: 0, scaled: false, offset: token.offset });
        break;
      case 'scale':
        if (!last) return problem('no-number', token.offset, token.text);
        last.exponent += token.exponent;
        last.scaled = true;
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
        if (last && !ranged) ranged = true;
        // A dash directly before the first number is its sign.
        else if (!last && MINUS.includes(token.text) && tokens[index + 1]?.kind === 'number') {
          if (direction === 'up') return problem('two-directions', token.offset, token.text);
          direction = 'down';
        } else return problem('unknown-word', token.offset, token.text);
        break;
      case 'direction':
        // A plus after a number is no sign: "2+ billion" means "at least", and that is not read here.
        if (token.text === '+' && last) return problem('unknown-word', token.offset, token.text);
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
  if (second?.scaled && !first.scaled) first.exponent = second.exponent;
  const read = (number: { digits: string; exponent: number }) =>
    printedNumber(number.digits, number.exponent - (unit === 'rate' ? 2 : 0));
  const [low, high] = [read(first), second && read(second)];
  if (high && low.value.compare(high.value) >= 0) {
    return problem('range-order', second?.offset ?? 0, `${toExact(low.value)} to ${toExact(high.value)}`);
  }
  const figure = { text, language, unit, hedges, direction, tentative };
  return { figure: { ...figure, numbers: high ? [low, high] : [low] } };
}

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
