/** The anchor of a year on the growth page, without "#". */
export const yearAnchor = (year: number): string => `year-${year}`;
