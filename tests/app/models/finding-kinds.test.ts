// What readers are told a finding is: a contradiction in one source only where one source contradicts itself.

import { expect, it } from 'vitest';
import { findingsTitle } from '../../../src/app/format/page-title.ts';
import { CATALOGUES, ledgerOf } from '../../../src/app/index.ts';
import { listedPair } from '../../../src/build/compile/dataset-files.ts';
import { toldKind } from '../../../src/domain/index.ts';
import { datasetOf, type FixtureSource } from '../dataset-fixture.ts';

const source = (id: string, published: string, exported: string, imported: string): FixtureSource => ({
  id,
  published,
  levels: [
    { id: 'x', figure: exported, period: '2023', reporter: 'VNM', flow: 'X' },
    { id: 'm', figure: imported, period: '2023', reporter: 'VNM', flow: 'M' },
  ],
});
const swapped = [
  source('a', '2024-02-01', '$10.9 billion', '$45.6 billion'),
  source('b', '2024-02-05', '$45.6 billion', '$10.9 billion'),
];
const within: FixtureSource = {
  id: 'c',
  published: '2022-02-01',
  levels: [
    { id: 't', figure: '$33.0 billion', period: '2021', reporter: 'VNM' },
    { id: 'x', figure: '$5.77 billion', period: '2021', reporter: 'VNM', flow: 'X' },
    { id: 'm', figure: '$28.96 billion', period: '2021', reporter: 'VNM', flow: 'M' },
  ],
};

it.each<[string, readonly FixtureSource[], string[], string, number, number]>([
  [
    'two sources of one issue',
    swapped,
    ['between-sources'],
    '1 contradiction between sources, in 4 published figures',
    0,
    1,
  ],
  [
    'one source',
    [within],
    ['contradiction'],
    '1 contradiction within one source, in 3 published figures',
    1,
    0,
  ],
])('%s', (_, sources, kinds, title, contradictions, conflicts) => {
  const dataset = datasetOf(sources);
  expect(dataset.findings.map(toldKind)).toEqual(kinds);
  expect(findingsTitle(ledgerOf(dataset), CATALOGUES.en)).toBe(title);
  const { contradictions: inOne, conflicts: between } = listedPair(dataset);
  expect([inOne, between]).toEqual([contradictions, conflicts]);
});
