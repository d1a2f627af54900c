// What changed between two datasets: what is told of it, and the entry that it becomes for readers.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diffCommand } from '../../src/build/commands/diff-command.ts';
import { UsageError } from '../../src/build/commands/usage-error.ts';
import { buildDatasets } from '../../src/build/compile/build-datasets.ts';
import {
  type ComparedDataset,
  compareDatasets,
  type DatasetChanges,
} from '../../src/build/compile/compare-datasets.ts';
import { datasetFiles } from '../../src/build/compile/dataset-files.ts';
import { run } from './command-line.ts';
import { copyLedger } from './made-ledger.ts';

const SOURCE = {
  id: 'a',
  publisher: 'The Example',
  title: null,
  about: 'Trade',
  published: '2025-01-09',
  url: null,
  language: 'en',
};
const LEVEL = {
  id: 'a/t',
  source: 'a',
  kind: 'level',
  flow: 'T',
  partner: 'LAO',
  period: '2024',
  figure: 'US$2 billion',
  currency: 'USD',
  covers: null,
};
const FINDING = {
  id: 'whole-differs-1',
  code: 'whole-differs',
  kind: 'contradiction',
  severity: 'material',
  claims: ['a/t', 'a/x'],
  review: null,
};

const dataset = (parts: Partial<ComparedDataset> = {}): ComparedDataset => ({
  asOf: '2025-01-09',
  pair: { id: 'vnm-lao', assumedReporter: 'VNM' },
  sources: [SOURCE],
  claims: [LEVEL],
  findings: [],
  ...parts,
});

const NOTHING: DatasetChanges = { sources: [], values: [], findings: [] };
const T_2024 = { flow: 'T', period: '2024', currency: 'USD', covers: null } as const;

describe('what changed', () => {
  const cases: readonly (readonly [
    what: string,
    old: ComparedDataset,
    now: ComparedDataset,
    changes: Partial<DatasetChanges>,
  ])[] = [
    ['nothing', dataset(), dataset(), {}],
    [
      'a source that only was read again',
      dataset(),
      dataset({ sources: [{ ...SOURCE, accessed: '2026-11-26' }] }),
      {},
    ],
    [
      'a source with its figure',
      dataset({ sources: [], claims: [] }),
      dataset(),
      {
        sources: [{ source: 'a', change: 'added', was: null }],
        values: [{ ...T_2024, change: 'added', now: ['US$2 billion'], before: [] }],
      },
    ],
    [
      'a source that is gone, by the name that nothing else tells any more',
      dataset(),
      dataset({ sources: [], claims: [] }),
      {
        sources: [{ source: 'a', change: 'gone', was: 'The Example, 2025-01-09: Trade' }],
        values: [{ ...T_2024, change: 'gone', now: [], before: ['US$2 billion'] }],
      },
    ],
    [
      'a figure of a source, which is its value’s as well',
      dataset(),
      dataset({ claims: [{ ...LEVEL, figure: 'US$2.2 billion' }] }),
      {
        sources: [{ source: 'a', change: 'changed', was: null }],
        values: [{ ...T_2024, change: 'changed', now: ['US$2.2 billion'], before: ['US$2 billion'] }],
      },
    ],
    [
      'a title that was seen',
      dataset(),
      dataset({ sources: [{ ...SOURCE, title: 'Trade grows' }] }),
      { sources: [{ source: 'a', change: 'changed', was: null }] },
    ],
    [
      'the same figure of another source: the source alone is new',
      dataset(),
      dataset({
        sources: [SOURCE, { ...SOURCE, id: 'b' }],
        claims: [LEVEL, { ...LEVEL, id: 'b/t', source: 'b' }],
      }),
      { sources: [{ source: 'b', change: 'added', was: null }] },
    ],
    [
      'the other side’s imports are exports, and another currency is another value',
      dataset({ claims: [] }),
      dataset({
        claims: [
          { ...LEVEL, flow: 'M', partner: 'VNM', figure: '1' },
          { ...LEVEL, id: 'a/b', figure: '2 billion baht', currency: 'THB' },
        ],
      }),
      {
        sources: [{ source: 'a', change: 'changed', was: null }],
        values: [
          { ...T_2024, flow: 'X', change: 'added', now: ['1'], before: [] },
          { ...T_2024, currency: 'THB', change: 'added', now: ['2 billion baht'], before: [] },
        ],
      },
    ],
    [
      'a finding',
      dataset(),
      dataset({ findings: [FINDING] }),
      { findings: [{ finding: 'whole-differs-1', change: 'added', figures: ['US$2 billion'] }] },
    ],
    [
      'a finding that another figure joins, under another name',
      dataset({ findings: [FINDING] }),
      dataset({ findings: [{ ...FINDING, id: 'whole-differs-2', claims: ['a/t', 'a/x', 'a/m'] }] }),
      { findings: [{ finding: 'whole-differs-2', change: 'changed', figures: ['US$2 billion'] }] },
    ],
    [
      'a finding of other figures: one is gone, another is new',
      dataset({ findings: [FINDING] }),
      dataset({ findings: [{ ...FINDING, id: 'whole-differs-3', claims: ['b/t', 'b/x'] }] }),
      {
        findings: [
          { finding: 'whole-differs-3', change: 'added', figures: [] },
          { finding: 'whole-differs-1', change: 'gone', figures: ['US$2 billion'] },
        ],
      },
    ],
    [
      'a finding that was answered',
      dataset({ findings: [FINDING] }),
      dataset({ findings: [{ ...FINDING, review: { status: 'accepted' } }] }),
      { findings: [{ finding: 'whole-differs-1', change: 'changed', figures: ['US$2 billion'] }] },
    ],
  ];
  test.each(cases)('%s', (_what, old, now, changes) => {
    expect(compareDatasets(old, now)).toEqual({ ...NOTHING, ...changes });
  });
});

/** The dataset.json of a ledger, written beside it. */
function datasetOf(data: string, name: string): string {
  const path = join(data, '..', name);
  writeFileSync(path, datasetFiles(buildDatasets(data).datasets).get('vnm-lao/dataset.json') ?? '');
  return path;
}

test('from two ledgers to the entry that readers see, and to a second one', async () => {
  const data = copyLedger();
  const old = datasetOf(data, 'old.json');
  const article = join(data, 'vnm-lao/2025-01-09-example.yaml');
  writeFileSync(join(data, 'vnm-lao/2025-02-01-another.yaml'), readFileSync(article, 'utf8'));
  const now = datasetOf(data, 'now.json');

  const told = await run('diff', old, now);
  expect(told).toMatchObject({ code: 2, err: '' });
  expect(told.out).toContain('sources: 1 added, 0 changed, 0 gone\n  + 2025-02-01-another');

  const written = await run('diff', old, now, '--write', '--data', data, '--note', 'A "second" article: new');
  const path = join(data, 'vnm-lao/changes.yaml');
  expect(written).toMatchObject({ code: 0, err: '' });
  expect(written.out).toContain(`added to ${path}`);
  const again = await run('diff', old, now, '--write', '--json', '--data', data);
  expect(JSON.parse(again.out)).toMatchObject({
    format: 1,
    pair: 'vnm-lao',
    sources: [{ source: '2025-02-01-another', change: 'added', was: null }],
  });

  const [built] = buildDatasets(data).datasets;
  const today = new Date().toISOString().slice(0, 10);
  expect(built?.changes).toMatchObject([
    { id: `${today}-2`, date: today, kind: 'data', note: null },
    {
      id: today,
      note: 'A "second" article: new',
      sources: [{ source: '2025-02-01-another', change: 'added', was: null }],
    },
  ]);
  expect(await run('diff', now, now)).toMatchObject({ code: 0 });
  const before = readFileSync(path, 'utf8');
  expect(await run('diff', now, now, '--write', '--data', data)).toMatchObject({ code: 0 });
  expect(readFileSync(path, 'utf8')).toBe(before);
});

test('what cannot be compared or added to is said, and nothing is written', () => {
  const data = copyLedger();
  const path = datasetOf(data, 'old.json');
  const other = join(data, '../other.json');
  const { pair, ...rest } = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(other, JSON.stringify({ ...rest, pair: { ...pair, id: 'vnm-khm' } }));
  const broken = join(data, '../broken.json');
  writeFileSync(broken, '{"pair":{}}');
  const none = join(data, 'none.json');
  const cases: readonly (readonly [old: string, now: string | undefined, message: string])[] = [
    [path, undefined, 'expected two datasets: the old and the new'],
    [path, none, `no such file: ${none}; expected a dataset.json`],
    [path, broken, `no dataset: ${broken}: asOf: `],
    [path, other, 'the datasets of two pairs: vnm-lao and vnm-khm; expected two of one pair'],
  ];
  for (const [old, now, message] of cases) {
    const diff = () => diffCommand({ old, now, data, json: false, write: true }, '2026-11-26');
    expect(diff).toThrow(UsageError);
    expect(diff).toThrow(message);
  }
  expect(existsSync(join(data, 'vnm-lao/changes.yaml'))).toBe(false);
});
