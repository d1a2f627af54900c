// All stated growths at a glance: a row a statement, a cross for each that cannot be true, and a table that says the same.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { chartOf } from '../../../../src/app/chart-list.ts';
import { DRAWING_WIDTHS } from '../../../../src/app/charts/chart-size.ts';
import { COLOR } from '../../../../src/app/charts/chart-theme.ts';
import { growthsKind } from '../../../../src/app/charts/growths/growths-kind.tsx';
import { glanceModel } from '../../../../src/app/charts/growths/growths-model.ts';
import { embedTable } from '../../../../src/app/embed/embed-rows.ts';
import { CATALOGUES, type Ledger, ledgerOf } from '../../../../src/app/index.ts';
import { growthStatements } from '../../../../src/app/models/growth-statements.ts';
import { buildDatasets } from '../../../../src/build/compile/build-datasets.ts';
import { FROZEN_LEDGER } from '../../../frozen-ledger.ts';
import { datasetOf } from '../../dataset-fixture.ts';

const GROWTHS = { kind: 'growths' } as const;
const messages = CATALOGUES.en;
const level = (id: string, figure: string, period: string, more = {}) => ({ id, figure, period, ...more });
const growth = (figure: string, period: string, more = {}) => ({
  id: `g-${period}`,
  figure,
  period,
  base: String(Number(period) - 1),
  ...more,
});

const made = (...sources: Parameters<typeof datasetOf>[0]) => ledgerOf(datasetOf(sources), messages);
const frozen = buildDatasets(FROZEN_LEDGER).datasets.map(
  (dataset) => [dataset.pair.id, ledgerOf(dataset)] as const,
);

const drawn = (ledger: Ledger, width: number) =>
  renderToStaticMarkup(growthsKind.draw(GROWTHS, { ledger, messages, width }));
const keysIn = (svg: string) => [...svg.matchAll(/data-key="([^"]*)"/g)].map(([, key]) => key);
const crossesIn = (svg: string) => svg.split(`stroke="${COLOR.inconsistent}" stroke-width="2.5"`).length - 1;

/** One year that cannot be true, one that fits, and one of which nothing is known but the growth. */
const LEDGER = made(
  {
    id: 'a',
    levels: [level('l3', '$2.200 billion', '2023'), level('l4', '$2.420 billion', '2024')],
    growths: [growth('up 32.8 per cent', '2024')],
  },
  {
    id: 'b',
    levels: [level('l0', '$1.000 billion', '2019'), level('l1', '$1.100 billion', '2020')],
    growths: [growth('up 10.0 per cent', '2020')],
  },
  { id: 'c', growths: [growth('up 7 per cent', '2011')] },
);

describe('the chart of all growths', () => {
  it.each(frozen)('has a row for each statement that it names, at every width (%s)', (_, ledger) => {
    const model = glanceModel(ledger);
    const ids = [...(model?.contradicted ?? []), ...(model?.whole ?? [])].map(({ row }) => row.claim.id);
    for (const width of DRAWING_WIDTHS) if (model) expect(keysIn(drawn(ledger, width))).toEqual(ids);
    if (model) expect(ids.length + model.others).toBe(growthStatements(ledger).length);
  });

  it('crosses what cannot be true, and rings what cannot be checked', () => {
    const svg = drawn(LEDGER, 660);
    expect(keysIn(svg)).toEqual(['a/g-2024', 'b/g-2020', 'c/g-2011']);
    expect(crossesIn(svg)).toBe(1);
    expect(svg.split(`fill="${COLOR.surface}" stroke="${COLOR.strong}"`)).toHaveLength(2);
  });

  it('says in its title and name what its crosses show', () => {
    const chart = chartOf(GROWTHS, LEDGER, 'en', messages);
    expect(chart?.title).toBe('1 of 3 stated growths cannot be true if the figures published with it are');
    expect(chart?.description).toContain('2024: Two-way trade, stated 32.8%, values give 9.9–10.1%.');
    expect(chart?.note).not.toContain('Not drawn');
  });

  it('has a table with each stated growth, its verdict, and what the values give with their claims', () => {
    const chart = chartOf(GROWTHS, LEDGER, 'en', messages);
    const table = chart && embedTable(chart, LEDGER, messages);
    expect(table?.rows.map(({ key, cells }) => [key, ...cells.slice(0, 4)])).toEqual([
      ['a/g-2024', '2024: Two-way trade', '“up 32.8 per cent”', '32.75–32.85%', 'Inconsistent'],
      ['a/g-2024', 'Values give', '“$2.420 billion”, “$2.200 billion”', '9.95–10.05%', ''],
      ['b/g-2020', '2020: Two-way trade', '“up 10.0 per cent”', '9.95–10.05%', 'Consistent'],
      ['b/g-2020', 'Values give', '“$1.100 billion”, “$1.000 billion”', '9.89–10.11%', ''],
      ['c/g-2011', '2011: Two-way trade', '“up 7 per cent”', '6.5–7.5%', 'Cannot tell'],
    ]);
  });

  // biome-ignore format: one row a case
  it.each<[what: string, ledger: Ledger, drawn: readonly string[], others: number]>([
    ['exports that fit',       made({ id: 'a', growths: [growth('up 7 per cent', '2024', { flow: 'X' }), growth('up 8 per cent', '2023')] }), ['a/g-2023'], 1],
    ['a growth as an amount',  made({ id: 'a', growths: [growth('up $200 million', '2024'), growth('up 8 per cent', '2023')] }), ['a/g-2023'], 1],
    ['a part of a year',       made({ id: 'a', growths: [{ ...growth('up 7 per cent', '2024'), period: '2024-S1', base: '2023-S1' }, growth('up 8 per cent', '2023')] }), ['a/g-2023'], 1],
  ])('leaves out %s, and counts it', (_, ledger, keys, others) => {
    expect(keysIn(drawn(ledger, 460))).toEqual(keys);
    expect(chartOf(GROWTHS, ledger, 'en', messages)?.note).toContain(`Not drawn: ${others} other stated growth,`);
  });

  it('is not there where no growth in per cent can be drawn', () => {
    const amounts = made({ id: 'a', growths: [growth('up $200 million', '2024')] });
    expect(growthsKind.refs(amounts)).toEqual([]);
    expect(growthsKind.refs(made({ id: 'a', levels: [level('l', '$2 billion', '2024')] }))).toEqual([]);
  });

  it('ends on a screen or two however many growths are stated', () => {
    const years = Array.from({ length: 60 }, (_, index) => String(2024 - index));
    const ledger = made(
      ...years.map((year) => ({ id: `s${year}`, growths: [growth('up 7 per cent', year)] })),
    );
    expect(keysIn(drawn(ledger, 940))).toHaveLength(24);
    expect(chartOf(GROWTHS, ledger, 'en', messages)?.note).toContain('Not drawn: 36 other stated growths,');
  });
});
