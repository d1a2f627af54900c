import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { choicesOf } from '../../../src/domain/corrections/choices.ts';
import { assertProperty } from '../oracle.ts';

const sets = (...ways: readonly string[]) => ways.map((way) => new Set(way.split(' ').map(Number)));

/** "1 · 2|3 · 4+5|6" for each list of choices. */
const shown = (...ways: readonly string[]) =>
  choicesOf(sets(...ways)).map((choices) =>
    choices.map((entries) => entries.map((entry) => entry.join('+')).join('|')).join(' · '),
  );

it.each([
  ['nothing to choose', ['1 2'], ['1 · 2']],
  ['a tie', ['1', '2', '3'], ['1|2|3']],
  ['one in any case, and a tie', ['1 2', '1 3'], ['1 · 2|3']],
  ['two ties', ['1 3', '1 4', '2 3', '2 4'], ['1|2 · 3|4']],
  ['two instead of one other two, beside a tie', ['1 2 5', '1 2 6', '3 4 5', '3 4 6'], ['1+2|3+4 · 5|6']],
  ['a product, and one way more', ['1 3', '1 4', '2 3', '2 4', '5 6'], ['1|2 · 3|4', '5 · 6']],
  ['one figure that saves two others', ['1 3', '1 4', '2 3'], ['1 · 3|4', '2 · 3']],
])('%s', (_, ways, expected) => {
  expect(shown(...ways)).toEqual(expected);
});

it('makes just the ways that it was given', () => {
  const way = fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 3 }).map((places) => places.sort());
  const families = fc.uniqueArray(way, {
    minLength: 1,
    maxLength: 12,
    selector: (places) => places.join(' '),
  });
  assertProperty(
    fc.property(families, (ways) => {
      const made = choicesOf(ways.map((places) => new Set(places))).flatMap((choices) =>
        choices.reduce<number[][]>(
          (some, entries) => some.flatMap((one) => entries.map((entry) => [...one, ...entry])),
          [[]],
        ),
      );
      const sorted = (all: readonly (readonly number[])[]) =>
        all.map((one) => [...one].sort().join(' ')).sort();
      expect(sorted(made)).toEqual(sorted(ways));
    }),
    { seed: 3, numRuns: 300 },
  );
});
