import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_STATE,
  type GrowthState,
  readGrowthState,
  SORTS,
  writeGrowthState,
} from '../../../src/app/models/growth-state.ts';
import { BASES, FLOWS, VERDICTS } from '../../../src/domain/index.ts';

const orNull = <T>(values: readonly T[]) => fc.constantFrom<T | null>(null, ...values);

const anyState: fc.Arbitrary<GrowthState> = fc.record({
  flow: orNull(FLOWS),
  year: fc.oneof(fc.constant(null), fc.integer({ min: 1000, max: 9999 })),
  verdict: orNull(VERDICTS),
  basis: orNull(BASES),
  sort: fc.constantFrom(...SORTS),
});

describe('the growth page’s address', () => {
  it('reads back every state that it writes', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(readGrowthState(writeGrowthState(state))).toEqual(state);
      }),
    );
  });

  it('leaves defaults out', () => {
    expect(writeGrowthState(DEFAULT_STATE).toString()).toBe('');
    expect(writeGrowthState({ ...DEFAULT_STATE, flow: 'T', year: 2024 }).toString()).toBe('flow=T&year=2024');
  });

  it.each([
    ['an unknown flow', 'flow=Q'],
    ['a lower-case flow', 'flow=t'],
    ['a year that is none', 'year=20244'],
    ['a year with a sign', 'year=-024'],
    ['an unknown verdict', 'verdict=false'],
    ['an unknown basis', 'basis=hearsay'],
    ['an unknown order', 'sort=__proto__'],
    ['a foreign parameter', 'utm_source=mail'],
    ['empty values', 'flow=&year=&verdict=&basis=&sort='],
  ])('falls back to the default for %s', (_, query) => {
    expect(readGrowthState(new URLSearchParams(query))).toEqual(DEFAULT_STATE);
  });

  it('keeps what is right beside what is wrong', () => {
    expect(readGrowthState(new URLSearchParams('flow=Q&verdict=inconsistent'))).toEqual({
      ...DEFAULT_STATE,
      verdict: 'inconsistent',
    });
  });
});
