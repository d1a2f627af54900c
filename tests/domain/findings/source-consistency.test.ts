// What all figures of one source say together: held against brute force, and in cases that can be done by hand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Proof } from '../../../src/domain/findings/finding.ts';
import type { ValueClaim } from '../claims.ts';
import { PATIENCE, smallSystems } from '../system/agreement.ts';
import { tryAll } from '../system/brute-force.ts';
import { claimsOf, find, findingsAmong, lineOf, only } from './ledger.ts';

const isAlarm = ({ kind, proofs }: Finding): boolean =>
  (kind === 'contradiction' || kind === 'rounding') && proofs.length > 0;
const idsOf = ({ stated, operands }: Proof): string[] => [
  stated.claim,
  ...operands.map(({ claim }) => claim),
];

const contentOf = (claim: ValueClaim): string =>
  [
    claim.flow,
    claim.period,
    claim.unit,
    claim.kind === 'growth' ? claim.base : '',
    claim.readings.verdict,
  ].join(' ');
const cellOf = (claim: ValueClaim): string =>
  contentOf({ ...claim, readings: { ...claim.readings, verdict: '' } });

/** Whether an outcome and an estimate for one cell are among the claims. */
const mixes = (claims: readonly ValueClaim[]): boolean =>
  claims.some((a) => claims.some((b) => cellOf(a) === cellOf(b) && a.status !== b.status));

/** Asserts that findings prove every smallest set of brute force, and nothing that can be true. */
function expectSameSets(claims: readonly ValueClaim[]): void {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const content = (ids: readonly string[]) =>
    [...new Set(ids.flatMap((id) => byId.get(id) ?? []).map(contentOf))].sort().join('; ');
  const { contradictory } = tryAll(claims);
  const findings = findingsAmong([...claims]).filter(isAlarm);
  const proofs = findings.flatMap((finding) => finding.proofs);
  const smallest = new Set(contradictory.map(content));
  for (const proof of proofs) {
    const own = new Set(idsOf(proof));
    expect(contradictory.some((set) => set.every((id) => own.has(id)))).toBe(true);
    if (proof.written) expect(smallest).toContain(content([...own]));
  }
  for (const { claims: named, proofs: of } of findings) {
    expect(new Set(named)).toEqual(new Set([...named, ...of.flatMap(idsOf)]));
  }
  if (findings.some(({ unlisted }) => unlisted > 0)) return;
  const proved = new Set(proofs.map((proof) => content(idsOf(proof))));
  const missed = contradictory
    .filter((set) => !mixes(set.flatMap((id) => byId.get(id) ?? [])))
    .map(content)
    .filter((set) => !proved.has(set));
  expect(missed).toEqual([]);
}

describe('the findings of one source', () => {
  it(
    'prove every smallest set that cannot all be true, and no other',
    () => {
      fc.assert(fc.property(smallSystems(5), expectSameSets), { numRuns: 120, seed: 5 });
    },
    PATIENCE,
  );
});

describe('what no rule finds alone', () => {
  it.each<[string, string[], string, string]>([
    [
      'exports above the total',
      ['a VNM X 2024: $1.30 billion', 'a VNM T 2024: $1.20 billion'],
      'a/T-2024',
      '[1295000000, ∞)',
    ],
    [
      'a surplus above the total',
      ['a VNM B 2024: $1.4 billion', 'a VNM T 2024: $1.2 billion'],
      'a/T-2024',
      '[1350000000, ∞)',
    ],
    [
      'exports of a half-year above the total of the year',
      ['a VNM X 2024-S1: $1.30 billion', 'a VNM T 2024: $1.20 billion'],
      'a/T-2024',
      '[1295000000, ∞)',
    ],
    [
      'a growth and two values of other years, by way of a third',
      [
        'a VNM X 2024: $1.00 billion',
        'a VNM X 2022: $1.00 billion',
        'a VNM X 2024<2023: up 10.0%',
        'a VNM X 2023<2022: up 10.0%',
      ],
      'a/X-2024',
      '[4811422995/4, 4868623005/4]',
    ],
    [
      'three rates of a chain',
      ['a VNM X 2024<2022: up 10.0%', 'a VNM X 2024<2023: up 10.0%', 'a VNM X 2023<2022: up 10.0%'],
      'a/g-X-2024',
      '[835601/4000000, 844401/4000000]',
    ],
    [
      'of changes and rates that which is least far off',
      [
        'a VNM X 2024<2023: up 10.0%',
        'a VNM X 2024<2023: up $1.00 billion',
        'a VNM X 2023<2022: up 10.0%',
        'a VNM X 2023<2022: up $2.00 billion',
      ],
      'a/g-X-2024',
      // With the changes c of 2023 and d of 2024 and the rate r of 2023, the rate of 2024 is d ⁄ c times r ⁄ (1 + r).
      '[39601/881799, 13467/292733]',
    ],
    [
      'of rates to one year that from the earlier base',
      ['a VNM X 2024<2023: up 10.0%', 'a VNM X 2024<2022: up 10.0%', 'a VNM X 2023<2022: up 10.0%'],
      'a/g-X-2024-2',
      '[835601/4000000, 844401/4000000]',
    ],
    [
      'a value before the change of another one',
      ['a VNM X 2024<2023: up $1.00 billion', 'a VNM T 2024: $0.50 billion'],
      'a/T-2024',
      '[995000000, ∞)',
    ],
  ])('%s', (_, lines, stated, left) => {
    const finding = only(find(lines));
    expect(finding).toMatchObject({ code: 'not-all-true', kind: 'contradiction', unlisted: 0 });
    const [proof] = finding.proofs;
    expect(proof).toMatchObject({ operation: 'left-over', stated: { claim: stated }, computed: left });
    const said = new Set(proof?.written?.steps.map(({ claims: [claim] }) => claim));
    expect([...said].sort()).toEqual([...finding.claims].sort());
  });

  it('is silent where the figures can be true, if only just', () => {
    expect(find(['a VNM X 2024: $1.30 billion', 'a VNM T 2024: $1.29 billion'])).toEqual([]);
  });

  it('rests on what its reading takes', () => {
    const [finding] = find(['a VNM X 2024: $1.30 billion', 'a VNM T 2024: $1.292 billion']);
    expect(finding?.proofs[0]?.restsOn).toEqual([['nearest']]);
  });
});

describe('a set that a rule proves', () => {
  it('is the finding of that rule', () => {
    const lines = [
      'a VNM X 2024: $1.30 billion',
      'a VNM M 2024: $0.50 billion',
      'a VNM T 2024: $2.00 billion',
    ];
    const finding = only(find(lines));
    expect(finding.code).toBe('whole-differs');
    expect(finding.proofs.map(({ operation }) => operation)).toEqual(['sum']);
  });

  it('takes in a set that mixes its figures with others, and keeps its name', () => {
    const three = [
      'a VNM X 2024: $1.30 billion',
      'a VNM M 2024: $0.50 billion',
      'a VNM T 2024: $2.00 billion',
    ];
    const alone = only(find(three));
    const more = find([...three, 'a VNM X 2023: $1.00 billion', 'a VNM X 2024<2023: up 30.0%']);
    const finding = only(more);
    expect(finding.id).toBe(alone.id);
    expect(finding.proofs.map(({ operation }) => operation)).toEqual(['sum', 'left-over']);
    expect(finding.claims).toHaveLength(5);
  });
});

it('holds a forecast and an outcome for one cell against nobody, whatever else is said of both', () => {
  const claims = claimsOf(['a VNM T 2024: $2.00 billion', 'a VNM T 2024: $1.50 billion']);
  const [outcome, forecast] = claims;
  if (!outcome || !forecast) throw new RangeError('missing claims');
  expect(findingsAmong([outcome, { ...forecast, status: 'F' }]).filter(isAlarm)).toEqual([]);
});

it('joins many sets that overlap by the figure that most of them share, and says how many it leaves out', () => {
  const months = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06', '2024-07'];
  const lines = months.map((month) => `a VNM X ${month}: $1.30 billion`);
  const finding = only(find([...lines, 'a VNM T 2024: $1.20 billion']));
  expect(lineOf(finding)).toMatch(/^contradiction not-all-true: a\/T-2024 /);
  expect(finding.proofs).toHaveLength(5);
  expect(finding.unlisted).toBe(2);
});

it('names the figure that most sets share, whichever is named first in each', () => {
  const periods = ['2024', '2024-S1', '2024-Q1', '2024-01/2024-02', '2024-01/2024-04', '2024-01/2024-05'];
  const lines = periods.map((period) => `a VNM T ${period}: $1.20 billion`);
  const finding = only(find([...lines, 'a VNM X 2024-01: $1.30 billion']));
  expect(finding.claims[0]).toBe('a/X-2024-01');
  expect(finding.proofs).toHaveLength(5);
  expect(finding.unlisted).toBe(1);
});

it('tells up to five sets that one figure is in as one finding, with a proof of each', () => {
  const months = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05'];
  const lines = months.map((month) => `a VNM X ${month}: $1.30 billion`);
  const finding = only(find([...lines, 'a VNM T 2024: $1.20 billion']));
  expect([finding.proofs.length, finding.unlisted]).toEqual([months.length, 0]);
});

it('joins only sets that overlap', () => {
  const years = ['2021', '2022', '2023', '2024'];
  const lines = years.flatMap((year) => [
    `a VNM X ${year}-01: $1.30 billion`,
    `a VNM X ${year}-02: $1.30 billion`,
    `a VNM T ${year}: $1.20 billion`,
  ]);
  expect(find(lines).map(({ proofs }) => proofs.length)).toEqual(years.map(() => 2));
});

describe('figures that are valued in different ways', () => {
  const found = (part: string, whole: string) =>
    find([`a VNM ${part} 2024: $1.30 billion`, `a VNM ${whole} 2024: $1.20 billion`]).length;
  it.each([
    ['X@FOB', 'T@FOB', 1],
    ['X@FOB', 'T@FOB+CIF', 1],
    ['X@FOB', 'T@CIF', 0],
    ['X@CIF', 'T@CIF', 1],
    ['X@CIF', 'T@FOB+CIF', 0],
    ['M@CIF', 'T@FOB+CIF', 1],
    ['M@CIF', 'T@CIF', 1],
    ['M@FOB', 'T@FOB+CIF', 0],
    ['M@FOB', 'T@FOB', 1],
  ])('%s above %s: %i', (part, whole, count) => {
    expect(found(part, whole)).toBe(count);
  });
});

it('holds a forecast for one flow against an outcome for another', () => {
  const claims = claimsOf(['a VNM X 2024: $1.30 billion', 'a VNM T 2024: $1.20 billion']);
  const [exported, total] = claims;
  if (!exported || !total) throw new RangeError('missing claims');
  expect(findingsAmong([{ ...exported, status: 'F' }, total]).filter(isAlarm)).toHaveLength(1);
});

it('counts one set in several papers once', () => {
  const lines = ['X 2024: $1.30 billion', 'T 2024: $1.20 billion'];
  const finding = only(find(['a', 'b'].flatMap((source) => lines.map((line) => `${source} VNM ${line}`))));
  expect(finding.alsoPrinted.toSorted()).toEqual(['b/T-2024', 'b/X-2024']);
});
