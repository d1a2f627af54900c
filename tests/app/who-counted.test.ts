// Who counted two-way trade is said in words, "as reported by Laos", and never by the order of the two names: on pages, in
// charts, their embeds and their tables.
import { describe, expect, it } from 'vitest';
import { isGrowthClaim, isLevelClaim } from '../../src/app/models/ledger.ts';
import { buildDatasets } from '../../src/build/compile/build-datasets.ts';
import type { Dataset } from '../../src/domain/index.ts';
import { FROZEN_LEDGER } from '../frozen-ledger.ts';
import { byTag, wordsOf } from '../truth/printed/html.ts';
import { printSite } from '../truth/printed/site.tsx';
import { datasetOf, FIXTURE } from './dataset-fixture.ts';

/** The order in which the names of the pair never stand. */
const TURNED = 'Laos and Viet Nam';
const SAID = /(?:reported by Laos|^Laos’|Laos’ (?:two-way trade|exports|imports))/m;

const of2024 = (id: string, figure: string, reporter: string) => ({ id, figure, period: '2024', reporter });
const TOTALS = datasetOf([
  {
    id: 'lao',
    published: '2025-01-09',
    levels: [
      of2024('t', 'over US$2 billion', 'LAO'),
      { ...of2024('x', 'US$1.3 billion', 'LAO'), flow: 'X' },
      { ...of2024('m', 'US$641.8 million', 'LAO'), flow: 'M' },
      { ...of2024('before', 'US$1.6 billion', 'LAO'), period: '2023' },
    ],
    growths: [{ ...of2024('g', 'up 32.8 per cent', 'LAO'), base: '2023' }],
  },
  { id: 'viet', published: '2025-02-01', levels: [of2024('t', 'US$2.25 billion', 'VNM')] },
  { id: 'press', published: '2025-03-01', levels: [of2024('t', 'US$2.2 billion', 'unspecified')] },
]);

const made: readonly (readonly [string, Dataset])[] = [
  ['totals of both sides', TOTALS],
  ['the fixture', FIXTURE],
];
const frozen = buildDatasets(FROZEN_LEDGER)
  .datasets.filter(({ pair }) => pair.id === 'vnm-lao')
  .map((dataset) => ['the frozen ledger', dataset] as const);

const ofLaos = ({ claims }: Dataset) =>
  claims.filter((claim) => (isLevelClaim(claim) || isGrowthClaim(claim)) && claim.reporter === 'LAO');

describe.each([...made, ...frozen])('with %s', (_, dataset) => {
  const site = printSite(dataset);

  it('the texts of charts and their embeds never turn the names', () => {
    for (const chart of site.charts) {
      const { title, subtitle, description, note } = chart;
      expect([title, subtitle, description, note].join('\n'), chart.id).not.toContain(TURNED);
      expect(wordsOf(site.embed(chart)), chart.id).not.toContain(TURNED);
    }
  });

  it('the heading of each figure that Laos reported says so, or the line with it', () => {
    const claims = ofLaos(dataset);
    expect(claims.length).toBeGreaterThan(2);
    for (const { id } of claims) {
      const page = site.page(`claims/${id}/`);
      const said = byTag(page, 'h1', 'p', 'title').map(wordsOf);
      expect(said.join('\n'), id).toMatch(SAID);
    }
  });

  it('each row of a chart names who counted, in words where that is Laos, and as a code in its CSV', () => {
    const ids = new Set(ofLaos(dataset).map(({ id }) => id));
    let rows = 0;
    for (const chart of site.charts) {
      const named = byTag(site.embed(chart), 'tbody').flatMap((body) => byTag(body, 'tr').map(wordsOf));
      const table = site.chartTable(chart);
      for (const [index, { series, claims }] of chart.data.entries()) {
        const [only, ...others] = claims;
        if (!only || others.length > 0 || !ids.has(only.id)) continue;
        if (series !== 'printed' && series !== 'reported') continue;
        rows += 1;
        expect(table[index]?.reporter, `${chart.id} ${only.id}`).toBe('LAO');
        expect(named[index], `${chart.id} ${only.id}`).toContain('as reported by Laos');
      }
    }
    expect(rows).toBeGreaterThan(0);
  });
});

describe.each(made)('with %s', (_, dataset) => {
  it('no page turns the names', () => {
    const site = printSite(dataset);
    const things = [
      ...dataset.claims.map(({ id }) => `claims/${id}/`),
      ...dataset.findings.map(({ id }) => `findings/${id}/`),
    ];
    for (const path of [
      '',
      'growth/',
      'findings/',
      'targets/',
      'two-counts/',
      'values/',
      'values/T-2024/',
      ...things,
    ])
      expect(wordsOf(site.page(path)), path).not.toContain(TURNED);
  });
});
