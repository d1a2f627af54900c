// A target names what it is set for, where that is not all two-way trade.
import { expect, it } from 'vitest';
import { targetName } from '../../../src/app/format/target-text.ts';
import { CATALOGUES, ledgerOf } from '../../../src/app/index.ts';
import { datasetOf } from '../dataset-fixture.ts';

type Named = Parameters<typeof targetName>[0];

const TARGET: Named = {
  flow: 'T',
  measure: 'level',
  threshold: '[3000000000, 3000000000]',
  currency: 'USD',
  covers: null,
};

// biome-ignore format: one row a case
it.each<[Partial<Named>, string]>([
  [{}, 'US$3 billion'],
  [{ flow: 'X' }, 'US$3 billion, Viet Nam’s exports to Laos'],
  [{ flow: 'M' }, 'US$3 billion, Viet Nam’s imports from Laos'],
  [{ flow: 'X', measure: 'growth', threshold: '[3/10, 3/10]' }, '30% a year, Viet Nam’s exports to Laos'],
  [{ covers: 'border trade' }, 'US$3 billion (border trade)'],
])('%j is %s', (changes, name) => {
  const ledger = ledgerOf(datasetOf([{ id: 'a', targets: [{ id: 't', figure: '$3 billion' }] }]));
  expect(targetName({ ...TARGET, ...changes }, ledger, CATALOGUES.en)).toBe(name);
});
