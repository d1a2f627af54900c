// What the overview says of ledgers that hold little: each sentence is true of what the ledger has.

import { QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { datasetQuery } from '../../../src/app/api/dataset-query.ts';
import { makeQueryClient } from '../../../src/app/api/query-client.ts';
import { EVERY_PAGE } from '../../../src/app/index.ts';
import { datasetOf, type FixtureLevel, type FixtureSource } from '../dataset-fixture.ts';
import { madeSite } from '../made-site.ts';

/** The main part of a page. */
function mainOf(sources: readonly FixtureSource[], page = ''): string {
  const client = makeQueryClient();
  client.setQueryData(datasetQuery('vnm-lao', '').queryKey, datasetOf(sources));
  const html = renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <App site={madeSite('../../', `/en/vnm-lao/${page}`)} base="" late={EVERY_PAGE} />
    </QueryClientProvider>,
  );
  client.clear();
  return /<main.*<\/main>/s.exec(html)?.[0] ?? '';
}

/** The words of a page, without those of its drawings' own styles. */
const wordsOf = (sources: readonly FixtureSource[], page = ''): string =>
  mainOf(sources, page)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('&quot;', '"');

const year = (figure: string, changes: Partial<FixtureLevel> = {}): FixtureLevel => ({
  id: `l-${changes.flow ?? 'T'}-${changes.reporter ?? ''}${changes.period ?? 2024}`.replace('/', '-'),
  figure,
  period: '2024',
  ...changes,
});
const LAO = { reporter: 'LAO', partner: 'VNM' } as const;
const grown = (figure: string, changes: Partial<FixtureLevel> = {}) => ({
  ...year(figure, changes),
  id: `g-${changes.reporter ?? ''}`,
  base: '2023',
});
const from2 = ([now, before]: readonly [string, string], growth: string): readonly FixtureSource[] => [
  { id: 'a', levels: [year(now), year(before, { period: '2023' })], growths: [grown(growth)] },
];
const from = (...levels: readonly FixtureLevel[]): readonly FixtureSource[] => [{ id: 'a', levels }];

describe('the overview', () => {
  // biome-ignore format: one row a case
  it.each<[string, readonly FixtureSource[], readonly string[], readonly string[]]>([
    ['of a forecast alone', from(year('over US$3 billion', { period: '2026', status: 'F' })),
      ['No observed total of a whole year was published.', 'Two-way trade of Viet Nam and Laos, 2026 (forecast): over US$3 billion (1 source)', '2026: over US$3 billion, forecast'],
      ['No total']],
    ['of the other side alone', from(year('US$330 million', { ...LAO, flow: 'M' }), year('US$12 million', { ...LAO, flow: 'X' })),
      ['No observed total of a whole year was published.', 'Laos’ imports from Viet Nam, 2024: US$330 million (1 source)', 'Laos’ exports to Viet Nam, 2024: US$12 million (1 source)'], []],
    ['of exports of one year', from(year('US$330 million', { reporter: 'VNM', flow: 'X', period: '2023' }), year('US$300 million', { reporter: 'VNM', flow: 'X', period: '2022' })),
      ['Viet Nam’s exports to Laos, 2023: US$330 million (1 source)', 'No growth of two-way trade was published, and no totals of two years.'], ['US$300 million (', 'For the newest years']],
    ['of two counts that are nine times apart', from(year('US$512 million', { reporter: 'VNM' }), year('US$5.1 billion', LAO)),
      ['By Laos’ count: US$5.1 billion (1 source) – at least 9 times apart from the count above'], []],
    ['of two counts of which one is nearly double', from(year('US$512 million', { reporter: 'VNM' }), year('US$990 million', LAO)),
      ['By Laos’ count: US$990 million (1 source)'], ['times apart']],
    ['of an estimate beside the outcome', [{ id: 'a', published: '2025-02-20', levels: [year('US$4,243.1 million', { reporter: 'VNM' })] }, { id: 'b', published: '2024-12-20', levels: [year('about US$4,300 million', { reporter: 'VNM', status: 'E' })] }],
      ['About US$4.24 billion in 2024', 'Also published (estimate): about US$4.3 billion (1 source'], ['Also published:']],
    ['of a newer total in another currency', from(year('US$2.2 billion'), year('LAK 61.4 trillion', { ...LAO, period: '2025' }), year('LAK 55 trillion', LAO), year('LAK 900 billion', { ...LAO, flow: 'X', period: '2025' })),
      ['About US$2.2 billion in 2024', 'Two-way trade of Viet Nam and Laos as reported by Laos, 2025, published in another currency and not converted here: LAK 61.4 trillion (1 source)'], ['55 trillion (', 'LAK 900 billion (1 source)']],
    ['of newer exports in another currency', from(year('US$2.2 billion'), year('LAK 900 billion', { ...LAO, flow: 'X', period: '2025' })),
      ['Laos’ exports to Viet Nam, 2025, published in another currency and not converted here: LAK 900 billion (1 source)'], []],
    ['of a newer estimate in another currency where nothing stands for now', from(year('US$300 million', { reporter: 'VNM', flow: 'X', period: '2023' }), year('VND 130 trillion', { period: '2025', status: 'E' })),
      ['Viet Nam’s exports to Laos, 2023: US$300 million (1 source)', 'Two-way trade of Viet Nam and Laos, 2025 (estimate), published in another currency and not converted here: VND 130 trillion (1 source)'], []],
    ['of an older total, a forecast and months in another currency', from(year('US$2.2 billion'), year('VND 50 trillion', { period: '2023' }), year('VND 60 trillion', { period: '2026', status: 'F' }), year('VND 70 trillion', { period: '2025-01/2025-07' }), year('VND 80 trillion', { id: 'same' })),
      ['About US$2.2 billion in 2024'], ['in another currency']],
    ['of hedged values', from(year('over US$55 million'), year('over US$40 million', { period: '2023' })),
      ['from values that are not exact'], ['of which one']],
    ['of one hedged value', from(year('over US$55 million'), year('US$40.2 million', { period: '2023' })),
      ['from values of which one is not exact'], ['that are not exact']],
    ['of balances alone', from(year('over US$520 million', { reporter: 'VNM', flow: 'B' }), year('US$470 million', { reporter: 'VNM', flow: 'B', period: '2023' })),
      ['No observed total of a whole year was published.', 'Viet Nam’s trade balance with Laos, 2024: over US$520 million (1 source)'], ['US$470 million (']],
    ['of a balance beside exports', from(year('US$300 million', { reporter: 'VNM', flow: 'X' }), year('US$470 million', { reporter: 'VNM', flow: 'B' })),
      ['Viet Nam’s exports to Laos, 2024: US$300 million (1 source)'], ['US$470 million (']],
    ['of a newest year that contradicts itself', [
      { id: 'a', levels: [year('US$4.8 billion'), year('US$3.1 billion', { flow: 'X' }), year('US$1.0 billion', { flow: 'M' })] },
      { id: 'b', levels: [year('US$4.2 billion', { period: '2023' })] }],
      ['About US$4.2 billion in 2023', 'The values published for 2024 do not fit other figures, so an earlier year stands here: what does not fit.'], []],
    ['of an older year that contradicts itself', [
      { id: 'a', levels: [year('US$4.8 billion', { period: '2022' }), year('US$3.1 billion', { flow: 'X', period: '2022' }), year('US$1.0 billion', { flow: 'M', period: '2022' })] },
      { id: 'b', levels: [year('US$4.2 billion', { period: '2023' })] }],
      ['About US$4.2 billion in 2023'], ['so an earlier year stands here']],
    ['of months that are newer than the only growth of a year', [
      { id: 'a', levels: [year('$3.6 billion')] },
      { id: 'b', growths: [{ ...grown('fell 1.5 per cent', { period: '2022' }), base: '2021' }] },
      { id: 'c', growths: [{ ...year('up 4.2 per cent', { period: '2025-01/2025-07' }), base: '2024-01/2024-07' }] }],
      ['Is it growing? Up 4.2% in January–July 2025, as published'], ['Newest:']],
    ['of very small growths', from2(['$25,002.4 million', '$25,001.2 million'], 'rose 0.005 per cent'),
      ['Up 0.005% in 2024'], ['0.00–', '0.0–']],
    ['of a target without a value', [{ id: 'a', targets: [{ id: 't', figure: '$2 billion', by: '2030' }] }],
      ['1 target for this trade, none with a deadline that has passed', 'US$2 billion by 2030 still ahead.'], ['No target']],
    ['of a growth from a value that is far from exact', [{ id: 'a', published: '2025-02-04', levels: [year('less than $100 million'), year('around $160 million', { period: '2023' })], targets: [{ id: 't', figure: '$500 million' }] }],
      ['US$500 million has no date ahead; to reach it by'], ['made more than', '−100%']],
    ['of a target whose year nobody knows', [{ id: 'a', published: '2010-03-04', targets: [{ id: 't', figure: '$2 billion', by: '2015' }] }],
      ['1 target for this trade; of the one deadline that passed nobody can tell whether it was met'], ['none with a deadline that has passed']],
    ['of a target that was missed', [{ id: 'a', published: '1991-02-04', levels: [year('$1.9 billion', { period: '1990' }), year('$1.5 billion', { period: '1985' })] }, { id: 'b', published: '1986-02-04', targets: [{ id: 't', figure: '$2 billion', by: '1990' }] }],
      ['US$2 billion by 1990 missed.'], ['still ahead']],
    ['of a target whose year was not counted', [{ id: 'a', published: '1991-02-04', levels: [year('$1.5 billion', { period: '1985' })] }, { id: 'b', published: '1986-02-04', targets: [{ id: 't', figure: '$2 billion', by: '1988' }] }],
      ['US$2 billion not reached so far.'], ['still ahead', 'missed']],
    ['of trillions', from2(['US$2.3 trillion', 'US$2,100 billion'], 'up 9.5 per cent'), ['US$2.3 trillion in 2024', 'US$2.05–2.15 trillion'], ['2,300 billion']],
    ['of an amount in euros beside dollars', from(year('$783 billion'), { ...year('739 billion euros'), id: 'e' }),
      ['US$782.5–783.5 billion'], ['US$738.5–739.5 billion', 'US$739 billion']],
    ['of a small trade', from(year('$51,000')), ['2024: US$51,000', 'Goods, US$ thousand a year'], ['0.051']],
    ['of a source with a date', [{ id: 'a', published: '2025-12-01', levels: [year('$2 billion')] }], ['Newest source: 1 December 2025. Last checked: 21 November 2026. 1 figure from 1 source.'], []],
    ['of a source without a date', [{ id: 'a', published: null, levels: [year('$2 billion')] }], ['The newest source has no date. Last checked: 21 November 2026. 1 figure from 1 source.'], ['Newest source:']],
    ['of a customs office’s statistics', [{ id: 's', kind: 'statistics', publisher: 'Customs Office', published: null, levels: ['2022', '2023', '2024'].map((period, index) => year(`${2 + index}00000000`, { reporter: 'VNM', flow: 'X', period })) }],
      ['Customs Office, reported by Viet Nam'], ['IMF']],
    ['of parts of a year', from(year('$118.4 million', { period: '2024-Q1' }), year('$240.1 million', { period: '2024-S1' }), year('$81.2 million', { period: '2024-Q1', flow: 'X' })),
      ['No observed total of a whole year was published.', 'first half of 2024: US$240.1 million (1 source)', 'Q1 2024: US$81.2 million (1 source)'], ['US$118.4 million (1']],
    ['of the growth of a half-year', [{ id: 'a', growths: [{ ...year('up 4 per cent', { period: '2024-S1' }), base: '2023-S1' }] }],
      ['Up 4% in the first half of 2024, as published', 'Published for the first half of 2024:'], []],
    ['of the growth of exports alone', [{ id: 'a', growths: [grown('fell 8.6 per cent', { reporter: 'VNM', flow: 'X' }), { ...grown('up 2 per cent', { reporter: 'VNM', flow: 'X', period: '2022' }), id: 'old', base: '2021' }] }],
      ['No growth of two-way trade was published, and no totals of two years.', 'Viet Nam’s exports to Laos, 2024: −8.6% (1 source)'], ['2022']],
    ['of a value without a target', from(year('$2 billion')), ['No target for this trade is in the ledger'], []],
    ['of two reporters who disagree', [
      { id: 'a', levels: [year('$4.4 billion', { reporter: 'VNM' })], growths: [grown('fell 12 per cent', { reporter: 'VNM' })] },
      { id: 'b', levels: [year('$4.6 billion', { ...LAO })], growths: [grown('rose 9.5 per cent', LAO)] }],
      ['Published for 2024: −12% (1 source)', 'By Laos’ count, for 2024: 9.5% (1 source)'], []],
    ['of a value that was smaller at first', [
      { id: 'a', published: '2025-01-10', levels: [year('$2.2 billion')] },
      { id: 'b', published: '2025-03-01', levels: [year('$2.2 billion')] },
      { id: 'c', published: null, levels: [year('$2.2 billion')] },
      { id: 'd', published: '2025-07-01', levels: [year('$2.25 billion')] }],
      ['About US$2.25 billion in 2024', 'Also published: US$2.2 billion (3 sources, as early as 10 January 2025)'], []],
    ['of a value that was not published before', [
      { id: 'a', published: null, levels: [year('$2.2 billion')] },
      { id: 'd', published: '2025-07-01', levels: [year('$2.25 billion')] }],
      ['US$2.2 billion (1 source)'], ['as early as']],
    ['of a newer total by the other side', [
      { id: 'a', published: '2024-02-01', levels: [year('$56.5 billion', { reporter: 'VNM', period: '2023' })], growths: [{ ...grown('down 17 per cent', { reporter: 'VNM', period: '2023' }), base: '2022' }] },
      { id: 'b', published: '2025-02-01', levels: [year('$52.6 billion', LAO)], growths: [grown('down 7 per cent', LAO)] }],
      ['About US$56.5 billion in 2023', 'Two-way trade of Viet Nam and Laos as reported by Laos, 2024: US$52.6 billion (1 source)', 'Down 17% in 2023, as published', 'By Laos’ count, for 2024: −7% (1 source)'], []],
    ['of newer exports than the only total', [
      { id: 'a', levels: [year('over $758 million', { period: '2014' })] },
      { id: 'b', levels: [year('$544.5 million', { ...LAO, flow: 'X', period: '2020-12/2021-11' })] }],
      ['Over US$758 million in 2014', 'Laos’ exports to Viet Nam, December 2020 to November 2021: US$544.5 million (1 source)'], []],
    ['of exports of the same year as the total', from(year('$2 billion', { reporter: 'VNM' }), year('$1.2 billion', { reporter: 'VNM', flow: 'X' }), year('$3 billion', { period: '2025', status: 'F' })),
      ['About US$2 billion in 2024'], ['exports to Laos, 2024: US$1.2 billion (1 source)']],
    ['of the other side’s total alone that grew', [{ id: 'a', growths: [grown('up 7 per cent', LAO)] }],
      ['Two-way trade of Viet Nam and Laos as reported by Laos, 2024: 7% (1 source)'], []],
    ['of a value off by tens of the same year', [
      { id: 'a', published: '2024-02-01', levels: [year('$56.5 billion'), year('$60.1 billion', { period: '2023' }), year('$51.0 billion', { period: '2022' })] },
      { id: 'b', published: '2024-03-01', levels: [year('$565 billion')] }],
      ['About US$56.5 billion in 2024', 'Also published: US$565 billion (1 source) – in doubt, as it does not fit another figure'], []],
    ['of parts that cannot make the total', [
      { id: 'a', published: '2024-02-10', levels: [year('$673.9 million', { reporter: 'VNM', flow: 'X' }), year('$125.4 million', { reporter: 'VNM', flow: 'M' })] },
      { id: 'b', published: '2025-01-15', levels: [year('$1.13 billion')] }],
      ['About US$1.13 billion in 2024', 'Another source’s exports and imports add up to about US$799 million: US$673.9 million (1 source) , US$125.4 million (1 source)'], []],
    ['of parts of the source of the total', [
      { id: 'a', published: '2024-02-10', levels: [year('$11.24 billion', { reporter: 'VNM' }), year('$9.44 billion', { reporter: 'VNM', flow: 'X' }), year('$1.77 billion', { reporter: 'VNM', flow: 'M' })] }],
      ['About US$11.2 billion in 2024'], ['add up to about']],
    ['of parts that last digits part from the total', [
      { id: 'a', published: '2024-02-10', levels: [year('$9.44 billion', { reporter: 'VNM', flow: 'X' }), year('$1.77 billion', { reporter: 'VNM', flow: 'M' })] },
      { id: 'b', published: '2025-01-15', levels: [year('$11.24 billion', { reporter: 'VNM' })] }],
      ['About US$11.2 billion in 2024'], ['add up to about']],
    ['of parts that make the total', [
      { id: 'a', published: '2024-02-10', levels: [year('$673.9 million', { reporter: 'VNM', flow: 'X' }), year('$125.4 million', { reporter: 'VNM', flow: 'M' })] },
      { id: 'b', published: '2025-01-15', levels: [year('$0.80 billion')] }],
      ['About US$800 million in 2024'], ['add up to']],
    ['of a growth that values of other sources deny', [
      { id: 'a', published: '2024-02-01', levels: [year('$1.07 billion', { flow: 'X', reporter: 'VNM', period: '2023' }), year('$0.75 billion', { flow: 'M', reporter: 'VNM', period: '2023' })] },
      { id: 'b', published: '2025-02-01', levels: [year('$1.998 billion', { reporter: 'VNM' })], growths: [grown('increased by 25 per cent', { reporter: 'VNM' })] }],
      ['Up 25% in 2024, as published, while published values give 9.1–10.5%', 'From: US$1.998 billion (1 source) , US$1.07 billion (1 source) , US$750 million (1 source)'], ['about −']],
    ['of a growth that values of other sources deny, before newer months', [
      { id: 'a', published: '2024-02-01', levels: [year('$1.82 billion', { period: '2023' }), year('$0.61 billion', { period: '2024-01/2024-05' })] },
      { id: 'b', published: '2025-02-01', levels: [year('$2.00 billion')], growths: [grown('increased by 25 per cent')] },
      { id: 'c', published: '2025-07-01', levels: [year('$0.70 billion', { period: '2025-01/2025-05' })], growths: [{ ...year('rose 40 per cent', { period: '2025-01/2025-05' }), id: 'p', base: '2024-01/2024-05' }] }],
      ['Up 25% in 2024, as published, while published values give 9.3–10.5%', 'Newest: up 40% in January–May 2025, as published, while published values give 13.0–16.6%.'], []],
    ['of a growth that some values give', [
      { id: 'a', published: '2024-02-01', levels: [year('$1.82 billion', { period: '2023' })] },
      { id: 'b', published: '2024-03-01', levels: [year('$1.60 billion', { period: '2023' })] },
      { id: 'c', published: '2025-02-01', levels: [year('$2.00 billion')], growths: [grown('increased by 25 per cent')] }],
      ['Up 25% in 2024, as published'], ['while published values']],
    ['of a growth that last digits part from values', [
      { id: 'a', published: '2024-02-01', levels: [year('$1.60 billion', { period: '2023' })] },
      { id: 'c', published: '2025-02-01', levels: [year('$2.00 billion')], growths: [grown('increased by 24.1 per cent')] }],
      ['Up 24.1% in 2024, as published'], ['while published values']],
    ['of another reporter whose figures do not fit', [
      { id: 'a', published: '2025-07-01', levels: [year('$2.25 billion', { reporter: 'VNM' })], growths: [grown('up 34.0 per cent', { reporter: 'VNM' })] },
      { id: 'b', published: '2025-01-09', levels: [year('over $2 billion', LAO), year('$1.3 billion', { ...LAO, flow: 'X' }), year('$641.8 million', { ...LAO, flow: 'M' })], growths: [grown('up 32.8 per cent', LAO)] },
      { id: 'c', published: '2025-01-09', growths: [{ ...grown('up 32.8 per cent', LAO), id: 'gt' }, { ...grown('up 26.2 per cent', { ...LAO, flow: 'X' }), id: 'gx' }, { ...grown('up 32 per cent', { ...LAO, flow: 'M' }), id: 'gm' }] },
      { id: 'd', published: '2026-02-01', growths: [{ ...grown('up 30 per cent', { reporter: 'VNM', period: '2025' }), base: '2024' }] }],
      ['By Laos’ count: over US$2 billion (1 source) – Laos’ two-way trade, 2024: over US$2 billion exceeds its parts, at most US$1.992 billion',
        'By Laos’ count: 32.8% (2 sources) – Laos’ two-way trade, 2024: growth of 32.8% exceeds that of its parts, at most 32.5%'], []],
    ['of another reporter whose figures fit', [
      { id: 'a', levels: [year('$2.25 billion', { reporter: 'VNM' })] }, { id: 'b', levels: [year('$2.1 billion', LAO)] }],
      ['By Laos’ count: US$2.1 billion (1 source)'], ['(1 source) –']],
    ['of months after the newest year', [
      { id: 'a', levels: [year('$27.4 billion'), year('$28.6 billion', { period: '2023' })], growths: [grown('fell 4.2 per cent')] },
      { id: 'b', growths: [{ ...year('up 18.5 per cent', { period: '2025-01/2025-08' }), base: '2024-01/2024-08' }, { ...year('up 30 per cent', { period: '2025-01/2025-06' }), id: 'half', base: '2024-01/2024-06' }] }],
      ['Down 4.2% in 2024, as published', 'Newest: up 18.5% in January–August 2025, as published.'], ['30%']],
    ['of months alone', [{ id: 'a', growths: [{ ...year('fell 2 per cent', { period: '2024-01/2024-03' }), base: '2023-01/2023-03' }] }],
      ['Down 2% in'], ['no observed growth of two-way trade']],
    ['of months of a year that is over', [
      { id: 'a', levels: [year('$27.4 billion'), year('$28.6 billion', { period: '2023' })] },
      { id: 'b', growths: [{ ...year('up 18.5 per cent', { period: '2024-01/2024-08' }), base: '2023-01/2023-08' }] }],
      ['Down'], ['Newest:', 'Up 18.5%']],
    ['of months that are expected', [{ id: 'a', growths: [{ ...year('up 2 per cent', { period: '2024-01/2024-03', status: 'F' }), base: '2023-01/2023-03' }] }],
      ['no observed growth of two-way trade'], ['Up 2%']],
    ['of a growth that nearly anything fits', from2(['$2 billion', '$1 billion'], 'up 80 per cent'),
      ['0 of 1 stated growth fits other figures; 1 is possible, as nearly any figure would be.'], ['cannot be checked']],
    ['of a growth that does not fit', from2(['$2.00 billion', '$1.00 billion'], 'up 80 per cent'),
      ['0 of 1 stated growth fits other figures; 1 does not.'], ['cannot be checked']],
    ['of a target below what was known', [{ id: 'a', published: '2024-03-04', levels: [year('$2.20 billion', { period: '2023' })], targets: [{ id: 't', figure: '$5 million', by: '2030' }] }],
      ['1 target for this trade, below what it already was when set', 'For US$5 million it cannot be told.', 'Figures in doubt'], ['deadline that passed', 'Figures that contradict each other']],
    ['of two values a thousandfold apart', [{ id: 'a', levels: [year('$1,310 billion')] }, { id: 'b', levels: [year('$1.2 billion', { period: '2023' })] }],
      ['US$1.2 billion in 2023 and US$1.31 trillion in 2024, about 1,000 times apart', 'no observed growth of two-way trade',
        'The totals of whole years that were published are in doubt.', '2024: US$1.31 trillion (1 source) – in doubt, as it does not fit another figure', '1 published figure seems off by a power of ten'],
      ['Up about', 'About US$1.31 trillion in 2024', 'No published figures contradict each other', 'No observed total']],
    ['of a value off by tens beside a contradiction', [
      { id: 'a', levels: [year('$1.2 billion', { period: '2023' }), year('$1.3 billion', { period: '2022' }), year('$1.25 billion', { period: '2021' })] },
      { id: 'b', levels: [year('$1,310 billion')] },
      { id: 'c', levels: [year('$2.0 billion', { period: '2020' }), year('$0.4 billion', { flow: 'X', period: '2020' }), year('$0.5 billion', { flow: 'M', period: '2020' })] }],
      ['1 contradiction found', '1 published figure seems off by a power of ten: '], ['No published figures contradict each other']],
    ['of parts that cannot be true', from(year('$9.0 billion', { reporter: 'VNM' }), year('$1.1 billion', { reporter: 'VNM', flow: 'X' }), year('$1.2 billion', { reporter: 'VNM', flow: 'M' })),
      ['Values of whole years were published only in figures that do not fit each other'], ['No value of a whole year was published']],
    ['of parts of which one is hedged', from(year('over US$590 million', { reporter: 'VNM', flow: 'X' }), year('US$168 million', { reporter: 'VNM', flow: 'M' })),
      ['Over US$758 million in 2024', '2024: over US$758 million'], ['US$757.5']],
    ['of a value in one digit', from(year('$700 million')), ['About US$700 million in 2024'], ['650–750 million in']],
    ['of a rate that two sources print otherwise', [
      { id: 'a', published: '2025-02-01', growths: [grown('up 40 per cent')] },
      { id: 'b', published: '2025-06-01', growths: [{ ...grown('up over 4 per cent'), id: 'h' }] }],
      ['Up over 4% or 40% in 2024, depending on the source'], ['Up 40% in 2024, as published']],
    ['without statistics', from(year('$2 billion')), ['Fiscal years stand at'], ['Statistics:']],
    ['with one finding', from(year('$9.0 billion', { reporter: 'VNM' }), year('$1.1 billion', { reporter: 'VNM', flow: 'X' }), year('$1.2 billion', { reporter: 'VNM', flow: 'M' })),
      ['All findings'], ['All 1']],
  ])('%s', (_, sources, said, unsaid) => {
    const words = wordsOf(sources);
    for (const one of said) expect(words).toContain(one);
    for (const one of unsaid) expect(words).not.toContain(one);
  });

  it('explains no picture and leads to no filters where no growth was stated', () => {
    const words = wordsOf(from(year('$2 billion')), 'growth/');
    expect(words).toContain('No growth of this trade has been stated yet');
    for (const unsaid of ['Filter', 'No growth figure matches', 'A dot is'])
      expect(words).not.toContain(unsaid);
  });

  it('calls years counted twice by both what they are', () => {
    const twice = from(year('US$512 million', { reporter: 'VNM' }), year('US$610 million', LAO));
    expect(wordsOf(twice, 'two-counts/')).not.toContain('No year is counted by both');
    expect(wordsOf(from(year('US$512 million')), 'two-counts/')).toContain('No year is counted by both');
  });

  it('leads to no filters where nothing was found', () => {
    const words = wordsOf(from(year('$2 billion')), 'findings/');
    expect(words).toContain('No contradiction found in 1 published figure');
    expect(words).not.toContain('Filter');
    expect(words).not.toContain('No finding matches');
  });
});

describe('the field for a statement', () => {
  it.each<[string, readonly FixtureSource[], string | null]>([
    [
      'a rise',
      from2(['$2.00 billion', '$1.60 billion'], 'up 25.0 per cent'),
      'In 2024, two-way trade reached US$2 billion, up 25%.',
    ],
    [
      'a fall',
      from2(['$2.00 billion', '$2.50 billion'], 'down 20.0 per cent'),
      'In 2024, two-way trade reached US$2 billion, down 20%.',
    ],
    ['a value alone', from(year('$2.00 billion')), 'In 2024, two-way trade reached US$2 billion.'],
    [
      'a hedged growth',
      from2(['$2.00 billion', '$1.60 billion'], 'up nearly 25 per cent'),
      'In 2024, two-way trade reached US$2 billion.',
    ],
    ['no value', from(year('$2.00 billion', { status: 'F' })), null],
  ])('has an example of %s of its own pair', (_, sources, example) => {
    expect(/<textarea[^>]*placeholder="([^"]*)"/.exec(mainOf(sources))?.[1] ?? null).toBe(example);
  });
});
