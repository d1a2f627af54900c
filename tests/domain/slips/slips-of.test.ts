import { describe, expect, test } from 'vitest';
import { ledgerOf } from '../../../src/domain/ledger/ledger.ts';
import type { Source } from '../../../src/domain/ledger/source.ts';
import { meets, readInterval } from '../../../src/domain/numbers/interval.ts';
import { slipsIn } from '../../../src/domain/slips/slips-of.ts';
import { findingsOf } from '../../findings-of.ts';
import { growth, level } from '../claims.ts';
import { claimsOf } from '../findings/ledger.ts';

const sourceOf = (id: string): Source => ({
  id,
  kind: 'press',
  publisher: id,
  agency: null,
  title: null,
  about: id,
  published: '2025-03-01',
  publishedBasis: 'not-seen',
  accessed: '2026-01-01',
  url: null,
  language: 'en',
  repeats: null,
  note: null,
});

/** The suggestions for all findings among claims, given as lines; a line with "<" is a growth. */
function suggestionsFor(lines: readonly string[]) {
  const claims = lines.map((line) => (line.includes('<') ? growth(line) : level(line)));
  const sources = [...new Set(claims.map(({ source }) => source))].map(sourceOf);
  const input = { claims, sources, assumedReporter: 'VNM' };
  return findingsOf(input).flatMap(slipsIn(ledgerOf(input)));
}

/** "kind: claim from → to, …". */
const shown = (lines: readonly string[]) =>
  suggestionsFor(lines).map(
    ({ kind, changes }) =>
      `${kind}: ${changes.map(({ claim, from, to }) => `${claim} ${from} → ${to}`).join(', ')}`,
  );

describe('each kind of slip is found where it was made', () => {
  const CASES: [kind: string, lines: string[], expected: string][] = [
    [
      'flows swapped',
      [
        'a VNM X 2024: US$600 million',
        'a VNM M 2024: US$900 million',
        'a VNM X 2023: US$810 million',
        'a VNM X 2024<2023: up 11.1%',
      ],
      'flows-swapped: a/X-2024 US$600 million → US$900 million, a/M-2024 US$900 million → US$600 million',
    ],
    [
      'another flow’s growth',
      [
        'a VNM X 2024: US$600 million',
        'a VNM X 2023: US$500 million',
        'a VNM X 2024<2023: up 50.0%',
        'a VNM M 2024<2023: up 50.0%',
      ],
      'other-growth: a/g-X-2024 X → M',
    ],
    [
      'million for billion',
      ['a VNM T 2024: US$2.2 million', 'a VNM X 2024: US$1.3 billion', 'a VNM M 2024: US$0.9 billion'],
      'magnitude: a/T-2024 2200000 → 2200000000',
    ],
    [
      'a digit transposed',
      [
        'a VNM T 2024: US$2.12 billion',
        'a VNM X 2024: US$1.13 billion',
        'a VNM M 2024: US$0.81 billion',
        'b VNM X 2024: US$1.31 billion',
      ],
      'digit-transposed: a/X-2024 US$1.13 billion → US$1.31 billion',
    ],
    [
      'a digit dropped',
      [
        'a VNM T 2024: US$2,314 million',
        'a VNM X 2024: US$152 million',
        'a VNM M 2024: US$802 million',
        'b VNM X 2024: US$1,512 million',
      ],
      'digit-dropped: a/X-2024 US$152 million → US$1512 million',
    ],
    [
      'ten months for eleven',
      [
        'a VNM T 2024-01/2024-10: US$1.95 billion',
        'a VNM T 2023-01/2023-10: US$1.30 billion',
        'a VNM T 2024-01/2024-10<2023-01/2023-10: up 36.5%',
        'b VNM T 2024-01/2024-11: US$1.95 billion',
      ],
      'wrong-period: a/T-2024-01/2024-10 2024-01/2024-10 → 2024-01/2024-11',
    ],
    [
      'the wrong base',
      [
        'a VNM T 2024: US$2.20 billion',
        'a VNM T 2023: US$1.64 billion',
        'a VNM T 2024<2023: up 29.4%',
        'b VNM T 2022: US$1.70 billion',
      ],
      'wrong-base: a/g-T-2024 2023 → 2022',
    ],
    [
      'the other side’s flow',
      [
        'a VNM M 2024: US$600 million',
        'a VNM X 2024: US$800 million',
        'a VNM T 2024: US$1.75 billion',
        'b LAO M 2024: US$600 million',
      ],
      'perspective: a/M-2024 VNM → LAO',
    ],
    [
      'a mean for a sum',
      ['a VNM T 2024: US$0.55 billion', 'a VNM X 2024: US$1.3 billion', 'a VNM M 2024: US$0.9 billion'],
      'average-for-sum: a/T-2024 550000000 → 2200000000',
    ],
    [
      'a figure of another issue',
      [
        'a VNM T 2024: US$2.20 billion',
        'a VNM X 2024: US$1.30 billion',
        'a VNM M 2024: US$0.84 billion',
        'b VNM M 2024: US$0.90 billion',
      ],
      'mixed-releases: a/M-2024 US$0.84 billion → US$0.90 billion',
    ],
    [
      'another currency',
      ['a VNM T 2024: US$55,000 billion', 'a VNM X 2024: US$1.3 billion', 'a VNM M 2024: US$0.9 billion'],
      'other-currency: a/T-2024 USD → VND',
    ],
  ];
  test.each(CASES)('%s', (_, lines, expected) => {
    expect(shown(lines)).toContain(expected);
  });
});

describe('all that is suggested, the likeliest first', () => {
  const parts = ['a VNM X 2024: US$1.3 billion', 'a VNM M 2024: US$0.9 billion'];
  const transposed = [
    'a VNM T 2024: US$2.12 billion',
    'a VNM X 2024: US$1.13 billion',
    'a VNM M 2024: US$0.81 billion',
  ];
  const swap = 'digit-transposed: a/X-2024 US$1.13 billion → US$1.31 billion';
  test.each<[string, string[], string[]]>([
    [
      'one power of ten',
      ['a VNM T 2024: US$2.2 million', ...parts],
      ['magnitude: a/T-2024 2200000 → 2200000000'],
    ],
    [
      'one mean',
      ['a VNM T 2024: US$0.55 billion', ...parts],
      ['average-for-sum: a/T-2024 550000000 → 2200000000'],
    ],
    ['one currency', ['a VNM T 2024: US$55,000 billion', ...parts], ['other-currency: a/T-2024 USD → VND']],
    [
      'of two that another source prints the simpler one',
      [...transposed, 'b VNM X 2024: US$1.31 billion'],
      [swap, 'digit-dropped: a/X-2024 US$1.13 billion → US$1.313 billion'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(shown(lines)).toEqual(expected);
  });
});

test('a suggestion shows what would fit, and each meeting is one', () => {
  const suggestions = suggestionsFor([
    'a VNM T 2024: US$2.2 million',
    'a VNM X 2024: US$1.3 billion',
    'a VNM M 2024: US$0.9 billion',
  ]);
  expect(suggestions[0]).toMatchObject({ kind: 'magnitude', leaves: [] });
  for (const { meetings, support } of suggestions) {
    expect(meetings.length + support.length).toBeGreaterThan(0);
    for (const { interval, computed } of meetings)
      expect(meets(readInterval(interval), readInterval(computed))).toBe(true);
  }
});

test('what a change would leave is named', () => {
  const [first] = suggestionsFor([
    'a VNM T 2024: US$2.2 million',
    'a VNM X 2024: US$1.3 billion',
    'a VNM M 2024: US$0.9 billion',
    'a VNM T 2023: US$1.0 billion',
    'a VNM T 2024<2023: up 50.0%',
  ]);
  expect(first?.leaves.map(({ code }) => code)).toEqual(['growth-differs']);
});

test.each<[string, string[]]>([
  [
    'figures that fit',
    ['a VNM T 2024: US$2.2 billion', 'a VNM X 2024: US$1.3 billion', 'a VNM M 2024: US$0.9 billion'],
  ],
  ['revisions', ['a VNM T 2024: US$2.2 billion', 'b VNM T 2024: US$2.4 billion']],
  ['mirrors', ['a VNM X 2024: US$2.2 billion', 'b LAO M 2024: US$3.9 billion']],
])('nothing is suggested for %s', (_, lines) => {
  expect(shown(lines)).toEqual([]);
});

test('a figure that other sources print as well is left as it is', () => {
  const lines = [
    'a VNM T 2024: US$2.12 billion',
    'a VNM X 2024: US$1.13 billion',
    'a VNM M 2024: US$0.81 billion',
  ];
  expect(shown(lines).join()).toContain('a/X-2024 US$1.13');
  expect(shown([...lines, 'b VNM X 2024: US$1.13 billion']).join()).not.toContain('a/X-2024');
});

test('a value is not moved to months of which only a part is known', () => {
  const lines = [
    'a VNM T 2024-01/2024-09: over US$947 million',
    'a VNM X 2024-01/2024-09: US$447 million',
    'a VNM M 2024-01/2024-09: US$499 million',
    'b VNM T 2024-01: over US$99 million',
  ];
  expect(shown(lines).join()).not.toContain('wrong-period');
});

test('a value that fits the growth printed with it is not moved to other months', () => {
  const lines = [
    'a VNM T 2022: US$1.63 billion',
    'b VNM T 2022-01/2022-11: US$1.66 billion',
    'c VNM T 2023: US$1.63 billion',
  ];
  expect(shown(lines).join()).toContain('wrong-period: a/T-2022 2022 → 2023');
  const grown = ['a VNM T 2021: US$1.36 billion', 'a VNM T 2022<2021: up 20%'];
  expect(shown([...lines, ...grown]).join()).not.toContain('wrong-period: a/T-2022');
});

test('of many digits that may have been left out none is suggested that fits by chance', () => {
  const lines = [
    'a VNM X 2024-01/2024-07: US$362.9 million',
    'a VNM X 2024-S1: US$309.4 million',
    'a VNM X 2024-07: US$53.0 million',
  ];
  expect(shown(lines).join()).not.toContain('digit-dropped');
});

test('a figure is not taken for a vaguer one of another source', () => {
  const lines = [
    'a VNM T 2024: US$1.65 billion',
    'a VNM X 2024: US$1.00 billion',
    'a VNM M 2024: US$0.70 billion',
  ];
  expect(shown([...lines, 'b VNM T 2024: US$1.70 billion']).join()).toContain('mixed-releases: a/T-2024');
  expect(shown([...lines, 'b VNM T 2024: about US$1.70 billion']).join()).not.toContain('mixed-releases');
});

test('there are at most three, of three kinds', () => {
  const suggestions = suggestionsFor([
    'a VNM T 2024: US$2.5 billion',
    'a VNM X 2024: US$1.3 billion',
    'a VNM M 2024: US$0.9 billion',
  ]);
  expect(suggestions.length).toBeLessThanOrEqual(3);
  expect(new Set(suggestions.map(({ kind }) => kind)).size).toBe(suggestions.length);
});

describe('fifty figures of one source that contradict each other in few ways each', () => {
  const range = Array.from({ length: 50 }, (_, place) => place);
  test.each<[string, (place: number) => string]>([
    [
      'cumulated months of many years',
      (place) => {
        const year = 2000 + Math.floor(place / 12);
        const month = String((place % 12) + 1).padStart(2, '0');
        return `a VNM X ${year}-01/${year}-${month}: $${100 + ((place * 37) % 290)} million`;
      },
    ],
    [
      'values of three valuations',
      (place) =>
        `a VNM X${['', '@FOB', '@CIF'][place % 3]} ${2010 + (place % 5)}: $${1 + ((place * 7) % 23)}.${place % 10} billion`,
    ],
    [
      'values of two currencies',
      (place) =>
        `a VNM X ${2010 + (place % 5)}: ${'$€'[place % 2]}${1 + ((place * 7) % 23)}.${place % 10} billion`,
    ],
    [
      'values that are off by ten',
      (place) => `a VNM X ${1980 + place}: $${(place % 3 ? 1 : 10) * (1 + (place % 5))}.3 billion`,
    ],
    [
      'halves and their quarters',
      (place) =>
        `a VNM X ${2000 + Math.floor(place / 6)}-${['S1', 'S2', 'Q1', 'Q2', 'Q3', 'Q4'][place % 6]}: $${place % 6 > 1 ? 200 + ((place * 37) % 170) : 1500 + ((place * 7) % 400)} million`,
    ],
  ])('%s are explained in little time, or not', (_, lineOf) => {
    const claims = claimsOf(range.map(lineOf));
    const input = { claims, sources: [sourceOf('a')], assumedReporter: 'VNM' };
    const before = process.cpuUsage();
    const findings = findingsOf(input);
    findings.flatMap(slipsIn(ledgerOf(input)));
    const { user, system } = process.cpuUsage(before);
    expect(findings.length).toBeGreaterThan(5);
    // Seconds of processor time: no matter what else the machine does.
    expect((user + system) / 1e6).toBeLessThan(5);
  });
});
