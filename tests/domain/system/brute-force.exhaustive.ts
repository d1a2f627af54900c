/** The trial at length: ten thousand systems for sets and corrections, and as many for implied intervals. */
import * as fc from 'fast-check';
import { describe, it } from 'vitest';
import { assertProperty } from '../oracle.ts';
import { expectSameImplied, expectSameSets, smallSystems } from './agreement.ts';

const HOURS = 10_000_000;
const RUNS = 1000;

describe.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('a thousand systems, seed %i', (seed) => {
  it(
    'have the smallest sets that brute force finds',
    () => {
      assertProperty(fc.property(smallSystems(6), expectSameSets), { numRuns: RUNS, seed });
    },
    HOURS,
  );

  it(
    'imply what elimination implies',
    () => {
      assertProperty(fc.property(smallSystems(5), expectSameImplied), { numRuns: RUNS, seed });
    },
    HOURS,
  );
});
