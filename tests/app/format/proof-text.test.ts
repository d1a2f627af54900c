import { describe, expect, it } from 'vitest';
import { plainPhrase } from '../../../src/app/format/phrase.ts';
import { proofText } from '../../../src/app/format/proof-text.ts';
import { CATALOGUES, ledgerOf } from '../../../src/app/index.ts';
import { datasetOf, type FixtureSource } from '../dataset-fixture.ts';

/** The arithmetic of every proof of every finding. */
function proofs(...sources: FixtureSource[]): { line: string; end: string | null }[] {
  const dataset = datasetOf(sources);
  return dataset.findings
    .flatMap((finding) => finding.proofs)
    .flatMap((proof) => proofText(proof, ledgerOf(dataset), CATALOGUES.en) ?? [])
    .map(({ line, end }) => ({ line: plainPhrase(line, CATALOGUES.en), end }));
}

const lines = (...sources: FixtureSource[]): string[] => proofs(...sources).map(({ line }) => line);

const PARTS = [
  { id: 'x', figure: '$1.3 billion', period: '2024', flow: 'X' },
  { id: 'm', figure: '$641.8 million', period: '2024', flow: 'M' },
] as const;

const RATES = [
  { id: 'tg', figure: 'up 32.8 per cent', period: '2024', base: '2023' },
  { id: 'xg', figure: 'up 26.2 per cent', period: '2024', base: '2023', flow: 'X' },
  { id: 'mg', figure: 'up 32 per cent', period: '2024', base: '2023', flow: 'M' },
] as const;

describe('a proof as a line of arithmetic', () => {
  it('adds parts up in one unit, with all their digits', () => {
    expect(
      lines({ id: 'a', levels: [{ id: 't', figure: 'over US$2 billion', period: '2024' }, ...PARTS] }),
    ).toEqual([
      'US$ 1.25 … 1.35 billion + US$ 0.64175 … 0.64185 billion = US$ 1.89175 … 1.99185 billion, which is less than what “over US$2 billion” stands for: US$ above 2 … 3 billion.',
    ]);
  });

  it('divides by the base of a growth, with as many digits as show the gap', () => {
    expect(
      lines({
        id: 'a',
        levels: [
          { id: 'now', figure: '884 million USD', period: '2024' },
          { id: 'then', figure: '491 million USD', period: '2023' },
        ],
        growths: [{ id: 'g', figure: 'up 79 per cent', period: '2024', base: '2023' }],
      }),
    ).toEqual([
      '(US$ 883.5 … 884.5 million) ÷ (US$ 490.5 … 491.5 million) − 1 = 79.75 … 80.33%, which is more than what “up 79 per cent” stands for: 78.5 … 79.5%.',
    ]);
  });

  it('weighs growths by the parts, and shows the figures that bring them nearest to what is printed', () => {
    const [weighted] = proofs({ id: 'a', levels: PARTS, growths: RATES });
    expect(weighted?.line).toContain(
      '= 27.82 … 28.31%, which is less than what “up 32.8 per cent” stands for',
    );
    expect(weighted?.end).toBe(
      'At its highest: (US$ 1.25 billion + US$ 0.64185 billion) ÷ ((US$ 1.25 billion) ÷ (1 + 26.25%) + (US$ 0.64185 billion) ÷ (1 + 32.5%)) − 1 = at most 28.31%.',
    );
  });

  it('holds the growth of a whole between those of its parts', () => {
    expect(lines({ id: 'a', growths: RATES })).toEqual([
      'from the lowest to the highest of 26.15 … 26.25% and 31.5 … 32.5% = above 26.15 … below 32.50%, which is less than what “up 32.8 per cent” stands for: 32.75 … 32.85%.',
    ]);
  });

  it('says that a whole is at least its part', () => {
    expect(
      lines({
        id: 'a',
        levels: [
          { id: 'half', figure: '40.0 million USD', period: '2024-S1', flow: 'X' },
          { id: 'year', figure: '30.0 million USD', period: '2024', flow: 'X' },
        ],
      }),
    ).toEqual([
      'no less than US$ 39.95 … 40.05 million = US$ at least 39.95 million, which is more than what “30.0 million USD” stands for: US$ 29.95 … 30.05 million.',
    ]);
  });
});
