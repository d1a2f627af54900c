import { describe, expect, it } from 'vitest';
import { TREND_CHARTS, trendsOf } from '../../../src/app/charts/trend/trends.ts';
import { ledgerOf } from '../../../src/app/models/ledger.ts';
import { reporterGroups, valueSlug, valuesOf } from '../../../src/app/models/value-page.ts';
import { datasetOf } from '../dataset-fixture.ts';

const ledger = ledgerOf(
  datasetOf([
    {
      id: 'first',
      published: '2025-01-09',
      levels: [
        { id: 't', figure: 'over US$2 billion', period: '2024', reporter: 'LAO' },
        { id: 'm', figure: '$641.8 million', period: '2024', reporter: 'LAO', flow: 'M' },
      ],
    },
    {
      id: 'second',
      published: '2025-06-02',
      levels: [{ id: 't', figure: 'US$2.2 billion', period: '2024' }],
    },
    {
      id: 'third',
      published: '2026-02-17',
      levels: [{ id: 't', figure: 'US$2.25 billion', period: '2024' }],
    },
    { id: 'undated', published: null, levels: [{ id: 't', figure: 'US$2.3 billion', period: '2024' }] },
    {
      id: 'hedged',
      published: '2026-03-01',
      levels: [
        { id: 't', figure: 'about US$3 billion', period: '2024' },
        { id: 'x', figure: 'US$0.9 billion', period: '2025-01/2025-04', flow: 'X', reporter: 'VNM' },
      ],
    },
  ]),
);

const levelsOf = (slug: string) => valuesOf(ledger).get(slug)?.levels ?? [];

describe('values', () => {
  it('are one for a flow and a period, a mirror with what it mirrors', () => {
    expect([...valuesOf(ledger).keys()].sort()).toEqual(['T-2024', 'X-2024', 'X-2025-01--2025-04']);
    expect(levelsOf('X-2024').map(({ id }) => id)).toEqual(['first/m']);
  });

  it('have an address that is a path', () => {
    const period = '2025-01/2025-04';
    expect(valueSlug({ flow: 'X', period, currency: 'USD', covers: null })).toBe('X-2025-01--2025-04');
    expect(valueSlug({ flow: 'X', period, currency: 'THB', covers: 'border trade' })).toBe(
      'X-2025-01--2025-04--thb-border-trade',
    );
  });

  it('keep reporters apart, each by date, without a date last', () => {
    expect(
      reporterGroups(levelsOf('T-2024'), ledger).map(({ reporter, levels }) => [
        reporter,
        ...levels.map(({ id }) => id),
      ]),
    ).toEqual([
      ['unspecified', 'second/t', 'third/t', 'hedged/t', 'undated/t'],
      ['LAO', 'first/t'],
    ]);
  });

  it('are shown by the last that was printed without a hedge', () => {
    expect(reporterGroups(levelsOf('T-2024'), ledger).map(({ chosen }) => chosen?.id)).toEqual([
      'third/t',
      'first/t',
    ]);
  });

  it('name one value for a reporter, stated or assumed, as charts draw it', () => {
    const mixed = ledgerOf(
      datasetOf([
        { id: 'a', published: '2025-01-01', levels: [{ id: 't', figure: 'US$2.2 billion', period: '2024' }] },
        {
          id: 'b',
          published: '2025-02-01',
          levels: [{ id: 't', figure: 'US$2.25 billion', period: '2024', reporter: 'VNM' }],
        },
      ]),
    );
    const groups = reporterGroups(valuesOf(mixed).get('T-2024')?.levels ?? [], mixed);
    expect(groups.map(({ reporter, chosen }) => [reporter, chosen?.id])).toEqual([
      ['VNM', 'b/t'],
      ['unspecified', undefined],
    ]);
  });

  it('name none where no chart draws the value', () => {
    expect(reporterGroups(levelsOf('X-2025-01--2025-04'), ledger).map(({ chosen }) => chosen)).toEqual([
      undefined,
    ]);
  });
});

describe('the trend', () => {
  const drawn = (all: boolean) =>
    trendsOf(ledger, 'T', all)
      .flatMap(({ press }) => press)
      .flatMap(({ claims }) => claims.map(({ id }) => id));

  it('draws one value a year and reporter', () => {
    expect(drawn(false).sort()).toEqual(['first/t', 'third/t']);
  });

  it('draws all of them when asked', () => {
    expect(drawn(true).sort()).toEqual(['first/t', 'hedged/t', 'second/t', 'third/t', 'undated/t']);
  });

  it('never draws a part of a year', () => {
    const press = TREND_CHARTS.flatMap((chart) => trendsOf(ledger, chart, true)).flatMap(
      (trend) => trend.press,
    );
    expect(press.length).toBeGreaterThan(0);
    expect(press.every(({ year }) => year === 2024)).toBe(true);
  });
});
