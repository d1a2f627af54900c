/** Small systems of claims, and what the product says of them held against brute force. */
import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Growth, Level } from '../../../src/domain/ledger/claim.ts';
import { ledgerOf } from '../../../src/domain/ledger/ledger.ts';
import { readPeriod } from '../../../src/domain/ledger/period.ts';
import { GOODS_IN_DOLLARS } from '../../../src/domain/ledger/side.ts';
import type { Source } from '../../../src/domain/ledger/source.ts';
import { readInterval, writeInterval } from '../../../src/domain/numbers/interval.ts';
import { checkFigures, type PartCheck } from '../../../src/domain/system/check-system.ts';
import { impliedBy } from '../../../src/domain/system/implied.ts';
import { figuresOfEachSource } from '../../../src/domain/system/source-figures.ts';
import { growth, level, type ValueClaim } from '../claims.ts';
import { order, parseSpan } from '../oracle.ts';
import { canBeTrue, HALVES, leftTo, tryAll } from './brute-force.ts';

const LEVEL = level('a VNM X 2024: $1 billion');
const GROWTH = growth('a VNM X 2024<2023: up 10%');
/** Milliseconds: brute force is slow on a busy machine. */
export const PATIENCE = 120_000;

/** A source of which nothing is known. */
export const SOURCE: Source = {
  id: 'a',
  kind: 'press',
  publisher: '',
  agency: null,
  title: null,
  about: '',
  published: null,
  publishedBasis: 'not-seen',
  accessed: '',
  url: null,
  language: 'en',
  repeats: null,
  note: null,
};
const ledgerFor = (claims: readonly ValueClaim[]) =>
  ledgerOf({ claims, sources: [SOURCE], assumedReporter: 'VNM' });

const interval = (ends: fc.Arbitrary<number>, write: (end: number) => string) =>
  fc
    .tuple(ends, ends, fc.boolean(), fc.boolean(), fc.integer({ min: 0, max: 7 }))
    .map(([a, b, lc, hc, free]) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      if (free === 0) return `${lc ? '[' : '('}${write(low)}, ∞)`;
      if (low === high) return `[${write(low)}, ${write(low)}]`;
      return `${lc ? '[' : '('}${write(low)}, ${write(high)}${hc ? ']' : ')'}`;
    });

const amounts = interval(fc.integer({ min: 0, max: 8 }), String);
const rates = interval(fc.integer({ min: -2, max: 4 }), (end) => `${end}/2`);
const changes = interval(fc.integer({ min: -3, max: 4 }), String);
const flows = fc.constantFrom('X', 'M', 'T', 'X', 'M', 'T', 'B' as const);
const statuses = fc.constantFrom('A', 'A', 'E' as const);
const periods = fc.constantFrom(...Object.keys(HALVES));
const basePairs = fc.constantFrom(['2024', '2023'], ['2024-S1', '2023-S1'], ['2024-S2', '2024-S1']);
const read = (verdict: string) => ({ verdict, usual: verdict, anyRounding: verdict, narrow: verdict });

const levels: fc.Arbitrary<Level> = fc
  .record({ flow: flows, period: periods, verdict: amounts, status: statuses })
  .map(({ verdict, ...claim }) => ({ ...LEVEL, ...claim, readings: read(verdict) }));
const growths: fc.Arbitrary<Growth> = fc
  .record({
    flow: flows,
    pair: basePairs,
    rate: rates,
    change: changes,
    absolute: fc.nat(3),
    status: statuses,
  })
  .map(({ flow, pair: [period = '', base = ''], rate, change, absolute, status }) => ({
    ...GROWTH,
    // The growth of a balance is in no system; its change in dollars is.
    ...(absolute === 0 || flow === 'B'
      ? { unit: 'USD' as const, readings: read(change) }
      : { readings: read(rate) }),
    flow,
    period,
    base,
    status,
  }));

const claimLists = (minLength: number, maxLength: number): fc.Arbitrary<ValueClaim[]> =>
  fc
    .array(fc.oneof({ weight: 2, arbitrary: levels }, { weight: 1, arbitrary: growths }), {
      minLength,
      maxLength,
    })
    .map((claims) => claims.map((claim, index) => ({ ...claim, id: `a/${index}` })));

/** A few claims of one source, with ends on small whole numbers, so that they touch often. */
export const smallSystems = (most: number): fc.Arbitrary<ValueClaim[]> => claimLists(1, most);

/** So many claims that the engine keeps one simplex for all of them, read wide so that many can be true. */
export const manyClaims: fc.Arbitrary<ValueClaim[]> = fc
  .tuple(claimLists(16, 24), fc.nat(1))
  .map(([claims, wide]) => (wide === 0 ? claims : claims.map((claim) => ({ ...claim, ...widened(claim) }))));

/** The same claim, from one below its lower end to forty above its upper one. */
function widened({ readings }: ValueClaim) {
  const { lower, upper } = readInterval(readings.verdict);
  return {
    readings: read(`[${lower ? lower.sub(1).toFraction() : 0}, ${upper ? upper.add(40).toFraction() : 99}]`),
  };
}

function check(claims: readonly ValueClaim[]): PartCheck[] {
  const ledger = ledgerFor(claims);
  return figuresOfEachSource(ledger).flatMap((figures) => checkFigures(figures, { ledger }));
}

const combinations = <T>(choices: readonly (readonly T[])[]): T[][] =>
  choices.reduce<T[][]>(
    (made, options) => made.flatMap((some) => options.map((one) => [...some, one])),
    [[]],
  );

const sorted = (sets: readonly (readonly string[])[]): string[] =>
  sets.map((set) => [...set].sort().join(' ')).sort();

/** Asserts that the smallest sets are all there are. */
export function expectSameSets(claims: readonly ValueClaim[]): void {
  const parts = check(claims);
  const { contradictory } = tryAll(claims);
  expect(parts.filter(({ verdict, complete }) => verdict === 'cannot-tell' || !complete)).toEqual([]);
  const sets = parts.flatMap((part) => part.sets.flatMap(({ assertions }) => combinations(assertions)));
  expect(sorted(sets)).toEqual(sorted(contradictory));
}

/** Asserts that implied intervals are the tightest, and that the claims they name suffice. */
export function expectSameImplied(claims: readonly ValueClaim[]): void {
  if (!canBeTrue(claims)) return;
  const cells = [
    ['T', '2024'],
    ['X', '2023'],
    ['M', '2024-S2'],
    ['B', '2023-S1'],
  ] as const;
  for (const [flow, period] of cells) {
    const cell = {
      reporter: 'VNM',
      partner: 'LAO',
      flow,
      valuation: null,
      ...GOODS_IN_DOLLARS,
      period: readPeriod(period),
    } as const;
    const ledger = ledgerFor(claims);
    const [implied] = figuresOfEachSource(ledger).flatMap((figures) => impliedBy(figures, [cell]));
    if (!implied) continue;
    const product = parseSpan(writeInterval(implied.interval));
    const oracle = leftTo(claims, flow, period);
    expectSameEnd([product.lo, product.lc], [oracle.lo, oracle.lc]);
    expectSameEnd([product.hi, product.hc], [oracle.hi, oracle.hc]);
    const named = (places: readonly (readonly string[])[]) =>
      claims.filter(({ id }) => places.some((ids) => ids.includes(id)));
    const low = leftTo(named(implied.lower), flow, period);
    const high = leftTo(named(implied.upper), flow, period);
    expectSameEnd([low.lo, low.lc], [oracle.lo, oracle.lc]);
    expectSameEnd([high.hi, high.hc], [oracle.hi, oracle.hc]);
  }
}

type End = readonly [value: ReturnType<typeof parseSpan>['lo'], closed: boolean];

function expectSameEnd([a, aClosed]: End, [b, bClosed]: End): void {
  expect(aClosed).toBe(bClosed);
  if (!a || !b) expect(a).toBe(b);
  else expect(order(a, b), `${a} and ${b}`).toBe(0);
}
