/** A source that contradicts itself in more ways than can be listed: the search stops at counts of work, and says so. */
import { describe, expect, it, test } from 'vitest';
import { correctionsOf } from '../../../src/domain/corrections/corrections.ts';
import { ledgerOf } from '../../../src/domain/ledger/ledger.ts';
import { ONE } from '../../../src/domain/numbers/rational.ts';
import { slipsIn } from '../../../src/domain/slips/slips-of.ts';
import { Consistency } from '../../../src/domain/system/consistency.ts';
import { contradictionsOf, type Limits, USUAL_LIMITS } from '../../../src/domain/system/contradictions.ts';
import { systemOf, systemsOf } from '../../../src/domain/system/system.ts';
import { findingsOf } from '../../findings-of.ts';
import { waysOf } from '../corrections/ways.ts';
import { claimsOf, sourcesOf } from '../findings/ledger.ts';
import { PATIENCE } from './agreement.ts';
import { CROWDED } from './crowded.ts';
import { canBeTrueByHighs } from './highs-oracle.ts';

/** Seconds of processor time: no matter what else the machine does. */
const MOST_SECONDS = 5;

const inputOf = (lines: readonly string[]) => {
  const claims = claimsOf(lines);
  return { claims, sources: sourcesOf(claims), assumedReporter: 'VNM' };
};
const observationsOf = (lines: readonly string[]) => ledgerOf(inputOf(lines)).observations;

describe.each(Object.entries(CROWDED))('%s', (_, linesOf) => {
  const input = inputOf(linesOf(50));
  const judge = () => {
    const ledger = ledgerOf(input);
    const findings = findingsOf(input);
    return {
      findings,
      corrections: correctionsOf(findings, ledger),
      suggestions: findings.flatMap(slipsIn(ledger)),
    };
  };
  const before = process.cpuUsage();
  const judged = judge();
  const { user, system } = process.cpuUsage(before);

  it('is judged in little time', () => {
    expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS);
  });

  it('says that not all was looked for', () => {
    expect(judged.findings.length).toBeGreaterThan(0);
    expect(judged.findings.filter(({ kind, more }) => kind === 'contradiction' && !more)).toEqual([]);
    expect(judged.suggestions).toEqual([]);
    expect(judged.corrections.map(({ proved }) => proved)).not.toContain(true);
  });

  it('is corrected by figures without which the rest can be true', () => {
    const given = new Set(
      judged.corrections.flatMap(({ parts }) => parts.flatMap((part) => waysOf(part)[0] ?? [])),
    );
    expect(given.size).toBeGreaterThan(0);
    const rest = ledgerOf(input).observations.filter(({ id }) => !given.has(id));
    expect(rest.length).toBeGreaterThan(0);
    expect(systemsOf(rest).map(canBeTrueByHighs)).not.toContain(false);
  });

  it(
    'gives the same again',
    () => {
      expect(judge()).toEqual(judged);
    },
    PATIENCE,
  );
});

test(
  'growths of quarters and years that contradict each other are judged, and not to the end',
  () => {
    const lines = [
      ...Array.from({ length: 80 }, (_, place) => {
        const [year, quarter] = [1901 + Math.floor(place / 4), (place % 4) + 1];
        return `a VNM X ${year}-Q${quarter}<${year - 1}-Q${quarter}: up ${(place * 7) % 23}.0 per cent`;
      }),
      ...Array.from(
        { length: 20 },
        (_, place) => `a VNM X ${1901 + place}<${1900 + place}: up ${(place * 7) % 23}.0 per cent`,
      ),
    ];
    const input = inputOf(lines);
    const findings = findingsOf(input);
    expect(findings.length).toBeGreaterThan(0);
    const corrections = correctionsOf(findings, ledgerOf(input));
    expect(corrections.map(({ proved }) => proved)).not.toContain(true);
  },
  PATIENCE,
);

describe('answers that take too many steps', () => {
  // Three flows from year to year and one value: more than the limit of an answer.
  const lines = ['T', 'X', 'M'].flatMap((flow) =>
    Array.from(
      { length: 60 },
      (_, year) => `a VNM ${flow} ${1901 + year}<${1900 + year}: up ${(year * 7) % 5}.0 per cent`,
    ),
  );
  const { columns, assertions } = systemOf(observationsOf([...lines, 'a VNM X 1910: $1.5 billion']));
  const consistency = new Consistency(columns.count, assertions);
  const all = new Set(assertions.keys());

  test('are not told', () => {
    expect(consistency.decide(all)).toEqual({ kind: 'cannot-tell' });
    expect(consistency.implied(all, new Map([[0, ONE]]))).toBeNull();
  });

  test('leave the next one right', () => {
    const few = new Set([...all].slice(0, 20));
    expect(consistency.decide(few).kind).toBe('consistent');
  });
});

describe('sets that cannot all be true', () => {
  const LINES = CROWDED['levels and growths from year to year that fit none of them']?.(11) ?? [];
  const search = (limits: Partial<Limits>) => {
    const { columns, assertions } = systemOf(observationsOf(LINES));
    const consistency = new Consistency(columns.count, assertions);
    return { consistency, ...contradictionsOf(consistency, { ...USUAL_LIMITS, ...limits }) };
  };
  const all = search({ steps: Number.POSITIVE_INFINITY, branches: Number.POSITIVE_INFINITY });
  const named = (found: typeof all.found) => found.map(({ assertions }) => assertions.join(' '));

  test('are all found where no limit stops the search', () => {
    expect(all.complete).toBe(true);
    expect(all.found.length).toBeGreaterThan(10);
  });

  test.each<[string, Partial<Limits>]>([
    ['no steps', { steps: 0 }],
    ['few steps', { steps: 20_000 }],
    ['few branches', { branches: 20 }],
    ['no branches', { branches: 0 }],
    ['few sets', { sets: 3 }],
    ['no set', { sets: 0 }],
  ])('with %s are some that touch all others', (_, limits) => {
    const { complete, found } = search(limits);
    expect(complete).toBe(false);
    expect(found.length).toBeLessThan(all.found.length);
    expect(named(all.found)).toEqual(expect.arrayContaining(named(found)));
    const touched = new Set(found.flatMap(({ assertions }) => assertions));
    expect(all.found.filter(({ assertions }) => !assertions.some((place) => touched.has(place)))).toEqual([]);
  });

  test('are said not to be smallest where nobody looked', () => {
    const { consistency, found } = search({ steps: 0, stepsOfOne: -1 });
    expect(found.map(({ smallest }) => smallest)).toContain(false);
    for (const { assertions } of found)
      expect(consistency.decide(new Set(assertions)).kind).toBe('inconsistent');
  });
});
