/** Reads amounts as pages print them: "US$1.055–1.065 billion", "more than US$2 billion, at most US$3 billion". */
import { type Fraction, fraction, minus, negative, order, plus, read, ten, times } from './fraction.ts';
import { type Span, span } from './span.ts';

export interface PrintedAmount {
  readonly values: Span;
  /** One unit of the last printed digit of each end: ends are rounded outward, so the true ones are less than one away. */
  readonly steps: readonly [low: Fraction, high: Fraction];
}

const NUMBER = '[\\d,]+(?:\\.\\d+)?';
const AMOUNT = `(−?)(?:US\\$|[A-Z]{3}\\s)(${NUMBER})(?:–(${NUMBER}))?(?: (million|billion|trillion))?`;
const FORM = new RegExp(`^(more than |less than |at most )?${AMOUNT}(.*)$`);
const EXPONENTS: Readonly<Record<string, number>> = { million: 6, billion: 9, trillion: 12 };

interface End {
  readonly value: Fraction;
  readonly step: Fraction;
}

function endOf(sign: string, digits: string, scale: string | undefined): End {
  const plain = digits.replaceAll(',', '');
  const exponent = EXPONENTS[scale ?? ''] ?? 0;
  const size = times(read(plain), ten(exponent));
  const decimals = plain.split('.')[1]?.length ?? 0;
  return { value: sign ? negative(size) : size, step: ten(exponent - decimals) };
}

/** Reads words to the end of the amount; `null` where they begin with none. */
export function readAmount(words: string): PrintedAmount | null {
  const [, before = '', sign = '', low, high, scale, rest = ''] = FORM.exec(words) ?? [];
  if (low === undefined) return null;
  const first = endOf(sign, low, scale);
  if (high !== undefined) return between(first, endOf(sign, high, scale), true, true);
  if (before === 'less than ') return upTo(first, false);
  const second = new RegExp(`^(, at most |, less than | to less than | to )${AMOUNT}`).exec(rest);
  if (second) {
    const [, joint = '', otherSign = '', digits = '', , otherScale] = second;
    return between(first, endOf(otherSign, digits, otherScale), before === '', !joint.includes('less than'));
  }
  if (rest.startsWith(' or less')) return upTo(first, true);
  if (rest.startsWith(' or more') || before === 'more than ')
    return { values: span(first.value, null, before === ''), steps: [first.step, first.step] };
  return between(first, first, true, true);
}

const between = (low: End, high: End, lowIn: boolean, highIn: boolean): PrintedAmount => ({
  values: span(low.value, high.value, lowIn, highIn),
  steps: [low.step, high.step],
});

const upTo = (high: End, highIn: boolean): PrintedAmount => ({
  values: span(null, high.value, false, highIn),
  steps: [high.step, high.step],
});

/** Whether the printed amount holds all of the values. */
const encloses = ({ values }: PrintedAmount, all: Span): boolean =>
  (values.low === null || (all.low !== null && order(values.low, all.low) <= 0)) &&
  (values.high === null || (all.high !== null && order(values.high, all.high) >= 0));

/** Whether the printed amount is the values, rounded outward by less than one unit of its last digit. */
export function prints({ values, steps }: PrintedAmount, all: Span): boolean {
  const [low, high] = steps;
  const isNear = (one: Fraction | null, other: Fraction | null, step: Fraction) =>
    one === null || other === null ? one === other : order(minus(one, plus(other, step)), fraction(0)) < 0;
  return (
    encloses({ values, steps }, all) &&
    isNear(all.low, values.low, low) &&
    isNear(values.high, all.high, high)
  );
}

/** Whether the printed amount, which is rounded outward, goes nowhere beyond all of the values: it may be narrower. */
export function isWithin({ values, steps: [lowStep, highStep] }: PrintedAmount, all: Span): boolean {
  const goesNoLower =
    all.low === null || (values.low !== null && order(plus(values.low, lowStep), all.low) > 0);
  const goesNoHigher =
    all.high === null || (values.high !== null && order(minus(values.high, highStep), all.high) < 0);
  return goesNoLower && goesNoHigher;
}
