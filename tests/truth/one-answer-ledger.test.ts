// Whatever a reader opens of the ledger of this repository, one figure has one verdict, one year one value, one target one
// outcome. What pages and files print is read as text, and judged by the oracle, which shares no code with them. Curating
// data/ breaks nothing here: no figure is named.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildDatasets } from '../../src/build/compile/build-datasets.ts';
import { judgeCharts } from './judge-charts.ts';
import { judgeStatements } from './judge-statements.ts';
import { judgeTargets } from './judge-targets.ts';
import { type PrintedSite, printSite } from './printed/site.tsx';

const sitesOf = (data: string): (readonly [pair: string, site: PrintedSite])[] =>
  buildDatasets(data).datasets.map((dataset) => [dataset.pair.id, printSite(dataset)]);

describe('data/', () => {
  const sites = sitesOf(join(import.meta.dirname, '../../data'));

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
