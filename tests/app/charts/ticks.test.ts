import { describe, expect, it } from 'vitest';
import { niceTicks, yearTicks } from '../../../src/app/charts/ticks.ts';

// biome-ignore format: one row a case
describe('niceTicks', () => {
  it.each([
    ['from zero',             0,     3.1,  5, [0, 1, 2, 3, 4]],
    ['a tenth',               0,     0.7,  5, [0, 0.2, 0.4, 0.6, 0.8]],
    ['no binary remainders',  0,     0.3,  3, [0, 0.1, 0.2, 0.3]],
    ['an end on a tick',      0,    10,    5, [0, 2, 4, 6, 8, 10]],
    ['through zero',        -57,   130,    4, [-100, -50, 0, 50, 100, 150]],
    ['below zero',          -30,   -10,    2, [-30, -20, -10]],
    ['no span',               2,     2,    2, [2, 3]],
    ['nothing',               0,     0,    5, [0, 0.2]],
  ])('%s', (_, low, high, count, expected) => {
    expect(niceTicks(low, high, count)).toEqual(expected);
  });
});

// biome-ignore format: one row a case
describe('yearTicks', () => {
  it.each([
    ['each year on a wide axis',     2018.5, 2025.75, 728, [2019, 2020, 2021, 2022, 2023, 2024, 2025]],
    ['every second',                 2004.5, 2025.75, 728, [2006, 2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024]],
    ['every fifth on a narrow one',  2004.5, 2025.75, 308, [2005, 2010, 2015, 2020, 2025]],
    ['every tenth',                  1989.5, 2025.75, 308, [1990, 2000, 2010, 2020]],
  ])('%s', (_, from, to, width, expected) => {
    expect(yearTicks([from, to], width, 48)).toEqual(expected);
  });
});
