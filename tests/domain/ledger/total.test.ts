import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../../src/domain/ledger/ledger.ts';
import { DerivedTotalSchema, derivedTotals } from '../../../src/domain/ledger/total.ts';
import { claimsOf, sourcesOf } from '../findings/ledger.ts';

const X = 'a VNM X 2024: $641.8 million';
const M = 'a VNM M 2024: $1.3 billion';

function totalsOf(lines: readonly string[]) {
  const claims = claimsOf(lines);
  return derivedTotals(ledgerOf({ claims, sources: sourcesOf(claims), assumedReporter: 'VNM' }));
}

describe('derivedTotals', () => {
  it.each`
    label                            | values                                                                      | claims
    ${'imports first'}               | ${[M, X]}                                                                   | ${['a/X-2024 a/M-2024']}
    ${'nothing'}                     | ${[]}                                                                       | ${[]}
    ${'exports only'}                | ${[X]}                                                                      | ${[]}
    ${'imports only'}                | ${[M]}                                                                      | ${[]}
    ${'two sources'}                 | ${[X, 'b VNM M 2024: $1.3 billion']}                                        | ${[]}
    ${'two reporters'}               | ${[X, 'a LAO M 2024: $1.3 billion']}                                        | ${[]}
    ${'a stated and an unspecified'} | ${[X, 'a unspecified M 2024: $1.3 billion']}                                | ${['a/X-2024 a/M-2024']}
    ${'no stated period'}            | ${['a VNM X not-stated: $0.6 billion', 'a VNM M not-stated: $1.3 billion']} | ${[]}
    ${'two periods'}                 | ${[X, 'a VNM M 2023: $1.3 billion']}                                        | ${[]}
    ${'a printed total'}             | ${[X, M, 'a VNM T 2024: $1.94 billion']}                                    | ${[]}
    ${'a total printed elsewhere'}   | ${[X, M, 'b VNM T 2024: $1.94 billion']}                                    | ${['a/X-2024 a/M-2024']}
    ${'a total of another reporter'} | ${[X, M, 'a IMF T 2024: $1.94 billion']}                                    | ${['a/X-2024 a/M-2024']}
    ${'a total of another period'}   | ${[X, M, 'a VNM T 2023: $1.94 billion']}                                    | ${['a/X-2024 a/M-2024']}
    ${'a balance'}                   | ${[X, 'a VNM B 2024: $0.1 billion']}                                        | ${[]}
    ${'each source its own'}         | ${[X, M, 'b VNM X 2024: $640 million', 'b VNM M 2024: $1.3 billion']}       | ${['a/X-2024 a/M-2024', 'b/X-2024 b/M-2024']}
  `('$label', ({ values, claims }) => {
    expect(totalsOf(values).map((total) => total.claims.join(' '))).toEqual(claims);
  });

  it.each`
    exported  | imported  | joint
    ${'@FOB'} | ${'@CIF'} | ${'FOB+CIF'}
    ${'@FOB'} | ${'@FOB'} | ${'FOB'}
    ${'@CIF'} | ${'@CIF'} | ${'CIF'}
    ${'@CIF'} | ${'@FOB'} | ${null}
    ${'@FOB'} | ${''}     | ${null}
    ${''}     | ${'@CIF'} | ${null}
    ${''}     | ${''}     | ${null}
  `('X$exported and M$imported make $joint', ({ exported, imported, joint }) => {
    const values = [`a VNM X${exported} 2024: $1 billion`, `a VNM M${imported} 2024: $1 billion`];
    expect(totalsOf(values).map(({ valuation }) => valuation)).toEqual([joint]);
  });
});

it('records a total with its cell and its exact interval', () => {
  const recorded = totalsOf(['a VNM X@FOB 2024: $641.8 million', 'a VNM M@CIF 2024: $1.3 billion']);
  expect(recorded).toEqual([
    {
      cell: 'VNM.LAO.T.FOB+CIF.2024',
      source: 'a',
      reporter: 'VNM',
      partner: 'LAO',
      currency: 'USD',
      covers: null,
      period: '2024',
      valuation: 'FOB+CIF',
      claims: ['a/X-2024', 'a/M-2024'],
      interval: '[1891750000, 1991850000]',
    },
  ]);
  expect(v.parse(v.array(DerivedTotalSchema), recorded)).toEqual(recorded);
});
