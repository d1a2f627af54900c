/**
 * Multiples and fractions in words: "doubled", "2.3 times as much", "gấp rưỡi", "a third". A multiple is read as a
 * growth: the number of times less one.
 *
 * A word shows no digits, so that its precision is a convention. The press has words for halves ("one and a half
 * times"): "doubled" is therefore 1¾ to 2¼ times. It has words for fractions such as a third and a quarter: a fraction
 * is therefore five percentage points to either side.
 */
import { type Rational, rational, ZERO } from '../numbers/rational.ts';
import { MULTIPLES, type Multiples } from './languages/multiples.ts';
import { isSpacedLetter } from './letter.ts';
import type { Lexicon } from './lexicon.ts';
import { normalise } from './normal-text.ts';
import { compound } from './number-part.ts';
import { readNumber } from './number-phrase.ts';
import type { DecimalMark } from './printed-digits.ts';
import type { PrintedNumber } from './printed-number.ts';
import { type Token, tokenise } from './token.ts';

/** The steps of words, as ratios: a half for a multiple, a tenth for a fraction. */
const MULTIPLE_STEP = rational('1/2');
const FRACTION_STEP = rational('1/10');

/** The tables by the code of any language; `undefined` for a language that has none. */
const MULTIPLES_BY_CODE: Readonly<Record<string, Multiples | undefined>> = MULTIPLES;

/**
 * Finds the multiple or fraction of a text: all tokens with it as one of them; or `doubtful`, the words that may mean
 * two things; or nothing where the text has neither.
 *
 * @param decided the decimal mark of the source, where another figure shows it or the curator says it
 */
export function withMultiple(
  text: string,
  lexicon: Lexicon,
  decided: DecimalMark | undefined,
): { readonly tokens: Token[] } | { readonly doubtful: Token } | undefined {
  const table = MULTIPLES_BY_CODE[lexicon.language.code];
  if (!table) return undefined;
  const normal = normalise(text, lexicon.language);
  const clear = templateIn(normal.text, table, lexicon, decided) ?? phraseIn(normal.text, table, lexicon);
  const doubtful = doubtfulIn(normal.text, table);
  // In "one and a half times" the half is a part of the doubtful number, and not a fraction that could be read alone.
  const isPart = clear && doubtful && doubtful[0] < clear[0] && endOf(doubtful) >= endOf(clear);
  const found = isPart ? undefined : clear;
  const [from, length] = found ?? doubtful ?? [0, 0];
  if (length === 0) return undefined;
  const [offset = 0, end = text.length] = [normal.offsets[from], normal.offsets[from + length]];
  const glued = from > 0 && normal.text.charAt(from - 1) !== ' ';
  const place = { offset, end, text: text.slice(offset, end), glued };
  if (!found) return { doubtful: { kind: 'unknown', ...place } };
  const tokens = tokenise(text, lexicon, decided);
  const before = tokens.filter((token) => token.end <= offset);
  const behind = tokens.filter((token) => token.offset >= end);
  return { tokens: [...before, { kind: 'multiple', ...found[2], ...place }, ...behind] };
}

/** The place and length of a multiple or fraction in the normal text, and its meaning. */
type Found = readonly [
  from: number,
  length: number,
  Pick<Token & { kind: 'multiple' }, 'number' | 'direction'>,
];

function templateIn(
  normal: string,
  { ratios }: Multiples,
  lexicon: Lexicon,
  decided: DecimalMark | undefined,
): Found | undefined {
  for (const [template, takenOff] of ratios) {
    const match = matchOf(template, normal);
    const number = match && numberInWords(match.groups?.x ?? '', lexicon, decided);
    if (!match || !number) continue;
    const value = number.value.sub(takenOff);
    // "0.8 times as much" is a fall by a fifth.
    const direction = value.compare(ZERO) < 0 ? 'down' : 'up';
    return [match.index, match[0].length, { number: { ...number, value: value.abs() }, direction }];
  }
  return undefined;
}

const endOf = ([from, length]: readonly [number, number, ...unknown[]]): number => from + length;

const doubtfulIn = (normal: string, { doubtful = [] }: Multiples): [number, number] | undefined => {
  const match = doubtful.map((template) => matchOf(template, normal)).find((one) => one !== null);
  return match ? [match.index, match[0].length] : undefined;
};

/** A number in digits, or in one to five words. */
const NUMBER_PLACE = '(?<x>\\d+(?:[.,]\\d+)?|[^\\s\\d]+(?: [^\\s\\d]+){0,4}?)';

/** The first place where a template matches whole words. */
function matchOf(template: string, normal: string): RegExpExecArray | null {
  const pattern = new RegExp(
    template.toLowerCase().replace('{x}', () => NUMBER_PLACE),
    'gu',
  );
  for (let match = pattern.exec(normal); match; match = pattern.exec(normal)) {
    if (standsAlone(normal, match.index, match[0].length)) return match;
    pattern.lastIndex = match.index + 1;
  }
  return null;
}

/** The number that words make, if they make one and nothing is left over. */
function numberInWords(
  words: string,
  lexicon: Lexicon,
  decided: DecimalMark | undefined,
): PrintedNumber | null {
  const tokens = tokenise(words, lexicon, decided);
  const read = readNumber(tokens, 0);
  return read && 'parts' in read && read.to === tokens.length ? compound(read.parts, 0) : null;
}

/** A word for a multiple or fraction, in normal form. */
interface RatioWord {
  readonly word: string;
  readonly ratio: string;
  readonly step: Rational;
  /** Whether it counts only at the end of a figure. */
  readonly ends: boolean;
}

/** The words of each language, longest first. They are kept because every text without a number is searched for them. */
const ratioWords = new Map<Multiples, readonly RatioWord[]>();

function ratioWordsOf(table: Multiples, { language }: Lexicon): readonly RatioWord[] {
  const known = ratioWords.get(table);
  if (known) return known;
  const words = [
    ...wordsIn(table.alone ?? {}, MULTIPLE_STEP, true),
    ...wordsIn(table.multiples, MULTIPLE_STEP),
    ...wordsIn(table.fractions, FRACTION_STEP),
  ]
    .map((one) => ({ ...one, word: normalise(one.word, language).text }))
    .sort((a, b) => b.word.length - a.word.length);
  ratioWords.set(table, words);
  return words;
}

const wordsIn = (ratios: Readonly<Record<string, string>>, step: Rational, ends = false): RatioWord[] =>
  Object.entries(ratios).map(([word, ratio]) => ({ word, ratio, step, ends }));

/** The longest word for a multiple or fraction in a text. */
function phraseIn(normal: string, table: Multiples, lexicon: Lexicon): Found | undefined {
  for (const { word, ratio, step, ends } of ratioWordsOf(table, lexicon)) {
    const from = placeOfWord(word, normal);
    if (from < 0 || (ends && from + word.length < normal.trimEnd().length)) continue;
    const value = rational(ratio);
    const falls = value.compare(ZERO) < 0;
    const own = step === MULTIPLE_STEP ? (falls ? 'down' : 'up') : undefined;
    return [
      from,
      word.length,
      { number: numberIn(value.abs(), falls ? FRACTION_STEP : step), direction: own },
    ];
  }
  return undefined;
}

const numberIn = (value: Rational, step: Rational): PrintedNumber => ({ value, step, narrowStep: step });

function placeOfWord(word: string, normal: string): number {
  for (let from = normal.indexOf(word); from >= 0; from = normal.indexOf(word, from + 1)) {
    if (standsAlone(normal, from, word.length)) return from;
  }
  return -1;
}

/**
 * Whether no letter or digit of a script with spaces touches either end. What follows a hyphen at the end touches as
 * well, as in "double-digit".
 */
function standsAlone(normal: string, from: number, length: number): boolean {
  const [first, last] = [normal.charAt(from), normal.charAt(from + length - 1)];
  const joins = (inner: string, outer: string) =>
    /[\d.,]/.test(inner)
      ? /\d/.test(outer)
      : isSpacedLetter(inner, 0) && (isSpacedLetter(outer, 0) || /\d/.test(outer));
  const behind = normal.charAt(from + length) === '-' ? 1 : 0;
  return !joins(first, normal.charAt(from - 1)) && !joins(last, normal.charAt(from + length + behind));
}
