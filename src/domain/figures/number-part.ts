/** Joins the parts and scales of a number such as "13億7000万" or "two hundred and five". */

import { ONE, powerOfTen, ZERO } from '../numbers/rational.ts';
import type { Digits } from './lexicon.ts';
import { type PrintedNumber, printedNumber } from './printed-number.ts';

/** A part of a number: "13億7000万" has two. */
export interface Part extends Digits {
  readonly offset: number;
  /** As printed. */
  readonly text: string;
}

/** The power of ten from which scales are not multiplied by each other: no language says "million billion". */
const LARGE = 6;
/** The largest step in powers of ten between neighbouring scales: from "億" to "万". */
const MYRIAD = 4;

/**
 * Applies a scale to the last part of a number and to the parts before it with smaller scales. In "1 mil 300 millones"
 * and "3천 500만" the second scale is meant for both parts. Changes `parts`.
 *
 * @returns false, and changes nothing, where the last part's own scale cannot be multiplied by this one
 */
export function scaleUp(parts: Part[], exponent: number): boolean {
  const first = parts.findLastIndex((part) => part.exponent >= Math.min(exponent, LARGE)) + 1;
  for (const [index, part] of parts.entries()) {
    if (index >= first) parts[index] = { ...part, exponent: part.exponent + exponent };
  }
  return first < parts.length;
}

/**
 * The first part that does not belong to the number before it: digits without a scale, any part behind decimals, a part
 * that is not smaller than the last place before it, or one that skips a scale, as in "1億5千ドル", where 5千万 may be
 * meant.
 */
export function surplus(parts: readonly Part[]): Part | undefined {
  return parts.find((part, index) => {
    const before = parts[index - 1];
    if (!before) return false;
    if (!part.spelled && (part.exponent === 0 || before.exponent - part.exponent > MYRIAD)) return true;
    if (before.digits.includes('.')) return true;
    return compound([part], 0).value.compare(powerOfTen(lastPlaceOf(before))) >= 0;
  });
}

/** The power of ten of the last place that a part fills: 1 for "twenty", whose units "five" may still fill. */
const lastPlaceOf = ({ digits, exponent, spelled }: Part): number =>
  exponent + (spelled ? digits.length - digits.replace(/0+$/, '').length : 0);

/**
 * The sum of the parts, with the precision of the last: "1億3000万" is precise to ten millions, or in the narrow reading
 * to ten thousands.
 */
export function compound(parts: readonly Part[], shift: number): PrintedNumber {
  return parts.reduce<PrintedNumber>(
    (sum, part) => {
      const { value, step, narrowStep } = printedNumber(part.digits, part.exponent + shift);
      return { value: sum.value.add(value), step: part.spelled ? narrowStep : step, narrowStep };
    },
    { value: ZERO, step: ONE, narrowStep: ONE },
  );
}
