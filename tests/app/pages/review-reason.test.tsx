// What the curators say of a finding, on pages in each language.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ReviewReason } from '../../../src/app/components/ReviewReason.tsx';
import type { LanguageCode } from '../../../src/app/i18n/languages.ts';
import { ledgerOf } from '../../../src/app/index.ts';
import { LedgerContext } from '../../../src/app/models/use-ledger.ts';
import { SiteContext } from '../../../src/app/site.ts';
import { FIXTURE } from '../dataset-fixture.ts';
import { madeSite } from '../made-site.ts';

const LEDGER = ledgerOf(FIXTURE);
const REVIEW = {
  status: 'accepted',
  reason: 'The parts make 1.99 billion. That is not "over 2".',
  reasonIn: { vi: 'Các thành phần là 1,99 tỷ. Không phải hơn 2.' },
  date: null,
  reviewer: null,
} as const;

const said = (language: LanguageCode, brief: boolean) =>
  renderToStaticMarkup(
    <SiteContext.Provider value={madeSite('/', `/${language}/`, { language })}>
      <LedgerContext value={LEDGER}>
        <ReviewReason review={REVIEW} brief={brief} />
      </LedgerContext>
    </SiteContext.Provider>,
  );

// biome-ignore format: one row a case
it.each([
  ['en', false, 'The parts make 1.99 billion. That is not “over 2”.'],
  ['en', true,  'The parts make 1.99 billion.'],
  ['vi', false, 'Các thành phần là 1,99 tỷ. Không phải hơn 2.'],
  ['vi', true,  'Các thành phần là 1,99 tỷ.'],
  ['lo', false, '<span lang="en">The parts make 1.99 billion. That is not “over 2”.</span>'],
  ['lo', true,  '<span lang="en">The parts make 1.99 billion.</span>'],
] as const)('is in %s, brief: %s, the words written in it, or else English marked so', (language, brief, words) => {
  expect(said(language, brief)).toBe(words);
});
