import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('figures in French', () => {
  it.each([
    ['près de 949 millions de dollars', '[854100000, 949000000) ±1000000 USD nearly'],
    ['1,076 milliard de dollars', '[1075500000, 1076500000] ±1000000 USD'],
    ['plus d’un milliard de dollars', '(1000000000, 2000000000] ±1000000000 USD over'],
    ["plus d'un million de dollars", '(1000000, 2000000] ±1000000 USD over'],
    ["2,2 milliards d'USD", '[2150000000, 2250000000] ±100000000 USD'],
    ['environ 620 millions de dollars', '[558000000, 682000000] ±10000000 ±1000000 USD about'],
    ['une hausse de 24,2%', '[483/2000, 97/400] ±1/1000 rate up'],
    ['une baisse de 1,6%', '[-33/2000, -31/2000] ±1/1000 rate down'],
    ['un bond de 70%', '[13/20, 3/4] ±1/10 ±1/100 rate up'],
    ['une hausse spectaculaire de 34%', '[67/200, 69/200] ±1/100 rate up'],
    ['une croissance annuelle de 38,2%', '[763/2000, 153/400] ±1/1000 rate up'],
    ['ont augmenté de 100,4%', '[2007/2000, 2009/2000] ±1/1000 rate up'],
    ["croissance annuelle d'au moins 10 %", '[1/10, ∞) ±1/10 ±1/100 rate at-least up'],
    ['pas plus de 10 pour cent', '(-∞, 1/10] ±1/10 ±1/100 rate at-most'],
    ['devrait atteindre deux milliards de dollars', '[1500000000, 2500000000] ±1000000000 USD F'],
    ['cinq à dix pour cent', '[9/200, 21/200] ±1/100 rate'],
    ['2 mille milliards de dollars', '[1500000000000, 2500000000000] ±1000000000000 USD'],
    ['1 milliard 300 millions de dollars', '[1250000000, 1350000000] ±100000000 ±1000000 USD'],
    ['un milliardaire', 'unknown-word 3 milliardaire'],
    ['5 points de pourcentage', 'rate-points 2 points de pourcentage'],
    ['un milliard et demi de dollars', '[1450000000, 1550000000] ±100000000 USD'],
    ['un demi-milliard de dollars', '[450000000, 550000000] ±100000000 USD'],
    ['quatre-vingt-dix-sept pour cent', '[193/200, 39/40] ±1/100 rate'],
    ['moins de 2 milliards de dollars', '[1000000000, 2000000000) ±1000000000 USD below'],
    ['une hausse de 5 à 6 %', '[9/200, 13/200] ±1/100 rate up'],
    ['ont augmenté de 1,6 à 2,2 milliards de dollars', 'moves-to 13 de'],
    ['2,2 milliards de dollars canadiens', '[2150000000, 2250000000] ±100000000 CAD'],
    ['entre 10 et 15 %', '[1/20, 31/200] ±1/100 rate'],
  ])('%s', (text, meaning) => {
    expect(said(text, 'fr')).toBe(meaning);
  });
});
