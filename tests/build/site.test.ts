// The whole site, built as a person does it.

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { DatasetIndexSchema } from '../../src/domain/index.ts';
import { FROZEN_LEDGER } from '../frozen-ledger.ts';
import { allFiles, run } from './command-line.ts';
import { copyLedger, makeFolder } from './made-ledger.ts';

/** Vite and all pages: some seconds, and many more where other work is going on. */
const SLOW = { timeout: 180_000 };

const PAIR = `economies:
  - { code: KHM, name: Cambodia }
  - { code: THA, name: Thailand }
assumed_reporter: THA
assumption: A made-up assumption about customs in Bangkok.
gauges:
  - 2025-03-01-example/target
`;

const common = `
    status: A
    said_by: not-stated
    locator: { paragraph: 2 }`;

const SOURCE = `source:
  kind: press
  publisher: The Mekong Example
  title: not-seen
  about: A made-up report on another pair
  published: "2025-03-01"
  published_basis: printed
  accessed: "2026-11-21"
  url: not-seen
  language: en
claims:
  - id: trade-2024
    kind: level
    figure: "nearly US$4.31 billion"
    reporter: THA
    partner: KHM
    flow: T
    period: "2024"${common}
  - id: trade-2023
    kind: level
    figure: "US$3.87 billion"
    reporter: THA
    partner: KHM
    flow: T
    period: "2023"${common}
  - id: growth-2024
    kind: growth
    figure: "up 11.2 per cent"
    reporter: THA
    partner: KHM
    flow: T
    period: "2024"
    base: "2023"${common}
  - id: target
    kind: target
    figure: "US$15 billion"
    flow: T
    measure: level
    by: "2027"${common}
`;

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

/** Where the root of a site leads without a script. */
const targetOf = (site: string): string | undefined =>
  /<meta http-equiv="refresh" content="0; url=([^"]*)"/.exec(read(site, 'index.html'))?.[1];

test('a second pair is one more folder of data, and of the site', SLOW, async () => {
  const folder = makeFolder();
  const [data, site] = [join(folder, 'data'), join(folder, 'site')];
  cpSync(FROZEN_LEDGER, data, { recursive: true });
  mkdirSync(join(data, 'khm-tha'));
  writeFileSync(join(data, 'khm-tha/pair.yaml'), PAIR);
  writeFileSync(join(data, 'khm-tha/2025-03-01-example.yaml'), SOURCE);
  const { code, err } = await run('build', '--data', data, '--out', site);
  expect({ code, err }).toEqual({ code: 0, err: '' });

  expect(targetOf(site)).toBe('./en/');
  const start = read(site, 'en/index.html');
  for (const words of [
    'Cambodia',
    'Thailand',
    'Viet Nam',
    'Laos',
    'href="../en/khm-tha/"',
    'href="../en/vnm-lao/"',
  ]) {
    expect(start).toContain(words);
  }
  const index = v.parse(DatasetIndexSchema, JSON.parse(read(site, 'data/index.json')));
  expect(index.pairs.map(({ id, claims }) => [id, claims > 0])).toEqual([
    ['khm-tha', true],
    ['vnm-lao', true],
  ]);
  for (const { dataset } of index.pairs) expect(existsSync(join(site, 'data', dataset))).toBe(true);

  expect(read(site, 'en/vnm-lao/index.html')).toContain('Viet Nam');
  const overview = read(site, 'en/khm-tha/index.html');
  for (const words of ['Cambodia', 'Thailand', 'US$15 billion']) expect(overview).toContain(words);
  const claim = read(site, 'en/khm-tha/claims/2025-03-01-example/trade-2024/index.html');
  for (const words of ['nearly US$4.31 billion', 'The Mekong Example']) expect(claim).toContain(words);

  const pages = allFiles(join(site, 'en/khm-tha'));
  expect(pages.length).toBeGreaterThan(6);
  // A figure may be typed in Lao, whoever trades.
  const language = '<option value="lo">Lao</option>';
  for (const [page, html] of pages)
    expect(html.replaceAll(language, ''), page).not.toMatch(/Viet ?Nam|Lao\b|Laos|VNM|LAO|vnm-lao/);
});

test('the same ledger gives the same site, and one with mistakes leaves it as it is', SLOW, async () => {
  const data = copyLedger();
  const [site, again] = [join(makeFolder(), 'site'), join(makeFolder(), 'deeper/site')];
  const first = await run('build', '--data', data, '--out', site);
  expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: '' });
  expect(targetOf(site)).toBe('./en/vnm-lao/');
  const files = allFiles(site);

  expect((await run('build', '--data', data, '--out', again)).code).toBe(0);
  expect(allFiles(again)).toEqual(files);

  writeFileSync(join(data, 'vnm-lao/b.yaml'), 'source: 1\n');
  const failed = await run('build', '--data', data, '--out', site);
  expect({ code: failed.code, out: failed.out }).toEqual({ code: 1, out: '' });
  expect(failed.err).toMatch(/^data\/vnm-lao\/b\.yaml:1:9: .*\n1 problem; nothing was written\n$/);
  expect(allFiles(site)).toEqual(files);
  expect(readdirSync(dirname(site))).toEqual(['site']);
});

test('a folder that holds something else is not replaced by a site', SLOW, async () => {
  const out = makeFolder();
  writeFileSync(join(out, 'index.html'), 'Another site');
  const { code, err } = await run('build', '--data', copyLedger(), '--out', out);
  expect(code).toBe(1);
  expect(err).toContain(`${out} holds other files; expected a new or empty folder, or an earlier output`);
  expect(allFiles(out)).toEqual([['index.html', 'Another site']]);
});
