import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { chartOf } from '../../../src/app/chart-list.ts';
import { revisionsKind } from '../../../src/app/charts/revisions/revisions-kind.tsx';
import { monthTicks, revisionsModel } from '../../../src/app/charts/revisions/revisions-model.ts';
import { messagesFor } from '../../../src/app/i18n/catalogues.ts';
import { ledgerOf } from '../../../src/app/models/ledger.ts';
import { datasetOf } from '../dataset-fixture.ts';

/** One figure for 2024 a source, by its day; `null` for a source without one. */
const publishedOf = (figures: readonly (readonly [figure: string, published: string | null])[]) =>
  ledgerOf(
    datasetOf(
      figures.map(([figure, published], index) => ({
        id: `s${index}`,
        published,
        levels: [{ id: 't', figure, period: '2024' }],
      })),
    ),
  );

const REVISIONS = { kind: 'revisions', slug: 'T-2024' } as const;

describe('revisions', () => {
  it.each([
    ['one figure', [['$2.2 billion', '2025-01-10']]],
    [
      'the same figure twice',
      [
        ['$2.2 billion', '2025-01-10'],
        ['$2.2 billion', '2025-06-02'],
      ],
    ],
    [
      'another figure without a day',
      [
        ['$2.2 billion', '2025-01-10'],
        ['$2.3 billion', null],
      ],
    ],
    [
      'another figure of a month alone',
      [
        ['$2.2 billion', '2025-01-10'],
        ['$2.3 billion', '2025-06'],
      ],
    ],
    [
      'two figures of one day',
      [
        ['$2.2 billion', '2025-01-10'],
        ['$2.3 billion', '2025-01-10'],
      ],
    ],
  ] as const)('are not drawn for %s', (_, figures) => {
    expect(revisionsKind.refs(publishedOf(figures))).toEqual([]);
  });

  it('are steps by day, with what has no day beside them', () => {
    const ledger = publishedOf([
      ['$2.25 billion', '2026-02-17'],
      ['$2.2 billion', '2025-01-10'],
      ['$2.2 billion', '2025-06-02'],
      ['$2.3 billion', null],
    ]);
    expect(revisionsKind.refs(ledger)).toEqual([REVISIONS]);
    const [series] = revisionsModel(ledger, 'T-2024')?.series ?? [];
    expect(series?.dated.map(({ level }) => level.source)).toEqual(['s1', 's0']);
    expect(series?.undated.map(({ level }) => level.source)).toEqual(['s3']);
    expect(chartOf(REVISIONS, ledger, 'en', messagesFor('en', ledger.dataset))?.description).toContain(
      'US$2.2 billion (10 January 2025), US$2.25 billion (17 February 2026); undated: US$2.3 billion.',
    );
  });

  it('keep the scale to figures that name a value, and draw “over” as a range alone', () => {
    const ledger = publishedOf([
      ['$2.2 billion', '2025-01-10'],
      ['over $2 billion', '2025-04-22'],
      ['$2.25 billion', '2026-02-17'],
    ]);
    expect(revisionsModel(ledger, 'T-2024')?.ticks.at(-1)).toBeLessThan(2.5);
    const svg = renderToStaticMarkup(
      revisionsKind.draw(REVISIONS, { ledger, messages: messagesFor('en', ledger.dataset), width: 660 }),
    );
    // One disc in the legend, and one for each of both firm figures.
    expect(svg.match(/<circle/g)).toHaveLength(3);
    expect(svg.match(/data-key=/g)).toHaveLength(3);
  });

  it('name at most so many months', () => {
    const day = (text: string) => Date.parse(text) / 86_400_000;
    const shown = (from: string, to: string, most: number) =>
      monthTicks([day(from), day(to)], most).map((one) =>
        new Date(one * 86_400_000).toISOString().slice(0, 7),
      );
    expect(shown('2025-01-10', '2025-04-02', 5)).toEqual(['2025-02', '2025-03', '2025-04']);
    expect(shown('2019-05-10', '2026-02-17', 5)).toEqual(['2020-01', '2022-01', '2024-01', '2026-01']);
    // Thirteen months on a phone: half years, as one name alone would be no scale.
    expect(shown('2025-01-08', '2026-02-17', 3)).toEqual(['2025-07', '2026-01']);
  });

  it('name the months of both ends where fewer than two begin between them', () => {
    const day = (text: string) => Date.parse(text) / 86_400_000;
    expect(monthTicks([day('2025-01-10'), day('2025-02-20')], 4)).toEqual([
      day('2025-01-10'),
      day('2025-02-20'),
    ]);
    expect(monthTicks([day('2025-01-10'), day('2025-01-28')], 4)).toEqual([day('2025-01-10')]);
  });
});
