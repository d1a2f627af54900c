// A build that is killed, at whatever step, leaves the last good output whole, and the next one clears up after it.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { beginReplacing, inTurn, replaceFolder } from '../../src/build/commands/replace-folder.ts';
import { allFiles, run, runIn } from './command-line.ts';
import { copyLedger, makeFolder } from './made-ledger.ts';

/** The number of a process that has ended. */
const ENDED = String(spawnSync(process.execPath, ['-e', '']).pid);

/** Several runs of the program. */
const SLOW = { timeout: 300_000 };

/** A ledger whose dataset is not that of the small one. */
function otherLedger(): string {
  const data = copyLedger();
  const path = join(data, 'vnm-lao/2025-01-09-example.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('The Example', 'Another Example'));
  return data;
}

const contentOf = (folder: string) => Object.fromEntries(allFiles(folder));

test.each<[what: string, before: string[], after: Record<string, string>]>([
  ['a first build', [], {}],
  ['a build killed while it wrote', ['out', 'out.new-PID'], { 'out/file': 'out' }],
  ['one killed between its two steps', ['out.old-PID', 'out.new-PID'], { 'out/file': 'out.old-PID' }],
  ['one killed at its last step', ['out', 'out.old-PID'], { 'out/file': 'out' }],
  ['one killed before, at or after its turn', ['out', 'out.turn-PID', 'out.turn/PID'], { 'out/file': 'out' }],
  // As in a container, where each first process has the number 1.
  [
    'one killed that had the number of this one',
    [`out.old-${process.pid}`, `out.new-${process.pid}`, `out.turn/${process.pid}`],
    { 'out/file': `out.old-${process.pid}` },
  ],
  [
    'one that goes on, and folders of others',
    ['out', `out.new-${process.ppid}`, 'out.new-x', 'out2.new-PID', 'other.old-PID'],
    {
      'out/file': 'out',
      [`out.new-${process.ppid}/file`]: `out.new-${process.ppid}`,
      'out.new-x/file': 'out.new-x',
      'out2.new-PID/file': 'out2.new-PID',
      'other.old-PID/file': 'other.old-PID',
    },
  ],
])('after %s', (_what, before, after) => {
  const folder = makeFolder();
  for (const name of before) {
    const path = join(folder, name.replace('PID', ENDED));
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'file'), name);
  }
  const target = join(folder, 'out');
  const fresh = beginReplacing(target);
  expect(existsSync(fresh)).toBe(false);
  const named = Object.entries(contentOf(folder)).map(([path, text]) => [path.replace(ENDED, 'PID'), text]);
  expect(Object.fromEntries(named)).toEqual(after);

  mkdirSync(fresh);
  writeFileSync(join(fresh, 'file'), 'fresh');
  replaceFolder(target, fresh);
  expect(contentOf(target)).toEqual({ file: 'fresh' });
  expect(readdirSync(folder)).not.toContain(`out.old-${process.pid}`);
});

test('the last output is whole, whenever a build is killed', { timeout: 300_000 }, async () => {
  const data = copyLedger();
  const folder = makeFolder();
  const out = join(folder, 'out');
  const command = ['data', '--data', data, '--out', out];
  const start = performance.now();
  expect((await run(...command)).code).toBe(0);
  const whole = performance.now() - start;
  const before = contentOf(out);
  for (const share of [0.3, 0.6, 0.8, 0.9, 1]) {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/build/main.ts', ...command], {
      cwd: join(import.meta.dirname, '../..'),
    });
    await wait(whole * share);
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    beginReplacing(out);
    expect(contentOf(out)).toEqual(before);
    expect(readdirSync(folder)).toEqual(['out']);
  }
});

test('a turn begins when that of another build that goes on has ended', async () => {
  const folder = makeFolder();
  const target = join(folder, 'out');
  const other = join(folder, 'out.turn', String(process.ppid));
  mkdirSync(dirname(other));
  writeFileSync(other, '');
  const ending = spawn('sh', ['-c', 'sleep 0.5; rm "$1"; rmdir "$(dirname "$1")"', 'sh', other]);
  const start = performance.now();
  expect(inTurn(target, () => readdirSync(folder))).toEqual(['out.turn']);
  expect(performance.now() - start).toBeGreaterThan(400);
  expect(readdirSync(folder)).toEqual([]);
  if (ending.exitCode === null) await once(ending, 'exit');
});

test('builds at once into one folder all end well, and one of their outputs is whole', SLOW, async () => {
  const folder = makeFolder();
  const out = join(folder, 'out');
  const ledgers = [copyLedger(), otherLedger()];
  const alone = ledgers.map((data) => ({ data, out: join(makeFolder(), 'out') }));
  const built = await Promise.all([
    ...alone.map((one) => run('data', '--data', one.data, '--out', one.out)),
    ...[...ledgers, copyLedger()].map((data) => run('data', '--data', data, '--out', out)),
  ]);
  expect(built.map(({ code, err }) => ({ code, err }))).toEqual(built.map(() => ({ code: 0, err: '' })));
  const [first, second] = alone.map((one) => contentOf(one.out));
  expect(first).not.toEqual(second);
  expect([first, second]).toContainEqual(contentOf(out));
  expect(readdirSync(folder)).toEqual(['out']);
});

test('a file that cannot be written is said in a line, and the last output stays', SLOW, async () => {
  const folder = makeFolder();
  const out = join(folder, 'out');
  expect((await run('data', '--data', copyLedger(), '--out', out)).code).toBe(0);
  const before = contentOf(out);
  const args = ['data', '--data', otherLedger(), '--out', out];
  const {
    code,
    out: said,
    err,
  } = await runIn({ limits: 'ulimit -f 8', env: { NODE_COMPILE_CACHE: '' } }, ...args);
  expect({ code, said }).toEqual({ code: 1, said: '' });
  expect(err).toBe(
    'write failed: a file is larger than the limit of this terminal; raise it with ulimit -f (EFBIG)\nthe output is whole: the earlier one or the new one\n',
  );
  expect(contentOf(out)).toEqual(before);
  expect(readdirSync(folder)).toEqual(['out']);
});

test('an output that is reached by a link is replaced where it is', SLOW, async () => {
  const folder = makeFolder();
  mkdirSync(join(folder, 'published'));
  symlinkSync('published', join(folder, 'out'));
  const { code } = await run('data', '--data', copyLedger(), '--out', join(folder, 'out'));
  expect(code).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['out', 'published']);
  expect(existsSync(join(folder, 'published/index.json'))).toBe(true);
});
