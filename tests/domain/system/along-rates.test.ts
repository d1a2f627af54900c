/** What a row of rates leaves to one more, or to the value at its end, is the product of the others, as the simplex finds it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../../src/domain/ledger/ledger.ts';
import type { Observation } from '../../../src/domain/ledger/observation.ts';
import { writeInterval } from '../../../src/domain/numbers/interval.ts';
import { valuesAlong } from '../../../src/domain/system/along-rates.ts';
import { remainingValues } from '../../../src/domain/system/remaining-values.ts';
import { systemOf } from '../../../src/domain/system/system.ts';
import { claimsOf, sourcesOf } from '../findings/ledger.ts';
import { PATIENCE } from './agreement.ts';

const observed = (lines: readonly string[]): Observation[] => {
  const claims = claimsOf(lines);
  return [...ledgerOf({ claims, sources: sourcesOf(claims), assumedReporter: 'VNM' }).observations];
};

/** What the others leave to the last line; that of imports keeps the simplex from being spared. */
function left(lines: readonly string[], beside: readonly string[] = []): string | null {
  const all = observed([...lines, ...beside]);
  const stated = all.find(({ id }) => id === claimsOf(lines).at(-1)?.id);
  if (!stated) throw new RangeError('no last line');
  const { columns, assertions } = systemOf(all);
  const rest = assertions.filter(({ claims }) => !claims.includes(stated));
  const interval = remainingValues(stated, rest, columns);
  return interval && writeInterval(interval);
}
const BESIDE = ['a VNM M 2050: $1 billion'];

const words = fc.tuple(
  fc.constantFrom('up', 'down', 'over', 'nearly', 'about', 'at least'),
  fc.integer({ min: 1, max: 400 }),
);
const printed = ([how, tenths]: [string, number]) =>
  how === 'down' ? `down ${(tenths % 100) / 10 + 0.1}%` : `up ${how === 'up' ? '' : how} ${tenths / 10}%`;

describe('the rates along a way', () => {
  it(
    'are those of the simplex, whichever way each step is stated',
    () => {
      fc.assert(
        fc.property(
          fc.array(fc.tuple(words, fc.boolean()), { minLength: 1, maxLength: 5 }),
          fc.boolean(),
          (steps, isBack) => {
            const years = steps.map(([how, isTurned], place) => {
              const [from, to] = [2001 + place, 2002 + place];
              return `a VNM T ${isTurned ? from : to}<${isTurned ? to : from}: ${printed(how)}`;
            });
            const [first, last] = [2001, 2001 + steps.length];
            const lines = [...years, `a VNM T ${isBack ? first : last}<${isBack ? last : first}: up 900%`];
            const along = left(lines);
            expect(along).not.toBeNull();
            expect(along).toBe(left(lines, BESIDE));
          },
        ),
        { numRuns: 40 },
      );
    },
    PATIENCE,
  );

  it(
    'lead from a value to a value',
    () => {
      fc.assert(
        fc.property(
          fc.array(words, { minLength: 1, maxLength: 4 }),
          fc.constantFrom('$1.5 billion', 'over $2 billion', 'about $900 million'),
          fc.nat(5),
          (steps, value, asked) => {
            const years = steps.map(
              (how, place) => `a VNM T ${2002 + place}<${2001 + place}: ${printed(how)}`,
            );
            const ends = [`a VNM T 2001: ${value}`, `a VNM T ${2001 + steps.length}: $70 billion`];
            const all = [...years, ...ends];
            const stated = asked % all.length;
            // The one that is asked for comes last.
            const lines = [...all.filter((_, place) => place !== stated), all[stated] ?? ''];
            const along = left(lines);
            expect(along).not.toBeNull();
            expect(along).toBe(left(lines, BESIDE));
          },
        ),
        { numRuns: 40 },
      );
    },
    PATIENCE,
  );

  it.each([
    ['a step is missing', ['T 2002<2001: up 1%', 'T 2004<2003: up 1%', 'T 2004<2001: up 9%']],
    [
      'there is a third value',
      ['T 2002<2001: up 1%', 'T 2002: $1 billion', 'T 2001: $1 billion', 'T 2003: $1 billion'],
    ],
    ['a value may be nothing', ['T 2002<2001: up 1%', 'T 2002: up to $1 billion', 'T 2001: $1 billion']],
    ['there are two ways', ['T 2002<2001: up 1%', 'T 2002<2001: up 2%', 'T 2002<2001: up 9%']],
    ['one is of another flow', ['X 2002<2001: up 1%', 'T 2003<2002: up 1%', 'T 2003<2001: up 9%']],
    ['one is an amount', ['T 2002<2001: up $1 million', 'T 2003<2002: up 1%', 'T 2003<2001: up 9%']],
    ['one may be a fall to nothing', ['T 2002<2001: down 100%', 'T 2003<2002: up 1%', 'T 2003<2001: up 9%']],
    ['periods share months', ['T 2002-Q1<2001: up 1%', 'T 2002<2002-Q1: up 1%', 'T 2002<2001: up 9%']],
    ['a step leads elsewhere', ['T 2002<2001: up 1%', 'T 2003<2002: up 1%', 'T 2002<2001: up 9%']],
  ])('are not told where %s', (_, lines) => {
    const all = observed(lines.map((line) => `a VNM ${line}`));
    const stated = all.at(-1);
    if (!stated) throw new RangeError('no lines');
    expect(valuesAlong(stated, all.slice(0, -1))).toBeNull();
  });
});
