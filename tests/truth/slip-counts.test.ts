// Slips that were planted where a careful reader could tell them are found, and explained: of each kind at least one.
import { expect, test } from 'vitest';
import { countSlips } from './slip-counts.ts';

test('no kind of slip is left at zero', { timeout: 300_000 }, () => {
  const { rows, first } = countSlips({
    seeds: [1, 2],
    pairs: 11,
    claimsPerPair: 24,
    slipsPerPair: 2,
    slipPlaces: 'written-out',
  });
  const none = rows.filter(({ right }) => right === 0).map(({ kind }) => kind);
  expect(none).toEqual([]);
  const sum = (of: 'planted' | 'found' | 'right') => rows.reduce((total, row) => total + row[of], 0);
  expect(sum('found')).toBeGreaterThan(0.75 * sum('planted'));
  expect(sum('right')).toBeGreaterThan(0.5 * sum('planted'));
  expect(first.right).toBeGreaterThan(first.other);
});
