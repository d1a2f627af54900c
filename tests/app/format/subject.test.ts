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
});
