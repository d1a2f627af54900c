/** Names of findings: what they follow from, and what happens to two that would have one. */
import { expect, it } from 'vitest';
import type { RawFinding } from '../../../src/domain/findings/finding.ts';
import { findingIds } from '../../../src/domain/findings/finding-id.ts';

const about = (...claims: string[]): RawFinding => ({
  code: 'magnitude',
  kind: 'magnitude',
  claims,
  proofs: [],
});
// Two texts of one hash, found by trying half a million.
const [first, second] = [about('a/X-42vu'), about('a/X-fuea')];

it('keep the address that they have alone', () => {
  expect(findingIds([first])).toEqual(['magnitude-51153dab']);
  expect(findingIds([second])).toEqual(['magnitude-51153dab']);
  expect(findingIds([about('a/X-2024'), about('a/X-2024', 'b/X-2024')])).toEqual([
    ...findingIds([about('a/X-2024')]),
    ...findingIds([about('a/X-2024', 'b/X-2024')]),
  ]);
});

it('are lengthened where two have one hash, the same whatever the order', () => {
  const [one, other] = findingIds([first, second]);
  expect(one).toBe('magnitude-51153dab');
  expect(other).toMatch(/^magnitude-51153dab[0-9a-f]{8}$/);
  expect(findingIds([second, about('b/M-2020'), first])).toEqual([
    other,
    ...findingIds([about('b/M-2020')]),
    one,
  ]);
});

it('tell apart two findings about the same', () => {
  const between: RawFinding = { ...first, kind: 'between-sources' };
  const ids = findingIds([first, between]);
  expect(new Set(ids).size).toBe(2);
  expect(findingIds([between, first])).toEqual(ids.toReversed());
});

it('follow from the subject, where there is one, and no longer from the claims', () => {
  expect(findingIds([{ ...about('a/X-1'), subject: 'a/X-42vu' }])).toEqual(['magnitude-51153dab']);
});
