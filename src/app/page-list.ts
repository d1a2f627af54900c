/** Every page of a pair with its path, title and description, for the build that renders them. */
import type { Dataset } from '../domain/index.ts';
import { documentTitle } from './format/document-title.ts';
import { CATALOGUES, messagesFor } from './i18n/catalogues.ts';
import type { LanguageCode } from './i18n/index.ts';
import { ledgerOf } from './models/ledger.ts';
import { PAGE_KINDS } from './page-kinds.tsx';
import { homeHref, hrefsOf } from './route.ts';

export interface Page {
  /** The path below the site's root, without a slash at either end. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

/** The start page. */
export function homePage(language: LanguageCode): Page {
  const { pairs } = CATALOGUES[language];
  return page(homeHref('', language), pairs.title, pairs.description, language);
}

/** The page that hosts show for addresses that do not exist. */
export function notFoundPage(language: LanguageCode): Page {
  const { notFound } = CATALOGUES[language];
  return page('404.html/', notFound.title, notFound.text, language);
}

/** The pages of one pair, in the order of `PAGE_KINDS`. */
export function pagesOf(dataset: Dataset, language: LanguageCode): Page[] {
  const messages = messagesFor(language, dataset);
  const ledger = ledgerOf(dataset, messages);
  const { id, economies } = ledger.dataset.pair;
  const hrefs = hrefsOf(id, '', language);
  const names = messages.pairName(economies[0].name, economies[1].name);
  const context = { ledger, messages, language, names };
  return PAGE_KINDS.flatMap(({ items, href }) =>
    items(context.ledger).map((item) =>
      page(href(hrefs, item.id), item.title(context), item.description(context), language),
    ),
  );
}

function page(path: string, title: string, description: string, language: LanguageCode): Page {
  return { path: path.slice(0, -1), title: documentTitle(title, CATALOGUES[language]), description };
}
