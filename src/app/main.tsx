/** Starts a page: loads its data, then takes over the prerendered markup, or draws it where there is none. */
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { datasetQuery, indexQuery } from './api/dataset-query.ts';
import { DataError } from './api/fetch-json.ts';
import { makeQueryClient } from './api/query-client.ts';
import { keepFoldsAndFocus } from './folds-and-focus.ts';
import { LANGUAGE_CODES, languageWithCode, type Messages, pageLanguage } from './i18n/index.ts';
import { loadPage } from './load-page.ts';
import { pageCatalogue } from './page-catalogue.ts';
import { hrefsOf } from './route.ts';
import type { Site } from './site.ts';

/**
 * Starts the application in the page's `#app`. What the page already shows is never removed.
 *
 * @param onTakeOver called before React takes over the page, which must then be as it was made
 * @returns when the page answers, or has told why it does not: whether it answers
 * @throws {TypeError} when the page's code cannot be loaded
 * @throws {Error} for a page without `#app` or `#status`
 */
export async function start(onTakeOver: () => void): Promise<boolean> {
  const page = document.documentElement;
  const app = document.querySelector('#app');
  const status = document.querySelector('#status');
  if (!app || !status) throw new Error('no #app or no #status in the page: it was not made from index.html');
  const root = page.dataset.root ?? '/';
  const base = new URL(root, location.href).pathname.replace(/\/$/, '');
  const path = location.pathname.slice(base.length);
  // Pages are prerendered except in development, where one page answers at all addresses.
  const built = app.hasChildNodes();
  const language = pageLanguage(built ? page.lang : path.split('/')[1]);
  page.lang = language;
  const client = makeQueryClient();
  const [catalogue, late] = await Promise.all([pageCatalogue(language), loadPage(path)]);
  const text = catalogue.status;
  const languages = page.dataset.languages?.split(' ').flatMap((code) => languageWithCode(code) ?? []);
  const site: Site = {
    root,
    path,
    language,
    catalogue,
    languages: languages ?? LANGUAGE_CODES,
    corrections: page.dataset.corrections ?? null,
    filesLanguage: languageWithCode(page.dataset.files) ?? language,
    addressed: page.dataset.addressed !== undefined,
    built,
  };
  let onDrawn = () => {};
  const drawn = new Promise<void>((resolve) => {
    onDrawn = resolve;
  });
  const tree = (
    <StrictMode>
      <QueryClientProvider client={client}>
        <App site={site} base={base} late={late} onDrawn={onDrawn} />
      </QueryClientProvider>
    </StrictMode>
  );
  const pair = page.dataset.pair;
  if (!built) {
    createRoot(app).render(tree);
    await drawn;
    return true;
  }
  const slow = setTimeout(() => {
    status.textContent = text.loading;
  }, 400);
  try {
    // The version in the address keeps caches from giving data that do not belong to this page.
    const version = page.dataset.version;
    const loaded = pair
      ? await client.query(datasetQuery(pair, `${hrefsOf(pair, root, language).dataset()}?v=${version}`))
      : await client.query(indexQuery(`${root}data/index.json?v=${version}`));
    if ('version' in loaded && loaded.version !== version) {
      say(status, text.newer, reloadButton(catalogue));
      return false;
    }
    onTakeOver();
    const standAgain = keepFoldsAndFocus(app);
    hydrateRoot(app, tree);
    await drawn;
    standAgain();
    status.textContent = '';
    return true;
  } catch (error) {
    const fault = error instanceof DataError ? error.fault : null;
    // Data of another format need a new page, not another try.
    say(
      status,
      text.failed(fault),
      fault?.kind === 'format' ? reloadButton(catalogue) : retryButton(catalogue),
    );
    return false;
  } finally {
    clearTimeout(slow);
  }
}

/** Tells what happened, with what a reader can do. */
function say(status: Element, words: string, button: HTMLButtonElement): void {
  status.replaceChildren(`${words} `, button);
}

function reloadButton({ error }: Messages): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = error.reload;
  button.addEventListener('click', () => location.reload());
  return button;
}

/** Waits for a first touch as every part of the page that is not live yet: a press of it starts the application again. */
function retryButton({ error }: Messages): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = error.retry;
  button.dataset.live = '';
  return button;
}
