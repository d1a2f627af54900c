import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Trials that take minutes or hours: not a part of `npm test`, which makes a small part of each. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.exhaustive.ts'],
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
  },
});
