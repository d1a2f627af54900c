// Statistics of years that the line of a trend does not have: they were in no chart, so that a forecast or an older
// year stood for the newest.
import { describe, expect, it } from 'vitest';
import {
  trendChartLabels,
  trendDescription,
  trendNote,
} from '../../../src/app/charts/trend/trend-chart-labels.ts';
import { trendsOf } from '../../../src/app/charts/trend/trends.ts';
import { messagesFor } from '../../../src/app/i18n/catalogues.ts';
import { ledgerOf } from '../../../src/app/models/ledger.ts';
import { statisticsLine } from '../../../src/app/models/statistics-line.ts';
import { datasetOf, type FixtureLevel, type FixtureSource } from '../dataset-fixture.ts';

const EN = messagesFor('en', { pair: { currency: 'USD' } });

const own = (id: string, flow: 'X' | 'M' | 'T', period: string, figure: string): FixtureLevel => ({
  id,
  flow,
  period,
  figure,
  reporter: 'VNM',
});
const office = (id: string, published: string, ...levels: FixtureLevel[]): FixtureSource => ({
  id,
  kind: 'statistics',
  published,
  levels,
});

/** Fiscal years of the customs, each in a publication of its own. */
const FISCAL = [
  office(
    'customs-23',
    '2023-07-20',
    own('x', 'X', '2022-07/2023-06', '100000000'),
    own('m', 'M', '2022-07/2023-06', '900000000'),
  ),
  office(
    'customs-24',
    '2024-07-20',
    own('x', 'X', '2023-07/2024-06', '120000000'),
    own('m', 'M', '2023-07/2024-06', '950000000'),
  ),
];
const marksOf = (sources: readonly FixtureSource[], chart: 'T' | 'XM', all = false) =>
  trendsOf(ledgerOf(datasetOf(sources)), chart, all).map(({ flow, statistics, press }) => [
    flow,
    statistics.filter(({ value }) => value !== null).length,
    press.map(({ year, status }) => `${year} ${status}`),
  ]);

describe('statistics of fiscal years', () => {
  it.each([
    ['T', false, [['T', 0, ['2023 A', '2024 A']]]],
    ['T', true, [['T', 0, ['2023 A', '2024 A']]]],
    [
      'XM',
      false,
      [
        ['X', 0, ['2023 A', '2024 A']],
        ['M', 0, ['2023 A', '2024 A']],
      ],
    ],
    [
      'XM',
      true,
      [
        ['X', 0, ['2023 A', '2024 A']],
        ['M', 0, ['2023 A', '2024 A']],
      ],
    ],
  ] as const)('are marks in the chart of %s, all of them shown: %s', (chart, all, expected) => {
    expect(marksOf(FISCAL, chart, all)).toEqual(expected);
  });

  it('are told without a line, and without valuations that nobody stated', () => {
    const ledger = ledgerOf(datasetOf(FISCAL));
    const models = trendsOf(ledger, 'T');
    expect(trendDescription('T', models, ledger, EN)).not.toContain('The line shows');
    expect(trendNote('T', models, ledger, EN)).not.toContain('FOB');
    expect(trendChartLabels('T', models, ledger, EN).press).not.toContain('press');
  });
});

describe('statistics that are not in the line', () => {
  const SERIES = office(
    'series',
    '2016-06-30',
    ...['2013', '2014', '2015'].flatMap((year) => [
      own(`x-${year}`, 'X', year, '400000'),
      own(`m-${year}`, 'M', year, '1600000'),
    ]),
  );
  const NEWER = office('annual', '2025-03-20', own('t', 'T', '2024', '2430000'));
  const FORECAST = {
    id: 'radio',
    published: '2024-06-10',
    levels: [{ ...own('t', 'T', '2024', '$2.6 million'), status: 'F' as const }],
  };

  it('stand for their year before a forecast', () => {
    expect(marksOf([SERIES, NEWER, FORECAST], 'T')).toEqual([['T', 3, ['2024 A']]]);
  });

  it('stay out where the line has the year, and where the other economy counts', () => {
    const again = office('again', '2017-01-01', own('t', 'T', '2015', '2100000'));
    const other = office('theirs', '2017-01-01', { ...own('x', 'X', '2016', '1700000'), reporter: 'LAO' });
    expect(marksOf([SERIES, again, other], 'T')).toEqual([['T', 3, []]]);
    expect(marksOf([SERIES, again, other], 'XM', true).map(([flow, , press]) => [flow, press])).toEqual([
      ['X', []],
      ['M', []],
    ]);
    expect([...statisticsLine(datasetOf([SERIES, again]), 'T', 'VNM').keys()]).toEqual([2013, 2014, 2015]);
  });

  it('are told as the newest and the highest, and a forecast as neither', () => {
    const dataset = datasetOf([
      SERIES,
      NEWER,
      { ...FORECAST, levels: [{ ...own('t', 'T', '2025', '$2.9 million'), status: 'F' as const }] },
    ]);
    const ledger = ledgerOf(dataset);
    const said = trendDescription('T', trendsOf(ledger, 'T'), ledger, EN);
    expect(said).toContain('to US$2.43 million in 2024, the highest');
    expect(said).not.toContain('2.9');
    expect(said).toContain('The line shows statistics');
  });
});
