// What a source prints of growths is contradicted, or implies something, in the same words in every view: the cases in which
// views once differed.
import { expect, test } from 'vitest';
import { judgeCharts } from './judge-charts.ts';
import { judgeGrowths } from './judge-growths.ts';
import { judgeImplied } from './judge-implied.ts';
import { buildSources } from './made-pair.ts';
import { findingsPage } from './printed/finding-views.ts';
import { claimPage } from './printed/growth-views.ts';
import { wordsOf } from './printed/html.ts';
import { printSite } from './printed/site.tsx';

const REPORTER_ASSUMED = /statistics that we assume|those that we assume/;

const year = { period: '2024', reporter: 'unspecified' };
const grown = { kind: 'growth', ...year, base: '2023' };

test('what only the assumed reporter joins is a contradiction that says so', () => {
  const dataset = buildSources([
    {
      published: '2025-01-09',
      claims: [
        { id: 'x', kind: 'level', ...year, flow: 'X', figure: 'US$1.00 billion' },
        { id: 'm', kind: 'level', ...year, flow: 'M', figure: 'US$1.00 billion' },
        { id: 'x-growth', ...grown, flow: 'X', figure: 'up 10.0 per cent' },
        { id: 'm-growth', ...grown, flow: 'M', figure: 'up 20.0 per cent' },
        { id: 't-growth', ...grown, flow: 'T', reporter: 'VNM', figure: 'up 50.0 per cent' },
      ],
    },
  ]);
  const site = printSite(dataset);
  expect.soft(judgeGrowths(site).faults).toEqual([]);
  const claim = '2025-01-09-example-1/t-growth';
  expect.soft(site.table('claims.csv').find(({ id }) => id === claim)?.verdict).toBe('inconsistent');
  expect.soft(claimPage(site, claim).said.map(({ says }) => says)).toEqual(['Inconsistent']);
  for (const path of [`claims/${claim}/`, 'growth/', 'findings/']) {
    const words = wordsOf(site.page(path));
    expect.soft(words, path).toMatch(/Inconsistent|Contradiction in one source/);
    expect.soft(words, path).toMatch(REPORTER_ASSUMED);
  }
  const findings = findingsPage(site);
  expect.soft(findings).toHaveLength(1);
  for (const set of findings[0]?.restsOn.split('; ') ?? []) expect(set).toBe('reporter');
});

test('what a change implies is never less than nothing', () => {
  const dataset = buildSources([
    {
      published: '2025-01-09',
      claims: [
        { id: 'm', kind: 'level', ...year, flow: 'M', figure: '120 million USD' },
        { id: 'm-growth', ...grown, flow: 'M', figure: 'up 100 million USD' },
      ],
    },
  ]);
  const site = printSite(dataset);
  expect(judgeImplied(site).faults).toEqual([]);
  for (const path of ['claims/2025-01-09-example-1/m-growth/', 'growth/']) {
    expect(wordsOf(site.page(path)), path).not.toMatch(/−US\$|below zero/);
  }
});

test('a figure of nobody that is told from the other side is one of the assumed reporter', () => {
  const lao = { reporter: 'unspecified', partner: 'VNM' };
  const dataset = buildSources([
    {
      published: '2025-01-09',
      claims: [
        // Imports of Viet Nam, in the words of the other side.
        { id: 'exports-2024', kind: 'level', ...lao, flow: 'X', period: '2024', figure: 'US$1.00 billion' },
        { id: 'exports-2023', kind: 'level', ...lao, flow: 'X', period: '2023', figure: 'US$0.80 billion' },
        { id: 'growth', kind: 'growth', flow: 'M', period: '2024', base: '2023', figure: 'up 50.0 per cent' },
        {
          id: 'before',
          kind: 'growth',
          ...lao,
          flow: 'X',
          period: '2023',
          base: '2022',
          figure: 'up 60.0 per cent',
        },
        { id: 'trade-2024', kind: 'level', ...lao, flow: 'T', period: '2024', figure: 'US$1.90 billion' },
        { id: 'exports', kind: 'level', flow: 'X', period: '2024', figure: 'US$0.50 billion' },
        {
          id: 'deficit',
          kind: 'level',
          ...lao,
          flow: 'B',
          period: '2023',
          balance: 'surplus',
          figure: 'US$0.30 billion',
        },
      ],
    },
    {
      published: '2025-02-10',
      kind: 'statistics',
      claims: [
        { id: 'm-2021', kind: 'level', ...lao, flow: 'X', period: '2021', figure: 'US$0.4512 billion' },
      ],
    },
  ]);
  const site = printSite(dataset);
  expect.soft(judgeGrowths(site).faults).toEqual([]);
  expect.soft(judgeImplied(site).faults).toEqual([]);
  expect.soft(judgeCharts(site).faults).toEqual([]);
  const pages = [
    '',
    'growth/',
    'findings/',
    'claims/',
    'targets/',
    ...dataset.claims.map(({ id }) => `claims/${id}/`),
  ];
  for (const path of pages) {
    const words = wordsOf(site.page(path));
    expect
      .soft(words, path)
      .not.toMatch(/VNM VNM|Viet Nam’s \w+ (?:to|from) Viet Nam|of Viet Nam and Viet Nam/);
  }
  expect.soft(site.file('findings.csv')).not.toMatch(/VNM VNM|Viet Nam’s \w+ (?:to|from) Viet Nam/);
  expect.soft(site.file('dataset.json')).not.toContain('VNM VNM');
  const contradictions = findingsPage(site).filter(({ kind }) => kind === 'Contradiction in one source');
  const inOne = (...claims: string[]) =>
    contradictions.some((one) => claims.every((id) => one.claims.includes(`2025-01-09-example-1/${id}`)));
  expect.soft(inOne('growth', 'exports-2024', 'exports-2023')).toBe(true);
  expect.soft(inOne('trade-2024', 'exports', 'exports-2024')).toBe(true);
});
