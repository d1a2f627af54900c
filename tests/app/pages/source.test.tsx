// What the page of a source tells first, and how it names what contradicts its figures.

import { QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { datasetQuery } from '../../../src/app/api/dataset-query.ts';
import { makeQueryClient } from '../../../src/app/api/query-client.ts';
import { datasetOf, type FixtureLevel, type FixtureSource } from '../dataset-fixture.ts';
import { madeSite } from '../made-site.ts';

const counted = (id: string, figure: string, more: Partial<FixtureLevel> = {}): FixtureLevel => ({
  id,
  figure,
  period: '2024',
  reporter: 'LAO',
  partner: 'VNM',
  ...more,
});

/** Parts that are less than the whole, and growths of which that of the whole is above both: two contradictions. */
const PAPER: FixtureSource = {
  id: 'paper',
  levels: [
    counted('whole', 'over $2 billion'),
    counted('sold', '$1.3 billion', { flow: 'X' }),
    counted('bought', '$641.8 million', { flow: 'M' }),
  ],
  growths: [
    { ...counted('whole-growth', 'up 32.8 per cent'), base: '2023' },
    { ...counted('sold-growth', 'up 26.2 per cent', { flow: 'X' }), base: '2023' },
    { ...counted('bought-growth', 'up 32 per cent', { flow: 'M' }), base: '2023' },
  ],
};

function mainOf(page: string): string {
  const client = makeQueryClient();
  client.setQueryData(datasetQuery('vnm-lao', '').queryKey, datasetOf([PAPER]));
  const html = renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <App site={madeSite('../../', `/en/vnm-lao/${page}`)} base="" />
    </QueryClientProvider>,
  );
  client.clear();
  return /<main.*<\/main>/s.exec(html)?.[0] ?? '';
}

describe('the page of a source', () => {
  const main = mainOf('sources/paper/');

  it('tells what the source says before how it was recorded', () => {
    const order = ['class="citation"', '>What it says<', '>Findings about its figures<', '>Provenance<'];
    const places = order.map((words) => main.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('names each finding by what it found', () => {
    const links = [...main.matchAll(/<ul class="finding-links">(.*?)<\/ul>/gs)].join('');
    expect(links).toMatch(/>Laos’ two-way trade, 2024: over US\$2 billion exceeds its parts/);
    expect(links).toMatch(/>Laos’ two-way trade, 2024: growth of 32.8%/);
  });

  it('says once beside a figure that it contradicts others, however many findings it is part of', () => {
    const rows = main.split('<tr').filter((row) => row.includes('641.8'));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.match(/>Contradiction in one source</g)).toHaveLength(1);
  });
});
