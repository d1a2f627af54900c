import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('figures in Italian', () => {
  it.each([
    ['1,3 miliardi di dollari', '[1250000000, 1350000000] ±100000000 USD'],
    ['un aumento di oltre il 30 per cento', '(3/10, 2/5] ±1/10 ±1/100 rate over up'],
    ['dieci per cento', '[19/200, 21/200] ±1/100 rate'],
    ['quasi 586 milioni di dollari', '[527400000, 586000000) ±1000000 USD nearly'],
    ['circa 1.047,5 milioni di dollari', '[942750000, 1152250000] ±100000 USD about'],
    ['almeno 10 %', '[1/10, ∞) ±1/10 ±1/100 rate at-least'],
    ['fino al 10 %', '(-∞, 1/10] ±1/10 ±1/100 rate at-most'],
    ['in calo del 3,5 per cento', '[-71/2000, -69/2000] ±1/1000 rate down'],
    ['una crescita annua del 10 %', '[1/20, 3/20] ±1/10 ±1/100 rate up'],
    ['più di un miliardo di dollari', '(1000000000, 2000000000] ±1000000000 USD over'],
    ['600mila dollari', '[550000, 650000] ±100000 ±1000 USD'],
    ['244 milioni 600mila dollari', '[244550000, 244650000] ±100000 ±1000 USD'],
    ['2,2 mld. di dollari', '[2150000000, 2250000000] ±100000000 USD'],
    ['stimato in 5 mln di dollari', '[4500000, 5500000] ±1000000 USD E'],
    ['dovrebbe raggiungere 2 miliardi di dollari', '[1500000000, 2500000000] ±1000000000 USD F'],
    ['da 10 a 15 %', '[1/20, 31/200] ±1/100 rate'],
    ['5 punti percentuali', 'rate-points 2 punti percentuali'],
    ['meno del 5 %', '[1/25, 1/20) ±1/100 rate below'],
    ['1,3 miliardi di euro', '[1250000000, 1350000000] ±100000000 EUR'],
    ['trentotto per cento', '[3/8, 77/200] ±1/100 rate'],
    ['tra il 10 e il 15%', '[1/20, 31/200] ±1/100 rate'],
    ['un miliardo e mezzo di dollari', '[1450000000, 1550000000] ±100000000 USD'],
    ['duemila milioni di dollari', '[1500000000, 2500000000] ±1000000000 USD'],
  ])('%s', (text, meaning) => {
    expect(said(text, 'it')).toBe(meaning);
  });
});
