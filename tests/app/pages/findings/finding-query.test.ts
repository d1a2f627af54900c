import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FindingQuery,
  isAskedFor,
  readFindingQuery,
  writeFindingQuery,
} from '../../../../src/app/pages/findings/finding-query.ts';
import { ASSUMPTIONS, FINDING_KINDS, type Finding, SEVERITIES } from '../../../../src/domain/index.ts';
import { datasetOf } from '../../dataset-fixture.ts';

const EVERYTHING: FindingQuery = { kind: null, assumption: null, severity: null, year: null };
const orNull = <T>(values: readonly T[]) => fc.constantFrom<T | null>(null, ...values);

const anyQuery: fc.Arbitrary<FindingQuery> = fc.record({
  kind: orNull(FINDING_KINDS),
  assumption: orNull(ASSUMPTIONS),
  severity: orNull(SEVERITIES),
  year: fc.oneof(fc.constant(null), fc.integer({ min: 1000, max: 9999 })),
});

describe('a query in the address', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const written = new URLSearchParams(writeFindingQuery(query).toString());
        expect(readFindingQuery(written)).toEqual(query);
      }),
    );
  });

  it.each([
    ['an unknown kind', 'kind=error'],
    ['an unknown assumption', 'assumption=__proto__'],
    ['an unknown severity', 'severity=high'],
    ['a year that is none', 'year=2024.5'],
    ['a foreign parameter', 'verdict=inconsistent'],
    ['empty values', 'kind=&assumption=&severity=&year='],
  ])('falls back to everything for %s', (_, query) => {
    expect(readFindingQuery(new URLSearchParams(query))).toEqual(EVERYTHING);
    expect(writeFindingQuery(EVERYTHING).toString()).toBe('');
  });

  it('keeps what is right beside what is wrong', () => {
    expect(readFindingQuery(new URLSearchParams('kind=mirror&year=x'))).toEqual({
      ...EVERYTHING,
      kind: 'mirror',
    });
  });
});

describe('findings', () => {
  const { findings } = datasetOf([
    {
      id: 'a',
      levels: [
        { id: 't', figure: 'over US$2 billion', period: '2024' },
        { id: 'x', figure: '$1.3 billion', period: '2024', flow: 'X' },
        { id: 'm', figure: '$641.8 million', period: '2024', flow: 'M' },
        { id: 't23', figure: 'US$1.5 billion', period: '2023', reporter: 'LAO' },
      ],
    },
    { id: 'b', published: '2025-03-01', levels: [{ id: 't23', figure: 'US$1.6 billion', period: '2023' }] },
  ]);
  const kinds = (query: Partial<FindingQuery>) =>
    findings.filter((one) => isAskedFor(one, { ...EVERYTHING, ...query })).map(({ kind }) => kind);

  it.each<[string, Partial<FindingQuery>, Finding['kind'][]]>([
    ['nothing asked', {}, ['contradiction', 'mirror']],
    ['kind', { kind: 'mirror' }, ['mirror']],
    ['year', { year: 2023 }, ['mirror']],
    ['what a proof rests on', { assumption: 'nearest' }, ['contradiction']],
    ['what no proof rests on', { assumption: 'no-revision' }, []],
    ['severity, which only what proves something has', { severity: 'marginal' }, ['contradiction']],
    ['another severity', { severity: 'story' }, []],
    ['all at once', { kind: 'contradiction', assumption: 'threshold', year: 2024 }, ['contradiction']],
  ])('are selected by %s', (_, query, expected) => {
    expect(kinds(query)).toEqual(expected);
  });
});
