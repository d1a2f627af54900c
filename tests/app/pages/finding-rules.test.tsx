// A rule that a language has no words for yet is told in English, marked as such.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { withEnglish } from '../../../src/app/i18n/with-english.ts';
import { CATALOGUES, ledgerOf } from '../../../src/app/index.ts';
import { LedgerContext } from '../../../src/app/models/use-ledger.ts';
import { FindingRules } from '../../../src/app/pages/method/FindingRules.tsx';
import { SiteContext } from '../../../src/app/site.ts';
import { datasetOf } from '../dataset-fixture.ts';
import { madeSite } from '../made-site.ts';

it('tells a rule in English where the language has no words for it', () => {
  const { en, vi } = CATALOGUES;
  const { mirror: absent, ...code } = vi.rules.code;
  const catalogue = withEnglish({ ...vi, rules: { ...vi.rules, code } }, en);
  const html = renderToStaticMarkup(
    <SiteContext value={madeSite('', '/vi/vnm-lao/method/', { language: 'vi', catalogue })}>
      <LedgerContext value={ledgerOf(datasetOf([]))}>
        <FindingRules />
      </LedgerContext>
    </SiteContext>,
  );
  const { name, text } = en.rules.code.mirror;
  expect(html).toContain(`<dt lang="en">${name}</dt><dd><p lang="en">${text}</p>`);
  expect(html).not.toContain(absent.name);
  expect(html).toContain(`<dt>${vi.rules.code['growth-differs'].name}</dt>`);
});
