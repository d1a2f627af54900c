/** What one source's figures imply for values that it does not print: cases that can be done by hand. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ImpliedValueSchema } from '../../../src/domain/implied/implied-value.ts';
import { impliedValues } from '../../../src/domain/implied/implied-values.ts';
import { ledgerOf } from '../../../src/domain/ledger/ledger.ts';
import { isValueClaim } from '../claims.ts';
import { type About, claimsOf, sourcesOf } from '../findings/ledger.ts';

function implied(lines: readonly string[], about: About = {}) {
  const claims = claimsOf(lines).filter(isValueClaim);
  const found = impliedValues(
    ledgerOf({ claims, sources: sourcesOf(claims, about), assumedReporter: 'VNM' }),
  );
  expect(v.parse(v.array(ImpliedValueSchema), found)).toEqual(found);
  return found;
}

/** "a VNM T 2023 [1, 2] before: a/T-2024 a/g-T-2024". */
const shown = (lines: readonly string[], about?: About) =>
  implied(lines, about).map(
    ({ source, reporter, flow, period, interval, derivation, claims }) =>
      `${source} ${reporter} ${flow} ${period} ${interval} ${derivation}: ${claims.join(' ')}`,
  );

describe('a value and its growth', () => {
  it('imply the value before', () => {
    expect(shown(['a VNM T 2024: US$2.2 billion', 'a VNM T 2024<2023: up 33.9 per cent'])).toEqual([
      'a VNM T 2023 [4300000000000/2679, 4500000000000/2677] before: a/T-2024 a/g-T-2024',
    ]);
  });

  it('imply the value after', () => {
    expect(shown(['a VNM T 2023: $1.00 billion', 'a VNM T 2024<2023: up 11 per cent'])).toEqual([
      'a VNM T 2024 [1099475000, 1120575000] after: a/T-2023 a/g-T-2024',
    ]);
  });

  it('imply nothing for a value that the source prints itself', () => {
    const printed = [
      'a VNM T 2024: US$2.2 billion',
      'a VNM T 2024<2023: up 33.9 per cent',
      'a VNM T 2023: $1.6 billion',
    ];
    expect(shown(printed)).toEqual([]);
  });

  it('of two sources imply nothing: a base is the base known then', () => {
    expect(shown(['a VNM T 2024: US$2.2 billion', 'b VNM T 2024<2023: up 33.9 per cent'])).toEqual([]);
  });

  it('of two reporters imply nothing', () => {
    expect(shown(['a VNM T 2024: US$2.2 billion', 'a LAO T 2024<2023: up 33.9 per cent'])).toEqual([]);
  });
});

describe('parts and wholes', () => {
  it('imply the third of three', () => {
    expect(shown(['a VNM X 2024: $1.25 billion', 'a VNM M 2024: $0.75 billion'])).toEqual([
      'a VNM T 2024 [1990000000, 2010000000] sum: a/X-2024 a/M-2024',
    ]);
    expect(shown(['a VNM X 2024: $1.25 billion', 'a VNM T 2024: $2.00 billion'])).toEqual([
      'a VNM M 2024 [740000000, 760000000] difference: a/T-2024 a/X-2024',
    ]);
  });

  it('imply nothing where they leave much open', () => {
    expect(shown(['a VNM X 2024: $1.9 billion', 'a VNM T 2024: $2.2 billion'])).toEqual([]);
  });

  it('imply nothing where they contradict each other', () => {
    expect(shown(['a VNM X 2024: $3.0 billion', 'a VNM T 2024: $2.0 billion'])).toEqual([]);
  });
});

describe('a hedged figure', () => {
  it('is sharpened by others, and named', () => {
    const [found, ...more] = implied([
      'a VNM T 2024: over $2.0 billion',
      'a VNM X 2024: $1.25 billion',
      'a VNM M 2024: $0.76 billion',
    ]);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      flow: 'T',
      interval: '(2000000000, 2020000000]',
      hedged: 'a/T-2024',
      ends: { lower: ['a/T-2024'], upper: ['a/X-2024', 'a/M-2024'] },
      restsOn: ['nearest', 'hedge-limit', 'threshold'],
    });
  });

  it('is not repeated as implied by itself', () => {
    expect(shown(['a VNM T 2024: over $2.0 billion', 'a VNM X 2024: about $1 billion'])).toEqual([]);
  });
});

describe('growths from year to year in a long row', () => {
  const growths = (count: number) =>
    Array.from(
      { length: count },
      (_, year) => `a VNM T ${1901 + year}<${1900 + year}: up ${(year * 7) % 23}.${year % 10} per cent`,
    );

  it.each([60, 300])('imply nothing alone: %i', (count) => {
    expect(implied(growths(count))).toEqual([]);
  });

  it('imply each value with one of them, in little time', () => {
    const found = implied([...growths(40), 'a VNM T 1910: $1.500 billion']);
    expect(found).toHaveLength(40);
  });
});

it('says that a source which names no reporter is read as the assumed one', () => {
  const [found] = implied([
    'a unspecified T 2024: US$2.2 billion',
    'a unspecified T 2024<2023: up 33.9 per cent',
  ]);
  expect(found).toMatchObject({ reporter: 'VNM', restsOn: ['nearest', 'reporter'] });
});

it('counts a reprint with its original, and takes none of its other figures', () => {
  const lines = [
    'a VNM T 2024: US$2.2 billion',
    'a VNM T 2024<2023: up 33.9 per cent',
    'b VNM T 2024: US$2.2 billion',
  ];
  expect(shown(lines, { b: { repeats: 'a' } })).toHaveLength(1);
});
