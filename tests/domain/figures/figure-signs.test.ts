import { describe, expect, it, test } from 'vitest';
import { adviseOnFigure } from '../../../src/build/read/figure-problem.ts';
import { readFigure } from '../../../src/domain/figures/figure.ts';
import { LANGUAGES } from '../../../src/domain/figures/languages/index.ts';
import { currenciesMeant } from '../../../src/domain/figures/shared-currencies.ts';
import { toExact } from '../../../src/domain/numbers/rational.ts';

/** Unit and value of a figure in a source on economies, or the code of the problem. */
function readingOf(text: string, economies = '', language = 'en', unit?: string): string {
  const currencies = currenciesMeant(economies.split(' '), undefined);
  const read = readFigure(text, language, { unit, currencies });
  if ('problem' in read) return read.problem.code;
  return `${read.figure.unit} ${read.figure.numbers.map(({ value }) => toExact(value)).join('-')}`;
}

/** A sign before a number, with and without a space, and behind it. */
const places = (sign: string) => [`${sign}1.5 billion`, `${sign} 1.5 billion`, `1.5 billion ${sign}`];

const EVERY_SIGN = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code)).filter((one) =>
  /\p{Sc}/u.test(one),
);

// Signs that stand for no currency of today, for cents, or for any currency.
const NO_CURRENCY = '¢ ¤ ߾ ߿ ৻ ₠ ₢ ₤ ₥ ₧ ₯ ₰ ₳ ₶ ₷ ₻ ₿ ￠ 𑿝 𑿞 𑿟 𑿠 𞋿 𞲰'.split(' ');

describe('the signs of Unicode', () => {
  it('are at least those of Unicode 15', () => expect(EVERY_SIGN.length).toBeGreaterThanOrEqual(63));

  it.each(EVERY_SIGN)('%s is a currency, asks which, or is refused with its remedy', (sign) => {
    for (const text of places(sign)) {
      const read = readFigure(text, 'en');
      if ('figure' in read) {
        expect(NO_CURRENCY).not.toContain(sign);
        expect(read.figure.unit).not.toBe('rate');
        expect(read.figure.numbers.map(({ value }) => toExact(value))).toEqual(['1500000000']);
        continue;
      }
      const { remedy } = adviseOnFigure(read.problem, 'the figure of a', 'en', text);
      expect(read.problem.code).toBe(NO_CURRENCY.includes(sign) ? 'unknown-word' : 'which-currency');
      expect(remedy).toMatch(/^(?:leave the sign of a currency out of the figure and add unit|add unit)/);
    }
  });

  it.each(EVERY_SIGN)('a figure without %s can say its unit in a field', (sign) => {
    expect(readingOf('1.5 billion', '', 'en', 'GHS')).toBe('GHS 1500000000');
    // Where the sign says that of another currency, both are not read together.
    expect(['two-units', 'unknown-word', 'GHS 1500000000']).toContain(
      readingOf(`${sign}1.5 billion`, '', 'en', 'GHS'),
    );
  });
});

// biome-ignore format: one row a sign
test.each<[signs: string, currency: string]>([
  ['GH₵ GH¢ ₵', 'GHS'], ['₦', 'NGN'], ['₺', 'TRY'], ['₸', 'KZT'], ['₴', 'UAH'], ['₾', 'GEL'], ['₼', 'AZN'], ['֏', 'AMD'],
  ['؋', 'AFN'], ['₪ NIS', 'ILS'], ['₮', 'MNT'], ['₲', 'PYG'], ['₱ PhP Php', 'PHP'], ['₹', 'INR'], ['৳ Tk Tk.', 'BDT'],
  ['KSh Ksh KSh. KShs Kshs.', 'KES'], ['USh UShs USh.', 'UGX'], ['TSh TShs.', 'TZS'], ['Rp Rp.', 'IDR'], ['RM', 'MYR'],
  ['RD$', 'DOP'], ['TT$', 'TTD'], ['J$', 'JMD'], ['EC$', 'XCD'], ['N$', 'NAD'], ['MOP$ MOP', 'MOP'], ['CLP$', 'CLP'],
  ['S/ S/.', 'PEN'], ['B/.', 'PAB'], ['FRw Frw', 'RWF'], ['NRs NRs.', 'NPR'], ['E£', 'EGP'], ['SFr.', 'CHF'], ['U$S', 'USD'],
])('%s is %s wherever it stands', (signs, currency) => {
  for (const text of signs.split(' ').flatMap(places)) expect(readingOf(text)).toBe(`${currency} 1500000000`);
});

// biome-ignore format: one row a sign
test.each<[signs: string, economies: string, currency: string]>([
  ['Rs Rs. ₨ Re', 'LKA CHN', 'LKR'], ['R', 'ZAF BWA', 'ZAR'], ['P', 'ZAF BWA', 'BWP'], ['P', 'PHL CHN', 'PHP'],
  ['K ZK', 'ZMB CHN', 'ZMW'], ['K', 'PNG AUS', 'PGK'], ['MK K', 'MWI MOZ', 'MWK'], ['Br', 'ETH KEN', 'ETB'],
  ['Br', 'BLR POL', 'BYN'], ['Bs Bs.', 'BOL PER', 'BOB'], ['L Lps.', 'HND SLV', 'HNL'], ['N', 'NGA GHA', 'NGN'],
  ['Q', 'GTM MEX', 'GTQ'], ['C$', 'CAN FRA', 'CAD'], ['C$', 'NIC CRI', 'NIO'], ['₡', 'NIC CRI', 'CRC'], ['B$', 'BRN CHN', 'BND'],
  ['₩', 'KOR CHN', 'KRW'], ['Kč', 'CZE DEU', 'CZK'], ['zł', 'POL DEU', 'PLN'], ['Ft', 'HUN ROU', 'HUF'], ['Kz', 'AGO CHN', 'AOA'],
  ['DH Dhs Dhs.', 'ARE IND', 'AED'], ['DA', 'DZA FRA', 'DZD'], ['LE L.E.', 'EGY CHN', 'EGP'], ['₣ Fr Fr.', 'CHE DEU', 'CHF'],
  ['FCFA CFA', 'SEN FRA', 'XOF'], ['Sh Shs', 'KEN SSD', 'KES'], ['﷼', 'IRN CHN', 'IRR'], ['SR', 'SAU IND', 'SAR'],
])('%s of %s is %s, and of a pair without it asks', (signs, economies, currency) => {
  for (const text of signs.split(' ').flatMap(places)) {
    expect(readingOf(text, economies)).toBe(`${currency} 1500000000`);
    expect(readingOf(text, 'VNM LAO')).toBe('which-currency');
    expect(readingOf(text, 'VNM LAO', 'en', currency)).toBe(`${currency} 1500000000`);
  }
});

// biome-ignore format: one row a case
test.each<[reason: string, text: string, economies: string, result: string]>([
  ['other money before a new count of zeros',   'TL 5 billion',        'TUR IRN', 'which-currency'],
  ['other money before a new count of zeros',   'Le 5 billion',        'SLE GIN', 'which-currency'],
  ['thousands, not kwacha',                     'US$950K',             'ZMB CHN', 'USD 950000'],
  ['thousands without a currency',              '950K',                'ZMB CHN', 'no-unit'],
  ['a quarter is no quetzal',                   'Q1 $5 billion',       'GTM MEX', 'two-units'],
  ['letters within a word',                     'RR1.5 billion',       'ZAF KOR', 'unknown-word'],
  ['a sign of another country before it',       'X₦1.5 billion',       'NGA GHA', 'unknown-word'],
  ['two currencies',                            '₦1.5 billion cedis',  'NGA GHA', 'two-units'],
  ['cents are no dollars',                      'US¢950 million',      'VNM LAO', 'unknown-word'],
  ['a code with a sign',                        'MOP$5bn',             'MAC CHN', 'MOP 5000000000'],
  ['a range',                                   'GH₵1.1bn–GH₵1.2bn',   'GHA CIV', 'GHS 1100000000-1200000000'],
  ['a hedge between',                           'over ₦1.5 trillion',  'NGA GHA', 'NGN 1500000000000'],
])('%s: %s', (_, text, economies, result) => {
  expect(readingOf(text, economies)).toBe(result);
});

// biome-ignore format: one row a case
test.each<[language: string, text: string, economies: string, result: string]>([
  ['fr', 'le 5 %', 'SLE FRA', 'unknown-word'],
  ['fr', '48,1 milliards FCFA', 'SEN CHN', 'XOF 48100000000'],
  ['fr', '5 milliards DA', 'DZA FRA', 'DZD 5000000000'],
  ['es', 'U$S 5 millones', 'URY ARG', 'USD 5000000'],
  ['es', 'S/ 5 millones', 'PER CHL', 'PEN 5000000'],
  ['es', '₡5 millones', 'CRI NIC', 'CRC 5000000'],
  ['pt', 'R$ 5 bilhões', 'BRA PRY', 'BRL 5000000000'],
  ['de', '5 Mrd. ₺', 'TUR DEU', 'TRY 5000000000'],
  ['de', '5 Mrd. Fr.', 'CHE DEU', 'CHF 5000000000'],
  ['ru', '5 млрд руб.', 'RUS CHN', 'RUB 5000000000'],
  ['ru', '5 млрд ₸', 'KAZ CHN', 'KZT 5000000000'],
  ['ru', '5 млрд грн', 'UKR MDA', 'UAH 5000000000'],
  ['zh', '5亿₦', 'NGA CHN', 'NGN 500000000'],
  ['zh', '￥5亿', 'CHN LAO', 'CNY 500000000'],
  ['ja', '￥5億', 'JPN LAO', 'JPY 500000000'],
  ['ko', '￦5억', 'KOR LAO', 'KRW 500000000'],
  ['ar', '5 مليار ₺', 'TUR IRQ', 'TRY 5000000000'],
  ['vi', '5 tỷ ₦', 'VNM NGA', 'NGN 5000000000'],
  ['lo', '5 ຕື້ ₺', 'LAO TUR', 'TRY 5000000000'],
  ['th', '5 พันล้าน ₮', 'THA MNG', 'MNT 5000000000'],
])('in %s: %s', (language, text, economies, result) => {
  expect(readingOf(text, economies, language)).toBe(result);
});

test.each([...LANGUAGES.keys()])('a sign never changes the number before it in %s', (language) => {
  for (const sign of ['₦', 'GH₵', '₺', 'R', 'K', 'Rs', 'KSh', 'Le', 'P', 'S/']) {
    for (const text of [`${sign}7`, `${sign} 7`, `7 ${sign}`]) {
      const read = readFigure(text, language, { unit: undefined });
      if ('figure' in read) {
        expect(read.figure.unit).toMatch(/^[A-Z]{3}$/);
        expect(read.figure.numbers.map(({ value }) => toExact(value))).toEqual(['7']);
      }
    }
  }
});
