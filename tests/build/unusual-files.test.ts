// Mistakes that a repository can't hold as files: they are made here.

import { once } from 'node:events';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildDatasets } from '../../src/build/compile/build-datasets.ts';
import { formatProblems } from '../../src/build/read/problem.ts';
import { copyLedger, makeFolder } from './made-ledger.ts';

const problemsOf = (data: string): string[] => formatProblems(buildDatasets(data).problems);

test('a symbolic link to a file outside', () => {
  const data = copyLedger();
  const outside = join(makeFolder(), 'secret.yaml');
  writeFileSync(outside, 'source: secret\n');
  symlinkSync(outside, join(data, 'vnm-lao/secret.yaml'));
  expect(problemsOf(data)).toEqual([
    'data/vnm-lao/secret.yaml:1:1: a symbolic link that leads out of data/; expected a file in data/ itself; copy the file instead of linking it',
  ]);
});

test('a symbolic link to a folder outside, and one to nothing', () => {
  const data = copyLedger();
  symlinkSync(makeFolder(), join(data, 'vnm-tha'));
  symlinkSync('/nowhere/at/all', join(data, 'vnm-lao/gone.yaml'));
  expect(problemsOf(data)).toEqual([
    'data/vnm-lao/gone.yaml:1:1: a symbolic link to nothing; expected a file; delete the link',
    'data/vnm-tha:1:1: a symbolic link that leads out of data/; expected a file in data/ itself; copy the file instead of linking it',
  ]);
});

test('a symbolic link to a folder whose name begins like that of the ledger', () => {
  const data = copyLedger();
  mkdirSync(`${data}-other`);
  writeFileSync(`${data}-other/secret.yaml`, 'source: secret\n');
  symlinkSync('../../data-other/secret.yaml', join(data, 'vnm-lao/secret.yaml'));
  expect(problemsOf(data)).toEqual([
    'data/vnm-lao/secret.yaml:1:1: a symbolic link that leads out of data/; expected a file in data/ itself; copy the file instead of linking it',
  ]);
});

test('a ledger that is itself reached by a symbolic link', () => {
  const link = join(makeFolder(), 'data');
  symlinkSync(copyLedger(), link);
  expect(problemsOf(link)).toEqual([]);
});

test('a file that is not UTF-8', () => {
  const data = copyLedger();
  const start = Buffer.from('source:\n  publisher: Ti\u1ebfng Vi\u1ec7t, caf', 'utf8');
  writeFileSync(join(data, 'vnm-lao/latin-1.yaml'), Buffer.concat([start, Buffer.from([0xe9, 0x0a])]));
  expect(problemsOf(data)).toEqual([
    'data/vnm-lao/latin-1.yaml:2:29: bytes that are not UTF-8; expected a text in UTF-8; save the file again with the encoding UTF-8',
  ]);
});

test('a file whose name is not UTF-8', () => {
  const data = copyLedger();
  writeFileSync(
    Buffer.concat([Buffer.from(join(data, 'vnm-lao/2025-')), Buffer.from([0xff]), Buffer.from('.yaml')]),
    'x: 1',
  );
  expect(problemsOf(data)).toEqual([
    'data/vnm-lao/2025-\ufffd.yaml:1:1: a file name in bytes that are not UTF-8; expected a name in UTF-8; rename the file',
  ]);
});

test('a file that ends inside a character', () => {
  const data = copyLedger();
  writeFileSync(join(data, 'vnm-lao/cut.yaml'), Buffer.from([0x61, 0xe1, 0xba]));
  expect(problemsOf(data)).toEqual([
    'data/vnm-lao/cut.yaml:1:2: bytes that are not UTF-8; expected a text in UTF-8; save the file again with the encoding UTF-8',
  ]);
});

test('a file of 100 MB is not even read', () => {
  const data = copyLedger();
  const file = join(data, 'vnm-lao/huge.yaml');
  writeFileSync(file, '');
  truncateSync(file, 100_000_000);
  const start = performance.now();
  expect(problemsOf(data)).toEqual([
    'data/vnm-lao/huge.yaml:1:1: a file of 100000000 bytes; expected at most 1048576 bytes; split it into several sources',
  ]);
  expect(performance.now() - start).toBeLessThan(1000);
});

test('a deep nest of brackets', () => {
  const data = copyLedger();
  writeFileSync(join(data, 'vnm-lao/deep.yaml'), `source: ${'['.repeat(100_000)}`);
  const [problem, ...more] = problemsOf(data);
  expect(problem).toMatch(/^data\/vnm-lao\/deep\.yaml:1:\d+: broken YAML \(/);
  expect(more).toEqual([]);
});

test('an alias bomb', () => {
  const data = copyLedger();
  const levels = Array.from(
    { length: 20 },
    (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}*a${i}]`,
  );
  writeFileSync(join(data, 'vnm-lao/bomb.yaml'), ['a0: &a0 lol', ...levels].join('\n'));
  const problems = problemsOf(data);
  expect(problems[0]).toBe(
    'data/vnm-lao/bomb.yaml:1:9: the anchor &a0; expected a value without an anchor; delete the anchor and repeat the value where it is used',
  );
  expect(problems).toHaveLength(1 + 20 + 200);
});

test('what is no regular file is never opened', async () => {
  const data = copyLedger();
  const socket = createServer().listen(join(data, 'vnm-lao/pipe.yaml'));
  await once(socket, 'listening');
  onTestFinished(() => void socket.close());
  expect(problemsOf(data)).toEqual([
    'data/vnm-lao/pipe.yaml:1:1: no regular file; expected only pair.yaml, sources (<id>.yaml) and README.md, reviewed-findings.yaml, moved.yaml, changes.yaml here; rename it to end in .yaml, or move it elsewhere',
  ]);
});

test('no ledger at all, and an empty one', () => {
  const folder = makeFolder();
  expect(problemsOf(join(folder, 'data'))).toEqual([
    'data:1:1: no such folder; expected the ledger; name its folder with --data',
  ]);
  mkdirSync(join(folder, 'data'));
  expect(problemsOf(join(folder, 'data'))).toEqual([
    'data:1:1: a ledger without pairs; expected at least one folder such as vnm-lao; add one as data/README.md says',
  ]);
});
