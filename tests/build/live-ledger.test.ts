// The one test of the live ledger, data/: that nothing of it is left unread, that its figures were read twice, that what is
// called a reprint is one, and that the figures which the project began with are in it and on their pages. All others read
// the frozen ledger.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { Ajv } from 'ajv';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { chartsOf, LANGUAGE_CODES, ledgerOf, messagesFor, pagesOf } from '../../src/app/index.ts';
import { buildDatasets } from '../../src/build/compile/build-datasets.ts';
import { datasetFiles } from '../../src/build/compile/dataset-files.ts';
import { formatProblems, type Problem } from '../../src/build/read/problem.ts';
import { embedCode } from '../../src/build/render/embed-code.ts';
import { renderEmbeds } from '../../src/build/render/embed-pages.tsx';
import { findingMessages } from '../../src/build/render/finding-messages.ts';
import { prerender } from '../../src/build/render/prerender.tsx';
import {
  type Claim,
  type Dataset,
  DatasetIndexSchema,
  DatasetSchema,
  type Source,
} from '../../src/domain/index.ts';
import { SEED_FIGURES } from '../seed-figures.ts';
import { USUAL_LANGUAGES } from './usual-languages.ts';

const DATA = join(import.meta.dirname, '../../data');
const PAIRS = readdirSync(DATA, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const datasets = new Map<string, Dataset>();
let warnings: readonly Problem[] = [];
let moved: ReturnType<typeof buildDatasets>['moved'] = new Map();

beforeAll(() => {
  const built = buildDatasets(DATA);
  expect(formatProblems(built.problems)).toEqual([]);
  warnings = built.warnings;
  moved = built.moved;
  for (const dataset of built.datasets) datasets.set(dataset.pair.id, dataset);
});

test('every finding that says that figures do not fit has an answer, and every answer its finding', () => {
  expect(formatProblems(warnings)).toEqual([]);
});

const files = readdirSync(DATA, { recursive: true, withFileTypes: true })
  .filter((entry) => !entry.isDirectory())
  .map((entry) => join(entry.parentPath, entry.name).slice(DATA.length + 1));

test('every file is read', () => {
  const read = [...datasets.values()].flatMap(({ pair, sources }) => [
    `${pair.id}/pair.yaml`,
    ...sources.map(({ id }) => `${pair.id}/${id}.yaml`),
  ]);
  const known =
    /^(README\.md|(ledger|pair|reviewed-findings|moved|changes)\.schema\.json|[a-z-]+\/(README\.md|(reviewed-findings|moved|changes)\.yaml))$/;
  expect(files.filter((name) => !known.test(name)).sort()).toEqual(read.sort());
});

test('no address that was ever published is gone: each is there, or says what took its place', () => {
  const published = readFileSync(join(import.meta.dirname, 'published-addresses.txt'), 'utf8')
    .trim()
    .split('\n');
  expect(published.length).toBeGreaterThan(1500);
  const here = new Set(
    [...datasetFiles([...datasets.values()], findingMessages).keys()].map((path) => `data/${path}`),
  );
  const gone: string[] = [];
  for (const dataset of datasets.values()) {
    const { id } = dataset.pair;
    for (const { path } of pagesOf(dataset, 'en')) here.add(path);
    // The address of a chart that another took the place of shows that other one.
    for (const chart of chartsOf(ledgerOf(dataset), 'en', messagesFor('en', dataset)))
      for (const name of [chart.id, ...chart.formerIds]) here.add(`embed/en/${id}/${name}`);
    // Each leads to what is there, and from what is not.
    for (const { pages, charts } of moved.get(id) ?? []) {
      for (const { from, to } of [
        ...pages.map((one) => ({ from: `en/${id}/${one.from}`, to: `en/${id}/${one.to}` })),
        ...charts.map((one) => ({ from: `embed/en/${id}/${one.from}`, to: `embed/en/${id}/${one.to}` })),
      ]) {
        if (here.has(from) || !here.has(to)) gone.push(`${from} → ${to}`);
        here.add(from);
      }
    }
  }
  gone.push(...published.filter((address) => !here.has(address)));
  expect(gone, 'name what took their place in moved.yaml of the pair').toEqual([]);
});

test('the JSON Schemas accept every file', () => {
  const validator = (name: string) =>
    new Ajv({ strict: true, allErrors: true }).compile(JSON.parse(readFileSync(join(DATA, name), 'utf8')));
  const [isSource, isPair, isReviews, isMoved, isChanges] = [
    'ledger',
    'pair',
    'reviewed-findings',
    'moved',
    'changes',
  ].map((name) => validator(`${name}.schema.json`));
  for (const name of files.filter((file) => file.endsWith('.yaml'))) {
    const validate = name.endsWith('/pair.yaml')
      ? isPair
      : name.endsWith('/reviewed-findings.yaml')
        ? isReviews
        : name.endsWith('moved.yaml')
          ? isMoved
          : name.endsWith('changes.yaml')
            ? isChanges
            : isSource;
    expect(validate?.(parse(readFileSync(join(DATA, name), 'utf8'))), name).toBe(true);
  }
});

test('the datasets are of the schemas that the site reads', () => {
  const written = datasetFiles([...datasets.values()]);
  const index = v.parse(DatasetIndexSchema, JSON.parse(written.get('index.json') ?? ''));
  expect(index.pairs.map(({ id }) => id).sort()).toEqual([...PAIRS].sort());
  for (const { dataset } of index.pairs) {
    expect(v.is(DatasetSchema, JSON.parse(written.get(dataset) ?? '')), dataset).toBe(true);
  }
});

test('a chart to embed weighs 12 kB at most with all its data, living and pinned, in every language', async () => {
  const code = await embedCode(join(import.meta.dirname, '../..'));
  const tooHeavy: string[] = [];
  for (const dataset of datasets.values()) {
    const files = await renderEmbeds(dataset, LANGUAGE_CODES, code, null);
    const charts = files.filter(({ path }) => path.endsWith('.html'));
    // Compressing all of them takes a minute; none but the longest can be the heaviest.
    const longest = charts.toSorted((a, b) => b.content.length - a.content.length).slice(0, 40);
    expect(longest.length).toBeGreaterThan(20);
    for (const { path, content } of longest) {
      const bytes = brotliCompressSync(content).length;
      if (bytes > 12_000) tooHeavy.push(`${path}: ${bytes}`);
    }
  }
  expect(tooHeavy).toEqual([]);
}, 120_000);

describe('the figures of the five articles that the ledger began with', () => {
  let pages: ReadonlyMap<string, string>;
  beforeAll(async () => {
    const template =
      '<html lang="en"><head><title></title></head><div id="app"></div><p data-failed="" data-reload=""></p><script type="module"></script></html>';
    const of = [...datasets.values()].filter(({ pair }) => pair.id === 'vnm-lao');
    const languages = { ...USUAL_LANGUAGES, pages: ['en'] as const };
    const rendered = new Map<string, string>();
    for await (const { path, html } of prerender(of, {
      template,
      base: '/',
      languages,
      head: () => '',
    }))
      rendered.set(path, html.replaceAll('<!-- -->', ''));
    pages = rendered;
  }, 300_000);

  test.each(SEED_FIGURES)('%s: %s stands for %s', (id, figure, standsFor) => {
    const page = pages.get(`en/vnm-lao/claims/${id}/index.html`);
    expect(page).toContain(`“${figure}”</blockquote>`);
    expect(page).toContain(standsFor);
    expect(pages.get(`en/vnm-lao/sources/${id.split('/')[0]}/index.html`)).toContain(`“${figure}”`);
  });
});

describe.each(PAIRS)('%s', (pair) => {
  const dataset = (): Dataset => {
    const found = datasets.get(pair);
    if (!found) throw new RangeError(`missing dataset: ${pair}`);
    return found;
  };

  test('every figure of the press has a second reading, or a note that says why not', () => {
    const { sources, claims } = dataset();
    const press = new Set(sources.filter(({ kind }) => kind === 'press').map(({ id }) => id));
    const without = claims.filter(
      (claim) =>
        press.has(claim.source) && claim.secondReading === null && claim.note === null && !isRateSet(claim),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test('a reprint has the figures of what it reprints, or a note on each that it has not', () => {
    const { sources, claims } = dataset();
    const printedIn = (id: string | null) =>
      new Set(claims.filter(({ source }) => source === id).map(numbersOf));
    const strangers = sources
      .filter(({ repeats }) => repeats !== null)
      .flatMap(({ id, repeats }) => {
        const original = printedIn(repeats);
        return claims.filter(
          (claim) => claim.source === id && !isExplained(claim) && !original.has(numbersOf(claim)),
        );
      });
    expect(strangers.map(({ id, figure }) => `${id}: ${figure}`)).toEqual([]);
  });

  test('a reprint names the source that printed it first, not another reprint', () => {
    const { sources } = dataset();
    const reprints = new Set(sources.filter(({ repeats }) => repeats !== null).map(({ id }) => id));
    const chained = sources.filter(({ repeats }) => repeats !== null && reprints.has(repeats));
    expect(chained.map(({ id, repeats }) => `${id}: ${repeats}`)).toEqual([]);
  });

  test('no publication is there twice', () => {
    const seen = new Map<string, string>();
    const twice = dataset().sources.flatMap((source) => {
      const first = seen.get(publicationOf(source));
      seen.set(publicationOf(source), source.id);
      return first === undefined ? [] : [`${first} and ${source.id}`];
    });
    expect(twice).toEqual([]);
  });
});

/** The second reader wrote down values and growths that were observed, and levels that were set, but no rates. */
const isRateSet = (claim: Claim): boolean => claim.kind === 'target' && claim.measure === 'growth';

/** Whether a reader is told what is odd about a figure. */
const isExplained = ({ note, misprint }: Claim): boolean => note !== null || misprint !== null;

/** The size of a figure: a reprint may tell it from the other side, where a surplus is a deficit. */
const numbersOf = ({ unit, values }: Claim): string =>
  [unit, ...values.map((value) => value.replace('-', '')).sort()].join(' ');

/** Without an address, what a source is about tells it from another of the same day. */
const publicationOf = ({ publisher, published, url, about }: Source): string =>
  JSON.stringify([publisher, published, url ?? about]);
