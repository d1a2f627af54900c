/**
 * The whole of the trials of which `npm test` runs a part: prints what was counted and each fault, and fails if there is
 * one. The seeds are split over as many processes as there are processors. `npm run test:exhaustive` runs it, and what else
 * takes as long; a slice is `npm run test:ledgers -- --trial years --from 5001 --printed 5000 --processors 1`.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { tryCompleteness } from './completeness.ts';
import { tryFigures, tryYears } from './one-answer-trial.ts';
import { addCounts, type Trial, trySoundness } from './trial.ts';

/** The trials by name, each with the option that says how many ledgers it makes. */
const TRIALS: Readonly<
  Record<
    string,
    { readonly attempt: (seed: number) => Trial; readonly many: 'ledgers' | 'small' | 'printed' }
  >
> = {
  completeness: { attempt: tryCompleteness, many: 'small' },
  years: { attempt: tryYears, many: 'printed' },
  growths: { attempt: tryFigures, many: 'printed' },
  soundness: { attempt: trySoundness, many: 'ledgers' },
};

/** How many faults are printed in full. */
const SHOWN = 20;

function trialOf(kind: string) {
  const trial = TRIALS[kind];
  if (!trial) throw new RangeError(`unknown trial: ${kind}; expected ${Object.keys(TRIALS).join(', ')}`);
  return trial;
}

/** Runs the trials of some seeds. */
function runSeeds(kind: string, from: number, to: number): Trial {
  const { attempt } = trialOf(kind);
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
    const child = fork(fileURLToPath(import.meta.url), ['--part', kind, String(from), String(to)], {
      // Pages are rendered much faster without React's checks for developers, which every other test has.
      env: { ...process.env, NODE_ENV: 'production' },
    });
    child.on('message', (trial) => resolve(trial as Trial));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code !== 0) reject(new Error(`the trials of seeds ${from} to ${to} ended with ${code}`));
    });
  });
}

/** How many seeds a process tries: so many small ledgers, or so many that are printed. */
const PART = { ledgers: 5000, small: 5000, printed: 500 };

/** Runs all parts, as many at a time as there are processors, and shows how far it is. */
async function runParts(kind: string, from: number, to: number, processors: number): Promise<Trial[]> {
  const part = PART[trialOf(kind).many];
  const waiting = Array.from({ length: Math.ceil((to - from) / part) }, (_, index) => from + index * part);
  const trials: Trial[] = [];
  const work = async () => {
    for (let first = waiting.shift(); first !== undefined; first = waiting.shift()) {
      const end = Math.min(first + part, to);
      const trial = await runApart(kind, first, end);
      trials.push(trial);
      console.log(`${kind}: seeds ${first} to ${end - 1}, ${trial.faults.length} faults`);
    }
  };
  await Promise.all(Array.from({ length: processors }, work));
  return trials;
}

async function runAll(kind: string, from: number, ledgers: number, processors: number): Promise<number> {
  const start = performance.now();
  const trials = await runParts(kind, from, from + ledgers, processors);
  const counts = addCounts(trials.map((trial) => trial.counts));
  const faults = trials.flatMap((trial) => [...trial.faults]);
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(
    `\n${kind}: ${ledgers} ledgers from seed ${from} in ${seconds} s on ${processors} processors, ${faults.length} faults`,
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
    trial: { type: 'string', multiple: true, default: Object.keys(TRIALS) },
    from: { type: 'string', default: '1' },
    processors: { type: 'string', default: String(availableParallelism()) },
  },
});
if (values.part) {
  const [kind = '', from, to] = positionals;
  process.send?.(runSeeds(kind, Number(from), Number(to)));
} else {
  let faults = 0;
  for (const kind of values.trial)
    faults += await runAll(
      kind,
      Number(values.from),
      Number(values[trialOf(kind).many]),
      Number(values.processors),
    );
  process.exitCode = faults === 0 ? 0 : 1;
}
