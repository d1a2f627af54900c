/** The fewest figures to give up: cases that can be done by hand, and one source's figures held against brute force. */
import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CorrectionSchema } from '../../../src/domain/corrections/correction.ts';
import { correctionsOf } from '../../../src/domain/corrections/corrections.ts';
import { ledgerOf } from '../../../src/domain/ledger/ledger.ts';
import { isValueClaim, type ValueClaim } from '../claims.ts';
import { type About, claimsOf, findingsAmong, sourcesOf } from '../findings/ledger.ts';
import { assertProperty } from '../oracle.ts';
import { PATIENCE, smallSystems } from '../system/agreement.ts';
import { tryAll } from '../system/brute-force.ts';
import { combinations, waysOf } from './ways.ts';

function correct(claims: readonly ValueClaim[], about: About = {}) {
  const findings = findingsAmong([...claims], about);
  const corrections = correctionsOf(
    findings,
    ledgerOf({ claims, sources: sourcesOf(claims, about), assumedReporter: 'VNM' }),
  );
  expect(v.parse(v.array(CorrectionSchema), corrections)).toEqual(corrections);
  return corrections;
}

/** For each correction how many claims, and of each part the ways: "1: a/T-2024 | a/X-2024". */
const shown = (lines: readonly string[], about: About = {}) =>
  correct(claimsOf(lines).filter(isValueClaim), about).map(
    ({ claims, proved, parts }) =>
      `${claims}${proved ? '' : '?'}: ${parts
        .map((part) =>
          waysOf(part)
            .map((way) => way.join('+'))
            .join(' | '),
        )
        .join(' · ')}`,
  );

const DAYS: About = { a: '2024-01-09', b: '2024-01-10', c: '2024-01-11', d: '2024-01-12' };

describe('within one source', () => {
  it('shows a tie as a tie', () => {
    expect(
      shown(['a VNM T 2024: over $2 billion', 'a VNM X 2024: $1.3 billion', 'a VNM M 2024: $0.6 billion']),
    ).toEqual(['1: a/T-2024 | a/X-2024 | a/M-2024']);
  });

  it('gives up the one figure that two others differ from', () => {
    const lines = [
      'a VNM X 2024: $1.0 billion',
      'a VNM X 2023/2024: $0.5 billion',
      'a VNM X 2024-S1: $0.7 billion',
    ];
    expect(shown(lines)).toEqual(['1: a/X-2023/2024']);
  });

  it('gives up an estimate before a final figure', () => {
    expect(shown(['a VNM X 2024: an estimated $1.0 billion', 'a VNM X 2024-S1: $2.0 billion'])).toEqual([
      '1: a/X-2024',
    ]);
  });

  it('leaves beside each other what is estimated and what came of it', () => {
    expect(shown(['a VNM X 2024: an estimated $1.0 billion', 'a VNM X 2024: $2.0 billion'])).toEqual([]);
  });

  it('gives up what several papers print in all of them', () => {
    const of = (source: string) => [
      `${source} VNM T 2024: over $2 billion`,
      `${source} VNM X 2024: $1.3 billion`,
      `${source} VNM M 2024: $0.6 billion`,
    ];
    expect(shown([...of('a'), ...of('b')], DAYS)).toEqual([
      '2: a/T-2024+b/T-2024 | a/X-2024+b/X-2024 | a/M-2024+b/M-2024',
    ]);
    expect(shown([...of('a'), ...of('b')], { ...DAYS, b: { repeats: 'a' } })).toEqual([
      '1: a/T-2024+b/T-2024 | a/X-2024+b/X-2024 | a/M-2024+b/M-2024',
    ]);
  });
});

describe('between sources', () => {
  it('gives up 586 million of four figures', () => {
    const four = [
      'a VNM X 2022-01/2022-07: nearly 586 million USD',
      'b VNM X 2022-S1: over 309.4 million USD',
      'a VNM X 2022-07: nearly 53.2 million USD',
      'c VNM X 2022-01/2022-08: 414.5 million USD',
    ];
    expect(shown(four, DAYS)).toEqual(['1: a/X-2022-01/2022-07']);
  });

  it('gives up fewer claims: what two papers print stays before what one prints', () => {
    const lines = [
      'a VNM X 2024: $1.0 billion',
      'b VNM X 2024-S1: $2.0 billion',
      'c VNM X 2024-S1: $2.0 billion',
    ];
    expect(shown(lines, DAYS)).toEqual(['1: a/X-2024']);
    expect(shown(lines, { ...DAYS, c: { repeats: 'b' } })).toEqual(['1: a/X-2024 | b/X-2024-S1+c/X-2024-S1']);
  });

  it('sees that another paper prints nearly the same', () => {
    const lines = [
      'a VNM X 2024: $1.0 billion',
      'b VNM X 2024-S1: $2.00 billion',
      'c VNM X 2024-S1: $2.0 billion',
    ];
    expect(shown(lines, DAYS)).toEqual(['1: a/X-2024']);
  });

  it('leaves what was revised', () => {
    expect(
      shown(['a VNM X 2024: $1.0 billion', 'b VNM X 2024: $2.0 billion'], {
        a: '2024-01-09',
        b: '2025-01-09',
      }),
    ).toEqual([]);
  });
});

const cellOf = ({ flow, period, unit, ...claim }: ValueClaim) =>
  [flow, period, unit, claim.kind === 'growth' ? claim.base : ''].join(' ');
const mixes = (claims: readonly ValueClaim[]) =>
  claims.some((a) => claims.some((b) => cellOf(a) === cellOf(b) && a.status !== b.status));

it(
  'gives up as few as brute force, in all its ways',
  () => {
    let [tried, corrected] = [0, 0];
    assertProperty(
      fc.property(smallSystems(6), (claims) => {
        fc.pre(!mixes(claims));
        const corrections = correct(claims);
        tried += 1;
        corrected += Number(corrections.length > 0);
        expect(corrections.every(({ proved }) => proved)).toBe(true);
        const ways = combinations(corrections.flatMap(({ parts }) => parts.map(waysOf))).map((way) =>
          way.flat().sort().join(' '),
        );
        expect(ways.sort()).toEqual(
          tryAll(claims)
            .corrections.map((way) => [...way].sort().join(' '))
            .sort(),
        );
      }),
      { numRuns: 200, seed: 7 },
    );
    expect(corrected).toBeGreaterThan(tried / 10);
  },
  PATIENCE,
);
