// What an agency prints of a number is read as an interval that holds the number.
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/domain/index.ts';
import { order, read } from '../oracle/fraction.ts';
import type { OracleClaim } from '../oracle/ledger.ts';
import { makeLedger } from '../oracle/make-ledger.ts';
import { meaningOf, VERDICT } from '../oracle/print.ts';
import { has, mirrored, parseSpan, type Span, same, span } from '../oracle/span.ts';
import { compileMade } from './compile-pair.ts';

const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1);
const all = SEEDS.flatMap((seed) => {
  const [pair] = makeLedger({ seed, pairs: 1, claims: 60 }).pairs;
  if (!pair) throw new Error('no pair');
  const { claims, made } = compileMade(pair);
  return claims.map((claim) => {
    const known = made.get(claim.id);
    if (!known) throw new Error(`lost ${claim.id}`);
    return { claim, made: known.claim, language: known.source.language };
  });
});

const readingsOf = (claim: Claim) => {
  if (claim.kind !== 'level' && claim.kind !== 'growth') throw new Error(`a ${claim.kind} was not generated`);
  return claim.readings;
};

/** A reading as the source tells it: a balance told from the other economy's side is kept with its sign turned. */
function toldSpan(claim: Claim, text: string): Span {
  const isTurned = 'told' in claim && claim.told !== null && claim.flow === 'B' && claim.unit === 'USD';
  return isTurned ? mirrored(parseSpan(text)) : parseSpan(text);
}

const signed = ({ balance }: OracleClaim, meaning: Span): Span =>
  balance === 'deficit' ? mirrored(meaning) : meaning;

const ZERO = read('0');

/** What is left of the values of exports, imports and their total, which are never negative. */
const possible = (claim: Claim, meaning: Span): Span =>
  claim.kind === 'level' && claim.flow !== 'B' && meaning.low !== null && order(meaning.low, ZERO) < 0
    ? span(ZERO, meaning.high, true, meaning.highIn)
    : meaning;

describe('every figure of generated ledgers', () => {
  it('is read as the interval that its digits and words have', () => {
    for (const { claim, made } of all) {
      const { verdict, anyRounding } = readingsOf(claim);
      const own = (rounding: 'nearest' | 'any') =>
        possible(claim, signed(made, meaningOf(made.print, made.rendered, { ...VERDICT, rounding })));
      expect(same(toldSpan(claim, verdict), own('nearest')), `${made.rendered.text}: ${verdict}`).toBe(true);
      expect(same(toldSpan(claim, anyRounding), own('any')), `${made.rendered.text}: ${anyRounding}`).toBe(
        true,
      );
    }
  });

  it('stands for its true number where it was rounded to nearest and its hedge is within the limit', () => {
    for (const { claim, made } of all) {
      const { nearest, withinLimit, thresholdExact, value } = made.truth;
      const holds = has(toldSpan(claim, readingsOf(claim).verdict), value);
      const text = `${made.rendered.text} of ${value.n}/${value.d}`;
      if (made.print.hedge === null) expect(holds, text).toBe(nearest);
      else expect(holds, text).toBe(withinLimit && thresholdExact);
    }
  });

  it('stands for its true number under any rounding', () => {
    for (const { claim, made } of all) {
      if (made.print.hedge !== null) continue;
      expect(has(toldSpan(claim, readingsOf(claim).anyRounding), made.truth.value), made.rendered.text).toBe(
        true,
      );
    }
  });
});

describe('the generated figures', () => {
  const count = (of: (made: OracleClaim) => boolean) => all.filter(({ made }) => of(made)).length;

  it.each<[string, number]>([
    ['a hedge', count(({ print }) => print.hedge !== null)],
    ['a hedge beyond its limit', count(({ truth }) => !truth.withinLimit)],
    ['a hedge on a rounded number', count(({ truth }) => !truth.thresholdExact)],
    ['a range', count(({ print }) => print.upTo !== null)],
    ['digits that are not the nearest', count(({ print, truth }) => print.hedge === null && !truth.nearest)],
    ['a fall', count(({ print }) => print.direction === 'down')],
    ['a deficit', count(({ balance }) => balance === 'deficit')],
    ['trailing zeros', count(({ rendered }) => rendered.wide > rendered.narrow)],
    ['a unit in the context', count(({ rendered }) => rendered.context.unit !== undefined)],
    ['a hedge in the context', count(({ rendered }) => rendered.context.hedge !== undefined)],
    ['myriads', count(({ rendered }) => /[億亿억]/u.test(rendered.text))],
    ['a number on the end of its interval', count(isTie)],
  ])('have %s', (_, found) => {
    expect(found).toBeGreaterThan(10);
  });

  it('are of ten languages', () => {
    expect(new Set(all.map(({ language }) => language)).size).toBe(10);
  });

  function isTie({ print, rendered, balance, truth: { value } }: OracleClaim): boolean {
    if (print.hedge !== null) return false;
    const meaning = meaningOf(print, rendered);
    const { low, high } = balance === 'deficit' ? mirrored(meaning) : meaning;
    return [low, high].some((end) => end !== null && end.n === value.n && end.d === value.d);
  }
});
