/** A page whose data break off, stop or come later on a real wire: a server of its own, where answers are not made up. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { test as base, expect, PAGES, SITE_FOLDER } from './reader.ts';

type Answer = (response: ServerResponse) => void;

interface Wire {
  readonly address: string;
  /** What the next requests for the dataset get; those after get the file. */
  answers: Answer[];
}

const test = base.extend<{ wire: Wire }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
  wire: async ({}, use) => {
    const files = sirv(SITE_FOLDER, { dev: true });
    const server: Server = createServer((request, response) => {
      const answer = request.url?.includes('/dataset.json') ? wire.answers.shift() : undefined;
      if (answer) answer(response);
      else files(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const wire: Wire = {
      address: `http://localhost:${(server.address() as AddressInfo).port}/`,
      answers: [],
    };
    await use(wire);
    server.closeAllConnections();
    server.close();
  },
});
test.use({ expectedMessages: [/Failed to load resource/] });

const stopped: Answer = (response) => void response.setHeader('Content-Length', '100000').write('{"format":');
const cutOff: Answer = (response) => {
  stopped(response);
  setTimeout(() => response.destroy(), 50);
};
const busy: Answer = (response) => void response.writeHead(503, { 'Retry-After': '1' }).end();

test('data that break off or stop are said to be missing, the page stays, and a busy site is asked again', async ({
  page,
  wire,
}) => {
  const status = page.locator('#status');
  const live = page.locator('[data-live]').first();
  const rows = page.locator('.growth-row');
  await page.clock.install();
  await page.goto(wire.address + PAGES.growth);
  const count = await rows.count();
  // A lost connection is tried again once before anything is said.
  wire.answers = [cutOff, cutOff];
  await live.dispatchEvent('focusin');
  await expect(async () => {
    await page.clock.fastForward(1000);
    await expect(status).toContainText('no connection to the site', { timeout: 500 });
  }).toPass();
  await expect(rows).toHaveCount(count);

  wire.answers = [stopped];
  await status.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => wire.answers.length).toBe(0);
  await page.clock.fastForward(61_000);
  await expect(status).toContainText('the site has not answered within a minute');
  await expect(rows).toHaveCount(count);

  wire.answers = [busy];
  await status.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => wire.answers.length).toBe(0);
  await expect(async () => {
    await page.clock.fastForward(1000);
    await expect(page.locator('html')).toHaveAttribute('data-started', 'true', { timeout: 500 });
  }).toPass();
  await expect(status).toHaveText('');
});
