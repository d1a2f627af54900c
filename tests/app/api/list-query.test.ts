import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { DataError } from '../../../src/app/api/fetch-json.ts';
import { listQuery } from '../../../src/app/api/list-query.ts';
import { makeQueryClient } from '../../../src/app/api/query-client.ts';

const ADDRESS = 'http://localhost/data/vnm-lao/lists/claims.json';
const server = setupServer();
const SLICE = { version: 'a1', fields: ['kind'], rows: [['source/claim', 'words', 'level']] };

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const query = (version: string) => listQuery('vnm-lao', 'claims', version, ADDRESS);
const faultOf = () =>
  makeQueryClient()
    .query({ ...query('a1'), retry: false })
    .then(
      () => 'no fault',
      (error: DataError) => error.fault,
    );

it('is asked for once a version, and by it', async () => {
  const asked: string[] = [];
  server.use(
    http.get(ADDRESS, ({ request }) => {
      const version = new URL(request.url).searchParams.get('v') ?? '';
      asked.push(version);
      return HttpResponse.json({ ...SLICE, version });
    }),
  );
  const client = makeQueryClient();
  expect(await client.query(query('a1'))).toEqual(SLICE);
  expect(await client.query(query('a1'))).toEqual(SLICE);
  expect(await client.query(query('b2'))).toEqual({ ...SLICE, version: 'b2' });
  expect(asked).toEqual(['a1', 'b2']);
});

// biome-ignore format: one row a case
it.each<[what: string, answer: () => Response, fault: unknown]>([
  ['no connection', () => HttpResponse.error(), { kind: 'network' }],
  ['not there', () => new HttpResponse(null, { status: 404 }), { kind: 'http', status: 404 }],
  ['server error', () => new HttpResponse(null, { status: 500 }), { kind: 'http', status: 500 }],
  ['cut off', () => new HttpResponse('{"version":"a1","fie'), { kind: 'broken', detail: 'not JSON' }],
  ['a page instead of data', () => HttpResponse.html('<p>'), { kind: 'broken', detail: 'not JSON' }],
  ['no rows', () => HttpResponse.json({ version: 'a1', fields: [] }), { kind: 'broken', detail: 'not a slice of a list' }],
  ['a number in a row', () => HttpResponse.json({ ...SLICE, rows: [[1]] }), { kind: 'broken', detail: 'not a slice of a list' }],
  ['of another version', () => HttpResponse.json({ ...SLICE, version: 'b2' }), { kind: 'broken', detail: 'of version b2' }],
])('%s is a fault', async (_what, answer, fault) => {
  server.use(http.get(ADDRESS, answer));
  expect(await faultOf()).toEqual(fault);
});
