// What one change of a claim would do, by cases that can be done by hand.
import { describe, expect, test } from 'vitest';
import type { FindingCode } from '../../../src/domain/findings/finding.ts';
import { cellOf } from '../../../src/domain/ledger/cell.ts';
import { groupBy } from '../../../src/domain/ledger/group-by.ts';
import { ledgerOf } from '../../../src/domain/ledger/ledger.ts';
import { rational } from '../../../src/domain/numbers/rational.ts';
import type { Change, Rewrite, Scene } from '../../../src/domain/slips/slip.ts';
import {
  type Before,
  closesFirst,
  gainOf,
  gapsAmong,
  gapsOf,
  gapsToClose,
  tryRewrite,
} from '../../../src/domain/slips/trial.ts';
import { findingsOf } from '../../findings-of.ts';
import { isValueClaim, observed } from '../claims.ts';
import { claimsOf, sourcesOf } from '../findings/ledger.ts';

/** A finding among claims given as lines, and the first of them as another line says it. */
function trialOf(lines: readonly string[], instead: string, what: Change['what'], of?: FindingCode) {
  const claims = claimsOf(lines);
  const input = { claims, sources: sourcesOf(claims), assumedReporter: 'VNM' };
  const ledger = ledgerOf(input);
  const all = claims.filter(isValueClaim).map(observed);
  const cells = groupBy(all, cellOf);
  const finding = findingsOf(input).find(({ code }) => of === undefined || code === of);
  const [claim] = all;
  const [other] = claimsOf([instead]).filter(isValueClaim).map(observed);
  if (!claim || !other) throw new RangeError('missing claim');
  const suspects = all.filter(({ id }) => finding?.claims.includes(id));
  const scene: Scene = {
    suspects,
    near: all.filter(({ source }) => suspects.some((suspect) => suspect.source === source)),
    all,
    sameCell: (one) => cells.get(cellOf(one)) ?? [],
    ledger,
  };
  const before: Before = {
    target: finding ? (gapsToClose(finding)[0] ?? []) : [],
    known: (some, together = false) => new Set(gapsAmong(some, scene, { together }).map(({ key }) => key)),
  };
  const rewrite: Rewrite = {
    changes: [
      { claim, to: { ...other, id: claim.id }, what, words: [claim.words.figure, other.words.figure] },
    ],
  };
  return { rewrite, before, scene };
}

interface Options {
  readonly what?: Change['what'];
  readonly limit?: string;
  /** The code of the finding, where it is not the first. */
  readonly of?: FindingCode;
}

/** What fits by the change, who supports it, and what it leaves; "nothing" where it is no explanation. */
function outcome(
  lines: readonly string[],
  instead: string,
  { what = 'figure', limit = '1', of }: Options = {},
): string {
  const { rewrite, before, scene } = trialOf(lines, instead, what, of);
  const found = tryRewrite(rewrite, before, scene, rational(limit));
  if (!found) return 'nothing';
  return [
    ...found.meetings.map(
      ({ operation, stated, operands }) => `${operation} ${stated} by ${operands.join(' ')}`,
    ),
    ...found.support.map((claim) => `like ${claim}`),
    ...found.leaves.map(({ code, claims }) => `leaves ${code} ${claims.join(' ')}`),
  ].join('; ');
}

const SUM = ['a VNM T 2024: $2.50 billion', 'a VNM X 2024: $1.30 billion', 'a VNM M 2024: $0.90 billion'];
const MILLIONS = ['a VNM T 2024: $2.2 million', ...SUM.slice(1)];
const RISE = ['a VNM T 2024<2023: up 50.0%', 'a VNM T 2024: $1.05 billion', 'a VNM T 2023: $1.00 billion'];
const CHAIN = [
  'a VNM X 2024: $1.00 billion',
  'a VNM X 2022: $1.00 billion',
  'a VNM X 2024<2023: up 10.0%',
  'a VNM X 2023<2022: up 10.0%',
];
const YEARS = ['a VNM T 2024: $2.2 million', 'b VNM T 2023: $2.0 billion', 'c VNM T 2025: $2.6 billion'];
const FITS = 'sum a/T-2024 by a/X-2024 a/M-2024';

describe('a change explains a finding', () => {
  test.each<[name: string, lines: string[], instead: string, options: Options, expected: string]>([
    ['where what did not fit fits by it', SUM, 'a VNM T 2024: $2.20 billion', {}, FITS],
    ['not where it still does not', SUM, 'a VNM T 2024: $2.60 billion', {}, 'nothing'],
    [
      'not where something else no longer fits',
      [...SUM, 'a VNM T 2023: $2.00 billion', 'a VNM T 2024<2023: up 25.0%'],
      'a VNM T 2024: $2.20 billion',
      {},
      'nothing',
    ],
    [
      'with all that fits by it',
      [...SUM, 'a VNM T 2023: $2.00 billion', 'a VNM T 2024<2023: up 10.0%'],
      'a VNM T 2024: $2.20 billion',
      {},
      `growth a/g-T-2024 by a/T-2024 a/T-2023; ${FITS}`,
    ],
    [
      'and what still does not',
      [...SUM, 'a VNM T 2023: $2.00 billion', 'a VNM T 2024<2023: up 50.0%'],
      'a VNM T 2024: $2.20 billion',
      { of: 'whole-differs' },
      `${FITS}; leaves growth-differs a/g-T-2024 a/T-2024 a/T-2023; leaves growth-differs a/T-2023 a/X-2024 a/M-2024 a/g-T-2024`,
    ],
    [
      'with those who print the same',
      [...SUM, 'b VNM T 2024: $2.20 billion'],
      'a VNM T 2024: $2.20 billion',
      {},
      `${FITS}; like b/T-2024`,
    ],
    [
      'which may be all that fits',
      ['a VNM T 2024: $2.5 billion', 'b VNM T 2024: $2.2 billion'],
      'a VNM T 2024: $2.2 billion',
      {},
      'like b/T-2024',
    ],
    [
      'where all figures of a source can be true by it',
      CHAIN,
      'a VNM X 2024: $1.21 billion',
      {},
      'left-over a/X-2024 by a/X-2022 a/g-X-2024 a/g-X-2023',
    ],
    ['not where they still cannot', CHAIN, 'a VNM X 2024: $1.31 billion', {}, 'nothing'],
    [
      'of which a growth is one, by the value that it leaves',
      [
        'a VNM X 2024<2023: up 30.0%',
        'a VNM X 2024: $1.21 billion',
        'a VNM X 2022: $1.00 billion',
        'a VNM X 2023<2022: up 10.0%',
      ],
      'a VNM X 2024<2023: up 10.0%',
      {},
      'left-over a/X-2024 by a/g-X-2024 a/X-2022 a/g-X-2023',
    ],
  ])('%s', (_, lines, instead, options, expected) => {
    expect(outcome(lines, instead, options)).toBe(expected);
  });
});

describe('what shows a figure lets pass at most a share of the figures as large', () => {
  const CASES: [
    name: string,
    lines: string[],
    instead: string,
    what: Change['what'],
    passing: string,
    failing: string,
  ][] = [
    // 0.01 of the total and 0.02 of the sum, in 2.205.
    ['a sum', SUM, 'a VNM T 2024: $2.20 billion', 'figure', '1/73', '1/74'],
    // Twice 0.01 in 2.205; the sum lets pass more.
    [
      'what another source prints',
      [...SUM, 'b VNM T 2024: $2.20 billion'],
      'a VNM T 2024: $2.20 billion',
      'figure',
      '1/110',
      '1/111',
    ],
    // 0.0205 of the computed growth and 0.001 of the printed one, in 0.0505.
    ['a growth', RISE, 'a VNM T 2024<2023: up 5.0%', 'figure', '43/100', '40/100'],
    // 0.0211 in 0.02, which small rates are taken for.
    [
      'a small growth',
      RISE.with(1, 'a VNM T 2024: $1.01 billion'),
      'a VNM T 2024<2023: up 1.0%',
      'figure',
      '106/100',
      '103/100',
    ],
    // 0.0215 in 0.2, which rates that are moved are taken for.
    [
      'the growth of another flow',
      [
        'a VNM X 2024<2023: up 5.0%',
        'a VNM X 2024: $1.50 billion',
        'a VNM X 2023: $1.00 billion',
        'a VNM M 2024: $1.05 billion',
        'a VNM M 2023: $1.00 billion',
      ],
      'a VNM M 2024<2023: up 5.0%',
      'flow',
      '1/9',
      '1/10',
    ],
    // 0.0215 of a rate is as much of the value.
    [
      'a value, by its growth',
      ['a VNM T 2024: $1.50 billion', 'a VNM T 2024<2023: up 5.0%', 'a VNM T 2023: $1.00 billion'],
      'a VNM T 2024: $1.05 billion',
      'figure',
      '1/46',
      '1/50',
    ],
    // 0.0243 in 1.215 of the value is 0.02 of its rate, in 0.1005.
    [
      'a growth, by a value',
      [
        'a VNM X 2024<2023: up 30.0%',
        'a VNM X 2024: $1.21 billion',
        'a VNM X 2022: $1.00 billion',
        'a VNM X 2023<2022: up 10.0%',
      ],
      'a VNM X 2024<2023: up 10.0%',
      'figure',
      '20/100',
      '19/100',
    ],
  ];
  test.each(CASES)('%s', (_, lines, instead, what, passing, failing) => {
    expect(outcome(lines, instead, { what, limit: passing })).not.toBe('nothing');
    expect(outcome(lines, instead, { what, limit: failing })).toBe('nothing');
  });

  test('what all others leave to the value is asked only where the rules show too little', () => {
    const shown = (limit: string) => outcome(RISE, 'a VNM T 2024<2023: up 5.0%', { limit });
    expect(shown('43/100')).toBe('growth a/g-T-2024 by a/T-2024 a/T-2023');
    expect(shown('42/100')).toBe(
      'growth a/g-T-2024 by a/T-2024 a/T-2023; left-over a/T-2024 by a/g-T-2024 a/T-2023',
    );
  });

  test('a part below its whole shows little', () => {
    expect(
      outcome(['a VNM X 2024: $5.0 billion', 'a VNM T 2024: $1.0 billion'], 'a VNM X 2024: $0.5 billion'),
    ).toBe('nothing');
  });
});

describe('a value that was far off is shown by what is about as much', () => {
  const size = { what: 'size' as const, limit: '1/1000' };
  const half = (was: string) => [`a VNM T 2024-S1: $${was} billion`, 'a VNM T 2024: $3.0 billion'];
  const CASES: [name: string, lines: string[], instead: string, options: Options, isShown: boolean][] = [
    ['a thousand times as much', MILLIONS, 'a VNM T 2024: $2.2 billion', size, true],
    [
      'exactly ten times as much',
      MILLIONS.with(0, 'a VNM T 2024: $0.22 billion'),
      'a VNM T 2024: $2.2 billion',
      size,
      true,
    ],
    [
      'exactly a tenth',
      MILLIONS.with(0, 'a VNM T 2024: $22 billion'),
      'a VNM T 2024: $2.2 billion',
      size,
      true,
    ],
    ['a tenth', MILLIONS.with(0, 'a VNM T 2024: $23 billion'), 'a VNM T 2024: $2.2 billion', size, true],
    [
      'less than ten times as much',
      MILLIONS.with(0, 'a VNM T 2024: $0.30 billion'),
      'a VNM T 2024: $2.2 billion',
      size,
      false,
    ],
    ['of another flow', MILLIONS, 'a VNM T 2024: $2.2 billion', { ...size, what: 'flow' }, false],
    ['a half-year of about half the year', half('150'), 'a VNM T 2024-S1: $1.5 billion', size, true],
    ['a half-year of a third a month', half('150'), 'a VNM T 2024-S1: $0.5 billion', size, true],
    ['a half-year of far less', half('150'), 'a VNM T 2024-S1: $0.4 billion', size, false],
    [
      'a quarter of up to three times as much a month',
      ['a VNM T 2024-Q1: $250 billion', 'a VNM T 2024: $3.0 billion'],
      'a VNM T 2024-Q1: $2.2 billion',
      size,
      true,
    ],
    [
      'a quarter of more',
      ['a VNM T 2024-Q1: $250 billion', 'a VNM T 2024: $3.0 billion'],
      'a VNM T 2024-Q1: $2.4 billion',
      size,
      false,
    ],
    ['the years around it', YEARS, 'a VNM T 2024: $2.2 billion', size, true],
    [
      'not the years around another flow',
      YEARS,
      'a VNM T 2024: $2.2 billion',
      { ...size, what: 'flow' },
      false,
    ],
    [
      'exports of about half the total',
      ['a VNM X 2024: $50 billion', 'a VNM T 2024: $1.0 billion'],
      'a VNM X 2024: $0.5 billion',
      size,
      true,
    ],
    [
      'exports of next to nothing',
      ['a VNM X 2024: $500 billion', 'a VNM T 2024: $1.0 billion'],
      'a VNM X 2024: $0.5 million',
      size,
      false,
    ],
  ];
  test.each(CASES)('%s', (_, lines, instead, options, isShown) => {
    expect(outcome(lines, instead, options) !== 'nothing').toBe(isShown);
  });
});

test.each<[string, string[], string, boolean]>([
  ['a sum that fits', SUM, 'a VNM T 2024: $2.20 billion', true],
  ['a sum that does not', SUM, 'a VNM T 2024: $2.60 billion', false],
  ['all figures that can be true', CHAIN, 'a VNM X 2024: $1.21 billion', true],
  ['all figures that cannot', CHAIN, 'a VNM X 2024: $1.31 billion', false],
  ['a value near the years around it', YEARS, 'a VNM T 2024: $2.2 billion', true],
  ['a value that is not', YEARS, 'a VNM T 2024: $2.3 million', false],
  ['nothing to close', SUM.slice(1), 'a VNM X 2024: $1.40 billion', false],
])('whether the first gap closes: %s', (_, lines, instead, expected) => {
  const { rewrite, before, scene } = trialOf(lines, instead, 'figure');
  expect(closesFirst(rewrite, before, scene)).toBe(expected);
});

test.each<[string, string[], number]>([
  ['nobody else prints it', [], 0],
  ['another one prints the very same', ['b VNM T 2024: $2.20 billion'], 3],
  ['another one prints what it meets', ['b VNM T 2024: $2.2 billion'], 2],
  ['another one prints what neither meets', ['b VNM T 2024: $2.90 billion'], 0],
  ['another one prints what it was', ['b VNM T 2024: $2.50 billion'], -3],
  ['one prints this and one that', ['b VNM T 2024: $2.50 billion', 'c VNM T 2024: $2.20 billion'], 0],
  ['its own source counts for nothing', ['a VNM T 2024: $2.20 billion'], 0],
  ['nor does a forecast', ['b VNM T 2024: forecast $2.20 billion'], 0],
  ['nor another flow', ['b VNM X 2024: $2.20 billion'], 0],
  ['nor another year', ['b VNM T 2023: $2.20 billion'], 0],
  ['nor a growth', ['b VNM T 2024<2023: up 2.20%'], 0],
])('by how much a change agrees more with others: %s', (_, others, gain) => {
  const { rewrite, scene } = trialOf(
    ['a VNM T 2024: $2.50 billion', ...others],
    'a VNM T 2024: $2.20 billion',
    'figure',
  );
  expect(gainOf(rewrite, scene)).toBe(gain);
});

test('other valuations count for nothing', () => {
  const { rewrite, scene } = trialOf(
    ['a VNM X@FOB 2024: $2.50 billion', 'b VNM X@CIF 2024: $2.20 billion'],
    'a VNM X@FOB 2024: $2.20 billion',
    'figure',
  );
  expect(gainOf(rewrite, scene)).toBe(0);
});

test('a gap is named by its operation and figures; one of all together by the figures alone, in any order', () => {
  const proof = (operation: 'sum' | 'left-over') => ({
    operation,
    stated: { claim: 'z', interval: '[0, 1]' },
    operands: ['y', 'x'].map((claim) => ({ claim, role: 'part' as const, interval: '[0, 1]' })),
    computed: '[2, 3]',
    restsOn: [],
    power: 'strong' as const,
  });
  const gaps = gapsOf({
    code: 'whole-differs',
    claims: ['z', 'y', 'x'],
    proofs: [proof('sum')],
    further: [proof('left-over')],
  });
  expect(gaps).toEqual([
    { key: 'sum z y x', code: 'whole-differs', claims: ['z', 'y', 'x'], more: false },
    { key: 'left-over x y z', code: 'whole-differs', claims: ['z', 'y', 'x'], more: false },
  ]);
  expect(gapsOf({ code: 'magnitude', claims: ['z', 'y'], proofs: [] })).toEqual([
    { key: 'magnitude z', code: 'magnitude', claims: ['z', 'y'], more: false },
  ]);
});
