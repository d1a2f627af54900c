import { finiteDecimal } from '../numbers/format.ts';
import { type Rational, toExact } from '../numbers/rational.ts';

/** Writes an exact number as a decimal where it has a finite one, otherwise as a ratio: "1.25", "1/3". */
export const exactText = (value: Rational): string => finiteDecimal(value) ?? toExact(value);
