// The whole site, built as a person does it.

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { DatasetIndexSchema } from '../../src/domain/index.ts';
import { FROZEN_LEDGER } from '../frozen-ledger.ts';
import { allFiles, run, runIn } from './command-line.ts';
import { copyProject } from './copy-project.ts';
import { makeFiles } from './made-files.ts';
import { copyLedger, makeFolder } from './made-ledger.ts';
import { checkLinks, emptyCharts, emptyPlaces } from './site-links.ts';

/** Vite and all pages: some seconds, and many more where other work is going on. No test is about speed. */
const SLOW = { timeout: 900_000 };

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

/** What is known of a pair whose papers printed no value of a year. */
const SCARCE = `source:
  kind: press
  publisher: The Mekong Example
  title: not-seen
  about: A made-up report without a value of a year
  published: "2025-03-02"
  published_basis: printed
  accessed: "2026-11-21"
  url: not-seen
  language: en
claims:
  - id: exports-2024-09
    kind: level
    figure: "US$31.2 million"
    reporter: THA
    partner: KHM
    flow: X
    period: "2024-09"${common}
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

/** Fails for a link that leads nowhere, for a chart in which nothing is drawn, and for a name without a value. */
function expectWhole(site: string, charts: number): void {
  const { broken, links } = checkLinks(site);
  expect(broken).toEqual([]);
  expect(links).toBeGreaterThan(100);
  expect(emptyPlaces(site)).toEqual([]);
  const drawn = emptyCharts(site);
  expect(drawn.empty).toEqual([]);
  expect(drawn.charts).toBeGreaterThanOrEqual(charts);
}

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

  expectWhole(site, 50);

  const pages = allFiles(join(site, 'en/khm-tha'));
  expect(pages.length).toBeGreaterThan(6);
  // A figure may be typed in Lao, whoever trades, and a font for Lao letters is among those of every page.
  const ofAnyPair = /<option value="lo">Lao<\/option>|<style>.*?<\/style>/gs;
  for (const [page, html] of pages)
    expect(html.replaceAll(ofAnyPair, ''), page).not.toMatch(/Viet ?Nam|Lao\b|Laos|VNM|LAO|vnm-lao/);
});

/** Lists folders from their ends on, three years later. */
const OTHERWISE = `data:text/javascript,${encodeURIComponent(`
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const { readdirSync, promises } = fs;
  const { readdir } = promises;
  fs.readdirSync = (...args) => readdirSync(...args).reverse();
  promises.readdir = async (...args) => (await readdir(...args)).reverse();
  syncBuiltinESMExports();
  const now = Date.now;
  const later = () => now() + 3 * 365 * 24 * 3600 * 1000;
  globalThis.Date = class extends Date {
    constructor(...args) {
      super(...(args.length === 0 ? [later()] : args));
    }
    static now = later;
  };
`)}`;

test(
  'the same ledger gives the same site everywhere, and one with mistakes leaves it as it is',
  SLOW,
  async () => {
    const data = copyLedger();
    const [site, again] = [join(makeFolder(), 'site'), join(makeFolder(), 'deeper/site')];
    const first = await run('build', '--data', data, '--out', site);
    expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: '' });
    expect(targetOf(site)).toBe('./en/vnm-lao/');
    expectWhole(site, 5);
    const files = allFiles(site);

    // Another path, language, time zone, date, and order of files.
    const there = {
      project: copyProject(),
      env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
      preload: OTHERWISE,
    };
    const second = await runIn(there, 'build', '--data', copyLedger(), '--out', again);
    expect({ code: second.code, err: second.err }).toEqual({ code: 0, err: '' });
    expect(allFiles(again).map(([path]) => path)).toEqual(files.map(([path]) => path));
    const other = new Map(allFiles(again));
    expect(files.filter(([path, content]) => other.get(path) !== content).map(([path]) => path)).toEqual([]);

    writeFileSync(join(data, 'vnm-lao/b.yaml'), 'source: 1\n');
    const failed = await run('build', '--data', data, '--out', site);
    expect({ code: failed.code, out: failed.out }).toEqual({ code: 1, out: '' });
    expect(failed.err).toMatch(/^data\/vnm-lao\/b\.yaml:1:9: .*\n1 problem; nothing was written\n$/);
    expect(allFiles(site)).toEqual(files);
    expect(readdirSync(dirname(site))).toEqual(['site']);
  },
);

test(
  'of a pair without a value of a year the pages say so, and lead to no file of a chart',
  SLOW,
  async () => {
    const [data, site] = [join(makeFolder(), 'data'), join(makeFolder(), 'site')];
    mkdirSync(join(data, 'khm-tha'), { recursive: true });
    writeFileSync(join(data, 'khm-tha/pair.yaml'), PAIR.replace('03-01-example', '03-02-scarce'));
    writeFileSync(join(data, 'khm-tha/2025-03-02-scarce.yaml'), SCARCE);
    const { code, err } = await run('build', '--data', data, '--out', site);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expectWhole(site, 0);
    const overview = read(site, 'en/khm-tha/index.html');
    expect(overview.split('No value of a whole year was published').length).toBe(3);
    expect(overview).not.toContain('trend-t');
    expect(overview).not.toMatch(/: \./);
  },
);

test('where its path is known, a page finds all under an address without a slash too', SLOW, async () => {
  const site = join(makeFolder(), 'site');
  const address = 'https://example.org/below/';
  const { code, err } = await run('build', '--data', copyLedger(), '--out', site, '--site', address);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(targetOf(site)).toBe('/below/en/vnm-lao/');
  const pages = [...allFiles(join(site, 'en')), ['404.html', read(site, '404.html')] as const];
  expect(pages.length).toBeGreaterThan(10);
  for (const [page, html] of pages) {
    if (!page.endsWith('.html')) continue;
    // As a browser would, below the page's address without the slash at its end.
    const seen = new URL(page.replace(/\/?index\.html$/, ''), `${address}en/`);
    const links = [...html.matchAll(/ (?:href|src)="([^"#?]+)/g)].map(([, link = '']) => new URL(link, seen));
    const own = links.filter((link) => link.origin === seen.origin);
    expect(own.length, page).toBeGreaterThan(2);
    for (const { pathname } of own) {
      expect(pathname, page).toMatch(/^\/below\//);
      const path = pathname.slice('/below/'.length);
      expect(existsSync(join(site, path, path.endsWith('/') ? 'index.html' : '')), `${page}: ${path}`).toBe(
        true,
      );
    }
  }
});

test('the check of links finds what leads nowhere', () => {
  const site = makeFiles({
    'index.html':
      '<a href="a/">a</a> <a href="a/#there">b</a> <img src="none.png"> <a href="https://example.org/x">c</a>',
    'a/index.html':
      '<h1 id="here">A</h1> <a href="#here">a</a> <a href="#gone">b</a> <a href="../a">c</a> <a href="../../x">d</a>',
    'embed/en/p/c.html': '<svg><path d=""/></svg> <table><tr data-key="x"></tr></table>',
  });
  expect(checkLinks(site)).toEqual({
    broken: [
      'a/index.html: #gone: no such place',
      'a/index.html: ../a: a folder without its slash',
      'a/index.html: ../../x: outside of the site',
      'index.html: a/#there: no such place',
      'index.html: none.png: no such file',
    ],
    links: 7,
  });
  expect(emptyCharts(site)).toEqual({ empty: ['embed/en/p/c.html'], charts: 1 });
});

test('the check of places finds headings, lists and folds that hold nothing', () => {
  const site = makeFiles({
    'a.html': '<h2 class="x"> </h2><ul class="y"></ul><section>\n</section><ul><li>1</li></ul>',
    'b.html':
      '<details><summary><h2>What happened</h2></summary></details><details><summary>2025: 0</summary><p>–</p></details>',
    'c.html': '<details open=""><summary>2024: 10</summary><ol><li>1</li></ol></details>',
  });
  expect(emptyPlaces(site)).toEqual([
    'a.html: <h2 class="x"> </h2>',
    'a.html: <ul class="y"></ul>',
    'a.html: <section>\n</section>',
    'b.html: <details><summary><h2>What happened</h2></summary></details>',
    'b.html: <summary>2025: 0</summary>',
  ]);
});

test('a folder that holds something else is not replaced by a site', SLOW, async () => {
  const out = makeFolder();
  writeFileSync(join(out, 'index.html'), 'Another site');
  const { code, err } = await run('build', '--data', copyLedger(), '--out', out);
  expect(code).toBe(1);
  expect(err).toContain(`${out} holds other files; expected a new or empty folder, or an earlier output`);
  expect(allFiles(out)).toEqual([['index.html', 'Another site']]);
});
