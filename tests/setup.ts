import { format } from 'node:util';
import fc from 'fast-check';
import { afterEach, beforeEach, vi } from 'vitest';

// Properties try the same cases in every run, so that a change is what makes one fail. SEED=<number> tries others.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_250_109) });

// A warning on the console fails the test in which it appears: React, Recharts and React Query report real
// mistakes that way. A test that expects one spies on the console itself, in place of these spies.
let printed: string[] = [];
let spies: { mockRestore(): void }[] = [];

beforeEach(() => {
  printed = [];
  spies = (['warn', 'error'] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation((...values: unknown[]) => {
      printed.push(`console.${level}: ${format(...values)}`);
    }),
  );
});

// Hooks registered first run last, so this also sees what the clean-up below and the test's own hooks print.
afterEach(() => {
  for (const spy of spies) spy.mockRestore();
  if (printed.length > 0) {
    throw new Error(`the test printed to the console:\n${printed.join('\n')}`);
  }
});

// Testing Library registers these two by itself only where the test functions are globals.
if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react');
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  afterEach(cleanup);
}
