/**
 * Measures the check of ledgers that are 1, 10, 100 and 1,000 times the real one: `npm run bench:check -- [times…]`.
 *
 * Each ledger holds the real pair that many times under made-up partners, so that its parts share nothing. Each check
 * is a process of its own that runs the command as it is; the copies are written to a folder that is removed afterwards.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { writeManyPairs } from './many-pairs.ts';

interface Measured {
  readonly claims: number;
  /** Seconds. */
  readonly wall: number;
  readonly cpu: number;
  /** Megabytes. */
  readonly peak: number;
  readonly heap: number;
}

const [first, folder] = process.argv.slice(2);
if (first === '--measure' && folder !== undefined) await checkAndTell(folder);
else await bench();

/** Runs the check in this process, and tells the process that started it what it took. */
async function checkAndTell(ledger: string): Promise<void> {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const cpu = (userCPUTime + systemCPUTime) / 1e6;
    const { heapTotal } = process.memoryUsage();
    console.error(JSON.stringify({ cpu, peak: maxRSS / 1024, heap: heapTotal / 1024 ** 2 }));
  });
  process.argv = [...process.argv.slice(0, 2), 'check', ledger];
  await import('../../src/build/main.ts');
}

async function bench(): Promise<void> {
  const sizes = process.argv.slice(2).map(Number);
  const { model = 'unknown processor' } = cpus()[0] ?? {};
  console.log(`${cpus().length} × ${model}, Node ${process.version}\n`);
  console.log('| ledgers | claims | time | processor | a claim | peak memory | heap |');
  console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const times of sizes.length > 0 ? sizes : [1, 10, 100, 1000]) {
    const ledger = mkdtempSync(join(tmpdir(), 'tradecheck-bench-'));
    try {
      writeManyPairs(ledger, times);
      const { claims, wall, cpu, peak, heap } = await measure(ledger);
      const perClaim = `${((1000 * cpu) / claims).toFixed(2)} ms`;
      console.log(
        `| ${times} | ${claims} | ${wall.toFixed(1)} s | ${cpu.toFixed(1)} s | ${perClaim} | ${peak.toFixed(0)} MB | ${heap.toFixed(0)} MB |`,
      );
    } finally {
      rmSync(ledger, { recursive: true });
    }
  }
}

function measure(ledger: string): Promise<Measured> {
  const start = performance.now();
  const child = spawn(process.execPath, [
    '--max-semi-space-size=64',
    '--import',
    'tsx',
    import.meta.filename,
    '--measure',
    ledger,
  ]);
  let [out, told] = ['', ''];
  // Of what is printed only the end is needed: how many claims there were.
  child.stdout.on('data', (text) => {
    out = (out + text).slice(-500);
  });
  child.stderr.on('data', (text) => {
    told += text;
  });
  return new Promise((resolve, reject) => {
    child.on('close', () => {
      const claims = Number(/(\d+) claims: /.exec(out)?.[1]);
      if (!claims) return reject(new Error(`the check failed: ${told}`));
      const last = told.trim().split('\n').at(-1) ?? '';
      resolve({ claims, wall: (performance.now() - start) / 1000, ...JSON.parse(last) });
    });
  });
}
