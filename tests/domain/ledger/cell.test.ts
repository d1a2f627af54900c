import { expect, it } from 'vitest';
import { cellKey } from '../../../src/domain/ledger/cell.ts';

it.each`
  reporter         | partner  | flow   | valuation    | period               | currency | covers            | key
  ${'VNM'}         | ${'LAO'} | ${'X'} | ${'FOB'}     | ${'2024'}            | ${'USD'} | ${null}           | ${'VNM.LAO.X.FOB.2024'}
  ${'LAO'}         | ${'VNM'} | ${'M'} | ${'CIF'}     | ${'2024'}            | ${'USD'} | ${null}           | ${'LAO.VNM.M.CIF.2024'}
  ${'VNM'}         | ${'LAO'} | ${'T'} | ${'FOB+CIF'} | ${'2025-01/2025-04'} | ${'USD'} | ${null}           | ${'VNM.LAO.T.FOB+CIF.2025-01/2025-04'}
  ${'VNM'}         | ${'LAO'} | ${'T'} | ${null}      | ${'2024'}            | ${'USD'} | ${null}           | ${'VNM.LAO.T._X.2024'}
  ${'unspecified'} | ${'LAO'} | ${'B'} | ${null}      | ${'2024-Q1'}         | ${'USD'} | ${null}           | ${'_X.LAO.B._X.2024-Q1'}
  ${'THA'}         | ${'LAO'} | ${'T'} | ${null}      | ${'2024'}            | ${'THB'} | ${null}           | ${'THA.LAO.T._X.2024.THB'}
  ${'THA'}         | ${'LAO'} | ${'T'} | ${null}      | ${'2024'}            | ${'THB'} | ${'Border trade'} | ${'THA.LAO.T._X.2024.THB-border-trade'}
`('$key', ({ key, ...parts }) => {
  expect(cellKey(parts)).toBe(key);
});
