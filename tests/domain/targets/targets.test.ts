// All of it together: what the dataset keeps of the targets of a ledger.
import { expect, test } from 'vitest';
import { targetsOf } from '../../../src/domain/targets/targets.ts';
import { level, target } from '../claims.ts';
import { from, met, recordOf } from './ledger.ts';

const open = from(target('b/t', 'US$5 billion'), 'b');
const said = met(target('c/met', 'US$1 billion'), { target: 'b/t', period: '2024' });
const parts = [level('c VNM T 2024-S1: US$1.1 billion'), level('c VNM T 2025-S1: US$1.2 billion')];

test('targets, statements that they were met, what they take, and the running year', () => {
  const claims = [
    open,
    said,
    level('b VNM T 2024: US$2.2 billion'),
    level('c LAO T 2025: US$2.2 billion'),
    ...parts,
  ];
  const { targets, met: statements, outlook, partYears } = targetsOf(recordOf(claims), '2026-01-01');
  expect(targets.map(({ id }) => id)).toEqual(['t-5bn']);
  expect(statements.map(({ claim, verdict }) => [claim, verdict])).toEqual([['c/met', 'consistent']]);
  expect(outlook.starts.map(({ id }) => id)).toEqual(['2024-b-T-2024']);
  expect(outlook.targets.map((row) => row.target)).toEqual(['t-5bn']);
  // 2025 is complete by another reporter only.
  expect(partYears.map(({ period }) => period)).toEqual(['2025-S1']);
});

test.each([
  ['no complete year', []],
  ['no year but a hedged one', [level('b VNM T 2024: over US$2 billion')]],
])('with %s no months are shown', (_what, years) => {
  expect(targetsOf(recordOf([open, ...years, ...parts]), '2026-01-01').partYears).toEqual([]);
});
