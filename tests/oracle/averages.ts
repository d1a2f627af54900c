/**
 * Decides averages and average growths by exact arithmetic on the printed digits, without roots: a growth g over n years
 * fits values P and C just if (1 + g)ⁿ × P can be C.
 */
import { type Fraction, fraction, order, plus, ten, times } from './fraction.ts';

/** A printed number: whole units of its last decimal, of which there are `decimals`. */
export interface PrintedDigits {
  readonly units: number;
  readonly decimals: number;
}

interface Ends {
  readonly lower: Fraction;
  readonly upper: Fraction;
}

/** As it is printed: 1230 with two decimals is "12.30". */
export const digitsOf = ({ units, decimals }: PrintedDigits): string =>
  (units / 10 ** decimals).toFixed(decimals);

/** Half a unit to either side. */
const endsOf = ({ units, decimals }: PrintedDigits): Ends => ({
  lower: times(fraction(2 * units - 1, 2), ten(-decimals)),
  upper: times(fraction(2 * units + 1, 2), ten(-decimals)),
});

/** 1 + a rate that is printed in per cent. */
const factorOf = (rate: PrintedDigits): Ends => {
  const { lower, upper } = endsOf({ ...rate, decimals: rate.decimals + 2 });
  return { lower: plus(fraction(1), lower), upper: plus(fraction(1), upper) };
};

const meet = (a: Ends, b: Ends): boolean => order(a.lower, b.upper) <= 0 && order(b.lower, a.upper) <= 0;

const ofBoth = (of: (side: keyof Ends) => Fraction): Ends => ({ lower: of('lower'), upper: of('upper') });

const sumOf = (all: readonly Fraction[]): Fraction => all.reduce(plus, fraction(0));

const productOf = (all: readonly Fraction[]): Fraction => all.reduce(times, fraction(1));

/** Whether an average of some values can be the printed one: its sum is as many times the average. */
export const averageFits = (average: PrintedDigits, values: readonly PrintedDigits[]): boolean =>
  meet(
    ofBoth((side) => times(fraction(values.length), endsOf(average)[side])),
    ofBoth((side) => sumOf(values.map((value) => endsOf(value)[side]))),
  );

/** Whether a rate can be the growth a year from a base to a value, compound or as a mean that is never less. */
export function growthFits(
  rate: PrintedDigits,
  base: PrintedDigits,
  value: PrintedDigits,
  years: number,
): boolean {
  const most = productOf([endsOf(base).upper, ...Array.from({ length: years }, () => factorOf(rate).upper)]);
  return order(most, endsOf(value).lower) >= 0;
}

/** Whether a rate can be the mean of yearly rates, or their compound. */
export function meanFits(rate: PrintedDigits, yearly: readonly PrintedDigits[]): boolean {
  const compound = meet(
    ofBoth((side) => productOf(yearly.map(() => factorOf(rate)[side]))),
    ofBoth((side) => productOf(yearly.map((one) => factorOf(one)[side]))),
  );
  return compound || averageFits(rate, yearly);
}
