// What readers are told of changes and corrections, in each language.
import { QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { datasetQuery } from '../../../src/app/api/dataset-query.ts';
import { makeQueryClient } from '../../../src/app/api/query-client.ts';
import { EVERY_PAGE, type LanguageCode, type Site } from '../../../src/app/index.ts';
import type { ChangeEntry } from '../../../src/domain/index.ts';
import { FIXTURE } from '../dataset-fixture.ts';
import { madeSite } from '../made-site.ts';

const ENTRY: ChangeEntry = {
  id: '2026-11-26',
  date: '2026-11-26',
  kind: 'data',
  note: 'A note of the curators.',
  sources: [{ source: 'gone', change: 'gone', was: 'The Example: a visit' }],
  values: [
    {
      flow: 'T',
      period: '2013',
      currency: 'USD',
      covers: null,
      change: 'changed',
      now: ['US$1.1 billion'],
      before: ['US$1 billion'],
    },
  ],
  findings: Array.from({ length: 7 }, (_, index) => ({
    finding: `f-${index}`,
    change: 'gone',
    figures: ['over US$2 billion'],
  })),
};
const ERROR: ChangeEntry = {
  id: 'an-error',
  date: '2026-11-25',
  kind: 'correction',
  wrong: 'It was entered as 1.',
  right: 'It is 2.',
  claims: ['older/t-2013'],
};

/** The markup of a page, whole and of `main` alone. */
function pageOf(page: string, changes: readonly ChangeEntry[], site: Partial<Site> = {}) {
  const client = makeQueryClient();
  client.setQueryData(datasetQuery('vnm-lao', '').queryKey, { ...FIXTURE, changes: [...changes] });
  const { language = 'en' } = site;
  const html = renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <App site={madeSite('../../../', `/${language}/vnm-lao/${page}/`, site)} base="" late={EVERY_PAGE} />
    </QueryClientProvider>,
  );
  client.clear();
  return { html, main: /<main.*<\/main>/s.exec(html)?.[0] ?? '' };
}

test('an entry says what is new, what is gone, and leads to what is there', () => {
  const { main } = pageOf('changes', [ENTRY, ERROR]);
  expect(main).toContain('<h1>What changed, last on 26 November 2026</h1>');
  expect(main).toContain('<section id="2026-11-26"><h2>26 November 2026: the data changed</h2>');
  expect(main).toContain('A note of the curators.');
  expect(main).toContain('1 source taken out');
  expect(main).toContain('<li>The Example: a visit</li>');
  expect(main).toContain('href="../../../en/vnm-lao/values/T-2013/"');
  expect(main).toContain('New: “US$1.1 billion”. No longer: “US$1 billion”.');
  // A long list is folded, and whole in the page.
  expect(main).toContain('<details class="fold"><summary>7 findings no longer found</summary>');
  expect(main.match(/<li>“over US\$2 billion”<\/li>/g)).toHaveLength(7);
  expect(main).toContain('25 November 2026: an error of ours was corrected');
});

test('the feed is offered only by a site that has one', () => {
  expect(pageOf('changes', [ENTRY]).main).not.toContain('feed.atom');
  expect(pageOf('changes', [ENTRY], { addressed: true }).main).toContain(
    'href="../../../en/vnm-lao/changes/feed.atom"',
  );
});

test('corrections: how to report an error, and those that were mended', () => {
  const { main } = pageOf('corrections', [ENTRY, ERROR], { corrections: 'mailto:desk@example.org' });
  expect(main).toContain('<h1>Corrections: 1 error of ours, mended</h1>');
  expect(main).toContain('<a href="mailto:desk@example.org">Send a correction</a>');
  expect(main).toContain('It was entered as 1.');
  expect(main).toContain('It is 2.');
  expect(main).toContain('href="../../../en/vnm-lao/claims/older/t-2013/"');
  expect(main).not.toContain('A note of the curators.');
  expect(pageOf('corrections', []).main).toContain('Tell whoever publishes these pages.');
});

describe.each<LanguageCode>(['en', 'vi', 'lo'])('in %s', (language) => {
  test('every page leads to both at its foot, beside both days', () => {
    const { html } = pageOf('method', [ENTRY], { language });
    const foot = /<footer.*<\/footer>/s.exec(html)?.[0] ?? '';
    expect(foot).toContain(`href="../../../${language}/vnm-lao/changes/"`);
    expect(foot).toContain(`href="../../../${language}/vnm-lao/corrections/"`);
  });

  test('where nothing changed, the page says so', () => {
    expect(pageOf('changes', [], { language }).main).not.toContain('<section');
    expect(pageOf('corrections', [], { language }).main).not.toContain('<section');
  });
});
