// One slip is one finding: how contradictions of one source are joined, which proof leads, and how grave they are.
import { describe, expect, it } from 'vitest';
import { target } from '../claims.ts';
import { type About, claimsOf, find, findingsAmong, lineOf, only } from './ledger.ts';

const WHOLE = ['a VNM T 2024: $2.50 billion', 'a VNM X 2024: $1.30 billion', 'a VNM M 2024: $0.90 billion'];

describe('what is one finding', () => {
  it.each<[string, string[], string[]]>([
    [
      'a total that does not fit its parts, nor its growth',
      [...WHOLE, 'a VNM T 2023: $2.00 billion', 'a VNM T 2024<2023: up 10.0%'],
      ['contradiction whole-differs: a/T-2024 a/X-2024 a/M-2024 a/g-T-2024 a/T-2023'],
    ],
    [
      'a total and a balance beside the same exports',
      [...WHOLE, 'a VNM B 2024: $0.70 billion'],
      ['contradiction whole-differs: a/X-2024 a/T-2024 a/B-2024 a/M-2024'],
    ],
    [
      'a rate and a change over one misprinted value',
      [
        'a VNM T 2023: $1.25 billion',
        'a VNM T 2022: $18.13 billion',
        'a VNM T 2023<2022: down 31%',
        'a VNM T 2023<2022: down $5.63 billion',
      ],
      ['contradiction growth-differs: a/g-T-2023 a/T-2023 a/T-2022 a/g-T-2023-2'],
    ],
    [
      'a year that is less than several of its parts',
      ['a VNM X 2024: $1.00 billion', 'a VNM X 2024-S1: $2.00 billion', 'a VNM X 2024-Q1: $1.50 billion'],
      ['contradiction periods-differ: a/X-2024 a/X-2024-Q1 a/X-2024-S1'],
    ],
    [
      'not what shares no figure',
      [...WHOLE, ...WHOLE.map((line) => line.replace('2024', '2022'))],
      [
        'contradiction whole-differs: a/T-2024 a/X-2024 a/M-2024',
        'contradiction whole-differs: a/T-2022 a/X-2022 a/M-2022',
      ],
    ],
    [
      'not the first and the last of a chain, which no one figure explains',
      [
        ...WHOLE,
        'a VNM T 2023: $2.00 billion',
        'a VNM T 2024<2023: up 10.0%',
        'a VNM X 2023: $1.00 billion',
        'a VNM X 2024<2023: up 90.0%',
      ],
      [
        'contradiction growth-differs: a/g-X-2024 a/X-2024 a/X-2023 a/T-2024 a/M-2024',
        'contradiction whole-differs: a/T-2024 a/X-2024 a/M-2024 a/g-T-2024 a/T-2023 a/X-2023 a/g-X-2024',
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(find(lines).map(lineOf)).toEqual(expected);
  });

  // biome-ignore format: one row a case
  it.each<[string, string[], string[], object | undefined]>([
    ['a value that contradicts its source, and is a tenth of what another prints',
      ['a VNM T 2023: $1.25 billion', 'a VNM T 2022: $18.13 billion', 'a VNM T 2023<2022: down 31%', 'b VNM T 2023: $12.51 billion'],
      ['contradiction growth-differs: a/g-T-2023 a/T-2023 a/T-2022'],
      { claim: 'a/T-2023', exponent: 1, others: ['b/T-2023'] }],
    ['a total in millions for billions beside its parts and a value of another source',
      ['a VNM T 2024: $2.20 million', 'a VNM X 2024: $1.30 billion', 'a VNM M 2024: $0.90 billion', 'b VNM T 2024: $2.21 billion'],
      ['contradiction whole-differs: a/T-2024 a/X-2024 a/M-2024'],
      { claim: 'a/T-2024', exponent: 3, others: ['b/T-2024'] }],
    ['a total beside its parts and the only other year',
      ['a VNM T 2022: $1.4 billion', 'b VNM T 2023: $1,037 billion', 'b VNM X 2023: $738 million', 'b VNM M 2023: $299 million'],
      ['contradiction whole-differs: b/T-2023 b/X-2023 b/M-2023'],
      { claim: 'b/T-2023', exponent: -3, others: ['a/T-2022'] }],
    ['not a contradiction of other figures',
      [...WHOLE, 'a VNM T 2019: $2.20 million', 'b VNM T 2019: $2.21 billion'],
      ['contradiction whole-differs: a/T-2024 a/X-2024 a/M-2024', 'magnitude magnitude: a/T-2019 b/T-2019'],
      undefined],
  ])('a power of ten with the contradiction that it explains: %s', (_, lines, expected, offBy) => {
    const found = find(lines);
    expect(found.map(lineOf)).toEqual(expected);
    expect(found[0]?.offBy).toEqual(offBy);
    expect(found[0]?.severity).not.toBe('marginal');
  });

  it('keeps the name of the one with the sharpest proof', () => {
    const alone = only(find(WHOLE));
    const [first] = find([...WHOLE, 'a VNM T 2023: $2.00 billion', 'a VNM T 2024<2023: up 10.0%']);
    expect(first?.id).toBe(alone.id);
  });

  it('is not what a reprint prints differently: that may be a slip of its own', () => {
    const about: About = { b: { repeats: 'a' } };
    const found = find([...WHOLE, 'b VNM T 2024: $2.20 billion', 'b VNM X 2024: $1.30 billion'], about);
    expect(found.map(({ code }) => code).sort()).toEqual(['values-differ', 'whole-differs']);
  });

  it('names the other papers of both', () => {
    const both = ['a', 'b'].flatMap((source) =>
      [...WHOLE, 'a VNM B 2024: $0.70 billion'].map((line) => line.replace('a ', `${source} `)),
    );
    expect(only(find(both)).alsoPrinted).toEqual(['b/X-2024', 'b/T-2024', 'b/B-2024', 'b/M-2024']);
  });
});

describe('the proof that leads', () => {
  const PARTS = [
    'a VNM T 2024: $12.90 billion',
    'a VNM X 2024: $11.06 billion',
    'a VNM M 2024: $1.84 billion',
    'a VNM T 2023: $14.24 billion',
    'a VNM X 2023: $12.21 billion',
    'a VNM M 2023: $2.02 billion',
    'a VNM T 2024<2023: down 9.35%',
    'a VNM X 2024<2023: down 9.45%',
    'a VNM M 2024<2023: down 8.47%',
  ];

  it('is that of a rule, not one through a difference of growths', () => {
    const finding = only(find(PARTS));
    expect(finding.proofs.at(0)?.operation).toBe('weighted-growths');
    expect(finding.proofs.at(-1)?.operation).toBe('left-over');
  });

  it('tests the one figure without which nothing is wrong, though others are given more exactly', () => {
    // Exports and imports make the total; only the balance has them the other way round.
    const swapped = only(
      find([
        'a VNM T 2022: $340.5 million',
        'a VNM X 2022: $118 million',
        'a VNM M 2022: $222.5 million',
        'a VNM B 2022: $104.5 million',
      ]),
    );
    expect(swapped.proofs[0]).toMatchObject({ operation: 'difference', stated: { claim: 'a/B-2022' } });
  });

  it('leaves a gap of 0.03 points at the last digits, whatever the others enlarge it to', () => {
    expect(only(find(PARTS)).severity).toBe('marginal');
  });

  it('changes no story by what a difference of growths would make of a total', () => {
    const claims = [
      ...claimsOf([
        'a VNM T 2018: $4.68 billion',
        'a VNM X 2018: $3.74 billion',
        'a VNM M 2018: about $963 million',
        'a VNM T 2018<2017: up 23.76%',
        'a VNM X 2018<2017: up 34.98%',
        'a VNM M 2018<2017: up 6.46%',
      ]),
      target('s/t', '$5 billion'),
    ];
    const finding = only(findingsAmong(claims));
    expect([finding.severity, ...finding.stories]).toEqual(['material']);
    expect(finding.proofs[0]).toMatchObject({
      operation: 'weighted-growths',
      stated: { claim: 'a/g-T-2018' },
    });
  });

  it('of sets that no rule finds puts that figure in question which is least far off', () => {
    // The growths of exports and imports lie close together, so that what they leave to the total is anything.
    const lines = [
      'a VNM X 2024: $1.00 billion',
      'a VNM X 2024<2023: up 10.0%',
      'a VNM M 2024<2023: up 11.0%',
      'a VNM T 2024<2023: up 10.8%',
      'a VNM T 2024: $1.10 billion',
    ];
    const { severity, proofs } = only(find(lines));
    expect(severity).toBe('marginal');
    expect(proofs[0]?.stated.claim).toBe('a/g-T-2024');
  });
});

describe('how grave a finding of several gaps is', () => {
  it.each<[string, string[], string]>([
    [
      'as the greatest change that its figure needs',
      [
        'a VNM T 2024: $2.000 billion',
        'a VNM X 2024: $1.000 billion',
        'a VNM M 2024: $0.995 billion',
        'a VNM T 2023: $1.000 billion',
        'a VNM T 2024<2023: up 50.0%',
      ],
      'material',
    ],
    [
      'marginal where all its gaps are',
      [
        'a VNM T 2024: $2.000 billion',
        'a VNM X 2024: $1.000 billion',
        'a VNM M 2024: $0.995 billion',
        'a VNM T 2023: $1.000 billion',
        'a VNM T 2024<2023: up 99.5%',
      ],
      'marginal',
    ],
  ])('%s', (_, lines, severity) => {
    expect(only(find(lines)).severity).toBe(severity);
  });
});
