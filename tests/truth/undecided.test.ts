// Of made-up ledgers nothing is left undecided: each answer has a proof or an example. More: `npm run bench:undecided`.
import { expect, test } from 'vitest';
import { countUndecided, madePairs } from './undecided-counts.ts';

const pairs = madePairs([1, 2, 3], 3, 40);

test('each source of made-up ledgers is decided, and all that it contradicts is listed', () => {
  const counts = countUndecided(pairs, { together: false });
  expect(counts.inconsistent).toBeGreaterThan(5);
  expect(counts).toMatchObject({ cannotTell: 0, notListed: 0 });
});

test('so are all sources together', { timeout: 120_000 }, () => {
  const counts = countUndecided(pairs, { together: true });
  expect(counts.inconsistent).toBeGreaterThan(5);
  expect(counts.cannotTell).toBe(0);
});
