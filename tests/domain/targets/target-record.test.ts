// The targets of a ledger: their names and order, the history of each, and the years that decide.
import { describe, expect, test } from 'vitest';
import type { Claim, Target } from '../../../src/domain/ledger/claim.ts';
import { targetRecords } from '../../../src/domain/targets/target-record.ts';
import { growth, level, target } from '../claims.ts';
import { from, met, rate, recordOf } from './ledger.ts';

const records = (claims: readonly Claim[], asOf = '2026-02-17') => targetRecords(recordOf(claims), asOf);
const deadlines = (claims: readonly Claim[], asOf?: string) =>
  records(claims, asOf).flatMap((record) => record.deadlines);

describe('names', () => {
  test.each<[string, Target, string]>([
    ['billions', target('a/t', 'US$5 billion'), 't-5bn'],
    ['one billion', target('a/t', 'US$1 billion'), 't-1bn'],
    ['with decimals', target('a/t', 'US$1.34 billion'), 't-1-34bn'],
    ['less than a billion', target('a/t', 'US$500 million'), 't-500m'],
    ['from less than a billion to more', target('a/t', 'US$0.5–2 billion'), 't-500-to-2000m'],
    ['a zone', target('a/t', 'US$5–10 billion'), 't-5-to-10bn'],
    ['a growth', rate('a/t', '10-15 per cent'), 't-10-to-15pc'],
    ['a growth with decimals', rate('a/t', '7.5 per cent'), 't-7-5pc'],
    ['a fall', { ...rate('a/t', '10 per cent'), threshold: '[-1/10, -1/10]' }, 't-minus-10pc'],
    ['only a lower end', { ...target('a/t', 'US$5 billion'), threshold: '[5000000000, ∞)' }, 't-5bn'],
    [
      'a number without end is cut',
      { ...rate('a/t', '10 per cent'), threshold: '[1/3, 1/3]' },
      't-33-333333333333pc',
    ],
    ['exports', { ...target('a/t', 'US$5 billion'), flow: 'X' }, 'x-5bn'],
  ])('%s', (_what, claim, id) => {
    expect(records([claim]).map((record) => record.id)).toEqual([id]);
  });
});

test('levels come first, the smaller before the larger, two-way trade before exports', () => {
  const claims = [
    rate('a/1', '10-15 per cent'),
    rate('a/2', '10 per cent'),
    target('a/3', 'US$10 billion'),
    target('a/4', 'US$5 billion'),
    target('a/5', 'US$5–10 billion'),
    { ...target('a/6', 'US$5 billion'), flow: 'X' as const },
  ];
  const expected = ['t-5bn', 'x-5bn', 't-5-to-10bn', 't-10bn', 't-10pc', 't-10-to-15pc'];
  expect(records(claims).map(({ id }) => id)).toEqual(expected);
  expect(records([...claims].reverse()).map(({ id }) => id)).toEqual(expected);
});

test('the thresholds of another flow are measured against its own values', () => {
  const exports = { ...target('a/t', 'US$5 billion', '2020'), flow: 'X' as const };
  const values = [level('b VNM X 2020: US$6.0 billion'), level('b VNM T 2020: US$4.0 billion')];
  expect(deadlines([exports, ...values])[0]?.outcome).toBe('met');
});

describe('the history of a target', () => {
  const set = (by: string | null, source: string, id = `${source}/${by}`) =>
    from(target(id, 'US$5 billion', by), source);

  test('by date, without a date last, and each tells from which date it moved', () => {
    const dates = [null, '2025', '2020', '2018/2020', '2019/2020'];
    const expected = [
      ['t-5bn-2018--2020', null],
      ['t-5bn-2019--2020', 't-5bn-2018--2020'],
      ['t-5bn-2020', 't-5bn-2019--2020'],
      ['t-5bn-2025', 't-5bn-2020'],
      ['t-5bn-undated', 't-5bn-2025'],
    ];
    const rows = (some: (string | null)[]) =>
      deadlines(some.map((by) => set(by, 'b'))).map(({ id, movedFrom }) => [id, movedFrom]);
    expect(rows(dates)).toEqual(expected);
    expect(rows([...dates].reverse())).toEqual(expected);
  });

  test('a growth set for another year has not moved', () => {
    const rows = deadlines([rate('a/t', '10 per cent', '2020'), rate('b/t', '10 per cent', '2021')]);
    expect(rows.map(({ movedFrom }) => movedFrom)).toEqual([null, null]);
  });

  test('its statements by date of publication, an unknown date last', () => {
    const claims = ['d', 'c', 'a', 'e', 'b'].map((source) => ({ ...set('2020', source), saidBy: source }));
    const rows = (some: Target[]) =>
      deadlines(some)[0]?.statements.map(({ claim, said, by, repeats }) => [claim, said, by, repeats]);
    const expected = [
      ['a/2020', '2015-03-01', 'a', false],
      ['b/2020', '2020-01-01', 'b', false],
      ['c/2020', '2023-02-01', 'c', false],
      ['e/2020', '2023-03-01', 'e', true],
      ['d/2020', null, 'd', false],
    ];
    expect(rows(claims)).toEqual(expected);
    expect(rows([...claims].reverse())).toEqual(expected);
  });
});

describe('without a date', () => {
  const undated = (source: string) => from(target(`${source}/t`, 'US$5 billion'), source);
  const reached = (claims: Claim[]) => {
    const [deadline] = deadlines(claims);
    return [deadline?.outcome, deadline?.reachedIn, deadline?.years.map(({ year }) => year)];
  };
  const value = (year: number, text: string) => level(`b VNM T ${year}: US$${text} billion`);
  const HISTORY = [value(2019, '6.0'), value(2020, '4.0'), value(2021, '6.0'), value(2022, '7.0')];

  test.each<[string, Claim[], unknown[]]>([
    [
      'a level is met in the first year that reached it since it was set',
      [undated('b'), ...HISTORY],
      ['met', 2021, [2021]],
    ],
    ['the earliest statement counts', [undated('c'), undated('b'), ...HISTORY], ['met', 2021, [2021]]],
    ['years before it was set do not', [undated('c'), ...HISTORY], ['open', null, []]],
    [
      'its newest year is shown while it is open',
      [undated('b'), value(2020, '4.0'), value(2021, '4.5')],
      ['open', null, [2021]],
    ],
    [
      'set at an unknown time it starts with the newest value',
      [undated('d'), ...HISTORY],
      ['met', 2022, [2022]],
    ],
    [
      'or with what is said to have met it',
      [undated('d'), met(target('d/met', 'US$5 billion'), { target: 'd/t', period: '2021' }), ...HISTORY],
      ['met', 2021, [2021]],
    ],
    [
      'but not with what is said to have met another target',
      [undated('d'), met(target('d/met', 'US$5 billion'), { target: 'b/t', period: '2021' }), ...HISTORY],
      ['met', 2022, [2022]],
    ],
    [
      'a forecast is no newest value',
      [undated('d'), value(2021, '6.0'), level('b VNM T 2022: US$7.0 billion', { status: 'F' })],
      ['met', 2021, [2021]],
    ],
    [
      'an estimate is one',
      [undated('d'), value(2021, '6.0'), level('b VNM T 2022: US$7.0 billion', { status: 'E' })],
      ['met', 2022, [2022]],
    ],
    ['no value, no year', [undated('b')], ['open', null, []]],
  ])('%s', (_what, claims, expected) => {
    expect(reached(claims)).toEqual(expected);
  });

  test('a growth cannot be rated, whatever its years show', () => {
    expect(deadlines([from(rate('b/t', '10 per cent'), 'b')])[0]).toMatchObject({
      outcome: 'cannot-rate',
      reason: 'no-years',
      years: [],
    });
  });
});

describe('of several years', () => {
  const over = (period: string) => target('a/t', 'US$5 billion', period);
  const value = (year: number, text: string) => level(`b VNM T ${year}: US$${text} billion`);
  const grew = (year: number, text: string) => growth(`b VNM T ${year}<${year - 1}: up ${text} per cent`);
  const ten = rate('a/t', '10 per cent', '2019/2020');

  test.each<[string, Claim[], string, string, string | null]>([
    [
      'a level is open until the last is over',
      [over('2019/2020'), value(2019, '4.0')],
      '2020-06-30',
      'open',
      null,
    ],
    [
      'a level that each reached is met only when they are over',
      [over('2019/2020'), value(2019, '6.0'), value(2020, '6.0')],
      '2020-06-30',
      'open',
      null,
    ],
    ['a growth that failed in one is missed at once', [ten, grew(2019, '9')], '2020-06-30', 'missed', null],
    ['a growth that did not fail yet is open', [ten, grew(2019, '11')], '2020-06-30', 'open', null],
    [
      'a growth with a year without a value',
      [ten, grew(2019, '11')],
      '2021-01-01',
      'cannot-rate',
      'no-value',
    ],
    [
      'from the middle of a year to the middle of another',
      [over('2019-07/2020-06')],
      '2026-01-01',
      'cannot-rate',
      'part-of-a-year',
    ],
  ])('%s', (_what, claims, asOf, outcome, reason) => {
    expect(deadlines(claims, asOf)[0]).toMatchObject({ outcome, reason });
  });
});
