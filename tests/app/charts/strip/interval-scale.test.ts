import { describe, expect, it } from 'vitest';
import { intervalScale, placeInterval, scaleX } from '../../../../src/app/charts/strip/interval-scale.ts';

/** 140 per cent on 280 pixels; 10 pixels at each end are for arrows. */
const SCALE = { width: 300, factor: 100, low: -20, high: 120, ticks: [] };

describe('intervalScale', () => {
  // biome-ignore format: one row a case
  it.each([
    ['begins below zero only for falls',  ['[1/10, 1/5]'],                       -1.6,  21.6],
    ['holds every stated interval',       ['[-1/2, -2/5]', '[3/2, 2]'],          -70,  220],
    ['always shows zero',                 ['[-2/5, -3/10]'],                     -43.2,  3.2],
    ['ignores an end without bound',      ['(1/10, ∞)'],                          -0.8, 10.8],
    ['has a span when all is zero',       ['[0, 0]'],                            -0.08,  0.08],
  ])('%s', (_, stated, low, high) => {
    const scale = intervalScale(stated, 400);
    expect(scale.low).toBeCloseTo(low, 9);
    expect(scale.high).toBeCloseTo(high, 9);
  });

  // biome-ignore format: one row a case
  it.each([
    ['wide',   1000, [-60, -40, -20, 0, 20, 40, 60, 80, 100, 120, 140]],
    ['middle',  420, [-50, 0, 50, 100]],
    ['narrow',  220, [0, 100]],
  ])('has round ticks whose labels fit on a %s drawing', (_, width, ticks) => {
    expect(intervalScale(['[-57/100, -56/100]', '[129/100, 13/10]'], width).ticks).toEqual(ticks);
  });
});

describe('placeInterval', () => {
  it('keeps the proportions of the scale', () => {
    expect(scaleX(SCALE, -20)).toBe(10);
    expect(scaleX(SCALE, 120)).toBe(290);
    expect(scaleX(SCALE, 50)).toBe(150);
  });

  // biome-ignore format: one row a case
  it.each([
    ['inside',                     '[1/10, 3/10]',   70, 40,  false, false, false],
    ['an open end is no arrow',    '(1/10, 3/10)',   70, 40,  false, false, false],
    ['a point is two pixels wide', '[1/2, 1/2]',    149,  2,  false, false, false],
    ['as is a hair',               '[500/1000, 501/1000]', 149.1, 2, false, false, false],
    ['unbounded above',            '[1/2, ∞)',      150, 140, false, true, false],
    ['unbounded below',            '(-∞, 1/2]',      10, 140, true,  false, false],
    ['unbounded',                  '(-∞, ∞)',        10, 280, true,  true, false],
    ['clipped above',              '[1, 5]',        250, 40,  false, true, true],
    ['clipped below',              '[-1, 0]',        10, 40,  true,  false, true],
    ['beyond the upper end',       '[3, 4]',        288,  2,  false, true, true],
    ['beyond the lower end',       '[-4, -3]',       10,  2,  true,  false, true],
  ])('%s', (_, text, x, width, arrowLeft, arrowRight, cut) => {
    expect(placeInterval(SCALE, text)).toEqual({ x, width, arrowLeft, arrowRight, cut });
  });
});
