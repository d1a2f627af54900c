import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { buildDatasets } from '../../src/build/compile/build-datasets.ts';
import { datasetFiles } from '../../src/build/compile/dataset-files.ts';
import { formatProblems } from '../../src/build/read/problem.ts';
import { CLAIM_COLUMNS } from '../../src/build/tables/claims-table.ts';
import {
  DatasetIndexSchema,
  DatasetSchema,
  HEDGES,
  rational,
  readInterval,
  standsFor,
} from '../../src/domain/index.ts';
import { FROZEN_LEDGER } from '../frozen-ledger.ts';
import { copyLedger, makeFolder } from './made-ledger.ts';

/** What the build writes, and that it found nothing wrong. */
function filesOf(data: string): Map<string, string> {
  const { datasets, problems } = buildDatasets(data);
  expect(formatProblems(problems)).toEqual([]);
  return datasetFiles(datasets);
}

const contentOf = (files: ReadonlyMap<string, string>, name: string): string => {
  const content = files.get(name);
  if (content === undefined) throw new RangeError(`missing file: ${name}`);
  return content;
};

describe('the frozen ledger', () => {
  const files = filesOf(FROZEN_LEDGER);

  test('is of the schemas that the site reads', () => {
    const index = v.parse(DatasetIndexSchema, JSON.parse(contentOf(files, 'index.json')));
    expect(index.pairs.map(({ id }) => id)).toContain('vnm-lao');
    for (const { dataset, version, claims } of index.pairs) {
      const read = v.parse(DatasetSchema, JSON.parse(contentOf(files, dataset)));
      expect(read.version).toBe(version);
      expect(read.claims).toHaveLength(claims);
    }
  });

  test('has every source file, claim and reference', () => {
    for (const { pair, sources, claims, growthChecks, cells } of buildDatasets(FROZEN_LEDGER).datasets) {
      const names = readdirSync(join(FROZEN_LEDGER, pair.id)).filter(
        (name) => name.endsWith('.yaml') && name !== 'pair.yaml' && name !== 'reviewed-findings.yaml',
      );
      expect(sources.map(({ id }) => `${id}.yaml`).sort()).toEqual(names.sort());
      const ids = claims.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const levels = claims.filter(({ kind }) => kind === 'level').map(({ id }) => id);
      expect(cells.flatMap((cell) => cell.claims).sort()).toEqual(levels.sort());
      expect(growthChecks).toHaveLength(claims.filter(({ kind }) => kind === 'growth').length);
    }
  });

  test('gives the same bytes again', () => {
    expect([...filesOf(FROZEN_LEDGER)]).toEqual([...files]);
  });

  test('gives the same bytes when its files are made in another order, elsewhere', () => {
    const copy = join(makeFolder(), 'data');
    mkdirSync(copy);
    for (const pair of readdirSync(FROZEN_LEDGER, { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    )) {
      mkdirSync(join(copy, pair.name));
      for (const name of readdirSync(join(FROZEN_LEDGER, pair.name)).sort().reverse()) {
        cpSync(join(FROZEN_LEDGER, pair.name, name), join(copy, pair.name, name));
      }
    }
    expect([...filesOf(copy)]).toEqual([...files]);
  });
});

test('a change of one digit is another version', () => {
  const data = copyLedger();
  const file = join(data, 'vnm-lao/2025-01-09-example.yaml');
  const [before] = buildDatasets(data).datasets;
  writeFileSync(file, readFileSync(file, 'utf8').replace('US$1.64 billion', 'US$1.65 billion'));
  const [after] = buildDatasets(data).datasets;
  expect(before?.version).toMatch(/^[0-9a-f]{16}$/);
  expect(after?.version).toMatch(/^[0-9a-f]{16}$/);
  expect(after?.version).not.toBe(before?.version);
});

test('a second pair is one more folder', () => {
  const data = copyLedger();
  const first = filesOf(data);
  const pair = join(data, 'khm-tha');
  mkdirSync(pair);
  writeFileSync(
    join(pair, 'pair.yaml'),
    [
      'economies:',
      '  - { code: KHM, name: Cambodia }',
      '  - { code: THA, name: Thailand }',
      'assumed_reporter: THA',
      'assumption: Made up.',
      'gauges: []',
    ].join('\n'),
  );
  const source = readFileSync(join(data, 'vnm-lao/2025-01-09-example.yaml'), 'utf8');
  writeFileSync(join(pair, 'made-up.yaml'), source.replaceAll('LAO', 'KHM').replaceAll('VNM', 'THA'));
  const both = filesOf(data);
  const { pairs } = v.parse(DatasetIndexSchema, JSON.parse(contentOf(both, 'index.json')));
  expect(pairs.map(({ id }) => id)).toEqual(['khm-tha', 'vnm-lao']);
  for (const name of [...first.keys()].filter((path) => path !== 'index.json')) {
    expect(both.get(name)).toBe(first.get(name));
  }
});

describe('claims.csv', () => {
  const read = (content: string): Record<string, string>[] => parse(content, { columns: true, bom: true });

  test('begins with the mark by which spreadsheets know UTF-8', () => {
    expect(contentOf(filesOf(copyLedger()), 'vnm-lao/claims.csv').startsWith('\uFEFF')).toBe(true);
  });

  test('holds every claim of the frozen ledger as the dataset has it', () => {
    const files = filesOf(FROZEN_LEDGER);
    for (const { pair, claims } of buildDatasets(FROZEN_LEDGER).datasets) {
      const rows = read(contentOf(files, `${pair.id}/claims.csv`));
      expect(rows.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
      for (const [index, claim] of claims.entries()) {
        const row = rows[index] ?? {};
        const interval = readInterval(standsFor(claim));
        expect(row.figure?.replace(/^'/, '')).toBe(claim.figure);
        for (const side of ['lower', 'upper'] as const) {
          const end = interval[side];
          expect(row[side] === '' ? null : rational(row[side] ?? '').toFraction()).toBe(
            end?.toFraction() ?? null,
          );
          expect(row[`${side}_included`]).toBe(end ? String(interval[`${side}Closed`]) : '');
        }
      }
    }
  });

  test('writes exact decimals, empty ends and what was not seen', () => {
    const data = copyLedger();
    const file = join(data, 'vnm-lao/2025-01-09-example.yaml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replace('"nearly 586 million USD"', '"at least 0.1 thousand USD"')
        .replace('"US$600 million"', `"US$1.${'1'.repeat(38)}"`),
    );
    const rows = read(contentOf(filesOf(data), 'vnm-lao/claims.csv'));
    const byId = new Map(rows.map((row) => [row.id, row]));
    expect(byId.get('2025-01-09-example/trade-2024-growth')).toMatchObject({
      kind: 'growth',
      figure: 'up 33.9 per cent',
      unit: 'rate',
      lower: '0.3385',
      lower_included: 'true',
      upper: '0.3395',
      upper_included: 'true',
      period: '2024',
      base: '2023',
      verdict: 'weak',
      publisher: 'The Example',
      title: '',
      published: '2025-01-09',
      url: '',
      locator: '',
    });
    expect(byId.get('2025-01-09-example/deficit-2024')).toMatchObject({
      lower: '',
      lower_included: '',
      upper: '-100',
      upper_included: 'true',
      hedges: 'at-least',
      verdict: '',
      locator: 'paragraph 4',
    });
    expect(byId.get('2025-01-09-example/imports-undated')).toMatchObject({
      lower: `1.${'1'.repeat(37)}05`,
      upper: `1.${'1'.repeat(38)}5`,
    });
  });

  test('shows the printed words of a misprint, what it is read as, and that a period is not stated', () => {
    const rows = read(contentOf(filesOf(copyLedger()), 'vnm-lao/claims.csv'));
    const byId = new Map(rows.map((row) => [row.id, row]));
    expect(byId.get('2025-01-09-example/trade-2022')).toMatchObject({
      figure: '1,.64 billion USD',
      misprint: '1.64 billion USD',
      lower: '1635000000',
    });
    expect(byId.get('2025-01-09-example/exports-undated-growth')).toMatchObject({
      misprint: '',
      period: 'not-stated',
      base: 'not-stated',
      verdict: 'cannot-tell',
    });
  });

  test('keeps text that looks like a formula from being one', () => {
    const data = copyLedger();
    const file = join(data, 'vnm-lao/2025-01-09-example.yaml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replace('publisher: The Example', 'publisher: "=HYPERLINK(\\"https://example.org\\")"')
        .replace('title: not-seen', 'title: "@SUM(1, \\"a\\nb\\")"')
        .replace('"up 33.9 per cent"', '"+33.9 per cent"')
        .replace('said_by: not-stated', 'said_by: "-2+3"'),
    );
    const content = contentOf(filesOf(data), 'vnm-lao/claims.csv');
    const rows = read(content);
    expect(rows[0]).toMatchObject({
      publisher: `'=HYPERLINK("https://example.org")`,
      title: `'@SUM(1, "a\nb")`,
      said_by: "'-2+3",
    });
    expect(rows.find(({ id }) => id?.endsWith('/trade-2024-growth'))).toMatchObject({
      figure: "'+33.9 per cent",
    });
    // Numbers stay numbers, also negative ones.
    expect(rows.find(({ id }) => id?.endsWith('/deficit-2024'))).toMatchObject({ lower: '-586000000' });
  });

  test('is what datapackage.json says', () => {
    const files = filesOf(copyLedger());
    const content = contentOf(files, 'vnm-lao/claims.csv');
    const [header = [], ...rows] = parse(content, { bom: true }) as string[][];
    const Package = v.object({
      $schema: v.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
      licenses: v.array(v.object({ name: v.string() })),
      sources: v.array(v.object({ title: v.string() })),
      resources: v.array(
        v.object({
          path: v.string(),
          bytes: v.number(),
          schema: v.optional(
            v.object({ fields: v.array(v.object({ name: v.string(), description: v.string() })) }),
          ),
        }),
      ),
    });
    const described = v.parse(Package, JSON.parse(contentOf(files, 'vnm-lao/datapackage.json')));
    expect(described.resources[0]?.schema?.fields.map(({ name }) => name)).toEqual(header);
    expect(header).toEqual(CLAIM_COLUMNS.map(({ name }) => name));
    const hedges = described.resources[0]?.schema?.fields.find(({ name }) => name === 'hedges');
    for (const hedge of HEDGES) expect(hedges?.description).toContain(hedge);
    expect(rows.every((row) => row.length === header.length)).toBe(true);
    expect(described.licenses.map(({ name }) => name)).toEqual(['CC-BY-4.0', 'MIT']);
    for (const { path, bytes } of described.resources) {
      expect(Buffer.byteLength(contentOf(files, `vnm-lao/${path}`))).toBe(bytes);
    }
  });
});
