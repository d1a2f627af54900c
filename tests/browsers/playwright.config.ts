import { defineConfig } from '@playwright/test';

/** The site in browsers that `npm test` does not open. Run by `npm run test:browsers` after `build:frozen`. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/playwright-browsers',
  reporter: 'list',
  // Each browser is one window of a screen of its own.
  workers: 1,
  timeout: 300_000,
  expect: { timeout: 20_000 },
});
