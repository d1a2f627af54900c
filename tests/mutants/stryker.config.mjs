// One part of src/domain a run, which the environment names: see run.mjs.
const part = process.env.MUTANTS ?? 'files';
/** @type {Record<string, string[]>} */
const mutate = {
  files: ['src/domain/*.ts', '!src/domain/index.ts'],
  figures: ['src/domain/figures/**/*.ts', '!src/domain/figures/lexicon.ts'],
  lexicon: ['src/domain/figures/lexicon.ts'],
};

export default {
  testRunner: 'in-process',
  plugins: ['./tests/mutants/runner.ts'],
  tsconfigFile: 'none.json',
  ignorePatterns: ['.cache', 'coverage', 'dist', 'test-results'],
  mutate: mutate[part] ?? [`src/domain/${part}/**/*.ts`],
  ignoreStatic: true,
  concurrency: 2,
  // The time of a lexicon's tests is not known before: each of its mutants has them all.
  timeoutMS: part === 'lexicon' ? 60_000 : 4000,
  timeoutFactor: 1.5,
  tempDirName: `.cache/stryker/sandbox-${part}`,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { logTests: false, reportTests: false },
  jsonReporter: { fileName: `.cache/stryker/${part}.json` },
  // What counts is the score of all parts together: see run.mjs.
  thresholds: { high: 90, low: 85, break: null },
};
