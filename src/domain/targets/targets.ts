/** Everything that a ledger says of its targets: what the dataset keeps and the page shows. */
import * as v from 'valibot';
import type { Met } from '../ledger/claim.ts';
import { annualValues, historyOf, isFirmValue, type LedgerRecord, recordFor } from './annual-value.ts';
import { checkMet, type MetCheck, MetCheckSchema } from './met-check.ts';
import { OutlookSchema, outlookOf } from './outlook.ts';
import { PartYearSchema, partYears } from './part-year.ts';
import { TargetRecordSchema, targetRecords } from './target-record.ts';

export const TargetsSchema = v.strictObject({
  targets: v.array(TargetRecordSchema),
  /** Statements that a target was met, each against the values. */
  met: v.array(MetCheckSchema),
  /** Of two-way trade. */
  outlook: OutlookSchema,
  partYears: v.array(PartYearSchema),
});

export type Targets = v.InferOutput<typeof TargetsSchema>;

/** @param asOf ISO 8601: what was not over then is open */
export function targetsOf(record: LedgerRecord, asOf: string): Targets {
  const targets = targetRecords(record, asOf);
  const values = annualValues(record, 'T');
  const { assumedReporter, currency } = record.pair;
  const own = targets.filter((target) => target.covers === null && target.currency === currency);
  const complete = historyOf(values, assumedReporter).findLast(isFirmValue);
  return {
    targets,
    met: metChecksOf(record),
    outlook: outlookOf(own, 'T', values, assumedReporter),
    partYears: complete ? partYears(record, 'T', complete.period) : [],
  };
}

/** The statements that a target was met, each against the values. */
export const metChecksOf = (record: LedgerRecord): MetCheck[] =>
  record.claims
    .filter((claim): claim is Met => claim.kind === 'met')
    .map((met) => checkMet(met, recordFor(met, record)));
