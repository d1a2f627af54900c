// The value that stands for now, and how far it is from the targets that are followed.
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Claim, Target } from '../../../src/domain/ledger/claim.ts';
import { readInterval } from '../../../src/domain/numbers/interval.ts';
import {
  GAUGE_YEARS,
  type Headline,
  HeadlineSchema,
  headlineOf,
} from '../../../src/domain/targets/headline.ts';
import { reaches } from '../../../src/domain/targets/reaches.ts';
import { growth, level, target } from '../claims.ts';
import { from, recordOf, targetRecords } from './ledger.ts';

/** Lines of levels, and of growths where the period names a base. */
const claimOf = (line: string): Claim => (line.includes('<') ? growth(line) : level(line));

function headline(
  lines: readonly string[],
  targets: readonly Target[] = [],
  disputed: readonly string[] = [],
): Headline {
  const record = recordOf([...lines.map(claimOf), ...targets], disputed);
  const followed = targets.map(({ id }) => id);
  const result = headlineOf(record, targetRecords(record, '2026-02-17'), followed);
  expect(v.parse(HeadlineSchema, result)).toEqual(result);
  return result;
}

/** "printed a/T-2024 2024". */
const said = ({ current }: Headline) =>
  current && `${current.how} ${current.claims.join('+')} ${current.period}`;

describe('the headline value', () => {
  it.each`
    label                                  | lines                                                                                                     | current                                          | sameYear        | later
    ${'an empty ledger'}                   | ${[]}                                                                                                     | ${null}                                          | ${[]}           | ${[]}
    ${'the newest year'}                   | ${['b VNM T 2023: $1.7 billion', 'a VNM T 2024: $2.2 billion']}                                           | ${'printed a/T-2024 2024'}                       | ${[]}           | ${[]}
    ${'of one year the last published'}    | ${['c VNM T 2024: $2.2 billion', 'a VNM T 2024: $2.1 billion']}                                           | ${'printed c/T-2024 2024'}                       | ${['a/T-2024']} | ${[]}
    ${'none that is hedged'}               | ${['a VNM T 2023: $1.7 billion', 'c VNM T 2024: over $2.2 billion']}                                      | ${'printed a/T-2023 2023'}                       | ${[]}           | ${['c/T-2024']}
    ${'nor one of the same year'}          | ${['a VNM T 2024: $2.1 billion', 'c VNM T 2024: about $2.2 billion']}                                     | ${'printed a/T-2024 2024'}                       | ${['c/T-2024']} | ${[]}
    ${'none that is estimated'}            | ${['a VNM T 2023: $1.7 billion', 'c VNM T 2024: an estimated $2.2 billion']}                              | ${'printed a/T-2023 2023'}                       | ${[]}           | ${['c/T-2024']}
    ${'never an expected one'}             | ${['a VNM T 2023: $1.7 billion', 'c VNM T 2025: expected to reach $3 billion']}                           | ${'printed a/T-2023 2023'}                       | ${[]}           | ${['c/T-2025']}
    ${'a hedged one where no other is'}    | ${['a VNM T 2023: over $1.7 billion']}                                                                    | ${'printed a/T-2023 2023'}                       | ${[]}           | ${[]}
    ${'an estimate where no other is'}     | ${['a VNM T 2023: an estimated $1.7 billion']}                                                            | ${'printed a/T-2023 2023'}                       | ${[]}           | ${[]}
    ${'an estimate before a hedged one'}   | ${['a VNM T 2023: an estimated $1.7 billion', 'c VNM T 2023: over $1.6 billion']}                         | ${'printed a/T-2023 2023'}                       | ${['c/T-2023']} | ${[]}
    ${'a hedged one of much later'}        | ${['a VNM T 2011: $1.7 billion', 'c VNM T 2024: over $2.2 billion']}                                      | ${'printed c/T-2024 2024'}                       | ${[]}           | ${[]}
    ${'exports and imports of one source'} | ${['a VNM T 2023: $1.7 billion', 'b VNM X 2024: $1.3 billion', 'b VNM M 2024: $0.9 billion']}             | ${'sum b/X-2024+b/M-2024 2024'}                  | ${[]}           | ${[]}
    ${'not those of two sources'}          | ${['a VNM T 2023: $1.7 billion', 'b VNM X 2024: $1.3 billion', 'c VNM M 2024: $0.9 billion']}             | ${'printed a/T-2023 2023'}                       | ${[]}           | ${[]}
    ${'a sum before a hedged total'}       | ${['b VNM T 2024: over $2 billion', 'b VNM X 2024: $1.3 billion', 'b VNM M 2024: $0.9 billion']}          | ${'sum b/X-2024+b/M-2024 2024'}                  | ${['b/T-2024']} | ${[]}
    ${'no sum beside a firm total'}        | ${['b VNM T 2024: $2.2 billion', 'b VNM X 2024: $1.3 billion', 'b VNM M 2024: $0.9 billion']}             | ${'printed b/T-2024 2024'}                       | ${[]}           | ${[]}
    ${'a fiscal year'}                     | ${['b unspecified T 2023-04/2024-03: $12.90 billion', 'b unspecified T 2022-04/2023-03: $14.24 billion']} | ${'printed b/T-2023-04/2024-03 2023-04/2024-03'} | ${[]}           | ${[]}
    ${'any twelve months'}                 | ${['b VNM T 2020-12/2021-11: $0.5445 billion']}                                                           | ${'printed b/T-2020-12/2021-11 2020-12/2021-11'} | ${[]}           | ${[]}
    ${'a newer year of another kind'}      | ${['a VNM T 2022: $1.6 billion', 'a VNM T 2023: $1.7 billion', 'c VNM T 2023-07/2024-06: $2.0 billion']}  | ${'printed a/T-2023 2023'}                       | ${[]}           | ${['c/T-2023-07/2024-06']}
    ${'never a part of a year'}            | ${['a VNM T 2023: $1.7 billion', 'c VNM T 2024-S1: $1.0 billion', 'c VNM T 2024/2025: $4.6 billion']}     | ${'printed a/T-2023 2023'}                       | ${[]}           | ${[]}
    ${'of the assumed reporter'}           | ${['a VNM T 2023: $1.7 billion', 'c LAO T 2024: $2.0 billion']}                                           | ${'printed a/T-2023 2023'}                       | ${[]}           | ${[]}
  `('$label', ({ lines, current, sameYear, later }) => {
    const found = headline(lines);
    expect([said(found), found.sameYear, found.later]).toEqual([current, sameYear, later]);
  });

  it('is none that its source contradicts, and names none as newer', () => {
    const lines = ['a VNM T 2013: $1.0 billion', 'a VNM T 2014: $1,285 billion'];
    const found = headline(lines, [], ['a/T-2014']);
    expect([said(found), found.later]).toEqual(['printed a/T-2013 2013', []]);
  });
});

describe('gauges', () => {
  const NOW = 'b VNM T 2024: $2.20 billion';
  const five = target('a/five', '$5 billion');

  it('measures what remains to a threshold', () => {
    const [gauge] = headline(['a VNM T 2023: $1.70 billion', NOW], [five]).gauges;
    expect(gauge).toMatchObject({
      target: 'a/five',
      deadline: 't-5bn-undated',
      threshold: '[5000000000, 5000000000]',
      share: '[439/1000, 441/1000]',
      reached: 'no',
      reachedIn: null,
      remaining: '[559/441, 561/439]',
    });
    // (5/2.205)^(1/6) − 1 and (5/2.195)^(1/6) − 1, and the eleventh roots, outward at the twelfth decimal.
    expect(gauge?.required.map(({ year }) => year)).toEqual(GAUGE_YEARS);
    const shown = gauge?.required.map(({ rate }) => {
      const { lower, upper } = readInterval(rate);
      return [lower, upper].map((end) => end?.valueOf().toFixed(6));
    });
    const root = (n: number, years: number) => (n ** (1 / years) - 1).toFixed(6);
    expect(shown).toEqual([
      [root(5 / 2.205, 6), root(5 / 2.195, 6)],
      [root(5 / 2.205, 11), root(5 / 2.195, 11)],
    ]);
  });

  it('asks for no growth by years that are not ahead', () => {
    const [gauge] = headline(['b VNM T 2030: $2.20 billion'], [five]).gauges;
    expect(gauge?.required.map(({ year }) => year)).toEqual([2035]);
  });

  it('asks for no growth from a value of long ago to a year of ours', () => {
    const [gauge] = headline(['b VNM T 1990: $1.90 billion'], [five]).gauges;
    expect(gauge?.required).toEqual([]);
  });

  // biome-ignore format: one row a case
  it.each<[string, string[], string | null]>([
    ['a year above it, and the current one below it', ['b VNM T 2022: $5.20 billion', 'b VNM T 2023: $4.30 billion'], '2022'],
    ['the newest of two',                             ['b VNM T 2020: $5.10 billion', 'b VNM T 2021: $5.20 billion', 'b VNM T 2022: $4.30 billion'], '2021'],
    ['not a year that may be below it',               ['b VNM T 2022: $5 billion', 'b VNM T 2023: $4.30 billion'], null],
    ['not a forecast',                                ['b VNM T 2022: forecast $5.20 billion', 'b VNM T 2023: $4.30 billion'], null],
    ['not where the current one is above it, too',    ['b VNM T 2022: $5.20 billion', 'b VNM T 2023: $5.30 billion'], null],
  ])('a target that was passed before it was known to be set: %s', (_, lines, expected) => {
    const [gauge] = headline(lines, [target('a/five', '$5 billion', '2023')]).gauges;
    expect(gauge?.passedIn).toBe(expected);
  });

  const two = (by: string | null, source = 'a') => from(target(`${source}/two`, '$2 billion', by), source);

  it.each<[string, string[], Target, string, string | null, boolean]>([
    ['a value that surely reaches it', ['b VNM T 2022: $1.99 billion', NOW], two(null), 'yes', '2024', false],
    ['the first of several', ['b VNM T 2022: $2.02 billion', NOW], two(null), 'yes', '2022', false],
    [
      'a hedged value of a year without another',
      ['a VNM T 2023: $1.63 billion', 'b VNM T 2024: over $2.1 billion'],
      two(null),
      'yes',
      '2024',
      false,
    ],
    ['late', ['a VNM T 2015: $1.10 billion', NOW], two('2015'), 'yes', '2024', false],
    [
      'a forecast does not',
      ['a VNM T 2023: $1.70 billion', 'b VNM T 2025: expected to reach $3.00 billion'],
      two('2025'),
      'no',
      null,
      true,
    ],
    ['a value that may', ['b VNM T 2024: $2.0 billion'], two(null), 'cannot-tell', null, true],
    [
      'a target whose source has no date, and a value above it',
      ['b VNM T 2014: $2.20 billion'],
      two(null, 'd'),
      'cannot-tell',
      null,
      false,
    ],
    [
      'a target far below what was known when it was set',
      ['a VNM T 2014: $2.20 billion'],
      from(target('a/slip', '$5 million', '2020'), 'a'),
      'cannot-tell',
      null,
      false,
    ],
  ])('reached: %s', (_what, lines, goal, reached, reachedIn, isAhead) => {
    const [gauge] = headline(lines, [goal]).gauges;
    expect(gauge).toMatchObject({ reached, reachedIn });
    expect(gauge?.remaining !== null).toBe(isAhead);
    expect(gauge?.required.length !== 0).toBe(isAhead);
  });

  it.each<[string, string | null, number[]]>([
    ['a date that is ahead is the year for which it is needed', '2027', [2027]],
    ['without a date the years are ours', null, [2030, 2035]],
    ['and once its date is over', '2024', [2030, 2035]],
  ])('%s', (_what, by, years) => {
    const goal = from(target('a/goal', '$5 billion', by), 'a');
    expect(headline([NOW], [goal]).gauges[0]?.required.map(({ year }) => year)).toEqual(years);
  });

  it('gives no share of a target that was passed when it was set', () => {
    const goal = from(target('a/slip', '$5 million', '2020'), 'a');
    expect(headline(['a VNM T 2014: $2.20 billion'], [goal]).gauges[0]?.share).toBeNull();
  });

  it('lets a value that its source contradicts reach nothing', () => {
    const lines = [
      'a VNM T 2013: $1.0 billion',
      'b VNM T 2014: $1,285 billion',
      'b VNM T 2015: $1.3 billion',
    ];
    const [gauge] = headline(lines, [target('a/ten', '$10 billion')], ['b/T-2014']).gauges;
    expect(gauge).toMatchObject({ reached: 'no', reachedIn: null });
  });

  it('measures each target, a zone by its lower end', () => {
    const { gauges } = headline([NOW], [from(target('a/zone', '$2–5 billion'), 'a'), five]);
    expect(gauges.map((gauge) => [gauge.target, gauge.reached, gauge.remaining])).toEqual([
      ['a/zone', 'yes', null],
      ['a/five', 'no', '[559/441, 561/439]'],
    ]);
  });

  it('has none without a value', () => {
    expect(headline([], [five]).gauges).toEqual([]);
  });
});

describe('reaches', () => {
  it.each`
    value        | threshold    | outcome          | why
    ${'[2, 3]'}  | ${'[2, 2]'}  | ${'yes'}         | ${'the lower end is the threshold'}
    ${'(2, 3]'}  | ${'[2, 2]'}  | ${'yes'}         | ${'above it'}
    ${'[1, 2)'}  | ${'[2, 2]'}  | ${'no'}          | ${'up to it, but without it'}
    ${'[1, 2]'}  | ${'[2, 2]'}  | ${'cannot-tell'} | ${'it may be just reached'}
    ${'[1, 3]'}  | ${'[2, 2]'}  | ${'cannot-tell'} | ${'either side'}
    ${'[0, 1]'}  | ${'[2, 2]'}  | ${'no'}          | ${'below'}
    ${'[3, ∞)'}  | ${'[2, 2]'}  | ${'yes'}         | ${'above, unbounded'}
    ${'[1, ∞)'}  | ${'[2, 2]'}  | ${'cannot-tell'} | ${'unbounded'}
    ${'(-∞, 1]'} | ${'[2, 2]'}  | ${'no'}          | ${'below, unbounded'}
    ${'(-∞, ∞)'} | ${'[2, 2]'}  | ${'cannot-tell'} | ${'anything'}
    ${'[2, 3]'}  | ${'[2, 5]'}  | ${'yes'}         | ${'a zone is reached at its lower end'}
    ${'[2, 3]'}  | ${'(-∞, 5]'} | ${'cannot-tell'} | ${'no lower end'}
  `('$value against $threshold: $outcome, $why', ({ value, threshold, outcome }) => {
    expect(reaches(readInterval(value), readInterval(threshold))).toBe(outcome);
  });
});

it('measures no target of exports or imports by two-way trade', () => {
  const lines = ['a VNM T 2024: $2.2 billion', 'a VNM X 2024: $0.7 billion'];
  const exports: Target = { ...target('a/exports', '$1 billion', '2030'), flow: 'X' };
  expect(headline(lines, [exports, target('a/all', '$3 billion', '2030')]).gauges).toMatchObject([
    { target: 'a/all' },
  ]);
});

// biome-ignore format: one row a case
describe('the targets that are followed where a pair names none', () => {
  const VALUE = 'a VNM T 2014: $1.1 billion';
  it.each<[label: string, targets: readonly Target[], followed: readonly string[]]>([
    ['all of few, smallest first', [target('c/5', '$5 billion'), target('c/3', '$3 billion', '2030')], ['c/3', 'c/5']],
    ['open ones first of many, then large ones', [target('a/10', '$10 billion', '2018'), target('a/2', '$2 billion', '2018'), target('a/8', '$8 billion', '2019'), target('a/9', '$9 billion', '2017'), target('c/3', '$3 billion', '2030')], ['c/3', 'a/8', 'a/9', 'a/10']],
    ['an open date before one that passed', [target('a/2', '$2 billion', '2020'), target('c/2', '$2 billion', '2030')], ['c/2']],
    ['none below what was known', [target('c/low', '$5 million', '2030')], []],
    ['none of exports', [{ ...target('c/5', '$5 billion'), flow: 'X' }], []],
    ['none in another currency', [{ ...target('c/5', '$5 billion'), currency: 'VND', unit: 'VND' }], []],
    ['no growth', [{ ...target('c/5', '$5 billion'), measure: 'growth' }], []],
  ])('%s', (_, targets, followed) => {
    const record = recordOf([level(VALUE), ...targets]);
    const { gauges } = headlineOf(record, targetRecords(record, '2026-02-17'), null);
    expect(gauges.map((gauge) => gauge.target)).toEqual(followed);
  });
});
