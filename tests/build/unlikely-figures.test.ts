// What a build warns of: figures that may be true as entered, and hardly are.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildDatasets } from '../../src/build/compile/build-datasets.ts';
import { formatProblems } from '../../src/build/read/problem.ts';
import { type MadePage, madePair } from './made-ledger.ts';

/** A page: its day of publication, and its figures as the short table has them. */
type Page = readonly [published: string, ...figures: string[]];

/** A data folder with a pair of these pages. */
function madePages(...pages: readonly Page[]): string {
  const bodies = pages.map(
    ([published, ...figures]): MadePage => [
      published,
      `figures:\n${figures.map((figure) => `  ${figure}`).join('\n')}`,
    ],
  );
  return madePair('VNM', bodies, 'gauges: []\n');
}

/** The warnings of a ledger of pages, of which findings that nobody answered are no part. */
function warned(...pages: readonly Page[]): string[] {
  const { problems, warnings } = buildDatasets(madePages(...pages));
  expect(formatProblems(problems)).toEqual([]);
  return formatProblems(warnings).filter((line) => !line.includes('no answer to the finding'));
}

test.each<[string, Page, boolean]>([
  ['a year that is not over', ['2025-11-30', 'T 2025: "US$3 billion"'], true],
  ['on its last day it is', ['2025-12-31', 'T 2025: "US$3 billion"'], false],
  ['one day before', ['2025-12-30', 'T 2025: "US$3 billion"'], true],
  ['in its last month, on an unknown day', ['2025-12', 'T 2025: "US$3 billion"'], false],
  ['in a month before', ['2025-11', 'T 2025: "US$3 billion"'], true],
  ['in the year itself, in an unknown month', ['2025', 'T 2025: "US$3 billion"'], false],
  ['months that are over', ['2025-11-30', 'T 2025-01/2025-10: "US$3 billion"'], false],
  ['the months of a fiscal year', ['2025-02-01', 'T 2024-04/2025-03: "US$3 billion"'], true],
  ['an estimate may be early', ['2025-11-30', 'T 2025: { figure: "US$3 billion", status: E }'], false],
  ['an undated page is never early', ['not-seen', 'T 2025: "US$3 billion"'], false],
  ['nor do months without a year end', ['2025-03-01', 'T XXXX-05: "US$3 billion"'], false],
])('a figure for months that were not over: %s', (_what, page, isWarned) => {
  const lines = warned(page);
  expect(lines).toHaveLength(isWarned ? 1 : 0);
  if (isWarned)
    expect(lines[0]).toMatch(/page-0\.yaml:6:\d+: a figure for .* when that was not over; expected status/);
});

test.each<[string, string, boolean]>([
  ['exports of two-way trade', 'X 2023: { figure: "140 per cent", kind: share, of: { flow: T } }', true],
  [
    'months of their year',
    'T 2023-Q1: { figure: "over 100 per cent", kind: share, of: { period: "2023" } }',
    true,
  ],
  [
    'exports of two-way trade, all of it',
    'X 2023: { figure: "100 per cent", kind: share, of: { flow: T } }',
    false,
  ],
  ['exports of imports', 'X 2023: { figure: "140 per cent", kind: share, of: { flow: M } }', false],
  [
    'a year of the year before',
    'T 2023: { figure: "140 per cent", kind: share, of: { period: "2022" } }',
    false,
  ],
  ['a whole in words', 'X 2023: { figure: "140 per cent", kind: share, of: { words: the plan } }', false],
])('a share of more than its whole: %s', (_what, figure, isWarned) => {
  const lines = warned(['2024-03-01', figure]);
  expect(lines).toHaveLength(isWarned ? 1 : 0);
  if (isWarned) expect(lines[0]).toContain('more than the whole it is a part of');
});

test.each<[string, Page, 'A' | 'E' | 'F']>([
  ['before its last month it is a forecast', ['2025-06-01', 'T 2025: "US$3 billion"'], 'F'],
  ['in its last month an estimate', ['2025-12-30', 'T 2025: "US$3 billion"'], 'E'],
  ['once it is over it is observed', ['2026-01-02', 'T 2025: "US$3 billion"'], 'A'],
])('a figure for a year that was not over is no outcome: %s', (_what, page, status) => {
  const { datasets } = buildDatasets(madePages(['2024-01-20', 'T 2023: "US$2.1 billion"'], page));
  const [dataset] = datasets;
  expect(dataset?.claims.find(({ id }) => id === 'page-1/trade-2025')?.status).toBe(status);
  expect(dataset?.headline.current?.period).toBe(status === 'A' ? '2025' : '2023');
});

const LAST_YEAR: Page = ['2023-01-20', 'X 2022: "US$657.2 million"', 'M 2022: "US$1.047 billion"'];

test.each<[string, Page, boolean]>([
  ['both flows', ['2024-01-20', 'X 2023: "US$657.2 million"', 'M 2023: "US$1.047 billion"'], true],
  ['one flow may stay', ['2024-01-20', 'X 2023: "US$657.2 million"', 'M 2023: "US$1.10 billion"'], false],
  [
    'moved by other months each',
    ['2024-01-20', 'X 2023: "US$657.2 million"', 'M 2021: "US$1.047 billion"'],
    false,
  ],
  ['of the same months', ['2024-01-20', 'X 2022: "US$657.2 million"', 'M 2022: "US$1.047 billion"'], false],
  [
    'hedged otherwise',
    ['2024-01-20', 'X 2023: "over US$657.2 million"', 'M 2023: "over US$1.047 billion"'],
    false,
  ],
  [
    'a note says that it was looked at',
    [
      '2024-01-20',
      'X 2023: { figure: "US$657.2 million", note: "So printed." }',
      'M 2023: "US$1.047 billion"',
    ],
    false,
  ],
])('a page that repeats another one’s figures for other months: %s', (_what, page, isWarned) => {
  const lines = warned(LAST_YEAR, page);
  expect(lines).toHaveLength(isWarned ? 1 : 0);
  if (isWarned)
    expect(lines[0]).toContain(
      'page-1.yaml:6:11: 2 figures for 2023 that page-0 prints for 2022: “US$657.2 million”, “US$1.047 billion”',
    );
});

test('rough figures are alike by chance', () => {
  const rough = (year: string): Page => [
    `${Number(year) + 1}-01-20`,
    `X ${year}: "US$2 billion"`,
    `M ${year}: "US$1 billion"`,
  ];
  expect(warned(rough('2022'), rough('2023'))).toEqual([]);
});

/** Two pages that make it 24 % at least, and a third that says otherwise. */
const VALUES: readonly Page[] = [
  ['2021-01-20', 'T 2020: "US$1.36 billion"'],
  ['2022-01-20', 'T 2021: "US$1.70 billion"'],
];

test.each<[string, readonly Page[], string | null]>([
  [
    'a growth that no values give',
    [['2022-02-20', 'T 2021: { figure: "up 11 per cent" }']],
    'as no value of this ledger was revised',
  ],
  ['one that they give', [['2022-02-20', 'T 2021: { figure: "up 25 per cent" }']], null],
  ['a gap of the last digits', [['2022-02-20', 'T 2021: { figure: "up 23.8 per cent" }']], null],
  [
    'a revision as large as that did happen',
    [['2022-02-20', 'T 2021: { figure: "up 11 per cent" }', 'T 2020: "US$1.60 billion"']],
    null,
  ],
  [
    'one that is larger than those',
    [
      ['2022-02-20', 'T 2021: { figure: "up 11 per cent" }'],
      ['2022-03-20', 'T 2020: "US$1.38 billion"'],
    ],
    '0.8 per cent or less',
  ],
  [
    'a note says that it was looked at',
    [['2022-02-20', 'T 2021: { figure: "up 11 per cent", note: "So printed." }']],
    null,
  ],
])('the revision that a growth would take: %s', (_what, pages, seen) => {
  const lines = warned(...VALUES, ...pages);
  expect(lines).toHaveLength(seen === null ? 0 : 1);
  if (seen !== null) {
    expect(lines[0]).toContain('page-2.yaml:6:');
    expect(lines[0]).toMatch(/only if one was revised by (11.3|9.7) per cent or more/);
    expect(lines[0]).toContain(seen);
  }
});

// Six months of "5.07 trillion" stood beside a year of 1.07 trillion by the customs, and nothing said so.
test.each<[string, string, boolean]>([
  ['months of more than their year', 'T 2024-S1: "US$5.07 billion"', true],
  ['months of less', 'T 2024-S1: "US$0.51 billion"', false],
  ['months of a little more, as other valuations make it', 'T 2024-01/2024-11: "US$1.2 billion"', false],
  ['the year ten times as large', 'T 2024: "US$10.7 billion"', true],
  ['the year ten times as small', 'T 2024: "US$107 million"', true],
  ['the year valued otherwise', 'T 2024: "US$1.2 billion"', false],
  ['"over" may be more', 'T 2024: "over US$2 billion"', false],
  ['another flow', 'X 2024: "US$5.07 billion"', false],
  ['another year', 'T 2023-S1: "US$5.07 billion"', false],
  ['in another currency', 'T 2024: "THB 35.0 billion"', false],
  ['other goods', 'T 2024: { figure: "US$5.07 billion", covers: services }', false],
  ['by the other economy', 'T 2024: { figure: "US$5.07 billion", reporter: LAO }', false],
  ['a note says that it was looked at', 'T 2024: { figure: "US$5.07 billion", note: As printed. }', false],
])('a figure far from statistics: %s', (_what, figure, isWarned) => {
  const folder = madePages(['2025-03-01', 'T 2024: "US$1.07 billion"'], ['2025-07-01', figure]);
  const office = join(folder, 'vnm-lao/page-0.yaml');
  writeFileSync(office, readFileSync(office, 'utf8').replace('kind: press', 'kind: statistics'));
  const { problems, warnings } = buildDatasets(folder);
  expect(formatProblems(problems)).toEqual([]);
  const lines = formatProblems(warnings).filter((line) => line.includes('statistics say or further'));
  expect(lines).toHaveLength(isWarned ? 1 : 0);
  if (isWarned) expect(lines[0]).toContain('page-1.yaml:6:');
});
