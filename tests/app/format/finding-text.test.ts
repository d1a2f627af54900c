import { describe, expect, it } from 'vitest';
import { CATALOGUES, findingSentence, ledgerOf } from '../../../src/app/index.ts';
import { datasetOf, type FixtureSource } from '../dataset-fixture.ts';

/** The sentences of all findings of a kind. */
function sentences(kind: string, sources: readonly FixtureSource[]): string[] {
  const dataset = datasetOf(sources);
  return dataset.findings
    .filter((finding) => finding.kind === kind)
    .map((finding) => findingSentence(finding, ledgerOf(dataset), CATALOGUES.en));
}

const SUM: FixtureSource = {
  id: 'a',
  publisher: 'Daily',
  published: '2025-01-09',
  levels: [
    { id: 't', figure: 'over US$2 billion', period: '2024' },
    { id: 'x', figure: '$1.3 billion', period: '2024', flow: 'X' },
    { id: 'm', figure: '$641.8 million', period: '2024', flow: 'M' },
  ],
};

describe('a finding in a sentence', () => {
  it('names what does not fit, what it is held against, what that gives, and the source', () => {
    expect(sentences('contradiction', [SUM])).toEqual([
      'Two-way trade of Viet Nam and Laos, 2024: over US$2 billion does not fit exports of US$1.3 billion and imports of US$641.8 million, which add up to US$1.89175–1.99185 billion (Daily, 9 January 2025).',
    ]);
  });

  it('says of a growth that it is one of its parts', () => {
    const rates: FixtureSource = {
      id: 'a',
      growths: [
        { id: 't', figure: 'up 32.8 per cent', period: '2024', base: '2023' },
        { id: 'x', figure: 'up 26.2 per cent', period: '2024', base: '2023', flow: 'X' },
        { id: 'm', figure: 'up 32 per cent', period: '2024', base: '2023', flow: 'M' },
      ],
    };
    expect(sentences('contradiction', [rates])).toEqual([
      'Growth: Two-way trade of Viet Nam and Laos, 2024 compared with 2023: 32.8% does not fit a growth of 26.2% in exports and a growth of 32% in imports, between which the growth of the whole must lie: more than 26.15%, less than 32.50% (Daily, 1 January 2025).',
    ]);
  });

  it('names period and source of each figure where it is from several', () => {
    const month = (id: string, figure: string, period: string, published: string): FixtureSource => ({
      id,
      published,
      levels: [{ id: 'x', figure, period, flow: 'X' }],
    });
    expect(
      sentences('between-sources', [
        month('a', '10.0 million USD', '2024-01', '2024-02-10'),
        month('b', '20.0 million USD', '2024-02', '2024-03-10'),
        month('c', '40.0 million USD', '2024-01/2024-02', '2024-03-20'),
      ]),
    ).toEqual([
      'Viet Nam’s exports to Laos, January–February 2024: US$40 million (Daily, 20 March 2024) does not fit US$10 million (January 2024; Daily, 10 February 2024) and US$20 million (February 2024; Daily, 10 March 2024), which make up the same months and add up to US$29.9–30.1 million.',
    ]);
  });

  it('tells revisions in the order of exactly known days only', () => {
    const print = (id: string, figure: string, published: string | null): FixtureSource => ({
      id,
      published,
      levels: [{ id: 't', figure, period: '2022' }],
    });
    expect(
      sentences('revision', [
        print('later', 'US$1.70 billion', '2023-05-01'),
        print('unknown', 'US$1.65 billion', null),
        print('earlier', 'US$1.63 billion', '2023-02-01'),
      ]),
    ).toEqual([
      'Two-way trade of Viet Nam and Laos, 2022: Published as US$1.63 billion (Daily, 1 February 2023), then US$1.7 billion (Daily, 1 May 2023); also, undated, US$1.65 billion (Daily, undated).',
    ]);
  });

  it('puts mirror statistics side by side', () => {
    const side = (id: string, reporter: string, figure: string): FixtureSource => ({
      id,
      growths: [{ id: 't', figure, period: '2024', base: '2023', reporter }],
    });
    expect(
      sentences('mirror', [side('a', 'VNM', 'up 33.9 per cent'), side('b', 'LAO', 'up 32.8 per cent')]),
    ).toEqual([
      'Growth: Two-way trade of Viet Nam and Laos, 2024 compared with 2023: Viet Nam reports 33.9% (Daily, 1 January 2025); Laos reports 32.8% (Daily, 1 January 2025).',
    ]);
  });

  it('says of a value off by a power of ten what would make it fit', () => {
    const print = (id: string, figure: string): FixtureSource => ({
      id,
      levels: [{ id: 't', figure, period: '2022' }],
    });
    expect(
      sentences('magnitude', [
        print('a', 'US$1.63 million'),
        print('b', 'US$1.63 billion'),
        print('c', 'US$1.63 billion'),
      ]),
    ).toEqual([
      'Two-way trade of Viet Nam and Laos, 2022: US$1.63 million (Daily, 1 January 2025) would fit US$1.63 billion (Daily, 1 January 2025) if it were multiplied by 1,000.',
    ]);
  });
});
