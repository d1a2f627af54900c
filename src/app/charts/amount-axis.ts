/** The unit of an axis of amounts follows what stands on it, so that no two of its numbers are written alike. */
import { numberFormat } from '../../domain/index.ts';
import type { Messages } from '../i18n/index.ts';

export interface AmountAxis {
  /** E.g. "US$ million". */
  readonly unit: string;
  /** A tick in that unit. @param billions of the currency */
  readonly value: (billions: number) => string;
}

/** From one of a unit on an axis is told in it, as amounts in words are. */
const LEAST_OF_UNIT = 1;
const BILLION_IN_ONES = 9;

/** @param ticks billions of the currency, ascending */
export function amountAxis(ticks: readonly number[], { locale, money }: Messages): AmountAxis {
  const top = ticks.at(-1) ?? 1;
  const units = [
    { exponent: 12, unit: money.trillions },
    { exponent: 9, unit: money.billions },
    { exponent: 6, unit: money.millions },
    { exponent: 3, unit: money.thousands },
  ];
  const found = units.find(({ exponent }) => top * 10 ** (BILLION_IN_ONES - exponent) >= LEAST_OF_UNIT);
  const { exponent, unit } = found ?? { exponent: 0, unit: money.ones };
  const format = numberFormat(locale, { maximumFractionDigits: 12 });
  // A tick is a short decimal: 12 digits leave out the noise of a product.
  const value = (billions: number) =>
    format.format(Number((billions * 10 ** (BILLION_IN_ONES - exponent)).toPrecision(12)));
  return { unit, value };
}
