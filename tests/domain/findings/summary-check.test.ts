// Averages, average growths, shares and needed growths have a verdict, also where they fit.
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { findingsAmong, judgeAll } from '../../../src/domain/findings/findings-of.ts';
import { SummaryCheckSchema, summaryChecksOf } from '../../../src/domain/findings/summary-check.ts';
import { isSummary, ledgerOf } from '../../../src/domain/ledger/ledger.ts';
import { target } from '../claims.ts';
import { anyClaims } from '../summary-claims.ts';
import { sourcesOf } from './ledger.ts';

function checks(lines: readonly string[]) {
  const claims = [...anyClaims(lines), { ...target('t/goal', 'US$5 billion', '2030'), source: 't' }];
  const judged = judgeAll(ledgerOf({ claims, sources: sourcesOf(claims), assumedReporter: 'VNM' }));
  const found = summaryChecksOf(claims.filter(isSummary), judged, findingsAmong(judged, { claims }));
  for (const check of found) expect(v.parse(SummaryCheckSchema, check)).toEqual(check);
  return found;
}

const YEARS = ['a VNM T 2022: $1.60 billion', 'a VNM T 2023: $1.80 billion', 'a VNM T 2024: $2.20 billion'];
const [, , LAST = ''] = YEARS;

// biome-ignore format: one row a case
test.each<[string, readonly string[], string, string, readonly string[]]>([
  ['an average that its values give', YEARS, 'T 2022/2024~year: $1.87 billion', 'consistent', ['average-of-values true strong']],
  ['of rough values', ['a VNM T 2022: $2 billion', 'a VNM T 2023: $2 billion'], 'T 2022/2023~year: $2 billion', 'weak', ['average-of-values true weak']],
  ['one that they do not give', YEARS, 'T 2022/2024~year: $1.97 billion', 'inconsistent', ['average-of-values false strong']],
  ['some of its values are only a limit', YEARS.slice(0, 2), 'T 2022/2024~year: $1.87 billion', 'weak', ['at-least-average true weak']],
  ['without values', [], 'T 2022/2024~year: $1.87 billion', 'cannot-tell', []],
  ['a share of what it says', ['a VNM X 2024: $1.10 billion', LAST], 'X 2024%T: 50.0 per cent', 'consistent', ['share true strong']],
  ['not of it', ['a VNM X 2024: $1.30 billion', LAST], 'X 2024%T: 50.0 per cent', 'inconsistent', ['share false strong']],
  ['a growth that leads to the target', [LAST], 'T 2030~needed<2024@t/goal: 14.7 per cent', 'consistent', ['compound true strong']],
  ['one that does not', [LAST], 'T 2030~needed<2024@t/goal: 10.0 per cent', 'inconsistent', ['compound false strong']],
])('%s', (_what, values, line, verdict, tests) => {
  const [check] = checks([...values, `a VNM ${line}`]);
  expect(check?.verdict).toBe(verdict);
  expect(check?.tests.map(({ operation, met, power }) => `${operation} ${met} ${power}`)).toEqual(tests);
});

test('of an average growth it is enough that one meaning fits, which is named first', () => {
  const [check] = checks([...YEARS, 'a VNM T 2022/2024~growth<2022: 17.3 per cent']);
  expect(check?.verdict).toBe('consistent');
  expect(check?.tests[0]).toMatchObject({ operation: 'compound', met: true });
});
