import { expect, it } from 'vitest';
import { growthOfYearWords } from '../../../src/app/format/year-growth-words.ts';
import { CATALOGUES, ledgerOf } from '../../../src/app/index.ts';
import { isGrowthClaim } from '../../../src/app/models/ledger.ts';
import { datasetOf, type FixtureSource } from '../dataset-fixture.ts';

const growth = (id: string, figure: string, more: object = {}) => ({
  id,
  figure,
  flow: 'T' as const,
  reporter: 'VNM',
  period: '2024',
  base: '2023',
  ...more,
});

/** The words for 2024 of a ledger with one source for each figure. */
function wordsOf(...growths: readonly ReturnType<typeof growth>[]): string | null {
  const sources: FixtureSource[] = growths.map((one, index) => ({
    id: `source-${index + 1}`,
    // Later ones may have been revised.
    published: `2025-0${index + 1}-15`,
    growths: [one],
  }));
  const ledger = ledgerOf(datasetOf(sources));
  return growthOfYearWords('2024', ledger.dataset.claims.filter(isGrowthClaim), ledger, CATALOGUES.en);
}

// biome-ignore format: one row a case
it.each<[words: string | null, ...growths: ReturnType<typeof growth>[]]>([
  ['Up about 34% in 2024 by Viet Nam’s count', growth('a', 'up 33.9 per cent')],
  ['Up about 34% to 38% in 2024 by Viet Nam’s count', growth('a', 'up 33.9 per cent'), growth('b', 'up 38.2 per cent')],
  ['Down about 9.4% to 12% in 2024 by Viet Nam’s count', growth('a', 'down 9.4 per cent'), growth('b', 'down 12.1 per cent')],
  // Neither the other country's figure nor a forecast or an estimate is what Viet Nam counted.
  ['Up about 34% in 2024 by Viet Nam’s count', growth('a', 'up 33.9 per cent'), growth('b', 'up 60 per cent', { reporter: 'LAO' })],
  ['Up about 34% in 2024 by Viet Nam’s count', growth('a', 'up 33.9 per cent'), growth('b', 'up 60 per cent', { status: 'F' })],
  ['Up about 34% in 2024 by Viet Nam’s count', growth('a', 'up 33.9 per cent'), growth('b', 'up 60 per cent', { status: 'E' })],
  [null, growth('a', 'up 60 per cent', { status: 'F' })],
  // Figures with one open end cannot be told as if they had two.
  [null, growth('a', 'up over 30 per cent')],
  [null, growth('a', 'up 33.9 per cent'), growth('b', 'up at least 40 per cent')],
  // No one direction.
  [null, growth('a', 'up 1.2 per cent'), growth('b', 'down 3.4 per cent')],
  [null],
])('%s', (words, ...growths) => {
  expect(wordsOf(...growths)).toBe(words);
});
