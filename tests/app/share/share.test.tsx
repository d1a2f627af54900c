import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { CiteFiles } from '../../../src/app/components/CiteFiles.tsx';
import { Share } from '../../../src/app/components/Share.tsx';
import { ledgerOf } from '../../../src/app/models/ledger.ts';
import { LedgerContext } from '../../../src/app/models/use-ledger.ts';
import { SiteContext } from '../../../src/app/site.ts';
import { FIXTURE } from '../../app/dataset-fixture.ts';
import { madeSite } from '../made-site.ts';

const draw = (built: boolean) => {
  const site = madeSite('../../', '/en/vnm-lao/', { built });
  return renderToStaticMarkup(
    <SiteContext value={site}>
      <LedgerContext value={ledgerOf(FIXTURE)}>
        <Share chart={{ kind: 'trend', flow: 'T' }} />
      </LedgerContext>
      <CiteFiles />
    </SiteContext>,
  );
};

it('leads to the files of a chart where they are built', () => {
  const addresses = [...draw(true).matchAll(/href="([^"]+)"/g)].map(([, address]) => address);
  expect(addresses).toContain('../../embed/en/vnm-lao/trend-t.html');
  expect(addresses).toContain('../../charts/vnm-lao/en/trend-t/light.svg');
  expect(addresses).toContain('../../en/vnm-lao/cite.bib');
});

it('says in development that they are not, and leads nowhere', () => {
  const markup = draw(false);
  expect(markup).toContain('npm run build');
  expect(markup).not.toContain('href');
});
