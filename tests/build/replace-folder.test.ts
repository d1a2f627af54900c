// A build that is killed, at whatever step, leaves the last good output whole, and the next one clears up after it.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { beginReplacing, replaceFolder } from '../../src/build/commands/replace-folder.ts';
import { allFiles, run } from './command-line.ts';
import { copyLedger, makeFolder } from './made-ledger.ts';

/** The number of a process that has ended. */
const ENDED = String(spawnSync(process.execPath, ['-e', '']).pid);

const contentOf = (folder: string) => Object.fromEntries(allFiles(folder));

test.each<[what: string, before: string[], after: Record<string, string>]>([
  ['a first build', [], {}],
  ['a build killed while it wrote', ['out', 'out.new-PID'], { 'out/file': 'out' }],
  ['one killed between its two steps', ['out.old-PID', 'out.new-PID'], { 'out/file': 'out.old-PID' }],
  ['one killed at its last step', ['out', 'out.old-PID'], { 'out/file': 'out' }],
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
    mkdirSync(path);
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
