import { expect, test } from 'vitest';
import { checkingOf } from '../../src/build/compile/checked-day.ts';
import type { Source } from '../../src/domain/index.ts';

const read = (...days: string[]) => days.map((accessed) => ({ accessed })) as Source[];

// biome-ignore format: one row a case
test.each([
  [undefined,    undefined, '2026-02-17', null],
  ['2026-03-01', undefined, '2026-03-01', null],
  [undefined,    'P1M',     '2026-02-17', '2026-03-17'],
  ['2026-03-31', 'P1M',     '2026-03-31', '2026-04-30'],
  ['2026-03-01', 'P2W',     '2026-03-01', '2026-03-15'],
  ['2026-12-30', 'P3D',     '2026-12-30', '2027-01-02'],
  ['2028-02-29', 'P1Y',     '2028-02-29', '2029-02-28'],
  ['2026-08-31', 'P18M',    '2026-08-31', '2028-02-29'],
])('checked %s, every %s: on %s, due %s', (checked, rhythm, checkedOn, checkDue) => {
  const sources = read('2025-01-09', '2026-02-17', '2024-12-31');
  expect(checkingOf(sources, { checked, rhythm })).toEqual({ checkedOn, checkDue });
});
