// What a trend says of a value of statistics under the pointer: its kind in words where it is no observed one.
import { expect, it } from 'vitest';
import { trendChartLabels } from '../../../../src/app/charts/trend/trend-chart-labels.ts';
import { CATALOGUES, LANGUAGE_CODES, ledgerOf } from '../../../../src/app/index.ts';
import { datasetOf } from '../../dataset-fixture.ts';

const KINDS = { en: 'estimate', vi: 'số ước tính', lo: 'ຄ່າປະເມີນ' };

it.each(LANGUAGE_CODES)('an observed value and a sum need no word, an estimate has one (%s)', (language) => {
  const messages = CATALOGUES[language];
  const ledger = ledgerOf(
    datasetOf([{ id: 'a', levels: [{ id: 'l', figure: '$2 billion', period: '2024' }] }]),
    messages,
  );
  const { observation } = trendChartLabels('T', [], ledger, messages);
  const ended = (status: 'A' | 'E' | null) =>
    / \(.*\)$/.exec(observation({ year: 2020, x: 2020, value: 2, low: 2, high: 2, status, claims: [] }))?.[0];
  expect([ended('A'), ended(null), ended('E')]).toEqual([undefined, undefined, ` (${KINDS[language]})`]);
});
