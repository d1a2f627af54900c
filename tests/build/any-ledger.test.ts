// Whatever stands in the files, the build answers with datasets or with problems, and never fails in between.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildDatasets } from '../../src/build/compile/build-datasets.ts';
import { datasetFiles } from '../../src/build/compile/dataset-files.ts';
import { formatProblems } from '../../src/build/read/problem.ts';
import { copyLedger } from './made-ledger.ts';

const AMOUNTS = ['0', '0.0', '1', '2.20', '100', '586', '1,640', '99.99'];
const amount = fc.constantFrom(...AMOUNTS);
const hedge = fc.constantFrom('', 'over ', 'nearly ', 'about ', 'at least ', 'up to ', 'about more than ');
const money = fc
  .tuple(hedge, amount, fc.constantFrom('', ' million', ' billion'), fc.constantFrom('', '–9,999 billion'))
  .map((words) => `${words.join('')} USD`);
const rate = fc
  .tuple(fc.constantFrom('up ', 'down '), hedge, amount)
  .map((words) => `${words.join('')} per cent`);
const period = fc.constantFrom(
  'not-stated',
  '2023',
  '2024',
  '2024-S1',
  '2024-01/2024-04',
  '2023-01/2023-04',
  '2021/2024',
);
const flow = fc.constantFrom('X', 'M', 'T', 'B');
const common = {
  reporter: fc.constantFrom('VNM', 'unspecified'),
  partner: fc.constant('LAO'),
  status: fc.constantFrom('A', 'E'),
  said_by: fc.constant('not-stated'),
  locator: fc.constant('not-seen'),
};
const level = fc
  .record({ kind: fc.constant('level'), figure: money, flow, period, ...common })
  .map((claim) => (claim.flow === 'B' ? { ...claim, balance: 'deficit' } : claim));
const growth = fc.record({
  kind: fc.constant('growth'),
  figure: fc.oneof(
    rate,
    money.map((figure) => `up ${figure}`),
  ),
  flow,
  period,
  base: period,
  ...common,
});
const stated = {
  status: fc.constant('A'),
  said_by: fc.constant('not-stated'),
  locator: fc.constant('not-seen'),
};
const target = fc
  .record({ kind: fc.constant('target'), rated: fc.boolean(), money, rate, flow, by: period, ...stated })
  .map(({ rated, money, rate, ...claim }) => ({
    ...claim,
    figure: rated ? rate.replace(/^(up|down) /, '') : money,
    measure: rated ? 'growth' : 'level',
  }));
const met = fc
  .record({ kind: fc.constant('met'), figure: money, flow, period, ...stated })
  .map((claim) => ({ ...claim, measure: 'level', target: '2025-01-09-example/target-5bn' }));
const claims = fc
  .array(fc.oneof(level, growth, target, met), { minLength: 1, maxLength: 12 })
  .map((list) => list.map((claim, index) => ({ id: `claim-${index}`, ...claim })));

const SOURCE = {
  kind: 'press',
  publisher: 'The Example',
  title: 'not-seen',
  about: 'Made-up figures',
  published: '2025-01-10',
  published_basis: 'printed',
  accessed: '2026-11-21',
  url: 'not-seen',
  language: 'en',
};

function check(data: string): 'datasets' | 'problems' {
  const { datasets, problems } = buildDatasets(data);
  expect(datasets.length > 0).toBe(problems.length === 0);
  expect(datasetFiles(datasets).size).toBe(datasets.length * 7 + 1);
  for (const line of formatProblems(problems)) {
    expect(line).toMatch(/^data[^:]*:[1-9]\d*:[1-9]\d*: \S.*; expected \S.*; \S/su);
  }
  return datasets.length > 0 ? 'datasets' : 'problems';
}

test('claims with any figures, flows and periods', { timeout: 60_000 }, () => {
  const data = copyLedger();
  const outcomes = { datasets: 0, problems: 0 };
  fc.assert(
    fc.property(claims, (list) => {
      // JSON is YAML, with every text in quotes.
      writeFileSync(join(data, 'vnm-lao/any.yaml'), JSON.stringify({ source: SOURCE, claims: list }));
      outcomes[check(data)] += 1;
    }),
    { numRuns: 400 },
  );
  expect(Math.min(outcomes.datasets, outcomes.problems)).toBeGreaterThan(10);
});

test('files with any structure', { timeout: 60_000 }, () => {
  const data = copyLedger();
  const key = fc.constantFrom(
    'source',
    'claims',
    'series',
    'events',
    'id',
    'kind',
    'figure',
    '__proto__',
    '0',
    'é',
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ maxDepth: 4 }, tie('leaf'), fc.dictionary(key, tie('tree')), fc.array(tie('tree'))),
    leaf: fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('level', 'growth'),
    ),
  }));
  fc.assert(
    fc.property(tree, (value) => {
      writeFileSync(join(data, 'vnm-lao/any.yaml'), JSON.stringify(value));
      expect(check(data)).toBe('problems');
    }),
    { numRuns: 150 },
  );
});

test('files with any text and any bytes', { timeout: 60_000 }, () => {
  const data = copyLedger();
  const yaml = fc.string({ unit: fc.constantFrom(...'ab:- \n"\'[]{}&*!|>%#?,é0'), maxLength: 60 });
  fc.assert(
    fc.property(fc.oneof(yaml, fc.uint8Array({ maxLength: 40 })), (content) => {
      writeFileSync(join(data, 'vnm-lao/any.yaml'), content);
      expect(check(data)).toBe('problems');
    }),
    { numRuns: 250 },
  );
});
