// The two commands of the README, as they run in a folder whose name has a space and letters that an address would encode,
// while another program has the usual port.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { USUAL_PORT } from '../../src/build/commands/serve.ts';
import { run } from './command-line.ts';
import { copyProject } from './copy-project.ts';
import { copyLedger, makeFolder } from './made-ledger.ts';

/** Two builds, and a browser's start. */
const SLOW = { timeout: 600_000 };

/** Starts a command in a folder as from a terminal there, not as from this test. It ends with the test. */
function start(
  folder: string,
  command: string,
  ...args: string[]
): { child: ChildProcess; said: () => string } {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(VITEST|NODE_ENV|TEST|MODE|DEV|PROD|SSR|npm_)/.test(name),
    ),
  );
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...env, TMPDIR: join(folder, 'tmp') },
    // A group of its own, which can be ended with all that npm started in it.
    detached: true,
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      text += chunk;
    });
  }
  const { pid } = child;
  onTestFinished(() => {
    if (pid !== undefined && child.exitCode === null) process.kill(-pid);
  });
  return { child, said: () => text };
}

/** A server at a port, or none where something else has it already. */
async function occupy(port: number): Promise<Server> {
  const server = createServer((_request, response) => response.end('Another program'));
  await new Promise<void>((resolve) => {
    server.once('error', () => resolve());
    server.listen(port, resolve);
  });
  onTestFinished(() => {
    server.close();
  });
  return server;
}

test('npm start and the steps of npm test, side by side', SLOW, async () => {
  const folder = copyProject();
  await occupy(USUAL_PORT);
  const site = start(folder, 'npm', 'start');
  await expect.poll(site.said, SLOW).toMatch(/the site will be at http:\/\/localhost:\d+\/ when it is built/);
  expect(site.said()).toContain(`port ${USUAL_PORT} is taken, so a free one is used`);
  const [address = ''] = /http:\/\/localhost:\d+\//.exec(site.said()) ?? [];
  // Asked before the site is built; the answer comes with it.
  const page = await fetch(`${address}en/vnm-lao/`);
  expect(page.status, site.said()).toBe(200);
  expect(await page.text()).toContain('Viet Nam');
  expect((await fetch(`${address}en/nowhere/`)).status).toBe(404);

  const tests = start(
    folder,
    process.execPath,
    'tests/browser/with-browser.mjs',
    ...['--', 'npm', 'run', 'build:frozen'],
  );
  await expect.poll(() => tests.child.exitCode, SLOW).not.toBeNull();
  expect(tests.child.exitCode, tests.said()).toBe(0);
  const unit = start(folder, 'npm', 'run', 'test:unit', '--', 'tests/build/zip.test.ts');
  await expect.poll(() => unit.child.exitCode, SLOW).not.toBeNull();
  expect(unit.child.exitCode, unit.said()).toBe(0);
  const browser = start(
    folder,
    process.execPath,
    'tests/browser/with-browser.mjs',
    ...['--', 'npm', 'run', 'test:browser', '--', 'pages.spec.ts', '-g', 'the root leads to the only pair'],
  );
  await expect.poll(() => browser.child.exitCode, SLOW).not.toBeNull();
  expect(browser.child.exitCode, browser.said()).toBe(0);
  expect(browser.said()).toContain('1 passed');
  // It goes on, whatever the tests did.
  expect((await fetch(`${address}en/vnm-lao/`)).status).toBe(200);
});

test('a port that is asked for and taken is refused before the build', async () => {
  const bound = (await occupy(0)).address();
  const port = typeof bound === 'object' ? bound?.port : null;
  for (const command of ['start', 'serve']) {
    const { code, out, err } = await run(command, '--data', copyLedger(), '--port', String(port));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(
      new RegExp(`^port ${port} is taken: give another one with --port, or 0 for any free one\n`),
    );
    expect(err).not.toMatch(/^ +at /m);
  }
});

test('a ledger with mistakes is not served, and a folder without a site is not', async () => {
  const empty = join(makeFolder(), 'nothing');
  mkdirSync(empty);
  const started = await run('start', '--data', empty, '--port', '0', '--out', join(makeFolder(), 'site'));
  expect(started.code).toBe(1);
  expect(started.err).toContain('a ledger without pairs');
  const served = await run('serve', '--port', '0', '--out', empty);
  expect(served.code).toBe(1);
  expect(served.err).toMatch(/^no site in .*: run `npm run build` first\n/);
});
