import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Level, Target } from '../../../src/domain/ledger/claim.ts';
import { readInterval } from '../../../src/domain/numbers/interval.ts';
import {
  annualTotals,
  GAUGE_YEARS,
  HeadlineSchema,
  headlineOf,
  reaches,
} from '../../../src/domain/targets/headline.ts';
import { level, target } from '../claims.ts';

const DATES: Record<string, string> = { a: '2024-01-05', b: '2025-01-09', c: '2025-12-01', d: '2026-02' };
const REPORTERS = new Set(['VNM', 'unspecified']);

const totalsOf = (levels: readonly Level[]) =>
  annualTotals(levels, (source) => DATES[source] ?? null, REPORTERS);

function headline(lines: readonly string[], targets: readonly Target[] = []) {
  const result = headlineOf(totalsOf(lines.map((line) => level(line))), targets);
  expect(v.parse(HeadlineSchema, result)).toEqual(result);
  return result;
}

describe('annualTotals', () => {
  it('takes the two-way totals of complete years of the reporters, oldest year and source first', () => {
    const lines = [
      'c VNM T 2024: $2.2 billion',
      'b VNM T 2024: $2.1 billion',
      'undated VNM T 2024: $2.0 billion',
      'c unspecified T 2023: $1.7 billion',
      'c LAO T 2023: $1.6 billion',
      'c IMF T 2023: $1.6 billion',
      'c VNM X 2023: $0.6 billion',
      'c VNM T 2025-01/2025-04: $0.6 billion',
      'c VNM T 2025-S1: $0.6 billion',
      'c VNM T 2024/2025: $4.6 billion',
      'c VNM T 2022-10/2023-09: $1.6 billion',
      'c VNM T FY2023: $1.6 billion',
      'c VNM T not-stated: $1.6 billion',
    ];
    const totals = totalsOf(lines.map((line) => level(line)));
    expect(totals.map((total) => [total.level.id, total.year, total.published])).toEqual([
      ['c/T-2023', 2023, '2025-12-01'],
      ['undated/T-2024', 2024, ''],
      ['b/T-2024', 2024, '2025-01-09'],
      ['c/T-2024', 2024, '2025-12-01'],
    ]);
  });

  it('keeps the order of sources of one date', () => {
    const levels = [
      level('b VNM T 2024: $2.2 billion', { id: 'one' }),
      level('b VNM T 2024: $2.2 billion', { id: 'two' }),
    ];
    expect(totalsOf(levels).map((total) => total.level.id)).toEqual(['one', 'two']);
  });
});

describe('the headline value', () => {
  it.each`
    label                               | lines                                                                           | current       | sameYear        | later
    ${'an empty ledger'}                | ${[]}                                                                           | ${null}       | ${[]}           | ${[]}
    ${'the newest year'}                | ${['b VNM T 2023: $1.7 billion', 'a VNM T 2024: $2.2 billion']}                 | ${'a/T-2024'} | ${[]}           | ${[]}
    ${'of one year the last published'} | ${['c VNM T 2024: $2.2 billion', 'a VNM T 2024: $2.1 billion']}                 | ${'c/T-2024'} | ${['a/T-2024']} | ${[]}
    ${'never a hedged one'}             | ${['a VNM T 2023: $1.7 billion', 'c VNM T 2024: over $2.2 billion']}            | ${'a/T-2023'} | ${[]}           | ${['c/T-2024']}
    ${'nor one of the same year'}       | ${['a VNM T 2024: $2.1 billion', 'c VNM T 2024: about $2.2 billion']}           | ${'a/T-2024'} | ${['c/T-2024']} | ${[]}
    ${'never an estimated one'}         | ${['a VNM T 2023: $1.7 billion', 'c VNM T 2024: an estimated $2.2 billion']}    | ${'a/T-2023'} | ${[]}           | ${['c/T-2024']}
    ${'never an expected one'}          | ${['a VNM T 2023: $1.7 billion', 'c VNM T 2025: expected to reach $3 billion']} | ${'a/T-2023'} | ${[]}           | ${['c/T-2025']}
    ${'only hedged ones'}               | ${['a VNM T 2023: over $1.7 billion']}                                          | ${null}       | ${[]}           | ${[]}
  `('$label', ({ lines, current, sameYear, later }) => {
    expect(headline(lines)).toEqual({ current, sameYear, later, gauges: [] });
  });

  it('has no gauges without a value', () => {
    expect(headline(['a VNM T 2023: over $1.7 billion'], [target('s/t', '$2 billion')]).gauges).toEqual([]);
  });
});

describe('gauges', () => {
  const NOW = 'b VNM T 2024: $2.20 billion';

  it('measures what remains to a threshold', () => {
    const [gauge] = headline(['a VNM T 2023: $1.70 billion', NOW], [target('s/five', '$5 billion')]).gauges;
    expect(gauge).toMatchObject({
      target: 's/five',
      threshold: '[5000000000, 5000000000]',
      current: 'b/T-2024',
      share: '[439/1000, 441/1000]',
      reached: 'no',
      firstReached: null,
      dueYear: null,
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
    const [gauge] = headline(['b VNM T 2030: $2.20 billion'], [target('s/five', '$5 billion')]).gauges;
    expect(gauge?.required.map(({ year }) => year)).toEqual([2035]);
  });

  it('asks for nothing more once a threshold is surely reached', () => {
    const lines = [
      'a VNM T 2022: $1.99 billion',
      'a VNM T 2023: $2.00 billion',
      'b VNM T 2023: $2.02 billion',
      NOW,
    ];
    const [gauge] = headline(lines, [target('s/two', '$2 billion')]).gauges;
    expect(gauge).toMatchObject({
      reached: 'yes',
      firstReached: { year: 2023, claim: 'b/T-2023' },
      remaining: null,
      required: [],
    });
  });

  it('lets no forecast reach a threshold', () => {
    const lines = ['a VNM T 2023: $1.70 billion', 'b VNM T 2025: expected to reach $3.00 billion'];
    const [gauge] = headline(lines, [target('s/two', '$2 billion', '2025')]).gauges;
    expect(gauge).toMatchObject({
      firstReached: null,
      dueYear: { year: 2025, claims: [], met: 'cannot-tell' },
    });
  });

  it.each`
    label                        | by             | lines                                                                    | dueYear
    ${'no due year'}             | ${null}        | ${[NOW]}                                                                 | ${null}
    ${'a due year that is none'} | ${'soon'}      | ${[NOW]}                                                                 | ${null}
    ${'nothing printed for it'}  | ${'2025'}      | ${[NOW]}                                                                 | ${{ year: 2025, claims: [], met: 'cannot-tell' }}
    ${'met'}                     | ${'2024'}      | ${[NOW]}                                                                 | ${{ year: 2024, claims: ['b/T-2024'], met: 'yes' }}
    ${'not met'}                 | ${'2023'}      | ${['a VNM T 2023: $1.70 billion', NOW]}                                  | ${{ year: 2023, claims: ['a/T-2023'], met: 'no' }}
    ${'may be either'}           | ${'2023'}      | ${['a VNM T 2023: $2.0 billion', NOW]}                                   | ${{ year: 2023, claims: ['a/T-2023'], met: 'cannot-tell' }}
    ${'sources that agree'}      | ${'2023'}      | ${['a VNM T 2023: $2.10 billion', 'b VNM T 2023: over $2 billion', NOW]} | ${{ year: 2023, claims: ['a/T-2023', 'b/T-2023'], met: 'yes' }}
    ${'sources that differ'}     | ${'2023'}      | ${['a VNM T 2023: $1.70 billion', 'b VNM T 2023: $2.10 billion', NOW]}   | ${{ year: 2023, claims: ['a/T-2023', 'b/T-2023'], met: 'cannot-tell' }}
    ${'due in a half of a year'} | ${'2023-S1'}   | ${['a VNM T 2023: $1.70 billion', NOW]}                                  | ${{ year: 2023, claims: ['a/T-2023'], met: 'no' }}
    ${'due over several years'}  | ${'2021/2023'} | ${['a VNM T 2023: $1.70 billion', NOW]}                                  | ${{ year: 2023, claims: ['a/T-2023'], met: 'no' }}
  `('$label', ({ by, lines, dueYear }) => {
    const [gauge] = headline(lines, [target('s/two', '$2 billion', by)]).gauges;
    expect(gauge?.dueYear).toEqual(dueYear);
  });

  it('measures each target, a zone by its lower end', () => {
    const { gauges } = headline([NOW], [target('s/zone', '$2–5 billion'), target('s/five', '$5 billion')]);
    expect(gauges.map((gauge) => [gauge.target, gauge.reached, gauge.remaining])).toEqual([
      ['s/zone', 'yes', null],
      ['s/five', 'no', '[559/441, 561/439]'],
    ]);
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
