// The oracle itself, on cases that can be done by hand.
import { describe, expect, it } from 'vitest';
import { smallestContradictions, smallestCorrections } from '../oracle/brute-force.ts';
import { fraction } from '../oracle/fraction.ts';
import type { Flow } from '../oracle/history.ts';
import type { OracleClaim } from '../oracle/ledger.ts';
import { type Months, within, year } from '../oracle/months.ts';
import type { Print } from '../oracle/print.ts';
import { parseSpan } from '../oracle/span.ts';
import { canAllBeTrue, impliedBy } from '../oracle/system.ts';

/** A claim of digits as printed: "586e6" is 586 with the last digit in the millions. */
function claim(
  id: string,
  flow: Flow,
  period: Months,
  printed: string,
  more: { hedge?: Print['hedge']; base?: Months; down?: boolean } = {},
): OracleClaim {
  const [digits = '', exponent] = printed.split('e');
  const { hedge = null, base = null, down = false } = more;
  const place = Number(exponent);
  const print: Print = {
    unit: base ? 'rate' : 'USD',
    digits: BigInt(digits),
    upTo: null,
    place,
    hedge,
    direction: base ? (down ? 'down' : 'up') : null,
  };
  const measure = base ? 'rate' : 'level';
  const cell = { measure, reporter: 'VNM', flow, period, base } as const;
  return {
    id,
    measure,
    stated: { ...cell, partner: 'LAO', valuation: null, status: 'A' },
    balance: flow === 'B' && !base ? 'surplus' : null,
    print,
    rendered: { text: printed, language: 'en', context: {}, wide: place, narrow: place },
    truth: {
      fact: { ...cell, release: period.to },
      value: fraction(0),
      rounding: 'nearest',
      truthful: true,
      nearest: true,
      withinLimit: true,
      thresholdExact: true,
    },
  };
}

const ids = (sets: readonly (readonly OracleClaim[])[]): string[][] =>
  sets.map((set) => set.map(({ id }) => id).sort());

describe('exports of 2022 by month', () => {
  const nearly586 = claim('seven months', 'X', within(2022, 1, 7), '586e6', { hedge: 'nearly' });
  const half = claim('half', 'X', within(2022, 1, 6), '3094e5');
  const july = claim('july', 'X', within(2022, 7, 7), '532e5');
  const eight = claim('eight months', 'X', within(2022, 1, 8), '4145e5');
  const all = [nearly586, half, july, eight];

  it('contradict each other in two ways', () => {
    expect(ids(smallestContradictions(all))).toEqual([
      ['eight months', 'seven months'],
      ['half', 'july', 'seven months'],
    ]);
  });

  it('agree without one figure, and only without that one', () => {
    expect(ids(smallestCorrections(all))).toEqual([['seven months']]);
  });

  it('imply the seven months and August without it', () => {
    const rest = [half, july, eight];
    expect(impliedBy(rest, { flow: 'X', period: within(2022, 1, 7) })).toEqual(
      parseSpan('[362500000, 362700000]'),
    );
    expect(impliedBy(rest, { flow: 'X', period: within(2022, 8, 8) })).toEqual(
      parseSpan('[51750000, 52050000]'),
    );
  });
});

describe('a value and its growth', () => {
  const current = claim('current', 'T', year(2024), '22e8');
  const growth = claim('growth', 'T', year(2024), '339e-1', { base: year(2023) });

  it('imply the base', () => {
    expect(impliedBy([current, growth], { flow: 'T', period: year(2023) })).toEqual(
      parseSpan('[4300000000000/2679, 4500000000000/2677]'),
    );
  });
});

describe('rules that hold by themselves', () => {
  const period = year(2024);
  const rate = (id: string, flow: Flow, printed: string) =>
    claim(id, flow, period, printed, { base: year(2023) });

  it.each<[string, OracleClaim[], boolean]>([
    [
      'X + M = T',
      [claim('x', 'X', period, '13e8'), claim('m', 'M', period, '6418e5'), claim('t', 'T', period, '20e8')],
      true,
    ],
    [
      'X + M < T',
      [claim('x', 'X', period, '13e8'), claim('m', 'M', period, '6418e5'), claim('t', 'T', period, '21e8')],
      false,
    ],
    [
      'over 2 billion, of at most 1.99185',
      [
        claim('x', 'X', period, '13e8'),
        claim('m', 'M', period, '6418e5'),
        claim('t', 'T', period, '2e9', { hedge: 'over' }),
      ],
      false,
    ],
    [
      'a surplus that is more than the total',
      [claim('b', 'B', period, '14e8'), claim('t', 'T', period, '12e8')],
      false,
    ],
    [
      'a total between its parts',
      [rate('x', 'X', '262e-1'), rate('m', 'M', '32e0'), rate('t', 'T', '320e-1')],
      true,
    ],
    [
      'a total above both parts',
      [rate('x', 'X', '262e-1'), rate('m', 'M', '32e0'), rate('t', 'T', '328e-1')],
      false,
    ],
    ['ends that touch', [claim('a', 'X', period, '104e7'), claim('b', 'X', period, '105e7')], true],
    [
      'an open end that touches',
      [claim('a', 'X', period, '10e8', { hedge: 'over' }), claim('b', 'X', period, '995e6')],
      false,
    ],
    [
      'a part of a year above the year',
      [claim('a', 'X', within(2024, 1, 7), '107e7'), claim('b', 'X', period, '105e7')],
      false,
    ],
  ])('%s', (_, claims, possible) => {
    expect(canAllBeTrue(claims)).toBe(possible);
  });
});
