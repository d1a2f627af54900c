import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const repository = fileURLToPath(new URL('../..', import.meta.url));
// Another port where this one is taken: PORT=n.
const port = process.env.PORT ?? '4173';
const address = `http://localhost:${port}/`;

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
    baseURL: address,
    browserName: 'chromium',
    launchOptions: executablePath === undefined ? {} : { executablePath },
    trace: 'retain-on-failure',
  },
  webServer: {
    // Serves the site that `npm run build` wrote; it builds nothing.
    command: `npx tsx src/build/main.ts serve --port ${port}`,
    cwd: repository,
    url: address,
    // A server left over from earlier may serve an older build.
    reuseExistingServer: false,
  },
});
