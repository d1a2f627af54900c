/**
 * A figure of which a part was not seen, because a search result cut it off or it is illegible. The curator writes "…"
 * for that part, as in "US$… billion" and "1.… tỷ USD". The digits that were seen bound the number.
 */
import { ZERO } from '../numbers/rational.ts';
import type { DecimalMark } from './printed-digits.ts';
import type { PrintedNumber } from './printed-number.ts';

/** Where digits are missing: behind the decimal mark; anywhere behind the first digit; or all of them. */
type Cut = 'decimals' | 'digits' | 'number';

export interface SeenPart {
  /** The words, with a readable number in place of the cut one. */
  readonly text: string;
  readonly cut: Cut;
  /** Where the number stands in the words, and how many characters longer it is there than in `text`. */
  readonly offset: number;
  readonly longer: number;
}

/** Digits and marks that were seen, the mark for the part that was not, and digits behind it. */
const CUT = /(\p{Nd}[\p{Nd}.,]*)?(?:\[…\]|…|\.{3})(\p{Nd}*)/gu;

/** Replaces the part of a figure that was not seen; `undefined` where all was seen, or more than one part was not. */
export function seenPartOf(words: string, decimal: DecimalMark): SeenPart | undefined {
  const [match, ...more] = words.matchAll(CUT);
  if (!match || more.length > 0) return undefined;
  const [whole, seen = '', behind = ''] = match;
  const digits = seen.replace(/[.,]+$/, '');
  const hasDecimals = digits.includes(decimal) || seen.slice(digits.length).startsWith(decimal);
  const cut: Cut = digits === '' ? 'number' : hasDecimals && behind === '' ? 'decimals' : 'digits';
  const [before = ''] = digits.split(decimal);
  const number = { number: '1', digits: before.replaceAll(/[.,]/g, ''), decimals: digits }[cut];
  return {
    text: words.slice(0, match.index) + number + words.slice(match.index + whole.length),
    cut,
    offset: match.index,
    longer: whole.length - number.length,
  };
}

/** Bounds for a number whose further decimals were cut off: "1.…" is at least 1 and less than 2. */
export function cutDecimals({ value, step }: PrintedNumber): [PrintedNumber, PrintedNumber] {
  // At least one more digit was printed, so that rounding moved the number by at most half a tenth of the last place
  // seen.
  const low = { value, step: step.div(10), narrowStep: step.div(10) };
  return [low, { value: value.add(step), step: ZERO, narrowStep: ZERO }];
}
