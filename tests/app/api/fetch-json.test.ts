/** Answers on a real wire: a server that stops, breaks off or is busy, as no made-up answer does. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type DataError, fetchJson } from '../../../src/app/api/fetch-json.ts';

type Answer = (response: ServerResponse) => void;

let answers: Answer[] = [];
let asked = 0;
const server = createServer((_, response) => {
  asked += 1;
  (answers.shift() ?? whole)(response);
});

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const whole: Answer = (response) => void response.end('{"whole":true}');
const begun = (response: ServerResponse) => response.setHeader('Content-Length', '1000').write('{"whole":tr');
const cutOff: Answer = (response) => {
  begun(response);
  setTimeout(() => response.destroy(), 20);
};
const busy =
  (status: number, after: string): Answer =>
  (response) =>
    void response.writeHead(status, { 'Retry-After': after }).end();
/** Says a date, so many milliseconds after its own clock. */
const busyUntil =
  (later: number, clock = Date.now()): Answer =>
  (response) => {
    response.setHeader('Date', new Date(clock).toUTCString());
    busy(503, new Date(clock + later).toUTCString())(response);
  };
const YEARS_AGO = Date.UTC(2019, 0, 1);

function load(...given: Answer[]): Promise<unknown> {
  answers = given;
  asked = 0;
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/dataset.json`;
  return fetchJson(address, new AbortController().signal).catch(({ fault }: DataError) => fault);
}

it.each<[string, Answer[], unknown, number]>([
  ['a whole answer', [], { whole: true }, 1],
  ['a body that is cut off', [cutOff], { kind: 'network' }, 1],
  ['no answer but an end', [(response) => void response.destroy()], { kind: 'network' }, 1],
  ['a busy site that says when', [busy(503, '1')], { whole: true }, 2],
  ['a site that asks for fewer requests', [busy(429, '0')], { whole: true }, 2],
  ['a busy site that says too late a time', [busy(503, '120')], { kind: 'http', status: 503 }, 1],
  ['a busy site that says a date', [busyUntil(2000)], { whole: true }, 2],
  ['a busy site whose clock is years behind', [busyUntil(2000, YEARS_AGO)], { whole: true }, 2],
  ['a busy site that says a date that has passed', [busyUntil(-5000)], { whole: true }, 2],
  ['a busy site that says too late a date', [busyUntil(120_000)], { kind: 'http', status: 503 }, 1],
  ['a busy site that says no time', [busy(503, 'soon')], { kind: 'http', status: 503 }, 1],
  ['an error that says when', [busy(500, '1')], { kind: 'http', status: 500 }, 1],
])('%s', async (_, given, result, requests) => {
  expect(await load(...given)).toEqual(result);
  expect(asked).toBe(requests);
});

it('gives up a body that stops, after a minute', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const result = load(begun);
    await vi.waitFor(() => expect(asked).toBe(1));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await result).toEqual({ kind: 'slow' });
  } finally {
    vi.useRealTimers();
  }
});
