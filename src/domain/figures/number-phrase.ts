/**
 * Reads one whole number as printed, in digits or words, with all its parts and scales. A part of a number is never read
 * as a number of its own.
 */

import type { Hedge } from '../ledger/codes.ts';
import type { FigureProblem } from './figure-problem.ts';
import { type Part, scaleUp, surplus } from './number-part.ts';
import type { Token } from './token.ts';

/** A number and the tokens that it takes, from `from` to before `to`. */
export interface NumberPhrase {
  readonly parts: Part[];
  readonly from: number;
  readonly to: number;
  /** Hedges between a number and its scale, as in "20多亿". */
  readonly hedges: readonly Hedge[];
}

/** What cannot be read, and its tokens from `from` to before `to`, none of which may be read as something else. */
export interface Unread {
  readonly problem: FigureProblem;
  readonly from: number;
  readonly to: number;
}

/** Whether a token is a small word that may have a role. */
export const hasRole = (token: Token | undefined, role: string): boolean =>
  token?.kind === 'small' && (token.roles as ReadonlySet<string>).has(role);

/**
 * Reads the number that starts at a token; `undefined` where none does. If the end of a number cannot be read, the
 * whole number counts as unread.
 */
export function readNumber(tokens: readonly Token[], from: number): NumberPhrase | Unread | undefined {
  const parts: Part[] = [];
  const hedges: Hedge[] = [];
  let at = from;
  const unread = (code: FigureProblem['code'], token: Token): Unread => ({
    problem: { code, offset: token.offset, found: token.text },
    from,
    to: endOfUnread(tokens, at + 1),
  });

  for (let token = tokens[at]; token; token = tokens[at]) {
    const before = at > from ? tokens[at - 1] : undefined;
    const last = parts.at(-1);
    if (token.kind === 'unreadable' || (token.kind === 'vague' && !last)) {
      if (last && !token.glued && token.kind === 'vague') break;
      return unread(token.kind === 'vague' ? 'vague-number' : 'unreadable-number', token);
    }
    if (token.kind === 'number') {
      if (!last) parts.push(token);
      else if (canContinue(last, before, token)) parts.push(token);
      else return unread('too-many-numbers', token);
    } else if (token.kind === 'scale') {
      if (!last && !token.alone) return undefined;
      if (!last || startsPart(last, token)) parts.push(oneOf(token));
      else if (token.exponent === 1 && last.spelled && last.exponent === 0) {
        parts.splice(-1, 1, { ...last, digits: `${last.digits}0` });
      } else if (!scaleUp(parts, token.exponent)) return unread('unknown-word', token);
    } else if (token.kind === 'half') {
      const half = withHalf(last, tokens[tokens[at + 1]?.text === '-' ? at + 2 : at + 1]);
      if (!half) return last ? unread('unknown-word', token) : undefined;
      if (half.joins) parts.pop();
      parts.push({ offset: token.offset, text: token.text, spelled: true, ...half.part });
    } else if (token.kind === 'point' && last) {
      const decimals = decimalsAt(tokens, at + 1);
      if (!last.spelled || last.exponent > 0 || decimals.length === 0) break;
      parts.pop();
      // "三十三点九": all parts before the decimal mark are one number.
      const whole = String(parts.reduce((sum, part) => sum + sizeOfPart(part), sizeOfPart(last)));
      const { offset, text } = parts[0] ?? last;
      parts.splice(0, parts.length, {
        digits: `${whole}.${decimals.join('')}`,
        exponent: 0,
        spelled: true,
        offset,
        text,
      });
      at += decimals.length;
    } else if (token.kind === 'hedge' && token.behind && last && tokens[at + 1]?.kind === 'scale') {
      hedges.push(token.hedge);
    } else if (last && isJoint(tokens, at, last)) {
      // It joins two parts and adds nothing itself.
    } else break;
    at += 1;
  }
  if (parts.length === 0) return undefined;
  const extra = surplus(parts);
  if (extra)
    return {
      problem: { code: 'too-many-numbers', offset: extra.offset, found: extra.text },
      from,
      to: endOfUnread(tokens, at),
    };
  return { parts, from, to: at, hedges };
}

/**
 * Where the tokens end that belong to something unreadable: the numbers, scales and units right behind it must not be
 * read as numbers of their own.
 */
function endOfUnread(tokens: readonly Token[], at: number): number {
  let to = at;
  while (['number', 'unreadable', 'scale', 'half', 'unit'].includes(tokens[to]?.kind ?? '')) to += 1;
  return to;
}

const sizeOfPart = ({ digits, exponent }: Part): number => Number(digits) * 10 ** exponent;

/** Whether a number continues: behind a scale, "13億7000万", or in words, "thirty five". */
function canContinue(last: Part, before: Token | undefined, token: Token & { kind: 'number' }): boolean {
  if (before?.kind === 'scale' || (before?.kind === 'number' && before.exponent > 0)) return true;
  return last.spelled && token.spelled;
}

/**
 * A scale without a number means one of itself: "mil" is one thousand. Ten becomes the digits "10", because its zero is a
 * measured digit and not a scale.
 */
const oneOf = (token: Token & { kind: 'scale' }): Part =>
  token.exponent === 1
    ? { ...token, digits: '10', exponent: 0, spelled: true }
    : { ...token, digits: '1', spelled: true };

/**
 * Whether a scale starts a part of its own. In "2 mil" it multiplies the number before it; in "一百十" the second scale means
 * one of itself, since it is smaller than the scale before it.
 */
function startsPart(last: Part, token: Token & { kind: 'scale' }): boolean {
  return token.alone && last.exponent > token.exponent && token.exponent < 3 && last.spelled;
}

/**
 * Reads a half: "half a billion", "2 tỷ rưỡi", or, joined to the number before it (`joins`), "one and a half billion".
 */
function withHalf(
  last: Part | undefined,
  next: Token | undefined,
): { part: Pick<Part, 'digits' | 'exponent'>; joins: boolean } | undefined {
  if (!last)
    return next?.kind === 'scale' ? { part: { digits: '0.5', exponent: 0 }, joins: false } : undefined;
  if (last.exponent > 0) return { part: { digits: '5', exponent: last.exponent - 1 }, joins: false };
  if (last.digits.includes('.')) return undefined;
  return { part: { digits: `${last.digits}.5`, exponent: 0 }, joins: true };
}

/** The digits behind a decimal mark in words: "two point five". */
function decimalsAt(tokens: readonly Token[], from: number): string[] {
  const digits: string[] = [];
  for (let at = from; ; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'number' || !token.spelled || token.exponent > 0) return digits;
    digits.push(token.digits);
  }
}

/**
 * Whether a small word or hyphen joins the parts of one number: "two hundred and five", "thirty-five", "$1.3-billion".
 */
function isJoint(tokens: readonly Token[], at: number, last: Part): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next) return false;
  const isHyphen = token.text === '-' && token.glued && next.glued;
  if (next.kind === 'scale') return isHyphen;
  if (next.kind !== 'number' || !next.spelled || !last.spelled) return false;
  if (!isHyphen && !hasRole(token, 'and')) return false;
  const part = { ...next, offset: next.offset, text: next.text };
  return surplus([last, part]) === undefined;
}
