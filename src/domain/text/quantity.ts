/** Finds the numbers of a running text with their scales and units, with the same reader as single figures. */

import { isSpacedLetter } from '../figures/letter.ts';
import type { Measured } from '../figures/lexicon.ts';
import { type Lexicon, lexiconOf } from '../figures/lexicon.ts';
import { type NormalText, normalise } from '../figures/normal-text.ts';
import { hasRole } from '../figures/number-phrase.ts';
import { type Quantity as NumberInText, readQuantity } from '../figures/quantity.ts';
import { decimalShown, type Token, tokeniseNormal, withDecimal } from '../figures/token.ts';
import type { Hedge } from '../ledger/codes.ts';
import { powerOfTen, type Rational } from '../numbers/rational.ts';
import type { LeftOutReason } from './text-claim.ts';

/** A number in a text, with its scale and unit. */
export interface TextQuantity {
  /**
   * `null` where the number has no unit of its own. An amount in another currency has 'USD' here as well, and the problem
   * `other-currency`.
   */
  readonly unit: 'USD' | 'rate' | null;
  /** One size, or both ends of a range, in the unit; empty where it cannot be read. */
  readonly sizes: readonly Rational[];
  readonly hedges: readonly Hedge[];
  readonly sign: 'plus' | 'minus' | null;
  /** The power of ten of its largest scale in words. */
  readonly scale: number;
  readonly problem: LeftOutReason | null;
}

/** A quantity with where it ends in the text, in UTF-16 units. */
export interface PlacedQuantity extends TextQuantity {
  readonly end: number;
}

/** The tokens of one text, in which quantities are found. */
export interface QuantityFinder {
  readonly lexicon: Lexicon;
  readonly normal: NormalText;
  readonly tokens: readonly Token[];
  /** The index of the token that starts at a place of the text. */
  readonly at: ReadonlyMap<number, number>;
}

/** Makes the finder of a text, in a language by its ISO 639-1 code; `undefined` for a language without a table. */
export function quantityFinder(text: string, language: string): QuantityFinder | undefined {
  const lexicon = lexiconOf(language);
  if (!lexicon) return undefined;
  const normal = normalise(text, lexicon.language);
  const printed = tokeniseNormal(text, normal, lexicon);
  const decimal = decimalShown(printed, lexicon.language);
  const tokens = decimal ? withDecimal(printed, decimal, lexicon.language) : printed;
  return { lexicon, normal, tokens, at: new Map(tokens.map(({ offset }, index) => [offset, index])) };
}

/**
 * The quantity that starts at a place. For a movement with one unit for both values, "from 1.6 to 2.2 billion USD" or
 * "612 and 889 million dollars", it is the first value with that unit.
 *
 * @param movement says whether by the words before something went "from" the value, or changed "by" it; it is asked only
 *   where a quantity starts
 */
export function quantityAt(
  finder: QuantityFinder,
  place: number,
  movement: () => 'from' | 'by' | null,
): PlacedQuantity | undefined {
  const { tokens, at } = finder;
  const index = at.get(place);
  const token = index === undefined ? undefined : tokens[index];
  if (index === undefined || !token || !STARTS.includes(token.kind)) {
    if (index === undefined || !hasRole(token, 'between') || hasRole(token, 'range')) return undefined;
  }
  const read = readQuantity(tokens, index);
  if (!read) return undefined;
  const moves = movement();
  if ('problem' in read) {
    const end = tokens[read.to - 1]?.end ?? place;
    const known = tokens.slice(read.from, read.to).some(({ kind }) => kind === 'unit' || kind === 'scale');
    if (read.problem.code === 'range-order' || (moves === 'from' && token?.kind !== 'vague'))
      return first(tokens, index) ?? unreadable(end);
    return known ? unreadable(end) : { ...unreadable(end), problem: 'no-unit' };
  }
  const isRange = read.range === 'to' || read.range === 'from-to';
  if (isRange && (moves === 'from' || movesBehind(tokens, read))) return first(tokens, index) ?? undefined;
  if (isRange && moves === 'by' && !isRate(read.measured)) {
    // "rose by US$22 million to US$361 million": both have their own unit.
    const alone = first(tokens, index);
    if (alone && isComplete(tokens, index, alone.end)) return alone;
  }
  return placed(tokens, read);
}

/**
 * Whether an amount at a token goes to another one by words that do not join a range: "690 auf 742 Millionen". Rates
 * are not written in this way.
 *
 * @param isChanging whether a word of change stands before, so that what looks like a range is none: "aumentato da 5 a 6"
 */
export function movesFrom({ tokens }: QuantityFinder, index: number, isChanging: boolean): boolean {
  const read = readQuantity(tokens, index);
  if (!read || isRate('problem' in read ? undefined : read.measured)) return false;
  if ('problem' in read) return isChanging && read.problem.code === 'range-order';
  if (read.range) return isChanging && (read.range === 'to' || read.range === 'from-to');
  const joint = tokens[read.to];
  if (!hasRole(joint, 'to') || hasRole(joint, 'range')) return false;
  let next = read.to + 1;
  while (tokens[next]?.kind === 'hedge') next += 1;
  const goal = readQuantity(tokens, next);
  return goal !== undefined && !('problem' in goal) && !isRate(goal.measured);
}

/** Whether a range of rates starts at a token. */
export function startsRates({ tokens }: QuantityFinder, index: number): boolean {
  const read = readQuantity(tokens, index);
  return read !== undefined && !('problem' in read) && read.range !== undefined && isRate(read.measured);
}

/** Whether particles behind the values make a movement of them: "16억에서 22억 달러로", "16億から22億ドルに". */
const movesBehind = (tokens: readonly Token[], { from, to }: NumberInText): boolean =>
  GOES_TO.test(tokens[to]?.text ?? '') &&
  tokens.slice(from, to).some((token) => hasRole(token, 'from') && hasRole(token, 'range'));

/** Particles behind the value that a movement reaches. */
const GOES_TO = /^(?:으?로$|[にへ])/u;

/** Whether a unit stands within a stretch of tokens. */
function isComplete(tokens: readonly Token[], index: number, end: number): boolean {
  for (let at = index; (tokens[at]?.end ?? end + 1) <= end; at += 1) {
    if (tokens[at]?.kind === 'unit') return true;
  }
  return false;
}

const STARTS: readonly Token['kind'][] = ['number', 'scale', 'half', 'unit', 'unreadable', 'vague'];

const unreadable = (end: number): PlacedQuantity => ({
  unit: null,
  sizes: [],
  hedges: [],
  sign: null,
  scale: 0,
  problem: 'unreadable',
  end,
});

function placed(tokens: readonly Token[], read: NumberInText): PlacedQuantity {
  const end = tokens[read.to - 1]?.end ?? 0;
  const own = measuredIn(tokens, read);
  const shared = own ? null : sharedUnit(tokens, read);
  const measured = own ?? shared?.measured;
  const factor = powerOfTen((shared?.scale ?? 0) - (shared && isRate(measured) ? 2 : 0));
  return {
    unit: quantityUnit(measured),
    sizes: read.numbers.map(({ value }) => value.mul(factor)),
    hedges: read.hedges,
    sign: read.sign ?? null,
    scale: Math.max(read.scale, shared?.scale ?? 0),
    problem: read.unsure.includes('touched') && isTouched(tokens, read) ? 'unreadable' : problemOf(measured),
    end,
  };
}

/** What a number counts: by its unit, or in US dollars by a scale such as "mdd" (millones de dólares). */
function measuredIn(tokens: readonly Token[], { from, to, measured }: NumberInText): Measured | undefined {
  if (measured) return measured;
  const saysDollars = tokens
    .slice(from, to)
    .some(({ kind, text }) => kind === 'scale' && DOLLAR_SCALES.includes(text));
  return saysDollars ? { unit: 'USD' } : undefined;
}

/** Whether something touches a number. Letters of a script without spaces do not count: they touch every number. */
function isTouched(tokens: readonly Token[], { from, to }: NumberInText): boolean {
  const [before, behind] = [tokens[from - 1], tokens[to]];
  const touching = [tokens[from]?.glued && before?.text.at(-1), behind?.glued && behind.text.at(0)];
  return touching.some((sign) => sign && (isSpacedLetter(sign, 0) || /[\p{N}\p{Sc}/:_@#]/u.test(sign)));
}

/** How many tokens the first end of what looks like a range may take. */
const LONGEST_END = 40;

/** Only the first end of what looks like a range, with the unit and scale that stand behind the second. */
function first(tokens: readonly Token[], index: number): PlacedQuantity | null {
  const end = Math.min(index + LONGEST_END, tokens.length);
  let until = index + 1;
  while (until < end && !hasRole(tokens[until], 'to') && !hasRole(tokens[until], 'range')) until += 1;
  if (until === end) return null;
  // The token before is read as well, because it may touch the number. Places in what was read are then moved by `from`.
  const from = Math.max(0, index - 1);
  const read = readQuantity(tokens.slice(from, until), index - from);
  if (!read || 'problem' in read) return null;
  return placed(tokens, { ...read, from: read.from + from, to: read.to + from });
}

/**
 * The unit and scale that a number shares with the next one, where they are printed once and only words of a list or
 * movement stand between.
 */
function sharedUnit(
  tokens: readonly Token[],
  read: NumberInText,
): { readonly measured: Measured; readonly scale: number } | null {
  const joint = tokens[read.to];
  if (
    !joint ||
    !(hasRole(joint, 'and') || hasRole(joint, 'to') || hasRole(joint, 'range') || LIST.includes(joint.text))
  )
    return null;
  for (let at = read.to + 1; at < Math.min(read.to + 4, tokens.length); at += 1) {
    const next = readQuantity(tokens, at);
    if (!next) {
      if (tokens[at]?.kind === 'hedge' || hasRole(tokens[at], 'and')) continue;
      return null;
    }
    if ('problem' in next) return null;
    const measured = measuredIn(tokens, next) ?? sharedUnit(tokens, next)?.measured;
    if (!measured) return null;
    const isBare = read.scale === 0 && next.numbers.length === 1;
    return isBare || isRate(measured) ? { measured, scale: isRate(measured) ? 0 : next.scale } : null;
  }
  return null;
}

/** Scales of the Mexican press that also mean US dollars. */
const DOLLAR_SCALES: readonly string[] = ['mdd', 'mmdd'];

const LIST: readonly string[] = [',', '、', '，', '-', '–'];

const isRate = (measured: Measured | undefined): boolean =>
  measured !== undefined && 'unit' in measured && measured.unit === 'rate';

function quantityUnit(measured: Measured | undefined): TextQuantity['unit'] {
  if (!measured) return null;
  if ('currency' in measured) return 'USD';
  return measured.unit === 'rate-points' ? 'rate' : measured.unit;
}

function problemOf(measured: Measured | undefined): LeftOutReason | null {
  if (!measured) return 'no-unit';
  if ('currency' in measured) return 'other-currency';
  return measured.unit === 'rate-points' ? 'share' : null;
}
