// Spanish texts as agencies print them. All figures are made up.
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
    'thousands of millions beside growths, a fall to a level, and goods and investments left out',
    ['PER', 'CHL'],
    '2025-02-12',
    `Lima, 12 feb.- El intercambio comercial entre Perú y Chile alcanzó los 3.214 millones de dólares en 2024, un 6,2 % más que el año anterior, informó el Ministerio de Comercio Exterior y Turismo.

Las exportaciones peruanas a Chile sumaron 1.850 millones de dólares, con un crecimiento de 4,5 % interanual, mientras que las importaciones procedentes de ese país cayeron un 2,1 % hasta los 1.364 millones. Perú registró así un superávit de 486 millones de dólares.

La inversión chilena en Perú supera los 20.000 millones de dólares. Las exportaciones de palta a Chile crecieron 30 %.`,
    [
      'level T PER 2024 3214000000: 3.214 millones de dólares',
      'growth T PER 2024/2023 0.062: 6,2 % más',
      'level X PER 2024 1850000000: 1.850 millones de dólares',
      'growth X PER 2024/2023 0.045: crecimiento de 4,5 %',
      'growth M PER 2024/2023 -0.021: cayeron un 2,1 %',
      'level M PER 2024 1364000000: 1.364 millones',
      'balance B PER 2024 486000000: 486 millones de dólares',
      '(other-measure: supera los 20.000 millones de dólares)',
      '(other-measure: crecieron 30 %)',
    ],
  ],
  [
    'verbs of trade, months of a year, a target and a forecast',
    ['VNM', 'CUB'],
    '2025-06-02',
    `En los primeros cuatro meses de 2025, Vietnam exportó a Cuba mercancías por 61,5 millones de dólares e importó por 3,2 millones.

Ambos países aspiran a elevar el comercio bilateral a 500 millones de dólares para 2030. Según las previsiones, el intercambio podría superar los 250 millones este año.`,
    [
      'level X VNM 2025-01/2025-04 61500000: 61,5 millones de dólares',
      'level M VNM 2025-01/2025-04 3200000: 3,2 millones',
      'target T VNM 2030 500000000 by 2030: 500 millones de dólares',
      'level T VNM 2025 over 250000000 F: superar los 250 millones',
    ],
  ],
  [
    'movements from one level to another, another pair and a total of all partners',
    ['ESP', 'MAR'],
    '2025-05-12',
    `En el primer trimestre de 2025, las ventas españolas a Marruecos aumentaron de 3.000 a 3.300 millones de dólares y las compras subieron hasta 2.700 millones de dólares.

España exportó a Francia bienes por 60.000 millones de dólares. Las exportaciones totales de España ascendieron a 400.000 millones de dólares.`,
    [
      'level X ESP 2024-Q1 3000000000: 3.000',
      'level X ESP 2025-Q1 3300000000: 3.300 millones de dólares',
      'level M ESP 2025-Q1 2700000000: 2.700 millones de dólares',
      '(other-pair: 60.000 millones de dólares)',
      '(other-pair: 400.000 millones de dólares)',
    ],
  ],
  [
    'millions of dollars as Mexico abbreviates them, with points for decimals',
    ['MEX', 'COL'],
    '2024-03-05',
    `Las exportaciones de México a Colombia sumaron 3,908.4 mdd en 2023, 4.7% menos que en 2022. El comercio total pasó de 5,310.2 a 5,104 mdd.`,
    [
      'level X MEX 2023 3908400000: 3,908.4 mdd',
      'growth X MEX 2023/2022 -0.047: 4.7% menos',
      'level T MEX 2022 5310200000: 5,310.2',
      'level T MEX 2023 5104000000: 5,104 mdd',
    ],
  ],
];

test.each(CASES)('%s', (_, pair, published, text, lines) => {
  expect(linesOf(text, { pair, published, language: 'es' })).toEqual(lines);
});
