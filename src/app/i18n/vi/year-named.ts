/** A year that comes as a bare number, with the word for "year"; other periods name themselves. */
export const yearNamed = (period: string): string => (/^\d/.test(period) ? `năm ${period}` : period);
