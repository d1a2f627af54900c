// A site that is built in parts, as by a job for each pair.

import { execFile } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { allFiles, run } from './command-line.ts';
import { copyLedger, makeFolder } from './made-ledger.ts';

/** Each build starts a program of its own. */
const SLOW = { timeout: 900_000 };

const PROJECT = join(import.meta.dirname, '../..');
const OPTIONS = ['--site', 'https://example.org/trade/', '--languages', 'en', '--compress'];

/** The small ledger with a second pair: the same claims about other economies. */
function twoPairs(): string {
  const data = copyLedger();
  cpSync(join(data, 'vnm-lao'), join(data, 'khm-tha'), { recursive: true });
  const names = { VNM: 'KHM', LAO: 'THA', 'Viet Nam': 'Cambodia', Laos: 'Thailand' };
  for (const name of readdirSync(join(data, 'khm-tha'))) {
    const path = join(data, 'khm-tha', name);
    const text = Object.entries(names).reduce(
      (all, [from, to]) => all.replaceAll(from, to),
      readFileSync(path, 'utf8'),
    );
    writeFileSync(path, text);
  }
  return data;
}

/** Runs a build for each line of options, two at a time. */
const buildEach = (lines: readonly string[], data: string, out: string) => {
  const build = [process.execPath, '--import', 'tsx', 'src/build/main.ts', 'build', ...OPTIONS];
  const each = ['xargs', '-P2', '-L1', ...build, '--data', data, '--out', out];
  return promisify(execFile)('sh', ['-c', 'printf "%s\\n" $LINES | tr = " " | "$@"', 'sh', ...each], {
    cwd: PROJECT,
    env: { ...process.env, LINES: lines.join(' ') },
  });
};

const isPinned = ([path]: readonly [string, string]) => path.startsWith('pinned/');
const isOf =
  (pair: string) =>
  ([path]: readonly [string, string]) =>
    path.split('/').includes(pair);

test('the parts of a site are together the site, and each is of its pair alone', SLOW, async () => {
  const [data, folder] = [twoPairs(), makeFolder()];
  const [whole, parts] = [join(folder, 'whole'), join(folder, 'parts')];
  expect((await run('build', ...OPTIONS, '--data', data, '--out', whole)).err).toBe('');
  // The part with what no pair has is neither the first nor the last to end.
  await buildEach(['--pair=khm-tha', '--index', '--pair=vnm-lao'], data, parts);
  const built = allFiles(parts);
  expect(built.map(([path]) => path)).toEqual(allFiles(whole).map(([path]) => path));
  expect(built.filter(([path, content]) => content !== readFileSync(join(whole, path), 'latin1'))).toEqual(
    [],
  );
  expect(readdirSync(folder).sort()).toEqual(['parts', 'whole']);

  // Copies give the files back, and all that is worth it has them.
  const contents = new Map(built);
  const decompress = { '.br': brotliDecompressSync, '.gz': gunzipSync };
  for (const [ending, unpack] of Object.entries(decompress)) {
    const copies = built.filter(([path]) => path.endsWith(ending));
    for (const [path, content] of copies) {
      const original = contents.get(path.slice(0, -ending.length)) ?? '';
      expect(unpack(Buffer.from(content, 'latin1')).toString('latin1') === original, path).toBe(true);
      expect(content.length).toBeLessThan(original.length);
    }
    const copied = copies.map(([path]) => path.slice(0, -ending.length));
    for (const path of ['404.html', 'en/vnm-lao/index.html', 'data/vnm-lao/dataset.json', 'mark/en.js'])
      expect(copied).toContain(path);
    expect(copied.filter((path) => /\.(png|zip|br|gz)$/.test(path))).toEqual([]);
  }

  // One pair is changed, and another one broken: only the first is built, and only its files change.
  const source = join(data, 'vnm-lao/2025-01-09-example.yaml');
  writeFileSync(source, readFileSync(source, 'utf8').replace('US$5 billion', 'US$6 billion'));
  writeFileSync(join(data, 'khm-tha/pair.yaml'), 'economies: 1\n');
  writeFileSync(join(parts, 'en/vnm-lao/old.html'), 'of an earlier build');
  const changed = await run('build', ...OPTIONS, '--data', data, '--out', parts, '--pair', 'vnm-lao');
  expect({ code: changed.code, err: changed.err }).toEqual({ code: 0, err: '' });
  const after = allFiles(parts);
  const isOther = (file: readonly [string, string]) => !isOf('vnm-lao')(file);
  expect(after.filter(isOther)).toEqual(built.filter(isOther));
  expect(after).toEqual(expect.arrayContaining(built.filter(isPinned)));
  expect(after.filter(isPinned).length).toBeGreaterThan(built.filter(isPinned).length);
  expect(after.map(([path]) => path)).not.toContain('en/vnm-lao/old.html');
  expect(after.filter(isOf('vnm-lao'))).not.toEqual(built.filter(isOf('vnm-lao')));

  const broken = await run(
    ...['build', ...OPTIONS, '--data', data, '--out', parts, '--pair', 'khm-tha,lao-tha', '--index'],
  );
  expect(broken.code).toBe(1);
  expect(broken.err).toContain('nothing of khm-tha was written');
  expect(broken.err).toMatch(/lao-tha:1:1: no such pair; .*\n1 problem; nothing of lao-tha was written/);
  expect(broken.err).toContain('no index was written');
  expect(allFiles(parts)).toEqual(after);

  // A pair that is gone from the ledger is gone with the next index, but for what is pinned.
  rmSync(join(data, 'khm-tha'), { recursive: true });
  const fewer = await run('build', ...OPTIONS, '--data', data, '--out', parts, '--index');
  expect({ code: fewer.code, err: fewer.err }).toEqual({ code: 0, err: '' });
  const left = allFiles(parts);
  expect(left.filter(isOf('khm-tha')).filter((file) => !isPinned(file))).toEqual([]);
  expect(left.filter(isPinned)).toEqual(after.filter(isPinned));
  expect(left.find(([path]) => path === 'data/index.json')?.[1]).not.toContain('khm-tha');
});

test('a folder that holds something else gets no part of a site', async () => {
  const out = makeFolder();
  writeFileSync(join(out, 'thesis.txt'), 'years of work');
  const { code, err } = await run('build', '--data', copyLedger(), '--out', out, '--pair', 'vnm-lao');
  expect(code).toBe(1);
  expect(err).toContain(`${out} holds other files`);
  expect(readdirSync(out)).toEqual(['thesis.txt']);
});
