/**
 * A figure of which a part was not seen: cut off by a search result, or not to be read. The curator writes "…" for it, as in
 * "US$… billion" and "1.… tỷ USD". What was seen bounds the number; where nothing was, nothing is known of it.
 */
import { ZERO } from '../numbers/rational.ts';
import type { DecimalMark } from './printed-digits.ts';
import type { PrintedNumber } from './printed-number.ts';

/** How the digits that were seen go on: behind the decimal mark, anywhere behind the first, or not even one was seen. */
type Cut = 'decimals' | 'digits' | 'number';

export interface SeenPart {
  /** The words with a number that can be read in the place of the cut one. */
  readonly text: string;
  readonly cut: Cut;
  /** Where the number stands in the words, and by how much it is longer there than in `text`. */
  readonly offset: number;
  readonly longer: number;
}

/** Digits with marks, the part that was not seen, and digits behind it. */
const CUT = /(\p{Nd}[\p{Nd}.,]*)?(?:\[…\]|…|\.{3})(\p{Nd}*)/gu;

/** What was seen of words with a part that was not; `undefined` where all was, and for more than one such part. */
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

/** The numbers that may have been printed where decimals were cut off: "1.…" is at least 1 and less than 2. */
export function cutDecimals({ value, step }: PrintedNumber): [PrintedNumber, PrintedNumber] {
  // Another digit at least stands behind those that were seen, so that rounding took half a tenth of their place at most.
  const low = { value, step: step.div(10), narrowStep: step.div(10) };
  return [low, { value: value.add(step), step: ZERO, narrowStep: ZERO }];
}
