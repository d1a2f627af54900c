/** Long lists. */
export const list = {
  /** @param year `null` where it is not known */
  ofYear: (year: number | null, n: number) => `${year ?? 'Without a year'}: ${n}`,
  /** Behind the first rows of a year: how many more there are. */
  moreOfYear: (year: number | null, n: number) =>
    `${year === null ? 'Without a year, further' : `More of ${year}`}: ${n}`,
};

/** The filters of lists. */
export const filter = {
  label: 'Filter, search and sort',
  search: 'Search',
  kind: 'Kind',
  flow: 'Flow',
  year: 'Year',
  verdict: 'Verdict',
  basis: 'Compared with',
  publisher: 'Publisher',
  language: 'Language',
  currency: 'Currency',
  covers: 'Covers',
  sort: 'Sort by',
  all: 'All',
  noScript: 'Filters need JavaScript; the whole list is below.',
  sorts: {
    period: 'Newest period first',
    verdict: 'Inconsistent first',
    stated: 'Highest growth first',
  },
};
