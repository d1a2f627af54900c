import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('figures in Spanish', () => {
  it.each([
    ['244 millones 600 mil dólares', '[244550000, 244650000] ±100000 ±1000 USD'],
    ['892 millones 900 mil dólares', '[892850000, 892950000] ±100000 ±1000 USD'],
    ['2,25 mil millones de dólares', '[2245000000, 2255000000] ±10000000 USD'],
    ['980,1 millones de dólares', '[980050000, 980150000] ±100000 USD'],
    ['aumento de 9,87 por ciento', '[1973/20000, 79/800] ±1/10000 rate up'],
    ['alza interanual de 8,5 por ciento', '[169/2000, 171/2000] ±1/1000 rate up'],
    ['un aumento del 38,2%', '[763/2000, 153/400] ±1/1000 rate up'],
    ['más del 105%', '(21/20, 231/200] ±1/100 rate over'],
    ['un incremento de cuatro por ciento', '[7/200, 9/200] ±1/100 rate up'],
    ['superar 1,6 mil millones de dólares', '(1600000000, 1760000000] ±100000000 USD over'],
    ['podría alcanzar 1,63 mil millones de dólares', '[1625000000, 1635000000] ±10000000 USD F'],
    ['mil 370 millones de dólares', '[1365000000, 1375000000] ±10000000 ±1000000 USD'],
    ['más de mil millones de dólares', '(1000000000, 2000000000] ±1000000000 USD over'],
    ['1 mil 300 millones de dólares', '[1250000000, 1350000000] ±100000000 ±1000000 USD'],
    ['dos mil millones de dólares', '[1500000000, 2500000000] ±1000000000 USD'],
    ['un millón de dólares', '[500000, 1500000] ±1000000 USD'],
    ['casi 1.234,5 millones de dólares', '[1111050000, 1234500000) ±100000 USD nearly'],
    ['alrededor de 5 mil dólares', '[4000, 6000] ±1000 USD about'],
    ['al menos 10 %', '[1/10, ∞) ±1/10 ±1/100 rate at-least'],
    ['hasta 10 %', '(-∞, 1/10] ±1/10 ±1/100 rate at-most'],
    ['estimado en 2 billones de dólares', '[1500000000000, 2500000000000] ±1000000000000 USD E'],
    ['una caída de 3,5 por ciento', '[-71/2000, -69/2000] ±1/1000 rate down'],
    ['de 10 a 15 por ciento', '[1/20, 31/200] ±1/100 rate'],
    ['2 mil a 3 mil millones de dólares', 'range-order 8 2000 to 3000000000'],
    ['cinco puntos porcentuales', 'rate-points 6 puntos porcentuales'],
    ['menos de 10 por ciento', '[0, 1/10) ±1/10 ±1/100 rate below'],
    ['aumentó a 10 por ciento', 'moves-to 8 a'],
    ['entre 1.100 y 1.200 millones de dólares', '[1050000000, 1250000000] ±100000000 ±1000000 USD'],
    ['treinta y cinco por ciento', '[69/200, 71/200] ±1/100 rate'],
    ['dos mil quinientos millones de dólares', '[2450000000, 2550000000] ±100000000 USD'],
    ['medio millón de dólares', '[450000, 550000] ±100000 USD'],
    ['8,300 millones de dólares', 'doubtful-marks 0 8,300'],
    [
      'por debajo de los 2.000 millones de dólares',
      '[1000000000, 2000000000) ±1000000000 ±1000000 USD below',
    ],
  ])('%s', (text, meaning) => {
    expect(said(text, 'es')).toBe(meaning);
  });

  it.each([['podría alcanzar 1,63 mil millones', '[1625000000, 1635000000] ±10000000 USD F']])(
    '%s, in dollars',
    (text, meaning) => {
      expect(said(text, 'es', { unit: 'USD' })).toBe(meaning);
    },
  );
});
