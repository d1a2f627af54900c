// The scale on which stated growths and what values give are seen together.
import { expect, it } from 'vitest';
import { glanceScale } from '../../../../src/app/charts/growths/glance-scale.ts';
import { ledgerOf } from '../../../../src/app/index.ts';
import { growthStatements } from '../../../../src/app/models/growth-statements.ts';
import { datasetOf } from '../../dataset-fixture.ts';

/** A source that prints both years, and a growth of them. */
const source = (id: string, [now, before]: readonly [string, string], growth: string) => ({
  id,
  levels: [
    { id: `${id}-now`, figure: now, period: '2024' },
    { id: `${id}-before`, figure: before, period: '2023' },
  ],
  growths: [{ id: `${id}-growth`, figure: growth, period: '2024', base: '2023' }],
});

// biome-ignore format: one row a case
it.each<[label: string, values: readonly [string, string], growth: string, low: number, high: number]>([
  ['what values give instead is seen', ['$544.5 million', '$447.8 million'], 'up 17 per cent', -1.1, 22.7],
  ['of falls too', ['$447.8 million', '$544.5 million'], 'down 13 per cent', -18.7, 0.9],
  ['far away it is an arrow', ['$125.0 million', '$1,813.4 million'], 'down 31 per cent', -33.1, 1.6],
  ['what fits is seen anyway', ['$117.0 million', '$100.0 million'], 'up 17 per cent', -0.9, 18.4],
])('%s', (_, values, growth, low, high) => {
  const scale = glanceScale(growthStatements(ledgerOf(datasetOf([source('a', values, growth)]))));
  expect([scale.low, scale.high].map((end) => Math.round(end * 10) / 10)).toEqual([low, high]);
});
