// Whose count a claim is, which the order of the names never says.
import { describe, expect, it } from 'vitest';
import { CATALOGUES, claimSubject, ledgerOf } from '../../../src/app/index.ts';
import type { Flow } from '../../../src/domain/index.ts';
import { datasetOf } from '../dataset-fixture.ts';

describe('what a claim counts', () => {
  // biome-ignore format: one row a case
  it.each<[Flow, string, string]>([
    ['T', 'VNM',         'Two-way trade of Viet Nam and Laos as reported by Viet Nam, 2024'],
    ['T', 'LAO',         'Two-way trade of Viet Nam and Laos as reported by Laos, 2024'],
    ['T', 'unspecified', 'Two-way trade of Viet Nam and Laos, 2024'],
    ['X', 'VNM',         'Viet Nam’s exports to Laos, 2024'],
    ['M', 'LAO',         'Laos’ imports from Viet Nam, 2024'],
    ['X', 'unspecified', 'Viet Nam’s exports to Laos, 2024'],
  ])('%s of %s is %s', (flow, reporter, words) => {
    const levels = [{ id: 'l', figure: '$2 million', period: '2024', flow, reporter }];
    const ledger = ledgerOf(datasetOf([{ id: 'a', levels }]));
    const claim = ledger.claim('a/l');
    expect(claim && claimSubject(claim, ledger, CATALOGUES.en)).toBe(words);
  });

  it.each<[string, Flow, string]>([
    ['VNM', 'X', 'Target: Viet Nam’s exports to Laos (2030)'],
    ['LAO', 'X', 'Target: Laos’ exports to Viet Nam (2030)'],
    ['LAO', 'M', 'Target: Laos’ imports from Viet Nam (2030)'],
    ['LAO', 'T', 'Target: Two-way trade of Viet Nam and Laos (2030)'],
  ])('where %s is assumed, a target for %s is %s', (assumedReporter, flow, words) => {
    const dataset = datasetOf([{ id: 'a', targets: [{ id: 't', figure: '$5 billion', by: '2030' }] }]);
    const ledger = ledgerOf({ ...dataset, pair: { ...dataset.pair, assumedReporter } });
    const claim = ledger.claim('a/t');
    expect(claim?.kind === 'target' && claimSubject({ ...claim, flow }, ledger, CATALOGUES.en)).toBe(words);
  });
});
