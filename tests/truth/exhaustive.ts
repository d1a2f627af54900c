/**
 * The whole of the trials of which `npm test` runs a part: prints what was counted and each fault, and fails if there is
 * one. The seeds are split over as many processes as there are processors.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { tryCompleteness } from './completeness.ts';
import { tryFigures, tryYears } from './one-answer-trial.ts';
import { addCounts, type Trial, trySoundness } from './trial.ts';

const TRIALS: Readonly<Record<string, (seed: number) => Trial>> = {
  soundness: trySoundness,
  completeness: tryCompleteness,
  'one answer of years': tryYears,
  'one answer of growths': tryFigures,
};

/** How many faults are printed in full. */
const SHOWN = 20;

/** Runs the trials of some seeds. */
function runSeeds(kind: string, from: number, to: number): Trial {
  const attempt = TRIALS[kind];
  if (!attempt) throw new RangeError(`unknown trial: ${kind}`);
  const trials: Trial[] = [];
  for (let seed = from; seed < to; seed += 1) {
    const { counts, faults } = attempt(seed);
    trials.push({ counts, faults: faults.map((fault) => `${kind}: ${fault}`) });
  }
  return {
    counts: addCounts(trials.map(({ counts }) => counts)),
    faults: trials.flatMap(({ faults }) => [...faults]),
  };
}

/** Runs the trials of some seeds in a process of its own. */
function runApart(kind: string, from: number, to: number): Promise<Trial> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), ['--part', kind, String(from), String(to)]);
    child.on('message', (trial) => resolve(trial as Trial));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code !== 0) reject(new Error(`the trials of seeds ${from} to ${to} ended with ${code}`));
    });
  });
}

/** How many seeds a process tries. */
const PART = 5000;

/** Runs all parts, as many at a time as there are processors, and shows how far it is. */
async function runParts(kind: string, ledgers: number, processors: number): Promise<Trial[]> {
  const waiting = Array.from({ length: Math.ceil(ledgers / PART) }, (_, index) => index * PART + 1);
  const trials: Trial[] = [];
  const work = async () => {
    for (let from = waiting.shift(); from !== undefined; from = waiting.shift()) {
      const to = Math.min(from + PART, ledgers + 1);
      const trial = await runApart(kind, from, to);
      trials.push(trial);
      console.log(`${kind}: seeds ${from} to ${to - 1}, ${trial.faults.length} faults`);
    }
  };
  await Promise.all(Array.from({ length: processors }, work));
  return trials;
}

async function runAll(kind: string, ledgers: number): Promise<number> {
  const start = performance.now();
  const processors = availableParallelism();
  const trials = await runParts(kind, ledgers, processors);
  const counts = addCounts(trials.map((trial) => trial.counts));
  const faults = trials.flatMap((trial) => [...trial.faults]);
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(
    `\n${kind}: ${ledgers} ledgers in ${seconds} s on ${processors} processors, ${faults.length} faults`,
  );
  for (const [name, count] of Object.entries(counts).sort()) {
    console.log(`  ${String(count).padStart(9)}  ${name}`);
  }
  for (const fault of faults.slice(0, SHOWN)) console.log(`  ${fault}`);
  return faults.length;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'boolean', default: false },
    ledgers: { type: 'string', default: '100000' },
    small: { type: 'string', default: '20000' },
    printed: { type: 'string', default: '20000' },
  },
});
if (values.part) {
  const [kind = '', from, to] = positionals;
  process.send?.(runSeeds(kind, Number(from), Number(to)));
} else {
  const faults =
    (await runAll('completeness', Number(values.small))) +
    (await runAll('one answer of years', Number(values.printed))) +
    (await runAll('one answer of growths', Number(values.printed))) +
    (await runAll('soundness', Number(values.ledgers)));
  process.exitCode = faults === 0 ? 0 : 1;
}
