import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { datasetQuery } from '../../../src/app/api/dataset-query.ts';
import type { DataError } from '../../../src/app/api/fetch-json.ts';
import { makeQueryClient } from '../../../src/app/api/query-client.ts';
import { versionOf } from '../../../src/build/compile/version-of.ts';
import { FIXTURE } from '../dataset-fixture.ts';

const ADDRESS = 'http://localhost/data/vnm-lao/dataset.json';
const server = setupServer();
const { version: _, ...content } = FIXTURE;
const dataset = { ...content, version: versionOf(content) };

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const answer = (body: () => Response | Promise<Response>) => server.use(http.get(ADDRESS, body));
const load = () => makeQueryClient().query({ ...datasetQuery('vnm-lao', ADDRESS), retry: false });
const faultOf = () =>
  load().then(
    () => 'no fault',
    (error: DataError) => error.fault,
  );

it('gives the parsed dataset', async () => {
  answer(() => HttpResponse.json(dataset));
  expect(await load()).toEqual(dataset);
});

describe('what can go wrong', () => {
  it.each([
    ['no connection', () => HttpResponse.error(), { kind: 'network' }],
    ['not there', () => new HttpResponse(null, { status: 404 }), { kind: 'http', status: 404 }],
    ['server error', () => new HttpResponse(null, { status: 500 }), { kind: 'http', status: 500 }],
    [
      'cut off',
      () => new HttpResponse(JSON.stringify(dataset).slice(0, 500)),
      { kind: 'broken', detail: 'not JSON' },
    ],
    ['a page instead of data', () => HttpResponse.html('<p>'), { kind: 'broken', detail: 'not JSON' }],
    ['an older format', () => HttpResponse.json({ ...dataset, format: 0 }), { kind: 'format', found: 0 }],
    ['a newer format', () => HttpResponse.json({ format: 99 }), { kind: 'format', found: 99 }],
    [
      'a wrong type',
      () => HttpResponse.json({ ...dataset, asOf: 2025 }),
      { kind: 'broken', detail: 'asOf: Invalid type: Expected string but received 2025' },
    ],
    [
      'an interval that is none',
      () => HttpResponse.json({ ...dataset, totals: [{ ...dataset.totals[0], interval: '1-2' }] }),
      { kind: 'broken', detail: 'totals.0.interval: expected an interval such as "[43/20, 9/4)"' },
    ],
    [
      'the content of another version',
      () => HttpResponse.json({ ...dataset, asOf: '2025-11-30' }),
      { kind: 'broken', detail: 'its content is not that of its version' },
    ],
    [
      'an unknown field',
      () => HttpResponse.json({ ...dataset, extra: true }),
      { kind: 'broken', detail: 'extra: Invalid key: Expected never but received "extra"' },
    ],
  ])('%s', async (_, body, fault) => {
    answer(body);
    expect(await faultOf()).toEqual(fault);
  });
});

it('tries a lost connection once more, and nothing else', async () => {
  let requests = 0;
  answer(() => {
    requests += 1;
    return requests === 1 ? HttpResponse.error() : HttpResponse.json(dataset);
  });
  const client = makeQueryClient();
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retryDelay: 0 } });
  expect((await client.query(datasetQuery('vnm-lao', ADDRESS))).version).toBe(dataset.version);
  expect(requests).toBe(2);
});
