/** Exact numbers as texts. */
import { type Rational, toExact } from '../numbers/rational.ts';

/** An exact number: as a decimal where it has one, else as a ratio. */
export function exactText(value: Rational): string {
  const exact = toExact(value);
  const places = decimalPlaces(value.d);
  return places === null ? exact : value.toString(places + 1);
}

/** How many decimal places a denominator takes; `null` where no number of them is enough. */
function decimalPlaces(denominator: bigint): number | null {
  let [rest, twos, fives] = [denominator, 0, 0];
  for (; rest % 2n === 0n; twos += 1) rest /= 2n;
  for (; rest % 5n === 0n; fives += 1) rest /= 5n;
  return rest === 1n ? Math.max(twos, fives) : null;
}
