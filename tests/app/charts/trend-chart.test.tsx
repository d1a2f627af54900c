import { describe, expect, it } from 'vitest';
import { CHART_SIZES } from '../../../src/app/charts/chart-size.ts';
import { overlap } from '../../../src/app/charts/trend/label-placement.ts';
import { TrendChart } from '../../../src/app/charts/trend/TrendChart.tsx';
import { type TrendFlow, trendModel } from '../../../src/app/charts/trend/trend-model.ts';
import { renderStaticChart } from '../../../src/build/render/static-charts.tsx';
import { measureText } from '../../../src/build/render/text-metrics.ts';
import { datasetOf, FIXTURE, type FixtureLevel } from '../dataset-fixture.ts';
import { lines, TREND_LABELS, textsOf } from './chart-labels.ts';

function draw(flow: TrendFlow, shape: keyof typeof CHART_SIZES, dataset = FIXTURE): Promise<string> {
  return renderStaticChart(
    <TrendChart
      model={trendModel(dataset, flow, 'VNM')}
      labels={TREND_LABELS}
      {...CHART_SIZES[shape]}
      interactive={false}
    />,
    { idPrefix: `${flow}-${shape}`, title: 'Trade & more', desc: 'From 2005 to 2025.' },
  );
}

const count = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].length;

describe('the drawing of the trend', () => {
  it('names its axes and its series', async () => {
    const svg = await draw('T', 'wide');
    expect(textsOf(svg).toSorted()).toEqual(
      [
        ...['2006', '2008', '2010', '2012', '2014', '2016', '2018', '2020', '2022', '2024'],
        ...['0 bn', '1 bn', '2 bn', '3 bn', '4 bn'],
        ...['US$ billion', 'IMF, Viet Nam as reporter', 'printed in the press', 'Laos as reporter'],
        ...['2025: about 3 billion USD', 'does not fit'],
      ].toSorted(),
    );
  });

  it('rings the figures that do not fit others, and no other', async () => {
    const svg = await draw('T', 'wide');
    const gaps = trendModel(FIXTURE, 'T', 'VNM').press.filter(({ gap }) => gap);
    expect(gaps.length).toBeGreaterThan(0);
    expect(svg.match(/class="trend-gap"/g)).toHaveLength(gaps.length);
  });

  it('thins the years out on a narrow page', async () => {
    const years = textsOf(await draw('T', 'narrow')).filter((text) => /^\d{4}$/.test(text));
    expect(years).toEqual(['2005', '2010', '2015', '2020', '2025']);
  });

  it('draws one mark a printed value, and the mirror with another shape', async () => {
    const svg = await draw('T', 'wide');
    const { press } = trendModel(FIXTURE, 'T', 'VNM');
    expect(count(svg, /class="trend-press"/g)).toBe(
      press.filter(({ reporter }) => reporter === 'side').length,
    );
    expect(count(svg, /class="trend-mirror"/g)).toBe(1);
    expect(count(svg, /class="trend-statistics"/g)).toBe(15);
  });

  it('breaks the line at a gap', async () => {
    const [, line = ''] = /stroke-width="2" fill="none" d="([^"]+)"/.exec(await draw('T', 'wide')) ?? [];
    expect(count(line, /M/g)).toBe(2);
  });

  it('draws nothing for series that are empty', async () => {
    const levels: FixtureLevel[] = [{ id: 't', figure: '2.2 billion USD', period: '2024' }];
    const svg = await draw('T', 'wide', datasetOf([{ id: 'daily', levels }]));
    expect(count(svg, /class="trend-(press|mirror|statistics)"/g)).toBe(1);
    expect(textsOf(svg)).not.toContain('Laos as reporter');
    expect(svg).not.toContain('NaN');
  });

  it('is empty without data, rather than break', async () => {
    expect(textsOf(await draw('T', 'wide', datasetOf([])))).toEqual([]);
  });

  it.each([
    ['T', 'wide'],
    ['T', 'narrow'],
    ['X', 'wide'],
    ['X', 'narrow'],
    ['M', 'wide'],
    ['M', 'narrow'],
  ] as const)('keeps the labels of %s %s inside and off each other', async (flow, shape) => {
    const boxes = labelBoxes(await draw(flow, shape));
    expect(boxes.length).toBeGreaterThan(10);
    const { width, height } = CHART_SIZES[shape];
    for (const box of boxes) {
      expect(overlap(box, { x: -0.5, y: 0, width: width + 1, height }), box.text).toBeCloseTo(
        box.width * box.height,
        3,
      );
      for (const other of boxes) {
        if (other !== box) expect(overlap(box, other), `${box.text} on ${other.text}`).toBe(0);
      }
    }
  });

  it.each(['wide', 'narrow'] as const)('is the file %s', async (shape) => {
    await expect(lines(await draw('T', shape))).toMatchFileSnapshot(`./drawings/trend-t-${shape}.svg`);
  });
});

/** Where the texts of a drawing are, measured in its font; ascenders and descenders of the letters only. */
function labelBoxes(svg: string) {
  return [...svg.matchAll(/<text([^>]*)>(.*?)<\/text>/gs)].map(([, attributes = '', content = '']) => {
    const of = (name: string) => new RegExp(`\\b${name}="([^"]+)"`).exec(attributes)?.[1] ?? '';
    const text = content.replace(/<[^>]+>/g, '');
    const fontSize = Number(of('font-size'));
    const shift = fontSize * Number(/dy="([\d.]+)em"/.exec(content)?.[1] ?? 0);
    const { width } = measureText(text, fontSize);
    const align = { end: 1, middle: 0.5 }[of('text-anchor')] ?? 0;
    const y = Number(of('y')) + shift - 0.8 * fontSize;
    return { text, x: Number(of('x')) - align * width, y, width, height: fontSize };
  });
}
