import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ClaimQuery,
  claimYear,
  DEFAULT_QUERY,
  filterChoices,
  hasWords,
  matches,
  readClaimQuery,
  SORTS,
  writeClaimQuery,
} from '../../../src/app/models/claim-query.ts';
import { ledgerOf } from '../../../src/app/models/ledger.ts';
import { BASES, CLAIM_KINDS, FLOWS, VERDICTS } from '../../../src/domain/index.ts';
import { datasetOf } from '../dataset-fixture.ts';

const CHOICES = {
  publishers: ['Daily', 'Báo & Đời'],
  languages: ['en', 'vi'],
  currencies: ['THB', 'USD'],
  covers: ['border trade'],
};
const orNull = <T>(values: readonly T[]) => fc.constantFrom<T | null>(null, ...values);

const anyQuery: fc.Arbitrary<ClaimQuery> = fc.record({
  kind: orNull(CLAIM_KINDS),
  flow: orNull(FLOWS),
  year: fc.oneof(fc.constant(null), fc.integer({ min: 1000, max: 9999 })),
  verdict: orNull(VERDICTS),
  basis: orNull(BASES),
  publisher: orNull(CHOICES.publishers),
  language: orNull(CHOICES.languages),
  currency: orNull(CHOICES.currencies),
  covers: orNull(CHOICES.covers),
  q: fc.string({ maxLength: 30, unit: 'grapheme-composite' }),
  sort: fc.constantFrom(...SORTS),
});

describe('a query in the address', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const written = new URLSearchParams(writeClaimQuery(query).toString());
        expect(readClaimQuery(written, CHOICES)).toEqual(query);
      }),
    );
  });

  it('leaves defaults out', () => {
    expect(writeClaimQuery(DEFAULT_QUERY).toString()).toBe('');
    expect(writeClaimQuery({ ...DEFAULT_QUERY, flow: 'T', year: 2024 }).toString()).toBe('flow=T&year=2024');
  });

  it.each([
    ['an unknown flow', 'flow=Q'],
    ['a lower-case flow', 'flow=t'],
    ['a year that is none', 'year=20244'],
    ['a year with a sign', 'year=-024'],
    ['a year that would be written otherwise', 'year=0564'],
    ['an unknown verdict', 'verdict=false'],
    ['an unknown basis', 'basis=hearsay'],
    ['a publisher that the ledger does not have', 'publisher=Nobody'],
    ['a language that the ledger does not have', 'language=tlh'],
    ['a currency that the ledger does not have', 'currency=EUR'],
    ['an unknown order', 'sort=__proto__'],
    ['a foreign parameter', 'utm_source=mail'],
    ['empty values', 'flow=&year=&verdict=&basis=&publisher=&language=&q=&sort='],
  ])('falls back to the default for %s', (_, query) => {
    expect(readClaimQuery(new URLSearchParams(query), CHOICES)).toEqual(DEFAULT_QUERY);
  });

  it('keeps what is right beside what is wrong', () => {
    expect(readClaimQuery(new URLSearchParams('flow=Q&verdict=inconsistent'), CHOICES)).toEqual({
      ...DEFAULT_QUERY,
      verdict: 'inconsistent',
    });
  });
});

describe('words', () => {
  it.each([
    ['case', ['Viet Nam News'], 'viet NAM', true],
    ['diacritics', ['Thương mại Việt – Lào'], 'thuong mai lao', true],
    ['the letter đ', ['Đời sống'], 'doi song', true],
    ['any order', ['over US$2 billion', 'Viet Nam News'], 'news over', true],
    ['a word that is not there', ['over US$2 billion'], 'over million', false],
    ['nothing asked', ['anything'], '  ', true],
    ['nothing there', [null, undefined], 'x', false],
  ])('are found whatever their %s', (_, texts, q, found) => {
    expect(hasWords(texts, q)).toBe(found);
  });
});

describe('claims', () => {
  const ledger = ledgerOf(
    datasetOf([
      {
        id: 'a',
        publisher: 'Daily',
        levels: [
          { id: 'v24', figure: 'US$2.2 billion', period: '2024' },
          { id: 'v23', figure: 'US$1.6 billion', period: '2023' },
        ],
        growths: [{ id: 'g', figure: 'up 20 per cent', period: '2024', base: '2023' }],
      },
      {
        id: 'b',
        publisher: 'Báo & Đời',
        levels: [{ id: 'x', figure: 'US$641.8 million', period: '2024-04', flow: 'X' }],
        targets: [{ id: 't', figure: 'US$5 billion', by: '2030' }],
      },
    ]),
  );
  const found = (query: Partial<ClaimQuery>) =>
    ledger.dataset.claims
      .filter((claim) => matches(claim, { ...DEFAULT_QUERY, ...query }, ledger))
      .map(({ id }) => id);

  it.each<[string, Partial<ClaimQuery>, string[]]>([
    ['nothing asked', {}, ['a/v24', 'a/v23', 'a/g', 'b/x', 'b/t']],
    ['kind', { kind: 'target' }, ['b/t']],
    ['flow', { flow: 'X' }, ['b/x']],
    ['year, part-years among them', { year: 2024 }, ['a/v24', 'a/g', 'b/x']],
    ['year by which a target is due', { year: 2030 }, ['b/t']],
    ['verdict', { verdict: 'inconsistent' }, ['a/g']],
    ['basis', { basis: 'same-source' }, ['a/g']],
    ['publisher', { publisher: 'Báo & Đời' }, ['b/x', 'b/t']],
    ['words', { q: 'bao doi million' }, ['b/x']],
    ['all at once', { kind: 'level', flow: 'T', year: 2023, publisher: 'Daily', q: '1.6' }, ['a/v23']],
    ['what contradicts', { kind: 'target', flow: 'X' }, []],
  ])('are selected by %s', (_, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('offer their publishers, languages, currencies and measures', () => {
    expect(filterChoices(ledger.dataset.claims, ledger)).toEqual({
      publishers: ['Báo & Đời', 'Daily'],
      languages: ['en'],
      currencies: ['USD'],
      covers: [],
    });
  });

  it('have the year in which their period ends', () => {
    expect(ledger.dataset.claims.map(claimYear)).toEqual([2024, 2023, 2024, 2024, 2030]);
  });
});
