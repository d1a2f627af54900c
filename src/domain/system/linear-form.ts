import { plusProduct, product } from '../numbers/large-products.ts';
import { ONE, type Rational, ZERO } from '../numbers/rational.ts';

/** A linear form: exact coefficients by column. Columns that are left out have the coefficient 0. */
export type LinearForm = ReadonlyMap<number, Rational>;

/** The sum of forms, each multiplied by a number. */
export function combine(terms: Iterable<readonly [Rational, LinearForm]>): LinearForm {
  const sum = new Map<number, Rational>();
  for (const [times, form] of terms) {
    for (const [column, coefficient] of form) addTo(sum, column, times, coefficient);
  }
  return sum;
}

/** Adds `times` · `value` to one coefficient of `form` in place, and removes it where it becomes 0. */
export function addTo(
  form: Map<number, Rational>,
  column: number,
  times: Rational,
  value: Rational = ONE,
): void {
  const before = form.get(column);
  const after = before ? plusProduct(before, times, value) : product(times, value);
  if (after.n === 0n) form.delete(column);
  else form.set(column, after);
}

/** The value of a form for values of the columns. */
export function valueAt(form: LinearForm, point: readonly Rational[]): Rational {
  let sum = ZERO;
  for (const [column, coefficient] of form) sum = plusProduct(sum, coefficient, point[column] ?? ZERO);
  return sum;
}

/** Equal for equal forms, and only for these. */
export const formKey = (form: LinearForm): string =>
  [...form]
    .sort(([a], [b]) => a - b)
    .map(([column, coefficient]) => `${column}:${coefficient.toFraction()}`)
    .join(' ');
