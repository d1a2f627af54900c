// Names of economies are the catalogue's: a browser may know none in a small language.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  CATALOGUES,
  claimSubject,
  LANGUAGE_CODES,
  type LanguageCode,
  ledgerOf,
} from '../../../src/app/index.ts';
import { datasetOf } from '../dataset-fixture.ts';

const PAIRS = readdirSync('data', { withFileTypes: true }).filter((entry) => entry.isDirectory());
const CODES = [...new Set(PAIRS.flatMap(({ name }) => name.toUpperCase().split('-')))];

describe('names of economies', () => {
  it.each(LANGUAGE_CODES.slice(1))('%s has one for each economy of the ledger', (language) => {
    expect(CODES).toContain('VNM');
    expect(CODES.filter((code) => !CATALOGUES[language].economies[code])).toEqual([]);
  });

  it.each<[LanguageCode, string, string]>([
    ['en', 'Viet Nam', 'Viet Nam’s exports to Laos, 2024'],
    ['lo', 'ຫວຽດນາມ', 'ການສົ່ງອອກຂອງຫວຽດນາມໄປລາວ, ປີ 2024'],
  ])('%s calls one %s, in sentences too', (language, name, sentence) => {
    const levels = [{ id: 'l', figure: '$2 million', period: '2024', flow: 'X' as const, reporter: 'VNM' }];
    const ledger = ledgerOf(datasetOf([{ id: 'a', levels }]), CATALOGUES[language]);
    expect(ledger.economy('VNM')).toBe(name);
    const claim = ledger.claim('a/l');
    expect(claim && claimSubject(claim, ledger, CATALOGUES[language])).toBe(sentence);
  });
});
