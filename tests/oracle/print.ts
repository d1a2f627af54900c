/** A printed figure: its digits and its words, in any language, and which numbers it can stand for. */
import { type Fraction, fraction, order, over, plus, size, ten, times } from './fraction.ts';
import type { Random } from './random.ts';
import { mirrored, type Span, span } from './span.ts';
import { type Hedge, WORDS, type Words } from './words.ts';

/** What is printed, apart from the language. */
export interface Print {
  readonly unit: 'USD' | 'rate';
  /** A whole number of 10^place US dollars, or of 10^place per cent. */
  readonly digits: bigint;
  /** The upper end of a range. */
  readonly upTo: bigint | null;
  readonly place: number;
  readonly hedge: Hedge | null;
  readonly direction: 'up' | 'down' | null;
}

/** What the sentence or the table's head gives, and the figure's own words do not. */
interface Context {
  readonly unit?: 'USD' | 'rate';
  readonly hedge?: Hedge;
  readonly direction?: 'up' | 'down';
}

/** A print in a language. */
export interface Rendered {
  readonly text: string;
  readonly language: string;
  readonly context: Context;
  /** The place of the last printed digit that is no trailing zero of a whole number, as a power of ten. */
  readonly wide: number;
  /** The place of the last printed digit. */
  readonly narrow: number;
}

interface Numeral {
  readonly text: string;
  readonly wide: number;
  readonly narrow: number;
}

const grouped = (digits: string, mark: string): string => digits.replace(/\B(?=(\d{3})+$)/g, mark);

const zerosOf = (whole: bigint): number => (whole === 0n ? 0 : (/0*$/.exec(String(whole))?.[0].length ?? 0));

/** Digits as a multiple of a power of ten, in the marks of a language. */
function scaled(digits: bigint, place: number, exponent: number, words: Words, style: Style): Numeral {
  const decimals = exponent - place;
  if (decimals <= 0) return wholeNumber(digits * 10n ** BigInt(-decimals), exponent, words, style);
  const padded = String(digits).padStart(decimals + 1, '0');
  const [whole, full] = [padded.slice(0, -decimals), padded.slice(-decimals)];
  const fractional = style.stripped ? full.replace(/0+$/, '') : full;
  if (fractional === '') return wholeNumber(BigInt(whole), exponent, words, style);
  const last = exponent - fractional.length;
  const text = `${style.grouped ? grouped(whole, words.group) : whole}${words.decimal}${fractional}`;
  return { text, wide: last, narrow: last };
}

function wholeNumber(whole: bigint, exponent: number, words: Words, style: Style): Numeral {
  const digits = String(whole);
  return {
    text: style.grouped ? grouped(digits, words.group) : digits,
    wide: exponent + zerosOf(whole),
    narrow: exponent,
  };
}

/** Choices of a printer that change no number. */
interface Style {
  readonly grouped: boolean;
  /** Zeros at the end of decimals are left out. */
  readonly stripped: boolean;
}

/** "1億3000万", "1억 3천만": `null` where a number has no such form. */
function inParts({ digits, place }: Print, words: Words, style: Style): Numeral | null {
  if (!words.myriads || place < 4 || digits === 0n) return null;
  const [large, small, thousands] = words.myriads;
  const all = digits * 10n ** BigInt(place - 4);
  const [high, low] = [all / 10_000n, all % 10_000n];
  if (high === 0n || low === 0n) return null;
  const joint = words === WORDS.ko ? ' ' : '';
  const head = `${wholeNumber(high, 8, words, style).text}${large}${joint}`;
  if (thousands && low % 1000n === 0n) {
    return { text: `${head}${low / 1000n}${thousands}${small}`, wide: 7, narrow: 7 };
  }
  const tail = wholeNumber(low, 4, words, style);
  return { text: `${head}${tail.text}${small}`, wide: tail.wide, narrow: tail.narrow };
}

/** A number of dollars with its scale. */
function amount(random: Random, print: Print, words: Words, style: Style): Numeral {
  const parts = random.chance(60) ? inParts(print, words, style) : null;
  if (parts) return parts;
  const total = print.digits * 10n ** BigInt(print.place);
  const scales = words.scales.filter(
    ([exponent]) =>
      exponent - print.place <= 4 &&
      (print.digits === 0n || total * 10n >= 10n ** BigInt(exponent)) &&
      total < 10n ** BigInt(exponent + (words.myriads ? 4 : 6)),
  );
  if (scales.length === 0 || random.chance(5)) return scaled(print.digits, print.place, 0, words, style);
  const [exponent, singular, plural] = random.pick(scales);
  const scale = plural !== undefined && total >= 2n * 10n ** BigInt(exponent) ? plural : singular;
  const numeral = scaled(print.digits, print.place, exponent, words, style);
  return { ...numeral, text: `${numeral.text}${scale}` };
}

/** Whether a range can be printed of this: both ends need the precision that they have. */
const isRange = (print: Print): print is Print & { upTo: bigint } => print.upTo !== null;

function range(print: Print & { upTo: bigint }, words: Words): Numeral {
  const style = { grouped: false, stripped: false };
  const [exponent, scale] = rangeScale(print, words);
  const [low, high] = [print.digits, print.upTo].map((digits) =>
    scaled(digits, print.place, exponent, words, style),
  );
  const to = print.direction === null ? words.range : (words.directedRange ?? words.range);
  return { text: `${low?.text}${to}${high?.text}${scale}`, wide: print.place, narrow: print.place };
}

/** The scale of both ends of a range, of which each has decimals. */
function rangeScale({ unit, place }: Print, words: Words): readonly [number, string] {
  if (unit === 'rate') return [0, ''];
  const found = words.scales.find(([exponent]) => exponent > place);
  return found ? [found[0], found[2] ?? found[1]] : [place + 1, ''];
}

/** Prints in a language. */
export function render(random: Random, print: Print, language: string): Rendered {
  const words = WORDS[language];
  if (!words) throw new RangeError(`invalid language: ${language}`);
  const style = { grouped: random.chance(70), stripped: random.chance(15) };
  const numeral = isRange(print)
    ? range(print, words)
    : print.unit === 'rate'
      ? scaled(print.digits, print.place, 0, words, style)
      : amount(random, print, words, style);
  const outside = (percent: number) => random.chance(percent);
  const parts = [
    {
      around: random.pick(print.unit === 'rate' ? words.rate : words.money),
      context: { unit: print.unit },
      left: outside(6),
    },
    print.hedge && {
      around: random.pick(words.hedges[print.hedge]),
      context: { hedge: print.hedge },
      left: outside(6),
    },
    print.direction && {
      around: random.pick(words[print.direction]),
      context: { direction: print.direction },
      left: outside(25),
    },
  ].filter((part) => part !== null);
  const { text, context } = parts.reduce<{ text: string; context: Context }>(
    (sum, { around, context: given, left }) =>
      left
        ? { text: sum.text, context: { ...sum.context, ...given } }
        : { text: `${around[0]}${sum.text}${around[1]}`, context: sum.context },
    { text: numeral.text, context: {} },
  );
  return { text, language, context, wide: numeral.wide, narrow: numeral.narrow };
}

/** What is taken for granted of how a figure was printed. */
export interface Convention {
  readonly rounding: 'nearest' | 'any';
  /** Whether hedges are followed to their outer limit only. */
  readonly limit: boolean;
  /** Whether the number after "over" or "nearly" is exact, and not itself rounded. */
  readonly threshold: boolean;
}

export const VERDICT: Convention = { rounding: 'nearest', limit: true, threshold: true };

/** The share of a value beyond which "over", "nearly" and "about" are used by nobody. */
const OUTER = fraction(1, 10);

const larger = (a: Fraction, b: Fraction): Fraction => (order(a, b) < 0 ? b : a);

/** The numbers that a print can stand for, in US dollars or as a ratio; a fall is negative. */
export function meaningOf(print: Print, { wide }: Pick<Rendered, 'wide'>, by: Convention = VERDICT): Span {
  const shift = print.unit === 'rate' ? -2 : 0;
  const step = ten(wide + shift);
  const value = (digits: bigint) => times(fraction(digits), ten(print.place + shift));
  const low = around(value(print.digits), step, print.hedge, by);
  const high = print.upTo === null ? low : around(value(print.upTo), step, print.hedge, by);
  const all = span(low.low, high.high, low.lowIn, high.highIn);
  return print.direction === 'down' ? mirrored(all) : all;
}

function around(value: Fraction, step: Fraction, hedge: Hedge | null, by: Convention): Span {
  if (hedge === null) {
    const nearest = by.rounding === 'nearest';
    const slack = nearest ? over(step, fraction(2)) : step;
    return span(less(value, slack), plus(value, slack), nearest, nearest);
  }
  const exact = ofWord(hedge, value, larger(step, times(size(value), OUTER)), by.limit);
  // A rounded threshold is anywhere less than a step away.
  if (by.threshold) return exact;
  return span(exact.low && less(exact.low, step), exact.high && plus(exact.high, step), false, false);
}

/** What a hedge says of an exact number. */
function ofWord(hedge: Hedge, value: Fraction, band: Fraction, limit: boolean): Span {
  switch (hedge) {
    case 'over':
      return span(value, limit ? plus(value, band) : null, false, true);
    case 'nearly':
      return span(limit ? less(value, band) : null, value, true, false);
    case 'about':
      return limit ? span(less(value, band), plus(value, band)) : span(null, null);
    case 'at-least':
      return span(value, null);
    case 'at-most':
      return span(null, value);
  }
}

const less = (a: Fraction, b: Fraction): Fraction => plus(a, { n: -b.n, d: b.d });
