import { describe, expect, it } from 'vitest';
import { findingSentence } from '../../../../src/app/format/finding-text.ts';
import { plainPhrase } from '../../../../src/app/format/phrase.ts';
import { CATALOGUES, ledgerOf } from '../../../../src/app/index.ts';
import { writtenProofText } from '../../../../src/app/pages/findings/written-proof-text.ts';
import { datasetOf, type FixtureSource } from '../../dataset-fixture.ts';

/** The only finding of a source, in words and line by line. */
function told(source: FixtureSource) {
  const ledger = ledgerOf(datasetOf([source]));
  const findings = ledger.dataset.findings.filter(({ code }) => code === 'not-all-true');
  expect(findings).toHaveLength(1);
  const text = CATALOGUES.en;
  return findings.flatMap((finding) =>
    finding.proofs.flatMap(({ written }) => {
      if (!written) return [];
      const { lines, sum } = writtenProofText(written, ledger, text);
      const shown = lines.map(({ phrase }) => plainPhrase(phrase, text));
      return [{ sentence: findingSentence(finding, ledger, text), lines: shown, sum }];
    }),
  )[0];
}

describe('a proof line by line', () => {
  it('names what is left besides, which is never negative', () => {
    const proof = told({
      id: 'a',
      levels: [
        { id: 'x', figure: '$1.30 billion', period: '2024', flow: 'X' },
        { id: 't', figure: '$1.20 billion', period: '2024', flow: 'T' },
      ],
    });
    expect(proof?.sentence).toContain(
      'US$1.2 billion does not fit exports of US$1.3 billion, beside which it would be US$1.295 billion or more',
    );
    expect(proof?.lines).toEqual([
      'exports (2024) ≥ US$1.295 billion, by “$1.30 billion”',
      'two-way trade (2024) ≤ US$1.205 billion, by “$1.20 billion”',
    ]);
    expect(proof?.sum).toBe(
      'On the left, the lines with > or ≥ add up to US$1.295 billion or more. The lines with < or ≤ add up to the same, with imports (2024) besides, which cannot be less than nothing, and to US$1.205 billion or less. Both cannot be true.',
    );
  });

  it('writes a growth with its base, and says how often a line counts', () => {
    const proof = told({
      id: 'a',
      levels: [
        { id: 'now', figure: '$1.00 billion', period: '2024', flow: 'X' },
        { id: 'then', figure: '$1.00 billion', period: '2022', flow: 'X' },
      ],
      growths: [
        { id: 'second', figure: 'up 10.0 per cent', period: '2024', base: '2023', flow: 'X' },
        { id: 'first', figure: 'up 10.0 per cent', period: '2023', base: '2022', flow: 'X' },
      ],
    });
    expect(proof?.lines.join('\n')).toContain('exports (2024) − 1.0995 × exports (2023) ≥ 0');
    expect(proof?.lines.filter((line) => line.includes('(taken '))).not.toEqual([]);
    expect(proof?.sum).toMatch(/Both cannot be true\.$/);
  });
});
