import { describe, expect, it } from 'vitest';
import type { PressMark } from '../../../../src/app/charts/trend/trend-mark.ts';
import { type TrendFlow, trendModel } from '../../../../src/app/charts/trend/trend-model.ts';
import { trendsOf } from '../../../../src/app/charts/trend/trends.ts';
import { ledgerOf as ledgerOfDataset } from '../../../../src/app/models/ledger.ts';
import { datasetOf, FIXTURE, FIXTURE_SOURCES, type FixtureLevel } from '../../dataset-fixture.ts';

const claimsOf = (marks: readonly PressMark[]) => marks.flatMap(({ claims }) => claims.map(({ id }) => id));

/** The marks of one printed level. */
const marksOf = (level: Omit<FixtureLevel, 'id'>, flow: TrendFlow = 'T') =>
  trendModel(datasetOf([{ id: 'daily', levels: [{ id: 'a', ...level }] }]), flow, 'VNM').press;

describe('the statistical series', () => {
  const { statistics } = trendModel(FIXTURE, 'T', 'VNM');
  const at = (year: number) => statistics.find((point) => point.year === year);

  it('is the sum of exports and imports, in billion US dollars, with the claims that it adds', () => {
    expect(at(2011)).toMatchObject({
      value: 0.7341,
      low: expect.closeTo(0.72905, 9),
      high: expect.closeTo(0.73915, 9),
      status: 'A',
      claims: ['imf/exports-2011', 'imf/imports-2011'],
    });
  });

  it('keeps a year without observation as a gap', () => {
    expect(at(2012)).toEqual({
      year: 2012,
      x: 2012,
      value: null,
      low: null,
      high: null,
      status: null,
      claims: [],
    });
  });

  it('marks a sum as estimated when a part is', () => {
    expect(at(2019)?.status).toBe('E');
  });

  it('has a row for every year to the last printed figure', () => {
    expect(statistics.map(({ year }) => year)).toEqual(
      Array.from({ length: 21 }, (_, index) => 2005 + index),
    );
  });

  it('takes one flow from the claims themselves', () => {
    const exported = trendModel(FIXTURE, 'X', 'VNM').statistics.find(({ year }) => year === 2020);
    expect(exported).toMatchObject({ value: 0.5717, claims: ['imf/exports-2020'] });
  });

  it('is never joined from two publications: the one with more years is drawn', () => {
    const other = { id: 'customs', kind: 'statistics' as const };
    const levels = [
      { id: 'x-2021', figure: '600000000', period: '2021', flow: 'X' as const, reporter: 'VNM' },
    ];
    const model = trendModel(datasetOf([{ ...other, levels }, ...FIXTURE_SOURCES]), 'X', 'VNM');
    expect(model.statistics.find(({ year }) => year === 2021)?.value).toBeNull();
  });

  it('is the other economy’s own when seen from its side', () => {
    expect(trendModel(FIXTURE, 'T', 'LAO').statistics.every(({ value }) => value === null)).toBe(true);
  });
});

describe('the value axis', () => {
  const topOf = (figure: string) =>
    trendModel(
      datasetOf([{ id: 'daily', levels: [{ id: 'a', figure, period: '2024' }] }]),
      'T',
      'VNM',
    ).yTicks.at(-1);

  // "Over 10" may be 20, but is drawn as an open mark with a short arrow: half of the plot was empty.
  it.each([
    ['over $10 billion', 12.5],
    ['$10 billion', 15],
    ['about $10 billion', 20],
    ['$10.0 billion', 12.5],
  ])('has room for the mark of %s', (figure, top) => {
    expect(topOf(figure)).toBe(top);
  });
});

describe('the window', () => {
  it('begins at the multiple of five before the first printed figure, and counts what lies before', () => {
    const model = trendModel(FIXTURE, 'T', 'VNM');
    expect(model).toMatchObject({ xDomain: [2004.5, 2025.75], earlierStatistics: 2 });
  });

  it('begins where it is told to', () => {
    const model = trendModel(FIXTURE, 'T', 'VNM', 2020);
    expect(model.xDomain[0]).toBe(2019.5);
    expect(model.press.every(({ year }) => year >= 2020)).toBe(true);
  });

  it('begins with the statistics when nothing was printed', () => {
    const statistics = FIXTURE_SOURCES.filter(({ kind }) => kind === 'statistics');
    expect(trendModel(datasetOf(statistics), 'T', 'VNM')).toMatchObject({
      xDomain: [2002.5, 2020.75],
      newest: null,
    });
  });

  it('is empty for an empty ledger', () => {
    expect(trendModel(datasetOf([]), 'T', 'VNM')).toMatchObject({ statistics: [], press: [], newest: null });
  });

  it('holds every interval: the value axis begins at 0 and ends on a tick', () => {
    const { press, yTicks } = trendModel(FIXTURE, 'T', 'VNM');
    expect(yTicks).toEqual([0, 1, 2, 3, 4]);
    expect(Math.max(...press.map(({ high }) => high))).toBeLessThanOrEqual(4);
  });
});

describe('printed figures', () => {
  // biome-ignore format: one row a case
  it.each([
    ['rounded to its last place',     '2.2 billion USD',         2.2,  2.15, 2.25, false, null],
    ['trailing zeros read wide',      '240 million USD',         0.24, 0.235, 0.245, false, null],
    ['a range',                       '1.1-1.2 billion USD',     1.15, 1.05, 1.25, false, null],
    ['over: at the printed bound',    'over 1.7 billion USD',    1.7,  1.7,  1.8,  true, 'up'],
    ['nearly: at the printed bound',  'nearly 1.7 billion USD',  1.7,  1.6,  1.7,  true, 'down'],
    ['about: in the middle',          'about 1.7 billion USD',   1.7,  1.6,  1.8,  true, null],
    ['unbounded: drawn by a tenth',   'at least 2 billion USD',  2,    2,    2.2,  true, 'up'],
  ])('%s', (_, figure, value, low, high, hedged, toward) => {
    const [mark] = marksOf({ figure, period: '2024' });
    expect(mark).toMatchObject({ year: 2024, value: expect.closeTo(value, 9), hedged });
    expect(mark?.low).toBeCloseTo(low, 9);
    expect(mark?.high).toBeCloseTo(high, 9);
    // A hedge has a direction and no length: its limit is a convention, and stands in proofs only.
    expect(mark?.error.map((length) => Number(length.toFixed(9)))).toEqual(
      hedged ? [0, 0] : [value - low, high - value].map((length) => Number(length.toFixed(9))),
    );
    expect(mark?.toward).toBe(toward);
  });

  // biome-ignore format: one row a case
  it.each([
    ['a part of a year',     '2025-01/2025-04', 0],
    ['a half-year',          '2025-S1',         0],
    ['a month',              '2025-04',         0],
    ['several years',        '2018/2021',       0],
    ['a complete year',      '2025',            1],
    ['twelve months of one', '2025-01/2025-12', 1],
    ['a fiscal year',        '2024-04/2025-03', 1],
  ])('of %s', (_, period, expected) => {
    expect(marksOf({ figure: '1.3 billion USD', period })).toHaveLength(expected);
  });

  // biome-ignore format: one row a case
  it.each([
    ['the side’s own exports',                 'X', 'X', 'VNM',         undefined, 'side'],
    ['its imports are not its exports',        'X', 'M', 'VNM',         undefined, null],
    ['the other’s imports are the mirror',     'X', 'M', 'LAO',         undefined, 'mirror'],
    ['the other’s exports are not',            'X', 'X', 'LAO',         undefined, null],
    ['the other’s total is the mirror',        'T', 'T', 'LAO',         undefined, 'mirror'],
    ['an unnamed reporter, told by the side',  'X', 'X', 'unspecified', 'LAO',     'side'],
  ] as const)('%s', (_, flow, printed, reporter, partner, expected) => {
    const level = { figure: '1.3 billion USD', period: '2024', flow: printed, reporter };
    const marks = marksOf(partner === undefined ? level : { ...level, partner }, flow);
    expect(marks.map((mark) => mark.reporter)).toEqual(expected === null ? [] : [expected]);
  });

  it('never takes a statistical table for the press, nor a balance or a target for a level', () => {
    const { press } = trendModel(FIXTURE, 'T', 'VNM');
    expect(claimsOf(press).filter((id) => id.startsWith('imf/') || id.includes('target'))).toEqual([]);
  });

  it('keeps the figures of two reporters of one year and value apart', () => {
    const levels = ['VNM', 'LAO'].map((reporter) => ({
      id: reporter.toLowerCase(),
      figure: '2.2 billion USD',
      period: '2024',
      reporter,
    }));
    const { press } = trendModel(datasetOf([{ id: 'daily', levels }]), 'T', 'VNM');
    expect(press.map(({ reporter, claims }) => [reporter, claims.length])).toEqual([
      ['mirror', 1],
      ['side', 1],
    ]);
  });
});

describe('marks of one year', () => {
  const { press, newest } = trendModel(FIXTURE, 'T', 'VNM');
  const of = (year: number) => press.filter((mark) => mark.year === year);

  it('are one for all who printed the same', () => {
    expect(of(2024).map(({ claims }) => claims.map(({ id }) => id))).toEqual([
      ['lao-press/t-2024'],
      ['newer/t-2024', 'reprint/t-2024'],
      ['reprint/t-2024-est'],
    ]);
  });

  it('stand side by side, centred on the year, when their values are close', () => {
    expect(of(2024).map(({ x }) => x)).toEqual([2023.78, 2024, 2024.22]);
    expect(of(2022).map(({ x }) => x)).toEqual([2021.89, 2022.11]);
  });

  it('stand on the year when they are far apart', () => {
    const levels = ['1 billion USD', '2 billion USD'].map((figure, index) => ({
      id: `t-${index}`,
      figure,
      period: '2024',
    }));
    const far = trendModel(datasetOf([{ id: 'daily', levels }]), 'T', 'VNM').press;
    expect(far.map(({ x }) => x)).toEqual([2024, 2024]);
  });

  it('stay within their year however many there are', () => {
    const levels = Array.from({ length: 9 }, (_, index) => ({
      id: `t-${index}`,
      figure: `2.2${index} billion USD`,
      period: '2024',
    }));
    const xs = trendModel(datasetOf([{ id: 'daily', levels }]), 'T', 'VNM').press.map(({ x }) => x);
    expect(xs).toHaveLength(9);
    expect(new Set(xs).size).toBe(9);
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([2023.64, 2024.36]);
  });

  it('are the same whatever the order of the ledger', () => {
    const reversed = trendModel(datasetOf([...FIXTURE_SOURCES].reverse()), 'T', 'VNM');
    expect(reversed.press).toEqual(press);
  });

  it('give the newest of the side’s own for the label', () => {
    expect(newest && claimsOf([newest])).toEqual(['reprint/t-2025']);
    const exports = trendModel(FIXTURE, 'X', 'VNM');
    expect(exports.newest && claimsOf([exports.newest])).toEqual(['newer/x-2021']);
  });
});

describe('the value that stands for a year', () => {
  const trend = (levels: FixtureLevel[], flow: TrendFlow = 'T', all = false) =>
    trendsOf(
      ledgerOfDataset(datasetOf([{ id: 'daily', published: '2025-02-01', levels }])),
      flow === 'T' ? 'T' : 'XM',
      all,
    )
      .filter((one) => one.flow === flow)
      .flatMap(({ press }) => press);
  const level = (id: string, figure: string, period: string, flow: 'T' | 'X' | 'M' = 'T') => ({
    id,
    figure,
    period,
    flow,
    reporter: 'VNM',
  });
  const rows = (marks: readonly PressMark[]) =>
    marks.map((mark) => [mark.period, claimsOf([mark]).join('+'), mark.made?.how ?? 'printed']);

  it('is a firm one before a hedged one', () => {
    const levels = [level('a', 'over 2 billion USD', '2024'), level('b', '2.2 billion USD', '2024')];
    expect(rows(trend(levels))).toEqual([['2024', 'daily/b', 'printed']]);
    expect(trend(levels, 'T', true)).toHaveLength(2);
  });

  it('is exports and imports together where no total is printed', () => {
    const levels = [level('x', '1.2 billion USD', '2024', 'X'), level('m', '1.0 billion USD', '2024', 'M')];
    expect(rows(trend(levels))).toEqual([['2024', 'daily/m+daily/x', 'sum']]);
    expect(trend(levels)[0]).toMatchObject({ value: expect.closeTo(2.2, 9), hedged: false });
    expect(rows(trend(levels, 'X'))).toEqual([['2024', 'daily/x', 'printed']]);
  });

  it('is of the kind of year by which the reporter counts, at the year in which it ends', () => {
    const levels = [
      level('a', '12.9 billion USD', '2023-04/2024-03'),
      level('b', '14.2 billion USD', '2022-04/2023-03'),
      level('c', '13.1 billion USD', '2023'),
    ];
    const marks = trend(levels);
    expect(marks.map(({ year, period }) => [year, period])).toEqual([
      [2023, '2022-04/2023-03'],
      [2024, '2023-04/2024-03'],
    ]);
    expect(trend(levels, 'T', true)).toHaveLength(3);
  });

  it('is what was forecast, hollow, where nothing else is known', () => {
    const levels = [
      { ...level('a', 'expected to reach 3 billion USD', '2025'), status: 'F' as const },
      level('b', '2 billion USD', '2024'),
    ];
    expect(trend(levels).map(({ year, status }) => [year, status])).toEqual([
      [2024, 'A'],
      [2025, 'F'],
    ]);
  });

  it('is none that its source contradicts: that is drawn only with all figures, and ringed', () => {
    const levels = [
      level('t', '9.0 billion USD', '2024'),
      level('x', '1.2 billion USD', '2024', 'X'),
      level('m', '1.0 billion USD', '2024', 'M'),
    ];
    expect(trend(levels)).toEqual([]);
    expect(trend(levels, 'T', true).map(({ gap }) => gap)).toEqual([true]);
  });
});
