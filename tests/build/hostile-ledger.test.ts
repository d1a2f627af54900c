// A ledger from anyone: what could harm is refused with its place, and what may stand in a text stays a text in every file.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import bibtexParse from '@orcid/bibtex-parse-js';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { buildDatasets } from '../../src/build/compile/build-datasets.ts';
import { datasetFiles } from '../../src/build/compile/dataset-files.ts';
import { formatProblems } from '../../src/build/read/problem.ts';
import { renderEmbeds } from '../../src/build/render/embed-pages.tsx';
import { findingMessages } from '../../src/build/render/finding-messages.ts';
import { pictureCache } from '../../src/build/render/picture-cache.ts';
import { prerender } from '../../src/build/render/prerender.tsx';
import { chartsForPages, drawSite, exportedFiles, oembedFiles } from '../../src/build/render/site-charts.ts';
import { all, type Element, readHtml } from '../truth/printed/html.ts';
import { copyLedger, makeFolder } from './made-ledger.ts';
import { USUAL_LANGUAGES } from './usual-languages.ts';

const FILE = 'vnm-lao/2025-01-09-example.yaml';

/** The small ledger with one text in the place of another in its source, and the problems that the build has with it. */
function problemsWith(printed: string, instead: string): string[] {
  const data = copyLedger();
  const text = readFileSync(join(data, FILE), 'utf8');
  expect(text).toContain(printed);
  writeFileSync(
    join(data, FILE),
    text.replace(printed, () => instead),
  );
  return formatProblems(buildDatasets(data).problems);
}

const ABOUT = 'about: A made-up report on trade';
const UNFIT = 'expected text without control characters';

describe('refused with its place', () => {
  test.each<[what: string, printed: string, instead: string, line: number, words: string]>([
    ['a null', ABOUT, 'about: "a\\0b"', 5, `the character U+0000; ${UNFIT}`],
    ['an escape character', ABOUT, 'about: "a\\e[2Jb"', 5, `the character U+001B; ${UNFIT}`],
    ['a delete', ABOUT, 'about: "a\\x7fb"', 5, 'the character U+007F'],
    ['a C1 control character', ABOUT, 'about: "a\\x9bb"', 5, 'the character U+009B'],
    ['a turned direction', ABOUT, 'about: "a\\u202eb"', 5, 'the character U+202E'],
    ['one that stands there as it is', ABOUT, 'about: a\u202eb', 5, 'the character U+202E'],
    ['one in a comment', ABOUT, `${ABOUT} # a\u202eb`, 5, 'the character U+202E'],
    ['an isolate', ABOUT, 'about: a\u2066b', 5, 'the character U+2066'],
    ['a separator of lines', ABOUT, 'about: a\u2028b', 5, 'the character U+2028'],
    ['a separator of paragraphs', ABOUT, 'about: "a\\Pb"', 5, 'the character U+2029'],
    ['half a character', ABOUT, 'about: "a\\ud800b"', 5, 'the character U+D800'],
    ['no character', ABOUT, 'about: "a\\uffffb"', 5, 'the character U+FFFF'],
    ['a tag character', ABOUT, 'about: a\u{e0041}b', 5, 'the character U+E0041'],
    ['a mark of byte order inside', ABOUT, 'about: a\ufeffb', 5, 'the character U+FEFF'],
    ['in a name', ABOUT, `${ABOUT}\n  "a\\0": 1`, 6, 'the character U+0000'],
    [
      'a script as address',
      'url: not-seen',
      'url: javascript:alert(1)',
      9,
      'an address that starts with https',
    ],
    ['the same in disguise', 'url: not-seen', 'url: " JaVaScript:alert(1)"', 9, 'an address that starts'],
    ['data as address', 'url: not-seen', 'url: data:text/html,x', 9, 'an address that starts with https'],
    ['an address without host', 'url: not-seen', 'url: "https:///x y"', 9, 'an address that starts'],
    ['an address with a user', 'url: not-seen', 'url: https://vnanet.vn@example.org/', 9, 'an address that'],
    ['a path for an id', 'id: trade-2024\n', 'id: ../../etc/passwd\n', 12, 'lower-case letters'],
    ['an encoded path', 'id: trade-2024\n', 'id: "%2e%2e"\n', 12, 'lower-case letters'],
    ['a path for a source', 'language: en', 'language: en\n  repeats: ../other', 11, 'the id of another'],
    [
      'a homoglyph in a code',
      'reporter: VNM',
      'reporter: "VN\u041c"',
      35,
      'expected an ISO 3166-1 alpha-3 code',
    ],
    ['a homoglyph in an id', 'id: trade-2024\n', 'id: tr\u0430de\n', 12, 'lower-case letters'],
    ['a prototype', ABOUT, `${ABOUT}\n  __proto__: { x: 1 }`, 6, 'the unknown field __proto__'],
    ['a constructor', ABOUT, `${ABOUT}\n  constructor: { x: 1 }`, 6, 'the unknown field constructor'],
    ['a tag', ABOUT, 'about: !!js/function "x"', 5, 'the tag tag:yaml.org,2002:js/function'],
    ['a tag of bytes', ABOUT, 'about: !!binary aGk=', 5, 'the tag '],
    ['an anchor', ABOUT, 'about: &a A report', 5, 'the anchor &a'],
    ['an alias', ABOUT, 'about: &a A report\n  agency: *a', 6, 'the alias *a'],
    ['a merge key', ABOUT, `${ABOUT}\n  <<: { agency: x }`, 6, 'the unknown field <<'],
    ['a directive', 'source:', '%YAML 1.1\n---\nsource:', 1, 'a %YAML directive'],
    ['a number without end', 'US$2.2 billion', `US$${'9'.repeat(5000)} billion`, 14, 'the figure of'],
    ['a number of many decimals', 'US$2.2 billion', `US$2.${'3'.repeat(5000)} billion`, 14, 'the figure of'],
    ['a number in powers', 'US$2.2 billion', 'US$1e999999999', 14, 'the figure of trade-2024'],
    ['an unending number', 'US$2.2 billion', 'US$Infinity', 14, 'the figure of trade-2024'],
    ['a scale on a scale', 'US$2.2 billion', `US$2.2${' billion'.repeat(2000)}`, 14, 'the figure of'],
    ['a year before trade', 'period: "2024"', 'period: "0001"', 18, 'a period'],
    ['a year too far', 'period: "2024"', 'period: "9999"', 18, 'a period'],
    ['ages of years', 'period: "2024"', 'period: "1900/999999999"', 18, 'a period'],
    ['a year in other digits', 'period: "2024"', 'period: "２０２４"', 18, 'a period'],
    ['a day of another world', 'published: "2025-01-09"', 'published: "9999-01-09"', 6, 'a date that exists'],
  ])('%s', (_what, printed, instead, line, words) => {
    const problems = problemsWith(printed, instead);
    expect(problems.join('\n')).toContain(words);
    expect(problems.find((one) => one.includes(words))).toMatch(
      new RegExp(`^data/${FILE}:${line}:\\d+: .+; expected .+; .+`, 's'),
    );
  });
});

/** Each could be taken for something else than words, by one of the files that it comes to stand in. */
const TAKEN_FOR_MORE = [
  '=HYPERLINK("https://evil.example","x")',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style></script></textarea><svg onload=alert(1)>',
  ']]>',
  '<!--',
  '--> <![CDATA[ <?xml <!ENTITY x SYSTEM "file:///etc/passwd">',
  '&lt;b&gt; &#0; &x;',
  "$& $1 $$ $` $' {{constructor}}",
  'javascript:alert(1) data:text/html,x',
  '\\input{/etc/passwd} \\write18{x} \\',
  '}} @article{x, title = {y}}',
  '% # _ ^ ~',
  'TI  - x\nER  - \nTY  - BOOK\nTI  - forged',
  '../../../../etc/passwd C:\\CON %2e%2e%2f',
  '__proto__ constructor toString',
  '::error::x ##[error]x',
  'a\u200bb\u200dc\u00add\u200ee',
  'V\u0456\u0435tnam \u05d0\u05d1 \u0639\u0631\u0628 Z\u0321\u0356\u032a \u{1f3f4}',
  'x'.repeat(2000),
].join(' ');

/** The small ledger with a text in the place of all that a curator writes freely, as the files of a site. */
async function siteWith(text: string): Promise<ReadonlyMap<string, string>> {
  const data = copyLedger();
  const change = (file: string, edit: (content: ReturnType<typeof parseYaml>) => unknown) => {
    const path = join(data, file);
    writeFileSync(path, JSON.stringify(edit(parseYaml(readFileSync(path, 'utf8')))));
  };
  change('vnm-lao/pair.yaml', (pair) => ({
    ...pair,
    economies: pair.economies.map(({ code, name }: { code: string; name: string }) => ({
      code,
      name: `${name} ${text.slice(0, 150)}`,
    })),
    assumption: text,
  }));
  change(FILE, ({ source, claims, ...more }) => ({
    source: {
      ...source,
      ...{ publisher: text, agency: text, title: text, about: text, note: text },
      url: `https://example.org/"><script>'{}\\%_~^$&#=HYPERLINK(1)`,
    },
    claims: claims.map((claim: { kind: string; figure: string }) => ({
      ...claim,
      ...{ said_by: text, note: text, locator: { row: text } },
      ...(claim.kind === 'growth' && {
        figure: text.slice(0, 600),
        misprint: { read_as: claim.figure, reason: text },
      }),
    })),
    ...more,
    events: [{ id: 'event', date: '2024-05-01', title: text }],
  }));
  const { datasets, problems } = buildDatasets(data);
  expect(formatProblems(problems)).toEqual([]);
  const template = readFileSync(join(import.meta.dirname, '../../index.html'), 'utf8');
  const site = 'https://example.org/tradecheck/';
  const charts = await drawSite(datasets, USUAL_LANGUAGES.files, site);
  const head = chartsForPages(charts, USUAL_LANGUAGES, site);
  const input = { template, base: '/', languages: USUAL_LANGUAGES, ...head };
  const pages: [path: string, html: string][] = [];
  for await (const { path, html } of prerender(datasets, input)) pages.push([path, html]);
  const code = { script: 'let frame', style: 'p{color:red}', resize: '' };
  const embeds = (
    await Promise.all(datasets.map((dataset) => renderEmbeds(dataset, USUAL_LANGUAGES.files, code, site)))
  ).flat();
  const written = [
    ...datasetFiles(datasets, findingMessages),
    ...pages,
    ...embeds.map(({ path, content }) => [path, content] as const),
    ...(await exportedFiles(charts, site, pictureCache(makeFolder()))),
    ...oembedFiles(charts, embeds, site),
  ];
  return new Map(
    written.flatMap(([path, content]) => (typeof content === 'string' ? [[path, content]] : [])),
  );
}

/** The kinds of elements of a page, each with the names of its attributes. */
const kindsOf = (page: Element): string[] =>
  all(page, () => true).map(({ tag, attributes }) => `${tag} ${Object.keys(attributes).sort().join(' ')}`);

/** What leads somewhere, or loads something. */
const addressesIn = (page: Element): string[] =>
  all(page, () => true).flatMap(({ attributes }) =>
    ['href', 'src', 'action', 'xlink:href', 'srcset'].flatMap((name) => attributes[name] ?? []),
  );

/** Characters that XML has no place for. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

describe('inert in every file', { timeout: 300_000 }, () => {
  // The first test makes them; each is some seconds of work.
  let harmless: ReadonlyMap<string, string>;
  let hostile: ReadonlyMap<string, string>;
  const filesOf = (ending: RegExp) => [...hostile].filter(([path]) => ending.test(path));
  const unversioned = (path: string) => path.replace(/[0-9a-f]{16}/, 'VERSION');
  /** The file of the harmless site in the same place. */
  const harmlessAt = (path: string): string =>
    [...harmless].find(([name]) => unversioned(name) === unversioned(path))?.[1] ?? '';

  test('there are the same files', async () => {
    harmless = await siteWith('A few plain words of a curator');
    hostile = await siteWith(TAKEN_FOR_MORE);
    const plain = (files: ReadonlyMap<string, string>) => [...files.keys()].map(unversioned).sort();
    expect(plain(hostile)).toEqual(plain(harmless));
  });

  test.each([
    ['pages and embeds', /\.html$/],
    ['pictures', /\.svg$/],
  ])('%s have no other elements and attributes than with plain words', (_what, ending) => {
    const known = new Set(
      [...harmless].filter(([path]) => ending.test(path)).flatMap(([, text]) => kindsOf(readHtml(text))),
    );
    const files = filesOf(ending);
    expect(files.length).toBeGreaterThan(10);
    for (const [path, text] of files) {
      const page = readHtml(text.replace(/^<\?xml[^>]*\?>/, ''));
      expect(
        kindsOf(page).filter((kind) => !known.has(kind)),
        path,
      ).toEqual([]);
      for (const address of addressesIn(page)) {
        expect(address, path).toMatch(/^(https:\/\/|data:image\/|(?![a-z][\w+.-]*:))/i);
      }
      expect(text).not.toMatch(NOT_XML);
    }
  });

  test('structured data in pages are data, and end where they end', () => {
    const scripts = filesOf(/\.html$/).flatMap(([, text]) => [
      ...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs),
    ]);
    expect(scripts.length).toBeGreaterThan(0);
    for (const [, json = ''] of scripts) expect(JSON.parse(json)).toHaveProperty('@context');
  });

  test('tables hold no formula, and every text as it is', () => {
    const tables = filesOf(/\.csv$/);
    expect(tables.length).toBeGreaterThan(3);
    let texts = 0;
    for (const [path, csv] of tables) {
      const rows: string[][] = parseCsv(csv, { bom: true });
      for (const cell of rows.flat()) {
        if (!/^-?\d/.test(cell)) expect(cell, path).not.toMatch(/^[=+\-@\t\r]/);
        texts += Number(cell === `'${TAKEN_FOR_MORE}`);
      }
      expect(rows.length, path).toBe(parseCsv(harmlessAt(path), { bom: true }).length);
    }
    expect(texts).toBeGreaterThan(5);
  });

  test('JSON files are JSON', () => {
    const files = filesOf(/\.json$/);
    expect(files.length).toBeGreaterThan(10);
    for (const [path, text] of files) expect(() => JSON.parse(text), path).not.toThrow();
    const dataset = JSON.parse(hostile.get('vnm-lao/dataset.json') ?? '');
    expect(dataset.sources.map(({ publisher }: { publisher: string }) => publisher)).toContain(
      TAKEN_FOR_MORE,
    );
  });

  test('BibTeX has the same entries, as two parsers read it, and no command of theirs', () => {
    // Reading one takes long; a third of them are of each kind.
    const files = filesOf(/\.bib$/).filter((_, place) => place % 3 === 0);
    expect(files.length).toBeGreaterThan(5);
    for (const [path, text] of files) {
      const keys = parseBibtex(harmlessAt(path)).entries.length;
      const read = parseBibtex(text);
      expect(read.errors, path).toEqual([]);
      expect(read.entries.length, path).toBe(keys);
      expect(bibtexParse.toJSON(text).length, path).toBe(keys);
      expect(text, path).not.toMatch(/\\(input|write18)/);
    }
  });

  test('RIS has one field a line, and the same records', () => {
    const files = filesOf(/\.ris$/);
    expect(files.length).toBeGreaterThan(10);
    for (const [path, text] of files) {
      const tagsOf = (ris: string) => ris.split('\r\n').map((line) => line.slice(0, 6));
      expect(tagsOf(text), path).toEqual(tagsOf(harmlessAt(path)));
    }
  });
});
