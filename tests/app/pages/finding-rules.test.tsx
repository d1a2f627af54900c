// A rule that a language has no words for yet is told in the line of the data files, marked as English.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { CATALOGUES, ledgerOf } from '../../../src/app/index.ts';
import { LedgerContext } from '../../../src/app/models/use-ledger.ts';
import { FindingRules } from '../../../src/app/pages/method/FindingRules.tsx';
import { SiteContext } from '../../../src/app/site.ts';
import { CODE_MEANINGS } from '../../../src/domain/index.ts';
import { datasetOf } from '../dataset-fixture.ts';
import { madeSite } from '../made-site.ts';

it('shows what a rule means where the language has no words for it', () => {
  const { vi } = CATALOGUES;
  const { mirror: absent, ...code } = vi.rules.code;
  const catalogue = { ...vi, rules: { ...vi.rules, code } };
  const html = renderToStaticMarkup(
    <SiteContext value={madeSite('', '/vi/vnm-lao/method/', { language: 'vi', catalogue })}>
      <LedgerContext value={ledgerOf(datasetOf([]))}>
        <FindingRules />
      </LedgerContext>
    </SiteContext>,
  );
  expect(html).toContain(`<dt lang="en">mirror</dt><dd><p lang="en">${CODE_MEANINGS.mirror}</p>`);
  expect(html).not.toContain(absent?.name ?? 'mirror');
  expect(html).toContain(`<dt>${vi.rules.code['growth-differs']?.name}</dt>`);
});
