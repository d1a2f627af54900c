// The growth of a year over the year before: what the values give, what is printed, and which of it decides.
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/domain/ledger/claim.ts';
import { ledgerOf } from '../../../src/domain/ledger/ledger.ts';
import { yearEndingIn } from '../../../src/domain/ledger/period.ts';
import { toDecimal } from '../../../src/domain/numbers/format.ts';
import { readInterval } from '../../../src/domain/numbers/interval.ts';
import { annualValues } from '../../../src/domain/targets/annual-value.ts';
import {
  type GrowthOfYear,
  growthReaches,
  growthsOfYear,
  recordGrowth,
} from '../../../src/domain/targets/year-growth.ts';
import { aimOf, testOfYear } from '../../../src/domain/targets/year-test.ts';
import { growth, level } from '../claims.ts';
import { rate, recordOf } from './ledger.ts';

const YEAR = yearEndingIn(2020, 0);

const found = (claims: Claim[], reporter = 'VNM') => {
  const record = recordOf(claims);
  return growthsOfYear(YEAR, reporter, 'T', annualValues(record, 'T'), record);
};

function row(found: GrowthOfYear): string {
  const { origin, claims, rate, status, hedged } = recordGrowth(found);
  const { lower, upper } = readInterval(rate);
  const per = [lower, upper].map((end) => (end ? toDecimal(end.mul(100), 1, 'nearest') : ''));
  return [origin, claims.join('/'), `${per.join('–')} %`, status, ...(hedged ? ['hedged'] : [])].join(' ');
}

describe('the growths of a year', () => {
  const before = level('b VNM T 2019: 100.0 USD');
  const now = level('b VNM T 2020: 120.0 USD');
  test.each<[string, Claim[], string[]]>([
    ['both years in one source', [before, now], ['one-source b/T-2020/b/T-2019 19.9–20.1 % A']],
    [
      'each year in a source of its own',
      [before, { ...now, source: 'c' }],
      ['two-sources b/T-2020/b/T-2019 19.9–20.1 % A'],
    ],
    [
      'one source that has both, and a later value of another one',
      [before, now, level('c VNM T 2020: 110.0 USD')],
      ['one-source b/T-2020/b/T-2019 19.9–20.1 % A', 'two-sources c/T-2020/b/T-2019 9.9–10.1 % A'],
    ],
    ['a printed rate', [growth('b VNM T 2020<2019: up 12 per cent')], ['stated b/g-T-2020 11.5–12.5 % A']],
    [
      'a printed rate with a hedge',
      [growth('b VNM T 2020<2019: up over 12 per cent')],
      ['stated b/g-T-2020 12.0–13.2 % A hedged'],
    ],
    [
      'a base and a printed rate say no more than the rate',
      [before, growth('b VNM T 2020<2019: up 12 per cent')],
      ['stated b/g-T-2020 11.5–12.5 % A'],
    ],
    [
      'a base of another source than the value that the rate implies',
      [before, level('c VNM T 2019: 101.0 USD'), growth('b VNM T 2020<2019: up 12 per cent')],
      ['two-sources b/T-2019/b/g-T-2020/c/T-2019 10.3–11.5 % A', 'stated b/g-T-2020 11.5–12.5 % A'],
    ],
    [
      'the worst status of both is that of the growth',
      [{ ...before, status: 'P' }, now],
      ['one-source b/T-2020/b/T-2019 19.9–20.1 % P'],
    ],
    [
      'an estimate of this year',
      [before, { ...now, status: 'E' }],
      ['one-source b/T-2020/b/T-2019 19.9–20.1 % E'],
    ],
    [
      'a hedged value is compared only where it is all that there is, and the growth is hedged',
      [before, level('b VNM T 2020: over 120.0 USD')],
      ['one-source b/T-2020/b/T-2019 19.9–32.1 % A hedged'],
    ],
    [
      'so it is from a hedged base',
      [level('c VNM T 2019: over 100.0 USD'), now],
      ['two-sources b/T-2020/c/T-2019 9.0–20.1 % A hedged'],
    ],
    ['no growth from a base that may be nothing', [level('b VNM T 2019: 0 USD'), now], []],
    ['none to a forecast', [before, { ...now, status: 'F' }], []],
    ['none by a printed forecast', [{ ...growth('b VNM T 2020<2019: up 12 per cent'), status: 'F' }], []],
    ['none over two years', [level('b VNM T 2018: 100.0 USD'), now], []],
    ['none by a rate over two years', [growth('b VNM T 2020<2018: up 12 per cent')], []],
    ['none by the rate of another year', [growth('b VNM T 2021<2019: up 12 per cent')], []],
    ['none by the rate of another flow', [growth('b VNM X 2020<2019: up 12 per cent')], []],
    ['none by a change in dollars alone', [growth('b VNM T 2020<2019: up 12 USD')], []],
    ['none of another reporter', [level('b LAO T 2019: 100.0 USD'), level('b LAO T 2020: 120.0 USD')], []],
    ['none by the rate of another reporter', [growth('b LAO T 2020<2019: up 12 per cent')], []],
  ])('%s', (_what, claims, expected) => {
    expect(found(claims).map(row)).toEqual(expected);
  });

  test('a base that is nothing gives no rate, one above nothing does', () => {
    const values = annualValues(recordOf([before, now]), 'T');
    const from = (lower: string) =>
      growthsOfYear(
        YEAR,
        'VNM',
        'T',
        values.map((value) =>
          value.year === 2019 ? { ...value, interval: readInterval(`[${lower}, 100]`) } : value,
        ),
        recordOf([]),
      ).length;
    expect([from('0'), from('1')]).toEqual([0, 1]);
  });

  test('printed and summed totals of one source are compared each with its own kind', () => {
    const values = annualValues(recordOf([before, now]), 'T');
    const mixed = values.map((value) => (value.year === 2020 ? { ...value, how: 'sum' as const } : value));
    const rows = growthsOfYear(YEAR, 'VNM', 'T', mixed, recordOf([]));
    expect(rows.map(row)).toEqual(['one-source b/T-2020/b/T-2019 19.9–20.1 % A']);
    const both = [...values, ...mixed.filter(({ how }) => how === 'sum')];
    expect(growthsOfYear(YEAR, 'VNM', 'T', both, recordOf([]))).toHaveLength(1);
  });
});

const identity: GrowthOfYear['compute'] = ([rate]) => rate ?? null;

describe('whether the growth of a year reaches 10 %', () => {
  const ledger = ledgerOf({
    ...recordOf([growth('b VNM T 2020<2019: up 12 per cent')]),
    assumedReporter: 'VNM',
  });
  const [printed] = ledger.observations;
  const aim = aimOf(rate('b/t', '10 per cent'));
  const said = (origin: GrowthOfYear['origin'], low: string, high: string, hedged = false): GrowthOfYear => {
    if (!printed) throw new Error('a growth is printed');
    const interval = readInterval(`[${low}/100, ${high}/100]`);
    const readings = { verdict: interval, usual: interval, anyRounding: interval, narrow: interval };
    return {
      origin,
      period: YEAR,
      reporter: 'VNM',
      operands: [{ claim: { ...printed, readings }, role: 'other' }],
      compute: identity,
      rate: interval,
      status: 'A',
      hedged,
    };
  };
  const above = said('one-source', '11', '12');
  const below = said('two-sources', '8', '9');
  const around = said('one-source', '9', '11');

  test.each<[string, GrowthOfYear[], string, string | null, GrowthOfYear | null]>([
    ['surely', [above], 'yes', null, above],
    ['surely not', [below], 'no', null, below],
    ['perhaps', [around], 'cannot-tell', 'too-wide', around],
    ['nothing is known', [], 'cannot-tell', 'no-value', null],
    ['values that disagree', [above, below], 'cannot-tell', 'values-disagree', above],
    ['a value that cannot tell leaves it to another one', [around, below], 'no', null, below],
    [
      'values that disagree are not settled by words',
      [above, below, said('stated', '12', '13')],
      'cannot-tell',
      'values-disagree',
      above,
    ],
    ['values decide before words', [below, said('stated', '12', '13')], 'no', null, below],
    [
      'words decide where values cannot',
      [around, said('stated', '12', '13')],
      'yes',
      null,
      said('stated', '12', '13'),
    ],
    [
      'words decide where there are no values',
      [said('stated', '8', '9')],
      'no',
      null,
      said('stated', '8', '9'),
    ],
    [
      'neither can tell: the values are shown',
      [around, said('stated', '9', '12')],
      'cannot-tell',
      'too-wide',
      around,
    ],
    [
      'words alone cannot tell',
      [said('stated', '9', '12')],
      'cannot-tell',
      'too-wide',
      said('stated', '9', '12'),
    ],
    [
      'words that disagree',
      [said('stated', '8', '9'), said('stated', '12', '13')],
      'cannot-tell',
      'values-disagree',
      said('stated', '8', '9'),
    ],
    [
      'an unhedged growth before a hedged one',
      [said('one-source', '8', '9', true), above],
      'yes',
      null,
      above,
    ],
    [
      'a hedged one where no other decides',
      [around, said('two-sources', '8', '9', true)],
      'no',
      null,
      said('two-sources', '8', '9', true),
    ],
  ])('%s', (_what, growths, reached, reason, by) => {
    const found = growthReaches(growths, (one) => testOfYear(aim, one, ledger));
    expect(found).toMatchObject({ reached, reason, by });
    expect(found.test?.result?.met ?? null).toBe({ yes: true, no: false }[reached] ?? null);
  });
});
