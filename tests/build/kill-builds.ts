/**
 * Kills builds of the whole site at chance moments, and fills the disk of others: `npm run test:kills -- 60 7` kills sixty,
 * with the moments of seed 7. After each the site is whole, one of the two that were built before, or the place of the
 * earlier one, which the next build gives back. The program must stay as it is meanwhile: it is what the site is made from.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { beginReplacing } from '../../src/build/commands/replace-folder.ts';
import { Random } from '../oracle/random.ts';
import { allFiles } from './command-line.ts';

const PROJECT = join(import.meta.dirname, '../..');
const SMALL = join(import.meta.dirname, 'fixtures/small-ledger/data');
/** Of the moments, how many of a hundred lie in the last tenth of a build, where folders change places. */
const LATE = 40;

const [kills = 60, seed = 1] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'tradecheck-kills-'));
const out = join(folder, 'out');
const random = new Random(seed);

function ledgerOf(publisher: string): string {
  const data = join(folder, publisher);
  cpSync(SMALL, data, { recursive: true });
  const path = join(data, 'vnm-lao/2025-01-09-example.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('The Example', publisher));
  return data;
}
const ledgers = [ledgerOf('Morning'), ledgerOf('Evening')];

function begin(data: string | undefined, target: string): ChildProcess {
  const args = ['build', '--data', data ?? '', '--out', target, '--languages', 'en'];
  return spawn(process.execPath, ['--import', 'tsx', 'src/build/main.ts', ...args], {
    cwd: PROJECT,
    stdio: 'ignore',
    detached: true,
  });
}

async function ended(build: ChildProcess): Promise<number | null> {
  if (build.exitCode === null && build.signalCode === null) await once(build, 'exit');
  return build.exitCode;
}

const contentOf = (target: string) => Object.fromEntries(allFiles(target));

let failures = 0;
function demand(holds: boolean, what: string): void {
  if (holds) return;
  failures += 1;
  console.error(what);
}

/** The two sites, each with what is pinned of both. */
const sites: Record<string, string>[] = [];
let whole = 0;
for (const data of [...ledgers, ...ledgers]) {
  const start = performance.now();
  demand((await ended(begin(data, out))) === 0, 'a build that nobody killed failed');
  whole = performance.now() - start;
  sites.push(contentOf(out));
}
const known = sites.slice(2);
demand(!isDeepStrictEqual(known[0], known[1]), 'the two sites are the same');

const counts = { killed: 0, 'ended before': 0, 'out of its place': 0, 'left something': 0, replaced: 0 };
let before = known[1];
for (let kill = 0; kill < kills; kill += 1) {
  const share = random.chance(LATE) ? 0.9 + random.int(0, 150) / 1000 : random.int(0, 1000) / 1000;
  const build = begin(ledgers[kill % 2], out);
  await wait(whole * share);
  if (build.exitCode === null && build.pid !== undefined) process.kill(-build.pid, 'SIGKILL');
  const code = await ended(build);
  counts[code === null ? 'killed' : 'ended before'] += 1;
  if (!existsSync(out)) counts['out of its place'] += 1;
  if (readdirSync(folder).some((name) => name.startsWith('out.'))) counts['left something'] += 1;
  // As the next build begins.
  beginReplacing(out);
  const now = contentOf(out);
  if (!isDeepStrictEqual(now, before)) counts.replaced += 1;
  demand(
    known.some((site) => isDeepStrictEqual(site, now)),
    `kill ${kill} at ${share}: a site that is not whole`,
  );
  demand(
    readdirSync(folder).every((name) => !name.startsWith('out.')),
    `kill ${kill}: something is left`,
  );
  before = now;
}
console.log(`${kills} builds of ${Math.round(whole)} ms: ${JSON.stringify(counts)}`);

/** How much of a site's size a disk has beside a site on it. */
const ROOM = [0.02, 0.3, 0.6, 0.9];
const size = Object.values(known[0] ?? {}).reduce(
  (sum, text) => sum + 4096 * Math.ceil(text.length / 4096),
  0,
);
for (const room of process.getuid?.() === 0 ? ROOM : []) {
  const disk = join(folder, 'disk');
  mkdirSync(disk, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${Math.ceil(size * (1 + room))}`, 'tmpfs', disk]);
  try {
    cpSync(out, join(disk, 'out'), { recursive: true });
    const code = await ended(begin(ledgers[0], join(disk, 'out')));
    demand(code === 1, `a build on a full disk ended with ${code}`);
    demand(isDeepStrictEqual(contentOf(join(disk, 'out')), before), 'a full disk changed a site');
    demand(isDeepStrictEqual(readdirSync(disk), ['out']), 'a full disk keeps what was not finished');
    console.log(`a disk with room for ${room} of a site: the build ended with ${code}`);
  } finally {
    execFileSync('umount', [disk]);
  }
}
rmSync(folder, { recursive: true, force: true });
console.log(failures === 0 ? 'none failed' : `${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;
