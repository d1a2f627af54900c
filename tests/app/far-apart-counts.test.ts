// Two counts of one flow that are far too different for counts of the same goods are marked as such wherever both stand: no
// page and no chart shows them as a range, a gap or a revision.
import { describe, expect, it } from 'vitest';
import { isLevelClaim, ledgerOf } from '../../src/app/models/ledger.ts';
import { mirrorRow } from '../../src/app/models/mirror-row.ts';
import { valueKeyOf, valueSlug } from '../../src/app/models/value-page.ts';
import { buildDatasets } from '../../src/build/compile/build-datasets.ts';
import type { Dataset, Flow } from '../../src/domain/index.ts';
import { FROZEN_LEDGER } from '../frozen-ledger.ts';
import { byClass, byTag, wordsOf } from '../truth/printed/html.ts';
import { printSite } from '../truth/printed/site.tsx';
import { datasetOf, type FixtureSource } from './dataset-fixture.ts';

const MARKED = /at least [\d,]+ times/;

/** What both countries report of one flow in 1997, and in 2018 about the same. */
function countsOf(flow: Flow, mirror: Flow, viet: string, lao: string): Dataset {
  const count = (id: string, reporter: string, of: Flow, figure: string): FixtureSource => ({
    id,
    levels: [
      { id: 'far', figure, period: '1997', reporter, flow: of },
      { id: 'near', figure: '$500.0 million', period: '2018', reporter, flow: of },
    ],
  });
  return datasetOf([count('a', 'VNM', flow, viet), count('b', 'LAO', mirror, lao)]);
}

const LEDGERS: readonly (readonly [string, Dataset])[] = [
  ['a small Lao export', countsOf('M', 'X', '$52.7 million', '$0.18 million')],
  ['a small Vietnamese export', countsOf('X', 'M', '$0.18 million', '$52.7 million')],
  ['a large Lao total', countsOf('T', 'T', '$52.7 million', '$9 billion')],
];

const FROZEN = buildDatasets(FROZEN_LEDGER)
  .datasets.filter(({ pair }) => pair.id === 'vnm-lao')
  .map((dataset) => ['the frozen ledger', dataset] as const);

describe.each([...LEDGERS, ...FROZEN])('with %s', (_, dataset) => {
  const site = printSite(dataset);
  const ledger = ledgerOf(dataset);
  const far = dataset.findings.filter((finding) => (mirrorRow(finding, ledger)?.apart ?? null) !== null);
  const slugOf = (id: string) => {
    const claim = ledger.claim(id);
    const key = isLevelClaim(claim) ? valueKeyOf(claim, ledger) : null;
    return key ? valueSlug(key) : '';
  };

  it('has one finding about them', () => {
    expect(far).toHaveLength(1);
  });

  it('marks them on each page that shows both', () => {
    for (const { id, claims } of far) {
      const pages = [
        'two-counts/',
        'values/',
        `findings/${id}/`,
        ...claims.map((claim) => `claims/${claim}/`),
      ];
      for (const path of [...pages, `values/${slugOf(claims[0] ?? '')}/`])
        expect(wordsOf(site.page(path)), path).toMatch(MARKED);
    }
  });

  it('calls them no range in the title of the value', () => {
    const page = site.page(`values/${slugOf(far[0]?.claims[0] ?? '')}/`);
    expect(byTag(page, 'h1').map(wordsOf)).toEqual([
      expect.stringMatching(/: two counts, at least [\d,]+ times apart$/),
    ]);
  });

  it('marks them in each chart that draws both, with its embed, and draws outlines', () => {
    for (const { claims } of far) {
      const drawn = site.charts.filter(({ data }) =>
        claims.every((id) => data.some((datum) => datum.claims.some((claim) => claim.id === id))),
      );
      expect(drawn.map(({ ref }) => ref.kind)).toEqual(expect.arrayContaining(['finding', 'value']));
      for (const chart of drawn) {
        const embed = site.embed(chart);
        expect(wordsOf(embed), chart.id).toMatch(MARKED);
        expect(byClass(embed, 'interval-printed'), chart.id).toEqual([]);
      }
    }
  });
});
