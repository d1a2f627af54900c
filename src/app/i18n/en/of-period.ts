/** A period within a sentence: "the first half of 2024", "2024". */
export const ofPeriod = (period: string): string =>
  /^(first|second) /.test(period) ? `the ${period}` : period;
