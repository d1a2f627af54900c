/** A period within a sentence: Lao puts "ປີ" before a year in digits, "ປີ 2024"; other periods name themselves. */
export const yearNamed = (period: string): string => (/^\d{4}/.test(period) ? `ປີ ${period}` : period);
