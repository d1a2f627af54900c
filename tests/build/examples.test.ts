// The examples of engines that build a site in parts.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { run } from './command-line.ts';
import { makeFolder } from './made-ledger.ts';

const EXAMPLES = join(import.meta.dirname, '../../.github/examples');

const textOf = (name: string): string => readFileSync(join(EXAMPLES, name), 'utf8');

const kubernetes = parse(textOf('kubernetes-pairs.yaml')).spec;
const matrix = parse(textOf('build-in-parts.yml'));
const script: string = kubernetes.template.spec.containers[0].command.at(-1);
const step: string = matrix.jobs.pairs.steps.find(({ run: line }: { run?: string }) =>
  line?.includes('PAIRS'),
).run;

/** Runs the lines of an example in a ledger of made-up names, and gives what it asks npm for. */
function asked(lines: string, variables: Readonly<Record<string, string>>, names: readonly string[]): string {
  const folder = makeFolder();
  for (const name of names) mkdirSync(join(folder, 'data', name), { recursive: true });
  writeFileSync(join(folder, 'data/README.md'), '');
  const env = { ...process.env, ...variables, SITE: 'https://example.org/' };
  return execFileSync('sh', ['-ec', `npm() { echo "$@"; }\n${lines}`], { cwd: folder, env }).toString();
}

const NAMES = ['arg-prt', 'bgd-ita', 'col-phl', 'khm-tha', 'khm-vnm', 'vnm-lao', 'zmb-zwe'];

test.each([
  ['Kubernetes', script, 'JOB_COMPLETION_INDEX'],
  ['a CI matrix', step, 'INDEX'],
])('%s builds each pair once, and asks for options that there are', async (_engine, lines, index) => {
  for (const shares of [3, 10]) {
    const commands = Array.from({ length: shares }, (_, place) =>
      asked(lines, { [index]: String(place), SHARES: String(shares) }, NAMES),
    );
    const pairs = commands.flatMap((line) => /--pair (\S+)/.exec(line)?.[1]?.split(',') ?? []);
    expect(pairs.sort()).toEqual(NAMES);
    // More shares than pairs: some have nothing to do.
    expect(commands.filter((line) => line === '').length).toBe(Math.max(0, shares - NAMES.length));
    const options = commands.flatMap((line) => line.match(/--[a-z]+/g) ?? []);
    const { out: usage } = await run('--help');
    for (const option of new Set(options)) expect(usage).toContain(`\n  ${option} `);
  }
});

test('the engines start as many as there are shares, and the index', () => {
  const [{ value }] = kubernetes.template.spec.containers[0].env;
  expect(kubernetes.completions).toBe(Number(value) + 1);
  expect(asked(script, { JOB_COMPLETION_INDEX: value, SHARES: value }, NAMES)).toMatch(/--index\n$/);
  expect(matrix.jobs.pairs.strategy.matrix.share).toEqual(
    Array.from({ length: matrix.env.SHARES }, (_, share) => share),
  );
});
