import { describe, expect, test } from 'vitest';
import type { Claim, Met } from '../../../src/domain/ledger/claim.ts';
import { checkMet } from '../../../src/domain/targets/met-check.ts';
import type { TargetRecord } from '../../../src/domain/targets/target-record.ts';
import { growth, level, target } from '../claims.ts';
import { from, met, rate, recordOf, targetRecords } from './ledger.ts';

const outcomes = (claims: readonly Claim[], asOf = '2026-02-17') =>
  targetRecords(recordOf(claims), asOf).flatMap(({ deadlines }: TargetRecord) =>
    deadlines.map(({ id, by, outcome, reason, reachedIn }) =>
      [id, outcome, reason ?? (by === null ? reachedIn : null)].join(' ').trim(),
    ),
  );

describe('levels', () => {
  const five = target('a/t', 'US$5 billion', '2020');
  test.each<[string, Claim[], string]>([
    ['met', [level('b VNM T 2020: US$5.1 billion')], 'met'],
    ['met exactly, where rounding cannot fall below', [level('b VNM T 2020: at least US$5 billion')], 'met'],
    ['missed', [level('b VNM T 2020: US$4.9 billion')], 'missed'],
    [
      'a value that rounds to the threshold does not decide',
      [level('b VNM T 2020: US$5.0 billion')],
      'cannot-rate too-wide',
    ],
    ['no value for the year', [level('b VNM T 2019: US$5.1 billion')], 'cannot-rate no-value'],
    [
      'a forecast is no outcome',
      [level('b VNM T 2020: expected to reach US$5.1 billion', { status: 'F' })],
      'cannot-rate no-value',
    ],
    ['part of a year is no year', [level('b VNM T 2020-S1: US$5.1 billion')], 'cannot-rate no-value'],
    ['an unspecified reporter is the assumed one', [level('b unspecified T 2020: US$5.1 billion')], 'met'],
    [
      'reporters that disagree are not averaged',
      [level('b VNM T 2020: US$5.1 billion'), level('b LAO T 2020: US$4.9 billion')],
      'cannot-rate reporters-disagree',
    ],
    [
      'a reporter that cannot tell leaves it to the other',
      [level('b VNM T 2020: US$5.1 billion'), level('b LAO T 2020: about US$5 billion')],
      'met',
    ],
    [
      'two firm values of one reporter that disagree',
      [level('b VNM T 2020: US$5.1 billion'), level('c VNM T 2020: US$4.9 billion')],
      'cannot-rate values-disagree',
    ],
    [
      'a firm value outranks a later estimate',
      [level('b VNM T 2020: US$5.1 billion'), level('c VNM T 2020: US$4.9 billion', { status: 'E' })],
      'met',
    ],
    [
      'what a base and its growth imply outranks a hedged value',
      [
        level('b VNM T 2019: US$4.00 billion'),
        growth('b VNM T 2020<2019: up 30.0 per cent'),
        level('b VNM T 2020: about US$5 billion'),
      ],
      'met',
    ],
  ])('%s', (_what, claims, outcome) => {
    expect(outcomes([five, ...claims])).toEqual([`t-5bn-2020 ${outcome}`]);
  });

  test('a year that is not over is open', () => {
    const value = level('b VNM T 2020: US$4.9 billion');
    expect(outcomes([five, value], '2020-12-31')).toEqual(['t-5bn-2020 open']);
    expect(outcomes([five, value], '2021-01-01')).toEqual(['t-5bn-2020 missed']);
  });

  test('without a date: open until it is reached, and never missed', () => {
    const undated = from(target('b/t', 'US$5 billion'), 'b');
    const low = level('b VNM T 2021: US$4.0 billion');
    expect(outcomes([undated, low])).toEqual(['t-5bn-undated open']);
    expect(outcomes([undated, low, level('c VNM T 2022: US$5.6 billion')])).toEqual([
      't-5bn-undated met 2022',
    ]);
  });

  test('set again for a later date: one target, and a goalpost that moved', () => {
    const claims = [
      from(target('b/t', 'US$5 billion', '2020'), 'b'),
      from(target('c/t', 'US$5 billion'), 'c'),
      from(target('e/t', 'US$5 billion'), 'e'),
      level('b VNM T 2020: US$4.0 billion'),
    ];
    const [record, ...others] = targetRecords(recordOf(claims), '2026-01-01');
    expect(others).toEqual([]);
    expect(record?.deadlines.map(({ by, movedFrom }) => [by, movedFrom])).toEqual([
      ['2020', null],
      [null, 't-5bn-2020'],
    ]);
    expect(record?.deadlines[1]?.statements.map(({ claim, repeats }) => [claim, repeats])).toEqual([
      ['c/t', false],
      ['e/t', true],
    ]);
  });

  test('a range is reached at its lower end, and both ends are kept', () => {
    const zone = target('a/t', 'US$5–10 billion', '2020');
    const [record] = targetRecords(recordOf([zone, level('b VNM T 2020: US$6.0 billion')]), '2026-01-01');
    expect(record?.threshold).toBe('[5000000000, 10000000000]');
    expect(record?.deadlines[0]).toMatchObject({ outcome: 'met' });
    expect(record?.deadlines[0]?.years[0]?.reporters[0]?.beyond).toBe('no');
  });

  test.each([
    ['a zone of which the upper end is reached as well', 'US$5–10 billion', 'US$12.0 billion', 'yes'],
    ['a zone of which the upper end may be reached', 'US$5–10 billion', 'US$10.0 billion', 'cannot-tell'],
    ['a zone that is not reached', 'US$5–10 billion', 'US$4.0 billion', null],
    ['one level has nothing beyond it', 'US$5 billion', 'US$12.0 billion', null],
  ])('%s', (_what, text, value, beyond) => {
    const claims = [target('a/t', text, '2020'), level(`b VNM T 2020: ${value}`)];
    const [record] = targetRecords(recordOf(claims), '2026-01-01');
    expect(record?.deadlines[0]?.years[0]?.reporters[0]?.beyond).toBe(beyond);
  });

  test('each reporter with a value of the year is shown, the assumed one first, then by name', () => {
    const claims = [
      five,
      ...['THA', 'LAO', 'VNM'].map((who) => level(`b ${who} T 2020: US$6.0 billion`)),
      level('b CHN T 2019: US$6.0 billion'),
    ];
    const [record] = targetRecords(recordOf(claims), '2026-01-01');
    expect(
      record?.deadlines[0]?.years[0]?.reporters.map(({ reporter, reached }) => [reporter, reached]),
    ).toEqual([
      ['VNM', 'yes'],
      ['LAO', 'yes'],
      ['THA', 'yes'],
    ]);
  });

  test('of several years it is not known whether each is meant', () => {
    const years = ['2018', '2019', '2020'];
    const values = (last: string) =>
      years.map((year) => level(`b VNM T ${year}: US$${year === '2020' ? last : '6.0'} billion`));
    const over = target('a/t', 'US$5 billion', '2018/2020');
    expect(outcomes([over, ...values('6.0')])).toEqual(['t-5bn-2018--2020 met']);
    expect(outcomes([over, ...values('4.0')])).toEqual(['t-5bn-2018--2020 cannot-rate which-years']);
  });

  test('due within a year is not what yearly values are about', () => {
    expect(outcomes([target('a/t', 'US$5 billion', '2020-S1')])).toEqual([
      't-5bn-2020-s1 cannot-rate part-of-a-year',
    ]);
  });
});

describe('growth', () => {
  const ten = rate('a/t', '10-15 per cent', '2020');
  test.each<[string, Claim[], string]>([
    ['both years in one source', [level('b VNM T 2019: 100.0 USD'), level('b VNM T 2020: 110.5 USD')], 'met'],
    ['less', [level('b VNM T 2019: 100.0 USD'), level('b VNM T 2020: 109.0 USD')], 'missed'],
    ['two sources', [level('b VNM T 2019: 100.0 USD'), level('c VNM T 2020: 110.5 USD')], 'met'],
    [
      'a source that has both years speaks before two that have one each, and they must not disagree',
      [level('b VNM T 2019: 100.0 USD'), level('b VNM T 2020: 112.0 USD'), level('c VNM T 2020: 105.0 USD')],
      'cannot-rate values-disagree',
    ],
    ['only stated', [growth('b VNM T 2020<2019: up 12 per cent')], 'met'],
    [
      'values decide before words',
      [
        level('b VNM T 2019: 100.0 USD'),
        level('b VNM T 2020: 108.0 USD'),
        growth('c VNM T 2020<2019: up over 10 per cent'),
      ],
      'missed',
    ],
    [
      'words decide where values are too wide',
      [
        level('b VNM T 2019: 100.0 USD'),
        level('b VNM T 2020: about 110 USD'),
        growth('c VNM T 2020<2019: up 12 per cent'),
      ],
      'met',
    ],
    ['from another year', [growth('b VNM T 2020<2018: up 12 per cent')], 'cannot-rate no-value'],
    ['no values', [], 'cannot-rate no-value'],
    [
      'a base of nothing',
      [level('b VNM T 2019: 0 USD'), level('b VNM T 2020: 5.0 USD')],
      'cannot-rate no-value',
    ],
  ])('%s', (_what, claims, outcome) => {
    expect(outcomes([ten, ...claims])).toEqual([`t-10-to-15pc-2020 ${outcome}`]);
  });

  test('over several years it is for each of them', () => {
    const years = rate('a/t', '10 per cent', '2019/2020');
    const up = growth('b VNM T 2019<2018: up 12 per cent');
    expect(outcomes([years, up, growth('b VNM T 2020<2019: up 11 per cent')])).toEqual([
      't-10pc-2019--2020 met',
    ]);
    expect(outcomes([years, up, growth('b VNM T 2020<2019: up 9 per cent')])).toEqual([
      't-10pc-2019--2020 missed',
    ]);
    expect(outcomes([years, up])).toEqual(['t-10pc-2019--2020 cannot-rate no-value']);
  });

  test('without years it cannot be rated, and each year is shown', () => {
    const claims = [
      from(rate('b/t', '10 per cent'), 'b'),
      level('b VNM T 2020: 100.0 USD'),
      level('c VNM T 2021: 120.0 USD'),
    ];
    const [record] = targetRecords(recordOf(claims), '2026-01-01');
    expect(record?.deadlines[0]).toMatchObject({ outcome: 'cannot-rate', reason: 'no-years' });
    expect(record?.deadlines[0]?.years.map(({ year, reached }) => [year, reached])).toEqual([
      [2020, 'cannot-tell'],
      [2021, 'yes'],
    ]);
  });
});

describe('a statement that a target was met', () => {
  const grown = (changes: Partial<Met>): Met =>
    met(rate('c/t', '10 per cent'), { period: '2019/2021', ...changes });
  const grew = (year: number, text: string) => growth(`b VNM T ${year}<${year - 1}: ${text}`);
  const years = [grew(2019, 'up 12 per cent'), grew(2020, 'down 3 per cent'), grew(2021, 'up 30 per cent')];

  test.each<[string, Met, Claim[], string, string[]]>([
    ['a year that failed', grown({}), years, 'inconsistent', ['consistent', 'inconsistent', 'consistent']],
    [
      'but for the year left out',
      grown({ except: ['2020'] }),
      years,
      'consistent',
      ['consistent', 'inconsistent', 'consistent'],
    ],
    [
      'a year without a value',
      grown({}),
      years.toSpliced(1, 1),
      'cannot-tell',
      ['consistent', 'cannot-tell', 'consistent'],
    ],
    ['one year', grown({ period: '2021' }), years, 'consistent', ['consistent']],
  ])('%s', (_what, statement, claims, verdict, each) => {
    const { check } = checkMet(statement, recordOf([...claims, statement]));
    expect(check.verdict).toBe(verdict);
    expect(check.years.map((year) => year.verdict)).toEqual(each);
    expect(check.years.every(({ restsOn }) => restsOn.includes('reporter'))).toBe(true);
  });

  test('a level in several years may be meant of one of them', () => {
    const statement = met(target('c/t', 'US$5 billion'), { period: '2019/2020' });
    const check = (last: string) =>
      checkMet(
        statement,
        recordOf([level('b VNM T 2019: US$4.0 billion'), level(`b VNM T 2020: US$${last} billion`)]),
      ).check;
    expect(check('6.0')).toMatchObject({ verdict: 'cannot-tell', reason: 'which-years' });
    expect(check('4.5')).toMatchObject({ verdict: 'inconsistent', reason: null });
  });
});
