// The day that stands for the present of a ledger: it decides which deadlines have passed. A page without a date counted
// as nothing, so that a ledger whose newest figures are of such pages stood in the past.
import { expect, test } from 'vitest';
import { buildDatasets } from '../../src/build/compile/build-datasets.ts';
import { formatProblems } from '../../src/build/read/problem.ts';
import { type MadePage, madePair } from './made-ledger.ts';

/** A page: its day of publication, and one figure as the short table has it. */
type Page = readonly [published: string, figure: string];

/** The day of a ledger with a target due in 2024 and pages, each its day of publication and one figure. */
function present(pages: readonly Page[]) {
  const target = `claims: [{ id: t, kind: target, figure: "US$9 billion", flow: T, measure: level, by: "2024" }]`;
  const bodies: MadePage[] = [
    ['2023-05-02', target],
    ...pages.map(([published, figure]) => [published, `figures:\n  ${figure}`] as const),
  ];
  const { datasets, problems } = buildDatasets(madePair('THA', bodies));
  expect(formatProblems(problems)).toEqual([]);
  const [dataset] = datasets;
  const [record] = dataset?.targets.targets ?? [];
  return [dataset?.asOf, record?.deadlines[0]?.outcome];
}

test.each<[string, readonly Page[], unknown]>([
  ['of the newest page', [['2024-02-01', 'T 2023: "US$8 billion"']], ['2024-02-01', 'open']],
  [
    'of a page without a date, after the months that it reports',
    [['not-seen', 'T 2024: "US$8 billion"']],
    ['2025-01', 'missed'],
  ],
  ['also of part of a year', [['not-seen', 'T 2024-01/2024-05: "US$4 billion"']], ['2024-06', 'open']],
  [
    'of such a page no later than it was read',
    [['not-seen', 'T 2026: "US$8 billion"']],
    ['2026-11-21', 'cannot-rate'],
  ],
  [
    'not of what such a page only expects',
    [['not-seen', 'T 2024: { figure: "US$8 billion", status: F }']],
    ['2023-05-02', 'open'],
  ],
  ['not of a period that is not stated', [['not-seen', 'T XXXX-05: "US$1 billion"']], ['2023-05-02', 'open']],
])('the present is %s', (_, pages, expected) => {
  expect(present(pages)).toEqual(expected);
});
