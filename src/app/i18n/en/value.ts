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
  /** Each figure with its day: "US$2.2 billion (9 January 2025)". */
  publishedOn: (figure: string, date: string) => `${figure} (${date})`,
  changed: (first: string, firstDate: string, last: string, lastDate: string) =>
    `Of the figures whose day of publication is known, the first is ${first} (${firstDate}), the last ${last} (${lastDate}).`,
  changedBy: (who: string, first: string, firstDate: string, last: string, lastDate: string) =>
    `${who}: of the figures whose day of publication is known, the first is ${first} (${firstDate}), the last ${last} (${lastDate}).`,
  countedBy: 'Counted by',
  figuresTitle: (n: number) => (n === 1 ? 'The published figure' : `The ${n} published figures`),
  stripTitle: 'All figures on one scale',
  sumsTitle: 'Sums of exports and imports',
  previous: (period: string) => `← ${period}`,
  next: (period: string) => `${period} →`,
  neighbours: 'The periods before and after',
  sum: (amount: string) => `${amount}, a sum`,
  implied: (amount: string) => `${amount}, implied`,
  revisionsSubtitle: (unit: string) => `${unit}, each figure by the day on which it was published`,
  revisionsNote:
    'A line holds a value until the same side publishes another. A bar is what a rounded figure can stand for; figures with “over” or “about” stand beside the line. Figures whose day of publication is not exactly known stand at the right. The scale does not start at zero.',
  /** @param dated each with its day */
  revisionsOf: (who: string, dated: readonly string[], undated: readonly string[]) =>
    undated.length === 0
      ? `${who}: ${dated.join(', ')}.`
      : dated.length === 0
        ? `${who}, undated: ${undated.join(', ')}.`
        : `${who}: ${dated.join(', ')}; undated: ${undated.join(', ')}.`,
  indexTitle: (values: number, from: string, to: string) => `${values} values, from ${from} to ${to}`,
  indexNone: 'No value is published yet',
  indexDescription: (pair: string) =>
    `Every value of the trade between ${pair} by year, each with a page of all its figures.`,
  indexLead: 'Choose a value to see every published figure of it and how it was revised.',
  indexEarlier: (years: number) => `Earlier years: ${years}`,
  indexOthers: (n: number) => `Parts of years, other goods and currencies: ${n}`,
  year: (year: string) => `All figures for ${year}`,
};
