// What open targets take, with values whose growths are known by heart: 1, 2 and 4 billion.
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/domain/ledger/claim.ts';
import { yearEndingIn } from '../../../src/domain/ledger/period.ts';
import { readInterval, writeInterval } from '../../../src/domain/numbers/interval.ts';
import type { AnnualValue } from '../../../src/domain/targets/annual-value.ts';
import { outlookOf } from '../../../src/domain/targets/outlook.ts';
import { target } from '../claims.ts';
import { from, rate, recordOf, targetRecords } from './ledger.ts';

const billions = (text: string): string => text.replace(/\d+/g, (digits) => `${digits}000000000`);

/** A printed value in billions, exact, of 2025 unless changed. */
const value = (text: string, changes: Partial<AnnualValue> = {}): AnnualValue => {
  const year = changes.year ?? 2025;
  return {
    year,
    period: yearEndingIn(year, 0),
    reporter: 'VNM',
    currency: 'USD',
    how: 'printed',
    claims: [`s/T-${year}`],
    source: 's',
    published: `${year + 1}-01-01`,
    status: 'A',
    hedged: false,
    disputed: false,
    interval: readInterval(billions(text)),
    growth: null,
    of: [],
    ...changes,
  };
};

const FOUR = value('[4, 4]');
const HISTORY = [value('[1, 1]', { year: 2022 }), value('[2, 2]', { year: 2024 }), FOUR];

const outlook = (claims: Claim[], values: AnnualValue[] = HISTORY) =>
  outlookOf(targetRecords(recordOf(claims), '2026-01-01'), 'T', values, 'VNM');

/** A target for 2028, three years after the newest value. */
const in2028 = (text: string) => target('b/t', text, '2028');
const growing = (text: string) => from(rate('b/g', text), 'b');

describe('where a calculation can start', () => {
  const starts = (values: AnnualValue[]) => outlook([], values).starts.map(({ id }) => id);
  const implied = value('[4, 4]', { how: 'implied', claims: ['i/T-2024', 'i/g'] });

  test.each<[string, AnnualValue[], string[]]>([
    ['the newest value', HISTORY, ['2025-s-T-2025']],
    ['nothing', [], []],
    ['a hedged value where there is nothing else', [value('[4, 4]', { hedged: true })], ['2025-s-T-2025']],
    [
      'each different firm one of the newest year that has any, the later first, then a newer one that is implied',
      [
        value('[2, 2]', { year: 2024, claims: ['a/x'], published: '2025-01-01' }),
        value('[3, 3]', { year: 2024, claims: ['b/x'], published: '2025-02-01' }),
        value('[3, 3]', { year: 2024, claims: ['c/x'], published: '2025-03-01' }),
        implied,
      ],
      ['2024-c-x', '2024-a-x', '2025-i-g'],
    ],
    [
      'none of another reporter',
      [...HISTORY, value('[9, 9]', { year: 2026, reporter: 'LAO' })],
      ['2025-s-T-2025'],
    ],
    [
      'no older year than that of the newest firm value',
      [value('[1, 1]', { year: 2020 }), FOUR],
      ['2025-s-T-2025'],
    ],
    [
      'only firm ones beside the newest',
      [
        value('[2, 2]', { year: 2024 }),
        value('[3, 3]', { year: 2024, hedged: true, claims: ['h/x'] }),
        implied,
      ],
      ['2024-s-T-2024', '2025-i-g'],
    ],
    [
      'of one year the one that stands for it',
      [implied, value('[4, 4]', { how: 'implied', claims: ['j/T', 'j/g'], published: '2027-01-01' })],
      ['2025-j-g'],
    ],
  ])('%s', (_what, values, expected) => {
    expect(starts(values)).toEqual(expected);
  });

  test('each with the growth achieved up to it, over every span', () => {
    const [start] = outlook([]).starts;
    expect(start?.value).toMatchObject({ year: 2025, interval: writeInterval(FOUR.interval) });
    expect(
      start?.achieved.map(({ span, base, rate: grown }) => [span, base?.year ?? null, grown?.length]),
    ).toEqual([
      [1, 2024, '[1, 1]'.length],
      [3, 2022, expect.any(Number)],
      [5, null, undefined],
      [10, null, undefined],
    ]);
    expect(start?.achieved[0]?.rate).toBe('[1, 1]');
    // The third root of 4 is 1.587…
    const cubed = readInterval(start?.achieved[1]?.rate ?? '');
    expect([cubed.lower?.valueOf(), cubed.upper?.valueOf()].map((end) => end?.toFixed(3))).toEqual([
      '0.587',
      '0.587',
    ]);
  });
});

describe('the targets that are open', () => {
  const targets = (claims: Claim[]) =>
    outlook(claims).targets.map((row) => `${row.target} from ${row.start}`);
  test.each<[string, Claim[], string[]]>([
    ['dated', [in2028('US$32 billion')], ['t-32bn from 2025-s-T-2025']],
    ['undated', [from(target('b/t', 'US$32 billion'), 'b')], ['t-32bn from 2025-s-T-2025']],
    ['not one whose time is over', [target('b/t', 'US$32 billion', '2020')], []],
    ['not of another flow', [{ ...in2028('US$32 billion'), flow: 'X' }], []],
    ['not a growth', [rate('b/g', '10 per cent', '2028')], []],
  ])('%s', (_what, claims, expected) => {
    expect(targets(claims)).toEqual(expected);
  });

  test('one row from each start', () => {
    const values = [
      value('[2, 2]', { claims: ['a/x'], published: '2025-12-31' }),
      value('[4, 4]', { claims: ['b/x'] }),
    ];
    const { targets: rows } = outlook([in2028('US$32 billion')], values);
    expect(rows.map(({ start }) => start)).toEqual(['2025-b-x', '2025-a-x']);
  });
});

describe('what it takes from 4 to 32 billion in three years', () => {
  const goals = (claims: Claim[], values = HISTORY) => outlook(claims, values).targets[0]?.goals ?? [];
  const goal = (claims: Claim[], values = HISTORY) => goals(claims, values)[0];

  test('a doubling each year', () => {
    expect(goals([in2028('US$32 billion')])).toHaveLength(1);
    expect(goal([in2028('US$32 billion')])).toMatchObject({
      threshold: billions('[32, 32]'),
      required: [{ year: 2028, ours: false, rate: '[1, 1]', fits: [] }],
      arrivals: [],
    });
  });

  test('without a date, by years of ours', () => {
    const [first, ...others] = goal([from(target('b/t', 'US$128 billion'), 'b')])?.required ?? [];
    expect(first).toEqual({ year: 2030, ours: true, rate: '[1, 1]', fits: [] });
    expect(others.map(({ year, ours }) => [year, ours])).toEqual([
      [2035, true],
      [2040, true],
    ]);
  });

  test('years that are not after the start ask nothing of it', () => {
    const late = value('[4, 4]', { year: 2030 });
    const years = goal([from(target('b/t', 'US$32 billion'), 'b')], [late])?.required.map(({ year }) => year);
    expect(years).toEqual([2035, 2040]);
  });

  test('only the deadlines that are open, and of the last year of each', () => {
    const claims = [
      in2028('US$32 billion'),
      target('b/u', 'US$32 billion', '2020'),
      target('b/w', 'US$32 billion', '2029/2030'),
    ];
    expect(goal(claims)?.required.map(({ year }) => year)).toEqual([2028, 2030]);
  });

  test('a range has two goals, each with its own rate', () => {
    expect(
      goals([in2028('US$4–32 billion')]).map(({ threshold, required }) => [threshold, required[0]?.rate]),
    ).toEqual([
      [billions('[4, 4]'), '[0, 0]'],
      [billions('[32, 32]'), '[1, 1]'],
    ]);
  });

  test.each<[string, string, string, { years: string; first: number; last: number | null } | null]>([
    [
      'a doubling a year arrives on time',
      '100 per cent',
      'yes',
      { years: '[3, 3]', first: 2028, last: 2028 },
    ],
    // log 8 / log 1.5 = 5.13
    [
      'half as much again is too little',
      '50 per cent',
      'no',
      { years: '[51/10, 26/5]', first: 2031, last: 2031 },
    ],
    ['a range may do', '50-100 per cent', 'partly', { years: '[3, 26/5]', first: 2028, last: 2031 }],
    ['a range that does throughout', '100-700 per cent', 'yes', { years: '[1, 3]', first: 2026, last: 2028 }],
  ])('%s', (_what, text, fit, arrival) => {
    const found = goal([in2028('US$32 billion'), growing(text)]);
    expect(found?.required[0]?.fits.map((one) => one.fit)).toEqual([fit]);
    expect(found?.arrivals.map((one) => one.arrival)).toEqual([arrival]);
    expect(found?.arrivals[0]?.target).toBe(found?.required[0]?.fits[0]?.target);
  });

  test('growths of another flow are no paths', () => {
    const exports = { ...growing('50 per cent'), flow: 'X' as const };
    expect(goal([in2028('US$32 billion'), exports])?.arrivals).toEqual([]);
  });

  test('growths that were set for a year as well as without one are', () => {
    const claims = [in2028('US$32 billion'), growing('50 per cent'), rate('c/g', '50 per cent', '2028')];
    expect(goal(claims)?.arrivals).toHaveLength(1);
  });

  test('growths with a date are no paths', () => {
    expect(goal([in2028('US$32 billion'), rate('b/g', '50 per cent', '2028')])?.arrivals).toEqual([]);
  });

  test('and when the achieved growths arrive, where they are known', () => {
    expect(goal([in2028('US$32 billion')])?.achieved).toMatchObject([
      { span: 1, arrival: { years: '[3, 3]', first: 2028, last: 2028 } },
      // The third root of 4 to the power of 4.5 is 8.
      { span: 3, arrival: { first: 2030, last: 2030 } },
    ]);
  });

  test('a path that does not arrive', () => {
    const shrinking = [value('[8, 8]', { year: 2024 }), FOUR];
    expect(goal([in2028('US$32 billion')], shrinking)?.achieved).toEqual([{ span: 1, arrival: null }]);
    const standing = [value('[4, 5]', { year: 2024 }), value('[4, 5]')];
    expect(goal([in2028('US$32 billion')], standing)?.achieved[0]?.arrival).toMatchObject({ last: null });
  });

  test('a start that may be anything from 2 to 4 billion to 8 in a year takes 100 to 300 %', () => {
    const claims = (text: string) => [target('b/t', 'US$8 billion', '2026'), growing(text)];
    const at = (text: string) => goal(claims(text), [value('[2, 4]')])?.required[0];
    expect(at('300 per cent')?.rate).toBe('[1, 3]');
    const fits = ['300', '299', '100', '99'].map((text) => at(`${text} per cent`)?.fits[0]?.fit);
    expect(fits).toEqual(['yes', 'partly', 'partly', 'no']);
  });

  test('from nothing no rate leads anywhere', () => {
    const found = goal([in2028('US$32 billion'), growing('100 per cent')], [value('[0, 0]')]);
    expect(found?.required).toMatchObject([{ rate: null, fits: [{ fit: 'no' }] }]);
    expect(found?.arrivals.map(({ arrival }) => arrival)).toEqual([null]);
  });
});

describe('progress', () => {
  test('for each year and span, against the lower end', () => {
    const rows = outlook([in2028('US$4–32 billion')]).targets[0]?.progress ?? [];
    expect(rows.map(({ year, baseYear, reason }) => [year, baseYear, reason])).toEqual([
      [2028, 2024, null],
      [2028, 2022, null],
      [2028, 2020, 'no-base-year'],
      [2028, 2015, 'no-base-year'],
    ]);
    // From 2 to 4 billion in one year; 4 is asked for after four.
    expect(rows[0]).toMatchObject({ achieved: '[1, 1]', bands: ['on-track'] });
  });

  test('a target without a lower end has none', () => {
    const below = { ...in2028('US$32 billion'), threshold: '(-∞, 32000000000]' };
    const [row] = outlook([below]).targets;
    expect(row?.goals.map(({ threshold }) => threshold)).toEqual([billions('[32, 32]')]);
  });
});
