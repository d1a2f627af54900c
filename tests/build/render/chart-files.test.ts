import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../src/app/index.ts';
import { ledgerOf } from '../../../src/app/models/ledger.ts';
import { homePage, pagesOf } from '../../../src/app/page-list.ts';
import { chartFiles, type SiteFile } from '../../../src/build/render/chart-files.tsx';
import { chartCsv, chartJson } from '../../../src/build/render/chart-table.ts';
import { citationFiles, citeChart, citeClaim, citeSource } from '../../../src/build/render/citations.ts';
import { oembed } from '../../../src/build/render/oembed.ts';
import { pageHead } from '../../../src/build/render/page-head.ts';
import { pictureCache } from '../../../src/build/render/picture-cache.ts';
import { type DrawnCharts, drawCharts } from '../../../src/build/render/pictures.tsx';
import { FIXTURE } from '../../app/dataset-fixture.ts';
import { USUAL_LANGUAGES } from '../usual-languages.ts';

const SITE = 'https://trade.example.org/check/';
const TEXT = CATALOGUES.en;
const CONTEXT = { ledger: ledgerOf(FIXTURE), messages: TEXT, site: SITE };

/** Charts whose files are made. */
const FEW = 5;

const cached = mkdtempSync(join(tmpdir(), 'tradecheck-'));
afterAll(() => rmSync(cached, { recursive: true }));

let drawn: DrawnCharts;
let files: ReadonlyMap<string, SiteFile[1]>;
beforeAll(async () => {
  drawn = await drawCharts(FIXTURE, 'en', SITE);
  const few = { ...drawn, charts: drawn.charts.slice(0, FEW) };
  const cache = pictureCache(cached);
  files = new Map(await chartFiles({ dataset: FIXTURE, language: 'en', drawn: few, site: SITE, cache }));
}, 120_000);

const chart = (kind: string) => {
  const found = drawn.charts.find(({ ref }) => ref.kind === kind);
  if (!found) throw new Error(`no chart of kind ${kind}`);
  return found;
};
const textOf = (name: string) => String(files.get(`charts/vnm-lao/en/${name}`));

describe('the files of a chart', () => {
  it('are two pictures in each theme, one for word processors, numbers and citations, of every chart alike', () => {
    const byChart = new Map<string, string[]>();
    for (const path of files.keys()) {
      const [folder, , , id = '', name = ''] = path.split('/');
      if (folder !== 'charts') continue;
      byChart.set(id, [...(byChart.get(id) ?? []), name]);
    }
    const few = drawn.charts.slice(0, FEW);
    expect([...byChart.keys()].sort()).toEqual(few.flatMap(({ id, formerIds }) => [id, ...formerIds]).sort());
    for (const names of byChart.values()) {
      expect(names.sort()).toEqual(
        [
          ...['chart.zip', 'cite.bib', 'cite.csl.json', 'cite.ris', 'cite.txt', 'dark.png', 'dark.svg'],
          ...['data.csv', 'data.json', 'document.svg', 'light.png', 'light.svg'],
        ].sort(),
      );
    }
  });

  it('are at the addresses of the charts that it took the place of, too', () => {
    for (const former of ['trend-x', 'trend-m'])
      expect(textOf(`${former}/light.svg`)).toBe(textOf('trend-xm/light.svg'));
  });

  it('are all in its archive, with a text about each', () => {
    const names = [...files.keys()].filter((path) => path.startsWith('charts/vnm-lao/en/trend-t/'));
    const archive = unzipSync(
      new Uint8Array(Buffer.from(files.get('charts/vnm-lao/en/trend-t/chart.zip') ?? '')),
    );
    const packed = names
      .map((path) => path.replace('charts/vnm-lao/en/', ''))
      .filter((path) => !path.endsWith('.zip'));
    expect(Object.keys(archive)).toEqual(['trend-t/README.txt', ...packed]);
    const readme = new TextDecoder().decode(archive['trend-t/README.txt']);
    for (const path of packed) expect(readme).toContain(`- ${path.replace('trend-t/', '')}: the `);
  });

  it('that reports link to are there once more, for this dataset', () => {
    const pinned = [...files].filter(([path]) => path.startsWith(`pinned/${FIXTURE.version}/`));
    expect(pinned).toHaveLength(4 * FEW);
    for (const [path, content] of pinned)
      expect(files.get(path.replace(`pinned/${FIXTURE.version}/`, '')), path).toBe(content);
  });

  it('have a CSV that a program and a spreadsheet read', () => {
    const csv = textOf('trend-t/data.csv');
    expect(csv.codePointAt(0)).toBe(0xfeff);
    const rows: Record<string, string>[] = parse(csv, { columns: true, bom: true });
    expect(rows).toHaveLength(chart('trend').data.length);
    for (const row of rows) {
      expect(Number(row.lower)).toBeGreaterThan(0);
      expect(row.stands_for).toMatch(/^(more than )?US\$/);
      expect(row.chart_source).toContain(`Tradecheck, dataset ${FIXTURE.version}`);
    }
  });

  it('tell the verdict on a growth', () => {
    const rows: Record<string, string>[] = parse(chartCsv(chart('growth'), FIXTURE, TEXT), {
      columns: true,
      bom: true,
    });
    expect(rows.map(({ series, verdict }) => [series, verdict])).toContainEqual(['stated', 'weak']);
    const { rows: same } = JSON.parse(chartJson(chart('growth'), FIXTURE, TEXT));
    expect(same.map(({ verdict }: { verdict: string }) => verdict)).toEqual(
      rows.map(({ verdict }) => verdict),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'makes the text %j inert, and no number',
    (figure) => {
      const value = chart('value');
      const [datum] = value.data;
      const [claim] = datum?.claims ?? [];
      if (!datum || !claim) throw new Error('the fixture has values');
      const evil = { ...value, data: [{ ...datum, interval: '[-5/2, 3]', claims: [{ ...claim, figure }] }] };
      const [row]: Record<string, string>[] = parse(chartCsv(evil, FIXTURE, TEXT), {
        columns: true,
        bom: true,
      });
      expect(row?.as_printed).toBe(`'${figure}`);
      expect([row?.lower, row?.upper]).toEqual(['-2.5', '3']);
    },
  );

  it('round ends that have no end of their decimals outward', () => {
    const value = chart('value');
    const [datum] = value.data;
    if (!datum) throw new Error('the fixture has values');
    const thirds = { ...value, data: [{ ...datum, unit: 'rate' as const, interval: '(1/3, 2/3)' }] };
    const [row]: Record<string, string>[] = parse(chartCsv(thirds, FIXTURE, TEXT), {
      columns: true,
      bom: true,
    });
    expect([row?.lower, row?.lower_included, row?.upper]).toEqual(['0.333333', 'false', '0.666667']);
  });
});

describe('citations', () => {
  it('of a chart name its version, its address and its original sources', () => {
    const { items, short, long } = citeChart(chart('value'), CONTEXT);
    expect(short).toContain(`Dataset ${FIXTURE.version}. ${SITE}en/vnm-lao/values/`);
    expect(long).toContain('Accessed [date accessed]. Original source: Morning Post.');
    expect(items.map(({ type }) => type)).toEqual(['graphic', 'article-newspaper']);
    expect(items[0]).toMatchObject({ version: FIXTURE.version, issued: { 'date-parts': [[2025, 12, 1]] } });
  });

  it('of a claim name the place in its source, and of a source nothing of ours', () => {
    const [claim] = FIXTURE.claims;
    const [source] = FIXTURE.sources;
    if (!claim || !source) throw new Error('the fixture has claims');
    expect(citeClaim(claim, 'en/x/', CONTEXT).items[0]?.title).toContain(claim.figure);
    expect([...citationFiles(citeSource(source, CONTEXT)).values()].join('')).not.toContain('Tradecheck');
  });

  it('name no address where the site has none', () => {
    const [item] = citeChart(chart('trend'), { ...CONTEXT, site: null }).items;
    expect(item).not.toHaveProperty('URL');
  });
});

describe('oEmbed', () => {
  // What section 2.3.4 of oEmbed 1.0 requires of a rich answer.
  const SCHEMA = {
    type: 'object',
    required: ['type', 'version', 'html', 'width', 'height'],
    properties: {
      type: { const: 'rich' },
      version: { const: '1.0' },
      html: { type: 'string' },
      width: { type: 'integer', minimum: 1 },
      height: { type: 'integer', minimum: 1 },
      thumbnail_url: { type: 'string', pattern: '^https://' },
      thumbnail_width: { type: 'integer' },
      thumbnail_height: { type: 'integer' },
      cache_age: { type: 'integer' },
    },
    dependentRequired: { thumbnail_url: ['thumbnail_width', 'thumbnail_height'] },
  };

  it('answers as version 1.0 says, with a named frame of the chart', () => {
    const trend = chart('trend');
    const picture = drawn.pictures.get(trend.id);
    if (!picture) throw new Error('the trend has a picture');
    const answer = JSON.parse(
      oembed({ ...trend, title: 'A "chart" <b>' }, picture, 512, FIXTURE, 'en', SITE),
    );
    expect(new Ajv({ strict: false }).validate(SCHEMA, answer)).toBe(true);
    expect(answer.html).toContain(
      `src="${SITE}embed/en/vnm-lao/trend-t.html" title="A &quot;chart&quot; &lt;b&gt;"`,
    );
    expect(answer.html).toContain('height="512"');
  });
});

describe('the head of a page', () => {
  const headOf = (path: string) => {
    const page = [homePage('en'), ...pagesOf(FIXTURE, 'en')].find((one) => one.path === path);
    if (!page) throw new Error(`no page ${path}`);
    return pageHead({
      page,
      language: 'en',
      dataset: FIXTURE,
      drawn,
      languages: USUAL_LANGUAGES,
      site: SITE,
    });
  };

  it('names its address, its languages and its preview', () => {
    const head = headOf('en/vnm-lao');
    expect(head).toContain(`<link rel="canonical" href="${SITE}en/vnm-lao/" />`);
    expect(head).toContain(`<link rel="alternate" hreflang="en" href="${SITE}en/vnm-lao/" />`);
    expect(head).toContain(`<link rel="alternate" hreflang="x-default" href="${SITE}en/vnm-lao/" />`);
    expect(head).toContain(
      `<meta property="og:image" content="${SITE}charts/vnm-lao/en/trend-t/light.png" />`,
    );
    expect(head).toContain('<meta name="twitter:card" content="summary_large_image" />');
    expect(head).toMatch(/og:image:width" content="1616"/);
  });

  it('leads to the oEmbed answer of each of its charts', () => {
    const links = [...headOf('en/vnm-lao').matchAll(/json\+oembed" href="([^"]+)"/g)].map(([, href]) => href);
    const own = drawn.charts.filter(({ page }) => page === 'en/vnm-lao/');
    expect(links).toEqual(own.map(({ id }) => `${SITE}charts/vnm-lao/en/${id}/oembed.json`));
  });

  it('describes the dataset on the overview alone, in a way that no text can leave', () => {
    const [, json = ''] =
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(headOf('en/vnm-lao')) ?? [];
    const record = JSON.parse(json);
    expect(record).toMatchObject({ '@type': 'Dataset', version: FIXTURE.version, url: `${SITE}en/vnm-lao/` });
    expect(record.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl)).toContain(
      `${SITE}data/vnm-lao/claims.csv`,
    );
    expect(json).not.toContain('<');
    expect(headOf('en/vnm-lao/growth')).not.toContain('ld+json');
  });
});
