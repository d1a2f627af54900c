// @vitest-environment happy-dom
/** What a reader sees while data load, when they do not come, and when they are not what the page expects. */

import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { delay, HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { makeQueryClient } from '../../../src/app/api/query-client.ts';
import { EVERY_PAGE } from '../../../src/app/index.ts';
import { versionOf } from '../../../src/build/compile/version-of.ts';
import type { Dataset } from '../../../src/domain/index.ts';
import { datasetOf, FIXTURE } from '../dataset-fixture.ts';
import { madeSite } from '../made-site.ts';

const ROOT = '/';

/** A dataset as it is published: named by the hash of its content. */
function published({ version: _, ...content }: Dataset): Dataset {
  return { ...content, version: versionOf(content) };
}

const PUBLISHED = published(FIXTURE);

const ADDRESS = '*/data/vnm-lao/dataset.json';
const server = setupServer();

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** Opens a page as in development: without prerendered content, so that every state is a view. */
function open(path: string, answer: () => Response | Promise<Response>) {
  server.use(http.get(ADDRESS, answer));
  history.replaceState(null, '', path);
  const client = makeQueryClient();
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  return render(
    <QueryClientProvider client={client}>
      <App site={madeSite(ROOT, path)} base="" late={EVERY_PAGE} />
    </QueryClientProvider>,
  );
}

it('shows that data are on their way, with the shell around it', async () => {
  open('/en/vnm-lao/sources/', () => delay('infinite').then(() => HttpResponse.error()));
  expect(screen.getByRole('status').textContent).toBe('Loading the data …');
  expect(screen.getByRole('banner').textContent).toContain('Tradecheck');
});

describe('data that do not come', () => {
  it.each([
    ['no connection', () => HttpResponse.error(), 'no connection to the site', 'Try again'],
    ['404', () => new HttpResponse(null, { status: 404 }), 'the data file is not there (404)', 'Try again'],
    ['500', () => new HttpResponse(null, { status: 500 }), 'the site answered with error 500', 'Try again'],
    ['cut off', () => new HttpResponse('{"format": 1,'), 'the data file is damaged: not JSON', 'Try again'],
    [
      'wrong schema',
      () => HttpResponse.json({ ...PUBLISHED, claims: {} }),
      'the data file is damaged: claims',
      'Try again',
    ],
    [
      'older',
      () => HttpResponse.json({ ...PUBLISHED, format: 0 }),
      'the data are of format 0',
      'Reload the page',
    ],
    ['newer', () => HttpResponse.json({ format: 99 }), 'the data are of format 99', 'Reload the page'],
  ])('%s', async (_, answer, words, remedy) => {
    open('/en/vnm-lao/sources/', answer);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('The data could not be loaded');
    expect(alert.textContent).toContain(words);
    expect(within(alert).getByRole('button').textContent).toBe(remedy);
  });

  it('come after another try', async () => {
    let requests = 0;
    open('/en/vnm-lao/sources/', () => {
      requests += 1;
      return requests === 1 ? new HttpResponse(null, { status: 500 }) : HttpResponse.json(PUBLISHED);
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toMatch(
      /^\d+ figures from \d+ source/,
    );
  });
});

it('says that a ledger is empty', async () => {
  open('/en/vnm-lao/', () => HttpResponse.json(published(datasetOf([]))));
  expect(await screen.findByText('No figure of this pair has been entered yet.')).toBeTruthy();
});

it('says that no growth was stated', async () => {
  open('/en/vnm-lao/growth/', () => HttpResponse.json(published(datasetOf([]))));
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(
    'No growth of this trade has been stated yet',
  );
});

it.each([
  ['a claim that the dataset does not hold', '/en/vnm-lao/claims/nobody/nothing/'],
  ['a source that the dataset does not hold', '/en/vnm-lao/sources/nobody/'],
])('shows the error page for %s', async (_, path) => {
  open(path, () => HttpResponse.json(PUBLISHED));
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Page not found');
  expect(screen.getByRole('navigation', { name: 'Pages' })).toBeTruthy();
});
