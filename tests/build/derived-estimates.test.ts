import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildDatasets } from '../../src/build/compile/build-datasets.ts';
import { formatProblems } from '../../src/build/read/problem.ts';
import { makeFolder } from './made-ledger.ts';

const YEARS = ['2015', '2016', '2017', '2018', '2019'];
const IMPORTS = [100_000_000, 120_000_000, 90_000_000, 150_000_000, 200_000_000];

/** A table in which Laos' exports are Viet Nam's imports ÷ 1.06, in whole dollars, or are what is given. */
function build(words: string, exported = IMPORTS.map((value) => Math.round(value / 1.06))) {
  const folder = join(makeFolder(), 'data/vnm-lao');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'pair.yaml'),
    `economies: [{ code: VNM, name: Viet Nam }, { code: LAO, name: Laos }]
assumed_reporter: VNM
assumption: A made-up assumption.
gauges: []
`,
  );
  const rows = (values: readonly number[], status: string) =>
    YEARS.map((year, index) => `      "${year}": { figure: "${values[index]}", status: ${status} }`).join(
      '\n',
    );
  writeFileSync(
    join(folder, 'table.yaml'),
    `source:
  { kind: statistics, publisher: Made-up, title: not-seen, about: A table, published: not-seen,
    published_basis: not-seen, accessed: "2026-11-21", url: not-seen, language: en }
series:
  - id: imports
    reporter: VNM
    flow: M
    unit: USD
    observations:
${rows(IMPORTS, 'A')}
  - id: exports
    reporter: LAO
    flow: X
    unit: USD
${words}
    observations:
${rows(exported, 'E')}
`,
  );
  return buildDatasets(join(folder, '..'));
}

const mirrors = (built: ReturnType<typeof build>) =>
  built.datasets[0]?.findings.filter(({ kind }) => kind === 'mirror').length;

test('estimates that are a fixed multiple of the other side and do not say so are named once', () => {
  const built = build('');
  expect(formatProblems(built.problems)).toEqual([]);
  expect(formatProblems(built.warnings)).toEqual([
    'data/vnm-lao/table.yaml:21:25: 5 estimates of LAO that are each 0.943 times what VNM reports, first table/exports-2015; ' +
      'expected derived_from: VNM where they were made from that report; ' +
      'see what the source says of its estimates; an estimate made from the other side is no second report',
  ]);
  expect(mirrors(built)).toBe(5);
});

test('estimates that say whose report they were made from are shown, and are no second report', () => {
  const built = build('    derived_from: VNM');
  expect(formatProblems([...built.problems, ...built.warnings])).toEqual([]);
  expect(mirrors(built)).toBe(0);
  const claims = built.datasets[0]?.claims ?? [];
  expect(claims.filter(({ derivedFrom }) => derivedFrom === 'VNM')).toHaveLength(5);
});

test('estimates that differ from the other side by no fixed ratio are estimates of their own', () => {
  const built = build('', [94_000_000, 118_000_000, 91_000_000, 140_000_000, 201_000_000]);
  expect(formatProblems([...built.problems, ...built.warnings])).toEqual([]);
  expect(mirrors(built)).toBe(5);
});
