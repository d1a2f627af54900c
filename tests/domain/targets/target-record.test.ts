// The targets of a ledger: their names and order, the history of each, and the years that decide.
import { describe, expect, test } from 'vitest';
import type { Claim, Target } from '../../../src/domain/ledger/claim.ts';
import { growth, level, target } from '../claims.ts';
import { from, met, rate, recordOf, targetRecords } from './ledger.ts';

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

  test('by date, without a date last', () => {
    const dates = [null, '2025', '2020', '2018/2020', '2019/2020'];
    const rows = (some: (string | null)[]) => deadlines(some.map((by) => set(by, 'b'))).map(({ id }) => id);
    const expected = ['2018--2020', '2019--2020', '2020', '2025', 'undated'].map((by) => `t-5bn-${by}`);
    expect(rows(dates)).toEqual(expected);
    expect(rows([...dates].reverse())).toEqual(expected);
  });

  // Source a is of 2015, b of the first day of 2020, c of 2023, and of d no date is known.
  test.each<[string, [by: string | null, source: string][], Record<string, string | null>]>([
    [
      'that which was said before it',
      [
        ['2018', 'a'],
        ['2025', 'b'],
      ],
      { '2018': null, '2025': '2018' },
    ],
    [
      'of several the last',
      [
        ['2018', 'a'],
        ['2020', 'b'],
        [null, 'c'],
      ],
      { '2018': null, '2020': '2018', undated: '2020' },
    ],
    [
      'also where that is for a later date',
      [
        ['2030', 'a'],
        ['2025', 'b'],
      ],
      { '2025': '2030', '2030': null },
    ],
    [
      'none that was said on the same day',
      [
        ['2025', 'b'],
        ['2030', 'b'],
      ],
      { '2025': null, '2030': null },
    ],
    [
      'its first statement counts',
      [
        ['2018', 'c'],
        ['2018', 'a'],
        ['2025', 'b'],
      ],
      { '2018': null, '2025': '2018' },
    ],
    [
      'what was said on an unknown day came after nothing',
      [
        ['2018', 'a'],
        ['2025', 'd'],
      ],
      { '2018': null, '2025': null },
    ],
    [
      'but before the date for which it was said was over',
      [
        ['2018', 'd'],
        ['2025', 'b'],
      ],
      { '2018': null, '2025': '2018' },
    ],
    [
      'and not before a date that was not',
      [
        ['2020', 'd'],
        ['2025', 'b'],
      ],
      { '2020': null, '2025': null },
    ],
  ])('each tells from which date it moved: %s', (_what, said, expected) => {
    const rows = deadlines(said.map(([by, source]) => set(by, source)));
    const short = (id: string | null) => (id === null ? null : id.replace('t-5bn-', ''));
    expect(Object.fromEntries(rows.map(({ id, movedFrom }) => [short(id), short(movedFrom)]))).toEqual(
      expected,
    );
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
  const HISTORY = [value(2019, '4.5'), value(2020, '4.0'), value(2021, '6.0'), value(2022, '7.0')];

  test.each<[string, Claim[], unknown[]]>([
    [
      'a level is met in the first year that reached it since it was set',
      [undated('b'), ...HISTORY],
      ['met', '2021', [2021]],
    ],
    ['the earliest statement counts', [undated('c'), undated('b'), ...HISTORY], ['met', '2021', [2021]]],
    [
      'years before it was set do not',
      [undated('c'), value(2021, '6.0'), value(2022, '4.0')],
      ['open', null, []],
    ],
    [
      'its newest year is shown while it is open',
      [undated('b'), value(2020, '4.0'), value(2021, '4.5')],
      ['open', null, [2021]],
    ],
    [
      'set at an unknown time no year is its year of success',
      [undated('d'), ...HISTORY],
      ['cannot-rate', null, [2022]],
    ],
    [
      'set at an unknown time, it is open where no year reached it',
      [undated('d'), value(2019, '4.5'), value(2020, '4.0')],
      ['open', null, [2020]],
    ],
    [
      'but that which is said to have met it is',
      [undated('d'), met(target('d/met', 'US$5 billion'), { target: 'd/t', period: '2021' }), ...HISTORY],
      ['met', '2021', [2021]],
    ],
    [
      'and not that which is said to have met another target',
      [undated('d'), met(target('d/met', 'US$5 billion'), { target: 'b/t', period: '2021' }), ...HISTORY],
      ['cannot-rate', null, [2022]],
    ],
    [
      'a forecast is no newest value',
      [undated('b'), value(2021, '4.0'), level('b VNM T 2022: US$7.0 billion', { status: 'F' })],
      ['open', null, [2021]],
    ],
    [
      'an estimate is one',
      [undated('b'), value(2021, '4.0'), level('b VNM T 2022: US$7.0 billion', { status: 'E' })],
      ['met', '2022', [2022]],
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
      'from the middle of a year to the middle of another it is a fiscal year',
      [over('2019-07/2020-06'), level('b VNM T 2019-07/2020-06: US$6.0 billion')],
      '2026-01-01',
      'met',
      null,
    ],
    [
      'which calendar years do not answer',
      [over('2019-07/2020-06'), value(2019, '6.0'), value(2020, '6.0')],
      '2026-01-01',
      'cannot-rate',
      'no-value',
    ],
    [
      'which is not over in its last month',
      [over('2019-07/2020-06'), level('b VNM T 2019-07/2020-06: US$6.0 billion')],
      '2020-06-30',
      'open',
      null,
    ],
    [
      'eighteen months are no years',
      [over('2019-01/2020-06')],
      '2026-01-01',
      'cannot-rate',
      'part-of-a-year',
    ],
  ])('%s', (_what, claims, asOf, outcome, reason) => {
    expect(deadlines(claims, asOf)[0]).toMatchObject({ outcome, reason });
  });
});

describe('a pair that counts by fiscal years', () => {
  const fiscal = (year: number, text: string) =>
    level(`b VNM T ${year - 1}-04/${year}-03: US$${text} billion`);

  test('answers for a calendar year with the year that ends in it, and says so', () => {
    const claims = [target('a/t', 'US$5 billion', '2023'), fiscal(2022, '4.0'), fiscal(2023, '6.0')];
    const [deadline] = deadlines(claims);
    expect(deadline).toMatchObject({ outcome: 'met', reachedIn: '2022-04/2023-03' });
    expect(deadline?.years[0]).toMatchObject({ period: '2023', year: 2023 });
    expect(deadline?.years[0]?.reporters[0]?.value).toMatchObject({ period: '2022-04/2023-03' });
  });

  test('a reporter that has the calendar year answers with it', () => {
    const claims = [
      target('a/t', 'US$5 billion', '2023'),
      ...[2020, 2021, 2022, 2023].map((year) => fiscal(year, '6.0')),
      level('b VNM T 2023: US$4.0 billion'),
    ];
    expect(deadlines(claims)[0]).toMatchObject({ outcome: 'missed' });
  });

  test('years that begin in different months make no growth', () => {
    const claims = [
      rate('a/t', '10 per cent', '2023'),
      level('b VNM T 2022: US$4.0 billion'),
      level('b VNM T 2022-07/2023-06: US$6.0 billion'),
    ];
    expect(deadlines(claims)[0]).toMatchObject({ outcome: 'cannot-rate', reason: 'no-value' });
  });

  test('a growth of fiscal years is one', () => {
    const claims = [rate('a/t', '10 per cent', '2023'), fiscal(2022, '4.0'), fiscal(2023, '6.0')];
    expect(deadlines(claims)[0]).toMatchObject({ outcome: 'met' });
  });
});

describe('a target below what was known when it was set', () => {
  const million = (source: string, by: string | null = '2020') =>
    from(target(`${source}/t`, 'US$5 million', by), source);
  const value = (source: string, year: number, text = '1.0') =>
    level(`${source} VNM T ${year}: US$${text} billion`);

  test.each<[string, Claim[], string | null]>([
    ['a value published before', [million('b'), value('a', 2014)], '2014'],
    ['the newest of them', [million('b'), value('a', 2013), value('b', 2018)], '2018'],
    ['a value of its own source', [million('d', null), value('d', 2018)], '2018'],
    ['not one published later', [million('a'), value('c', 2014)], null],
    ['not one of a later year', [million('a'), value('a', 2016)], null],
    [
      'of a source without a date none but its own',
      [from(target('d/t', 'US$0.5 billion', null), 'd'), value('a', 2014)],
      null,
    ],
    [
      'and where it has none, the lowest of all years, if that is ten times as much',
      [million('d', null), value('a', 2014), value('a', 2013, '1.2')],
      '2014',
    ],
    [
      'one whose source has no date, of a year that was over for long',
      [million('a'), value('d', 2012)],
      '2012',
    ],
    ['and not of one that was just over', [million('a'), value('d', 2014)], null],
    ['not a forecast', [million('b'), { ...value('a', 2014), status: 'F' }], null],
    ['not another reporter’s', [million('b'), level('a LAO T 2014: US$1.0 billion')], null],
    ['not one that may be at it', [from(target('b/t', 'US$1 billion', '2020'), 'b'), value('a', 2014)], null],
    [
      'not one that is above the lower end of a zone',
      [from(target('b/t', 'US$0.5–2 billion', '2020'), 'b'), value('a', 2014)],
      null,
    ],
    [
      'above all of a zone',
      [from(target('b/t', 'US$0.2–0.4 billion', '2020'), 'b'), value('a', 2014)],
      '2014',
    ],
  ])('%s', (_what, claims, year) => {
    const [deadline] = deadlines([...claims, value('c', 2020, '1.1')]);
    expect(deadline?.known?.period ?? null).toBe(year);
    expect(deadline?.reason === 'below-known').toBe(year !== null);
  });

  test.each(['0.9', '0.4'])('it is not rated, however little below: %s', (billion) => {
    const goal = from(target('b/t', `US$${billion} billion`, '2020'), 'b');
    const [deadline] = deadlines([goal, value('a', 2014), value('c', 2020)]);
    expect(deadline).toMatchObject({ outcome: 'cannot-rate', reason: 'below-known', reachedIn: null });
  });

  test('a value that its source contradicts is not known', () => {
    const record = recordOf([million('b'), value('a', 2014)], ['a/T-2014']);
    expect(targetRecords(record, '2026-01-01')[0]?.deadlines[0]?.known).toBeNull();
  });

  test('a growth is below nothing', () => {
    const claims = [from(rate('b/t', '5 per cent', '2021'), 'b'), value('a', 2013), value('a', 2014, '1.5')];
    expect(deadlines(claims)[0]?.known).toBeNull();
  });
});

test('values that their source contradicts decide nothing, and that is said', () => {
  const claims = [target('a/t', 'US$5 billion', '2020'), level('b VNM T 2020: US$1,285 billion')];
  const record = recordOf(claims, ['b/T-2020']);
  expect(targetRecords(record, '2026-01-01')[0]?.deadlines[0]).toMatchObject({
    outcome: 'cannot-rate',
    reason: 'disputed',
    reachedIn: null,
  });
});

test('a level that was missed tells when it was reached late', () => {
  const claims = [
    target('a/t', 'US$5 billion', '2020'),
    level('b VNM T 2020: US$4.0 billion'),
    level('c VNM T 2022: over US$5 billion'),
  ];
  expect(deadlines(claims)[0]).toMatchObject({ outcome: 'missed', reachedIn: '2022' });
});
