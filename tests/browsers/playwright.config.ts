import { defineConfig } from '@playwright/test';
import { PATIENCE } from './visitor.ts';

/** The site in browsers that `npm test` does not open. Run by `npm run test:browsers` after `build:frozen`. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/playwright-browsers',
  reporter: 'list',
  // Each browser is one window of a screen of its own.
  workers: 1,
  timeout: 10 * PATIENCE,
  expect: { timeout: PATIENCE },
});
