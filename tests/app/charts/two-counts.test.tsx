import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { chartOf } from '../../../src/app/chart-list.ts';
import { twoCountsKind } from '../../../src/app/charts/two-counts/two-counts-kind.tsx';
import { twoCountsRows } from '../../../src/app/charts/two-counts/two-counts-rows.ts';
import { messagesFor } from '../../../src/app/index.ts';
import { ledgerOf } from '../../../src/app/models/ledger.ts';
import { datasetOf } from '../dataset-fixture.ts';

/** What Viet Nam reports of its exports and Laos of its imports, by year; `null` for no report. */
function countsOf(years: Readonly<Record<string, readonly [viet: string | null, lao: string | null]>>) {
  const levels = (reporter: 'VNM' | 'LAO', flow: 'X' | 'M', index: 0 | 1) =>
    Object.entries(years).flatMap(([period, figures]) => {
      const figure = figures[index];
      return figure === null
        ? []
        : [{ id: `${flow.toLowerCase()}-${period}`, figure, period, reporter, flow }];
    });
  return ledgerOf(
    datasetOf([
      { id: 'a', levels: levels('VNM', 'X', 0) },
      { id: 'b', levels: levels('LAO', 'M', 1) },
    ]),
  );
}

const REF = { kind: 'two-counts', flow: 'X' } as const;

function wordsIn(ledger: ReturnType<typeof countsOf>): string[] {
  const messages = messagesFor('en', ledger.dataset);
  const svg = renderToStaticMarkup(twoCountsKind.draw(REF, { ledger, messages, width: 660 }));
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
}

describe('two counts', () => {
  it('are not drawn where no year is counted by both', () => {
    const ledger = countsOf({ '2018': ['$50.0 million', null], '2019': [null, '$60.0 million'] });
    expect(twoCountsKind.refs(ledger)).toEqual([]);
  });

  it('begin with the first year that both count, and name once what is missing after it', () => {
    const ledger = countsOf({
      '2016': ['$40.0 million', null],
      '2017': ['$50.0 million', '$60.0 million'],
      '2018': ['$50.0 million', null],
      '2019': [null, '$60.0 million'],
      '2020': ['$50.0 million', null],
    });
    expect(twoCountsRows(ledger, 'X').map(({ period }) => period)).toEqual(['2017', '2018', '2019', '2020']);
    const words = wordsIn(ledger);
    expect(words).toContain('Laos: about 20% more');
    // A row with one mark says that the other side has no figure.
    expect(words.filter((one) => one.includes('no figure') || one === '')).toEqual([]);
    expect(chartOf(REF, ledger, 'en', messagesFor('en', ledger.dataset))?.description).toMatch(
      /2017: Laos: about 20% more; no figure of Viet Nam for 2019; no figure of Laos for 2018, 2020\.$/,
    );
  });

  it('join no two values that are too far apart, and say so', () => {
    const ledger = countsOf({
      '1997': ['$52.7 million', '$0.18 million'],
      '2018': ['$50.0 million', '$40.0 million'],
    });
    const messages = messagesFor('en', ledger.dataset);
    const svg = renderToStaticMarkup(twoCountsKind.draw(REF, { ledger, messages, width: 660 }));
    expect(svg.split('stroke-width="3"></line>').length - 1).toBe(1);
    expect(wordsIn(ledger)).toContain('at least 284 times apart: not compared');
  });

  // biome-ignore format: one row a case
  it.each([
    ['more in each year',      '$60.0 million', '$62.0 million', 'Laos counts more bought from Viet Nam than Viet Nam counts sold, in 2 of 2 years'],
    ['less in each year',      '$40.0 million', '$41.0 million', 'Laos counts less bought from Viet Nam than Viet Nam counts sold, in 2 of 2 years'],
    ['more and then less',     '$60.0 million', '$41.0 million', 'In 2019 Laos counted about 18% less bought from Viet Nam than Viet Nam counted sold'],
    ['less and then more',     '$40.0 million', '$60.0 million', 'In 2019 Laos counted about 20% more bought from Viet Nam than Viet Nam counted sold'],
    ['more, or only rounding', '$60.0 million', '$50 million',   'Two counts of what Viet Nam sells to Laos, 2 years with both'],
  ])('have a title that holds: %s', (_, first, second, title) => {
    const ledger = countsOf({ '2018': ['$50.0 million', first], '2019': ['$50.0 million', second] });
    expect(chartOf(REF, ledger, 'en', messagesFor('en', ledger.dataset))?.title).toBe(title);
  });
});
