import { defineConfig } from '@playwright/test';

const executablePath = process.env.CHROMIUM;

/** What needs more than a browser: a web server of the system. Run by `npm run test:hosts` after `build:frozen`. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/playwright-hosts',
  reporter: 'list',
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  use: { launchOptions: executablePath === undefined ? {} : { executablePath } },
});
