import { expect, it } from 'vitest';
import { ledgerOf } from '../../../src/app/models/ledger.ts';
import { valueNeighbours } from '../../../src/app/models/value-neighbours.ts';
import { valueSlug, valuesOf } from '../../../src/app/models/value-page.ts';
import { datasetOf } from '../dataset-fixture.ts';

const PERIODS = [
  '2022',
  '2023',
  '2025',
  '2024-01/2024-04',
  '2025-01/2025-04',
  '2024-05/2024-08',
  '2025-Q1',
  '2025-Q2',
];
const ledger = ledgerOf(
  datasetOf([
    {
      id: 'a',
      levels: PERIODS.map((period, index) => ({ id: `t${index}`, figure: '$2.2 billion', period })),
    },
  ]),
);

it.each([
  ['a year, over a gap', 'T-2023', 'T-2022', 'T-2025'],
  ['the first and the last end', 'T-2022', null, 'T-2023'],
  ['the same months of the next year, not other ones', 'T-2024-01--2024-04', null, 'T-2025-01--2025-04'],
  ['quarters in a row', 'T-2025-Q1', null, 'T-2025-Q2'],
] as const)('values stand beside those of %s', (_, slug, before, after) => {
  const key = valuesOf(ledger).get(slug)?.key;
  if (!key) throw new Error(`no value ${slug}`);
  const { previous, next } = valueNeighbours(key, ledger);
  expect(previous && valueSlug(previous.key)).toBe(before);
  expect(next && valueSlug(next.key)).toBe(after);
});
