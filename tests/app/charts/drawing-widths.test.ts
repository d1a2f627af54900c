import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DRAWING_WIDTHS, drawingFor, SHOWN_FROM } from '../../../src/app/charts/chart-size.ts';
import { FONT_SIZE } from '../../../src/app/charts/chart-theme.ts';

const read = (path: string) => readFileSync(new URL(`../../../src/app/${path}`, import.meta.url), 'utf8');
const css = read('styles/drawings.css');
const embedCss = read('embed/embed.css');

describe('the widths at which charts are drawn', () => {
  it('are shown from the rooms that the style sheet has', () => {
    const rules = [...css.matchAll(/min-width: (\d+)px\)[^@]*\n {2}\.at-(\d+) \{\s+display: block/g)];
    expect(rules.map(([, from, width]) => [Number(width), Number(from)])).toEqual(
      DRAWING_WIDTHS.slice(1).map((width) => [width, SHOWN_FROM[width]]),
    );
  });

  it('keep letters between 11 and 16 pixels in every room from 280 to 1,400', () => {
    const [, from, smaller] =
      /min-width: (\d+)px\) \{\s+\.at-940 :is\(svg, text\) \{\s+font-size: ([\d.]+)px/.exec(embedCss) ?? [];
    for (let room = 280; room <= 1400; room += 1) {
      const drawn = room < Number(from) ? FONT_SIZE : Number(smaller);
      const size = (drawn * room) / drawingFor(room);
      expect(size, `${room}`).toBeGreaterThanOrEqual(11);
      expect(size, `${room}`).toBeLessThanOrEqual(16);
    }
  });

  it('keep letters between 11 and 16 pixels in lists, in every room that pages have', () => {
    const most = new Map(
      [...css.matchAll(/\.in-list \.at-(\d+) \{\s+display: block;\s+max-width: (\d+)px/g)].map(
        ([, width, pixels]) => [Number(width), Number(pixels)],
      ),
    );
    expect([...most.keys()]).toEqual([320, 660]);
    for (let room = 280; room <= 912; room += 1) {
      const width = room < SHOWN_FROM[660] ? 320 : 660;
      const size = (FONT_SIZE * Math.min(room, most.get(width) ?? 0)) / width;
      expect(size, `${room}`).toBeGreaterThanOrEqual(11);
      expect(size, `${room}`).toBeLessThan(16.01);
    }
  });
});
