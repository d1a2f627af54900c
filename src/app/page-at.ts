/** Which page of a pair an address names. */
import { matchRoute, type Parser } from 'wouter';
import type { Ledger } from './models/ledger.ts';
import { PAGE_KINDS, type PageItem, type PageKind } from './page-kinds.tsx';
import { patternOf } from './route.ts';

/** The kinds of pages by the patterns of their addresses. */
const ROUTES = PAGE_KINDS.map((kind) => ({
  kind,
  pattern: patternOf((hrefs) => kind.href(hrefs, kind.parameters)),
}));

/** A page by its address. Whether the ledger has it is another question. */
export interface PageAddress {
  readonly kind: PageKind;
  /** ISO 639-1, as it stands in the address. */
  readonly language: string;
  readonly pair: string;
  /** The id of what the page is about; '' for a single page. */
  readonly id: string;
}

/**
 * The page that a path names; `undefined` where no kind of page has such a path.
 *
 * @param path below the site's root, such as "/en/vnm-lao/growth/"
 */
export function pageAt(path: string, parser: Parser): PageAddress | undefined {
  for (const { kind, pattern } of ROUTES) {
    const [matches, found] = matchRoute(parser, pattern, path);
    if (!matches) continue;
    const parameters: Readonly<Record<string, string | undefined>> = found;
    const id = kind.parameters.replace(/:(\w+)/g, (_, name: string) => parameters[name] ?? '');
    return { kind, language: parameters.language ?? '', pair: parameters.pair ?? '', id };
  }
  return undefined;
}

/** What a path names in the open pair and language; `undefined` for all other paths. */
export function itemAt(path: string, ledger: Ledger, language: string, parser: Parser): PageItem | undefined {
  const page = pageAt(path, parser);
  return page?.language === language && page.pair === ledger.dataset.pair.id
    ? page.kind.item(ledger, page.id)
    : undefined;
}
