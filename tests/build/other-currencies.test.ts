// Figures in other currencies, of other measures, of months without a year and of which a part was not seen: each row is a
// page of a made-up pair. What is not the same is never compared; what is the same is.
import { describe, expect, test } from 'vitest';
import { buildDatasets } from '../../src/build/compile/build-datasets.ts';
import { formatProblems } from '../../src/build/read/problem.ts';
import { type MadePage, madePair } from './made-ledger.ts';

/** Builds a pair of Thailand and Laos from sources, each a few lines below `figures:` or `claims:`. */
function build(pages: readonly string[], pairLines = '') {
  const dated = pages.map((page, index): MadePage => [`2025-02-0${index + 1}`, page]);
  const { datasets, problems } = buildDatasets(madePair('THA', dated, pairLines));
  return { dataset: datasets[0], problems: formatProblems(problems) };
}

/** The dataset of pages without problems. */
function built(...pages: string[]) {
  const { dataset, problems } = build(pages);
  expect(problems).toEqual([]);
  if (!dataset) throw new Error('no dataset');
  return dataset;
}

const claimOf = (dataset: ReturnType<typeof built>, id: string) =>
  dataset.claims.find((claim) => claim.id === `page-0/${id}`);

describe('what is compared', () => {
  test.each([
    ['parts in baht and their whole in baht', 'THB 10.0 billion', 'THB 6.0 billion', 'THB 5.0 billion', 1],
    ['parts that make the whole', 'THB 11.0 billion', 'THB 6.0 billion', 'THB 5.0 billion', 0],
    ['parts in baht and a whole in dollars', 'US$10.0 billion', 'THB 6.0 billion', 'THB 5.0 billion', 0],
    ['parts in two currencies', 'US$10.0 billion', 'US$6.0 billion', 'THB 5.0 billion', 0],
  ])('%s', (_, whole, exported, imported, count) => {
    const { findings } = built(
      `figures:\n  T 2024: "${whole}"\n  X 2024: "${exported}"\n  M 2024: "${imported}"`,
    );
    expect(findings.map(({ code }) => code)).toEqual(Array.from({ length: count }, () => 'whole-differs'));
  });

  test.each([
    ['border trade and its own parts', 'border trade', 'border trade', 1],
    ['border trade and parts of all goods', 'border trade', null, 0],
    ['two other measures', 'border trade', 'services', 0],
    ['one measure in other letters', 'border trade', 'Border trade', 1],
  ])('%s', (_, whole, parts, count) => {
    const covers = (words: string | null) => (words === null ? '' : `, covers: ${words}`);
    const { findings, headline } = built(
      `figures:
  T 2024: { figure: "US$9.0 billion"${covers(whole)} }
  X 2024: { figure: "US$6.0 billion"${covers(parts)} }
  M 2024: { figure: "US$5.0 billion"${covers(parts)} }`,
    );
    expect(findings).toHaveLength(count);
    // A part of the trade is never the answer to how large it is.
    expect(headline.current?.how ?? null).toBe(parts === null ? 'sum' : null);
  });

  test.each([
    ['a rate is of the one currency that its page prints', '', 'inconsistent'],
    ['beside amounts in two, it is of neither', '  M 2024: "US$1 billion"', 'cannot-tell'],
  ])('%s', (_, more, verdict) => {
    const { growthChecks } = built(
      `figures:\n  T 2024: ["THB 11.0 billion", "grew 50.0 per cent"]\n  T 2023: "THB 10.0 billion"\n${more}`,
    );
    expect(growthChecks.map((check) => check.verdict)).toEqual([verdict]);
  });

  test('a rate says its currency beside amounts in two', () => {
    const { growthChecks } = built(
      `figures:
  T 2024: ["THB 11.0 billion", { figure: "grew 50.0 per cent", currency: THB }]
  T 2023: ["THB 10.0 billion", { figure: "US$1 billion", id: in-dollars }]`,
    );
    expect(growthChecks.map(({ verdict }) => verdict)).toEqual(['inconsistent']);
  });
});

describe('a ledger in baht', () => {
  const page = `figures:
  T 2023: "THB 200.0 billion"
  T 2024: ["THB 220.0 billion", "grew 10.0 per cent"]
claims:
  - { id: target, kind: target, figure: "THB 300 billion", flow: T, measure: level, by: "2030" }`;

  test('is told in baht', () => {
    const { pair, headline, targets } = built(page);
    expect(pair.currency).toBe('THB');
    expect(headline.current).toMatchObject({ currency: 'THB', period: '2024' });
    expect(headline.growth?.direction).toBe('up');
    expect(targets.targets).toMatchObject([{ id: 't-300bn-thb', currency: 'THB' }]);
  });

  test('is told in baht where only the other economy counts in dollars', () => {
    const { pair, headline } = built(page, 'figures:\n  T 2024: { figure: "US$5 billion", reporter: LAO }');
    expect(pair.currency).toBe('THB');
    expect(headline.current).toMatchObject({ currency: 'THB', period: '2024' });
  });

  test('knows a currency of several countries', () => {
    const francs = 'figures:\n  T 2024: { figure: "48.1 billion CFA francs", unit: XOF }';
    expect(claimOf(built(francs), 'trade-2024')?.unit).toBe('XOF');
    expect(build([francs.replace('XOF', 'XAU')]).problems.join()).toContain(
      '"XAU"; expected rate, or the code',
    );
    const listed = francs.replace('{', '[{').replace('}', '}]').replace('XOF', 'dollars');
    expect(build([listed]).problems.join()).toContain('"dollars"; expected rate, or the code of a currency');
  });

  test('is told in baht where its totals are, and a part in dollars', () => {
    expect(built(page, 'figures:\n  X 2024: "US$5 billion"').pair.currency).toBe('THB');
  });

  test('is told in dollars once a value is in dollars, and its target is still held against baht', () => {
    const { pair, headline, targets } = built(page, 'figures:\n  T 2022: "US$5 billion"');
    expect(pair.currency).toBe('USD');
    expect(headline.current).toMatchObject({ currency: 'USD', period: '2022' });
    expect(targets.targets[0]?.deadlines[0]).toMatchObject({ outcome: 'open' });
    expect(targets.outlook.targets).toEqual([]);
  });

  // One figure in dollars hid seven years in euros: no trend, no growth, no target.
  test.each([
    ['one of dollars', 'T 2024', 'THB'],
    ['half as many of dollars', 'T 2022: "US$4 billion"\n  T 2023: "US$5 billion"\n  T 2024', 'USD'],
    [
      'one printed three times',
      'T 2024: ["US$5 billion", { figure: "US$5.0 billion", id: again }]\n  X 2024',
      'THB',
    ],
  ])('is told in the currency of most periods, beside five in baht: %s', (_, dollars, currency) => {
    const baht = ['2019', '2020', '2021', '2022', '2023'].map((year) => `  T ${year}: "THB 200.0 billion"`);
    const { dataset } = build([`figures:\n${baht.join('\n')}`, `figures:\n  ${dollars}: "US$5 billion"`]);
    expect(dataset?.pair.currency).toBe(currency);
  });

  test('is told in baht where only a value of long ago is in dollars', () => {
    const { pair, headline } = built(page, 'figures:\n  T 1965: "US$22 million"');
    expect(pair.currency).toBe('THB');
    expect(headline.current).toMatchObject({ currency: 'THB', period: '2024' });
  });

  test('is told in baht where exports and imports of one source are in baht', () => {
    const parts = 'figures:\n  X 2024: "THB 150.0 billion"\n  M 2024: "THB 70.0 billion"';
    const { pair, headline } = built(parts, 'figures:\n  T 1965: "US$22 million"');
    expect(pair.currency).toBe('THB');
    expect(headline.current).toMatchObject({ how: 'sum', currency: 'THB', period: '2024' });
  });

  test('says which currency is meant by a word that several share', () => {
    const rupees = 'figures:\n  T 2024: "5 billion rupees"';
    expect(build([rupees]).problems.join()).toContain(
      '"rupees" in the figure of trade-2024, which several currencies share',
    );
    const said = rupees.replace('"5 billion rupees"', '{ figure: "5 billion rupees", unit: NPR }');
    expect(claimOf(built(said), 'trade-2024')?.unit).toBe('NPR');
    // A change of an amount is one whoever's rupees are meant.
    const change = build(['figures:\n  T 2024: "up by 5 billion rupees"']).problems.join();
    expect(change).toContain('"rupees" in the figure of trade-2024-growth');
  });

  test('is told in the currency that the curator says', () => {
    const { dataset } = build([page, 'figures:\n  T 2022: "US$5 billion"'], 'currency: THB\n');
    expect(dataset?.pair.currency).toBe('THB');
  });
});

describe('one amount in two currencies', () => {
  test('is two claims of one place', () => {
    const dataset = built('figures:\n  T 2024: "over THB 51.2 billion (about US$1.5 billion)"');
    expect(claimOf(dataset, 'trade-2024')).toMatchObject({
      unit: 'USD',
      hedges: ['about'],
      beside: 'page-0/trade-2024--thb',
    });
    expect(claimOf(dataset, 'trade-2024--thb')).toMatchObject({
      unit: 'THB',
      hedges: ['over'],
      values: ['51200000000'],
      beside: 'page-0/trade-2024',
    });
  });

  test('a sign that several currencies share asks which one', () => {
    const figure = (more: string) => `figures:\n  T 2024: { figure: "Sh9.05 billion"${more} }`;
    expect(build([figure('')]).problems[0]).toContain('which several currencies share');
    expect(claimOf(built(figure(', unit: KES')), 'trade-2024')).toMatchObject({ unit: 'KES' });
  });
});

describe('months without their year', () => {
  test('are known as months, and compared with nothing', () => {
    const dataset = built(
      `claims:
  - { id: may, kind: level, figure: "US$10 million", flow: T, period: "XXXX-05" }
  - { id: part, kind: level, figure: "US$20 million", flow: X, period: "XXXX-05" }
  - { id: rate, kind: growth, figure: "up 5%", flow: T, period: "XXXX-05", base: not-stated }`,
    );
    expect(claimOf(dataset, 'may')).toMatchObject({ period: 'XXXX-05' });
    expect(dataset.findings).toEqual([]);
    expect(dataset.growthChecks).toMatchObject([{ verdict: 'cannot-tell' }]);
  });

  test('stand in the short table, and grew from months that are not stated', () => {
    const dataset = built(
      'figures:\n  T XXXX-05: ["US$10 million", "up 5%"]\n  X XXXX-01/XXXX-05: "US$40 million"',
    );
    expect(claimOf(dataset, 'trade-xxxx-05')).toMatchObject({ kind: 'level', period: 'XXXX-05' });
    expect(claimOf(dataset, 'trade-xxxx-05-growth')).toMatchObject({ period: 'XXXX-05', base: 'not-stated' });
    expect(claimOf(dataset, 'exports-xxxx-01-to-xxxx-05')).toMatchObject({ period: 'XXXX-01/XXXX-05' });
    expect(build(['figures:\n  T XXXX: "US$10 million"']).problems[0]).toContain('"T XXXX"');
  });

  test.each(['XXXX', 'XXXX-13', '20XX-05', 'XXXX-05/2024-06'])('%s is none', (period) => {
    const { problems } = build([
      `claims:\n  - { id: may, kind: level, figure: "US$1 million", flow: T, period: "${period}" }`,
    ]);
    expect(problems[0]).toContain('period');
  });
});

describe('a figure of which a part was not seen', () => {
  test.each([
    ['US$… billion', 'none', '[0, ∞)', []],
    ['US$1.… billion', 'part', '[950000000, 2000000000]', ['1000000000', '2000000000']],
    ['US$1.3… billion', 'part', '[1295000000, 1400000000]', ['1300000000', '1400000000']],
    ['US$25… million', 'part', '[25000000, ∞)', ['25000000']],
  ])('%s', (figure, seen, interval, values) => {
    const dataset = built(`figures:\n  T 2024: "${figure}"`);
    const claim = claimOf(dataset, 'trade-2024');
    expect(claim).toMatchObject({ seen, values, readings: { verdict: interval } });
    expect(dataset.headline.current).toBeNull();
  });

  test('proves what it can', () => {
    const parts = '  X 2024: "US$2.0 billion"\n  M 2024: "US$1.0 billion"';
    expect(built(`figures:\n  T 2024: "US$1.… billion"\n${parts}`).findings).toHaveLength(1);
    expect(built(`figures:\n  T 2024: "US$2.… billion"\n${parts}`).findings).toHaveLength(0);
    expect(built(`figures:\n  T 2024: "US$… billion"\n${parts}`).findings).toHaveLength(0);
  });

  test('is no target', () => {
    const { problems } = build([
      'claims:\n  - { id: goal, kind: target, figure: "US$… billion", flow: T, measure: level, by: "2030" }',
    ]);
    expect(problems[0]).toContain('a part was not seen');
  });
});
