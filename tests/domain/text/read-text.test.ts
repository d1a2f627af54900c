import { describe, expect, test } from 'vitest';
import { ALPHA_2 } from '../../../src/domain/ledger/economies.ts';
import { linesOf } from './lines.ts';

const inVietnamAndLaos = (text: string, language = 'en') =>
  linesOf(text, { pair: ['VNM', 'LAO'], published: '2025-06-15', language, isAboutPair: true });

describe('sentences about the pair', () => {
  test.each<[kind: string, language: string, sentence: string, lines: string[]]>([
    [
      'a year before a sign of currency is no number of it',
      'en',
      'Two-way trade in 2024 US$2.2 billion, up 33.9 per cent.',
      ['level T VNM 2024 2200000000: US$2.2 billion', 'growth T VNM 2024/2023 0.339: up 33.9 per cent'],
    ],
    [
      'a growth and where it led to are two figures',
      'en',
      'Imports fell 9.2% to 586 million USD in 2023.',
      ['growth M VNM 2023/2022 -0.092: fell 9.2%', 'level M VNM 2023 586000000: 586 million USD'],
    ],
    [
      'a movement with the unit said once',
      'en',
      'In 2024 exports rose from 1.6 to 2.2 billion USD.',
      ['level X VNM 2023 1600000000: 1.6', 'level X VNM 2024 2200000000: 2.2 billion USD'],
    ],
    [
      'a movement between two years, of which nothing tells whose is which',
      'en',
      "Vietnam's exports to Laos rose 16 per cent, from US$520 million to US$603 million, between 2021 and 2023.",
      ['(unsure: rose 16 per cent)', '(unsure: US$520 million)', '(unsure: US$603 million)'],
    ],
    [
      'a movement between two years that are both said',
      'en',
      'Imports from Laos grew from US$1.1 billion in 2021 to US$1.3 billion in 2024.',
      ['level M VNM 2021 1100000000: US$1.1 billion', 'level M VNM 2024 1300000000: US$1.3 billion'],
    ],
    [
      'a movement that falls',
      'vi',
      'Năm 2024 xuất khẩu giảm từ 641,8 triệu USD xuống 586 triệu USD.',
      ['level X VNM 2023 641800000: 641,8 triệu USD', 'level X VNM 2024 586000000: 586 triệu USD'],
    ],
    [
      'what is not reached is no value',
      'en',
      'Exports have not reached US$2 billion.',
      ['(negation: US$2 billion)'],
    ],
    [
      'a price is no value',
      'en',
      'Exports were US$450 per tonne, up 5 per cent.',
      ['(other-measure: US$450)', '(other-measure: up 5 per cent)'],
    ],
    ['another currency', 'en', 'Exports reached A$2.2 billion.', ['(other-currency: A$2.2 billion)']],
    [
      'another currency beside US dollars',
      'en',
      'Exports were worth VND51.2 trillion (US$2 billion) in 2024.',
      ['(other-currency: VND51.2 trillion)', 'level X VNM 2024 2000000000: US$2 billion'],
    ],
    ['percentage points', 'en', 'Exports rose 2 percentage points.', ['(share: rose 2 percentage points)']],
    ['a share', 'en', 'Exports to Laos made up 5 per cent of the total.', ['(share: 5 per cent)']],
    [
      'month on month',
      'en',
      'In May exports fell 3.2 per cent month on month to US$60 million.',
      [
        'growth X VNM 2025-05/2025-04 -0.032: fell 3.2 per cent',
        'level X VNM 2025-05 60000000: US$60 million',
      ],
    ],
    [
      'a base of several years',
      'en',
      'Two-way trade was US$2.2 billion in 2024, up 120 per cent from 2015.',
      ['level T VNM 2024 2200000000: US$2.2 billion', 'growth T VNM 2024/2015 1.2: up 120 per cent'],
    ],
    [
      'a target with its year',
      'en',
      'Both sides aim to raise two-way trade to US$5 billion by 2030.',
      ['target T VNM 2030 5000000000 by 2030: US$5 billion'],
    ],
    [
      'words without digits',
      'en',
      'Exports more than doubled in 2024, to one and a half billion dollars.',
      [
        'growth X VNM 2024/2023 over 1: more than doubled',
        'level X VNM 2024 1500000000: one and a half billion dollars',
      ],
    ],
    [
      'a multiple of another year',
      'vi',
      'Năm 2024 nhập khẩu đạt 1,5 tỷ USD, gấp 2,5 lần năm 2018.',
      ['level M VNM 2024 1500000000: 1,5 tỷ USD', 'growth M VNM 2024/2018 1.5: gấp 2,5 lần'],
    ],
    [
      'a change by an amount',
      'vi',
      'Năm 2024 xuất khẩu đạt 700 triệu USD, ít hơn 20 triệu USD so với năm 2023.',
      ['level X VNM 2024 700000000: 700 triệu USD', 'change X VNM 2024/2023 -20000000: ít hơn 20 triệu USD'],
    ],
  ])('%s', (_, language, sentence, lines) => {
    expect(inVietnamAndLaos(sentence, language)).toEqual(lines);
  });
});

describe('a sentence taken out of an article', () => {
  const read = (text: string, language = 'en') =>
    linesOf(text, { pair: ['CHN', 'LAO'], published: '2025-06-15', language });

  test.each<[kind: string, language: string, sentence: string, lines: string[]]>([
    [
      'is about the pair where it names nobody',
      'en',
      'Exports grew 14 per cent to 43 million dollars in 2024.\n',
      ['growth X CHN 2024/2023 0.14: grew 14 per cent', 'level X CHN 2024 43000000: 43 million dollars'],
    ],
    [
      'is about the pair where it opens with a trade of two sides and names one of them',
      'zh',
      '2024年双边贸易额82.3亿美元。其中，中国出口35亿美元，进口47.3亿美元。',
      [
        'level T CHN 2024 8230000000: 82.3亿美元',
        'level X CHN 2024 3500000000: 35亿美元',
        'level M CHN 2024 4730000000: 47.3亿美元',
      ],
    ],
    [
      'may be of all trade where it names one side',
      'en',
      "China's exports reached US$3.6 trillion in 2024.",
      ['(other-pair: US$3.6 trillion)'],
    ],
    [
      'is of another pair where it names one',
      'zh',
      '2024年双边贸易额22亿美元，其中越南出口13亿美元，进口9亿美元。',
      ['(other-pair: 22亿美元)', '(other-pair: 13亿美元)', '(other-pair: 9亿美元)'],
    ],
    [
      'is none where lines or more sentences follow',
      'en',
      'Exports were US$35 billion in May.\n\nImports were US$34 billion.',
      ['(other-pair: US$35 billion)', '(other-pair: US$34 billion)'],
    ],
  ])('%s', (_, language, sentence, lines) => {
    expect(read(sentence, language)).toEqual(lines);
  });

  test('tells of a time to come, which is a forecast whatever its words', () => {
    expect(read('수출은 2024년 45억 달러에서 2034년 768억 달러로 성장', 'ko')).toEqual([
      'level X CHN 2024 4500000000: 45억 달러',
      'level X CHN 2034 76800000000 F: 768억 달러',
    ]);
  });
});

test('a flow behind that of another pair is not taken for the pair, whatever the text is about', () => {
  const text = '2024年双边贸易额22亿美元。其中，中国出口13亿美元，进口9亿美元。';
  expect(
    linesOf(text, { pair: ['VNM', 'LAO'], published: '2025-01-09', language: 'zh', isAboutPair: true }),
  ).toEqual(['level T VNM 2024 2200000000: 22亿美元', '(other-pair: 13亿美元)', '(other-pair: 9亿美元)']);
});

test.each<[kind: string, pair: [string, string], period: string]>([
  // The financial year of New Zealand’s government ends on 30 June: Public Finance Act 1989, section 2.
  ['from July', ['NZL', 'AUS'], '2023-07/2024-06'],
  ['from April', ['IND', 'BGD'], '2023-04/2024-03'],
  ['from October', ['THA', 'LAO'], '2023-10/2024-09'],
])('a fiscal year is that of the side that reports: %s', (_, pair, period) => {
  const [own, other] = pair.map((code) =>
    new Intl.DisplayNames('en', { type: 'region' }).of(ALPHA_2.get(code) ?? ''),
  );
  const text = `In the financial year 2023/24 exports from ${own} to ${other} reached US$5.2 billion.`;
  expect(linesOf(text, { pair, published: '2024-12-01', language: 'en' })).toEqual([
    `level X ${pair[0]} ${period} 5200000000: US$5.2 billion`,
  ]);
});

describe('a table', () => {
  test('gives each number its row, its column and the unit of the title', () => {
    const text = [
      'Trade of Viet Nam with Laos, January–March (US$ million)',
      '            2024      2025   change, %',
      'Exports    101.5     120.0      18.2',
      'Imports    202.0     190.9      -5.5',
      'Total      303.5     310.9       2.4',
      'Balance   -100.5     -70.9        ..',
    ].join('\n');
    expect(linesOf(text, { pair: ['VNM', 'LAO'], published: '2025-04-20', language: 'en' })).toEqual([
      'level X VNM 2024-Q1 101500000: 101.5',
      'level X VNM 2025-Q1 120000000: 120.0',
      'growth X VNM 2025-Q1/2024-Q1 0.182: 18.2',
      'level M VNM 2024-Q1 202000000: 202.0',
      'level M VNM 2025-Q1 190900000: 190.9',
      'growth M VNM 2025-Q1/2024-Q1 -0.055: -5.5',
      'level T VNM 2024-Q1 303500000: 303.5',
      'level T VNM 2025-Q1 310900000: 310.9',
      'growth T VNM 2025-Q1/2024-Q1 0.024: 2.4',
      'balance B VNM 2024-Q1 -100500000: -100.5',
      'balance B VNM 2025-Q1 -70900000: -70.9',
    ]);
  });

  test('of another pair is left out', () => {
    const text =
      'Trade of Viet Nam with Thailand (US$ million)\n         2024    2025\nExports  101.5   120.0';
    expect(linesOf(text, { pair: ['VNM', 'LAO'], published: '2025-04-20', language: 'en' })).toEqual([
      '(other-pair: 101.5)',
      '(other-pair: 120.0)',
    ]);
  });
});
