/** The page of a value. */
export const value = {
  title: (name: string, period: string) => `${name}, ${period}`,
  description: (name: string, period: string) =>
    `Every published figure for ${name}, ${period}, by date and by who counted.`,
  lead: 'Every published figure, oldest first, by who counted. A change from one source to the next may be a revision.',
  unspecified: 'Who counted is not stated',
  reportedBy: (name: string) => `As reported by ${name}`,
  statistics: (who: string) => `${who}, statistics`,
  noMirror: 'These values are estimates made from the partner’s reports. They are no second count.',
  sameAll: (n: number) => `All ${n} figures are the same.`,
  path: (values: readonly string[]) => `In the order in which they were published: ${values.join(' → ')}.`,
  derived: 'Statistics: the sum of exports and imports',
  derivedNote: 'Exports are valued free on board, imports with cost, insurance and freight.',
  noMirrorShort: 'estimates from the partner’s reports, no second count',
  chosen: 'stands for this value in charts',
  /** @param source a link to it */
  repeats: (source: string) => `repeats ${source}`,
  inferred: 'date inferred',
  printedBy: (publisher: string, date: string) => `${publisher}, ${date}`,
  /** @param reporter whose statistics they are; `null` where that is not stated */
  printedFor: (who: string, reporter: string | null) =>
    reporter === null ? `${who}, reporter not stated` : `${who}, reported by ${reporter}`,
  bar: (who: string, more: number) => (more === 0 ? who : `${who} and ${more} more`),
  year: (year: string) => `All figures for ${year}`,
};
