/** Ledgers for tests of targets: five sources, and claims that set targets or say that they were met. */

import { impliedValues } from '../../../src/domain/implied/implied-values.ts';
import type { Claim, Met, Target } from '../../../src/domain/ledger/claim.ts';
import { ledgerOf } from '../../../src/domain/ledger/ledger.ts';
import type { Source } from '../../../src/domain/ledger/source.ts';
import { type CountedLedger, countedLedger } from '../../../src/domain/targets/counted-ledger.ts';
import { judgedTargets, type TargetRecord } from '../../../src/domain/targets/target-record.ts';
import { target } from '../claims.ts';

/** Of "d" no date is known; "e" repeats "c". */
const SOURCES: readonly [id: string, published: string | null, repeats?: string][] = [
  ['a', '2015-03-01'],
  ['b', '2020-01-01'],
  ['c', '2023-02-01'],
  ['d', null],
  ['e', '2023-03-01', 'c'],
];

const source = ([id, published, repeats]: (typeof SOURCES)[number]): Source => ({
  id,
  kind: 'press',
  publisher: id,
  agency: null,
  title: null,
  about: id,
  published,
  publishedBasis: published ? 'printed' : 'not-seen',
  accessed: '2026-11-21',
  url: null,
  language: 'en',
  repeats: repeats ?? null,
  note: null,
});

/** Of Viet Nam, where a claim does not say whose it is. */
export function recordOf(claims: readonly Claim[], disputed: readonly string[] = []): CountedLedger {
  const sources = SOURCES.map(source);
  const ledger = ledgerOf({ claims, sources, assumedReporter: 'VNM' });
  const pair = { assumedReporter: 'VNM', currency: 'USD' };
  return countedLedger({ claims, disputed, sources, pair, ledger, implied: impliedValues(ledger) });
}

/** The records of the targets, without what is found of them. */
export const targetRecords = (counted: CountedLedger, asOf: string): TargetRecord[] =>
  judgedTargets(counted, asOf).map(({ record }) => record);

/** A growth a year, set as a target. */
export const rate = (id: string, text: string, by: string | null = null): Target => ({
  ...target(id, text, by),
  unit: 'rate',
  measure: 'growth',
});

/** The same target, set by another source. */
export const from = (claim: Target, source: string): Target => ({ ...claim, source });

/** That a target was met. */
export function met({ by: _, horizon: __, ...shared }: Target, changes: Partial<Met>): Met {
  return { ...shared, kind: 'met', target: 'a/t', period: '2020', except: [], exceptWords: null, ...changes };
}
