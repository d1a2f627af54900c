/** Writes exact numbers as texts. */
import { type Rational, toExact } from '../numbers/rational.ts';

/** Writes a number as a decimal where it has a finite one, otherwise as a ratio: "1.25", "1/3". */
export function exactText(value: Rational): string {
  const exact = toExact(value);
  const places = decimalPlaces(value.d);
  return places === null ? exact : value.toString(places + 1);
}

/** The number of decimal places of one over a denominator; `null` where there is no end to them. */
function decimalPlaces(denominator: bigint): number | null {
  let [rest, twos, fives] = [denominator, 0, 0];
  for (; rest % 2n === 0n; twos += 1) rest /= 2n;
  for (; rest % 5n === 0n; fives += 1) rest /= 5n;
  return rest === 1n ? Math.max(twos, fives) : null;
}
