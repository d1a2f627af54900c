// How far a target is, is told from one value everywhere: that of the newest observed year. What a source tells of a later year
// stands beside it. The title of what is about an open target without a date names no year for it.
import { describe, expect, it } from 'vitest';
import { chartOf, chartRefs } from '../../../src/app/chart-list.ts';
import { usualQuery } from '../../../src/app/charts/path/chosen-path.ts';
import { messagesFor } from '../../../src/app/i18n/catalogues.ts';
import { LANGUAGE_CODES } from '../../../src/app/i18n/index.ts';
import { ledgerOf } from '../../../src/app/models/ledger.ts';
import { laterNeed, nextNeed } from '../../../src/app/models/target-need.ts';
import { buildDatasets } from '../../../src/build/compile/build-datasets.ts';
import type { Dataset } from '../../../src/domain/index.ts';
import { FROZEN_LEDGER } from '../../frozen-ledger.ts';
import { datasetOf, type FixtureSource } from '../dataset-fixture.ts';

const level = (period: string, figure: string, status: 'A' | 'F' = 'A') => ({
  id: `t-${period}-${status}`,
  period,
  figure,
  status,
});
const growth = (period: string, figure: string) => ({
  id: `g-${period}`,
  period,
  base: String(Number(period) - 1),
  figure,
});
const UNDATED = { id: 'five', figure: 'US$5 billion' } as const;
const BY_2030 = { ...UNDATED, by: '2030' } as const;

/** A name, its dataset, and the year that everything starts from. */
const LEDGERS: readonly (readonly [string, Dataset, string])[] = [
  [
    'a stated growth of the year after',
    [UNDATED],
    '2024',
    [level('2024', 'US$2.25 billion')],
    [growth('2025', '32.7%')],
  ],
  [
    'a forecast of the year after',
    [BY_2030],
    '2024',
    [level('2024', 'US$2.25 billion'), level('2025', 'US$3 billion', 'F')],
    [],
  ],
  ['older years', [UNDATED], '2023', [level('2022', 'US$1.7 billion'), level('2023', 'US$1.63 billion')], []],
  [
    'a growth of the newest year itself',
    [BY_2030],
    '2024',
    [level('2023', 'US$2 billion'), level('2024', 'US$2.2 billion')],
    [growth('2024', '10%')],
  ],
].map(([name, targets, start, levels, growths]) => {
  const source = { id: 'a', published: '2025-12-01', targets, levels, growths } as FixtureSource;
  return [name as string, datasetOf([source]), start as string] as const;
});

const FROZEN = buildDatasets(FROZEN_LEDGER).datasets.map(
  (dataset) => [`the frozen ${dataset.pair.id}`, dataset, dataset.headline.current?.period ?? ''] as const,
);

describe.each([...LEDGERS, ...FROZEN])('with %s', (name, dataset, start) => {
  const ledger = ledgerOf(dataset, messagesFor('en', dataset));
  const { headline, targets } = dataset;

  it('headline, outlook, scenario and needed growth begin with the same value', () => {
    const [first] = targets.outlook.starts;
    expect(headline.current?.period).toBe(start);
    expect(first?.value).toMatchObject({ period: start, interval: headline.current?.interval });
    expect(usualQuery(ledger).from).toBe(first?.id);
    expect(
      targets.outlook.starts.filter(({ value }) => value.period === start && value.how !== 'printed'),
    ).toEqual([]);
    const need = nextNeed(ledger);
    const gauge = headline.gauges.find((one) => one.target === need?.target.id);
    expect(need).not.toBeNull();
    expect(gauge?.required).toContainEqual({ year: need?.year, rate: need?.rate });
  });

  it('what a stated growth makes of a later year stands beside it, as implied', () => {
    const need = nextNeed(ledger);
    const later = need && laterNeed(need, ledger);
    if (name === 'a stated growth of the year after') expect(later).not.toBeNull();
    if (!later) return;
    expect(later.from.how).toBe('implied');
    expect(Number(later.from.period)).toBeGreaterThan(Number(start));
    expect(later.rate).not.toBe(need.rate);
  });

  it('no title of a chart names a year for an open target without a date', () => {
    const need = nextNeed(ledger);
    if (!need?.isOurs) return;
    for (const language of LANGUAGE_CODES) {
      const messages = messagesFor(language, dataset);
      const named = ledgerOf(dataset, messages);
      for (const id of ['needed', 'targets', `target-${need.target.id.replace('/', '--')}`]) {
        const ref = chartRefs(named).get(id);
        const title = ref && chartOf(ref, named, language, messages)?.title;
        expect(title ?? '').not.toMatch(new RegExp(String(need.year)));
      }
    }
  });
});
