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
  'months, sums of months and years': (claims) =>
    range(claims).map((place) => {
      const month = String((place % 12) + 1).padStart(2, '0');
      const period = place % 2 === 0 ? `2024-${month}` : `2024-01/2024-${month}`;
      return `a VNM X ${period}: $${10 + ((place * 13) % 29)} million`;
    }),
};

const range = (length: number): number[] => Array.from({ length }, (_, index) => index);

const growth = (flow: string, period: number, base: number, percent: number): string =>
  `a VNM ${flow} ${period}<${base}: up ${percent.toFixed(1)} per cent`;
