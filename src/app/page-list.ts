/** Every page of a pair with its path, title and description, for the build that renders them. */
import type { Dataset } from '../domain/index.ts';
import { citationOf } from './format/citation.ts';
import { findingPhrase, findingSentence } from './format/finding-text.ts';
import { showDate, showPeriod } from './format/show.ts';
import { claimSubject } from './format/subject.ts';
import { valueName } from './format/value-name.ts';
import { CATALOGUES, type LanguageCode } from './i18n/index.ts';
import { ledgerOf } from './models/ledger.ts';
import { valuesOf } from './models/value-page.ts';
import { hrefs } from './route.ts';

export interface Page {
  /** Below the site's root, without a slash at either end. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

/** The start page. */
export function homePage(language: LanguageCode): Page {
  const { pairs } = CATALOGUES[language];
  return page(hrefs('', language).home(), pairs.title, pairs.description, language);
}

/** The page that hosts show at an address that is not there. */
export function notFoundPage(language: LanguageCode): Page {
  const { notFound } = CATALOGUES[language];
  return page('404.html/', notFound.title, notFound.text, language);
}

/** The pages of one pair: overview, growth, sources, one for each source and one for each claim. */
export function pagesOf(dataset: Dataset, language: LanguageCode): Page[] {
  const text = CATALOGUES[language];
  const all = hrefs('', language);
  const { id, economies } = dataset.pair;
  const names = text.pairName(economies[0].name, economies[1].name);
  const ledger = ledgerOf(dataset);
  return [
    page(all.overview(id), text.overview.title(names), text.overview.description(names), language),
    page(all.growth(id), text.growth.title, text.growth.description(names), language),
    page(all.findings(id), text.findings.title, text.findings.description(names), language),
    ...dataset.findings.map((finding) => {
      const { subject } = findingPhrase(finding, ledger, text);
      const name = text.findings.pageTitle(text.findings.kind[finding.kind], subject);
      return page(all.finding(id, finding.id), name, findingSentence(finding, ledger, text), language);
    }),
    page(all.targets(id), text.targets.title, text.targets.description(names), language),
    page(all.claims(id), text.claims.title, text.claims.description(names), language),
    page(all.method(id), text.method.title, text.method.description, language),
    page(all.check(id), text.statement.title, text.statement.description(names), language),
    ...[...valuesOf(ledger)].map(([slug, { key, levels, totals }]) => {
      const describe = levels.length + totals.length > 0 ? text.value.description : text.implied.description;
      const [name, period] = [valueName(key, ledger, text), showPeriod(key.period, text)];
      return page(all.value(id, slug), text.value.title(name, period), describe(name, period), language);
    }),
    page(all.sources(id), text.sources.title, text.sources.description(names), language),
    ...dataset.sources.map((source) =>
      page(all.source(id, source.id), source.title ?? source.about, citationOf(source, text), language),
    ),
    ...dataset.claims.map((claim) => {
      const source = ledger.source(claim.source);
      const subject = claimSubject(claim, ledger, text);
      const where = source ? `${source.publisher}, ${showDate(source.published, text)}` : '';
      return page(
        all.claim(id, claim.id),
        `“${claim.figure}”: ${subject}`,
        `${subject}. ${where}.`,
        language,
      );
    }),
  ];
}

function page(path: string, title: string, description: string, language: LanguageCode): Page {
  return { path: path.slice(0, -1), title: `${title} – ${CATALOGUES[language].siteName}`, description };
}
