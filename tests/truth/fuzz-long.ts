/**
 * More mistyped texts than anyone waits for: `npm run test:fuzz -- 1000000 7` tries a million, from seed 7 on; with
 * `file sentence` behind it only these kinds of them.
 */
import { performance } from 'node:perf_hooks';
import { type Outcome, TRIALS, trySeed } from './fuzz.ts';

/** Milliseconds that reading one text may take, on a machine that may be busy. */
const LONGEST = 10_000;

const [triedText, firstText, ...only] = process.argv.slice(2);
const [tried, first] = [Number(triedText ?? 1_000_000), Number(firstText ?? 1)];
const unknown = only.filter((name) => !(name in TRIALS));
if (unknown.length > 0)
  throw new RangeError(`unknown: ${unknown.join(', ')}; expected ${Object.keys(TRIALS).join(', ')}`);
let failures = 0;
for (const [name, { share }] of Object.entries(TRIALS)) {
  if (only.length > 0 && !only.includes(name)) continue;
  const outcomes: Record<Outcome, number> = { read: 0, refused: 0 };
  let slowest = { seed: 0, milliseconds: 0 };
  for (let seed = first; seed < first + (tried * share) / 1000; seed += 1) {
    const start = performance.now();
    try {
      outcomes[trySeed(name, seed)] += 1;
    } catch (error) {
      failures += 1;
      console.error(error instanceof Error ? error.message : error);
    }
    const milliseconds = performance.now() - start;
    if (milliseconds > slowest.milliseconds) slowest = { seed, milliseconds };
  }
  if (slowest.milliseconds > LONGEST) failures += 1;
  console.log(
    `${name}: ${outcomes.read} read, ${outcomes.refused} refused; the slowest, seed ${slowest.seed}, took ${Math.round(slowest.milliseconds)} ms`,
  );
}
console.log(failures === 0 ? 'none failed' : `${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;
