/**
 * Reads a quantity at a place in a text. This is the only reader of numbers in the project, for a single figure
 * (`readFigure`) and for running text.
 *
 * A quantity is one number or a range, always whole, with its scale, unit and sign, and the hedges within or behind it.
 * The words before it ("rose by over") are left to the caller: a figure accounts for every word, a text for every
 * clause.
 */
import type { Hedge, Unit } from '../ledger/codes.ts';
import { type Rational, toExact, ZERO } from '../numbers/rational.ts';
import type { FigureProblem } from './figure-problem.ts';
import { type Measured, measuredAs } from './lexicon.ts';
import { compound, type Part, scaleUp } from './number-part.ts';
import { hasRole, type NumberPhrase, readNumber, type Unread } from './number-phrase.ts';
import type { PrintedNumber } from './printed-number.ts';
import type { Token } from './token.ts';

/** How the ends of a range are joined: "5–6", "5 to 6", "between 5 and 6", "from 5 to 6". */
type RangeForm = 'dash' | 'to' | 'between' | 'from-to';

/** A quantity and its tokens, from `from` to before `to`. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  /**
   * One number, or both ends of a range, the smaller first. Both are sizes, except the lower end of "−3 to 5", which is
   * negative.
   */
  readonly numbers: readonly [PrintedNumber] | readonly [PrintedNumber, PrintedNumber];
  /** What it counts; `undefined` where it does not say. */
  readonly measured: Measured | undefined;
  readonly range: RangeForm | undefined;
  /** A plus or minus sign that touches the number or the sign of its currency. */
  readonly sign: 'plus' | 'minus' | undefined;
  /** Hedges between its parts and right behind it. */
  readonly hedges: readonly Hedge[];
  /** The power of ten of its largest scale in words: 9 for "2 billion", 0 for "2,000,000". */
  readonly scale: number;
  /** Reasons not to trust the reading in running text. */
  readonly unsure: readonly Unsure[];
}

type Unsure =
  /** Something unknown touches it: "x2.5", "5G". */
  | 'touched'
  /** The sign may be a dash: "- 5". */
  | 'spaced-sign';

export interface QuantityOptions {
  /** The unit of a number that states none, where the words around it do. */
  readonly unit?: Unit | undefined;
}

/** One end of a range with all that belongs to it. */
interface RangeEnd extends NumberPhrase {
  readonly measured: Measured | undefined;
  readonly unitAt: Token | undefined;
  readonly sign: Token | undefined;
}

const MINUS: readonly string[] = ['-', '−', '–'];
const DASHES: readonly string[] = ['-', '−', '–', '—', '~', '〜'];

/**
 * Reads the longest quantity that starts at a token.
 *
 * @param from the place of a number, a sign, the sign of a currency, "between" or "from"
 * @returns the quantity; or what cannot be read, with all its tokens; or `undefined` where none starts here
 */
export function readQuantity(
  tokens: readonly Token[],
  from: number,
  { unit }: QuantityOptions = {},
): Quantity | Unread | undefined {
  const opening = tokens[from];
  const between = hasRole(opening, 'between');
  const opened = between || hasRole(opening, 'from');
  const first = readEnd(tokens, opened ? from + 1 : from);
  if (!first) return undefined;
  if ('problem' in first) return { ...first, from };
  const second = secondEnd(tokens, first, between, opened);
  if (second && 'problem' in second) return { ...second, from };
  // "Between" or "from" without a second end opens no range: the number behind it is a quantity of its own.
  if (opened && !second) return undefined;
  return assemble(tokens, { start: from, first, second, between, opened, unit });
}

function secondEnd(
  tokens: readonly Token[],
  first: RangeEnd,
  between: boolean,
  opened: boolean,
): RangeEnd | Unread | undefined {
  const mark = tokens[first.to];
  const isMark = hasRole(mark, 'range');
  const joins = hasRole(mark, 'and');
  if (!mark || !(isMark || joins)) return undefined;
  const next = readEnd(tokens, first.to + 1);
  if (!next) return undefined;
  if ('problem' in next) return isMark || between ? { ...next, from: first.from } : undefined;
  if (joins && !isMark && !between && !hasRole(tokens[next.to], 'closing')) return undefined;
  // "fell 9.2% to 586 million USD" has two figures.
  if (first.measured && next.measured && !sameMeasured(first.measured, next.measured)) return undefined;
  // "grew 14 percent to 43 million" has two as well: a rate has no scale.
  const isRate = first.measured !== undefined && nameOf(first.measured) === 'rate';
  if (isRate && !next.measured && next.parts.some(({ exponent }) => exponent > 3)) return undefined;
  // "5 -6" is neither a range nor a signed number.
  const isDash = DASHES.includes(mark.text);
  if (isDash && mark.glued !== tokens[first.to + 1]?.glued && !opened) {
    const problem = { code: 'unknown-word', offset: mark.offset, found: mark.text } as const;
    return { problem, from: first.from, to: next.to };
  }
  return next;
}

/** Reads one number with its sign, unit and inner hedges: "−US$2.2 billion". */
function readEnd(tokens: readonly Token[], from: number): RangeEnd | Unread | undefined {
  let at = from;
  let sign: Token | undefined;
  let leading: Token | undefined;
  const hedges: Hedge[] = [];
  for (let token = tokens[at]; token; token = tokens[at]) {
    if (!sign && isSign(token)) sign = token;
    else if (!leading && token.kind === 'unit' && token.leads) leading = token;
    else if (leading && token.kind === 'hedge' && token.before) hedges.push(token.hedge);
    else break;
    at += 1;
  }
  const number = readNumber(tokens, at);
  if (!number) return undefined;
  if ('problem' in number) return { ...number, from };
  at = number.to;
  hedges.push(...number.hedges);
  while (isHedgeBehind(tokens[at]) && unitAt(tokens, at + 1)) {
    const token = tokens[at];
    if (token?.kind === 'hedge') hedges.push(token.hedge);
    at += 1;
  }
  const behind = unitAt(tokens, at);
  if (behind) at = behind.to;
  const trailing = behind?.token;
  const measured = measuredBy(leading) ?? measuredBy(trailing);
  if (leading && trailing && measuresDiffer(leading, trailing)) {
    return { problem: { code: 'two-units', offset: trailing.offset, found: trailing.text }, from, to: at };
  }
  while (isHedgeBehind(tokens[at])) {
    const token = tokens[at];
    if (token?.kind === 'hedge') hedges.push(token.hedge);
    at += 1;
  }
  return { parts: number.parts, from, to: at, hedges, measured, unitAt: leading ?? trailing, sign };
}

/** Whether a token is a plus or a dash that may be a minus. */
export const isSign = (token: Token): boolean => token.text === '+' || MINUS.includes(token.text);

const isHedgeBehind = (token: Token | undefined): boolean => token?.kind === 'hedge' && token.behind;

/**
 * The unit at a token, or behind a word or hyphen that joins it to its number: "millions de dollars",
 * "2-billion-dollar".
 */
function unitAt(tokens: readonly Token[], at: number): { token: Token; to: number } | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind === 'unit') return leadsNext(tokens, at) ? undefined : { token, to: at + 1 };
  const joins = hasRole(token, 'of') || (token?.text === '-' && token.glued && next?.glued);
  return joins && next?.kind === 'unit' && !leadsNext(tokens, at + 1)
    ? { token: next, to: at + 2 }
    : undefined;
}

/** Whether a currency's sign belongs to the number that touches it from behind: "US$1.1bn-US$1.2bn". */
function leadsNext(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return token?.kind === 'unit' && token.leads && next?.kind === 'number' && next.glued;
}

const measuredBy = (token: Token | undefined): Measured | undefined =>
  token?.kind === 'unit' ? token.measured : undefined;

const nameOf = (measured: Measured): string => ('unit' in measured ? measured.unit : measured.currency);

const sameMeasured = (a: Measured, b: Measured): boolean => nameOf(a) === nameOf(b);

function measuresDiffer(a: Token, b: Token): boolean {
  const [one, other] = [measuredBy(a), measuredBy(b)];
  return one !== undefined && other !== undefined && !sameMeasured(one, other);
}

interface Read {
  readonly start: number;
  readonly first: RangeEnd;
  readonly second: RangeEnd | undefined;
  readonly between: boolean;
  readonly opened: boolean;
  readonly unit: Unit | undefined;
}

function assemble(
  tokens: readonly Token[],
  { start, first, second, between, opened, unit }: Read,
): Quantity | Unread {
  const last = second ?? first;
  let to = last.to;
  if (second && hasRole(tokens[to], 'closing')) to += 1;
  const unread = (
    code: FigureProblem['code'],
    at: { offset: number; text: string },
    found = at.text,
  ): Unread => ({
    problem: { code, offset: at.offset, found },
    from: start,
    to,
  });
  const measured = second?.measured ?? first.measured ?? (unit && measuredAs(unit));
  const [low, high] = [[...first.parts], second && [...second.parts]];
  const [end, ...more] = high ?? [];
  // In "1.1–1.2 billion" the scale is printed once and belongs to both ends.
  const isShared = end && more.length === 0 && low.every(({ exponent }) => exponent === 0);
  if (isShared && end.exponent > 0) scaleUp(low, end.exponent);
  for (const end of [low, high ?? []]) end.splice(0, end.length, ...end.map(withRuleOfBillions));
  const parts = [...low, ...(high ?? [])];
  const doubtful = parts.find(({ ambiguous, exponent }) => ambiguous?.isOpen && exponent < BILLION);
  if (doubtful?.ambiguous) {
    const { byRule, otherwise } = doubtful.ambiguous;
    const size = (digits: string) => toExact(compound([{ ...doubtful, digits }], 0).value);
    const { problem, ...rest } = unread('doubtful-marks', doubtful);
    return { ...rest, problem: { ...problem, readings: [size(byRule), size(otherwise)] } };
  }
  const isRate = measured !== undefined && 'unit' in measured && measured.unit === 'rate';
  const scaled = parts.find(({ exponent, spelled }) => exponent > 3 || (exponent > 2 && !spelled));
  if (isRate && scaled) return unread('scaled-rate', last.unitAt ?? scaled);
  const shift = isRate ? -2 : 0;
  const range = second && rangeForm(tokens[first.to], between, opened);
  const numbers = signed(
    { number: compound(low, shift), sign: first.sign },
    high && { number: compound(high, shift), sign: second?.sign },
    range,
  );
  if (!numbers) {
    const [from, until] = [compound(low, shift), compound(high ?? low, shift)];
    const found = `${toExact(from.value)} to ${toExact(until.value)}`;
    return unread('range-order', end ?? last.parts[0] ?? { offset: 0, text: '' }, found);
  }
  const [touching, after] = [tokens[start], tokens[to]];
  // In scripts without spaces any word may stand directly before a number, but behind it only what it counts.
  const before = tokens[start - 1];
  const isTouchedBefore = touching?.glued && touchesNumber(before) && !UNSPACED.test(before?.text ?? '');
  const touched = isTouchedBefore || (after?.glued && touchesNumber(after));
  const spaced = isMinus(first.sign) && isApart(tokens, first.sign, start);
  return {
    from: start,
    to,
    numbers: numbers.values,
    measured,
    range,
    sign: numbers.sign,
    hedges: [...new Set([...first.hedges, ...(second?.hedges ?? [])])],
    scale: Math.max(0, ...parts.map(({ exponent }) => exponent)),
    unsure: [...(touched ? ['touched' as const] : []), ...(spaced ? ['spaced-sign' as const] : [])],
  };
}

/**
 * From this power of ten on, a mark with three digits behind it is decimal where the language's own rule says so,
 * whatever the source prints elsewhere: "1,234 tỷ" is 1.234.
 */
const BILLION = 9;

const withRuleOfBillions = (part: Part): Part =>
  part.exponent >= BILLION && part.ambiguous?.byRule.includes('.')
    ? { ...part, digits: part.ambiguous.byRule }
    : part;

function rangeForm(mark: Token | undefined, between: boolean, opened: boolean): RangeForm {
  if (between || !hasRole(mark, 'range')) return 'between';
  if (mark && DASHES.includes(mark.text)) return 'dash';
  return opened || hasRole(mark, 'from') ? 'from-to' : 'to';
}

/** A letter at the end, of a script that puts no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}]\p{M}?$/u;

/**
 * Whether a token can make a number doubtful by touching it: letters, digits and joined signs, but not punctuation or
 * known words.
 */
const touchesNumber = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'unreadable' ||
    token.kind === 'number' ||
    (token.kind === 'unknown' && /[\p{L}\p{N}\p{Sc}/:_@#]/u.test(token.text)));

interface SignedNumber {
  readonly number: PrintedNumber;
  readonly sign: Token | undefined;
}

/** Both ends in order, with the sign of both; `undefined` where they do not make a range. */
function signed(
  { number: low, sign }: SignedNumber,
  second: SignedNumber | undefined,
  form: RangeForm | undefined,
): { values: Quantity['numbers']; sign: Quantity['sign'] } | undefined {
  const plus = sign || second?.sign ? 'plus' : undefined;
  if (!second) return { values: [low], sign: isMinus(sign) ? 'minus' : plus };
  const high = second.number;
  if (isMinus(sign) && isMinus(second.sign)) {
    return isRange(high.value, low.value) ? { values: [high, low], sign: 'minus' } : undefined;
  }
  if (isMinus(second.sign)) return undefined;
  if (!isMinus(sign)) return isRange(low.value, high.value) ? { values: [low, high], sign: plus } : undefined;
  // "−3 to 5" crosses zero; in "−3–5" the minus may belong to both ends.
  if (form === 'dash') return undefined;
  return { values: [{ ...low, value: low.value.neg() }, high], sign: undefined };
}

const isMinus = (token: Token | undefined): token is Token => token !== undefined && token.text !== '+';

/** Whether a space follows a sign, which may then be a dash. */
const isApart = (tokens: readonly Token[], sign: Token, start: number): boolean =>
  tokens[tokens.indexOf(sign, start) + 1]?.glued === false;

/**
 * Whether two values can be the ends of a range. An upper end of more than a thousand times the lower one means that a
 * scale is left out: "3천~5천만" is not "3 thousand to 50 million".
 */
const isRange = (low: Rational, high: Rational): boolean =>
  low.compare(high) < 0 && (low.equals(ZERO) || high.compare(low.mul(1000)) <= 0);
