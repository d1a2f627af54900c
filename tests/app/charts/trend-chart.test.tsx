import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DRAWING_WIDTHS, FILE_WIDTH, plotHeight } from '../../../src/app/charts/chart-size.ts';
import { overlap } from '../../../src/app/charts/trend/label-placement.ts';
import { TrendDrawing } from '../../../src/app/charts/trend/TrendDrawing.tsx';
import { flowColor } from '../../../src/app/charts/trend/TrendMarks.tsx';
import { type TrendFlow, trendModel } from '../../../src/app/charts/trend/trend-model.ts';
import { trendsOf } from '../../../src/app/charts/trend/trends.ts';
import { ledgerOf } from '../../../src/app/models/ledger.ts';
import { measureText } from '../../../src/build/render/text-metrics.ts';
import { datasetOf, FIXTURE, type FixtureLevel } from '../dataset-fixture.ts';
import { lines, TREND_LABELS, textsOf } from './chart-labels.ts';

const draw = (flow: TrendFlow, width: number = FILE_WIDTH, dataset = FIXTURE): string =>
  renderToStaticMarkup(
    <TrendDrawing models={[trendModel(dataset, flow, 'VNM')]} labels={TREND_LABELS} width={width} />,
  );

const count = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].length;

describe('the drawing of the trend', () => {
  it('names its axes and its series', () => {
    const svg = draw('T');
    expect(textsOf(svg).toSorted()).toEqual(
      [
        ...['2006', '2008', '2010', '2012', '2014', '2016', '2018', '2020', '2022', '2024'],
        ...['0 bn', '1 bn', '2 bn', '3 bn', '4 bn'],
        ...['US$ billion', 'IMF, Viet Nam as reporter', 'printed in the press', 'Laos as reporter'],
        ...['2025: about 3 billion USD', '2024: US$2.2 billion', 'does not fit'],
      ].toSorted(),
    );
  });

  it('rings the figures that do not fit others, and no other', () => {
    const svg = draw('T');
    const gaps = trendModel(FIXTURE, 'T', 'VNM').press.filter(({ gap }) => gap);
    expect(gaps.length).toBeGreaterThan(0);
    expect(svg.match(/class="trend-gap"/g)).toHaveLength(gaps.length);
  });

  it('names one line of two in short where more would cover them', () => {
    // Two lines that cross from year to year leave little room.
    const levels = Array.from({ length: 20 }, (_, index) => 2001 + index).flatMap((year): FixtureLevel[] => {
      const [low, high] = ['100000001', '2900000001'];
      const common = { period: `${year}`, reporter: 'VNM' };
      return [
        { ...common, id: `x-${year}`, flow: 'X', figure: year % 2 === 0 ? low : high },
        { ...common, id: `m-${year}`, flow: 'M', figure: year % 2 === 0 ? high : low },
      ];
    });
    const dataset = datasetOf([{ id: 'imf', kind: 'statistics', levels }]);
    const namesAt = (width: number, flows: readonly TrendFlow[]) =>
      textsOf(
        renderToStaticMarkup(
          <TrendDrawing
            models={flows.map((flow) => trendModel(dataset, flow, 'VNM'))}
            labels={{
              ...TREND_LABELS,
              statistics: (flow) => `IMF of ${flow}, one side`,
              flow: (flow) => `only ${flow}`,
            }}
            width={width}
          />,
        ),
      ).filter((text) => /^(IMF|only)/.test(text));
    expect(namesAt(320, ['X', 'M'])).toContain('only M');
    expect(namesAt(320, ['M'])).toEqual(['IMF of M, one side']);
  });

  it('thins the years out on a narrow page', () => {
    const years = textsOf(draw('T', 320)).filter((text) => /^\d{4}$/.test(text));
    expect(years).toEqual(['2005', '2010', '2015', '2020', '2025']);
  });

  it('draws one mark a printed value, and the mirror with another shape', () => {
    const svg = draw('T');
    const { press } = trendModel(FIXTURE, 'T', 'VNM');
    expect(count(svg, /class="trend-press"/g)).toBe(
      press.filter(({ reporter }) => reporter === 'side').length,
    );
    expect(count(svg, /class="trend-mirror"/g)).toBe(1);
    expect(count(svg, /class="trend-statistics"/g)).toBe(15);
  });

  it('breaks the line at a gap', () => {
    const [, line = ''] = /<path d="([^"]+)" fill="none"[^>]* stroke-width="2"/.exec(draw('T')) ?? [];
    expect(count(line, /M/g)).toBe(2);
  });

  it('draws nothing for series that are empty', () => {
    const levels: FixtureLevel[] = [{ id: 't', figure: '2.2 billion USD', period: '2024' }];
    const svg = draw('T', FILE_WIDTH, datasetOf([{ id: 'daily', levels }]));
    expect(count(svg, /class="trend-(press|mirror|statistics)"/g)).toBe(1);
    expect(textsOf(svg)).not.toContain('Laos as reporter');
    expect(svg).not.toContain('NaN');
  });

  it('is empty without data, rather than break', () => {
    const models = trendsOf(ledgerOf(datasetOf([])), 'T');
    const svg = renderToStaticMarkup(
      <TrendDrawing models={models} labels={TREND_LABELS} width={FILE_WIDTH} />,
    );
    expect(svg).toBe('');
  });

  it.each(
    (['T', 'X', 'M'] as const).flatMap((flow) => DRAWING_WIDTHS.map((width) => [flow, width] as const)),
  )('keeps the labels of %s inside and off each other at %i pixels', (flow, width) => {
    const boxes = labelBoxes(draw(flow, width));
    expect(boxes.length).toBeGreaterThan(10);
    const height = plotHeight(width);
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

  it.each(DRAWING_WIDTHS)('is the drawing of %i pixels', async (width) => {
    await expect(lines(draw('T', width))).toMatchFileSnapshot(`./drawings/trend-t-${width}.svg`);
  });

  it('draws exports and imports on one scale, each with a colour of its own, and says once what marks mean', () => {
    const models = trendsOf(ledgerOf(FIXTURE), 'XM');
    expect(models.map(({ flow }) => flow)).toEqual(['X', 'M']);
    expect(new Set(models.map(({ yTicks }) => yTicks.join())).size).toBe(1);
    const labels = { ...TREND_LABELS, statistics: (flow: TrendFlow) => `line of ${flow}` };
    const svg = renderToStaticMarkup(<TrendDrawing models={models} labels={labels} width={940} />);
    const words = textsOf(svg);
    for (const once of ['line of X', 'line of M', labels.press, labels.unit])
      expect(words.filter((word) => word === once)).toHaveLength(1);
    const colors = models.map((model) => flowColor(model));
    expect(new Set(colors).size).toBe(2);
    for (const color of colors) expect(svg).toContain(color);
  });

  it('has letters of one size, short numbers, and nothing that a strict policy refuses', () => {
    const svg = draw('T');
    expect([...svg.matchAll(/font-size="([^"]+)"/g)].map(([, size]) => size)).toEqual(['13']);
    expect(svg).not.toMatch(/\d\.\d{3}/);
    expect(svg).not.toMatch(/ (style|tabindex|on\w+)=|recharts|<(script|style|image|foreignObject)/);
  });

  it('names and describes itself', () => {
    expect(draw('T')).toContain(
      ` role="img" aria-label="${TREND_LABELS.title}. ${TREND_LABELS.description}"`,
    );
  });
});

/** Where the texts of a drawing are, measured in its font; ascenders and descenders of the letters only. */
function labelBoxes(svg: string) {
  const fontSize = 13;
  return [...svg.matchAll(/<text([^>]*)>(.*?)<\/text>/gs)].map(([, attributes = '', text = '']) => {
    const of = (name: string) => new RegExp(`\\b${name}="([^"]+)"`).exec(attributes)?.[1] ?? '';
    const { width } = measureText(text, fontSize);
    const align = { end: 1, middle: 0.5 }[of('text-anchor')] ?? 0;
    const y = Number(of('y')) - 0.8 * fontSize;
    return { text, x: Number(of('x')) - align * width, y, width, height: fontSize };
  });
}
