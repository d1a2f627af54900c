// What the page of a source tells first, and how it names what contradicts its figures.

import { QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { datasetQuery } from '../../../src/app/api/dataset-query.ts';
import { makeQueryClient } from '../../../src/app/api/query-client.ts';
import { EVERY_PAGE } from '../../../src/app/index.ts';
import type { Source, TradeEvent } from '../../../src/domain/index.ts';
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

function mainOf(page: string, of: Partial<Source> = {}, events: readonly TradeEvent[] = []): string {
  const client = makeQueryClient();
  const dataset = datasetOf([PAPER]);
  const sources = dataset.sources.map((source) => ({ ...source, ...of }));
  const claims = dataset.claims.map((claim) => ({ ...claim, language: of.language ?? claim.language }));
  client.setQueryData(datasetQuery('vnm-lao', '').queryKey, {
    ...dataset,
    sources,
    claims,
    events: [...events],
  });
  const html = renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <App site={madeSite('../../', `/en/vnm-lao/${page}`)} base="" late={EVERY_PAGE} />
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

  it('holds our own description in brackets, with the marks of print, where no title was seen', () => {
    const citation = (of: Partial<Source>) =>
      />([^<]*)<\/p>/.exec(mainOf('sources/paper/', of).split('class="citation"')[1] ?? '')?.[1];
    expect(citation({ about: "Talks of the parties' chiefs" })).toContain(
      'Daily. [Talks of the parties’ chiefs]. ',
    );
    expect(mainOf('sources/paper/', { title: "L'essor", language: 'fr' })).toContain(
      '“<bdi lang="fr" translate="no">L&#x27;essor</bdi>”',
    );
  });

  it('dates an event by its source where that has a date, and says nothing of a report where not', () => {
    const event: TradeEvent = { id: 'visit', title: 'A visit', date: null, source: 'paper' };
    const dateOf = (published: string | null) =>
      /class="event-date">([^<]*)</.exec(mainOf('sources/paper/', { published }, [event]))?.[1];
    expect(dateOf('2025-01-09')).toBe('reported 9 January 2025');
    expect(dateOf(null)).toBe('undated');
  });
});

describe('the citation of a figure', () => {
  it('has its words and the title in the language of the source', () => {
    const main = mainOf('claims/paper/sold/', { language: 'fr', title: 'Le commerce' });
    const citation = main.split('class="citation"')[1]?.split('</p>')[0];
    expect(citation).toContain('“<bdi lang="fr" translate="no">$1.3 billion</bdi>”');
    expect(citation).toContain('“<bdi lang="fr" translate="no">Le commerce</bdi>”');
  });
});

describe('the arithmetic of a finding', () => {
  it('has the printed words in their language', () => {
    const [id] = datasetOf([PAPER]).findings.map((finding) => finding.id);
    const words =
      mainOf(`findings/${id}/`, { language: 'fr' }).match(/<a class="figure-quote"[^>]*>“[^<]*</g) ?? [];
    expect(words.length).toBeGreaterThan(3);
    for (const one of words) expect(one).toContain('lang="fr"');
  });
});
