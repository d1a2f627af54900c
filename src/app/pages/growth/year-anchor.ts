/** Where on the growth page all about a year stands: the part of an address behind "#". */
export const yearAnchor = (year: number): string => `year-${year}`;
