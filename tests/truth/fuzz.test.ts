// 20,000 texts with chance mistakes; `npm run test:fuzz` tries a million.
import { describe, expect, it } from 'vitest';
import { TRIALS, trySeed } from './fuzz.ts';

const TRIED = 20_000;

describe.each(Object.entries(TRIALS))('every mistyped %s', (name, { share }) => {
  it('is read, or refused with its place', () => {
    const outcomes = { read: 0, refused: 0 };
    const count = (TRIED * share) / 1000;
    for (let seed = 1; seed <= count; seed += 1) outcomes[trySeed(name, seed)] += 1;
    expect(outcomes.read + outcomes.refused).toBe(count);
    // Texts of which all or none can be read try little.
    expect(Math.min(outcomes.read, outcomes.refused)).toBeGreaterThan(count / 100);
  });
});
