import { expect, it } from 'vitest';
import { cellKey } from '../../../src/domain/ledger/cell.ts';

it.each`
  reporter         | partner  | flow   | valuation    | period               | key
  ${'VNM'}         | ${'LAO'} | ${'X'} | ${'FOB'}     | ${'2024'}            | ${'VNM.LAO.X.FOB.2024'}
  ${'LAO'}         | ${'VNM'} | ${'M'} | ${'CIF'}     | ${'2024'}            | ${'LAO.VNM.M.CIF.2024'}
  ${'VNM'}         | ${'LAO'} | ${'T'} | ${'FOB+CIF'} | ${'2025-01/2025-04'} | ${'VNM.LAO.T.FOB+CIF.2025-01/2025-04'}
  ${'VNM'}         | ${'LAO'} | ${'T'} | ${null}      | ${'2024'}            | ${'VNM.LAO.T._X.2024'}
  ${'unspecified'} | ${'LAO'} | ${'B'} | ${null}      | ${'2024-Q1'}         | ${'_X.LAO.B._X.2024-Q1'}
`('$key', ({ key, ...parts }) => {
  expect(cellKey(parts)).toBe(key);
});
