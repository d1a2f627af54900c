import { describe, expect, it } from 'vitest';
import { hedgeInterval, OUTER_SHARE } from '../../../src/domain/figures/hedge.ts';
import { HEDGES, type Hedge } from '../../../src/domain/ledger/codes.ts';
import { type Interval, intersect, writeInterval } from '../../../src/domain/numbers/interval.ts';
import { rational, toExact } from '../../../src/domain/numbers/rational.ts';

const REACHES = ['word', 'usual', 'outer'] as const;

it('follows a hedge for a tenth of the value at most', () => {
  expect(toExact(OUTER_SHARE)).toBe('1/10');
});

describe('hedgeInterval', () => {
  // A value of 400 with a step of 10: a tenth of it is more than the step. One of 20: the step is more than a tenth.
  it.each`
    hedge         | value    | step       | word           | usual               | outer
    ${'over'}     | ${'400'} | ${'10'}    | ${'(400, ∞)'}  | ${'(400, 410]'}     | ${'(400, 440]'}
    ${'nearly'}   | ${'400'} | ${'10'}    | ${'(-∞, 400)'} | ${'[390, 400)'}     | ${'[360, 400)'}
    ${'about'}    | ${'400'} | ${'10'}    | ${'(-∞, ∞)'}   | ${'[390, 410]'}     | ${'[360, 440]'}
    ${'at-least'} | ${'400'} | ${'10'}    | ${'[400, ∞)'}  | ${'[400, ∞)'}       | ${'[400, ∞)'}
    ${'at-most'}  | ${'400'} | ${'10'}    | ${'(-∞, 400]'} | ${'(-∞, 400]'}      | ${'(-∞, 400]'}
    ${'over'}     | ${'20'}  | ${'10'}    | ${'(20, ∞)'}   | ${'(20, 30]'}       | ${'(20, 30]'}
    ${'nearly'}   | ${'20'}  | ${'10'}    | ${'(-∞, 20)'}  | ${'[10, 20)'}       | ${'[10, 20)'}
    ${'about'}    | ${'20'}  | ${'10'}    | ${'(-∞, ∞)'}   | ${'[10, 30]'}       | ${'[10, 30]'}
    ${'over'}     | ${'100'} | ${'10'}    | ${'(100, ∞)'}  | ${'(100, 110]'}     | ${'(100, 110]'}
    ${'over'}     | ${'1/3'} | ${'1/100'} | ${'(1/3, ∞)'}  | ${'(1/3, 103/300]'} | ${'(1/3, 11/30]'}
  `('$hedge $value by steps of $step', ({ hedge, value, step, ...expected }) => {
    const reached = REACHES.map((reach) => [
      reach,
      writeInterval(hedgeInterval(hedge as Hedge, rational(value), rational(step), reach)),
    ]);
    expect(Object.fromEntries(reached)).toEqual(expected);
  });

  it('nests for every hedge: usual within outer within the word', () => {
    for (const hedge of HEDGES) {
      const [word, usual, outer] = REACHES.map((reach) =>
        hedgeInterval(hedge, rational(7), rational('1/10'), reach),
      ) as [Interval, Interval, Interval];
      expect([intersect(outer, usual), intersect(word, outer)]).toEqual([usual, outer]);
    }
  });
});
