// Which findings a correction ends, and which of them each figure has a part in.
import { describe, expect, it } from 'vitest';
import { correctionsOf } from '../../../src/domain/corrections/corrections.ts';
import { ledgerOf } from '../../../src/domain/ledger/ledger.ts';
import { isValueClaim } from '../claims.ts';
import { type About, claimsOf, findingsAmong, sourcesOf } from '../findings/ledger.ts';

/** Each correction: its findings by code and first claim, and of each way of each part the figures with theirs. */
function shown(lines: readonly string[], about: About = {}) {
  const claims = claimsOf(lines).filter(isValueClaim);
  const findings = findingsAmong([...claims], about);
  const nameOf = (id: string) => {
    const found = findings.find((finding) => finding.id === id);
    return `${found?.code} ${found?.claims[0]}`;
  };
  return correctionsOf(
    findings,
    ledgerOf({ claims, sources: sourcesOf(claims, about), assumedReporter: 'VNM' }),
  ).map((correction) => ({
    findings: correction.findings.map(nameOf),
    claims: correction.claims,
    parts: correction.parts.map(({ ways, more }) => [
      ...ways.map(({ figures, oneOf }) =>
        [...figures, ...oneOf.flat(2)]
          .map((figure) => `${figure.claims.join('+')} of ${figure.findings.map(nameOf).join(', ')}`)
          .join('; '),
      ),
      ...(more ? ['more'] : []),
    ]),
  }));
}

const sum = (source: string, year: string) => [
  `${source} VNM T ${year}: $2.50 billion`,
  `${source} VNM X ${year}: $1.30 billion`,
  `${source} VNM M ${year}: $0.90 billion`,
];

describe('the findings of a correction', () => {
  it('are those that share its figures, and each figure names its own', () => {
    const lines = [
      ...sum('a', '2024'),
      'a VNM T 2023: $2.00 billion',
      'a VNM T 2024<2023: up 10.0%',
      'a VNM X 2023: $1.00 billion',
      'a VNM X 2024<2023: up 90.0%',
    ];
    const [correction, ...others] = shown(lines);
    expect(others).toEqual([]);
    expect(correction).toEqual({
      findings: ['growth-differs a/g-X-2024', 'whole-differs a/T-2024'],
      claims: 2,
      parts: [
        [
          ['a/T-2024', 'a/g-X-2024', 'a/X-2023']
            .map((figure) => `${figure} of growth-differs a/g-X-2024, whole-differs a/T-2024`)
            .join('; '),
        ],
      ],
    });
  });

  it('that share none are corrections of their own, in the order of the findings', () => {
    const found = shown([...sum('a', '2024'), ...sum('a', '2022')]);
    expect(found.map(({ findings, claims }) => [findings, claims])).toEqual([
      [['whole-differs a/T-2024'], 1],
      [['whole-differs a/T-2022'], 1],
    ]);
    expect(found[1]?.parts).toEqual([
      [
        ['a/T-2022', 'a/X-2022', 'a/M-2022']
          .map((figure) => `${figure} of whole-differs a/T-2022`)
          .join('; '),
      ],
    ]);
  });

  it('of two sources that print the same figures are one correction, with all claims of each figure', () => {
    const [correction] = shown([...sum('a', '2024'), ...sum('b', '2024')], {
      a: '2025-01-08',
      b: '2025-01-09',
    });
    expect(correction?.findings).toEqual(['whole-differs a/T-2024']);
    expect(correction?.parts[0]?.[0]).toContain('a/T-2024+b/T-2024 of whole-differs a/T-2024');
    expect(correction?.claims).toBe(2);
  });

  it('count a reprint and its original once', () => {
    const [correction] = shown([...sum('a', '2024'), ...sum('b', '2024')], { b: { repeats: 'a' } });
    expect(correction?.claims).toBe(1);
  });

  it('leave out revisions, mirrors and what has no proof', () => {
    expect(shown(['a VNM T 2024: $2.2 billion', 'b VNM T 2024: $2.4 billion'])).toEqual([]);
    expect(shown(['a VNM X 2024: $2.2 billion', 'b LAO M 2024: $2.4 billion'])).toEqual([]);
    expect(shown(['a VNM T 2024: $2.2 million', 'b VNM T 2024: $2.2 billion'])).toEqual([]);
  });

  it('between two papers of one day take either of the two', () => {
    const lines = ['a VNM T 2024: $2.2 billion', 'b VNM T 2024: $2.4 billion'];
    const [correction] = shown(lines, { a: '2025-01-08', b: '2025-01-09' });
    expect(correction?.findings).toEqual(['values-differ a/T-2024']);
    expect(correction?.parts).toEqual([
      ['a/T-2024 of values-differ a/T-2024; b/T-2024 of values-differ a/T-2024'],
    ]);
  });

  it('hold a forecast against no outcome', () => {
    expect(shown(['a VNM T 2024: $2.2 billion', 'a VNM T 2024: forecast $2.9 billion'])).toEqual([]);
  });
});
