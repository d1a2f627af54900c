// Which claims decide nothing because figures contradict each other, on made-up ledgers.
import { describe, expect, test } from 'vitest';
import { disputedClaims } from '../../../src/domain/findings/disputed.ts';
import type { Claim } from '../../../src/domain/ledger/claim.ts';
import { findingsOf } from '../../findings-of.ts';
import { growth, level } from '../claims.ts';
import { recordOf } from '../targets/ledger.ts';

function disputed(lines: readonly string[]): string[] {
  const claims = lines.map((line): Claim => (line.includes('<') ? growth(line) : level(line)));
  const { sources } = recordOf(claims);
  return disputedClaims(findingsOf({ claims, sources, assumedReporter: 'VNM' }), claims);
}

describe('claims that decide nothing', () => {
  test.each<[string, string[], string[]]>([
    [
      'none where all fits',
      ['a VNM X 2020: $60 million', 'a VNM M 2020: $40 million', 'a VNM T 2020: $100 million'],
      [],
    ],
    [
      'a whole and parts that differ',
      ['a VNM X 2020: $60 million', 'a VNM M 2020: $41 million', 'a VNM T 2020: $190 million'],
      ['a/M-2020', 'a/T-2020', 'a/X-2020'],
    ],
    [
      'not where only the last digits differ',
      ['a VNM X 2020: $60.11 million', 'a VNM M 2020: $40.11 million', 'a VNM T 2020: $100.25 million'],
      [],
    ],
    [
      'a value off by a power of ten, whoever prints it',
      [
        'a VNM T 2013: $1.12 billion',
        'a VNM T 2014: $1,285 billion',
        'b VNM T 2014: $1,285 billion',
        'a VNM T 2015: $1.40 billion',
      ],
      ['a/T-2014', 'b/T-2014'],
    ],
    ['not what may have been revised', ['a VNM T 2020: $100 million', 'b VNM T 2020: $180 million'], []],
  ])('%s', (_what, lines, expected) => {
    expect(disputed(lines)).toEqual(expected);
  });
});
