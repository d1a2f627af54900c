// What is known about the value of a year, and which of several values stands for it.
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/domain/ledger/claim.ts';
import type { Flow } from '../../../src/domain/ledger/codes.ts';
import { toDecimal } from '../../../src/domain/numbers/format.ts';
import type { Interval } from '../../../src/domain/numbers/interval.ts';
import {
  type AnnualValue,
  annualValues,
  historyOf,
  isFirmValue,
  isUsable,
  recordAnnual,
  valueOfYear,
} from '../../../src/domain/targets/annual-value.ts';
import { growth, level } from '../claims.ts';
import { recordOf } from './ledger.ts';

const shown = ({ lower, upper }: Interval): string =>
  [lower, upper].map((end) => (end ? toDecimal(end, 4, 'nearest') : '')).join('–');

const row = ({ year, reporter, how, claims, status, hedged, interval }: AnnualValue): string =>
  [year, reporter, how, claims.join('+'), status, ...(hedged ? ['hedged'] : []), shown(interval)].join(' ');

const rows = (claims: Claim[], flow: Flow = 'T') => annualValues(recordOf(claims), flow).map(row);

describe('the values of years', () => {
  test.each<[string, Claim[], string[]]>([
    ['printed', [level('b VNM T 2020: 100.0 USD')], ['2020 VNM printed b/T-2020 A 99.9500–100.0500']],
    [
      'printed with a hedge',
      [level('b VNM T 2020: at least 100.0 USD')],
      ['2020 VNM printed b/T-2020 A hedged 100.0000–'],
    ],
    ['of another flow', [level('b VNM X 2020: 100.0 USD')], []],
    ['of part of a year', [level('b VNM T 2020-S1: 100.0 USD')], []],
    [
      'whose reporter is not said',
      [level('b unspecified T 2020: 100.0 USD')],
      ['2020 VNM printed b/T-2020 A 99.9500–100.0500'],
    ],
    [
      'by year, and of one year by the date of the source, an unknown date first',
      ['c VNM T 2021', 'b VNM T 2021', 'd VNM T 2021', 'c VNM T 2020'].map((line) =>
        level(`${line}: 9.0 USD`),
      ),
      [
        '2020 VNM printed c/T-2020 A 8.9500–9.0500',
        '2021 VNM printed d/T-2021 A 8.9500–9.0500',
        '2021 VNM printed b/T-2021 A 8.9500–9.0500',
        '2021 VNM printed c/T-2021 A 8.9500–9.0500',
      ],
    ],
  ])('%s', (_what, claims, expected) => {
    expect(rows(claims)).toEqual(expected);
  });

  test('exports and imports of one source make a total, and only of two-way trade', () => {
    const parts = ['b VNM X 2020: 60.0 USD', 'b VNM M 2020: 40.0 USD'];
    const record = recordOf(parts.map((line) => level(line)));
    expect(annualValues(record, 'T').map(row)).toEqual(['2020 VNM sum b/X-2020+b/M-2020 A 99.9000–100.1000']);
    expect(annualValues(record, 'X').map(row)).toEqual(['2020 VNM printed b/X-2020 A 59.9500–60.0500']);
  });

  test('of exports only those that the assumed reporter counts: of another they are the mirror', () => {
    const own = level('b VNM X 2020: 60.0 USD');
    expect(rows([own, level('b LAO X 2020: 70.0 USD')], 'X')).toEqual([
      '2020 VNM printed b/X-2020 A 59.9500–60.0500',
    ]);
    expect(rows([level('b LAO X 2020: 60.0 USD', { partner: 'VNM' })], 'X')).toEqual([]);
    expect(rows([level('b VNM T 2020: 60.0 USD'), level('b LAO T 2020: 70.0 USD')])).toHaveLength(2);
  });
});

describe('what a value and the growth from it imply', () => {
  const base = level('b VNM T 2019: 100.0 USD');
  const implied = (claims: Claim[]) => rows([base, ...claims]).filter((text) => text.includes('implied'));
  const TEN = '2020 VNM implied b/T-2019+b/g-T-2020 A 109.8950–110.1050';

  test.each<[string, Claim[], string[]]>([
    // 99.95 × 1.0995 and 100.05 × 1.1005
    ['a rate', [growth('b VNM T 2020<2019: up 10.0 per cent')], [TEN]],
    // 99.95 + 9.95 and 100.05 + 10.05
    [
      'a change in dollars',
      [growth('b VNM T 2020<2019: up 10.0 USD')],
      ['2020 VNM implied b/T-2019+b/g-T-2020 A 109.9000–110.1000'],
    ],
    [
      'narrowed by a hedged value that is printed beside it, which is then one of its claims',
      [growth('b VNM T 2020<2019: up 10.0 per cent'), level('b VNM T 2020: over 110.0 USD')],
      ['2020 VNM implied b/T-2020+b/T-2019+b/g-T-2020 A hedged 110.0000–110.1050'],
    ],
    [
      'nothing where its source prints the value, which stands for itself',
      [growth('b VNM T 2020<2019: up 10.0 per cent'), level('b VNM T 2020: 109.9 USD')],
      [],
    ],
    [
      'nothing by figures that contradict each other',
      [
        growth('b VNM T 2020<2019: up 10.0 per cent'),
        { ...growth('b VNM T 2020<2019: up 20.0 per cent'), id: 'b/other' },
      ],
      [],
    ],
    ['nothing that nearly any value would fit', [growth('b VNM T 2020<2019: up 10–60 per cent')], []],
    [
      'nor by a value of another year',
      [growth('b VNM T 2020<2019: up 10.0 per cent'), level('b VNM T 2021: 109.9 USD')],
      [TEN],
    ],
    ['nothing from a base of another source', [growth('c VNM T 2020<2019: up 10.0 per cent')], []],
    ['nothing from a base of another reporter', [growth('b LAO T 2020<2019: up 10.0 per cent')], []],
    [
      'nothing from a base with another partner',
      [{ ...growth('b VNM T 2020<2019: up 10.0 per cent'), partner: 'THA' }],
      [],
    ],
    ['nothing from a base of another year', [growth('b VNM T 2020<2018: up 10.0 per cent')], []],
    ['nothing by a fall of more than all', [growth('b VNM T 2020<2019: down 110.0 per cent')], []],
    ['nothing by the growth of another flow', [growth('b VNM X 2020<2019: up 10.0 per cent')], []],
  ])('%s', (_what, claims, expected) => {
    expect(implied(claims)).toEqual(expected);
  });

  test('a base that is not positive implies nothing by a rate', () => {
    const none = level('b VNM T 2019: down 5.0 USD');
    expect(rows([none, growth('b VNM T 2020<2019: up 10.0 per cent')])).toHaveLength(1);
  });

  test('the worst status and any hedge of what it rests on', () => {
    const claims = [
      level('b VNM T 2019: 100.0 USD', { status: 'P' }),
      growth('b VNM T 2020<2019: up over 10.0 per cent'),
    ];
    expect(rows(claims).at(-1)).toBe('2020 VNM implied b/T-2019+b/g-T-2020 P hedged 109.9450–111.0555');
    expect(rows([{ ...base, status: 'F' }, growth('b VNM T 2020<2019: up 10.0 per cent')]).at(-1)).toContain(
      'b/g-T-2020 F',
    );
  });

  test('the rate is kept, since it is the growth of what it implies; a change in dollars is no rate', () => {
    const rateOf = (text: string) =>
      annualValues(recordOf([base, growth(`b VNM T 2020<2019: ${text}`)]), 'T').at(-1)?.growth;
    expect(rateOf('up 10.0 per cent')).toMatchObject({ lowerClosed: true, upperClosed: true });
    expect(rateOf('up 10.0 USD')).toBeNull();
  });
});

describe('which value stands for a year', () => {
  const standing = (claims: Claim[], reporter = 'VNM') => {
    const found = valueOfYear(annualValues(recordOf(claims), 'T'), '2020', reporter);
    return found && `${found.how} ${found.claims.at(-1)}`;
  };
  const firm = level('b VNM T 2020: 100.0 USD');
  const implying = [level('c VNM T 2019: 100.0 USD'), growth('c VNM T 2020<2019: up 10.0 per cent')];
  const estimate = level('c VNM T 2020: 105.0 USD', { status: 'E' });
  const hedged = level('c VNM T 2020: over 105.0 USD');
  const forecast = level('c VNM T 2020: 105.0 USD', { status: 'F' });

  test.each<[string, Claim[], string | undefined]>([
    ['a firm one before what is implied later', [...implying, firm], 'printed b/T-2020'],
    ['what is implied before an estimate', [...implying, { ...estimate, source: 'b' }], 'implied c/g-T-2020'],
    ['an estimate of the source itself before what it implies', [...implying, estimate], 'printed c/T-2020'],
    ['an estimate before a hedged one', [hedged, { ...estimate, source: 'b' }], 'printed c/T-2020'],
    ['a hedged one before none', [hedged], 'printed c/T-2020'],
    ['never a forecast', [forecast], undefined],
    ['the one published last', [level('c VNM T 2020: 101.0 USD'), firm], 'printed c/T-2020'],
    ['of another year none', [level('b VNM T 2021: 100.0 USD')], undefined],
    ['of another reporter none', [level('b LAO T 2020: 100.0 USD')], undefined],
  ])('%s', (_what, claims, expected) => {
    expect(standing(claims)).toBe(expected);
    expect(standing([...claims].reverse())).toBe(expected);
  });

  test('an estimate stands before a hedged value', () => {
    const values = annualValues(recordOf([hedged, { ...estimate, id: 'c/estimate' }]), 'T');
    expect(valueOfYear(values, '2020', 'VNM')?.claims).toEqual(['c/estimate']);
    expect(valueOfYear([...values].reverse(), '2020', 'VNM')?.claims).toEqual(['c/estimate']);
  });

  test('of one date the printed one, then the sum', () => {
    const [printed] = annualValues(recordOf([firm]), 'T');
    if (!printed) throw new RangeError('a printed total has a value');
    const sum: AnnualValue = { ...printed, how: 'sum', claims: ['b/X-2020', 'b/M-2020'] };
    expect(valueOfYear([sum, printed], '2020', 'VNM')).toBe(printed);
    expect(valueOfYear([printed, sum], '2020', 'VNM')).toBe(printed);
  });

  test.each<[string, Claim[], boolean, boolean]>([
    ['a printed one is firm', [firm], true, true],
    ['an implied one can start a calculation', implying, false, true],
    ['an estimate cannot', [estimate], false, false],
    ['a hedged one cannot', [hedged], false, false],
    ['a forecast cannot', [forecast], false, false],
  ])('%s', (_what, claims, isFirm, canStart) => {
    const found = annualValues(recordOf(claims), 'T').at(-1);
    expect(found && isFirmValue(found)).toBe(isFirm);
    expect(found && isUsable(found)).toBe(canStart);
  });

  test('the history of a reporter has one value a year, and no gap is filled', () => {
    const claims = ['c VNM T 2022', 'b VNM T 2019', 'c VNM T 2019', 'b LAO T 2020'].map((line) =>
      level(`${line}: 9.0 USD`),
    );
    expect(historyOf(annualValues(recordOf(claims), 'T'), 'VNM').map(row)).toEqual([
      '2019 VNM printed c/T-2019 A 8.9500–9.0500',
      '2022 VNM printed c/T-2022 A 8.9500–9.0500',
    ]);
  });
});

test('a value is recorded without what only arithmetic needs', () => {
  const [found] = annualValues(recordOf([level('b VNM T 2020: 100.0 USD')]), 'T');
  expect(found && recordAnnual(found)).toEqual({
    year: 2020,
    period: '2020',
    reporter: 'VNM',
    currency: 'USD',
    how: 'printed',
    claims: ['b/T-2020'],
    source: 'b',
    status: 'A',
    hedged: false,
    interval: '[1999/20, 2001/20]',
  });
});
