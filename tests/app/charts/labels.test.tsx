// Words in charts: none leaves its drawing, in any language and width, and no line crosses what a bar says.

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { chartRefs } from '../../../src/app/chart-list.ts';
import { chartKindOf } from '../../../src/app/charts/chart-kinds.ts';
import { DRAWING_WIDTHS } from '../../../src/app/charts/chart-size.ts';
import { FONT_SIZE } from '../../../src/app/charts/chart-theme.ts';
import { NeededChart } from '../../../src/app/charts/needed/NeededChart.tsx';
import { roughWidth } from '../../../src/app/charts/trend/label-placement.ts';
import { messagesFor } from '../../../src/app/index.ts';
import { ledgerOf } from '../../../src/app/models/ledger.ts';
import { FIXTURE } from '../dataset-fixture.ts';

const ledger = ledgerOf(FIXTURE);
const STARTS = { start: 0, middle: 0.5, end: 1 } as const;

/** How far, in pixels, the estimate of a width is above what letters take. */
const SLACK = 8;
/** The height of digits as a share of the size of letters. */
const LETTERS = 0.75;

/** The words of a drawing with their place, as far as an estimate of their width tells it. */
function wordsIn(svg: string) {
  const found = svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g);
  return [...found].map(([, attributes = '', text = '']) => {
    const of = (name: string) => attributes.match(new RegExp(`(?:^| )${name}="([^"]*)"`))?.[1];
    const anchor = (of('text-anchor') ?? 'start') as keyof typeof STARTS;
    const width = roughWidth(text, FONT_SIZE);
    const left = Number(of('x')) - STARTS[anchor] * width;
    return { text, left, right: left + width, y: Number(of('y')) };
  });
}

describe('words in charts', () => {
  it.each(['en', 'vi', 'lo'] as const)('stay within their drawing (%s)', (language) => {
    const messages = messagesFor(language, FIXTURE);
    const outside: string[] = [];
    let seen = 0;
    for (const [id, ref] of chartRefs(ledger)) {
      for (const width of DRAWING_WIDTHS) {
        const svg = renderToStaticMarkup(chartKindOf(ref).draw(ref, { ledger, messages, width }));
        for (const { text, left, right } of wordsIn(svg)) {
          seen += 1;
          // The numbers of a gauge’s scale are moved to their place with their group.
          if (/^\d+$/.test(text)) continue;
          if (left < -SLACK || right > width + SLACK) outside.push(`${id} ${width}: ${text}`);
        }
      }
    }
    expect(seen).toBeGreaterThan(500);
    expect(outside).toEqual([]);
  });

  it('are not crossed by the line of the needed growth', () => {
    const rates = [18, 12, 13, 14, 15, 16, -13, 8, 13.5];
    const years = rates.map((rate, index) => ({ year: 2012 + index, low: rate, high: rate }));
    const svg = renderToStaticMarkup(
      <NeededChart
        model={{ years, needed: 14, ticks: [-20, 0, 20] }}
        labels={{
          title: 'Growth',
          description: 'By year.',
          needed: 'It takes 14% a year',
          percent: (value) => `${value}`,
          years: Object.fromEntries(years.map(({ year, low }) => [year, `${low}%`.replace('-', '−')])),
        }}
        width={940}
      />,
    );
    const [, line] = svg.match(/<path d="M\d+,([\d.]+)H\d+" stroke="[^"]+" stroke-width="2"/) ?? [];
    const said = wordsIn(svg).filter(({ text }) => /^−?[\d.]+%$/.test(text));
    expect(said).toHaveLength(rates.length);
    for (const { text, y } of said)
      expect(y - FONT_SIZE * LETTERS < Number(line) && y > Number(line), text).toBe(false);
  });
});
