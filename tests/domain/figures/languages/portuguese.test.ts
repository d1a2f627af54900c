import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('figures in Portuguese', () => {
  it.each([
    ['mais de 2 bilhões de dólares', '(2000000000, 3000000000] ±1000000000 USD over'],
    ['641,8 milhões de dólares', '[641750000, 641850000] ±100000 USD'],
    ['1,3 mil milhões de dólares', '[1250000000, 1350000000] ±100000000 USD'],
    ['mais de mil milhões de dólares', '(1000000000, 2000000000] ±1000000000 USD over'],
    ['mais de um bilhão de dólares', '(1000000000, 2000000000] ±1000000000 USD over'],
    ['dois bilhões de dólares', '[1500000000, 2500000000] ±1000000000 USD'],
    ['US$ 1.047,5 milhões', '[1047450000, 1047550000] ±100000 USD'],
    ['244 milhões 600 mil dólares', '[244550000, 244650000] ±100000 ±1000 USD'],
    ['quase 586 milhões de dólares', '[527400000, 586000000) ±1000000 USD nearly'],
    ['cerca de 5 mil dólares', '[4000, 6000] ±1000 USD about'],
    ['pelo menos 10 por cento', '[1/10, ∞) ±1/10 ±1/100 rate at-least'],
    ['até 10%', '(-∞, 1/10] ±1/10 ±1/100 rate at-most'],
    ['um aumento de 32,8%', '[131/400, 657/2000] ±1/1000 rate up'],
    ['uma queda de 6%', '[-13/200, -11/200] ±1/100 rate down'],
    ['estimado em 2 trilhões de dólares', '[1500000000000, 2500000000000] ±1000000000000 USD E'],
    ['deverá atingir 2 biliões de dólares', '[1500000000000, 2500000000000] ±1000000000000 USD F'],
    ['de 10 a 15%', '[1/20, 31/200] ±1/100 rate'],
    ['5 pontos percentuais', 'rate-points 2 pontos percentuais'],
    ['menos de 5%', '[1/25, 1/20) ±1/100 rate below'],
    ['2 bilhões de euros', '[1500000000, 2500000000] ±1000000000 EUR'],
    ['trinta e cinco por cento', '[69/200, 71/200] ±1/100 rate'],
    ['meio bilhão de dólares', '[450000000, 550000000] ±100000000 USD'],
    ['R$ 2,2 bilhões', '[2150000000, 2250000000] ±100000000 BRL'],
    ['entre 10 e 15 por cento', '[1/20, 31/200] ±1/100 rate'],
  ])('%s', (text, meaning) => {
    expect(said(text, 'pt')).toBe(meaning);
  });
});
