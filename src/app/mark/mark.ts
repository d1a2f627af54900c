/**
 * For pages of newsrooms: marks their trade figures when the page is there. The script element says what they are of:
 * `data-pair="vnm-lao"`, and if they like `data-reporter`, `data-published` and `data-root`, a selector. It asks no server
 * for anything, and tells none.
 */
import { isEconomy, LANGUAGES } from '../../domain/index.ts';
import { markPage } from './mark-page.ts';

const ownScript = document.currentScript;
const asked = ownScript instanceof HTMLElement ? ownScript.dataset : {};
// The file holds the tables of one language.
const [language = 'en'] = LANGUAGES.keys();

/** Where the article of a page mostly stands. */
const ROOTS = ['article', 'main', 'body'];

function markWhenThere(): void {
  const [first, second] = (asked.pair ?? '').toUpperCase().split('-');
  if (!first || !second || first === second || !isEconomy(first) || !isEconomy(second)) {
    console.error('tradecheck: the script element needs data-pair="vnm-lao", two ISO 3166-1 alpha-3 codes');
    return;
  }
  const roots = asked.root ? [asked.root] : ROOTS;
  const root = roots.map((selector) => document.querySelector(selector)).find((found) => found !== null);
  if (!root) return;
  markPage(root, {
    pair: [first, second],
    reporter: (asked.reporter ?? first).toUpperCase(),
    published: asked.published ?? publishedOn(),
    language,
  });
}

/** The day that a page says it was published. */
function publishedOn(): string | null {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="article:published_time"]')?.content;
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime');
  return /^\d{4}-\d{2}-\d{2}/.exec(meta ?? time ?? '')?.[0] ?? null;
}

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', markWhenThere);
else markWhenThere();
