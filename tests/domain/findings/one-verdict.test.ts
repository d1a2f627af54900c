// One figure has one verdict: what findings say of a growth, its check says as well.
import { describe, expect, it } from 'vitest';
import { findingsAmong, judgeAll } from '../../../src/domain/findings/findings-of.ts';
import { ledgerOf } from '../../../src/domain/ledger/ledger.ts';
import { growthChecksOf } from '../../growth-checks-of.ts';
import { claimsOf, sourcesOf } from './ledger.ts';

/** The findings that contradict figures, and the check of each growth, among lines. */
function judged(lines: readonly string[]) {
  const claims = claimsOf(lines);
  const results = judgeAll(ledgerOf({ claims, sources: sourcesOf(claims), assumedReporter: 'VNM' }));
  const findings = findingsAmong(results, { claims });
  const growths = claims.filter((claim) => claim.kind === 'growth');
  return {
    contradictions: findings.filter(({ kind }) => kind === 'contradiction'),
    checks: new Map(growthChecksOf(growths, results, findings, []).map((check) => [check.claim, check])),
  };
}

describe('a growth of parts whose reporter is not stated', () => {
  const LINES = [
    'a unspecified X 2024: US$1.00 billion',
    'a unspecified M 2024: US$1.00 billion',
    'a unspecified X 2024<2023: up 10.0%',
    'a unspecified M 2024<2023: up 20.0%',
    'a VNM T 2024<2023: up 50.0%',
  ];

  it('contradicts that of a total whose reporter is, resting on the assumed reporter, wherever it is shown', () => {
    const { contradictions, checks } = judged(LINES);
    expect(contradictions.map(({ code, claims }) => [code, claims[0]])).toEqual([
      ['growth-outside-parts', 'a/g-T-2024'],
    ]);
    for (const proof of contradictions[0]?.proofs ?? []) expect(proof.restsOn).toContainEqual(['reporter']);
    const check = checks.get('a/g-T-2024');
    expect(check).toMatchObject({ verdict: 'inconsistent', basis: 'parts' });
    expect(check?.comparisons.map(({ restsOn }) => restsOn)).toEqual([['reporter']]);
    expect(check?.findings).toEqual(contradictions.map(({ id }) => id));
  });
});

describe('a growth that one test passes and another contradicts', () => {
  // Weighed by the values of 2022 it fits; weighed by the growth of exports and the two values of imports it does not.
  const LINES = [
    'a VNM X 2024: US$1.00 billion',
    'a VNM M 2024: US$1.00 billion',
    'a VNM X 2024<2023: up 10.0%',
    'a VNM M 2024<2023: up 20.0%',
    'a VNM M 2023: US$0.90 billion',
    'a VNM T 2024<2023: up 14.8%',
  ];

  it('is inconsistent, and what fits it says that it fits these figures only', () => {
    const { contradictions, checks } = judged(LINES);
    expect(contradictions.length).toBeGreaterThan(0);
    for (const check of checks.values()) {
      const named = contradictions.filter(({ claims }) => claims.includes(check.claim));
      if (named.length === 0) continue;
      expect(check.verdict).toBe('inconsistent');
      expect(check.comparisons.filter(({ verdict }) => verdict === 'consistent')).toEqual([]);
      for (const { met, reason } of check.comparisons) if (met) expect(reason).toBe('contradicted');
    }
  });
});

describe('a pass that would hide all but a gross slip', () => {
  it('is weak, never consistent', () => {
    const { checks } = judged([
      'a VNM T 2024: over US$2 billion',
      'a VNM T 2023: about US$1.5 billion',
      'a VNM T 2024<2023: up 40%',
    ]);
    expect(checks.get('a/g-T-2024')).toMatchObject({ verdict: 'weak', findings: [] });
  });
});

describe('figures of other sources', () => {
  it('show their gap with their scope, and contradict nobody', () => {
    const { contradictions, checks } = judged([
      'a VNM T 2024: US$2.20 billion',
      'a VNM T 2023: US$1.70 billion',
      'a VNM T 2024<2023: up 29.4%',
      'b VNM T 2023: US$1.90 billion',
    ]);
    expect(contradictions).toEqual([]);
    expect(
      checks.get('a/g-T-2024')?.comparisons.map(({ basis, verdict, reason }) => [basis, verdict, reason]),
    ).toEqual([
      ['same-source', 'consistent', null],
      ['other-sources', 'cannot-tell', 'another-vintage'],
    ]);
  });

  it('say that an implied base is never below nothing', () => {
    const { checks } = judged(['a VNM M 2024: US$120 million', 'a VNM M 2024<2023: up US$100 million']);
    expect(checks.get('a/g-M-2024')?.impliedBase?.interval).toBe('[0, 75000000]');
  });
});
