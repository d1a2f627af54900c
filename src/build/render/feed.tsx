/** The list of changes of a pair as an Atom feed (RFC 4287), in the words of its page, with full addresses. */
import { createHash } from 'node:crypto';
import { renderToStaticMarkup } from 'react-dom/server';
import {
  CATALOGUES,
  ChangeText,
  entryTitle,
  escapeMarkup,
  hrefsOf,
  type LanguageCode,
  LedgerContext,
  ledgerOf,
  SiteContext,
} from '../../app/index.ts';
import type { Dataset } from '../../domain/index.ts';
import type { SiteFile } from './chart-files.tsx';
import { type SiteLanguages, siteOfPage } from './site-languages.tsx';

/** The feeds of a pair, one in each language of the pages. @param site the address of the site, with a final slash */
export const feedFiles = (dataset: Dataset, languages: SiteLanguages, site: string): SiteFile[] =>
  languages.pages.map((language) => [
    hrefsOf(dataset.pair.id, '', language).feed(),
    feedText(dataset, language, languages, site),
  ]);

function feedText(told: Dataset, language: LanguageCode, languages: SiteLanguages, site: string): string {
  const messages = CATALOGUES[language];
  const ledger = ledgerOf(told, messages);
  const { pair, changes, checkedOn } = ledger.dataset;
  const hrefs = hrefsOf(pair.id, site, language);
  const [a, b] = pair.economies;
  const author = `<author><name>${escapeXml(messages.siteName)}</name></author>`;
  const entries = changes.map((entry) => {
    // With the site's address as its root every link of the content is whole.
    const page = siteOfPage(`/${language}/${pair.id}/changes/`, site, language, languages);
    const content = renderToStaticMarkup(
      <SiteContext value={page}>
        <LedgerContext value={ledger}>
          <ChangeText entry={entry} />
        </LedgerContext>
      </SiteContext>,
    );
    return `  <entry>
    <id>${feedId(pair.id, language, entry.id)}</id>
    <title>${escapeXml(entryTitle(entry, messages))}</title>
    <updated>${entry.date}T00:00:00Z</updated>
    <link rel="alternate" type="text/html" href="${escapeXml(`${hrefs.changes()}#${entry.id}`)}"/>
    <content type="html">${escapeXml(content)}</content>
  </entry>
`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>${feedId(pair.id, language, '')}</id>
  <title>${escapeXml(messages.changes.feedTitle(messages.pairName(a.name, b.name)))}</title>
  <updated>${changes[0]?.date ?? checkedOn}T00:00:00Z</updated>
  <link rel="self" type="application/atom+xml" href="${escapeXml(hrefs.feed())}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(hrefs.changes())}"/>
  ${author}
${entries.join('')}</feed>
`;
}

/**
 * A name that stays the same wherever the site lies, so that no reader sees an entry as new because the site moved: a UUID
 * made from what it names (RFC 9562, version 8).
 */
function feedId(pair: string, language: LanguageCode, entry: string): string {
  const hash = createHash('sha256').update(`tradecheck ${pair} ${language} ${entry}`).digest('hex');
  const [first, second, third, fourth, last] = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `urn:uuid:${first}-${second}-${third}-${fourth}-${last}`;
}

/** A text for XML, without the characters that XML does not allow, which no printed text has either. */
const escapeXml = (text: string): string =>
  escapeMarkup(text.replaceAll(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, ''));
