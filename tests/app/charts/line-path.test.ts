import { describe, expect, it } from 'vitest';
import { linePath } from '../../../src/app/charts/line-path.ts';

/** The places that path data of moves and relative lines leads through. */
function placesOf(path: string): number[][] {
  let at = [0, 0];
  return [...path.matchAll(/([Ml])(-?[\d.]+) (-?[\d.]+)/g)].map(([, step, x, y]) => {
    const from = step === 'M' ? [0, 0] : at;
    at = [(from[0] ?? 0) + Number(x), (from[1] ?? 0) + Number(y)];
    return at;
  });
}

describe('the path data of a line', () => {
  it.each([
    ['no point', [], ''],
    ['one point', [{ x: 3, y: 4.5 }], 'M3 4.5'],
    [
      'steps',
      [
        { x: 25.9, y: 313.9 },
        { x: 33.7, y: 312.2 },
        { x: 41.4, y: 312.2 },
      ],
      'M25.9 313.9l7.8 -1.7l7.7 0',
    ],
    [
      'a gap',
      [
        { x: 0, y: 1 },
        { x: 2, y: 1, apart: true },
        { x: 3, y: 0 },
      ],
      'M0 1M2 1l1 -1',
    ],
    ['a first point that stands apart', [{ x: 1, y: 1, apart: true }], 'M1 1'],
  ])('of %s', (_, points, path) => {
    expect(linePath(points)).toBe(path);
  });

  it('leads through each point, however many steps of tenths are before it', () => {
    const points = Array.from({ length: 400 }, (_, i) => ({
      x: Math.round(i * 7.777 * 10) / 10,
      y: Math.round((300 - ((i * 37) % 91) * 3.33) * 10) / 10,
    }));
    const places = placesOf(linePath(points));
    expect(places).toHaveLength(points.length);
    for (const [index, { x, y }] of points.entries()) {
      expect(places[index]?.[0]).toBeCloseTo(x, 6);
      expect(places[index]?.[1]).toBeCloseTo(y, 6);
    }
  });
});
