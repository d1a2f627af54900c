import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { provedAgain } from '../../../src/domain/corrections/proved-findings.ts';
import { CODE_MEANINGS, FINDING_CODES, FINDING_KINDS } from '../../../src/domain/findings/finding.ts';
import { KIND_MEANINGS } from '../../../src/domain/findings/finding-meanings.ts';
import { ledgerOf } from '../../../src/domain/ledger/ledger.ts';
import { findingsOf } from '../../findings-of.ts';
import { target } from '../claims.ts';
import { type About, claimsOf, find, findingsAmong, lineOf, only, sourcesOf } from './ledger.ts';

/** A ledger with findings of every kind. */
const LINES = [
  'a VNM T 2024: over $2 billion',
  'a VNM X 2024: $1.3 billion',
  'a VNM M 2024: $641.8 million',
  'a VNM T 2024<2023: up 32.8%',
  'a VNM X 2024<2023: up 26.2%',
  'a VNM M 2024<2023: up 32%',
  'b VNM T 2024: $2.4 billion',
  'b VNM T 2023: $1.63 billion',
  'b VNM T 2023: $1.637 billion',
  'c VNM T 2024: $2.6 billion',
  'c VNM X 2024-S1: $1.9 billion',
  'd LAO T 2024: $2.2 billion',
  'e VNM T 2022: $1.6 million',
  'e VNM T 2021: $1.2 billion',
  'e VNM T 2024-S1: $0.5 billion',
  'e VNM T 2024-S1: $0.5 billion',
];
const ABOUT: About = { a: '2025-01-09', c: '2025-01-08' };

test('every kind is found, strongest first', () => {
  const found = find(LINES, ABOUT);
  const kinds = found.map(({ kind }) => FINDING_KINDS.indexOf(kind));
  expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
  // A target below what was known is found among targets, see low-targets.test.ts.
  expect(new Set([...found.map(({ kind }) => kind), 'low-target'])).toEqual(new Set(FINDING_KINDS));
});

test('the order of claims and sources changes nothing', () => {
  const claims = claimsOf(LINES);
  const sources = sourcesOf(claims, ABOUT);
  const input = { claims, sources, assumedReporter: 'VNM' };
  const expected = findingsOf(input);
  const shuffled = fc.tuple(
    fc.shuffledSubarray(claims, { minLength: claims.length }),
    fc.shuffledSubarray(sources, { minLength: sources.length }),
  );
  fc.assert(
    fc.property(shuffled, ([some, others]) => {
      expect(findingsOf({ ...input, claims: some, sources: others })).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test('no two findings have one name, and a name says the code', () => {
  const found = find(LINES, ABOUT);
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  for (const { id, code } of found) expect(id).toMatch(new RegExp(`^${code}-[0-9a-f]{8}$`));
});

test('the name of a contradiction depends on its claims alone', () => {
  const lines = ['a VNM T 2024: $5.00 billion', 'a VNM X 2024: $1.00 billion', 'a VNM M 2024: $1.00 billion'];
  const { id } = only(find(lines));
  expect(id).toBe('whole-differs-f0fd8654');
  expect(only(find([...lines, 'b VNM B 2019: 1.00 million USD'], { a: '2025-01-08' })).id).toBe(id);
  expect(only(find(lines.map((line) => line.replace('$5', '$6')))).id).toBe(id);
});

it('a claim of a source that is not given is refused', () => {
  const claims = claimsOf(LINES.slice(0, 3));
  expect(() => findingsOf({ claims, sources: [], assumedReporter: 'VNM' })).toThrow('unknown source: a');
});

it('a period that is not stated is that of no other claim', () => {
  expect(find(['a VNM T not-stated: $1 billion', 'a VNM T not-stated: $9 billion'])).toEqual([]);
  expect(find(['a VNM T 2024<not-stated: up 5%', 'a VNM T 2024<not-stated: up 9%'])).toEqual([]);
  expect(find(['a VNM T not-stated<not-stated: up 5%', 'a VNM T not-stated<not-stated: up 9%'])).toEqual([]);
});

describe('one contradiction that several papers print', () => {
  const copy = (source: string) => LINES.slice(0, 3).map((line) => line.replace('a ', `${source} `));
  it('is one finding of the earliest, and names the others', () => {
    const found = only(
      find([...copy('a'), ...copy('b'), ...copy('c')], { a: '2025-01-09', b: '2025-01-08' }),
    );
    expect(found.claims).toEqual(['b/T-2024', 'b/X-2024', 'b/M-2024']);
    expect(found.alsoPrinted).toEqual([
      'a/T-2024',
      'a/X-2024',
      'a/M-2024',
      'c/T-2024',
      'c/X-2024',
      'c/M-2024',
    ]);
  });
  it('is that of the original, where one is a reprint, whatever their dates', () => {
    const found = only(
      find([...copy('a'), ...copy('b')], {
        a: { published: '2025-01-01', publishedBasis: 'printed', repeats: 'b' },
      }),
    );
    expect(found.claims[0]).toBe('b/T-2024');
  });
  it('is two where one figure is another', () => {
    const other = copy('b').map((line) => line.replace('641.8', '641.9'));
    expect(find([...copy('a'), ...other]).filter(({ code }) => code === 'whole-differs')).toHaveLength(2);
  });
  it('is two where they are over two bases', () => {
    const rates = (source: string, base: string) =>
      ['up 5%', 'up 9%'].map((text) => `${source} VNM T 2024<${base}: ${text}`);
    const found = find([...rates('a', '2023'), ...rates('b', '2022')]);
    expect(found.map(lineOf).sort()).toEqual([
      'contradiction values-differ: a/g-T-2024 a/g-T-2024-2',
      'contradiction values-differ: b/g-T-2024 b/g-T-2024-2',
    ]);
  });
  it('has each of the sets beyond the rules once, whoever prints them', () => {
    const more = (source: string) =>
      [
        'X 2023: $1.00 billion',
        'X 2024<2023: up 50.0%',
        'T 2024: over $2 billion',
        'X 2024: $1.3 billion',
        'M 2024: $641.8 million',
      ].map((line) => `${source} VNM ${line}`);
    const alone = find(more('a'));
    const both = find([...more('a'), ...more('b')]);
    const proofsOf = (found: typeof alone) =>
      found.filter(({ code }) => code !== 'revised').map(({ code, proofs }) => [code, proofs.length]);
    expect(proofsOf(both)).toEqual(proofsOf(alone));
  });
  it('is one where a paper prints it twice', () => {
    const found = only(find([...copy('a'), 'a VNM T 2024: over $2 billion']));
    expect(found.alsoPrinted).toEqual(['a/T-2024-2']);
  });
});

describe('severity', () => {
  const whole = (total: string, more: readonly string[] = []) => [
    `a VNM T 2024: ${total}`,
    'a VNM X 2024: $1.000 billion',
    'a VNM M 2024: $1.000 billion',
    ...more,
  ];
  const rated = (lines: readonly string[], targets: readonly string[] = []) => {
    const set = targets.map((text, at) => target(`s/target-${at}`, text));
    const claims = [...claimsOf(lines), ...set];
    const found = findingsOf({ claims, sources: sourcesOf(claims), assumedReporter: 'VNM' });
    return found
      .filter(({ kind }) => kind === 'contradiction')
      .map(({ severity, stories }) => [severity, ...stories].join(' '));
  };
  test.each([
    ['a hundredth and more', whole('$2.030 billion'), [], 'material'],
    ['less than that', whole('$2.010 billion'), [], 'marginal'],
    ['a target reached or not', whole('$2.030 billion'), ['$2.01 billion'], 'story target'],
    ['a target at the figure itself', whole('$2.010 billion'), ['$2.0095 billion'], 'story target'],
    ['a target that both reach', whole('$2.030 billion'), ['$1.9 billion'], 'material'],
    ['a target that both may reach', whole('$2.030 billion'), ['$2.0295 billion'], 'story target'],
    ['a target that neither reaches', whole('$2.030 billion'), ['$3 billion'], 'material'],
    ['a record or none', whole('$2.030 billion', ['a VNM T 2023: $2.015 billion']), [], 'story record'],
    ['a record by both', whole('$2.030 billion', ['a VNM T 2023: $1.500 billion']), [], 'material'],
    ['a record by neither', whole('$2.030 billion', ['a VNM T 2023: $2.500 billion']), [], 'material'],
    ['beside another reporter', whole('$2.030 billion', ['a LAO T 2023: $2.015 billion']), [], 'material'],
    [
      'beside an estimate',
      whole('$2.030 billion', ['a VNM T 2023: estimated $2.015 billion']),
      [],
      'material',
    ],
    [
      'beside a hedged value',
      whole('$2.030 billion', ['a VNM T 2023: about $2.015 billion']),
      [],
      'material',
    ],
    ['beside a later year', whole('$2.030 billion', ['a VNM T 2025: $2.015 billion']), [], 'material'],
    ['perhaps a record', whole('$2.030 billion', ['a VNM T 2023: $2.03 billion']), [], 'material'],
    [
      'a record by its parts alone',
      whole('$1.970 billion', ['a VNM T 2023: $1.985 billion']),
      [],
      'story record',
    ],
    [
      'beside the exports of a year',
      whole('$2.030 billion', ['a VNM X 2023: $2.015 billion']),
      [],
      'material',
    ],
    [
      'above the highest of two years',
      whole('$2.030 billion', ['a VNM T 2022: $2.015 billion', 'a VNM T 2023: $1.500 billion']),
      [],
      'story record',
    ],
    ['a hundredth of the printed value, exactly', whole('$2.0219 billion'), [], 'material'],
  ])('%s', (_what, lines, targets, expected) => {
    expect(rated(lines, targets)).toEqual([expected]);
  });

  const rate = (growth: string) => [
    'a VNM T 2024: $1.100 billion',
    'a VNM T 2023: $1.000 billion',
    `a VNM T 2024<2023: ${growth}`,
  ];
  test.each([
    ['a percentage point and more', rate('up 12.0%'), [], 'material'],
    ['less', rate('up 10.9%'), [], 'marginal'],
    ['growth turned to a fall', rate('down 0.1%'), [], 'story sign'],
    ['growth turned to none', rate('up 0.0%'), [], 'material'],
    ['a target for the growth', rate('up 12.0%'), ['11%'], 'story target'],
    ['a target for values is none for growth', rate('up 12.0%'), ['$1.05 billion'], 'material'],
  ])('%s, of a rate', (_what, lines, targets, expected) => {
    const claims = [
      ...claimsOf(lines),
      ...targets.map((text) => ({
        ...target('s/target', text),
        ...(text.endsWith('%') && { measure: 'growth' as const }),
      })),
    ];
    const found = only(findingsAmong(claims));
    expect([found.severity, ...found.stories].join(' ')).toBe(expected);
  });

  it('a value said to be below a target is below it, also where it ends there', () => {
    const lines = ['T 2024: nearly $2.1 billion', 'X 2024: $1.100 billion', 'M 2024: $1.100 billion'];
    expect(
      rated(
        lines.map((line) => `a VNM ${line}`),
        ['$2.1 billion'],
      ),
    ).toEqual(['story target']);
  });

  it('a target for exports is none for their total', () => {
    const claims = [
      ...claimsOf(whole('$2.030 billion')),
      { ...target('s/t', '$2.01 billion'), flow: 'X' as const },
    ];
    expect(only(findingsAmong(claims)).severity).toBe('material');
  });

  it('a target for the growth of a year is none for that of two', () => {
    const lines = ['T 2024: $1.100 billion', 'T 2022: $1.000 billion', 'T 2024<2022: up 12.0%'];
    const claims = [
      ...claimsOf(lines.map((line) => `a VNM ${line}`)),
      { ...target('s/t', '11%'), measure: 'growth' as const },
    ];
    expect(only(findingsAmong(claims)).severity).toBe('material');
  });

  it('a surplus that would be a deficit changes the story', () => {
    const lines = ['B 2024: $100 million', 'X 2024: $1.000 billion', 'M 2024: $1.100 billion'];
    expect(rated(lines.map((line) => `a VNM ${line}`))).toEqual(['story balance']);
  });

  it('a target for a year is none for a part of it', () => {
    const lines = ['X', 'M', 'T'].map(
      (flow) => `a VNM ${flow} 2024-S1: ${flow === 'T' ? '$2.030' : '$1.000'} billion`,
    );
    expect(rated(lines, ['$2.01 billion'])).toEqual(['material']);
  });
});

test('of two as grave the one that rests on less comes first, then the later year', () => {
  const whole = (source: string, year: string, total: string) => [
    `${source} VNM T ${year}: ${total}`,
    `${source} VNM X ${year}: $1.00 million`,
    `${source} VNM M ${year}: $1.00 million`,
  ];
  const lines = [
    ...whole('a', '2020', '$2.10 million'),
    ...whole('b', '2019', 'over $2.10 million'),
    ...whole('c', '2021', '$2.10 million'),
  ];
  expect(find(lines).map(lineOf)).toEqual([
    'contradiction whole-differs: c/T-2021 c/X-2021 c/M-2021',
    'contradiction whole-differs: a/T-2020 a/X-2020 a/M-2020',
    'contradiction whole-differs: b/T-2019 b/X-2019 b/M-2019',
  ]);
});

test('of several proofs the one that rests on less comes first', () => {
  const lines = [
    'a VNM X 2024: $1.30 billion',
    'a VNM M 2024: $0.50 billion',
    'a VNM T 2024: $2.00 billion',
    'a VNM X 2023: over $1.00 billion',
    'a VNM X 2024<2023: up 20.0%',
    'a VNM X 2022: $1.30 billion',
  ];
  for (const { proofs } of find(lines)) {
    const least = proofs.map(({ restsOn }) => restsOn.length);
    expect(least).toEqual(least.toSorted((a, b) => a - b));
  }
});

test('every code and every kind is explained in a sentence of its own', () => {
  const lines = [
    ...FINDING_CODES.map((code) => CODE_MEANINGS[code]),
    ...FINDING_KINDS.map((kind) => KIND_MEANINGS[kind]),
  ];
  for (const line of lines) expect(line).toMatch(/^[A-Z].{20,}\.$/);
  expect(new Set(lines).size).toBe(lines.length);
});

test('what is proved of values and growths leaves out what only shows how figures changed or differ', () => {
  const claims = claimsOf(LINES).filter((claim) => claim.kind === 'level' || claim.kind === 'growth');
  const records = ledgerOf({ claims: claims, sources: sourcesOf(claims, ABOUT), assumedReporter: 'VNM' });
  const proved = provedAgain()(records);
  expect(new Set(proved.map(({ code }) => code))).toEqual(
    new Set(
      [
        'whole-differs',
        'growth-outside-parts',
        'periods-differ',
        'growth-differs',
        'values-differ',
        'rounding-differs',
      ].filter((code) =>
        find(LINES, ABOUT).some((finding) => finding.code === code && finding.proofs.length > 0),
      ),
    ),
  );
  for (const { proofs } of proved) expect(proofs.length).toBeGreaterThan(0);
  expect(proved.length).toBeGreaterThan(3);
});

test('codes are kebab-case and unique', () => {
  expect(new Set(FINDING_CODES).size).toBe(FINDING_CODES.length);
  for (const code of FINDING_CODES) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
});
