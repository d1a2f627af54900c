// Against an oracle that tries every choice of parts, in plain integers.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChainPart, heaviestChain, lightestTiling } from '../../../src/domain/findings/chain.ts';
import type { Period } from '../../../src/domain/ledger/period.ts';
import { interval } from '../../../src/domain/numbers/interval.ts';
import { rational } from '../../../src/domain/numbers/rational.ts';
import { levelObservation as level } from '../claims.ts';

interface Run {
  readonly from: number;
  readonly to: number;
  readonly lower: number;
  readonly upper: number | null;
}

const MONTHS = 6;
const run: fc.Arbitrary<Run> = fc
  .tuple(
    fc.integer({ min: 0, max: MONTHS - 1 }),
    fc.integer({ min: 0, max: MONTHS - 1 }),
    fc.integer({ min: 0, max: 9 }),
    fc.option(fc.integer({ min: 0, max: 5 })),
  )
  .map(([a, b, lower, more]) => ({
    from: Math.min(a, b),
    to: Math.max(a, b),
    lower,
    upper: more === null ? null : lower + more,
  }));

const WHOLE: Period = { text: '', from: 0, to: MONTHS - 1 };
const partsOf = (runs: readonly Run[]): ChainPart[] =>
  runs.map(({ from, to, lower, upper }, at) => ({
    level: level(`s${at} VNM T 2024: $1`),
    period: { text: '', from, to },
    amount: interval(rational(lower), upper === null ? null : rational(upper)),
  }));

/** All choices of runs of which no two overlap. */
function choices(runs: readonly Run[]): Run[][] {
  const all: Run[][] = [[]];
  for (const one of runs) {
    const apart = all.filter((chosen) => chosen.every(({ from, to }) => to < one.from || one.to < from));
    all.push(...apart.map((chosen) => [...chosen, one]));
  }
  return all;
}

const months = (runs: readonly Run[]) => runs.reduce((sum, { from, to }) => sum + to - from + 1, 0);

test('no choice of parts certainly weighs more than the heaviest chain', () => {
  fc.assert(
    fc.property(fc.array(run, { maxLength: 7 }), (runs) => {
      const best = Math.max(
        ...choices(runs).map((chosen) => chosen.reduce((sum, { lower }) => sum + lower, 0)),
      );
      const chain = heaviestChain(WHOLE, partsOf(runs));
      const sum = chain?.parts.reduce((total, { amount }) => total + Number(amount.lower), 0) ?? 0;
      expect(sum).toBe(best);
      if (chain)
        expect(chain.tiles).toBe(
          chain.parts.reduce((all, { period }) => all + period.to - period.from + 1, 0) === MONTHS,
        );
    }),
  );
});

test('no way to make up the whole certainly weighs less than the lightest', () => {
  fc.assert(
    fc.property(fc.array(run, { maxLength: 9 }), (runs) => {
      const tilings = choices(runs.filter(({ upper }) => upper !== null)).filter(
        (chosen) => months(chosen) === MONTHS,
      );
      const sums = tilings.map((chosen) => chosen.reduce((sum, { upper }) => sum + (upper ?? 0), 0));
      const tiling = lightestTiling(WHOLE, partsOf(runs));
      const sum = tiling?.parts.reduce((total, { amount }) => total + Number(amount.upper), 0) ?? null;
      expect(sum).toBe(sums.length === 0 ? null : Math.min(...sums));
    }),
  );
});

test('of two that weigh the same, the one whose end is not attained proves more', () => {
  const part = (source: string, lowerClosed: boolean, upperClosed: boolean): ChainPart => ({
    level: level(`${source} VNM T 2024: $1`),
    period: WHOLE,
    amount: interval(rational(1), rational(2), lowerClosed, upperClosed),
  });
  const both = [part('closed', true, true), part('open', false, false)];
  for (const parts of [both, both.toReversed()]) {
    expect(heaviestChain(WHOLE, parts)?.parts[0]?.level.source).toBe('open');
    expect(lightestTiling(WHOLE, parts)?.parts[0]?.level.source).toBe('open');
  }
});
