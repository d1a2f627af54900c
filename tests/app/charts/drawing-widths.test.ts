import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DRAWING_WIDTHS, drawingFor, SHOWN_FROM } from '../../../src/app/charts/chart-size.ts';
import { FONT_SIZE } from '../../../src/app/charts/chart-theme.ts';

const css = readFileSync(new URL('../../../src/app/styles/drawings.css', import.meta.url), 'utf8');

describe('the widths at which charts are drawn', () => {
  it('are shown from the rooms that the style sheet has', () => {
    const rules = [...css.matchAll(/min-width: (\d+)px\)[^@]*\n {2}\.at-(\d+) \{\s+display: block/g)];
    expect(rules.map(([, from, width]) => [Number(width), Number(from)])).toEqual(
      DRAWING_WIDTHS.slice(1).map((width) => [width, SHOWN_FROM[width]]),
    );
  });

  it('keep letters between 11 and 16 pixels in every room from 280 to 1,150, and below 20 to 1,400', () => {
    for (let room = 280; room <= 1400; room += 1) {
      const size = (FONT_SIZE * room) / drawingFor(room);
      expect(size, `${room}`).toBeGreaterThanOrEqual(11);
      expect(size, `${room}`).toBeLessThanOrEqual(room <= 1150 ? 16 : 20);
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
