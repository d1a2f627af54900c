import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DerivedTotalSchema, derivedTotals, recordTotal } from '../../../src/domain/growth-checks/total.ts';
import { writeInterval } from '../../../src/domain/numbers/interval.ts';
import { value } from '../claims.ts';

const X = 'a VNM X 2024: $641.8 million';
const M = 'a VNM M 2024: $1.3 billion';

describe('derivedTotals', () => {
  it('adds exports and imports of one source, under each reading', () => {
    const [total, ...more] = derivedTotals([value(X), value('a VNM M 2024: over $1.30 billion')]);
    expect(more).toEqual([]);
    if (!total) throw new Error('no total');
    const { verdict, usual, anyRounding, narrow, ...rest } = total;
    expect([verdict, usual, anyRounding, narrow].map(writeInterval)).toEqual([
      '(1941750000, 2071850000]',
      '(1941750000, 1951850000]',
      '(1941700000, 2071900000)',
      '(1941750000, 2071850000]',
    ]);
    expect(rest).toEqual({
      claims: ['a/X-2024', 'a/M-2024'],
      source: 'a',
      statistics: false,
      reporter: 'VNM',
      partner: 'LAO',
      flow: 'T',
      valuation: null,
      period: '2024',
      hedged: true,
      misprinted: false,
    });
  });

  it.each`
    label                            | values                                                                      | claims
    ${'imports first'}               | ${[M, X]}                                                                   | ${['a/X-2024 a/M-2024']}
    ${'nothing'}                     | ${[]}                                                                       | ${[]}
    ${'exports only'}                | ${[X]}                                                                      | ${[]}
    ${'imports only'}                | ${[M]}                                                                      | ${[]}
    ${'two sources'}                 | ${[X, 'b VNM M 2024: $1.3 billion']}                                        | ${[]}
    ${'two reporters'}               | ${[X, 'a LAO M 2024: $1.3 billion']}                                        | ${[]}
    ${'a stated and an unspecified'} | ${[X, 'a unspecified M 2024: $1.3 billion']}                                | ${[]}
    ${'no stated period'}            | ${['a VNM X not-stated: $0.6 billion', 'a VNM M not-stated: $1.3 billion']} | ${[]}
    ${'two periods'}                 | ${[X, 'a VNM M 2023: $1.3 billion']}                                        | ${[]}
    ${'a printed total'}             | ${[X, M, 'a VNM T 2024: $1.94 billion']}                                    | ${[]}
    ${'a total printed elsewhere'}   | ${[X, M, 'b VNM T 2024: $1.94 billion']}                                    | ${['a/X-2024 a/M-2024']}
    ${'a total of another reporter'} | ${[X, M, 'a IMF T 2024: $1.94 billion']}                                    | ${['a/X-2024 a/M-2024']}
    ${'a total of another period'}   | ${[X, M, 'a VNM T 2023: $1.94 billion']}                                    | ${['a/X-2024 a/M-2024']}
    ${'a balance'}                   | ${[X, 'a VNM B 2024: $0.1 billion']}                                        | ${[]}
    ${'each source its own'}         | ${[X, M, 'b VNM X 2024: $640 million', 'b VNM M 2024: $1.3 billion']}       | ${['a/X-2024 a/M-2024', 'b/X-2024 b/M-2024']}
  `('$label', ({ values, claims }) => {
    expect(derivedTotals(values.map(value)).map((total) => total.claims.join(' '))).toEqual(claims);
  });

  it.each([
    [false, false],
    [true, false],
    [false, true],
  ])('is hedged, or rests on a misprint, where a part does (%s, %s)', (exported, imported) => {
    const totals = derivedTotals([
      { ...value(X), hedged: exported, misprinted: imported },
      { ...value(M), hedged: imported, misprinted: exported },
    ]);
    expect(totals).toMatchObject([{ hedged: exported || imported, misprinted: exported || imported }]);
  });

  it('never adds across partners', () => {
    expect(derivedTotals([value(X), { ...value(M), partner: 'KHM' }])).toEqual([]);
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
    const values = [`a VNM X${exported} 2024: $1 billion`, `a VNM M${imported} 2024: $1 billion`].map(value);
    expect(derivedTotals(values).map(({ valuation }) => valuation)).toEqual([joint]);
  });
});

it('records a total with its cell and its exact interval', () => {
  const recorded = derivedTotals([
    value('a VNM X@FOB 2024: $641.8 million'),
    value('a VNM M@CIF 2024: $1.3 billion'),
  ]).map(recordTotal);
  expect(recorded).toEqual([
    {
      cell: 'VNM.LAO.T.FOB+CIF.2024',
      source: 'a',
      reporter: 'VNM',
      partner: 'LAO',
      period: '2024',
      valuation: 'FOB+CIF',
      claims: ['a/X-2024', 'a/M-2024'],
      interval: '[1891750000, 1991850000]',
    },
  ]);
  expect(v.parse(v.array(DerivedTotalSchema), recorded)).toEqual(recorded);
});
