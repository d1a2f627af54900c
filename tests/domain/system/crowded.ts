/** Sources that contradict themselves in far more ways than anyone could list. */

/** Lines of claims of one source, as `claimsOf` reads them, by the kind of trouble. */
export const CROWDED: Readonly<Record<string, (claims: number) => string[]>> = {
  'levels and growths from year to year that fit none of them': (claims) => {
    const years = Math.ceil(claims / 2);
    return [
      ...range(years).map((year) => `a VNM T ${1960 + year}: $${1 + ((year * 37) % 17) / 10} billion`),
      ...range(claims - years).map((year) => growth('T', 1961 + year, 1960 + year, year * 1.1)),
    ];
  },
  'as many values of one cell': (claims) =>
    range(claims).map((value) => `a VNM X 2024: $${(1 + value / 10).toFixed(1)} billion`),
  'totals that their parts do not make up, joined by growths': (claims) =>
    range(Math.ceil(claims / 5))
      .flatMap((year) => [
        `a VNM X ${1980 + year}: $${1 + (year % 3)}.1 billion`,
        `a VNM M ${1980 + year}: $${1 + (year % 4)}.2 billion`,
        `a VNM T ${1980 + year}: $${3 + (year % 5)}.7 billion`,
        growth('T', 1980 + year, 1979 + year, 3 + year),
        growth('X', 1980 + year, 1979 + year, 40 - year),
      ])
      .slice(0, claims),
  'growths that contradict each other over many bases': (claims) =>
    range(claims).map((place) =>
      growth('M', 1990 + (place % 10) + 1 + Math.floor(place / 10), 1990 + (place % 10), (place * 7) % 23),
    ),
  'growths of nothing in a row, and a large one over all of them': (claims) => [
    ...range(claims - 1).map((year) => growth('T', 1961 + year, 1960 + year, 0)),
    growth('T', 1959 + claims, 1960, 50),
  ],
  'rates in a row from a value to another that does not fit': (claims) => [
    ...range(claims - 2).map((year) => growth('X', 1950 + year, 1949 + year, 10 * ((year % 3) + 1))),
    'a VNM X 1949: $1 billion',
    `a VNM X ${1947 + claims}: $2 billion`,
  ],
  'exports and imports in rows that meet in totals': (claims) =>
    range(Math.ceil(claims / 3))
      .flatMap((year) => [
        growth('X', 1981 + year, 1980 + year, (year * 7) % 5),
        growth('M', 1981 + year, 1980 + year, (year * 11) % 7),
        `a VNM T ${1980 + year}: $${1 + ((year * 37) % 17) / 10} billion`,
      ])
      .slice(0, claims),
  'growths of quarters and of their years': (claims) => [
    ...range(claims - Math.floor(claims / 5)).map((place) => {
      const [year, quarter] = [1901 + Math.floor(place / 4), (place % 4) + 1];
      return growth('X', `${year}-Q${quarter}`, `${year - 1}-Q${quarter}`, (place * 7) % 23);
    }),
    ...range(Math.floor(claims / 5)).map((year) => growth('X', 1901 + year, 1900 + year, (year * 7) % 23)),
  ],
  'growths from month to month beside quarters and years': (claims) => [
    ...range(claims - 14).map((place) => growth('X', monthAt(place), monthAt(place - 1), (place * 7) % 11)),
    ...range(3).flatMap((year) => [
      `a VNM X ${2020 + year}: $${1 + year}.0 billion`,
      growth('X', 2020 + year, 2019 + year, 50 + year),
    ]),
    ...range(8).map(
      (place) => `a VNM X ${2020 + Math.floor(place / 4)}-Q${(place % 4) + 1}: $${100 + place * 50} million`,
    ),
  ],
  'months, sums of months and years': (claims) =>
    range(claims).map((place) => {
      const month = String((place % 12) + 1).padStart(2, '0');
      const period = place % 2 === 0 ? `2024-${month}` : `2024-01/2024-${month}`;
      return `a VNM X ${period}: $${10 + ((place * 13) % 29)} million`;
    }),
};

const range = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** The month so many months after January 2020. */
const monthAt = (place: number): string =>
  `${2020 + Math.floor(place / 12)}-${String((((place % 12) + 12) % 12) + 1).padStart(2, '0')}`;

const growth = (flow: string, period: number | string, base: number | string, percent: number): string =>
  `a VNM ${flow} ${period}<${base}: up ${percent.toFixed(1)} per cent`;
