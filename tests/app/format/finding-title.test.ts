// Titles say what their proofs imply: the number, its direction, and who counted; and they fit in a line.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingTitle } from '../../../src/app/format/finding-title.ts';
import { CATALOGUES, ledgerOf } from '../../../src/app/index.ts';
import {
  type Dataset,
  type Finding,
  type Interval,
  negate,
  rational,
  readInterval,
} from '../../../src/domain/index.ts';
import { datasetOf, type FixtureSource } from '../dataset-fixture.ts';

const titlesOf = (dataset: Dataset, kind?: Finding['kind']) =>
  dataset.findings
    .filter((finding) => kind === undefined || finding.kind === kind)
    .map((finding) => findingTitle(finding, ledgerOf(dataset), CATALOGUES.en));

const of2024 = (id: string, figure: string, flow: 'T' | 'X' | 'M' = 'T', reporter = 'unspecified') => ({
  id,
  figure,
  flow,
  reporter,
  period: '2024',
});
const growth2024 = (id: string, figure: string, flow: 'T' | 'X' | 'M') => ({
  ...of2024(id, figure, flow),
  base: '2023',
});
const source = (id: string, published: string, ...levels: ReturnType<typeof of2024>[]): FixtureSource => ({
  id,
  published,
  levels,
});

describe('the title of a finding', () => {
  // biome-ignore format: one row a case
  it.each<[string, readonly FixtureSource[], Finding['kind'], string]>([
    ['a total above its parts', [source('a', '2025-01-09', of2024('t', 'over US$2 billion'), of2024('x', '$1.3 billion', 'X'), of2024('m', '$641.8 million', 'M'))], 'contradiction',
      'Two-way trade, 2024: over US$2 billion exceeds its parts, at most US$1.992 billion'],
    ['a total just above its parts, which a hedge keeps apart', [source('a', '2021-10-09', of2024('t', 'more than US$947 million'), of2024('x', '$447 million', 'X'), of2024('m', '$499 million', 'M'))], 'contradiction',
      'Two-way trade, 2024: over US$947 million exceeds its parts, at most US$947 million'],
    ['a total below its parts, as Laos counts it', [source('a', '2025-01-09', of2024('t', '$1.5 billion', 'T', 'LAO'), of2024('x', '$1.30 billion', 'X', 'LAO'), of2024('m', '$642 million', 'M', 'LAO'))], 'contradiction',
      'Laos’ two-way trade, 2024: US$1.5 billion falls short of its parts, at least US$1.9 billion'],
    ['a growth that is not between those of its parts', [{ id: 'a', growths: [growth2024('t', 'up 32.8 per cent', 'T'), growth2024('x', 'up 26.2 per cent', 'X'), growth2024('m', 'up 32 per cent', 'M')] }], 'contradiction',
      'Two-way trade, 2024: growth of 32.8% exceeds that of its parts, at most 32.5%'],
    ['two reports', [source('a', '2025-01-09', of2024('x', '$780 million', 'X', 'VNM')), source('b', '2025-01-09', of2024('m', '$1.22 billion', 'M', 'LAO'))], 'mirror',
      'Viet Nam’s exports to Laos, 2024: US$780 million says Viet Nam, US$1.22 billion says Laos'],
    ['a revision', [source('a', '2023-02-01', of2024('t', '$1.63 billion', 'T', 'VNM')), source('b', '2023-05-01', of2024('t', '$1.70 billion', 'T', 'VNM'))], 'revision',
      'Viet Nam’s two-way trade, 2024: published as US$1.63 billion, later as US$1.7 billion'],
    ['a growth over months of two years, in a short sentence', [{ id: 'a', levels: [{ ...of2024('t', '$1,250,370,000'), period: '2022-04/2023-03', reporter: 'VNM' }, { ...of2024('b', '$1.81 billion'), period: '2021-04/2022-03', reporter: 'VNM' }], growths: [{ ...growth2024('g', 'down 11 per cent', 'T'), period: '2022-04/2023-03', base: '2021-04/2022-03', reporter: 'VNM' }] }], 'contradiction',
      'Viet Nam’s two-way trade, April 2022 to March 2023: fall of 11%, others give at least 30%'],
    ['a total above its parts over months of two years', [{ id: 'a', levels: [['t', '$1,342.15 million', 'T'], ['x', '$1,290 million', 'X'], ['m', '$42 million', 'M']].map(([id = '', figure = '', flow = 'T']) => ({ ...of2024(id, figure, flow as 'T'), period: '2022-04/2023-03', reporter: 'VNM' })) }], 'contradiction',
      'Two-way trade, April 2022 to March 2023: US$1.34215 billion, its parts at most US$1.34 billion'],
    ['a value that is a tenth of another', [source('a', '2025-01-09', of2024('t', '$210 million')), source('b', '2025-03-09', of2024('t', '$2.30 billion'))], 'magnitude',
      'Two-way trade, 2024: given as US$210 million and as US$2.3 billion, about 10 times apart'],
    ['a misprinted target', [{ id: 'a', published: '2025-01-09', levels: [of2024('t', 'US$2.2 billion')], targets: [{ id: 'goal', figure: 'US$5 million', by: '2030' }] }], 'low-target',
      'Target of US$5 million is below the US$2.2 billion known of 2024 when it was set'],
    ['a target below exports and imports', [{ id: 'a', published: '2025-01-09', levels: [of2024('x', 'US$1.20 billion', 'X'), of2024('m', 'US$1.00 billion', 'M')], targets: [{ id: 'goal', figure: 'US$2 billion' }] }], 'low-target',
      'Target of US$2 billion is below the US$2.19 billion or more known of 2024 when it was set'],
  ])('says of %s', (_, sources, kind, title) => {
    const titles = titlesOf(datasetOf(sources), kind);
    expect(titles).toEqual([title]);
  });

  it('says no order where no day of publication is known', () => {
    const told = (id: string, published: string | null, figure: string): FixtureSource => ({
      id,
      published,
      levels: [of2024('t', figure, 'T', 'VNM')],
    });
    for (const day of [null, '2025-01-09']) {
      const sources = [told('a', day, '$1.63 billion'), told('b', null, '$1.70 billion')];
      const titles = titlesOf(datasetOf(sources), 'revision');
      expect(titles).toEqual([
        'Viet Nam’s two-way trade, 2024: given as US$1.63 billion and as US$1.7 billion',
      ]);
    }
  });
});

/** The number after "at most" or "at least", in dollars or as a ratio. */
function boundIn(title: string) {
  const [, side, sign, digits = '', scale] =
    /at (most|least) (−?)(?:US\$)?(−?[\d,.]+)(%| billion| million|$)/.exec(title) ?? [];
  if (side === undefined) return null;
  const exponent = scale === '%' ? -2 : scale === ' billion' ? 9 : scale === ' million' ? 6 : 0;
  const size = rational(digits.replaceAll(',', '').replace('−', '-'));
  const value = exponent < 0 ? size.div(100) : size.mul(10 ** exponent);
  return { side, value: sign === '' ? value : value.neg() };
}

const amount = fc
  .tuple(fc.constantFrom('', 'over ', 'nearly ', 'about '), fc.integer({ min: 1, max: 400 }))
  .map(([hedge, cents]) => `${hedge}$${(cents / 100).toFixed(2)} billion`);
const rate = fc
  .tuple(fc.constantFrom('up ', 'down '), fc.integer({ min: 0, max: 900 }))
  .map(([direction, tenths]) => `${direction}${(tenths / 10).toFixed(1)} per cent`);
const reporter = fc.constantFrom('VNM', 'LAO', 'unspecified');

it('is implied by its proof, on ledgers of any figures', () => {
  let bounds = 0;
  fc.assert(
    fc.property(reporter, fc.array(amount, { minLength: 5, maxLength: 5 }), rate, (by, figures, grown) => {
      const [t = '', x = '', m = '', before = '', again = ''] = figures;
      const dataset = datasetOf([
        {
          id: 'a',
          levels: [
            of2024('t', t, 'T', by),
            of2024('x', x, 'X', by),
            of2024('m', m, 'M', by),
            { ...of2024('before', before, 'T', by), period: '2023' },
          ],
          growths: [{ ...of2024('g', grown, 'T', by), base: '2023' }],
        },
        { id: 'b', published: '2025-02-01', levels: [of2024('t', again, 'T', by)] },
      ]);
      const ledger = ledgerOf(dataset);
      for (const finding of dataset.findings) {
        const pictures = Math.max(1, finding.proofs.length);
        for (let picture = 0; picture < pictures; picture += 1) {
          const title = findingTitle(finding, ledger, CATALOGUES.en, picture);
          expect(title.length).toBeLessThanOrEqual(100);
          expect(title.split(' ').length).toBeLessThanOrEqual(18);
          const proof = finding.proofs[picture];
          const bound = boundIn(title);
          if (!proof || !bound) continue;
          bounds += 1;
          // A fall is told by its size.
          const sized = title.includes(': fall of ') ? negate : (one: Interval) => one;
          const [given, stated] = [proof.computed, proof.stated.interval].map((text) =>
            sized(readInterval(text)),
          );
          if (!given || !stated) throw new Error('two intervals');
          const [end, against, reaches] =
            bound.side === 'most'
              ? [given.upper, stated.lower, stated.lowerClosed]
              : [given.lower, stated.upper, stated.upperClosed];
          if (!end || !against) throw new Error(`a bound where there is none: ${title}`);
          const sign = bound.side === 'most' ? 1 : -1;
          // Rounded outward, and still apart from what was printed.
          expect(bound.value.compare(end) * sign, title).toBeGreaterThanOrEqual(0);
          expect(against.compare(bound.value) * sign, title).toBeGreaterThanOrEqual(reaches ? 1 : 0);
          const claim = ledger.claim(proof.stated.claim);
          const counted = claim && 'reporter' in claim ? claim.reporter : 'unspecified';
          if (counted !== 'unspecified') expect(title).toContain(ledger.economy(counted));
          else expect(title).not.toContain('reported by');
        }
      }
    }),
    { numRuns: 150 },
  );
  expect(bounds).toBeGreaterThan(100);
});
