/** The ends of a proof, as `check` prints them: in the unit of the figure, whatever their size. */
import { describe, expect, test } from 'vitest';
import { findingBlock } from '../../src/build/commands/check-text.ts';
import type { Finding, Unit } from '../../src/domain/index.ts';

/** The line of the proof of a figure, by its unit and the intervals of a proof. */
function proofLine(unit: Unit, stated: string, computed: string): string {
  const claim = { id: 'a/c', file: 'a.yaml', line: 1, column: 1, figure: 'as printed', unit };
  const finding = {
    ...{ code: 'growth-differs', kind: 'contradiction', severity: 'material', review: null },
    claims: ['a/c'],
    proofs: [{ operation: 'growth', stated: { claim: 'a/c', interval: stated }, computed, restsOn: [] }],
  } as unknown as Finding;
  const block = findingBlock(finding, { claims: new Map([['a/c', claim]]), together: [] });
  return block.split('\n').find((line) => line.startsWith('  proof: ')) ?? '';
}

describe('the ends of a proof', () => {
  test.each<[string, Unit, string, string]>([
    [
      'a growth of thousands of per cent',
      'rate',
      '[2020219/2000, 2020221/2000]',
      '101,010.950 to 101,011.050 per cent',
    ],
    ['a growth of millions of per cent', 'rate', '[20000, 30000)', '2,000,000.000 to 3,000,000.000 per cent'],
    ['a small growth', 'rate', '[1/1000, 1/500]', '0.100 to 0.200 per cent'],
    ['a growth without an upper end', 'rate', '[20, ∞)', 'at least 2,000.000 per cent'],
    ['912 dollars', 'USD', '[1823/2, 1825/2]', '911.500 to 912.500 USD'],
    ['an amount of millions', 'USD', '(2000000000, 3000000000]', '2,000.000 to 3,000.000 million USD'],
    ['an amount up to millions', 'VND', '[0, 5000000]', '0.000 to 5.000 million VND'],
    ['an amount without an upper end', 'USD', '(2000000000, ∞)', 'more than 2,000.000 million USD'],
    ['an amount without a lower end', 'USD', '(-∞, 3000000]', 'at most 3.000 million USD'],
    ['no end at all', 'USD', '(-∞, ∞)', 'any value'],
    ['no end of a growth', 'rate', '(-∞, ∞)', 'any value'],
  ])('%s is printed in its unit', (_what, unit, interval, printed) => {
    expect(proofLine(unit, interval, '[1, 2]')).toMatch(
      new RegExp(`; printed is ${printed.replaceAll('.', '\\.')}$`),
    );
    expect(proofLine(unit, '[1, 2]', interval)).toContain(` of the others gives ${printed}; printed is `);
  });
});
