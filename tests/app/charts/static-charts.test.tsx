import { describe, expect, it } from 'vitest';
import { TrendChart } from '../../../src/app/charts/trend/TrendChart.tsx';
import { trendModel } from '../../../src/app/charts/trend/trend-model.ts';
import { renderStaticChart } from '../../../src/build/render/static-charts.tsx';
import { staticSvg } from '../../../src/build/render/static-svg.ts';
import { measureText } from '../../../src/build/render/text-metrics.ts';
import { withDocument } from '../../../src/build/render/with-happy-dom.ts';
import { FIXTURE } from '../dataset-fixture.ts';
import { TREND_LABELS } from './chart-labels.ts';

const OPTIONS = { idPrefix: 'trend', title: 'Exports & imports', desc: 'A “line” < marks.' };
const CHART = (
  <TrendChart
    model={trendModel(FIXTURE, 'T', 'VNM')}
    labels={TREND_LABELS}
    width={760}
    height={380}
    interactive={false}
  />
);

describe('renderStaticChart', () => {
  it('gives the same bytes again, also when two are drawn at once', async () => {
    const [first, second] = await Promise.all([
      renderStaticChart(CHART, OPTIONS),
      renderStaticChart(CHART, OPTIONS),
    ]);
    expect(second).toBe(first);
  });

  it('describes itself and scales', async () => {
    const svg = await renderStaticChart(CHART, OPTIONS);
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('role="img" aria-labelledby="trend-title trend-desc"');
    expect(svg).toContain('<title id="trend-title">Exports &amp; imports</title>');
    expect(svg).toContain('<desc id="trend-desc">A “line” &lt; marks.</desc>');
    expect(svg).toContain('viewBox="0 0 760 380"');
    expect(svg).not.toMatch(/<svg[^>]* (width|height)=/);
  });

  it('holds nothing that a strict policy refuses or that only a live chart needs', async () => {
    const svg = await renderStaticChart(CHART, OPTIONS);
    expect(svg).not.toMatch(/ (style|tabindex|on\w+|data-\w+)=|recharts|<(script|style|image|foreignObject)/);
  });

  it('has short numbers and ids of its own', async () => {
    const svg = await renderStaticChart(CHART, OPTIONS);
    expect(svg).not.toMatch(/\d\.\d{3}/);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id) => !id?.startsWith('trend-'))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leaves the server without a document', async () => {
    await renderStaticChart(CHART, OPTIONS);
    expect([
      typeof globalThis.window,
      typeof globalThis.document,
      typeof globalThis.requestAnimationFrame,
    ]).toEqual(['undefined', 'undefined', 'undefined']);
  });

  it('refuses what is no chart, and draws the next one all the same', async () => {
    await expect(renderStaticChart(<p>no chart</p>, OPTIONS)).rejects.toThrow(
      'nothing drawn: Exports & imports',
    );
    await expect(renderStaticChart(CHART, OPTIONS)).resolves.toContain('<svg');
  });
});

describe('staticSvg', () => {
  const clean = (markup: string) =>
    withDocument(async (document) => {
      document.body.innerHTML = markup;
      const svg = document.querySelector('svg');
      return svg ? staticSvg(svg, OPTIONS, 'serif') : '';
    });

  // biome-ignore format: one row a case
  it.each([
    ['rounds numbers',             '<path d="M1.23456,-0.0004L10,2e3"/>',              '<path d="M1.23,0L10,2e3"/>'],
    ['drops unknown attributes',   '<line x1="1" orientation="left" width="9"/>',      '<line x1="1"/>'],
    ['drops empty groups',         '<g><g></g></g>',                                   ''],
    ['unwraps groups of nothing',  '<g tabindex="-1"><g class="a"><rect x="1"/></g></g>', '<g class="a"><rect x="1"/></g>'],
    ['keeps its own classes',      '<rect class="recharts-bar mine"/>',                '<rect class="mine"/>'],
    ['drops unused clips',         '<defs><clipPath id="c"><rect/></clipPath></defs>', ''],
    ['renames used ones',          '<clipPath id="c"><rect/></clipPath><rect clip-path="url(#c)"/>', '<clipPath id="trend-1"><rect/></clipPath><rect clip-path="url(#trend-1)"/>'],
  ])('%s', async (_, drawn, expected) => {
    const svg = await clean(`<svg viewBox="0 0 1 1">${drawn}</svg>`);
    expect(svg.replace(/^.*<\/desc>/s, '').replace('</svg>', '')).toBe(expected);
  });

  it('refuses a style that would be lost, and an element that it does not know', async () => {
    await expect(clean('<svg><rect style="fill: red"/></svg>')).rejects.toThrow(
      'fill: red; use an attribute',
    );
    await expect(clean('<svg><image/></svg>')).rejects.toThrow('<image>; expected circle');
  });
});

describe('measureText', () => {
  it('adds the advances of Noto Sans: 572 of 1000 units for a digit', () => {
    expect(measureText('2024', 10).width).toBeCloseTo(4 * 5.72, 6);
  });

  it('knows the letters of Vietnamese', () => {
    expect(measureText('tỷ', 10).width).toBeCloseTo(measureText('ty', 10).width, 6);
  });
});
