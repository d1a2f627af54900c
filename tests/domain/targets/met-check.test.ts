// A statement that a target was met: its verdict, and what that rests on.
import { describe, expect, test } from 'vitest';
import type { Claim, Met } from '../../../src/domain/ledger/claim.ts';
import { checkMet } from '../../../src/domain/targets/met-check.ts';
import { growth, level, target } from '../claims.ts';
import { met, rate, recordOf } from './ledger.ts';

const billions = (period: string, changes: Partial<Met> = {}) =>
  met(target('s/t', 'US$5 billion'), { period, ...changes });
const ten = met(rate('s/t', '10 per cent'), { period: '2020' });
const check = (statement: Met, claims: readonly Claim[]) =>
  checkMet(statement, recordOf([...claims, statement])).check;

describe('the verdict', () => {
  const low = level('b VNM T 2019: US$4.0 billion');
  const high = level('b VNM T 2020: US$6.0 billion');
  test.each<[string, Met, Claim[], string, string | null]>([
    ['one year that reached it', billions('2020'), [high], 'consistent', null],
    ['one year that did not', billions('2019'), [low], 'inconsistent', null],
    ['one year without a value', billions('2021'), [high], 'cannot-tell', 'no-value'],
    ['of two years one that did not', billions('2019/2020'), [low, high], 'cannot-tell', 'which-years'],
    [
      'of two years neither',
      billions('2018/2019'),
      [{ ...low, id: 'x', period: '2018' }, low],
      'inconsistent',
      null,
    ],
    [
      'two years that reached it',
      billions('2019/2020'),
      [{ ...high, id: 'x', period: '2019' }, high],
      'consistent',
      null,
    ],
    ['of two years one without a value', billions('2020/2021'), [high], 'cannot-tell', 'no-value'],
    [
      'but for the year that failed',
      billions('2019/2020', { except: ['2019'] }),
      [low, high],
      'consistent',
      null,
    ],
    ['but for every year', billions('2020', { except: ['2020'] }), [high], 'cannot-tell', 'no-years'],
    ['a period that is not stated', billions('not stated'), [high], 'cannot-tell', 'no-years'],
  ])('%s', (_what, statement, claims, verdict, reason) => {
    expect(check(statement, claims)).toMatchObject({ claim: 's/t', target: 'a/t', verdict, reason });
  });

  test('every year of the statement is shown, whether it is left out or not', () => {
    const { years } = check(billions('2019/2020', { except: ['2019'] }), [low, high]);
    expect(years.map(({ year, excepted, verdict }) => [year, excepted, verdict])).toEqual([
      [2019, true, 'inconsistent'],
      [2020, false, 'consistent'],
    ]);
  });
});

describe('what the verdict of a year rests on, beside the reporter that the statement does not name', () => {
  const before = level('b VNM T 2019: 100.0 USD');
  const five = billions('2020');
  const misprint = { readAs: '6.0', reason: 'as the table beside it prints' };
  test.each<[string, Met, Claim[], string[]]>([
    ['a firm value', five, [level('b VNM T 2020: US$6.0 billion')], []],
    ['a hedged value', five, [level('b VNM T 2020: over US$6 billion')], ['hedge']],
    ['a misprint put right', five, [level('b VNM T 2020: US$6.0 billion', { misprint })], ['misprint']],
    [
      'no misprint of a value that decides nothing',
      five,
      [level('b VNM T 2020: US$6.0 billion'), level('b VNM T 2019: US$6.0 billion', { misprint })],
      [],
    ],
    [
      'nothing of a reporter that cannot tell',
      five,
      [level('b VNM T 2020: US$6.0 billion'), level('c LAO T 2020: about US$5 billion', { misprint })],
      [],
    ],
    ['both years in one source', ten, [before, level('b VNM T 2020: 120.0 USD')], []],
    ['two sources', ten, [before, level('c VNM T 2020: 120.0 USD')], ['no-revision']],
    [
      'two sources of one of two reporters',
      ten,
      [before, level('c VNM T 2020: 120.0 USD'), growth('c LAO T 2020<2019: up 12 per cent')],
      ['no-revision'],
    ],
    ['a hedged growth', ten, [growth('b VNM T 2020<2019: up over 12 per cent')], ['hedge']],
    [
      'a hedged growth of one of two reporters',
      ten,
      [growth('b VNM T 2020<2019: up over 12 per cent'), growth('c LAO T 2020<2019: up 12 per cent')],
      ['hedge'],
    ],
    [
      'a misprinted growth',
      ten,
      [{ ...growth('b VNM T 2020<2019: up 12 per cent'), misprint }],
      ['misprint'],
    ],
    ['nothing that could tell', ten, [], []],
  ])('%s', (_what, statement, claims, expected) => {
    const [year] = check(statement, claims).years;
    expect([...(year?.restsOn ?? [])].sort()).toEqual([...expected, 'reporter'].sort());
  });
});
