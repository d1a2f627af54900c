import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { GaugeDrawing, gaugeHeight } from '../../../src/app/charts/gauge/GaugeDrawing.tsx';
import { gaugeModel } from '../../../src/app/charts/gauge/gauge-model.ts';
import { FIXTURE } from '../dataset-fixture.ts';
import { GAUGE_LABELS, lines, textsOf } from './chart-labels.ts';

const MODEL = gaugeModel(FIXTURE);
if (!MODEL) throw new Error('the fixture has targets');

const draw = (width: number) =>
  renderToStaticMarkup(<GaugeDrawing model={MODEL} labels={GAUGE_LABELS} width={width} />);

/** The numbers of an attribute of all rectangles of 16 pixels height: the bars. */
const bars = (svg: string, name: string) =>
  [...svg.matchAll(/<rect ([^>]*height="16"[^>]*)>/g)].map(([, attributes = '']) =>
    Number(new RegExp(`\\b${name}="([^"]+)"`).exec(attributes)?.[1]),
  );

describe('Gauge', () => {
  it('names the present value, each target with its threshold and distance, and the scale', () => {
    expect(textsOf(draw(760))).toEqual([
      '2024: US$2.2 billion',
      ...['By 2015', 'reached', 'US$2 billion'],
      ...['Near term', '43–45 %', 'US$5 billion'],
      ...['Coming years', '21–45 %', 'US$5–10 billion'],
      ...['0 bn', '2 bn', '4 bn', '6 bn', '8 bn', '10 bn', 'US$ billion'],
    ]);
  });

  it('is an image with a name and a description', () => {
    const svg = draw(760);
    const [, ids = ''] = /role="img" aria-labelledby="([^"]+)"/.exec(svg) ?? [];
    const [title, desc] = ids.split(' ');
    expect(svg).toContain(`<title id="${title}">Targets</title>`);
    expect(svg).toContain(`<desc id="${desc}">The present value against three targets.</desc>`);
  });

  it('draws on one scale: solid to the lower end, hatched to the upper', () => {
    // 748 of 760 pixels are 10 billion; the value is 2.15 to 2.25 billion; the last target is a zone of 5 to 10.
    const row = [748, 160.8, 7.5];
    expect(bars(draw(760), 'width')).toEqual([...row, ...row, 748, 374, 160.8, 7.5]);
    expect(bars(draw(760), 'x')).toEqual([6, 6, 166.8, 6, 6, 166.8, 6, 380, 6, 166.8]);
  });

  it('shows even a small uncertainty', () => {
    const sharp = { ...MODEL, current: { claims: ['a'], low: 2.2, high: 2.2001 } };
    const svg = renderToStaticMarkup(<GaugeDrawing model={sharp} labels={GAUGE_LABELS} width={340} />);
    expect(Math.min(...bars(svg, 'width'))).toBe(2);
  });

  it('has the height that it says, and no style', () => {
    expect(draw(340)).toContain(`viewBox="0 0 340 ${gaugeHeight(MODEL)}"`);
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
