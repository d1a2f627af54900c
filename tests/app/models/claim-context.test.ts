// What stands beside a value on its page, of a ledger with several reporters, sources and periods.
import { expect, test } from 'vitest';
import {
  annualTotalsAround,
  claimsOfCell,
  claimsUsing,
  relatedCells,
} from '../../../src/app/models/claim-context.ts';
import { isLevelClaim, ledgerOf } from '../../../src/app/models/ledger.ts';
import { datasetOf } from '../dataset-fixture.ts';

const ledger = ledgerOf(
  datasetOf([
    {
      id: 'a',
      levels: [
        { id: 'x-2023', figure: '$50.0 million', period: '2023', reporter: 'VNM', flow: 'X' },
        { id: 'x-2024', figure: '$60.0 million', period: '2024', reporter: 'VNM', flow: 'X' },
        { id: 'x-may', figure: '$5.0 million', period: '2024-05', reporter: 'VNM', flow: 'X' },
      ],
      growths: [
        {
          id: 'x-growth',
          figure: 'up 20 per cent',
          period: '2024',
          base: '2023',
          reporter: 'VNM',
          flow: 'X',
        },
      ],
    },
    {
      id: 'b',
      levels: [
        { id: 'x-2024', figure: '$61.0 million', period: '2024', reporter: 'VNM', flow: 'X' },
        { id: 'm-2024', figure: '$63.0 million', period: '2024', reporter: 'LAO', flow: 'M' },
        { id: 'over-2024', figure: 'over $60 million', period: '2024', reporter: 'VNM', flow: 'X' },
      ],
    },
  ]),
);

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

// biome-ignore format: one row a case
test.each([
  ['a/x-2024', ['b/over-2024', 'b/x-2024'], ['b/m-2024'],                            ['a/x-growth'], []],
  ['a/x-2023', [],                          [],                                      ['a/x-growth'], []],
  ['a/x-may',  [],                          [],                                      [],             ['a/x-2024', 'b/x-2024']],
  ['b/m-2024', [],                          ['a/x-2024', 'b/over-2024', 'b/x-2024'], [],             []],
])('%s: the same cell, other reporters, growths and years around', (id, same, related, using, around) => {
  const claim = ledger.claim(id);
  if (!isLevelClaim(claim)) throw new Error(`${id} is no value`);
  expect(idsOf(claimsOfCell(claim, ledger)).toSorted()).toEqual(same);
  expect(idsOf(relatedCells(claim, ledger)).toSorted()).toEqual(related);
  expect(idsOf(claimsUsing(claim, ledger))).toEqual(using);
  expect(idsOf(annualTotalsAround(claim, ledger)).toSorted()).toEqual(around);
});
