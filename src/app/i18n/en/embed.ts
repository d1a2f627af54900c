/** A chart on another site. */
export const embed = {
  what: 'What',
  target: (due: string) => `Target, ${due}`,
  /** Future years on a path of steady growth. */
  path: (year: string) => `${year}, on the path`,
  targeted: (year: string) => `${year}, at the targeted growth`,
  verdict: 'Against the stated growth',
  fullPage: 'Tradecheck: the whole page with all sources',
  asOf: (date: string) => `as of ${date}`,
  pinned: (version: string, date: string) => `Pinned to dataset ${version}, as of ${date}.`,
  newer: 'There is a newer one:',
  newerLink: 'the chart as it is today',
  /** After the rows of a mark that are shown; # is the number of the others. */
  more: 'and # more in the table below',
  figures: (figures: readonly string[]) => figures.join(', '),
};
