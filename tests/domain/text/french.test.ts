// French texts as agencies print them. All figures are made up.
import { expect, test } from 'vitest';
import { linesOf } from './lines.ts';

const CASES: readonly [
  kind: string,
  pair: [string, string],
  published: string,
  text: string,
  lines: string[],
][] = [
  [
    'levels with their growths, a partner by its adjective, and an amount of another measure',
    ['MAR', 'SEN'],
    '2025-02-10',
    `Rabat et Dakar resserrent leurs liens

Les échanges commerciaux entre le Maroc et le Sénégal ont atteint 412,5 millions de dollars en 2024, en hausse de 8,4 % par rapport à l’année précédente. Les exportations marocaines vers le Sénégal se sont élevées à 371,2 millions de dollars, soit une progression de 6 % sur un an, tandis que les importations en provenance du Sénégal ont atteint 41,3 millions.

Les investissements marocains s’élèvent à 120 millions de dollars. Les échanges du Maroc avec l’Espagne ont dépassé 22 milliards de dollars.`,
    [
      'level T MAR 2024 412500000: 412,5 millions de dollars',
      'growth T MAR 2024/2023 0.084: en hausse de 8,4 %',
      'level X MAR 2024 371200000: 371,2 millions de dollars',
      'growth X MAR 2024/2023 0.06: progression de 6 %',
      'level M MAR 2024 41300000: 41,3 millions',
      '(other-measure: 120 millions de dollars)',
      '(other-pair: ont dépassé 22 milliards de dollars)',
    ],
  ],
  [
    'the first and the second of two flows, and a target with a later one that has no date',
    ['VNM', 'LAO'],
    '2024-03-02',
    `En 2023, le Laos a exporté vers le Vietnam et importé de ce pays respectivement 1,1 milliard et 540 millions de dollars. Le premier montant a progressé de 12 %.

Les deux pays veulent porter leurs échanges à 2 milliards de dollars d’ici 2025, puis à 5 milliards.`,
    [
      'level X LAO 2023 1100000000: 1,1 milliard',
      'level M LAO 2023 540000000: 540 millions de dollars',
      'growth X LAO 2023/2022 0.12: a progressé de 12 %',
      'target T LAO 2025 2000000000 by 2025: 2 milliards de dollars',
      '(unsure: 5 milliards)',
    ],
  ],
  [
    'a forecast, a hedge below, a denial and another currency',
    ['CIV', 'FRA'],
    '2025-01-20',
    `Le commerce bilatéral entre la Côte d’Ivoire et la France devrait atteindre près de 3 milliards de dollars en 2025. En 2024, il n’a pas dépassé 2,8 milliards de dollars. La dette s’élève à 60 milliards de francs CFA.`,
    [
      'level T CIV 2025 nearly 3000000000 F: devrait atteindre près de 3 milliards de dollars',
      '(negation: 2,8 milliards de dollars)',
      '(other-currency: 60 milliards de francs CFA)',
    ],
  ],
];

test.each(CASES)('%s', (_, pair, published, text, lines) => {
  expect(linesOf(text, { pair, published, language: 'fr' })).toEqual(lines);
});
