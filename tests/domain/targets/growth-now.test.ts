// Whether trade grows: the newest growth that was observed, and never what values deny.
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/domain/ledger/claim.ts';
import { annualValues } from '../../../src/domain/targets/annual-value.ts';
import { growthNow } from '../../../src/domain/targets/growth-now.ts';
import { growth, level } from '../claims.ts';
import { recordOf } from './ledger.ts';

const now = (lines: readonly string[], disputed: readonly string[] = []) => {
  const claims = lines.map((line): Claim => (line.includes('<') ? growth(line) : level(line)));
  const record = recordOf(claims, disputed);
  const found = growthNow(record, annualValues(record, 'T'));
  return found && `${found.direction} ${found.period} ${found.growths.map(({ origin }) => origin).join(' ')}`;
};

describe('the newest observed growth', () => {
  const V23 = 'b VNM T 2023: $1.70 billion';
  const V24 = 'b VNM T 2024: $2.20 billion';
  test.each<[string, string[], string | null]>([
    ['as printed', ['b VNM T 2024<2023: up 33.9 per cent'], 'up 2024 stated'],
    ['a fall', ['b VNM T 2024<2023: down 3.0 per cent'], 'down 2024 stated'],
    ['of the values where nothing was printed', [V23, V24], 'up 2024 one-source'],
    ['of two sources', [V23, V24.replace('b ', 'c ')], 'up 2024 two-sources'],
    ['as printed where values agree', [V23, V24, 'c VNM T 2024<2023: up 30 per cent'], 'up 2024 stated'],
    [
      'of the values where they deny what was printed',
      ['b VNM T 2023: $2.20 billion', 'b VNM T 2024: $1.70 billion', 'c VNM T 2024<2023: up 6 per cent'],
      'down 2024 one-source',
    ],
    ['none of a year long before', ['c VNM T 2016<2015: up 12 per cent', 'b VNM T 2024: $2.2 billion'], null],
    [
      'sources that say both',
      ['b VNM T 2024<2023: up 3 per cent', 'c VNM T 2024<2023: down 3 per cent'],
      'unclear 2024 stated stated',
    ],
    [
      'of fiscal years',
      ['b VNM T 2022-04/2023-03: $14.24 billion', 'b VNM T 2023-04/2024-03: $12.90 billion'],
      'down 2023-04/2024-03 one-source',
    ],
    ['none of years that begin in different months', ['b VNM T 2022-04/2023-03: $14.24 billion', V24], null],
    [
      'of a hedged rate beside one that it cannot be',
      ['b VNM T 2024<2023: up 40 per cent', 'c VNM T 2024<2023: up over 4 per cent'],
      'up 2024 stated stated',
    ],
    [
      'of the firm one of two that can be the same',
      ['b VNM T 2024<2023: up 40 per cent', 'c VNM T 2024<2023: up over 39 per cent'],
      'up 2024 stated',
    ],
    [
      'of the values that stand, where a source’s own were revised since',
      ['b VNM T 2023: $1.70 billion', 'b VNM T 2024: $2.20 billion', 'c VNM T 2024: $1.60 billion'],
      'down 2024 two-sources',
    ],
    [
      'of the value of the year before that stands',
      ['b VNM T 2023: $2.00 billion', 'b VNM T 2024: $2.20 billion', 'c VNM T 2023: $2.50 billion'],
      'down 2024 two-sources',
    ],
    [
      'of the source that prints both, where a newer one repeats its value',
      ['b VNM T 2023: $1.70 billion', V24, 'c VNM T 2024: $2.20 billion'],
      'up 2024 one-source',
    ],
    ['nothing', [], null],
  ])('%s', (_what, lines, expected) => {
    expect(now(lines)).toBe(expected);
  });

  test('never a forecast', () => {
    const forecast = { ...growth('c VNM T 2025<2024: down 1 per cent'), status: 'F' as const };
    const record = recordOf([level(V23), level(V24), forecast]);
    expect(growthNow(record, annualValues(record, 'T'))?.period).toBe('2024');
  });

  test('not what its source contradicts', () => {
    expect(now([V23, V24, 'c VNM T 2025<2024: up 900 per cent'], ['c/g-T-2025'])).toBe('up 2024 one-source');
  });
});
