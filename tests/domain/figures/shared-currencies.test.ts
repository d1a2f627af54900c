import { expect, it } from 'vitest';
import { readFigure } from '../../../src/domain/figures/figure.ts';
import { currenciesMeant } from '../../../src/domain/figures/shared-currencies.ts';

/** The unit of a figure in a source on two economies, or the problem. */
function unitOf(text: string, language: string, economies: string, stated?: string, unit?: string): string {
  const result = readFigure(text, language, {
    unit,
    currencies: currenciesMeant(economies.split(' '), stated),
  });
  return 'figure' in result ? result.figure.unit : result.problem.code;
}

it.each([
  // One of the two economies has such a currency.
  ['5 billion rupees', 'en', 'VNM IND', 'INR'],
  ['5 billion rupees', 'en', 'VNM PAK', 'PKR'],
  ['Rs 5 billion', 'en', 'CHN LKA', 'LKR'],
  ['5 billion pounds', 'en', 'EGY CHN', 'EGP'],
  ['£5 billion', 'en', 'GBR FRA', 'GBP'],
  ['5 mil millones de pesos', 'es', 'GTM MEX', 'MXN'],
  ['5 milliards de francs', 'fr', 'CHE FRA', 'CHF'],
  ['5 Mrd. Kronen', 'de', 'DEU NOR', 'NOK'],
  ['5 مليار دينار', 'ar', 'EGY JOR', 'JOD'],
  ['5 مليار ليرة', 'ar', 'IRQ TUR', 'TRY'],
  ['5 млрд рублей', 'ru', 'RUS CHN', 'RUB'],
  ['5 млрд рублей', 'ru', 'BLR CHN', 'BYN'],
  ['5 billion won', 'en', 'JPN KOR', 'KRW'],
  ['5 tỷ rupee', 'vi', 'VNM IND', 'INR'],
  ['5 billion rials', 'en', 'IRN CHN', 'IRR'],
  ['¥5 billion', 'en', 'JPN KOR', 'JPY'],
  // Both, or neither, has one: the source must say which.
  ['5 billion rupees', 'en', 'NPL IND', 'which-currency'],
  ['5 billion rupees', 'en', 'VNM LAO', 'which-currency'],
  ['5 billion shillings', 'en', 'KEN UGA', 'which-currency'],
  ['5 billion kroner', 'en', 'NOR DNK', 'which-currency'],
  ['¥5 billion', 'en', 'JPN CHN', 'which-currency'],
  // Dollars are those of the United States, unless an economy of the pair has its own.
  ['$5 billion', 'en', 'VNM LAO', 'USD'],
  ['5 billion dollars', 'en', 'CHN USA', 'USD'],
  ['$5 billion', 'en', 'AUS PNG', 'which-currency'],
  ['5 milliards de dollars', 'fr', 'CAN FRA', 'which-currency'],
  ['50亿美元', 'zh', 'SGP CHN', 'USD'],
  ['US$5 billion', 'en', 'AUS PNG', 'USD'],
  ['A$5 billion', 'en', 'AUS PNG', 'AUD'],
])('%s (%s) of %s is %s', (text, language, economies, unit) => {
  expect(unitOf(text, language, economies)).toBe(unit);
});

it('a curator answers it for a figure or for the whole source', () => {
  expect(unitOf('5 billion rupees', 'en', 'NPL IND', 'NPR')).toBe('NPR');
  expect(unitOf('$5 billion', 'en', 'AUS PNG', 'AUD')).toBe('AUD');
  expect(unitOf('$5 billion', 'en', 'NPL IND', 'NPR')).toBe('USD');
  expect(unitOf('5 billion rupees', 'en', 'NPL IND', undefined, 'NPR')).toBe('NPR');
  expect(unitOf('5 billion dollars', 'en', 'AUS PNG', undefined, 'USD')).toBe('USD');
});

it.each([
  ['Sh9.05 billion ($83.25 million)', 'KEN UGA', 'KES', 'USD KES'],
  ['$83.25 million (Sh9.05 billion)', 'KEN UGA', 'KES', 'USD KES'],
  ['Rs 5 billion ($60 million)', 'PAK AFG', undefined, 'USD PKR'],
])('keeps two amounts apart: %s', (text, economies, unit, units) => {
  const result = readFigure(text, 'en', {
    unit,
    currencies: currenciesMeant(economies.split(' '), undefined),
  });
  expect('figure' in result && [result.figure.unit, result.figure.beside?.unit].join(' ')).toBe(units);
});

it('capitals that are no code stay unknown', () => {
  expect(readFigure('WTO 5 billion dollars', 'en')).toMatchObject({ problem: { code: 'unknown-word' } });
});
