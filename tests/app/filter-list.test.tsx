// @vitest-environment happy-dom
// A list that is filtered without the application shows what the application would.
import { QueryClientProvider } from '@tanstack/react-query';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { renderToString } from 'react-dom/server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { datasetQuery } from '../../src/app/api/dataset-query.ts';
import { makeQueryClient } from '../../src/app/api/query-client.ts';
import { filterList } from '../../src/app/filter-list.ts';
import { CATALOGUES, EVERY_PAGE, ledgerOf } from '../../src/app/index.ts';
import {
  claimSlice,
  DEFAULT_QUERY,
  filterChoices,
  matches,
  printedClaims,
  readClaimQuery,
} from '../../src/app/models/claim-query.ts';
import type { Dataset } from '../../src/domain/index.ts';
import { datasetOf, FIXTURE } from './dataset-fixture.ts';
import { madeSite } from './made-site.ts';

const ledger = ledgerOf(FIXTURE);
const server = setupServer();
const ADDRESS = 'http://localhost:3000/data/vnm-lao/lists/claims.json';

let made: string;
let leave: (() => void) | null = null;
const list = () => document.querySelector('#app')?.innerHTML ?? '';
const fold = () => document.querySelector<HTMLElement>('[data-list]') ?? document.body;
const form = () => fold().querySelector('form') ?? document.createElement('form');
const field = (name: string) =>
  [...form().elements].find(
    (one): one is HTMLInputElement | HTMLSelectElement =>
      (one instanceof HTMLInputElement || one instanceof HTMLSelectElement) && one.name === name,
  );
const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')].map((row) => row.dataset.row);
const countShown = () => document.querySelector('[data-count]')?.textContent;

/** The page of a dataset as it is built. */
function pageOf(dataset: Dataset): string {
  const client = makeQueryClient();
  client.setQueryData(datasetQuery('vnm-lao', '').queryKey, dataset);
  const page = renderToString(
    <QueryClientProvider client={client}>
      <App site={madeSite('/', '/en/vnm-lao/claims/')} base="" late={EVERY_PAGE} />
    </QueryClientProvider>,
  );
  client.clear();
  return page;
}

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
  made = pageOf(FIXTURE);
});

beforeEach(() => {
  history.replaceState(null, '', '/en/vnm-lao/claims/');
  document.body.innerHTML = `<div id="app">${made}</div>`;
  Object.assign(document.documentElement.dataset, { pair: 'vnm-lao', root: '/', version: FIXTURE.version });
  document.documentElement.lang = 'en';
  server.use(http.get(ADDRESS, () => HttpResponse.json(claimSlice(ledger))));
});

afterEach(() => {
  leave?.();
  leave = null;
  server.resetHandlers();
});
afterAll(() => server.close());

const begin = async () => {
  leave = await filterList(fold());
};

/** Fills fields as a reader does. */
function enter(asked: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(asked)) {
    const one = field(name);
    if (!one) throw new Error(`no field ${name}`);
    one.value = value;
    expect(one.value, `a choice of ${name}`).toBe(value);
    one.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** What the application shows for an address. */
function expectedFor(asked: Readonly<Record<string, string>>): string[] {
  const printed = printedClaims(ledger);
  const choices = filterChoices(printed, ledger);
  const query = { ...DEFAULT_QUERY, ...readClaimQuery(new URLSearchParams(asked), choices) };
  return printed.filter((claim) => matches(claim, query, ledger)).map(({ id }) => id);
}

const publisher = FIXTURE.sources.find(({ kind }) => kind === 'press')?.publisher ?? '';

// biome-ignore format: one row a case
const ASKED: readonly Readonly<Record<string, string>>[] = [
  { kind: 'level' }, { kind: 'growth' }, { kind: 'target' }, { flow: 'T' }, { flow: 'X' },
  { year: '2013' }, { verdict: 'consistent' }, { verdict: 'inconsistent' }, { publisher }, { language: 'en' },
  { q: 'billion' }, { q: 'BILLION us$' }, { q: publisher.slice(0, 4) }, { q: 'no such word' },
  { kind: 'growth', flow: 'T' }, { kind: 'level', q: 'billion', year: '2013' },
];

describe('rows, years and count are those of the application', () => {
  it.each(ASKED)('%j', async (asked) => {
    await begin();
    enter(asked);
    const expected = expectedFor(asked);
    expect([...rows()].sort()).toEqual([...expected].sort());
    const total = printedClaims(ledger).length;
    expect(countShown()).toBe(CATALOGUES.en.claims.shown(expected.length, total));
    expect(document.querySelectorAll('p.nothing').length).toBe(expected.length === 0 ? 1 : 0);
    for (const group of document.querySelectorAll('.folded-years details'))
      expect(group.querySelectorAll('[data-row]').length).toBeGreaterThan(0);
    enter(Object.fromEntries(Object.keys(asked).map((name) => [name, ''])));
    expect(rows().length).toBe(total);
  });

  it('some of these cases show all rows, some none, and some a part', () => {
    const sizes = new Set(ASKED.map((asked) => Math.sign(expectedFor(asked).length)));
    expect([...sizes].sort()).toEqual([0, 1]);
  });
});

it('what is asked stands in the address, going back undoes a choice, and an address is read', async () => {
  history.replaceState(null, '', '/en/vnm-lao/claims/?kind=growth&flow=nonsense');
  await begin();
  expect(field('kind')?.value).toBe('growth');
  expect(field('flow')?.value).toBe('');
  expect([...rows()].sort()).toEqual(expectedFor({ kind: 'growth' }).sort());
  enter({ kind: 'level' });
  expect(location.search).toBe('?kind=level');
  history.replaceState(null, '', '/en/vnm-lao/claims/?kind=target');
  window.dispatchEvent(new Event('popstate'));
  expect([...rows()].sort()).toEqual(expectedFor({ kind: 'target' }).sort());
});

it('what was entered before it was loaded wins over the address', async () => {
  const kind = field('kind');
  if (kind) kind.value = 'level';
  await begin();
  expect([...rows()].sort()).toEqual(expectedFor({ kind: 'level' }).sort());
  expect(location.search).toBe('?kind=level');
});

it.each([
  ['kind', 'level', 1],
  ['q', 'billion', 0],
])(
  '%s that was entered before it was loaded is so many steps of the history: %s, %i',
  async (name, value, steps) => {
    const before = history.length;
    const entered = field(name);
    if (entered) entered.value = value;
    await begin();
    expect(location.search).toBe(`?${name}=${value}`);
    expect(history.length - before).toBe(steps);
  },
);

it('it leaves the page as it was made, with what is asked in the address', async () => {
  const before = list();
  await begin();
  enter({ q: 'billion' });
  fold().removeAttribute('open');
  leave?.();
  leave = null;
  expect(list()).toBe(before);
  expect(location.search).toBe('?q=billion');
  enter({ q: 'no such word' });
  expect(list()).toBe(before);
});

it('without its slice, or with that of other rows, the page stays as it is and the fault is told', async () => {
  const before = list();
  server.use(http.get(ADDRESS, () => new HttpResponse(null, { status: 404 })));
  await expect(filterList(fold())).rejects.toMatchObject({ fault: { kind: 'http', status: 404 } });
  const slice = claimSlice(ledger);
  server.use(http.get(ADDRESS, () => HttpResponse.json({ ...slice, rows: slice.rows.slice(1) })));
  await expect(filterList(fold())).rejects.toThrow('other rows');
  expect(list()).toBe(before);
});

it('a newest year of many rows is told in two parts, and what is asked of it in one', async () => {
  const of2025 = Array.from({ length: 40 }, (_, index) => ({
    id: `t${index}`,
    figure: `$${index % 2 === 0 ? 2 : 3}.${index} billion`,
    period: '2025',
  }));
  const before = { id: 'b', figure: '$1.5 billion', period: '2024' };
  const dataset = datasetOf([{ id: 'a', levels: [...of2025, before] }]);
  document.body.innerHTML = `<div id="app">${pageOf(dataset)}</div>`;
  document.documentElement.dataset.version = dataset.version;
  server.use(http.get(ADDRESS, () => HttpResponse.json(claimSlice(ledgerOf(dataset)))));
  const folds = () =>
    [...document.querySelectorAll<HTMLDetailsElement>('.folded-years details')].map(
      ({ open, textContent }) => `${open ? 'open' : 'folded'} ${/^[^:]*: \d+/.exec(textContent ?? '')}`,
    );
  const made = ['open 2025: 18', 'folded More of 2025: 22', 'folded 2024: 1'];
  expect(folds()).toEqual(made);
  await begin();
  enter({ q: '$2.' });
  expect(folds()).toEqual(['open 2025: 20']);
  enter({ q: '' });
  expect(folds()).toEqual(made);
  expect(rows().length).toBe(41);
});
