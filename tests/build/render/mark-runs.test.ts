// @vitest-environment happy-dom
// The scripts for other sites are cut and shortened when they are built: what is left is small, asks nobody for anything, and has
// to mark as the whole code does.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { markPage } from '../../../src/app/mark/mark-page.ts';
import { markScripts } from '../../../src/build/render/mark-code.ts';
import { LANGUAGES } from '../../../src/domain/index.ts';
import { annotatedArticles } from '../../bench/annotated.ts';
import type { Article } from '../../bench/score-reading.ts';

const ARTICLES = 'tests/bench/articles';
const articles = readdirSync(ARTICLES)
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => annotatedArticles(join(ARTICLES, file)));

/** Bytes, compressed as servers do: 60 kB by Brotli, and 68 KiB by the older way. */
const MOST = 60_000;
const MOST_BY_GZIP = 69_632;

/** Shows an article as the only one of a page. */
function showArticle({ text }: Article): HTMLElement {
  const root = document.createElement('article');
  for (const paragraph of text.split(/\n+/)) {
    const line = document.createElement('p');
    line.textContent = paragraph;
    root.append(line);
  }
  document.body.replaceChildren(root);
  return root;
}

/** The page with its marks, and what the notes beside them say. */
const marked = () => [
  document.body.innerHTML,
  ...[...document.querySelectorAll('span[data-tradecheck]')].map((span) => span.shadowRoot?.innerHTML),
];

/** Runs a script in the page, as its element with these attributes does. */
function runScript(code: string, { pair, published }: Article): void {
  const element = document.createElement('script');
  element.dataset.pair = pair.join('-').toLowerCase();
  element.dataset.published = published;
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(element);
  new Function(code)();
  vi.restoreAllMocks();
}

test.for([...LANGUAGES.keys()])(
  'the script for pages in %s is small and marks as the code it is made of',
  { timeout: 300_000 },
  async (language) => {
    const own = articles.filter(({ lang }) => lang === language);
    expect(own.length).toBeGreaterThan(2);
    const script = (await markScripts('.', [language])).get(language) ?? '';
    expect(brotliCompressSync(script).length).toBeLessThanOrEqual(MOST);
    expect(gzipSync(script, { level: 9 }).length, 'without Brotli').toBeLessThanOrEqual(MOST_BY_GZIP);
    expect(script).not.toMatch(
      /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|import\(|localStorage|\.cookie/,
    );
    for (const article of own) {
      const { pair, published } = article;
      const [first, second] = pair;
      if (first === undefined || second === undefined) throw new Error(`no pair: ${article.id}`);
      const root = showArticle(article);
      const found = markPage(root, { pair: [first, second], reporter: first, published, language });
      expect(found.marked, article.id).toBeGreaterThan(0);
      const whole = marked();
      showArticle(article);
      runScript(script, article);
      expect(marked(), article.id).toEqual(whole);
    }
  },
);
