// Hitting sets against an oracle that tries every set of places.
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { groupsOf, lightestHittingSets } from '../../../src/domain/system/hitting-set.ts';
import { assertProperty } from '../oracle.ts';

const sorted = (places: Iterable<number>): string => [...places].sort((a, b) => a - b).join(' ');
const hitsAll = (places: ReadonlySet<number>, sets: readonly ReadonlySet<number>[]): boolean =>
  sets.every((set) => [...set].some((place) => places.has(place)));

/** All sets of the places 0 to 5. */
const SUBSETS = Array.from(
  { length: 64 },
  (_, bits) => new Set([0, 1, 2, 3, 4, 5].filter((one) => (bits >> one) % 2 === 1)),
);

const place = fc.integer({ min: 0, max: 5 });
const aSet = fc.uniqueArray(place, { minLength: 1, maxLength: 3 }).map((places) => new Set(places));
const weights = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 6, maxLength: 6 });

describe('the lightest hitting sets', () => {
  it('are those that trying every set finds', () => {
    assertProperty(
      fc.property(
        fc.array(aSet, { maxLength: 6 }),
        weights,
        fc.array(aSet, { maxLength: 2 }),
        fc.boolean(),
        (sets, heavy, avoided, isBlocking) => {
          const blocked = isBlocking ? avoided : undefined;
          const weightOf = (one: number) => heavy[one] ?? 1;
          const total = (places: Iterable<number>) =>
            [...places].reduce((sum, one) => sum + weightOf(one), 0);
          const allowed = SUBSETS.filter(
            (places) =>
              hitsAll(places, sets) && !blocked?.some((set) => [...set].every((one) => places.has(one))),
          );
          const least = Math.min(...allowed.map(total));
          const expected = allowed
            .filter((places) => total(places) === least)
            .map(sorted)
            .sort();
          const { found, weight, proved, more } = lightestHittingSets(
            { sets, weightOf, limit: 10_000, ...(blocked && { blocked }) },
            1000,
          );
          expect(found.map(sorted).sort()).toEqual(expected);
          expect([weight, proved, more]).toEqual([expected.length > 0 ? least : 0, true, false]);
          const few = lightestHittingSets({ sets, weightOf, limit: 10_000, ...(blocked && { blocked }) }, 2);
          expect(few.found).toHaveLength(Math.min(2, expected.length));
          expect(few.more).toBe(expected.length > 2);
          const [one] = lightestHittingSets(
            { sets, weightOf, limit: 10_000, ...(blocked && { blocked }) },
            1,
          ).found;
          expect(one === undefined ? 0 : total(one)).toBe(expected.length > 0 ? least : 0);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is the one that was known where the search ends early, and says so', () => {
    const sets = [new Set([0, 1]), new Set([1, 2]), new Set([2, 0])];
    const found = lightestHittingSets({ sets, light: new Set([0, 2]), weightOf: () => 1, limit: 0 }, 1);
    expect(found.proved).toBe(false);
    expect(found.found.map((set) => [set.size, hitsAll(set, sets)])).toEqual([[2, true]]);
    expect(found.weight).toBe(2);
  });

  it('is none at all for nothing to hit, and none for what cannot be hit', () => {
    expect(lightestHittingSets({ sets: [], weightOf: () => 1, limit: 9 }, 1).found.map(sorted)).toEqual(['']);
    const never = { sets: [new Set([1])], blocked: [new Set([1])], weightOf: () => 1, limit: 9 };
    expect(lightestHittingSets(never, 1)).toMatchObject({ found: [], weight: 0, proved: true });
  });
});

test.each<[number[][], string[]]>([
  [
    [[0, 1], [2], [1, 3]],
    ['2', '0 1|1 3'],
  ],
  [
    [[0], [1], [2]],
    ['0', '1', '2'],
  ],
  [
    [
      [0, 1],
      [2, 3],
      [1, 2],
    ],
    ['0 1|2 3|1 2'],
  ],
  [[], []],
])('the groups of %j are %j', (sets, expected) => {
  const groups = groupsOf(sets.map((set) => new Set(set)));
  expect(groups.map((group) => group.map(sorted).join('|'))).toEqual(expected);
});
