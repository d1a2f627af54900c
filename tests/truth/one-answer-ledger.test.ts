// Whatever a reader opens of the ledger of this repository, one figure has one verdict, one year one value, one target one
// outcome. What pages and files print is read as text, and judged by the oracle, which shares no code with them. Curating
// data/ breaks nothing here: no figure is named but in the frozen part.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildDatasets } from '../../src/build/compile/build-datasets.ts';
import { FROZEN_LEDGER } from '../frozen-ledger.ts';
import { judgeCharts } from './judge-charts.ts';
import { judgeGrowths } from './judge-growths.ts';
import { judgeImplied } from './judge-implied.ts';
import { judgeStatements } from './judge-statements.ts';
import { judgeTargets } from './judge-targets.ts';
import { findingsPage } from './printed/finding-views.ts';
import { claimPage, growthPage } from './printed/growth-views.ts';
import { type PrintedSite, printSite } from './printed/site.tsx';

const sitesOf = (data: string): (readonly [pair: string, site: PrintedSite])[] =>
  buildDatasets(data).datasets.map((dataset) => [dataset.pair.id, printSite(dataset)]);

describe('data/', () => {
  const sites = sitesOf(join(import.meta.dirname, '../../data'));

  test.each(sites)('%s: one verdict a growth', (_, site) => {
    const { faults, counts } = judgeGrowths(site);
    expect(faults).toEqual([]);
    expect(counts['stories not tried']).toBe(0);
    expect(counts.comparisons).toBeGreaterThan(0);
  });

  test.each(sites)('%s: one interval an implied value', (_, site) => {
    const { faults, counts } = judgeImplied(site);
    expect(faults).toEqual([]);
    expect(counts['implied values']).toBeGreaterThan(0);
    expect(counts['implied beside growths']).toBeGreaterThan(0);
  });

  test.each(sites)('%s: one value a year, one outcome a target', (_, site) => {
    const { faults, counts } = judgeTargets(site, false);
    expect(faults).toEqual([]);
    expect(counts.outcomes).toBeGreaterThan(0);
  });

  test.each(sites)('%s: typed figures are judged as printed ones', (_, site) => {
    const { faults, counts } = judgeStatements(site);
    expect(faults).toEqual([]);
    expect(counts.statements).toBeGreaterThan(0);
  });

  test.each(sites)('%s: every chart draws its table', (_, site) => {
    const { faults, counts } = judgeCharts(site);
    expect(faults).toEqual([]);
    expect(counts.charts).toBeGreaterThan(0);
  });
});

test('the growth of a total outside those of its parts is contradicted on every page', () => {
  const [[, site] = []] = sitesOf(FROZEN_LEDGER);
  if (!site) throw new Error('the frozen ledger has no pair');
  const claim = 'undated-tuyen-giao-ten-months/trade-2022-01-10-growth';
  const page = claimPage(site, claim);
  expect(page.said.map(({ says }) => says)).toEqual(['Inconsistent']);
  expect(page.comparisons.map(({ says }) => says)).not.toContain('Consistent');
  const onGrowthPage = growthPage(site).comparisons.filter((one) => one.claim === claim);
  expect(onGrowthPage.map(({ says }) => says)).toEqual(['Inconsistent']);
  expect(findingsPage(site).filter(({ claims }) => claims.includes(claim))).toMatchObject([
    { kind: 'Contradiction in one source' },
  ]);
  expect(site.table('claims.csv').find(({ id }) => id === claim)?.verdict).toBe('inconsistent');
});
