/** Which page of a pair an address names. */
import type { Ledger } from './models/ledger.ts';
import { PAGE_KINDS, type PageItem, type PageKind } from './page-kinds.tsx';
import { patternOf } from './route.ts';

/** The kinds of pages by the patterns of their addresses. */
const ROUTES = PAGE_KINDS.map((kind) => {
  const pattern = patternOf((hrefs) => kind.href(hrefs, kind.parameters));
  return { kind, pattern: RegExp(`^${pattern.replace(/:(\w+)/g, '(?<$1>[^/]+)')}/?$`) };
});

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
export function pageAt(path: string): PageAddress | undefined {
  for (const { kind, pattern } of ROUTES) {
    const found = pattern.exec(path)?.groups;
    if (!found) continue;
    const id = kind.parameters.replace(/:(\w+)/g, (_, name: string) => found[name] ?? '');
    return { kind, language: found.language ?? '', pair: found.pair ?? '', id };
  }
  return undefined;
}

/** What a path names in the open pair and language; `undefined` for all other paths. */
export function itemAt(path: string, ledger: Ledger, language: string): PageItem | undefined {
  const page = pageAt(path);
  return page?.language === language && page.pair === ledger.dataset.pair.id
    ? page.kind.item(ledger, page.id)
    : undefined;
}
