import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FONT_SIZE } from '../../../src/app/charts/chart-theme.ts';
import { GaugeDrawing } from '../../../src/app/charts/gauge/GaugeDrawing.tsx';
import { gaugeModel } from '../../../src/app/charts/gauge/gauge-model.ts';
import { roughWidth } from '../../../src/app/charts/trend/label-placement.ts';
import { FIXTURE } from '../dataset-fixture.ts';
import { GAUGE_LABELS, lines, textsOf } from './chart-labels.ts';

const MODEL = gaugeModel(FIXTURE);
if (!MODEL) throw new Error('the fixture has targets');

const draw = (width: number) =>
  renderToStaticMarkup(<GaugeDrawing model={MODEL} labels={GAUGE_LABELS} width={width} />);

/** The numbers of an attribute of all rectangles of 20 pixels height: the bar. */
const bars = (svg: string, name: string) =>
  [...svg.matchAll(/<rect ([^>]*height="20"[^>]*)>/g)].map(([, attributes = '']) =>
    Number(new RegExp(`\\b${name}="([^"]+)"`).exec(attributes)?.[1]),
  );

describe('Gauge', () => {
  it('names the present value, each target with its threshold and distance, and the scale', () => {
    expect(textsOf(draw(760))).toEqual([
      ...['2024: US$2.2 billion', 'US$ billion'],
      ...['US$2 billion by 2015', 'reached'],
      ...['US$5 billion, near term', '43–45 %'],
      ...['US$5–10 billion, coming years', '21–45 %'],
      ...['0 bn', '2 bn', '4 bn', '6 bn', '8 bn', '10 bn'],
    ]);
  });

  it('is an image with a name and a description', () => {
    expect(draw(760)).toContain(' role="img" aria-label="Targets. The present value against three targets."');
  });

  it('is one bar on one scale: solid to the lower end, hatched to the upper', () => {
    // 748 of 760 pixels are 10 billion; the value is 2.15 to 2.25 billion.
    expect(bars(draw(760), 'width')).toEqual([748, 160.8, 7.5]);
    expect(bars(draw(760), 'x')).toEqual([6, 6, 166.8]);
  });

  it.each([280, 340, 760, 1000])('keeps labels apart and inside at %d pixels', (width) => {
    const places = [
      ...draw(width).matchAll(/<text x="([\d.]+)" y="([\d.]+)" text-anchor="(\w+)"[^>]*>([^<]*)/g),
    ].map(([, x, y, anchor, words = '']) => {
      const half = roughWidth(words, FONT_SIZE) / 2;
      const aside = anchor === 'start' ? half : anchor === 'end' ? -half : 0;
      return { x: Number(x) + aside, y, half };
    });
    const labels = places.filter(({ x, y }) => x > 0 && Number(y) > 60);
    expect(labels.length).toBe(6);
    for (const [index, { x, y, half }] of labels.entries()) {
      expect(x - half).toBeGreaterThanOrEqual(0);
      expect(x + half).toBeLessThanOrEqual(width);
      for (const other of labels.slice(index + 1))
        if (other.y === y) expect(Math.abs(other.x - x)).toBeGreaterThan(half + other.half);
    }
  });

  it('keeps a label at the edge clear of the line from the next mark', () => {
    // Its words would, around the mark, begin before the edge.
    const name = 'US$2 billion, up to 20';
    const [first] = MODEL.bars;
    const targets = { ...GAUGE_LABELS.targets, [first?.target ?? '']: { name, threshold: '', status: '' } };
    const svg = renderToStaticMarkup(
      <GaugeDrawing model={MODEL} labels={{ ...GAUGE_LABELS, targets }} width={340} />,
    );
    const [, x, anchor] =
      new RegExp(`<text x="([\\d.]+)" y="\\d+" text-anchor="(\\w+)"[^>]*>${name.replace('$', '\\$')}`).exec(
        svg,
      ) ?? [];
    expect([x, anchor]).toEqual(['6', 'start']);
  });

  it('shows even a small uncertainty', () => {
    const sharp = { ...MODEL, current: { claims: ['a'], low: 2.2, high: 2.2001 } };
    const svg = renderToStaticMarkup(<GaugeDrawing model={sharp} labels={GAUGE_LABELS} width={340} />);
    expect(Math.min(...bars(svg, 'width'))).toBe(2);
  });

  it('has no style', () => {
    expect(draw(340)).not.toContain('style=');
  });

  it.each([
    ['wide', 760],
    ['narrow', 340],
  ])('is the file %s', async (shape, width) => {
    const svg = draw(width).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
    await expect(lines(svg)).toMatchFileSnapshot(`./drawings/gauge-${shape}.svg`);
  });
});
