// Words in charts: none leaves its drawing, in any language and width, and no line crosses what a bar says.

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { chartRefs } from '../../../src/app/chart-list.ts';
import { chartKindOf } from '../../../src/app/charts/chart-kinds.ts';
import { DRAWING_WIDTHS } from '../../../src/app/charts/chart-size.ts';
import { COLOR, FONT_SIZE } from '../../../src/app/charts/chart-theme.ts';
import { NeededChart } from '../../../src/app/charts/needed/NeededChart.tsx';
import { isNearestTo, roughWidth } from '../../../src/app/charts/trend/label-placement.ts';
import { messagesFor } from '../../../src/app/index.ts';
import { ledgerOf } from '../../../src/app/models/ledger.ts';
import { buildDatasets } from '../../../src/build/compile/build-datasets.ts';
import { FROZEN_LEDGER } from '../../frozen-ledger.ts';
import { FIXTURE } from '../dataset-fixture.ts';

const ledger = ledgerOf(FIXTURE);
/** Its exports and imports lie so close to each other that labels are hard to place. */
const frozen = ledgerOf(
  buildDatasets(FROZEN_LEDGER).datasets.find(({ pair }) => pair.id === 'vnm-lao') ?? FIXTURE,
);
const [, BOTH_FLOWS] = [...chartRefs(frozen)].find(([id]) => id === 'trend-xm') ?? [];
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

/** The points of the line of statistics in a colour. */
function pointsIn(svg: string, color: string) {
  const [, group = ''] = svg.split(`<g fill="${color}" stroke="${color}" stroke-width="1.5"><circle `);
  const [circles = ''] = group.split('</g>');
  return [...circles.matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));
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

  it.each(['en', 'vi', 'lo'] as const)(
    'stand nearer to the line that they name than to the other (%s)',
    (language) => {
      const messages = messagesFor(language, frozen.dataset);
      if (!BOTH_FLOWS) throw new Error('the frozen ledger has exports and imports');
      const doubtful: string[] = [];
      for (const width of DRAWING_WIDTHS) {
        const svg = renderToStaticMarkup(
          chartKindOf(BOTH_FLOWS).draw(BOTH_FLOWS, { ledger: frozen, messages, width }),
        );
        for (const flow of ['X', 'M'] as const) {
          const name = messages.flowShort[flow];
          const said = wordsIn(svg).filter(({ text }) => text.startsWith(name) && !/\d/.test(text));
          expect(said, `${width} ${name}`).toHaveLength(1);
          const own = pointsIn(svg, COLOR[flow === 'X' ? 'side' : 'imports']);
          const others = pointsIn(svg, COLOR[flow === 'X' ? 'imports' : 'side']);
          expect(Math.min(own.length, others.length)).toBeGreaterThan(10);
          for (const { text, left, right, y } of said) {
            const box = { x: left, y: y - FONT_SIZE, width: right - left, height: FONT_SIZE * 1.2 };
            if (!isNearestTo(box, own, others)) doubtful.push(`${width}: ${text}`);
          }
        }
      }
      expect(doubtful).toEqual([]);
    },
  );

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
