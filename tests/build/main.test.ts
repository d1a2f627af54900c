import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { allFiles, run } from './command-line.ts';
import { copyLedger, makeFolder } from './made-ledger.ts';

const USAGE = /^usage: tsx src\/build\/main\.ts <command> \[options\]$/m;

test('data writes the datasets and says what they hold', async () => {
  const out = join(makeFolder(), 'site/data');
  const { code, out: printed, err } = await run('data', '--data', copyLedger(), '--out', out);
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(
    printed
      .replace(/ in \d+ ms/, ' in N ms')
      .replace(out, 'OUT')
      .trimEnd()
      .split('\n'),
  ).toEqual([
    '1 pair, 2 sources, 15 claims in 10 cells',
    '3 growth checks: 0 consistent, 1 weak, 0 inconsistent, 2 cannot-tell',
    '0 findings',
    '1 total derived from exports and imports',
    'written to OUT in N ms',
  ]);
  expect(allFiles(out).map(([path]) => path)).toEqual([
    'index.json',
    'vnm-lao/claims.csv',
    'vnm-lao/datapackage.json',
    'vnm-lao/dataset.json',
    'vnm-lao/findings.csv',
    'vnm-lao/findings.json',
    'vnm-lao/targets.csv',
    'vnm-lao/targets.json',
  ]);
  expect(readdirSync(dirname(out))).toEqual(['data']);
  // Others may read it, as the process's mask says.
  expect(statSync(out).mode & 0o777).toBe(0o777 & ~process.umask());
});

test('a failed run says all problems and leaves the earlier output as it is', async () => {
  const data = copyLedger();
  const out = join(makeFolder(), 'data');
  expect((await run('data', '--data', data, '--out', out)).code).toBe(0);
  const before = allFiles(out);

  writeFileSync(join(data, 'vnm-lao/b.yaml'), 'source: 1\n');
  writeFileSync(join(data, 'vnm-lao/a.txt'), '');
  const failed = await run('data', '--data', data, '--out', out);
  expect(failed.code).toBe(1);
  expect(failed.out).toBe('');
  expect(failed.err.trimEnd().split('\n')).toEqual([
    'data/vnm-lao/a.txt:1:1: a file of an unknown kind; expected only pair.yaml, sources (<id>.yaml) and README.md, reviewed-findings.yaml, moved.yaml, changes.yaml here; rename it to end in .yaml, or move it elsewhere',
    'data/vnm-lao/b.yaml:1:9: the unquoted number 1; expected the fields of the publication; write kind, publisher, title, about, published, published_basis, accessed, url and language below it',
    '2 problems; nothing was written',
  ]);
  expect(allFiles(out)).toEqual(before);
  expect(readdirSync(dirname(out))).toEqual(['data']);
});

test('a pair that is gone from the ledger is gone from the output', async () => {
  const out = join(makeFolder(), 'data');
  expect((await run('data', '--data', copyLedger(), '--out', out)).code).toBe(0);
  mkdirSync(join(out, 'khm-tha'));
  expect((await run('data', '--data', copyLedger(), '--out', out)).code).toBe(0);
  expect(readdirSync(out)).toEqual(['index.json', 'vnm-lao']);
});

test('a folder that holds something else is not replaced', async () => {
  const out = makeFolder();
  writeFileSync(join(out, 'thesis.txt'), 'years of work');
  const { code, err } = await run('data', '--data', copyLedger(), '--out', out);
  expect(code).toBe(1);
  expect(err).toContain(`${out} holds other files; expected a new or empty folder, or an earlier output`);
  expect(readdirSync(out)).toEqual(['thesis.txt']);
});

test.each([
  ['no command', [], /^no command$/m],
  ['an unknown command', ['dta'], /^unknown command: dta$/m],
  ['an unknown option', ['data', '--ot', 'x'], /'--ot'/],
  ['too much', ['data', 'more'], /^unexpected argument: more$/m],
])('%s: the usage and exit code 1', async (_what, args, message) => {
  const { code, out, err } = await run(...args);
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(err).toMatch(message);
  expect(err).toMatch(USAGE);
});

test('--help prints the usage', async () => {
  const { code, out, err } = await run('--help');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(USAGE);
});

test('schema needs a README with its marks', async () => {
  const data = copyLedger();
  writeFileSync(join(data, 'README.md'), 'Before\n<!-- fields: start -->\n<!-- fields: end -->\nAfter\n');
  expect((await run('schema', '--data', data)).code).toBe(0);
  const readme = readFileSync(join(data, 'README.md'), 'utf8');
  expect(readme.startsWith('Before\n')).toBe(true);
  expect(readme).toContain('| `published_basis` |');
  expect(readme.endsWith('\nAfter\n')).toBe(true);
  expect(existsSync(join(data, 'pair.schema.json'))).toBe(true);
  expect((await run('data', '--data', data, '--out', join(makeFolder(), 'data'))).code).toBe(0);
});
