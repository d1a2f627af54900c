import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [react()],
  test: {
    // Vitest leaves one processor free, which on two is half of them.
    maxWorkers: availableParallelism(),
    // A test that needs a document asks for one: `// @vitest-environment happy-dom` as its first line.
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    // No test is about speed: these end what hangs, and let a busy machine take its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'domain',
          include: ['tests/{domain,house}/**/*.test.{ts,tsx}'],
          // The domain has no state that a file of tests could leave to the next, so that it is loaded once for all.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/{build,app,truth}/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.{ts,tsx}'],
      reportsDirectory: 'coverage',
    },
  },
});
