/**
 * The greatest common divisor of large numbers, by Lehmer's method ("Euclid's algorithm for large numbers", 1938): many
 * steps of Euclid's are made with the leading digits alone, as doubles, and then applied at once. Growths along a chain of
 * years multiply to fractions of some thousand digits, whose reduction would take nearly all of the time.
 */

/** Numbers up to this are whole doubles. */
const LARGEST_DOUBLE = BigInt(Number.MAX_SAFE_INTEGER);
/** So many leading bits fit a double, with room for the factors of steps that are added. */
const LEADING = 50;
/** A factor of combined steps is at most this, so that its products with leading digits are exact. */
const LARGEST_FACTOR = 2 ** 25;

/** The greatest common divisor of numbers that are not negative; the other where one is 0. */
export function greatestDivisor(one: bigint, other: bigint): bigint {
  let [a, b] = one < other ? [other, one] : [one, other];
  while (b > LARGEST_DOUBLE) {
    const [p, q, r, s] = stepsTogether(a, b);
    [a, b] = q === 0 ? [b, a % b] : [BigInt(p) * a + BigInt(q) * b, BigInt(r) * a + BigInt(s) * b];
  }
  if (b === 0n) return a;
  let [x, y] = [Number(b), Number(a % b)];
  while (y > 0) [x, y] = [y, x % y];
  return BigInt(x);
}

/** The steps that the leading digits alone decide, as a matrix; its second entry is 0 where they decide none. */
function stepsTogether(a: bigint, b: bigint): readonly [number, number, number, number] {
  const shift = BigInt(a.toString(16).length * 4 - LEADING);
  let [x, y] = [Number(a >> shift), Number(b >> shift)];
  let [p, q, r, s] = [1, 0, 0, 1];
  while (y + r > 0 && y + s > 0) {
    const times = Math.floor((x + p) / (y + r));
    const [nextR, nextS] = [p - times * r, q - times * s];
    // Whatever the digits left out are, the quotient is the same only if both of its ends are.
    if (times !== Math.floor((x + q) / (y + s))) break;
    if (Math.abs(nextR) > LARGEST_FACTOR || Math.abs(nextS) > LARGEST_FACTOR) break;
    [p, q, r, s] = [r, s, nextR, nextS];
    [x, y] = [y, x - times * y];
  }
  return [p, q, r, s];
}
