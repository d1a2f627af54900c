import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFigure } from '../../../src/domain/figures/figure.ts';
import { LANGUAGES } from '../../../src/domain/figures/languages/index.ts';
import { readSentence } from '../../../src/domain/statement/read-sentence.ts';

/** "T US$2.2 billion", or "no-flow US$2.2 billion" for a figure without a place. */
const lines = (sentence: string, language: string) =>
  readSentence(sentence, language).figures.map(({ text, place, why }) => `${place ?? why}: ${text}`);

describe('figures in their places', () => {
  const CASES: [language: string, sentence: string, expected: string[]][] = [
    [
      'en',
      'two-way trade reached US$2.2 billion in 2024, up 33.9 per cent',
      ['T: US$2.2 billion', 'T-growth: up 33.9 per cent'],
    ],
    [
      'en',
      'Bilateral trade reached 2.2 billion USD up 33.9 per cent year-on-year',
      ['T: 2.2 billion USD', 'T-growth: up 33.9 per cent'],
    ],
    [
      'en',
      'Two-way trade was over US$2 billion, which grew 32.8 per cent. Imports from Laos were $641.8 million, rising 32 per cent, and exports were $1.3 billion, up 26.2 per cent.',
      [
        'T: over US$2 billion',
        'T-growth: grew 32.8 per cent',
        'M: $641.8 million',
        'M-growth: rising 32 per cent',
        'X: $1.3 billion',
        'X-growth: up 26.2 per cent',
      ],
    ],
    [
      'en',
      'Bilateral trade rose to US$2.2 billion in 2024 from US$1.6 billion in 2023.',
      ['T: US$2.2 billion', 'T-base: US$1.6 billion'],
    ],
    [
      'en',
      'Exports rose from US$1.6 billion in 2023 to US$2.2 billion in 2024',
      ['X-base: US$1.6 billion', 'X: US$2.2 billion'],
    ],
    // The word for the flow before a figure counts, else the only one behind it.
    ['en', 'US$2.2 billion were exports.', ['X: US$2.2 billion']],
    [
      'en',
      'Exports were US$2 billion; US$3 billion came back.',
      ['X: US$2 billion', 'no-flow: US$3 billion'],
    ],
    ['en', 'Exports grew. US$2.2 billion of imports came.', ['M: US$2.2 billion']],
    ['en', 'US$2.2 billion. Exports were US$1 billion.', ['no-flow: US$2.2 billion', 'X: US$1 billion']],
    ['en', 'US$2.2 billion came of exports, of imports.', ['no-flow: US$2.2 billion']],
    // The year behind a value counts, else the one before it in its sentence; one behind a growth is not the value's.
    [
      'en',
      'Exports were US$1 billion in 2023 and US$2 billion in 2024.',
      ['X-base: US$1 billion', 'X: US$2 billion'],
    ],
    [
      'en',
      'In 2023 exports were US$1 billion. In 2024 exports were US$2 billion.',
      ['X-base: US$1 billion', 'X: US$2 billion'],
    ],
    [
      'en',
      'In 2023 exports were US$1 billion. In all US$2 billion of imports came. 2024 was good.',
      ['X-base: US$1 billion', 'which-year: US$2 billion'],
    ],
    [
      'en',
      'Exports were US$2 billion in 2024, up 5 per cent from 2023',
      ['X: US$2 billion', 'X-growth: up 5 per cent'],
    ],
    [
      'en',
      'Exports rose 5 per cent from 2023 to US$2 billion in 2024',
      ['X-growth: rose 5 per cent', 'X: US$2 billion'],
    ],
    // A number that belongs to a figure is no year.
    ['en', 'Exports were US$2024 million in 2023', ['X: US$2024 million']],
    ['en', 'Exports rose 5 per cent in 2023, 2024 and 2025', ['X-growth: rose 5 per cent']],
    [
      'en',
      'Exports earned US$641.8 million, a rise of US$50 million',
      ['X: US$641.8 million', 'X-growth: rise of US$50 million'],
    ],
    [
      'vi',
      'Kim ngạch thương mại hai chiều năm 2024 đạt 2,2 tỷ USD, tăng 33,9% so với năm 2023. Xuất khẩu đạt 732,3 triệu USD, giảm 3,2%.',
      ['T: 2,2 tỷ USD', 'T-growth: tăng 33,9%', 'X: 732,3 triệu USD', 'X-growth: giảm 3,2%'],
    ],
    [
      'zh',
      '2024年双边贸易额达22亿美元，同比增长33.9%，其中出口13亿美元，进口约6.4亿美元。',
      ['T: 22亿美元', 'T-growth: 增长33.9%', 'X: 13亿美元', 'M: 约6.4亿美元'],
    ],
    [
      'fr',
      'Les échanges commerciaux ont atteint 2,25 milliards de dollars en 2024, en hausse de 33,9 %.',
      ['T: 2,25 milliards de dollars', 'T-growth: en hausse de 33,9 %'],
    ],
    [
      'ja',
      '貿易額は前年比33.9%増の22億ドル、輸出は13億ドルだった。',
      ['T-growth: 33.9%増の', 'T: 22億ドル', 'X: 13億ドル'],
    ],
    ['ko', '교역액은 22억 달러로 33.9% 증가했다.', ['T: 22억 달러', 'T-growth: 33.9% 증가했다']],
    ['th', 'มูลค่าการค้า 2.2 พันล้านดอลลาร์สหรัฐ เพิ่มขึ้น 33.9%', ['T: 2.2 พันล้านดอลลาร์สหรัฐ', 'T-growth: เพิ่มขึ้น 33.9%']],
    [
      'ru',
      'Товарооборот составил 2,2 млрд долларов США, рост на 33,9%',
      ['T: 2,2 млрд долларов США', 'T-growth: рост на 33,9%'],
    ],
    ['ar', 'بلغ حجم التجارة 2.2 مليار دولار بزيادة 33.9%', ['T: 2.2 مليار دولار', 'T-growth: بزيادة 33.9%']],
    [
      'es',
      'El comercio bilateral alcanzó 2.200 millones de dólares, un aumento del 33,9%',
      ['T: 2.200 millones de dólares', 'T-growth: aumento del 33,9%'],
    ],
    ['lo', 'ມູນຄ່າການຄ້າ 2,2 ຕື້ໂດລາສະຫະລັດ ເພີ່ມຂຶ້ນ 33,9%', ['T: 2,2 ຕື້ໂດລາສະຫະລັດ', 'T-growth: ເພີ່ມຂຶ້ນ 33,9%']],
    [
      'it',
      'L’interscambio ha raggiunto 2,2 miliardi di dollari, in crescita del 33,9%',
      ['T: 2,2 miliardi di dollari', 'T-growth: in crescita del 33,9%'],
    ],
    [
      'pt',
      'O comércio bilateral atingiu 2,2 mil milhões de dólares, um aumento de 33,9%',
      ['T: 2,2 mil milhões de dólares', 'T-growth: aumento de 33,9%'],
    ],
  ];
  test.each(CASES)('%s: %s', (language, sentence, expected) => {
    expect(lines(sentence, language)).toEqual(expected);
  });
});

describe('a figure has no place where the sentence does not say enough', () => {
  const CASES: [sentence: string, expected: string[]][] = [
    ['It reached US$2.2 billion.', ['no-flow: US$2.2 billion']],
    ['Exports accounted for 5 per cent.', ['no-direction: 5 per cent']],
    ['The trade surplus was $658 million.', ['balance: $658 million']],
    [
      'Two-way trade was US$1.6 billion, then US$2.2 billion.',
      ['twice: US$1.6 billion', 'twice: US$2.2 billion'],
    ],
    [
      'Two-way trade is to go from US$2.2 billion in 2024 to US$10 billion by 2030.',
      ['which-year: US$2.2 billion', 'which-year: US$10 billion'],
    ],
    ['Exports were US$1 billion in 2023, 2024 and 2025.', ['which-year: US$1 billion']],
    [
      'Exports were US$2.2 billion over 33.9 per cent of it',
      ['X: US$2.2 billion', 'no-direction: over 33.9 per cent'],
    ],
    ['In 2024 trade was large. Important growth came later.', []],
    ['Two-way trade of 2.2 billion', []],
    ['', []],
  ];
  test.each(CASES)('%s', (sentence, expected) => {
    expect(lines(sentence, 'en')).toEqual(expected);
  });

  test('a language without a table has no figures', () => {
    expect(readSentence('22 milyar dolar', 'tr').figures).toEqual([]);
  });
});

test.each([
  ['en', 'Two-way trade reached US$2.2 billion in 2024.', '2024'],
  ['en', 'Two-way trade rose to US$2.2 billion in 2024 from US$1.6 billion in 2023.', '2024'],
  ['en', 'In the first four months of 2025 exports were US$1 billion.', null],
  ['en', 'From US$2.2 billion in 2024 to US$10 billion by 2030.', null],
  ['en', 'Two-way trade reached US$2.2 billion.', null],
  ['en', 'Exports were US$2024 million in 2023', '2023'],
  ['en', 'Exports rose 5 per cent in 2023, 2024 and 2025', null],
  ['vi', 'Trong 4 tháng năm 2025 đạt 1 tỷ USD', null],
  ['zh', '2024年双边贸易额达22亿美元', '2024'],
  ['zh', '2024年1月双边贸易额达22亿美元', null],
])('the period in %s: %s', (language, sentence, period) => {
  expect(readSentence(sentence, language).period).toBe(period);
});

test('whatever is written, a figure found can be read, and each place is filled at most once', () => {
  const words = [
    'US$',
    '2.2',
    '33.9',
    ' ',
    ', ',
    '. ',
    'billion',
    'per cent',
    'up',
    'exports',
    'imports',
    'in 2024',
    'to',
    'over',
    '(',
    '-',
    '亿',
    'x',
  ];
  const text = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, fc.constantFrom(...LANGUAGES.keys()), (sentence, language) => {
      const { figures } = readSentence(sentence, language);
      const placed = new Map<string, Set<string>>();
      for (const { text: figure, place, why } of figures) {
        expect(sentence).toContain(figure);
        expect(readFigure(figure, language)).toHaveProperty('figure');
        expect((place === null) === (why !== null)).toBe(true);
        if (place) placed.set(place, (placed.get(place) ?? new Set()).add(figure));
      }
      for (const texts of placed.values()) expect(texts.size).toBe(1);
    }),
  );
});
