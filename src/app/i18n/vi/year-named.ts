import { enumerated } from './enumerated.ts';

/** A year that comes as a bare number, with the word for "year"; other periods name themselves. */
export const yearNamed = (period: string): string => (/^\d/.test(period) ? `năm ${period}` : period);

/** Whole years together, "các năm 2015, 2016 và 2017"; other periods one after the other. */
export const yearsNamed = (periods: readonly string[]): string =>
  periods.length > 1 && periods.every((period) => /^năm \d+$/.test(period))
    ? `các năm ${enumerated(periods.map((period) => period.slice('năm '.length)))}`
    : enumerated(periods);
