import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { COLOR } from '../../../src/app/charts/chart-theme.ts';
import { PathChart } from '../../../src/app/charts/path/PathChart.tsx';
import { drawnOutcomes } from '../../../src/app/charts/path/path-chart-labels.ts';
import type { PathModel, PathTarget } from '../../../src/app/charts/path/path-model.ts';

const at = (year: number, value: number) => ({ year, low: value, high: value });
const target = (id: string, outcome: PathTarget['outcome']): PathTarget => ({
  id,
  outcome,
  threshold: '5000000000',
  low: 5,
  high: 5,
  from: 2020,
  to: 2020,
});

/** A chart whose past has the years of these values, the values being the years' last digits. */
const model = (years: readonly number[], targets: readonly PathTarget[] = []): PathModel => ({
  history: years.map((year) => at(year, year % 10)),
  targets,
  fan: [],
  own: [],
  xDomain: [2004.5, 2040.5],
  yTicks: [0, 5, 10],
});

const labels = { title: 'Paths', description: 'Paths', unit: 'US$ billion', value: String, targets: {} };

describe('the past in the chart of paths', () => {
  // A line over ten years of which nothing is known says that trade grew evenly in them.
  it.each([
    ['years in a row', [2011, 2012, 2013], 1],
    ['a year that is not known', [2011, 2013, 2014], 2],
    ['years apart', [2006, 2011, 2016], 3],
    ['one year', [2016], 1],
  ])('is a line through %s only', (_, years, pieces) => {
    const svg = renderToStaticMarkup(<PathChart model={model(years)} labels={labels} width={600} />);
    const lines = [...svg.matchAll(/<path d="([^"]*)" fill="none" stroke="([^"]*)"/g)].filter(
      ([, , color]) => color === COLOR.side,
    );
    expect(lines.map(([, d = '']) => d.split('M').length - 1)).toEqual([pieces]);
  });
});

describe('the words at targets', () => {
  const due = (id: string, value: number, to: number, outcome: PathTarget['outcome']): PathTarget => ({
    ...target(id, outcome),
    low: value,
    high: value,
    from: to,
    to,
  });
  const crowded = [
    due('1 missed', 1, 2010, 'missed'),
    due('1.34', 1.34, 2016, 'missed'),
    due('2 missed', 2, 2015, 'missed'),
    due('2 met', 2, 2024, 'met'),
    due('1 unrated', 1, 2020, 'cannot-rate'),
  ];
  const words = Object.fromEntries(crowded.map(({ id }) => [id, `US$${id.split(' ')[0]} billion`]));

  it.each([300, 320, 360, 460])(
    'stand above the axis of years, each amount once at least, in %d pixels',
    (width) => {
      const svg = renderToStaticMarkup(
        <PathChart
          model={model([2005, 2010, 2012, 2016, 2021], crowded)}
          labels={{ ...labels, targets: words }}
          width={width}
        />,
      );
      const texts = [...svg.matchAll(/<text[^>]* y="(\d+)"[^>]*>(US\$[\d.]+ billion)<\/text>/g)];
      const years = Number(/<text[^>]* y="([\d.]+)" text-anchor="middle">2010</.exec(svg)?.[1]);
      expect(new Set(texts.map(([, , text]) => text)).size).toBe(3);
      for (const [, y] of texts) expect(Number(y)).toBeLessThan(years - 19);
    },
  );
});

describe('the legend of the page', () => {
  it('names the outcomes that are drawn, in their order', () => {
    const drawn = [target('a', 'cannot-rate'), target('b', 'open'), target('c', 'open')];
    expect(drawnOutcomes(model([], drawn))).toEqual(['open', 'cannot-rate']);
    expect(drawnOutcomes(model([]))).toEqual([]);
  });

  it('has the past in the colour of its line, and not in that of the chosen path', () => {
    const css = readFileSync(new URL('../../../src/app/styles/targets.css', import.meta.url), 'utf8');
    const [, color] = /\.key-history \{\s*border-top-color: ([^;]*);/.exec(css) ?? [];
    expect(color && COLOR.side.startsWith(color.slice(0, -1))).toBe(true);
  });
});
