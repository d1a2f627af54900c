import { enumerated } from './enumerated.ts';

/**
 * A year that comes as a bare number, with the word for "year"; other periods, such as "6 tháng đầu năm 2024", name themselves. Word and number stay in one
 * line, in narrow cells too.
 */
export const yearNamed = (period: string): string => (/^\d{4}/.test(period) ? `năm\u00a0${period}` : period);

/** Whole years together, "các năm 2015, 2016 và 2017"; other periods one after the other. */
export const yearsNamed = (periods: readonly string[]): string =>
  periods.length > 1 && periods.every((period) => /^năm\u00a0\d+$/.test(period))
    ? `các năm ${enumerated(periods.map((period) => period.slice('năm\u00a0'.length)))}`
    : enumerated(periods);
