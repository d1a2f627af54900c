import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests of the domain alone: those that Stryker runs against its mutants. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/domain/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    setupFiles: ['tests/setup.ts', 'tests/stryker.setup.ts'],
  },
});
