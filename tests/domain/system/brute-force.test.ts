/** A part of the trial that `brute-force.exhaustive.ts` makes at length. */
import * as fc from 'fast-check';
import { it } from 'vitest';
import { assertProperty } from '../oracle.ts';
import { expectSameImplied, expectSameSets, PATIENCE, smallSystems } from './agreement.ts';

it(
  'finds the smallest sets that brute force finds',
  () => {
    assertProperty(fc.property(smallSystems(6), expectSameSets), { numRuns: 80, seed: 5 });
  },
  PATIENCE,
);

it(
  'implies what elimination implies',
  () => {
    assertProperty(fc.property(smallSystems(5), expectSameImplied), { numRuns: 60, seed: 5 });
  },
  PATIENCE,
);
