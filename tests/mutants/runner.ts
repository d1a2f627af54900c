// The tests of the domain neither touch a document nor keep state, so one process can run them against thousands of mutants.
// Vitest starts a thread for every mutant, which takes several times as long as the tests.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { INSTRUMENTER_CONSTANTS, type MutantCoverage } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  type CompleteDryRunResult,
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { collectTests, getFn } from '@vitest/runner';
import { getTests } from '@vitest/runner/utils';

/** What the mutated code and its runner tell each other, on the name that Stryker gives it. */
interface Shared {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: MutantCoverage;
}

interface Test {
  readonly id: string;
  readonly fileName: string;
  readonly run: () => unknown;
  timeSpentMs: number;
}

const TESTS = 'tests/domain';
const PART = process.env.MUTANTS ?? 'files';

/** Stryker takes what runs a hundred times as often as without a mutant for endless; ten times is enough. */
const SOONER = 10;

/** What the lexicon holds is made once and kept by the domain, so that each mutant there needs a process of its own. */
const ONE_EACH = PART === 'lexicon';

/**
 * Whether the tests of a file of tests/domain are run: those of the part's own folder; for the system also two files that
 * ask much of it; for the lexicon those that read words; for what lies in no folder all, but those of the slowest folders. `system/ledger` is never run, as it
 * compiles the whole ledger of this repository while it is loaded: most of the domain would be executed outside of any
 * test, and mutants that no test reaches would pass for constants.
 */
function isRun(name: string): boolean {
  if (!name.endsWith('.test.ts') || name === 'system/ledger.test.ts') return false;
  if (ONE_EACH) return /^figures\/(languages\/|figure\.)/.test(name);
  if (PART === 'files') return !/^(corrections|implied|slips|system)\//.test(name);
  return (
    name.startsWith(`${PART}/`) ||
    (PART === 'system' && /^(findings\/source-consistency|statement\/tests-of-a-statement)\./.test(name))
  );
}

const shared: Shared = {};
Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: shared });

/** The tests that the files register with Vitest. Throws if a file cannot be loaded. */
async function testsIn(files: readonly string[]): Promise<Test[]> {
  const collected = await collectTests([...files], {
    importFile: (file) => import(pathToFileURL(file).href),
    config: {
      root: process.cwd(),
      name: undefined,
      setupFiles: [],
      sequence: { seed: 0, hooks: 'stack', setupFiles: 'list' },
      testTimeout: 0,
      hookTimeout: 0,
      retry: 0,
      maxConcurrency: 1,
      allowOnly: false,
      passWithNoTests: false,
      testNamePattern: undefined,
      chaiConfig: undefined,
      includeTaskLocation: false,
      tags: [],
      tagsFilter: undefined,
      strictTags: false,
    },
  });
  return collected.flatMap((file) => {
    if (file.result?.errors?.length) throw new Error(`${file.filepath}: ${file.result.errors[0]?.stack}`);
    return getTests(file)
      .filter(({ mode }) => mode !== 'skip' && mode !== 'todo')
      .map((test, index) => ({
        id: `${test.fullName} #${index}`,
        fileName: file.filepath,
        run: getFn(test),
        timeSpentMs: 0,
      }));
  });
}

class InProcessRunner implements TestRunner {
  static readonly inject = tokens();
  #tests: Test[] = [];
  #isUsed = false;
  #killer: Test | undefined;
  #unmutated: CompleteDryRunResult | undefined;

  /** Mutants are active while tests run only, never while files are loaded: there is nothing to load again. */
  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    const names = readdirSync(TESTS, { recursive: true, encoding: 'utf8' }).filter(isRun).sort();
    this.#tests = await testsIn(names.map((name) => path.resolve(TESTS, name)));
    // Whatever the domain keeps is made before any mutant is active, and it is known how long each test takes.
    if (!ONE_EACH) this.#unmutated = await this.#run(this.#tests, true);
  }

  async dryRun(): Promise<DryRunResult> {
    this.#unmutated ??= await this.#run(this.#tests, true);
    return shared.mutantCoverage
      ? { ...this.#unmutated, mutantCoverage: shared.mutantCoverage }
      : this.#unmutated;
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, testFilter, disableBail } = options;
    const hitLimit = options.hitLimit && options.hitLimit / SOONER;
    // Stryker answers what a runner throws with a new process, and asks it again.
    if (ONE_EACH && this.#isUsed) throw new Error('A new process is needed.');
    this.#isUsed = true;

    // What is made once is seen by all tests after the one that makes it, which Stryker cannot know.
    const wanted = new Set((!ONE_EACH && testFilter) || this.#tests.map(({ id }) => id));
    const rank = (test: Test): number => (test === this.#killer ? -1 : test.timeSpentMs);
    const tests = this.#tests.filter(({ id }) => wanted.has(id)).sort((a, b) => rank(a) - rank(b));
    Object.assign(shared, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const result = await this.#run(tests, disableBail);
    shared.activeMutant = undefined;
    return toMutantRunResult(determineHitLimitReached(shared.hitCount, hitLimit) ?? result);
  }

  /** Runs these tests: all, or up to the first that fails. The one that fails is the first to try on the next mutant. */
  async #run(tests: readonly Test[], all: boolean): Promise<CompleteDryRunResult> {
    const results: TestResult[] = [];
    for (const test of tests) {
      const { id, fileName } = test;
      const start = performance.now();
      shared.currentTestId = id;
      try {
        await test.run();
        results.push({ id, name: id, fileName, timeSpentMs: 0, status: TestStatus.Success });
      } catch (error) {
        const failureMessage = error instanceof Error ? error.message : String(error);
        results.push({ id, name: id, fileName, timeSpentMs: 0, status: TestStatus.Failed, failureMessage });
      }
      shared.currentTestId = undefined;
      const last = results.at(-1);
      if (!last) continue;
      last.timeSpentMs = performance.now() - start;
      if (last.status === TestStatus.Failed) {
        this.#killer = test;
        if (!all) break;
      } else if (all) test.timeSpentMs = last.timeSpentMs;
    }
    return { status: DryRunStatus.Complete, tests: results };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
