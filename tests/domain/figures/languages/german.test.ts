import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('figures in German', () => {
  it.each([
    ['5 bis 10 Milliarden US-Dollar', '[4500000000, 15000000000] ±10000000000 ±1000000000 USD'],
    ['1,63 Milliarden USD', '[1625000000, 1635000000] ±10000000 USD'],
    ['533 Millionen USD', '[532500000, 533500000] ±1000000 USD'],
    ['148,3 Millionen US‑Dollar', '[148250000, 148350000] ±100000 USD'],
    ['ein Rückgang von 4,3 %', '[-87/2000, -17/400] ±1/1000 rate down'],
    ['ein Anstieg von 7,4 %', '[147/2000, 149/2000] ±1/1000 rate up'],
    ['ein Plus von 16 %', '[31/200, 33/200] ±1/100 rate up'],
    ['ein Minus von 9,5 %', '[-191/2000, -189/2000] ±1/1000 rate down'],
    ['jährlich um 10–15 %', '[1/20, 31/200] ±1/100 rate'],
    ['über 2,2 Mrd. USD', '(2200000000, 2420000000] ±100000000 USD over'],
    ['knapp 586 Mio. USD', '[527400000, 586000000) ±1000000 USD nearly'],
    ['rund 20 Prozent', '[1/10, 3/10] ±1/10 ±1/100 rate about'],
    ['mindestens 5 Tsd. Dollar', '[5000, ∞) ±1000 USD at-least'],
    ['höchstens zehn Prozent', '(-∞, 1/10] ±1/100 rate at-most'],
    ['mehr als eine Milliarde US-Dollar', '(1000000000, 2000000000] ±1000000000 USD over'],
    ['voraussichtlich 1.047,5 Millionen Dollar', '[1047450000, 1047550000] ±100000 USD F'],
    ['geschätzte 2 Billionen Dollar', '[1500000000000, 2500000000000] ±1000000000000 USD E'],
    ['ein Anstieg von 11 % im Vergleich zum Vorjahr', '[21/200, 23/200] ±1/100 rate up'],
    ['nahm im Vergleich zum Vorjahr um 3,2 Prozent zu', '[63/2000, 13/400] ±1/1000 rate up'],
    ['ging leicht um 4,5 % zurück', '[-91/2000, -89/2000] ±1/1000 rate down'],
    ['stiegen um 2,5 % an', '[49/2000, 51/2000] ±1/1000 rate up'],
    ['nahm von 2 auf 3 Milliarden USD zu', 'too-many-numbers 15 3'],
    ['ging um 4,5 % zu', 'unknown-word 0 ging'],
    ['um 4,5 % zurück', 'unknown-word 9 zurück'],
    ['5 Prozentpunkte', 'rate-points 2 prozentpunkte'],
    ['stieg auf 5 %', 'moves-to 6 auf'],
    ['2,2 Millarden USD', 'unknown-word 4 Millarden'],
    ['fünfunddreißig Prozent', '[69/200, 71/200] ±1/100 rate'],
    ['anderthalb Milliarden Dollar', '[1450000000, 1550000000] ±100000000 USD'],
    ['zwischen 10 und 15 Prozent', '[1/20, 31/200] ±1/100 rate'],
    ['weniger als 2 Milliarden Dollar', '[1000000000, 2000000000) ±1000000000 USD below'],
    ['zwei Komma fünf Milliarden Dollar', '[2450000000, 2550000000] ±100000000 USD'],
  ])('%s', (text, meaning) => {
    expect(said(text, 'de')).toBe(meaning);
  });
});
