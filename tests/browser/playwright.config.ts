import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const repository = fileURLToPath(new URL('../..', import.meta.url));
// Set by with-browser.mjs. Without it Playwright looks for a browser of its own and fails if it has none.
const executablePath = process.env.CHROMIUM;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../.cache/playwright',
  reporter: 'list',
  workers: 2,
  // No test is about speed: this ends what hangs, and lets a busy machine look through the longest pages.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // A test that passes only at the second attempt has found something.
  retries: 0,
  failOnFlakyTests: true,
  forbidOnly: process.env.CI !== undefined,
  use: {
    // Any free port: the server says which, and Playwright puts it here before the tests begin.
    baseURL: `http://localhost:${process.env.SITE_PORT ?? ''}/`,
    browserName: 'chromium',
    launchOptions: executablePath === undefined ? {} : { executablePath },
  },
  webServer: {
    // Serves the site of the frozen ledger that `npm run build:frozen` wrote; it builds nothing.
    command: 'node --import tsx src/build/main.ts serve --out .cache/frozen-site --port 0',
    cwd: repository,
    wait: { stdout: /serving .* at http:\/\/localhost:(?<site_port>\d+)\// },
  },
});
