import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [react()],
  test: {
    include: ['tests/{domain,build,app,truth,house}/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
    // A test that needs a document asks for one: `// @vitest-environment happy-dom` as its first line.
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    // No test is about speed: these end what hangs, and let a busy machine take its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.{ts,tsx}'],
      reportsDirectory: 'coverage',
    },
  },
});
