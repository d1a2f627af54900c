import { describe, expect, it } from 'vitest';
import { type Figure, readFigure } from '../../../src/domain/figures/figure.ts';
import { printedNumber } from '../../../src/domain/figures/printed-number.ts';
import { toExact } from '../../../src/domain/numbers/rational.ts';
import { figureOf } from './figure-of.ts';

/** "1360000000±10000000/1000000": value, wide step and, where it differs, narrow step. */
const numbers = (figure: Figure) =>
  figure.numbers
    .map(({ value, step, narrowStep }) => {
      const steps = step.equals(narrowStep) ? [step] : [step, narrowStep];
      return `${toExact(value)}±${steps.map(toExact).join('/')}`;
    })
    .join(' to ');

const NONE = undefined;

describe('figures in English', () => {
  it.each`
    text                                       | read                                                             | unit      | hedges               | direction | tentative
    ${'US$2.2 billion'}                        | ${'2200000000±100000000'}                                        | ${'USD'}  | ${[]}                | ${NONE}   | ${NONE}
    ${'US$2.20 billion'}                       | ${'2200000000±10000000'}                                         | ${'USD'}  | ${[]}                | ${NONE}   | ${NONE}
    ${'$US 1.091 billion'}                     | ${'1091000000±1000000'}                                          | ${'USD'}  | ${[]}                | ${NONE}   | ${NONE}
    ${'over 309.4 million USD'}                | ${'309400000±100000'}                                            | ${'USD'}  | ${['over']}          | ${NONE}   | ${NONE}
    ${'OVER 309.4 MILLION USD'}                | ${'309400000±100000'}                                            | ${'USD'}  | ${['over']}          | ${NONE}   | ${NONE}
    ${'nearly 586 million US dollars'}         | ${'586000000±1000000'}                                           | ${'USD'}  | ${['nearly']}        | ${NONE}   | ${NONE}
    ${'240 million USD'}                       | ${'240000000±10000000/1000000'}                                  | ${'USD'}  | ${[]}                | ${NONE}   | ${NONE}
    ${'US$1,000 million'}                      | ${'1000000000±1000000000/1000000'}                               | ${'USD'}  | ${[]}                | ${NONE}   | ${NONE}
    ${'US$1,047.5 million'}                    | ${'1047500000±100000'}                                           | ${'USD'}  | ${[]}                | ${NONE}   | ${NONE}
    ${'2 500 million USD'}                     | ${'2500000000±100000000/1000000'}                                | ${'USD'}  | ${[]}                | ${NONE}   | ${NONE}
    ${'1,234,567 dollars'}                     | ${'1234567±1'}                                                   | ${'USD'}  | ${[]}                | ${NONE}   | ${NONE}
    ${'US$2 thousand 300 million'}             | ${'2300000000±100000000/1000000'}                                | ${'USD'}  | ${[]}                | ${NONE}   | ${NONE}
    ${'1 billion 300 million 50 thousand USD'} | ${'1300050000±10000/1000'}                                       | ${'USD'}  | ${[]}                | ${NONE}   | ${NONE}
    ${'over 1 billion 300.5 million USD'}      | ${'1300500000±100000'}                                           | ${'USD'}  | ${['over']}          | ${NONE}   | ${NONE}
    ${'nearly a billion dollars'}              | ${'1000000000±1000000000'}                                       | ${'USD'}  | ${['nearly']}        | ${NONE}   | ${NONE}
    ${'ten million dollars'}                   | ${'10000000±1000000'}                                            | ${'USD'}  | ${[]}                | ${NONE}   | ${NONE}
    ${'US$1 million to 1 billion'}             | ${'1000000±1000000 to 1000000000±1000000000'}                    | ${'USD'}  | ${[]}                | ${NONE}   | ${NONE}
    ${'US$0 to 5 million'}                     | ${'0±1000000 to 5000000±1000000'}                                | ${'USD'}  | ${[]}                | ${NONE}   | ${NONE}
    ${'US$1 thousand million'}                 | ${'1000000000±1000000000'}                                       | ${'USD'}  | ${[]}                | ${NONE}   | ${NONE}
    ${'$5–10 billion'}                         | ${'5000000000±1000000000 to 10000000000±10000000000/1000000000'} | ${'USD'}  | ${[]}                | ${NONE}   | ${NONE}
    ${'US$500 million to 1.5 billion'}         | ${'500000000±100000000/1000000 to 1500000000±100000000'}         | ${'USD'}  | ${[]}                | ${NONE}   | ${NONE}
    ${'$1.1 billion — $1.2 billion'}           | ${'1100000000±100000000 to 1200000000±100000000'}                | ${'USD'}  | ${[]}                | ${NONE}   | ${NONE}
    ${'10 - 15 per cent'}                      | ${'1/10±1/10/1/100 to 3/20±1/100'}                               | ${'rate'} | ${[]}                | ${NONE}   | ${NONE}
    ${'10%-15%'}                               | ${'1/10±1/10/1/100 to 3/20±1/100'}                               | ${'rate'} | ${[]}                | ${NONE}   | ${NONE}
    ${'32.8 per cent'}                         | ${'41/125±1/1000'}                                               | ${'rate'} | ${[]}                | ${NONE}   | ${NONE}
    ${'109.3 percent'}                         | ${'1093/1000±1/1000'}                                            | ${'rate'} | ${[]}                | ${NONE}   | ${NONE}
    ${'up 28.30%'}                             | ${'283/1000±1/10000'}                                            | ${'rate'} | ${[]}                | ${'up'}   | ${NONE}
    ${'+6%'}                                   | ${'3/50±1/100'}                                                  | ${'rate'} | ${[]}                | ${'up'}   | ${NONE}
    ${'-6%'}                                   | ${'3/50±1/100'}                                                  | ${'rate'} | ${[]}                | ${'down'} | ${NONE}
    ${'−6%'}                                   | ${'3/50±1/100'}                                                  | ${'rate'} | ${[]}                | ${'down'} | ${NONE}
    ${'–6%'}                                   | ${'3/50±1/100'}                                                  | ${'rate'} | ${[]}                | ${'down'} | ${NONE}
    ${'-5 to -2%'}                             | ${'1/50±1/100 to 1/20±1/100'}                                    | ${'rate'} | ${[]}                | ${'down'} | ${NONE}
    ${'−3 to 5 per cent'}                      | ${'-3/100±1/100 to 1/20±1/100'}                                  | ${'rate'} | ${[]}                | ${'up'}   | ${NONE}
    ${'1,36 billion USD'}                      | ${'1360000000±10000000'}                                         | ${'USD'}  | ${[]}                | ${NONE}   | ${NONE}
    ${'0,641 billion USD'}                     | ${'641000000±1000000'}                                           | ${'USD'}  | ${[]}                | ${NONE}   | ${NONE}
    ${'1.234,5 million USD'}                   | ${'1234500000±100000'}                                           | ${'USD'}  | ${[]}                | ${NONE}   | ${NONE}
    ${'fell by 6.0 p.c.'}                      | ${'3/50±1/1000'}                                                 | ${'rate'} | ${[]}                | ${'down'} | ${NONE}
    ${'minus 6 per cent'}                      | ${'3/50±1/100'}                                                  | ${'rate'} | ${[]}                | ${'down'} | ${NONE}
    ${'down nearly 10 per cent'}               | ${'1/10±1/10/1/100'}                                             | ${'rate'} | ${['nearly']}        | ${'down'} | ${NONE}
    ${'an increase of 5.5% year-on-year'}      | ${'11/200±1/1000'}                                               | ${'rate'} | ${[]}                | ${'up'}   | ${NONE}
    ${'about more than 2 billion USD'}         | ${'2000000000±1000000000'}                                       | ${'USD'}  | ${['about', 'over']} | ${NONE}   | ${NONE}
    ${'more than over 2 billion USD'}          | ${'2000000000±1000000000'}                                       | ${'USD'}  | ${['over']}          | ${NONE}   | ${NONE}
    ${'no less than 3.5 billion dollars'}      | ${'3500000000±100000000'}                                        | ${'USD'}  | ${['at-least']}      | ${NONE}   | ${NONE}
    ${'up to $5 million'}                      | ${'5000000±1000000'}                                             | ${'USD'}  | ${['at-most']}       | ${NONE}   | ${NONE}
    ${'an estimated $2.25 billion'}            | ${'2250000000±10000000'}                                         | ${'USD'}  | ${[]}                | ${NONE}   | ${'E'}
    ${'expected to reach 2 bln USD'}           | ${'2000000000±1000000000'}                                       | ${'USD'}  | ${[]}                | ${NONE}   | ${'F'}
    ${'US$\u00a01.09\u202fbillion'}            | ${'1090000000±10000000'}                                         | ${'USD'}  | ${[]}                | ${NONE}   | ${NONE}
    ${'more\u00a0than 10\u00a0per\u00a0cent'}  | ${'1/10±1/10/1/100'}                                             | ${'rate'} | ${['over']}          | ${NONE}   | ${NONE}
    ${'0 per cent'}                            | ${'0±1/100'}                                                     | ${'rate'} | ${[]}                | ${NONE}   | ${NONE}
    ${'0.0%'}                                  | ${'0±1/1000'}                                                    | ${'rate'} | ${[]}                | ${NONE}   | ${NONE}
    ${'US$about 5 million'}                    | ${'5000000±1000000'}                                             | ${'USD'}  | ${['about']}         | ${NONE}   | ${NONE}
    ${'(+5%)'}                                 | ${'1/20±1/100'}                                                  | ${'rate'} | ${[]}                | ${'up'}   | ${NONE}
  `('$text', ({ text, read, unit, hedges, direction, tentative }) => {
    const figure = figureOf(text, 'en');
    expect(numbers(figure)).toBe(read);
    expect(figure).toMatchObject({ text, language: 'en', unit, hedges, direction, tentative });
  });
});

describe('figures in Vietnamese and French', () => {
  it.each`
    text                                              | language | read                               | unit      | hedges          | direction
    ${'1,36 tỷ USD'}                                  | ${'vi'}  | ${'1360000000±10000000'}           | ${'USD'}  | ${[]}           | ${NONE}
    ${'1.36 tỷ USD'}                                  | ${'vi'}  | ${'1360000000±10000000'}           | ${'USD'}  | ${[]}           | ${NONE}
    ${'0.641 tỷ USD'}                                 | ${'vi'}  | ${'641000000±1000000'}             | ${'USD'}  | ${[]}           | ${NONE}
    ${'1,36 TỶ USD'}                                  | ${'vi'}  | ${'1360000000±10000000'}           | ${'USD'}  | ${[]}           | ${NONE}
    ${'hơn 1,7 tỉ đô la Mỹ'}                          | ${'vi'}  | ${'1700000000±100000000'}          | ${'USD'}  | ${['over']}     | ${NONE}
    ${'gần 586 triệu USD'}                            | ${'vi'}  | ${'586000000±1000000'}             | ${'USD'}  | ${['nearly']}   | ${NONE}
    ${'khoảng 1.047,5 triệu USD'}                     | ${'vi'}  | ${'1047500000±100000'}             | ${'USD'}  | ${['about']}    | ${NONE}
    ${'ít nhất 5 nghìn USD'}                          | ${'vi'}  | ${'5000±1000'}                     | ${'USD'}  | ${['at-least']} | ${NONE}
    ${'tối đa 10%'}                                   | ${'vi'}  | ${'1/10±1/10/1/100'}               | ${'rate'} | ${['at-most']}  | ${NONE}
    ${'tăng 28,3%'}                                   | ${'vi'}  | ${'283/1000±1/1000'}               | ${'rate'} | ${[]}           | ${'up'}
    ${'giảm 6 phần trăm'}                             | ${'vi'}  | ${'3/50±1/100'}                    | ${'rate'} | ${[]}           | ${'down'}
    ${'từ 10 đến 15%/năm'}                            | ${'vi'}  | ${'1/10±1/10/1/100 to 3/20±1/100'} | ${'rate'} | ${[]}           | ${NONE}
    ${'641.800.000 USD'}                              | ${'vi'}  | ${'641800000±100000/1'}            | ${'USD'}  | ${[]}           | ${NONE}
    ${'1,37 milliard de dollars'}                     | ${'fr'}  | ${'1370000000±10000000'}           | ${'USD'}  | ${[]}           | ${NONE}
    ${'près de 512,3 millions de dollars américains'} | ${'fr'}  | ${'512300000±100000'}              | ${'USD'}  | ${['nearly']}   | ${NONE}
    ${'plus d’1,2 milliard d’USD'}                    | ${'fr'}  | ${'1200000000±100000000'}          | ${'USD'}  | ${['over']}     | ${NONE}
    ${'plus\u00a0de 2\u00a0500 millions $US'}         | ${'fr'}  | ${'2500000000±100000000/1000000'}  | ${'USD'}  | ${['over']}     | ${NONE}
    ${'+45,4 %'}                                      | ${'fr'}  | ${'227/500±1/1000'}                | ${'rate'} | ${[]}           | ${'up'}
    ${'+45,4\u202f%'}                                 | ${'fr'}  | ${'227/500±1/1000'}                | ${'rate'} | ${[]}           | ${'up'}
    ${'en recul de 6 pour cent'}                      | ${'fr'}  | ${'3/50±1/100'}                    | ${'rate'} | ${[]}           | ${'down'}
    ${'de 10 à 15 %'}                                 | ${'fr'}  | ${'1/10±1/10/1/100 to 3/20±1/100'} | ${'rate'} | ${[]}           | ${NONE}
    ${'environ 1 234 567 dollars'}                    | ${'fr'}  | ${'1234567±1'}                     | ${'USD'}  | ${['about']}    | ${NONE}
  `('$language: $text', ({ text, language, read, unit, hedges, direction }) => {
    const figure = figureOf(text, language);
    expect(numbers(figure)).toBe(read);
    expect(figure).toMatchObject({ text, language, unit, hedges, direction });
  });

  it.each`
    text                            | language | tentative
    ${'ước đạt 2,2 tỷ USD'}         | ${'vi'}  | ${'E'}
    ${'dự kiến đạt 2,2 tỷ USD'}     | ${'vi'}  | ${'F'}
    ${'estimé à 2,2 milliards USD'} | ${'fr'}  | ${'E'}
    ${'devrait atteindre 5 %'}      | ${'fr'}  | ${'F'}
  `('$text has status $tentative', ({ text, language, tentative }) => {
    expect(figureOf(text, language).tentative).toBe(tentative);
  });
});

describe('what a curator recorded beside the words', () => {
  it.each`
    text                 | context                                | unit      | hedges               | direction
    ${'2.2 billion'}     | ${{ unit: 'USD' }}                     | ${'USD'}  | ${[]}                | ${NONE}
    ${'33.9'}            | ${{ unit: 'rate', direction: 'down' }} | ${'rate'} | ${[]}                | ${'down'}
    ${'US$2 billion'}    | ${{ hedge: 'about' }}                  | ${'USD'}  | ${['about']}         | ${NONE}
    ${'over $2 billion'} | ${{ hedge: 'about' }}                  | ${'USD'}  | ${['about', 'over']} | ${NONE}
    ${'over $2 billion'} | ${{ hedge: 'over', unit: 'USD' }}      | ${'USD'}  | ${['over']}          | ${NONE}
    ${'up 5%'}           | ${{ direction: 'up' }}                 | ${'rate'} | ${[]}                | ${'up'}
    ${'-5%'}             | ${{ direction: 'down' }}               | ${'rate'} | ${[]}                | ${'down'}
  `('$text with $context', ({ text, context, unit, hedges, direction }) => {
    expect(figureOf(text, 'en', context)).toMatchObject({ unit, hedges, direction });
  });
});

it.each([
  ['25.6 billion birr', 'ETB'],
  ['4.2 trillion naira', 'NGN'],
  ['310 million Egyptian pounds', 'EGP'],
  ['310 million pounds sterling', 'GBP'],
  ['NPR 1,134 billion', 'NPR'],
  ['NPR1.1bn', 'NPR'],
  ['1.1 billion ZMW', 'ZMW'],
  ['218 billion kronor', 'SEK'],
  ['6 billion Sri Lankan rupees', 'LKR'],
  ['1.1 billion Argentine pesos', 'ARS'],
])('knows the currency of %s', (text, unit) => {
  expect(figureOf(text, 'en')).toMatchObject({ unit });
});

describe('what cannot be read is a problem that names its place', () => {
  it.each`
    text                              | language | context                  | code                   | offset | found
    ${'2 billion USD'}                | ${'xx'}  | ${{}}                    | ${'unknown-language'}  | ${0}   | ${'xx'}
    ${'2.2 squillion USD'}            | ${'en'}  | ${{}}                    | ${'unknown-word'}      | ${4}   | ${'squillion'}
    ${'something 5%'}                 | ${'en'}  | ${{}}                    | ${'unknown-word'}      | ${0}   | ${'something'}
    ${'5 percentage points'}          | ${'en'}  | ${{}}                    | ${'rate-points'}       | ${2}   | ${'percentage points'}
    ${'1234,567 USD'}                 | ${'en'}  | ${{}}                    | ${'unreadable-number'} | ${0}   | ${'1234,567'}
    ${'12,3456 USD'}                  | ${'en'}  | ${{}}                    | ${'unreadable-number'} | ${0}   | ${'12,3456'}
    ${'1.2.3 billion USD'}            | ${'en'}  | ${{}}                    | ${'unreadable-number'} | ${0}   | ${'1.2.3'}
    ${'.5 billion USD'}               | ${'en'}  | ${{}}                    | ${'unknown-word'}      | ${0}   | ${'.'}
    ${'48 billion CFA francs'}        | ${'en'}  | ${{}}                    | ${'which-currency'}    | ${11}  | ${'cfa francs'}
    ${'5 shillings'}                  | ${'en'}  | ${{}}                    | ${'which-currency'}    | ${2}   | ${'shillings'}
    ${'1.… to 2 billion USD'}         | ${'en'}  | ${{}}                    | ${'cut-off'}           | ${0}   | ${'1.… to 2 billion USD'}
    ${'5 \u{1f600} USD'}              | ${'en'}  | ${{}}                    | ${'unknown-word'}      | ${2}   | ${'\u{1f600}'}
    ${'to 5%'}                        | ${'en'}  | ${{}}                    | ${'unknown-word'}      | ${0}   | ${'to'}
    ${'- USD 5'}                      | ${'en'}  | ${{}}                    | ${'unknown-word'}      | ${0}   | ${'-'}
    ${'2 to -5%'}                     | ${'en'}  | ${{}}                    | ${'range-order'}       | ${6}   | ${'1/50 to 1/20'}
    ${'1–2–%'}                        | ${'en'}  | ${{}}                    | ${'unknown-word'}      | ${3}   | ${'–'}
    ${'US$2+ billion'}                | ${'en'}  | ${{}}                    | ${'unknown-word'}      | ${4}   | ${'+'}
    ${'5% +'}                         | ${'en'}  | ${{}}                    | ${'unknown-word'}      | ${3}   | ${'+'}
    ${''}                             | ${'en'}  | ${{}}                    | ${'no-number'}         | ${0}   | ${'the end'}
    ${'over USD'}                     | ${'en'}  | ${{}}                    | ${'no-number'}         | ${8}   | ${'the end'}
    ${'5 to %'}                       | ${'en'}  | ${{}}                    | ${'unknown-word'}      | ${5}   | ${'%'}
    ${'Million USD 5'}                | ${'en'}  | ${{}}                    | ${'no-number'}         | ${0}   | ${'million'}
    ${'5% 6%'}                        | ${'en'}  | ${{}}                    | ${'too-many-numbers'}  | ${3}   | ${'6'}
    ${'$1.36 billion (28.3)'}         | ${'en'}  | ${{}}                    | ${'too-many-numbers'}  | ${15}  | ${'28.3'}
    ${'1 to 2 3%'}                    | ${'en'}  | ${{}}                    | ${'too-many-numbers'}  | ${7}   | ${'3'}
    ${'2024 100 million USD'}         | ${'en'}  | ${{}}                    | ${'too-many-numbers'}  | ${5}   | ${'100'}
    ${'1,200 300 million USD'}        | ${'en'}  | ${{}}                    | ${'too-many-numbers'}  | ${6}   | ${'300'}
    ${'5% million'}                   | ${'en'}  | ${{}}                    | ${'unknown-word'}      | ${3}   | ${'million'}
    ${'5 USD million'}                | ${'en'}  | ${{}}                    | ${'unknown-word'}      | ${6}   | ${'million'}
    ${'5% growth to 10%'}             | ${'en'}  | ${{}}                    | ${'too-many-numbers'}  | ${13}  | ${'10'}
    ${'1 billion 50 thousand USD'}    | ${'en'}  | ${{}}                    | ${'too-many-numbers'}  | ${10}  | ${'50'}
    ${'5 billion million USD'}        | ${'en'}  | ${{}}                    | ${'unknown-word'}      | ${10}  | ${'million'}
    ${'5 million billion USD'}        | ${'en'}  | ${{}}                    | ${'unknown-word'}      | ${10}  | ${'billion'}
    ${'5 million 2 billion USD'}      | ${'en'}  | ${{}}                    | ${'too-many-numbers'}  | ${10}  | ${'2'}
    ${'5 million 1,000 thousand USD'} | ${'en'}  | ${{}}                    | ${'too-many-numbers'}  | ${10}  | ${'1,000'}
    ${'5.2 billion 30 million USD'}   | ${'en'}  | ${{}}                    | ${'too-many-numbers'}  | ${12}  | ${'30'}
    ${'5 billion 30 USD'}             | ${'en'}  | ${{}}                    | ${'too-many-numbers'}  | ${10}  | ${'30'}
    ${'5 billion, 30 million USD'}    | ${'en'}  | ${{}}                    | ${'unknown-word'}      | ${9}   | ${','}
    ${'5 billion USD 30 million'}     | ${'en'}  | ${{}}                    | ${'too-many-numbers'}  | ${14}  | ${'30'}
    ${'5 billion to 6 billion 7'}     | ${'en'}  | ${{ unit: 'USD' }}       | ${'too-many-numbers'}  | ${23}  | ${'7'}
    ${'5 to billion USD'}             | ${'en'}  | ${{}}                    | ${'unknown-word'}      | ${5}   | ${'billion'}
    ${'2 to 3 billion 5 million USD'} | ${'en'}  | ${{}}                    | ${'range-order'}       | ${5}   | ${'2 to 3005000000'}
    ${'1 thousand to 2 million USD'}  | ${'en'}  | ${{}}                    | ${'range-order'}       | ${14}  | ${'1000 to 2000000'}
    ${'10–5%'}                        | ${'en'}  | ${{}}                    | ${'range-order'}       | ${3}   | ${'1/10 to 1/20'}
    ${'5–5%'}                         | ${'en'}  | ${{}}                    | ${'range-order'}       | ${2}   | ${'1/20 to 1/20'}
    ${'$5 billion–10'}                | ${'en'}  | ${{}}                    | ${'range-order'}       | ${11}  | ${'5000000000 to 10'}
    ${'2.2 billion'}                  | ${'en'}  | ${{}}                    | ${'no-unit'}           | ${11}  | ${'the end'}
    ${'US$5 %'}                       | ${'en'}  | ${{}}                    | ${'two-units'}         | ${5}   | ${'%'}
    ${'5 USD'}                        | ${'en'}  | ${{ unit: 'rate' }}      | ${'two-units'}         | ${2}   | ${'usd'}
    ${'up down 5%'}                   | ${'en'}  | ${{}}                    | ${'two-directions'}    | ${3}   | ${'down'}
    ${'up 5%'}                        | ${'en'}  | ${{ direction: 'down' }} | ${'two-directions'}    | ${0}   | ${'up'}
    ${'-5%'}                          | ${'en'}  | ${{ direction: 'up' }}   | ${'two-directions'}    | ${0}   | ${'-'}
    ${'grew -5%'}                     | ${'en'}  | ${{}}                    | ${'two-directions'}    | ${5}   | ${'-'}
  `('"$text" is $code at $offset', ({ text, language, context, code, offset, found }) => {
    expect(readFigure(text, language, context)).toEqual({ problem: { code, offset, found } });
  });
});

describe('printedNumber', () => {
  it.each`
    digits     | exponent | value           | step            | narrow
    ${'1.30'}  | ${9}     | ${'1300000000'} | ${'10000000'}   | ${'10000000'}
    ${'240'}   | ${6}     | ${'240000000'}  | ${'10000000'}   | ${'1000000'}
    ${'1000'}  | ${6}     | ${'1000000000'} | ${'1000000000'} | ${'1000000'}
    ${'1005'}  | ${0}     | ${'1005'}       | ${'1'}          | ${'1'}
    ${'0'}     | ${6}     | ${'0'}          | ${'1000000'}    | ${'1000000'}
    ${'00'}    | ${-2}    | ${'0'}          | ${'1/100'}      | ${'1/100'}
    ${'100'}   | ${-2}    | ${'1'}          | ${'1'}          | ${'1/100'}
    ${'100.0'} | ${-2}    | ${'1'}          | ${'1/1000'}     | ${'1/1000'}
  `('$digits at 10^$exponent', ({ digits, exponent, value, step, narrow }) => {
    const read = printedNumber(digits, exponent);
    expect([read.value, read.step, read.narrowStep].map(toExact)).toEqual([value, step, narrow]);
  });
});
