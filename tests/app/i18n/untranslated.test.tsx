// Words of a kind of chart or of a rule may wait for their translation: pages then tell them in English, marked as such.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ChartOf } from '../../../src/app/components/ChartOf.tsx';
import type { TranslatedMessages } from '../../../src/app/i18n/en.ts';
import { loadCatalogue } from '../../../src/app/i18n/load-catalogue.ts';
import { withEnglish } from '../../../src/app/i18n/with-english.ts';
import { CATALOGUES, LANGUAGE_CODES, ledgerOf } from '../../../src/app/index.ts';
import { LedgerContext } from '../../../src/app/models/use-ledger.ts';
import { hasAllWords } from '../../../src/app/page-catalogue.ts';
import { DataPage } from '../../../src/app/pages/data/DataPage.tsx';
import { SiteContext } from '../../../src/app/site.ts';
import { FIXTURE } from '../dataset-fixture.ts';
import { madeSite } from '../made-site.ts';
import { reasonFor, untranslated } from './untranslated.ts';

const { en, vi } = CATALOGUES;
const { promises: absent, ...chartKinds } = vi.chartKinds;
const lacking: TranslatedMessages = { ...vi, chartKinds };
const filled = withEnglish(lacking, en);

it.each(LANGUAGE_CODES)('lists all that %s lacks', async (language) => {
  const own = await loadCatalogue(language);
  const listed = untranslated(CATALOGUES[language]).map((path) => path.split('.'));
  const isListed = (...path: string[]) => listed.some((one) => path.every((name, at) => one[at] === name));
  const lacks = [
    ...Object.keys(en.chartKinds).filter(
      (kind) => !(kind in own.chartKinds) && !isListed('chartKinds', kind),
    ),
    ...Object.keys(en.rules.code).filter(
      (code) => !(code in own.rules.code) && !isListed('rules', 'code', code),
    ),
  ];
  expect(lacks).toEqual([]);
});

it.each(LANGUAGE_CODES.slice(1))('leaves nothing of %s in English without a reason', (language) => {
  const waiting = untranslated(CATALOGUES[language]).filter((path) => reasonFor(path) === undefined);
  expect(waiting).toEqual([]);
});

it('finds English words in texts and in what makes texts, and none in signs alone', () => {
  expect(untranslated({ ...vi, nav: en.nav })).toContain('nav.growth');
  expect(untranslated({ ...vi, undecided: en.undecided })).toContain('undecided.no-base');
  expect(untranslated({ ...vi, findingProof: en.findingProof })).not.toContain('findingProof.line');
});

it('lists each text of a kind of chart that a language lacks', () => {
  const listed = untranslated(filled).filter((path) => path.startsWith('chartKinds.promises.'));
  // What joins two texts by a sign alone has no words of a language.
  const { outcome, ...worded } = en.chartKinds.promises;
  expect(outcome('A', 'B')).not.toMatch(/[a-z]/);
  expect(listed).toEqual(Object.keys(worded).map((name) => `chartKinds.promises.${name}`));
});

it('knows of a catalogue that lacks the words of a kind of chart or of a rule', () => {
  const { mirror, ...code } = vi.rules.code;
  expect(hasAllWords(vi)).toBe(true);
  expect(hasAllWords(lacking)).toBe(false);
  expect(hasAllWords({ ...vi, rules: { ...vi.rules, code } })).toBe(false);
  expect(mirror.name).not.toBe('');
});

it('shows a chart that a language has no words for in English, and says so', () => {
  const html = renderToStaticMarkup(
    <SiteContext value={madeSite('', '/vi/vnm-lao/targets/', { language: 'vi', catalogue: filled })}>
      <LedgerContext value={ledgerOf(FIXTURE)}>
        <ChartOf chart={{ kind: 'promises' }} />
        <ChartOf chart={{ kind: 'two-counts', flow: 'X' }} />
        <DataPage />
      </LedgerContext>
    </SiteContext>,
  );
  const { note, name } = en.chartKinds.promises;
  expect(html).toMatch(
    /<figcaption lang="en"><h2[^>]*>[^<]*<\/h2>[^/]*a year, and each target[^<]*<\/p><\/figcaption><div lang="en">/,
  );
  expect(html).toContain(`<p class="chart-note" lang="en">${note}</p>`);
  expect(html).toMatch(new RegExp(`<h2 lang="en">[^<]*${name}`));
  expect(html).not.toContain(absent.name);
  expect(html).toContain(`<p class="chart-note">${vi.chartKinds['two-counts'].note}</p>`);
});
