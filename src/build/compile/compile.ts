/** Compiles the ledger of a pair to its dataset. The same ledger gives the same bytes, at any time and place. */

import * as v from 'valibot';
import {
  type Cell,
  correctionsOf,
  countedLedger,
  DATASET_FORMAT,
  type Dataset,
  DatasetSchema,
  groupBy,
  headlineOf,
  impliedValues,
  type Level,
  NOT_STATED,
  recordGrowthChecks,
  type TradeEvent,
  targetsOf,
} from '../../domain/index.ts';
import { slipsIn } from '../../domain/slips/index.ts';
import type { LedgerPair, LedgerSource } from '../read/ledger.ts';
import type { Problem } from '../read/problem.ts';
import { checkingOf } from './checked-day.ts';
import { compileChanges } from './compile-changes.ts';
import { judgePair, sourcesInOrder } from './judge-pair.ts';
import { versionOf } from './version-of.ts';

/** A dataset, and warnings: findings without a review, and reviews without a finding. */
export interface CompiledPair {
  readonly dataset: Dataset;
  readonly warnings: readonly Problem[];
}

/**
 * Compiles a pair that was read without problems.
 *
 * @throws {v.ValiError} when the result does not fit the dataset's schema, which is a mistake of this program
 */
export function compilePair(pairLedger: LedgerPair): CompiledPair {
  const { warnings, ledger, counted, growthVerdicts, ...judged } = judgePair(pairLedger);
  const { claims, findings } = judged;
  const levels = claims.filter((claim): claim is Level => claim.kind === 'level');
  const implied = impliedValues(ledger);
  const all = countedLedger({ ...judged, claims: counted, ledger, implied });
  const targets = targetsOf(all, judged.asOf);
  const content = {
    format: DATASET_FORMAT,
    ...judged,
    ...checkingOf(judged.sources, pairLedger.pair),
    headline: headlineOf(all, targets.targets, pairLedger.pair.gauges ?? null),
    cells: datasetCells(levels),
    growthChecks: recordGrowthChecks(growthVerdicts, ledger),
    implied,
    corrections: correctionsOf(findings, ledger),
    suggestions: findings.flatMap(slipsIn(ledger)),
    targets,
    events: sourcesInOrder(pairLedger.sources).flatMap(eventsOf),
    changes: compileChanges(pairLedger.changes),
  };
  return { dataset: v.parse(DatasetSchema, { ...content, version: versionOf(content) }), warnings };
}

const eventsOf = ({ id: source, events }: LedgerSource): TradeEvent[] =>
  events.map(({ id, date, title }) => ({
    id: `${source}/${id}`,
    source,
    date: date === NOT_STATED ? null : date,
    title,
  }));

function datasetCells(levels: readonly Level[]): Cell[] {
  return [...groupBy(levels, ({ cell }) => cell)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, ofCell]) => ({ key, claims: ofCell.map(({ id }) => id) }));
}
