// The title of the trend says how much trade grew a year, only where the values that stand for the years leave no doubt.
import { describe, expect, it } from 'vitest';
import { trendSubtitle, trendTitle } from '../../../../src/app/charts/trend/trend-chart-labels.ts';
import { trendsOf } from '../../../../src/app/charts/trend/trends.ts';
import { CATALOGUES, ledgerOf } from '../../../../src/app/index.ts';
import { datasetOf, type FixtureLevel } from '../../dataset-fixture.ts';

const NEUTRAL = 'Two-way trade of Viet Nam and Laos';
const SUBTITLE = 'Goods, US$ billion a year, current prices';
type Year = readonly [period: string, figure: string, changes?: Partial<FixtureLevel>];

const ledger = (...years: readonly Year[]) =>
  ledgerOf(
    datasetOf([
      {
        id: 'a',
        levels: years.map(([period, figure, changes], index) => ({
          id: `v-${index}`,
          flow: 'T' as const,
          reporter: 'VNM',
          period,
          figure,
          ...changes,
        })),
      },
    ]),
  );

describe('the title of the trend of two-way trade', () => {
  // biome-ignore format: one row a case
  it.each<[string, readonly Year[], string]>([
    ['ten years that doubled it', [['2014', 'US$1.000 billion'], ['2024', 'US$2.000 billion']],
      'Viet Nam’s two-way trade grew about 7.2% a year from 2014 to 2024, to about US$2 billion'],
    ['the longest span', [['2014', 'US$1.000 billion'], ['2021', 'US$1.500 billion'], ['2024', 'US$2.000 billion']],
      'Viet Nam’s two-way trade grew about 7.2% a year from 2014 to 2024, to about US$2 billion'],
    ['one year', [['2023', 'US$1.000 billion'], ['2024', 'US$1.250 billion']],
      'Viet Nam’s two-way trade grew about 25% from 2023 to 2024, to about US$1.25 billion'],
    ['a fall', [['2019', 'US$2.000 billion'], ['2024', 'US$1.000 billion']],
      'Viet Nam’s two-way trade shrank about 13% a year from 2019 to 2024, to about US$1 billion'],
    ['rounding that leaves the direction open', [['2019', 'US$2 billion'], ['2024', 'US$2 billion']], NEUTRAL],
    ['one value', [['2024', 'US$2.000 billion']], NEUTRAL],
    ['no span that is counted', [['2017', 'US$1.000 billion'], ['2024', 'US$2.000 billion']], NEUTRAL],
    ['a hedged start', [['2014', 'over US$1.000 billion'], ['2024', 'US$2.000 billion']],
      'Viet Nam’s two-way trade grew 6.1–7.2% a year from 2014 to 2024, to about US$2 billion'],
    ['a forecast', [['2014', 'US$1.000 billion'], ['2024', 'US$2.000 billion', { status: 'F' }]], NEUTRAL],
    ['two reporters', [['2014', 'US$1.000 billion', { reporter: 'LAO', partner: 'VNM' }], ['2024', 'US$2.000 billion']], NEUTRAL],
  ])('of %s', (_, years, title) => {
    const made = ledger(...years);
    const { en } = CATALOGUES;
    expect(trendTitle('T', made, en)).toBe(title);
    expect(trendSubtitle('T', trendsOf(made, 'T'), made, en)).toBe(
      title === NEUTRAL ? SUBTITLE : `${NEUTRAL}. ${SUBTITLE}`,
    );
  });

  it.each(['vi', 'lo'] as const)('says it in %s', (language) => {
    const made = ledger(['2014', 'US$1.000 billion'], ['2024', 'US$2.000 billion']);
    const title = trendTitle('T', made, CATALOGUES[language]);
    for (const part of ['7,2', '2014', '2024', '2']) expect(title).toContain(part);
  });
});
