import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('figures in English', () => {
  it.each([
    ['524.5million USD', '[524450000, 524550000] ±100000 USD'],
    ['some 1 billion USD', '[0, 2000000000] ±1000000000 USD about'],
    ['1.1-1.2 billion USD', '[1050000000, 1250000000] ±100000000 USD'],
    ['US$1.287 billion', '[1286500000, 1287500000] ±1000000 USD'],
    ['reached $US 823 million', '[822500000, 823500000] ±1000000 USD'],
    ['over 1 billion USD/year', '(1000000000, 2000000000] ±1000000000 USD over'],
    ['a 12 p.c improve', '[23/200, 1/8] ±1/100 rate up'],
    ['a year-on-year rise of 49.5%', '[989/2000, 991/2000] ±1/1000 rate up'],
    ['up 30 per cent on-year', '[1/4, 7/20] ±1/10 ±1/100 rate up'],
    ['a decrease of 13.67 per cent', '[-547/4000, -2733/20000] ±1/10000 rate down'],
    ['down 1.8% annually', '[-37/2000, -7/400] ±1/1000 rate down'],
    ['growth rate of 10 - 15%', '[1/20, 31/200] ±1/100 rate up'],
    ['annual growth of at least 10 per cent', '[1/10, ∞) ±1/10 ±1/100 rate at-least up'],
    ['may reach 1.6 billion USD', '[1550000000, 1650000000] ±100000000 USD F'],
    ['crossing the US$1 billion mark', '(1000000000, 2000000000] ±1000000000 USD over'],
    ['over a billion dollars', '(1000000000, 2000000000] ±1000000000 USD over'],
    ['a 33.9 per cent increase', '[677/2000, 679/2000] ±1/1000 rate up'],
    ['nearly ten per cent', '[9/100, 1/10) ±1/100 rate nearly'],
    ['two to three billion dollars', '[1500000000, 3500000000] ±1000000000 USD'],
    ['1 billion 300 million dollars', '[1250000000, 1350000000] ±100000000 ±1000000 USD'],
    ['1 million, 5 dollars', 'unknown-word 9 ,'],
    ['up 5 percentage points', 'rate-points 5 percentage points'],
    ['half a billion dollars', '[450000000, 550000000] ±100000000 USD'],
    ['billion dollars', 'no-number 0 billion'],
  ])('%s', (text, meaning) => {
    expect(said(text, 'en')).toBe(meaning);
  });
});
