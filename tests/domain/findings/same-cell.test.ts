import { describe, expect, it, test } from 'vitest';
import { find, lineOf, only, restsOn } from './ledger.ts';

const two = (first: string, second: string) => [`a VNM T 2024: ${first}`, `a VNM T 2024: ${second}`];

describe('two figures of one source for one cell', () => {
  test.each([
    ['complete duplicates', '$2.2 billion', '$2.2 billion', null],
    ['consistent ones', '$2.2 billion', '$2.24 billion', null],
    ['a hedge that allows it', 'over $2 billion', '$2.2 billion', null],
    ['one step apart: only a tie', '$2.2 billion', '$2.3 billion', 'rounding rounding-differs'],
    ['cut instead of rounded', '$1.04 billion', '$1.047 billion', 'rounding rounding-differs'],
    ['two steps apart', '$2.2 billion', '$2.4 billion', 'contradiction values-differ'],
    ['a hedge that forbids it', 'over $2 billion', '$1.9 billion', 'contradiction values-differ'],
    ['ranges that overlap by more than an end', '$2.1-2.2 billion', '$2.2-2.3 billion', null],
    ['a hedge that begins at the end of the other', 'at least $2.25 billion', '$2.2 billion', null],
    ['the same, the other way round', '$2.2 billion', 'at least $2.25 billion', null],
    ['a hedged tie is none', 'about $2.2 billion', '$2.3 billion', null],
    ['open ends that meet', 'over $2 billion', 'nearly $2 billion', 'contradiction values-differ'],
  ])('%s', (_what, first, second, expected) => {
    const found = find(two(first, second));
    expect(found.map(({ kind, code }) => `${kind} ${code}`)).toEqual(expected === null ? [] : [expected]);
  });

  it('growths as well, of one unit and base', () => {
    const rate = 'a VNM T 2024<2023: up 5%';
    expect(find([rate, 'a VNM T 2024<2023: up 9%']).map(({ code }) => code)).toEqual(['values-differ']);
    expect(find([rate, 'a VNM T 2024<2022: up 9%'])).toEqual([]);
    expect(find([rate, 'a VNM T 2024<2023: up $9 million'])).toEqual([]);
  });

  it('a growth and a fall change the story', () => {
    const found = only(find(['a VNM T 2024<2023: up 5%', 'a VNM T 2024<2023: down 5%']));
    expect(found).toMatchObject({ severity: 'story', stories: ['sign'] });
  });

  it('two valuations are two cells; an unstated one may be either', () => {
    const valued = (at: string) =>
      find(['a VNM X@FOB 2024: $1.00 billion', `a VNM X${at} 2024: $2.00 billion`]);
    expect(valued('@CIF')).toEqual([]);
    expect(restsOn(valued(''))).toEqual(['valuation']);
  });

  it('a forecast and an outcome may differ', () => {
    expect(find(two('$2.2 billion', 'estimated $2.4 billion'))).toEqual([]);
    expect(find(two('estimated $2.2 billion', 'estimated $2.4 billion'))).toHaveLength(1);
  });
});

describe('between sources', () => {
  const apart = ['a VNM T 2024: $2.2 billion', 'b VNM T 2024: $2.4 billion'];
  const kinds = (about: Parameters<typeof find>[1], lines = apart) =>
    find(lines, about).map(({ kind }) => kind);

  test.each([
    ['no dates', {}, 'revision'],
    ['the same day', { a: '2025-01-08', b: '2025-01-08' }, 'contradiction'],
    ['seven days', { a: '2025-01-08', b: '2025-01-15' }, 'contradiction'],
    ['eight days', { a: '2025-01-08', b: '2025-01-16' }, 'revision'],
    ['seven days over a leap day', { a: '2024-02-26', b: '2024-03-04' }, 'contradiction'],
    ['eight days over the end of February', { a: '2025-02-24', b: '2025-03-04' }, 'revision'],
    ['seven days over New Year', { a: '2024-12-28', b: '2025-01-04' }, 'contradiction'],
    ['one date', { a: '2025-01-08' }, 'revision'],
    ['a month only', { a: '2025-01-08', b: '2025-01' }, 'revision'],
    [
      'a day in the address',
      { a: '2025-01-08', b: { published: '2025-01-09', publishedBasis: 'url' as const } },
      'contradiction',
    ],
    [
      'a day that is inferred',
      { a: '2025-01-08', b: { published: '2025-01-09', publishedBasis: 'inferred' as const } },
      'revision',
    ],
  ])('%s', (_what, about, kind) => {
    expect(kinds(about)).toEqual([kind]);
  });

  it('what they say of one issue rests on that', () => {
    const about = { a: '2025-01-08', b: '2025-01-09' };
    expect(restsOn(find(apart, about))).toEqual(['same-issue']);
    const unsaid = apart.map((line) => line.replace('VNM', 'unspecified'));
    expect(restsOn(find(unsaid, about))).toEqual(['reporter', 'same-issue']);
  });

  it.each(['estimated $2.4 billion', 'forecast $2.4 billion'])(
    '%s is no contradiction, of one issue or not',
    (figure) => {
      expect(
        kinds({ a: '2025-01-08', b: '2025-01-09' }, [
          'a VNM T 2024: $2.2 billion',
          `b VNM T 2024: ${figure}`,
        ]),
      ).toEqual(['revision']);
    },
  );

  it('figures that meet are no revision, nor are statistics beside the press', () => {
    expect(find(['a VNM T 2024: $2.2 billion', 'b VNM T 2024: $2.24 billion'])).toEqual([]);
    expect(find(apart, { b: { kind: 'statistics' } })).toEqual([]);
  });

  it('a revision is in the order of the days that are known, and proves nothing', () => {
    const lines = ['a VNM T 2024: $2.2 billion', 'b VNM T 2024: $2.4 billion', 'c VNM T 2024: $2.6 billion'];
    const found = only(
      find(lines, {
        a: '2025-06-01',
        b: { published: '2025-01', publishedBasis: 'printed' },
        c: '2025-03-01',
      }),
    );
    expect(found).toMatchObject({ code: 'revised', kind: 'revision', severity: 'marginal', proofs: [] });
    expect(found.claims).toEqual(['c/T-2024', 'a/T-2024', 'b/T-2024']);
  });

  it('a revision keeps its name as it goes on', () => {
    const found = only(find(apart));
    expect(only(find([...apart, 'c VNM T 2024: $2.6 billion'])).id).toBe(found.id);
  });

  it('a forecast of the same value is no step of its own, nor does it hide an outcome', () => {
    const lines = [
      'a VNM T 2024: forecast $2.2 billion',
      'b VNM T 2024: $2.2 billion',
      'c VNM T 2024: $2.4 billion',
    ];
    expect(only(find(lines)).claims).toEqual(['a/T-2024', 'c/T-2024']);
    const found = find(lines, { a: '2025-01-01', b: '2025-01-08', c: '2025-01-09' });
    expect(found.map(lineOf)).toContain('contradiction values-differ: b/T-2024 c/T-2024');
  });

  it('growths over two bases, and in two units, are revised apart', () => {
    const lines = [
      '2024<2023: up 5%',
      '2024<2023: up 9%',
      '2024<2022: up 15%',
      '2024<2022: up 19%',
      '2024<2023: up $5 million',
      '2024<2023: up $9 million',
    ];
    const found = find(lines.map((line, at) => `${at % 2 ? 'b' : 'a'} VNM T ${line}`));
    expect(found.map(({ kind }) => kind)).toEqual(['revision', 'revision', 'revision']);
  });
});

describe('a reprint', () => {
  const about = { b: { repeats: 'a' } };
  it('that prints another figure contradicts what it reprints', () => {
    const found = find(['a VNM T 2024: $2.2 billion', 'b VNM T 2024: $2.4 billion'], about);
    expect(found.map(lineOf)).toEqual(['contradiction values-differ: b/T-2024 a/T-2024']);
    expect(restsOn(found)).toEqual(['reprint']);
  });

  it('need repeat one of the figures of the original only', () => {
    const lines = ['a VNM T 2024: $2.2 billion', 'a VNM T 2024: $2.4 billion', 'b VNM T 2024: $2.4 billion'];
    expect(find(lines, about).map(lineOf)).toEqual(['contradiction values-differ: a/T-2024 a/T-2024-2']);
  });

  it('is one finding with all that it changes', () => {
    const lines = (source: string, x: string, m: string) => [
      `${source} VNM X 2024: ${x}`,
      `${source} VNM M 2024: ${m}`,
    ];
    const swapped = [
      ...lines('a', '$1.1 billion', '$2.2 billion'),
      ...lines('b', '$2.2 billion', '$1.1 billion'),
    ];
    expect(find(swapped, about).map(lineOf)).toEqual([
      'contradiction values-differ: b/M-2024 a/M-2024 b/X-2024 a/X-2024',
    ]);
  });

  it('of a reprint is held against the first', () => {
    const lines = ['a VNM T 2024: $2.2 billion', 'b VNM X 2024: $1.0 billion', 'c VNM T 2024: $2.4 billion'];
    const found = find(lines, { ...about, c: { repeats: 'b' } });
    expect(found.map(lineOf)).toEqual(['contradiction values-differ: c/T-2024 a/T-2024']);
  });

  it('is no revision, and confirms nothing', () => {
    expect(find(['a VNM T 2024: $2.2 billion', 'b VNM X 2024: $2.4 billion'], about)).toEqual([]);
  });
});
