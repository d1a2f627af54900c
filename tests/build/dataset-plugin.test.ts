import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createLogger, createServer, type HotPayload, type ViteDevServer } from 'vite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { datasetPlugin } from '../../src/build/commands/dataset-plugin.ts';
import { DATASET_FORMAT } from '../../src/domain/index.ts';
import { copyLedger } from './made-ledger.ts';

/** A development server on the small ledger, what it tells browsers and what it prints. */
async function serve(data: string) {
  const root = dirname(data);
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>App</title>');
  const printed: string[] = [];
  const logger = createLogger('silent');
  logger.info = (message) => void printed.push(message);
  logger.error = (message) => void printed.push(message);
  const server = await createServer({
    root,
    configFile: false,
    customLogger: logger,
    plugins: [datasetPlugin()],
    server: { port: 0, host: '127.0.0.1' },
    optimizeDeps: { noDiscovery: true },
  });
  const sent: HotPayload[] = [];
  vi.spyOn(server.ws, 'send').mockImplementation((payload: HotPayload | string) => {
    if (typeof payload !== 'string') sent.push(payload);
  });
  await server.listen();
  onTestFinished(() => server.close());
  return { address: addressOf(server), sent, printed };
}

function addressOf({ resolvedUrls }: ViteDevServer): string {
  const [address] = resolvedUrls?.local ?? [];
  if (!address) throw new Error('the server has no address');
  return address;
}

test('serves the datasets, follows the ledger, and keeps the last good ones', async () => {
  const data = copyLedger();
  const file = join(data, 'vnm-lao/2025-01-09-example.yaml');
  const good = readFileSync(file, 'utf8');
  const { address, sent, printed } = await serve(data);
  const version = async () => (await (await fetch(`${address}data/vnm-lao/dataset.json`)).json()).version;

  /** Saves the file until it has been noticed: a watcher that has just started may miss a change. */
  const save = (content: string, expected: HotPayload) =>
    vi.waitFor(
      () => {
        writeFileSync(file, content);
        expect(sent).toContainEqual(expected);
      },
      { timeout: 10_000, interval: 500 },
    );

  const first = await version();
  expect(first).toMatch(/^[0-9a-f]{16}$/);

  await save(good.replace('US$1.64 billion', 'US$1.65 billion'), { type: 'full-reload' });
  const second = await version();
  expect(second).not.toBe(first);

  const place = { file, line: 24, column: 13 };
  const message = `data/vnm-lao/2025-01-09-example.yaml:24:13: the unquoted number 1.64; expected the printed words in quotes; put it in quotes: "1.64"`;
  await save(good.replace('"US$1.64 billion"', '1.64'), {
    type: 'error',
    err: { message, stack: '', plugin: 'tradecheck-datasets', loc: place },
  });
  expect(printed).toContain(message);
  expect(await version()).toBe(second);

  sent.length = 0;
  await save(good, { type: 'full-reload' });
  expect(await version()).toBe(first);
}, 40_000);

test('answers with the right types, and pages with the app', async () => {
  const { address } = await serve(copyLedger());
  const get = async (path: string, accept: string) => {
    const response = await fetch(address + path, { headers: { accept } });
    return [response.status, response.headers.get('content-type'), (await response.text()).slice(0, 15)];
  };
  expect(await get('data/index.json?x=1', '*/*')).toEqual([
    200,
    'application/json; charset=utf-8',
    `{"format":${DATASET_FORMAT},"pa`,
  ]);
  expect(await get('data/vnm-lao/claims.csv', '*/*')).toEqual([
    200,
    'text/csv; charset=utf-8',
    'id,kind,figure,',
  ]);
  expect(await get('data/vnm-lao/../../secret', '*/*')).not.toContain('id,kind,figure,');
  expect(await get('data/vnm-lao/pair.yaml', '*/*')).toEqual([404, 'text/plain', 'no such data']);
  expect(await get('en/vnm-lao/claims/2025-01-09-example/trade-2024/', 'text/html')).toEqual([
    200,
    'text/html',
    '<!doctype html>',
  ]);
});
