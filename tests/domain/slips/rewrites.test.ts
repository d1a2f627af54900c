// What each kind of slip would change: all that it tries of the first claim, whether or not that explains anything.
import { describe, expect, test } from 'vitest';
import { cellOf } from '../../../src/domain/ledger/cell.ts';
import { groupBy } from '../../../src/domain/ledger/group-by.ts';
import { Ledger } from '../../../src/domain/ledger/ledger.ts';
import type { Observation } from '../../../src/domain/ledger/observation.ts';
import { encodeReadings } from '../../../src/domain/ledger/observation.ts';
import { toExact } from '../../../src/domain/numbers/rational.ts';
import { averageForSum } from '../../../src/domain/slips/average-for-sum.ts';
import { digitDropped } from '../../../src/domain/slips/digit-dropped.ts';
import { digitTransposed } from '../../../src/domain/slips/digit-transposed.ts';
import { flowsSwapped } from '../../../src/domain/slips/flows-swapped.ts';
import { magnitudeSlip } from '../../../src/domain/slips/magnitude.ts';
import { mixedReleases } from '../../../src/domain/slips/mixed-releases.ts';
import { otherCurrency } from '../../../src/domain/slips/other-currency.ts';
import { otherGrowth } from '../../../src/domain/slips/other-growth.ts';
import { perspective } from '../../../src/domain/slips/perspective.ts';
import type { Rewrite, Scene, Slip } from '../../../src/domain/slips/slip.ts';
import { wrongBase } from '../../../src/domain/slips/wrong-base.ts';
import { wrongPeriod } from '../../../src/domain/slips/wrong-period.ts';
import { growth, level, observe, observed, type ValueClaim } from '../claims.ts';

/** The scene of claims given as lines, of which the first is the suspect. */
function sceneOf(claims: readonly Observation[], suspects = claims.slice(0, 1)): Scene {
  const cells = groupBy(claims, cellOf);
  return {
    suspects,
    near: claims.filter(({ source }) => suspects.some((suspect) => suspect.source === source)),
    all: claims,
    sameCell: (claim) => cells.get(cellOf(claim)) ?? [],
    ledger: new Ledger([], [], 'VNM'),
  };
}

const claimsOf = (lines: readonly string[]): Observation[] => lines.map(observe);

/** An observation as the dataset would write it. */
const written = (one: Observation | undefined) =>
  one && {
    figure: one.words.figure,
    misprint: one.words.misprint,
    values: one.values.map(toExact),
    readings: encodeReadings(one.readings),
  };

const words = ({ changes }: Rewrite): string =>
  changes.map(({ claim, what, words: [from, to] }) => `${claim.id} ${what}: ${from} → ${to}`).join(', ');

const tried = (slip: Slip, lines: readonly string[]): string[] => slip(sceneOf(claimsOf(lines))).map(words);

/** Only what a figure would be instead. */
const instead = (slip: Slip, ...lines: string[]): string[] =>
  slip(sceneOf(claimsOf(lines))).map(({ changes: [first] }) => first?.words[1] ?? '');

describe('digits', () => {
  test.each([
    ['US$12 million', ['US$21 million']],
    ['US$1.23 million', ['US$2.13 million', 'US$1.32 million']],
    ['US$1,230 million', ['US$2130 million', 'US$1320 million', 'US$1203 million']],
    ['US$11 million', []],
    ['US$5 million', []],
  ])('transposed in %s', (figure, expected) => {
    expect(instead(digitTransposed, `a VNM T 2024: ${figure}`)).toEqual(expected);
  });

  test('dropped: any, before or behind any other', () => {
    const found = instead(digitDropped, 'a VNM T 2024: US$5 million');
    const digits = [...'0123456789'];
    expect(found.toSorted()).toEqual(
      [
        // A zero before it changes nothing, and "55" is the same from both sides.
        ...digits.filter((digit) => digit !== '0').map((digit) => `US$${digit}5 million`),
        ...digits.filter((digit) => digit !== '5').map((digit) => `US$5${digit} million`),
      ].toSorted(),
    );
  });

  test('the words that are read are changed, in their language and direction', () => {
    const misprint = { readAs: '12,3 tỷ USD', reason: 'as the table prints' };
    const viet = observed(level('a VNM T 2024: US$1.3 billion', { language: 'vi', misprint }));
    const [first] = digitTransposed(sceneOf([viet]));
    expect(first?.changes[0]?.words).toEqual(['12,3 tỷ USD', '21,3 tỷ USD']);
    expect(written(first?.changes[0]?.to)).toMatchObject({
      figure: '21,3 tỷ USD',
      misprint: null,
      values: ['21300000000'],
    });
    const fall = instead(digitTransposed, 'a VNM T 2024<2023: down 12 per cent');
    expect(fall).toEqual(['down 21 per cent']);
    const [change] = digitTransposed(sceneOf(claimsOf(['a VNM T 2024<2023: down 12 per cent'])));
    expect(written(change?.changes[0]?.to)).toMatchObject({
      values: ['-21/100'],
      readings: { verdict: '[-43/200, -41/200]' },
    });
  });

  test('a deficit stays one, and a range in order', () => {
    const deficit = level('a VNM B 2024: US$12 million', {
      values: ['-12000000'],
      readings: { ...level('a VNM B 2024: US$12 million').readings, verdict: '[-12500000, -11500000]' },
    });
    const [first] = digitTransposed(sceneOf([observed(deficit)]));
    expect(written(first?.changes[0]?.to)).toMatchObject({
      values: ['-21000000'],
      readings: { verdict: '[-21500000, -20500000]' },
    });
    const [range] = digitTransposed(sceneOf(claimsOf(['a VNM T 2024: 21–25 million USD'])));
    expect(written(range?.changes[0]?.to)?.values).toEqual(['12000000', '25000000']);
  });
});

describe('words in another place', () => {
  const rewritten = (claim: ValueClaim) =>
    digitTransposed(sceneOf([observed(claim)])).map(({ changes: [first] }) => written(first?.to));

  test('a hedge or a direction that the sentence gives is kept', () => {
    const hedged = level('a VNM T 2024: US$12 million', { fromContext: ['hedge'], hedges: ['over'] });
    expect(rewritten(hedged)[0]?.readings.verdict).toBe(
      level('a VNM T 2024: over US$21 million').readings.verdict,
    );
    const printed = level('a VNM T 2024: US$12 million', { hedges: ['over'] });
    expect(rewritten(printed)[0]?.readings.verdict).toBe(
      level('a VNM T 2024: US$21 million').readings.verdict,
    );
    const fall: ValueClaim = {
      ...growth('a VNM T 2024<2023: down 12 per cent'),
      figure: '12 per cent',
      fromContext: ['direction'],
    };
    expect(rewritten(fall)[0]).toMatchObject({
      values: ['-21/100'],
      readings: { verdict: '[-43/200, -41/200]' },
    });
  });

  test('what cannot be read is not tried', () => {
    expect(instead(digitTransposed, 'a VNM T 2024: 25–31 million USD')).toEqual([]);
  });

  test('a range keeps its smaller number first, also of a fall', () => {
    expect(rewritten(growth('a VNM T 2024<2023: down 21–25 per cent'))[0]?.values).toEqual(['-1/4', '-3/25']);
  });

  test('what falls is no deficit', () => {
    const fall = level('a VNM B 2024: US$12 million', { values: ['-12000000'], direction: 'down' });
    expect(rewritten(fall)[0]?.values).toEqual(['21000000']);
  });
});

describe('claims of one cell', () => {
  const point = (line: string): string => claimsOf([line]).map(cellOf).join();
  test.each([
    ['whoever prints it', 'a VNM T 2024: US$5', 'b VNM T 2024: US$6', true],
    ['of the assumed reporter', 'a VNM T 2024: US$5', 'b unspecified T 2024: US$6', true],
    ['whatever its valuation', 'a VNM X@FOB 2024: US$5', 'b VNM X@CIF 2024: US$6', true],
    ['not of another reporter', 'a VNM T 2024: US$5', 'b LAO T 2024: US$6', false],
    ['not of another flow', 'a VNM T 2024: US$5', 'b VNM X 2024: US$6', false],
    ['not of another period', 'a VNM T 2024: US$5', 'b VNM T 2023: US$6', false],
    ['growths over one base', 'a VNM T 2024<2023: up 5%', 'b VNM T 2024<2023: up 6%', true],
    ['not over two bases', 'a VNM T 2024<2023: up 5%', 'b VNM T 2024<2022: up 6%', false],
    ['not in two units', 'a VNM T 2024<2023: up 5%', 'b VNM T 2024<2023: up US$6', false],
    ['not a change and a value', 'a VNM T 2024<2023: up US$5', 'b VNM T 2024: US$6', false],
  ])('%s', (_, one, other, expected) => {
    expect(point(one) === point(other)).toBe(expected);
  });
});

describe('sizes', () => {
  test('other powers of ten', () => {
    expect(tried(magnitudeSlip, ['a VNM T 2024: US$2 million']).map((text) => text.split(' → ')[1])).toEqual([
      '2000000000',
      '2000',
      '2000000000000',
      '2',
      '20000000',
      '200000',
      '200000000',
      '20000',
    ]);
    expect(tried(magnitudeSlip, ['a VNM T 2024: US$2 million'])[0]).toBe(
      'a/T-2024 size: 2000000 → 2000000000',
    );
  });

  test('what a scaled claim stands for is scaled in every reading', () => {
    const claim = level('a VNM T 2024: over US$2 million');
    const [
      {
        changes: [first],
      } = { changes: [] },
    ] = magnitudeSlip(sceneOf([observed(claim)]));
    const { readings } = claim;
    const scale = (text: string) => text.replace(/\d+/g, (digits) => `${digits}000`);
    expect(written(first?.to)?.readings).toEqual({
      verdict: scale(readings.verdict),
      usual: scale(readings.usual),
      anyRounding: scale(readings.anyRounding),
      narrow: scale(readings.narrow),
      hedged: {
        unlimited: scale(readings.hedged?.unlimited ?? ''),
        rounded: scale(readings.hedged?.rounded ?? ''),
        roundedUnlimited: scale(readings.hedged?.roundedUnlimited ?? ''),
      },
    });
    expect(
      written(magnitudeSlip(sceneOf([observe('a VNM T 2024: US$2 million')]))[0]?.changes[0]?.to)?.readings,
    ).not.toHaveProperty('hedged');
  });

  test.each([
    ['2024', ['8', '1/2', '24', '1/6']],
    ['2024-S1', ['4', '1', '12', '1/3']],
    ['2024-Q1', ['6', '2/3']],
    ['2024-01/2024-02', ['4', '1']],
    ['2023/2024', ['4', '1', '16', '1/4', '48', '1/12']],
    ['2024-01', []],
  ])('the mean or the sum of %s', (period, expected) => {
    expect(instead(averageForSum, `a VNM T ${period}: 2 USD`)).toEqual(expected);
  });

  test('growths have neither mean nor sum', () => {
    expect(tried(averageForSum, ['a VNM T 2024<2023: up 5%'])).toEqual([]);
  });

  test('other currencies, of amounts', () => {
    const found = otherCurrency(sceneOf(claimsOf(['a VNM T 2024: US$270,000'])));
    expect(found.map(words)).toContain('a/T-2024 currency: USD → VND');
    const dong = found.find(({ changes: [first] }) => first?.words[1] === 'VND')?.changes[0]?.to;
    // Ten dollars at 27,000, and almost twenty at 13,900; no number is printed for it.
    expect(written(dong)).toMatchObject({ values: [], readings: { verdict: '[265/27, 2750/139]' } });
    expect(tried(otherCurrency, ['a VNM T 2024<2023: up 5%'])).toEqual([]);
    expect(tried(otherCurrency, ['a VNM T 2024<2023: up US$5'])).toHaveLength(found.length);
  });
});

describe('what a figure is said to be of', () => {
  test('a growth is of another flow, whatever its valuation', () => {
    expect(tried(otherGrowth, ['a VNM X@FOB 2024<2023: up 5%'])).toEqual([
      'a/g-X-2024 flow: X → T',
      'a/g-X-2024 flow: X → M',
    ]);
    const [first] = otherGrowth(sceneOf(claimsOf(['a VNM X@FOB 2024<2023: up 5%'])));
    expect(first?.changes[0]?.to).toMatchObject({ flow: 'T', valuation: null });
    expect(tried(otherGrowth, ['a VNM X 2024: US$5 million'])).toEqual([]);
  });

  test('a flow is that of the other side, or of the same side the other way', () => {
    expect(tried(perspective, ['a VNM X@FOB 2024: US$5 million'])).toEqual([
      'a/X-2024 reporter: VNM → LAO',
      'a/X-2024 flow: X → M',
    ]);
    const found = perspective(sceneOf(claimsOf(['a unspecified M@CIF 2024: US$5 million'])));
    expect(found.map(({ changes: [first] }) => first?.to)).toMatchObject([
      { side: { key: 'LAO VNM', assumed: false }, flow: 'M', valuation: null },
      { side: { key: 'VNM LAO', assumed: true }, flow: 'X', valuation: null },
    ]);
    expect(tried(perspective, ['a LAO X 2024: US$5 million'])[0]).toBe('a/X-2024 reporter: LAO → VNM');
    expect(tried(perspective, ['a VNM T 2024: US$5 million'])).toEqual([]);
    expect(tried(perspective, ['a VNM B 2024: US$5 million'])).toEqual([]);
  });

  test.each([
    ['2024', ['2023', '2025']],
    [
      '2024-S1',
      [
        '2024-01/2024-05',
        '2024-01/2024-07',
        '2024-01/2024-04',
        '2024-01/2024-08',
        '2023-S2',
        '2024-S2',
        '2023-S1',
        '2025-S1',
      ],
    ],
    ['2024-01', ['2024-01/2024-02', '2024-Q1', '2023-12', '2024-02', '2023-01', '2025-01']],
    [
      '2024-01/2024-02',
      [
        '2024-01',
        '2024-Q1',
        '2024-01/2024-04',
        '2023-11/2023-12',
        '2024-03/2024-04',
        '2023-01/2023-02',
        '2025-01/2025-02',
      ],
    ],
  ])('a value of %s is of a period beside it', (period, expected) => {
    expect(instead(wrongPeriod, `a VNM T ${period}: US$5 million`)).toEqual(expected);
  });

  test('a growth has a period and a base, which are not moved together', () => {
    expect(tried(wrongPeriod, ['a VNM T 2024<2023: up 5%'])).toEqual([]);
  });

  test('a value in its new period is of another cell', () => {
    const [first] = wrongPeriod(sceneOf(claimsOf(['a VNM T 2024: US$5 million'])));
    expect(first?.changes[0]?.to).toMatchObject({ period: { text: '2023' } });
  });
});

describe('the wrong base', () => {
  const rate = 'a VNM T 2024<2023: up 50.0%';
  const now = 'a VNM T 2024: US$3.00 billion';
  const CASES: [name: string, lines: string[], expected: string[]][] = [
    ['two years before', [rate, now, 'b VNM T 2022: US$2.00 billion'], ['2022']],
    ['up to five', [rate, now, 'b VNM T 2019: US$2.00 billion'], ['2019']],
    ['not six', [rate, now, 'b VNM T 2018: US$2.00 billion'], []],
    ['not that which it names', [rate, now, 'b VNM T 2023: US$2.00 billion'], []],
    ['not a value that it does not fit', [rate, now, 'b VNM T 2022: US$2.10 billion'], []],
    ['not of another flow', [rate, now, 'b VNM X 2022: US$2.00 billion'], []],
    ['not of another reporter', [rate, now, 'b LAO T 2022: US$2.00 billion'], []],
    ['not a growth', [rate, now, 'b VNM T 2022<2021: up 50.0%'], []],
    ['not a base of nothing', [rate, now, 'b VNM T 2022: US$0'], []],
    ['not one that fits almost anything', [rate, now, 'b VNM T 2022: US$2 billion'], []],
    ['not without a value of its own', [rate, 'b VNM T 2022: US$2.00 billion'], []],
    [
      'not of a change in dollars',
      ['a VNM T 2024<2023: up US$1.00 billion', now, 'b VNM T 2022: US$2.00 billion'],
      [],
    ],
    ['not of a value', [now, rate, 'b VNM T 2022: US$2.00 billion'], []],
    [
      'the months just before',
      [
        'a VNM T 2024-S1<2023-S1: up 50.0%',
        'a VNM T 2024-S1: US$3.00 billion',
        'b VNM T 2023-S2: US$2.00 billion',
      ],
      ['2023-S2'],
    ],
  ];
  test.each(CASES)('%s', (_, lines, expected) => {
    expect(instead(wrongBase, ...lines)).toEqual(expected);
  });

  test('of two values of its period that of its own source counts, else any of the finding', () => {
    const claims = claimsOf([rate, 'c VNM T 2024: US$3.00 billion', now, 'b VNM T 2022: US$2.00 billion']);
    const values = (all: Observation[]) =>
      wrongBase(sceneOf(all, all.slice(0, 2))).flatMap(({ meetings = [] }) =>
        meetings.map(({ operands }) => operands),
      );
    expect(values(claims)).toEqual([['a/T-2024', 'b/T-2022']]);
    expect(values(claims.filter(({ id }) => id !== 'a/T-2024'))).toEqual([['c/T-2024', 'b/T-2022']]);
  });

  test('shows the values over which the growth is as stated', () => {
    const [found] = wrongBase(sceneOf(claimsOf([rate, now, 'b VNM T 2022: US$2.00 billion'])));
    expect(found?.changes[0]).toMatchObject({
      what: 'base',
      words: ['2023', '2022'],
      to: { base: { text: '2022' } },
    });
    expect(found?.meetings).toEqual([
      {
        operation: 'growth',
        stated: 'a/g-T-2024',
        interval: '[999/2000, 1001/2000]',
        operands: ['a/T-2024', 'b/T-2022'],
        // 2.995 / 2.005 − 1 and 3.005 / 1.995 − 1
        computed: '[198/401, 202/399]',
      },
    ]);
  });
});

describe('figures of others', () => {
  test('exports and imports of one source, period and kind are swapped, once', () => {
    const claims = claimsOf(['a VNM X 2024: US$5 million', 'a VNM M 2024: US$7 million']);
    expect(flowsSwapped(sceneOf(claims, claims)).map(words)).toEqual([
      'a/X-2024 figure: US$5 million → US$7 million, a/M-2024 figure: US$7 million → US$5 million',
    ]);
    expect(flowsSwapped(sceneOf(claims.toReversed(), claims.slice(1))).map(words)).toEqual([
      'a/M-2024 figure: US$7 million → US$5 million, a/X-2024 figure: US$5 million → US$7 million',
    ]);
  });

  test.each([
    ['with the same figure', 'a VNM M 2024: US$5 million'],
    ['with another period', 'a VNM M 2023: US$7 million'],
    ['with another source', 'b VNM M 2024: US$7 million'],
    ['with another reporter', 'a LAO M 2024: US$7 million'],
    ['with a total', 'a VNM T 2024: US$7 million'],
    ['with a growth', 'a VNM M 2024<2023: up 7%'],
    ['with a balance', 'a VNM B 2024: US$7 million'],
  ])('not %s', (_, line) => {
    expect(tried(flowsSwapped, ['a VNM X 2024: US$5 million', line])).toEqual([]);
    expect(tried(flowsSwapped, [line, 'a VNM X 2024: US$5 million'])).toEqual([]);
  });

  test('not a total with imports, nor two of one flow', () => {
    const lines = ['a VNM M 2024: US$5 million', 'a VNM T 2024: US$7 million'];
    expect(tried(flowsSwapped, lines)).toEqual([]);
    expect(tried(flowsSwapped, lines.toReversed())).toEqual([]);
    expect(tried(flowsSwapped, ['a VNM M 2024: US$5 million', 'a VNM M 2024: US$7 million'])).toEqual([]);
  });

  test('growths are swapped with growths over the same base in the same unit', () => {
    const swapped = (line: string) => tried(flowsSwapped, ['a VNM X 2024<2023: up 5%', line]).length;
    expect(swapped('a VNM M 2024<2023: up 7%')).toBe(1);
    expect(swapped('a VNM M 2024<2022: up 7%')).toBe(0);
    expect(swapped('a VNM M 2024<2023: up US$7 million')).toBe(0);
    expect(swapped('a VNM M 2024: US$7 million')).toBe(0);
  });

  test('a figure of another issue is nearly the same', () => {
    const other = (...figures: string[]) =>
      instead(
        mixedReleases,
        'a VNM T 2024: US$100.0 million',
        ...figures.map((figure, at) => `${'bcd'[at]} VNM T 2024: ${figure}`),
      );
    expect(other('US$105.0 million')).toEqual(['US$105.0 million']);
    expect(other('US$95.0 million', 'US$95.0 million', 'US$96.0 million')).toEqual([
      'US$95.0 million',
      'US$96.0 million',
    ]);
    expect(other('US$89.0 million')).toEqual([]);
    expect(other('US$111.0 million')).toEqual([]);
    expect(other('US$100.0 million')).toEqual([]);
    expect(
      tried(mixedReleases, ['a VNM T 2024: US$100.0 million', 'a VNM T 2024: US$105.0 million']),
    ).toEqual([]);
    expect(
      tried(mixedReleases, ['a VNM T 2024: US$100.0 million', 'b VNM X 2024: US$105.0 million']),
    ).toEqual([]);
  });
});
