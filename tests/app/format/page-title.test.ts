// Titles of pages say what the dataset holds: counted again here, by other means; and they fit in a line.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  claimTitle,
  findingsTitle,
  growthTitle,
  sourcesTitle,
  targetsTitle,
  valueBriefly,
  valueTitle,
} from '../../../src/app/format/page-title.ts';
import { CATALOGUES, chartsOf, LANGUAGE_CODES, ledgerOf, pagesOf } from '../../../src/app/index.ts';
import { valuesOf } from '../../../src/app/models/value-page.ts';
import { type Dataset, type Growth, rational } from '../../../src/domain/index.ts';
import { datasetOf, type FixtureSource } from '../dataset-fixture.ts';

const { en } = CATALOGUES;

const level = (id: string, figure: string, period: string, reporter = 'VNM') => ({
  id,
  figure,
  flow: 'T' as const,
  reporter,
  period,
});
const growth = (id: string, figure: string, reporter = 'VNM') => ({
  ...level(id, figure, '2024', reporter),
  base: '2023',
});

describe('the titles of pages', () => {
  // biome-ignore format: one row a case
  it.each<[string, readonly FixtureSource[], string, string]>([
    ['nothing is printed', [], 'No growth of this trade has been stated yet', 'No contradiction found in 0 published figures'],
    ['a growth stands alone', [{ id: 'a', growths: [growth('g', 'up 33.9 per cent')] }],
      '1 stated growth, not contradicted by the figures published with it', 'No contradiction found in 1 published figure'],
    ['a growth is contradicted, and repeated elsewhere',
      [{ id: 'a', levels: [level('now', '$2.00 billion', '2024'), level('then', '$1.00 billion', '2023')], growths: [growth('g', 'up 50.0 per cent')] },
        { id: 'b', growths: [growth('g', 'up 50.0 per cent')] }],
      '1 of 1 stated growth cannot be true if the figures published with it are', '1 contradiction within one source, in 4 published figures'],
  ])('where %s', (_, sources, ofGrowth, ofFindings) => {
    const ledger = ledgerOf(datasetOf(sources));
    expect(growthTitle(ledger, en)).toBe(ofGrowth);
    expect(findingsTitle(ledger, en)).toBe(ofFindings);
  });

  // biome-ignore format: one row a case
  it.each([
    ['one figure', [level('a', '$2.25 billion', '2024')], 'Two-way trade of Viet Nam and Laos, 2024: US$2.25 billion'],
    ['a hedge', [level('a', 'over $2 billion', '2024')], 'Two-way trade of Viet Nam and Laos, 2024: over US$2 billion'],
    ['several, of two reporters', [level('a', '$2.25 billion', '2024'), level('b', '$2.2 billion', '2024', 'LAO'), level('c', 'over $2 billion', '2024', 'LAO')],
      'Two-way trade of Viet Nam and Laos, 2024: 3 figures from US$2 billion to US$2.25 billion'],
    ['several, one of them printed twice', [level('a', '$2.25 billion', '2024'), level('b', '$2.2 billion', '2024'), level('c', '$2.2 billion', '2024')],
      'Two-way trade of Viet Nam and Laos, 2024: 3 figures from US$2.2 billion to US$2.25 billion'],
  ])('of a value with %s', (_, levels, title) => {
    const ledger = ledgerOf(datasetOf([{ id: 'a', levels }]));
    const value = valuesOf(ledger).get('T-2024');
    if (!value) throw new Error('no value');
    expect(valueTitle(value, ledger, en)).toBe(title);
  });

  // biome-ignore format: one row a case
  it.each([
    ['one figure', [level('a', '$2.25 billion', '2024')], 'US$2.25 billion'],
    ['a hedge alone', [level('a', 'less than $450 million', '2024')], 'less than US$450 million'],
    ['a hedge, repeated', [level('a', 'over $2 billion', '2024'), level('b', 'more than $2 billion', '2024')], 'over US$2 billion'],
    ['several', [level('a', '$2.25 billion', '2024'), level('b', 'over $2 billion', '2024')], 'about US$2 billion to US$2.25 billion'],
  ])('of a value in a list with %s', (_, levels, words) => {
    const ledger = ledgerOf(datasetOf([{ id: 'a', levels }]));
    const value = valuesOf(ledger).get('T-2024');
    if (!value) throw new Error('no value');
    expect(valueBriefly(value, ledger, en)).toBe(words);
  });

  // biome-ignore format: one row a case
  it.each([
    ['contradicts', '$1.00 billion', 'up 50.0 per cent', 'Viet Nam’s two-way trade, 2024: growth of 50% cannot be true if the figures published with it are'],
    ['fits', '$1.00 billion', 'up 100.0 per cent', 'Viet Nam’s two-way trade, 2024: growth of 100% fits the values that were published'],
    ['falls', '$4.00 billion', 'down nearly 50 per cent', 'Viet Nam’s two-way trade, 2024: fall of nearly 50% fits the values that were published'],
  ])('of a growth that %s', (_, before, figure, title) => {
    const ledger = ledgerOf(
      datasetOf([
        {
          id: 'a',
          levels: [level('now', '$2.00 billion', '2024'), level('then', before, '2023')],
          growths: [growth('g', figure)],
        },
      ]),
    );
    const claim = ledger.claim('a/g');
    if (!claim) throw new Error('no claim');
    expect(claimTitle(claim, ledger, en)).toBe(title);
  });

  it('of a growth over another base than the year before', () => {
    const ledger = ledgerOf(
      datasetOf([{ id: 'a', growths: [{ ...growth('g', 'up 9 per cent'), base: '2021' }] }]),
    );
    const claim = ledger.claim('a/g');
    if (!claim) throw new Error('no claim');
    expect(['en', 'vi', 'lo'].map((code) => claimTitle(claim, ledger, CATALOGUES[code as 'en']))).toEqual([
      'Viet Nam’s two-way trade, 2024 compared with 2021: growth of 9% cannot be checked',
      'Thương mại hai chiều của Viet Nam, năm\u00a02024 so với năm\u00a02021: mức tăng trưởng 9% không kiểm tra được',
      'ການຄ້າສອງຝ່າຍຂອງViet Nam, ປີ 2024 ທຽບກັບປີ 2021: ອັດຕາເຕີບໂຕ 9% ກວດບໍ່ໄດ້ດ້ວຍສິ່ງທີ່ເຜີຍແຜ່',
    ]);
  });
});

const NUMBERS = ['no', 'one', 'two', 'three'];

/** How many deadlines a title says were missed. */
const missedIn = (title: string): number => {
  if (/^One deadline, missed/.test(title)) return 1;
  return Math.max(0, NUMBERS.indexOf(/(\w+) missed/.exec(title)?.[1] ?? 'no'));
};

const counted = (title: string): number[] => (title.match(/\d+/g) ?? []).map(Number);

/** The distinct growths, and those of them that some contradiction names. */
function growthsOf(dataset: Dataset) {
  const inContradiction = new Set(
    dataset.findings
      .filter(({ kind }) => kind === 'contradiction')
      .flatMap(({ claims, alsoPrinted }) => [...claims, ...alsoPrinted]),
  );
  const growths = dataset.claims.filter((claim): claim is Growth => claim.kind === 'growth');
  const keyOf = ({ reporter, readings }: Growth) => `${reporter} ${readings.verdict}`;
  return {
    all: new Set(growths.map(keyOf)).size,
    contradicted: new Set(growths.filter(({ id }) => inContradiction.has(id)).map(keyOf)).size,
    inContradiction,
  };
}

const amount = fc
  .tuple(fc.constantFrom('', 'over ', 'nearly ', 'about '), fc.integer({ min: 1, max: 400 }))
  .map(([hedge, cents]) => `${hedge}$${(cents / 100).toFixed(2)} billion`);
const rate = fc
  .tuple(fc.constantFrom('up ', 'down ', 'up nearly '), fc.integer({ min: 0, max: 900 }))
  .map(([direction, tenths]) => `${direction}${(tenths / 10).toFixed(1)} per cent`);
const source = fc.record({
  reporter: fc.constantFrom('VNM', 'LAO', 'unspecified'),
  now: amount,
  before: amount,
  again: amount,
  grown: fc.array(rate, { minLength: 1, maxLength: 3 }),
  target: fc.integer({ min: 1, max: 9 }),
});

it('are implied by the dataset, on ledgers of any figures', () => {
  let verdicts = 0;
  fc.assert(
    fc.property(fc.array(source, { minLength: 1, maxLength: 3 }), (given) => {
      const dataset = datasetOf(
        given.map(({ reporter, now, before, again, grown, target }, index) => ({
          id: `s${index}`,
          published: `2025-0${index + 1}-01`,
          levels: [
            level('now', now, '2024', reporter),
            level('before', before, '2023', reporter),
            level('again', again, '2024', reporter),
          ],
          growths: grown.map((figure, n) => growth(`g${n}`, figure, reporter)),
          targets: [{ id: 'goal', figure: `$${target} billion`, by: String(2020 + target) }],
        })),
      );
      const ledger = ledgerOf(dataset);
      for (const language of LANGUAGE_CODES) {
        const messages = CATALOGUES[language];
        const charts = chartsOf(ledgerOf(dataset, messages), language, messages);
        for (const { title } of [...pagesOf(dataset, language), ...charts]) {
          const own = title.replace(/ – Tradecheck$/, '');
          expect(own.replace(/\p{Mn}/gu, '').length, own).toBeLessThanOrEqual(100);
          if (language === 'en') expect(own.split(' ').length, own).toBeLessThanOrEqual(18);
        }
      }
      const { all, contradicted, inContradiction } = growthsOf(dataset);
      expect(counted(growthTitle(ledger, en))).toEqual(contradicted === 0 ? [all] : [contradicted, all]);
      const kinds = (wanted: string) => dataset.findings.filter(({ kind }) => kind === wanted).length;
      const gaps = [kinds('contradiction'), kinds('between-sources')].filter((n) => n > 0);
      const sum = gaps.reduce((a, b) => a + b, 0);
      expect(counted(findingsTitle(ledger, en)).sort()).toEqual(
        [...(gaps.length > 1 ? [sum, ...gaps] : gaps), dataset.claims.length].sort(),
      );
      expect(counted(sourcesTitle(ledger, en))).toEqual([dataset.claims.length, given.length, 1]);
      const ended = dataset.targets.targets
        .filter(({ measure }) => measure === 'level')
        .flatMap(({ deadlines }) => deadlines)
        .filter(({ by, outcome }) => by !== null && outcome === 'missed');
      const targets = targetsTitle(ledger, en);
      expect(missedIn(targets), targets).toBe(ended.length);
      for (const claim of dataset.claims) {
        if (claim.kind !== 'growth') continue;
        verdicts += 1;
        const title = claimTitle(claim, ledger, en);
        expect(/cannot be true|does not fit/.test(title), title).toBe(inContradiction.has(claim.id));
        expect(/ fits( |$)/.test(title), title).toBe(ledger.check(claim.id)?.verdict === 'consistent');
      }
      for (const value of valuesOf(ledger).values()) {
        if (value.levels.length === 0) continue;
        const printed = value.levels.flatMap(({ values }) =>
          values.map((one) => rational(one).div(1e9).valueOf()),
        );
        const title = valueTitle(value, ledger, en);
        const [, apart] = /two counts, at least ([\d,]+) times apart$/.exec(title) ?? [];
        if (apart !== undefined) {
          expect(Math.max(...printed) / Math.min(...printed), title).toBeGreaterThanOrEqual(Number(apart));
          expect(new Set(value.levels.map(({ reporter }) => reporter)).size, title).toBeGreaterThan(1);
          continue;
        }
        const shown = [...title.matchAll(/US\$([\d.]+) (billion|million)/g)].map(
          ([, digits, scale]) => Number(digits) / (scale === 'million' ? 1000 : 1),
        );
        expect(shown[0], title).toBeCloseTo(Math.min(...printed), 9);
        expect(shown.at(-1), title).toBeCloseTo(Math.max(...printed), 9);
      }
    }),
    { numRuns: 60 },
  );
  expect(verdicts).toBeGreaterThan(100);
});
