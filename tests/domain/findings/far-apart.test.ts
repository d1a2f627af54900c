// Values of one cell that no revision explains: a factor of ten and more, and exports and imports in each other's place.
import { describe, expect, it } from 'vitest';
import { type About, find, lineOf } from './ledger.ts';

/** Powers of ten, of their own or told with the contradiction that they explain. */
const magnitudesOf = (lines: readonly string[], about: About = {}) =>
  find(lines, about).flatMap(({ code, claims, exponent, either, offBy }) => {
    if (offBy) return [`${[offBy.claim, ...offBy.others].join(' ')} 10^${offBy.exponent} told with ${code}`];
    return code === 'magnitude' ? [`${claims.join(' ')} 10^${exponent}${either ? ' either' : ''}`] : [];
  });

const PAIR = ['a VNM T 2024: $2.2 million', 'b VNM T 2024: $2.2 billion'];

describe('of two values a power of ten apart', () => {
  it.each<[string, string[], string[]]>([
    ['both are named where nothing tells which is off', [], ['a/T-2024 b/T-2024 10^3 either']],
    [
      'the one that fits its own source is not',
      ['a VNM X 2024: $1.3 billion', 'a VNM M 2024: $0.9 billion'],
      ['a/T-2024 b/T-2024 10^3 told with whole-differs'],
    ],
    [
      'the larger one is, where its source contradicts it',
      ['b VNM X 2024: $1.3 million', 'b VNM M 2024: $0.9 million'],
      ['b/T-2024 a/T-2024 10^-3 told with whole-differs'],
    ],
    [
      'the one that fewer sources print is',
      ['c VNM T 2024: $2.2 million', 'd VNM T 2024: $2.2 million'],
      ['b/T-2024 a/T-2024 10^-3'],
    ],
    [
      'the one that is not about as large as the year before is',
      ['c VNM T 2023: $1.9 million'],
      ['b/T-2024 a/T-2024 10^-3'],
    ],
    [
      'the one is to which no growth leads',
      ['c VNM T 2022: $1.0 million', 'c VNM T 2024<2022: up 120%'],
      ['b/T-2024 a/T-2024 10^-3'],
    ],
    [
      'both are named where one thing speaks against each',
      ['c VNM T 2023: $1.9 million', 'd VNM T 2024: $2.2 billion', 'e VNM T 2025: $2.5 billion'],
      ['a/T-2024 b/T-2024 10^3'],
    ],
  ])('%s', (_, more, expected) => {
    expect(magnitudesOf([...PAIR, ...more])).toEqual(expected);
  });
});

describe('a factor of ten and more', () => {
  it.each<[string, string[], string[]]>([
    [
      'is no revision, also where no power of ten makes it fit',
      ['a VNM T 2024: $1.25 billion', 'b VNM T 2024: $14.24 billion'],
      ['magnitude magnitude: a/T-2024 b/T-2024'],
    ],
    [
      'less is one',
      ['a VNM T 2024: $1.25 billion', 'b VNM T 2024: $9.24 billion'],
      ['revision revised: a/T-2024 b/T-2024'],
    ],
    [
      'from values that were revised leaves these their path',
      ['a VNM T 2024: $1.25 billion', 'b VNM T 2024: $14.24 billion', 'c VNM T 2024: $14.50 billion'],
      ['magnitude magnitude: a/T-2024 b/T-2024 c/T-2024', 'revision revised: b/T-2024 c/T-2024'],
    ],
    [
      'of a balance is one: it may be next to nothing',
      ['a VNM B 2024: $12.5 million', 'b VNM B 2024: $142.4 million'],
      ['revision revised: a/B-2024 b/B-2024'],
    ],
    [
      'is not seen in figures of one digit, which stand for much',
      ['a VNM T 2024: $1 billion', 'b VNM T 2024: $6 billion'],
      ['revision revised: a/T-2024 b/T-2024'],
    ],
    [
      'of a forecast is a revision',
      ['a VNM T 2024: forecast $1.25 billion', 'b VNM T 2024: $14.24 billion'],
      ['revision revised: a/T-2024 b/T-2024'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(find(lines).map(lineOf)).toEqual(expected);
  });
});

describe('exports and imports in each other’s place', () => {
  const SWAP = [
    'a VNM X 2024: $1.31 billion',
    'a VNM M 2024: $0.92 billion',
    'b VNM X 2024: $0.92 billion',
    'b VNM M 2024: $1.31 billion',
  ];
  it.each<[string, string[], About, string[]]>([
    [
      'are one finding, and no revision of both',
      SWAP,
      {},
      ['between-sources values-differ: a/X-2024 b/X-2024 a/M-2024 b/M-2024'],
    ],
    [
      'are a contradiction of one issue',
      SWAP,
      { a: '2025-01-08', b: '2025-01-09' },
      ['contradiction values-differ: a/X-2024 b/X-2024 a/M-2024 b/M-2024'],
    ],
    [
      'count once, however many print them so',
      [...SWAP, ...SWAP.slice(2).map((line) => line.replace('b ', 'c '))],
      {},
      ['between-sources values-differ: a/X-2024 b/X-2024 a/M-2024 b/M-2024'],
    ],
    [
      'are found of growths as well',
      [
        'a VNM X 2024<2023: up 50.0%',
        'a VNM M 2024<2023: up 12.0%',
        'b VNM X 2024<2023: up 12.0%',
        'b VNM M 2024<2023: up 50.0%',
      ],
      {},
      ['between-sources values-differ: a/g-X-2024 b/g-X-2024 a/g-M-2024 b/g-M-2024'],
    ],
    [
      'are not what only one of the flows has',
      [...SWAP.slice(0, 3), 'b VNM M 2024: $1.20 billion'],
      {},
      ['revision revised: a/X-2024 b/X-2024', 'revision revised: a/M-2024 b/M-2024'],
    ],
    [
      'leave a path to a third value',
      [...SWAP, 'c VNM X 2024: $1.35 billion'],
      {},
      [
        'between-sources values-differ: a/X-2024 b/X-2024 a/M-2024 b/M-2024',
        'revision revised: a/X-2024 b/X-2024 c/X-2024',
      ],
    ],
  ])('%s', (_, lines, about, expected) => {
    expect(find(lines, about).map(lineOf)).toEqual(expected);
  });

  it('name the assumption that nothing was revised', () => {
    const [finding] = find(SWAP);
    expect(finding?.proofs.map(({ restsOn }) => restsOn)).toEqual([[['no-revision']], [['no-revision']]]);
    expect(finding?.severity).toBe('material');
  });
});
