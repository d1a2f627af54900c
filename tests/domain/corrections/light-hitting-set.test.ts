// A light hitting set, against an oracle that looks at all places again before each choice.
import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { someHittingSet } from '../../../src/domain/corrections/light-hitting-set.ts';
import { assertProperty } from '../oracle.ts';

/** Takes the place that hits most for its weight; of several, the first of the first set that is not hit. */
function chosenOneByOne(sets: readonly ReadonlySet<number>[], weightOf: (place: number) => number): number[] {
  const chosen: number[] = [];
  for (let open = [...sets]; open.length > 0; ) {
    const places = open.flatMap((set) => [...set]);
    const worth = (place: number) => open.filter((set) => set.has(place)).length / weightOf(place);
    const most = Math.max(...places.map(worth));
    const next = places.find((place) => worth(place) === most);
    if (next === undefined) break;
    chosen.push(next);
    open = open.filter((set) => !set.has(next));
  }
  return chosen;
}

it('is that of choosing one by one, in the same order', () => {
  const places = fc.integer({ min: 0, max: 14 });
  const sets = fc.array(
    fc.uniqueArray(places, { maxLength: 4 }).map((all) => new Set(all)),
    { maxLength: 25 },
  );
  const weights = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 15, maxLength: 15 });
  assertProperty(
    fc.property(sets, weights, (some, heavy) => {
      const weightOf = (place: number) => heavy[place] ?? 1;
      expect([...someHittingSet({ sets: some, weightOf })]).toEqual(chosenOneByOne(some, weightOf));
    }),
    { numRuns: 500 },
  );
});

test('of twenty thousand sets it is found in little time', () => {
  // Pairs in a ring: one after the other hits as many as all others, which made each choice a walk through all of them.
  const count = 20_000;
  const sets = Array.from({ length: count }, (_, place) => new Set([place, (place + 1) % count]));
  const before = process.cpuUsage();
  expect(someHittingSet({ sets, weightOf: () => 1 }).size).toBe(count / 2);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(3);
});
