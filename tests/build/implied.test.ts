// What the figures of the frozen ledger imply, redone with fractions that share no code with the product.
import { describe, expect, test } from 'vitest';
import { buildDatasets } from '../../src/build/compile/build-datasets.ts';
import { claimsCsv } from '../../src/build/tables/claims-table.ts';
import type { Growth, ImpliedValue, Level } from '../../src/domain/index.ts';
import { minus, NIL, order, over, parseSpan, plus, type Q, times, UNIT } from '../domain/oracle.ts';
import { FROZEN_LEDGER } from '../frozen-ledger.ts';

const [ledger] = buildDatasets(FROZEN_LEDGER).datasets;
if (!ledger) throw new Error('the ledger was not read');
const { claims, implied } = ledger;
const byId = new Map(claims.map((claim) => [claim.id, claim]));
const sourceOf = (id: string) => byId.get(id)?.source;

const SOURCE = '2025-06-02-viet-nam-news-foreign-minister';

test('trade in 2023 was 1.605 to 1.681 billion by 2.2 billion and 33.9 per cent', () => {
  const found = implied.filter(({ source, period }) => source === SOURCE && period === '2023');
  expect(found).toEqual([
    {
      source: SOURCE,
      reporter: 'VNM',
      partner: 'LAO',
      currency: 'USD',
      covers: null,
      flow: 'T',
      period: '2023',
      interval: '[4300000000000/2679, 4500000000000/2677]',
      derivation: 'before',
      claims: [`${SOURCE}/trade-2024`, `${SOURCE}/trade-2024-growth`],
      ends: null,
      hedged: null,
      restsOn: ['nearest', 'reporter'],
    },
  ]);
});

const isLevel = (id: string): Level => {
  const claim = byId.get(id);
  if (claim?.kind !== 'level') throw new Error(`no value: ${id}`);
  return claim;
};
const isGrowth = (id: string): Growth => {
  const claim = byId.get(id);
  if (claim?.kind !== 'growth') throw new Error(`no growth: ${id}`);
  return claim;
};
const ends = ({ readings }: Level | Growth): [Q, Q] => {
  const { lo, hi } = parseSpan(readings.verdict);
  return [lo ?? NIL, hi ?? NIL];
};

/** The ends that the arithmetic of a derivation gives. */
function redone({ derivation, claims: [first = '', second = ''] }: ImpliedValue): [Q, Q] {
  const [low, high] = ends(isLevel(first));
  if (derivation === 'before' || derivation === 'after') {
    const [slow, fast] = ends(isGrowth(second));
    return derivation === 'before'
      ? [over(low, plus(UNIT, fast)), over(high, plus(UNIT, slow))]
      : [times(low, plus(UNIT, slow)), times(high, plus(UNIT, fast))];
  }
  const [less, more] = ends(isLevel(second));
  return derivation === 'sum' ? [plus(low, less), plus(high, more)] : [minus(low, more), minus(high, less)];
}

describe('each implied value', () => {
  test.each(
    implied
      .filter(({ derivation }) => derivation !== 'left-over')
      .map((one) => [`${one.source} ${one.flow} ${one.period}`, one] as const),
  )('%s is what its one line of arithmetic gives', (_, one) => {
    const { lo, hi } = parseSpan(one.interval);
    const [low, high] = redone(one);
    expect([order(lo ?? NIL, low), order(hi ?? NIL, high)]).toEqual([0, 0]);
  });

  test('rests on claims of its own source and of what repeats it', () => {
    for (const one of implied) {
      expect(one.claims.map(sourceOf)).toEqual(one.claims.map(() => one.source));
      for (const end of [one.ends?.lower ?? [], one.ends?.upper ?? []]) {
        expect(one.claims).toEqual(expect.arrayContaining(end));
      }
    }
  });

  test('is of a value that its source does not print without a hedge', () => {
    for (const { source, reporter, flow, period } of implied) {
      const printed = claims.filter(
        (claim) =>
          claim.kind === 'level' &&
          claim.source === source &&
          claim.flow === flow &&
          claim.period === period &&
          (claim.reporter === reporter || claim.reporter === 'unspecified') &&
          claim.hedges.length === 0,
      );
      expect(printed).toEqual([]);
    }
  });
});

test('they are in no list of claims', () => {
  expect(implied.length).toBeGreaterThan(100);
  expect(claimsCsv({ ...ledger, implied: [] })).toBe(claimsCsv(ledger));
});
