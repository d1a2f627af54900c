// What the start page says of each pair.

import { QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { indexQuery } from '../../../src/app/api/dataset-query.ts';
import { makeQueryClient } from '../../../src/app/api/query-client.ts';
import { indexOf } from '../../../src/build/compile/dataset-files.ts';
import type { Dataset } from '../../../src/domain/index.ts';
import { datasetOf, type FixtureLevel, type FixtureSource } from '../dataset-fixture.ts';
import { madeSite } from '../made-site.ts';

/** The lines of the start page, in their order. */
function linesOf(datasets: readonly Dataset[]): string[] {
  const client = makeQueryClient();
  client.setQueryData(indexQuery('').queryKey, indexOf(datasets));
  const html = renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <App site={madeSite('../', '/en/')} base="" />
    </QueryClientProvider>,
  );
  client.clear();
  const list = /<ul class="pairs">(.*?)<\/ul>/.exec(html)?.[1] ?? '';
  return [...list.matchAll(/<(?:p|h2)[^>]*>(.*?)<\/(?:p|h2)>/g)].map(([, line = '']) =>
    line.replace(/<[^>]+>/g, ''),
  );
}

const pairOf = (...levels: readonly FixtureLevel[]): readonly FixtureSource[] => [{ id: 'a', levels }];
const year = (figure: string, changes: Partial<FixtureLevel> = {}): FixtureLevel => ({
  id: `l-${changes.flow ?? 'T'}-${changes.period ?? 2024}`.replace('/', '-'),
  figure,
  period: '2024',
  ...changes,
});

describe('a pair on the start page', () => {
  // biome-ignore format: one row a case
  it.each<[string, readonly FixtureSource[], readonly string[]]>([
    ['with an observed total',         pairOf(year('US$2.2 billion', { reporter: 'VNM' })),                      ['Two-way trade: US$2.2 billion in 2024', 'observed, reported by Viet Nam']],
    ['whose source names no reporter', pairOf(year('US$2.2 billion')),                                           ['Two-way trade: US$2.2 billion in 2024', 'observed, taken as reported by Viet Nam, as the source does not say by whom']],
    ['with a hedged estimate',         pairOf(year('over US$2.2 billion', { reporter: 'VNM', status: 'E' })),    ['Two-way trade: over US$2.2 billion in 2024', 'estimate, reported by Viet Nam']],
    ['of fiscal years',                pairOf(year('US$2.2 billion', { reporter: 'VNM', period: '2023-07/2024-06' })), ['Two-way trade: US$2.2 billion in July 2023 to June 2024', 'observed, reported by Viet Nam']],
    ['without totals',                 pairOf(year('US$900 million', { reporter: 'VNM', flow: 'X' })),           ['Viet Nam’s exports to Laos: US$900 million in 2024', 'observed, reported by Viet Nam']],
    ['with the parts of a total',      pairOf(year('US$900 million', { reporter: 'VNM', flow: 'X' }), year('US$800 million', { reporter: 'VNM', flow: 'M' })), ['Two-way trade: US$1.6–1.8 billion in 2024', 'Exports and imports added up, observed, reported by Viet Nam']],
    ['counted by the other economy',   pairOf(year('US$900 million', { reporter: 'LAO', flow: 'M' })),           ['Laos’ imports from Viet Nam: US$900 million in 2024', 'observed, reported by Laos']],
    ['with months only',               pairOf(year('US$90 million', { period: '2024-03' })),                     ['No value of a whole year that could stand for the trade']],
  ])('%s', (_, sources, lines) => {
    const [name, ...shown] = linesOf([datasetOf(sources)]);
    expect(name).toBe('Viet Nam and Laos');
    expect(shown.slice(0, lines.length)).toEqual(lines);
    expect(shown.slice(lines.length)[0]).toBe('No contradictions found');
  });

  it('without a figure says so, and nothing else', () => {
    expect(linesOf([datasetOf([])])).toEqual(['Viet Nam and Laos', 'No figures yet']);
  });

  it.each([
    ['2025-12-01', '1 figure from 1 source, the newest of 1 December 2025'],
    [null, '1 figure from 1 source, the newest without a date'],
  ])('says of when its newest source is: %s', (published, line) => {
    const sources = [{ id: 'a', published, levels: [year('$2 billion')] }];
    expect(linesOf([datasetOf(sources)]).at(-1)).toBe(line);
  });

  it('counts what does not fit by whether one source says it', () => {
    const broken = year('US$3.0 billion', { reporter: 'VNM' });
    const parts = [
      year('US$900 million', { reporter: 'VNM', flow: 'X' }),
      year('US$800 million', { reporter: 'VNM', flow: 'M' }),
    ];
    expect(linesOf([datasetOf(pairOf(broken, ...parts))])).toContain('1 contradiction within one source');
    const off = [
      { id: 'a', levels: [year('US$1,310 billion')] },
      { id: 'b', levels: [year('US$1.2 billion', { period: '2023' })] },
    ];
    expect(linesOf([datasetOf(off)])).toContain('1 figure off by a power of ten');
    const low = [
      {
        id: 'a',
        published: '2024-03-04',
        levels: [year('$2.20 billion', { period: '2023' })],
        targets: [{ id: 't', figure: '$5 million', by: '2030' }],
      },
    ];
    expect(linesOf([datasetOf(low)])).toContain('1 target below what trade was when it was set');
  });
});
