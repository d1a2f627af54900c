/** All that a ledger tells about its targets, as the dataset stores it and the page shows it. */
import * as v from 'valibot';
import type { LowTarget } from '../findings/low-targets.ts';
import type { Met, Target } from '../ledger/claim.ts';
import { annualValues, historyOf, isFirmValue, type LedgerRecord, recordFor } from './annual-value.ts';
import { checkMet, type MetCheck, MetCheckSchema } from './met-check.ts';
import { OutlookSchema, outlookOf } from './outlook.ts';
import { PartYearSchema, partYears } from './part-year.ts';
import { type TargetRecord, TargetRecordSchema, targetRecords } from './target-record.ts';

export const TargetsSchema = v.strictObject({
  targets: v.array(TargetRecordSchema),
  /** Statements that a target was met, each checked against the values. */
  met: v.array(MetCheckSchema),
  /** For two-way trade. */
  outlook: OutlookSchema,
  partYears: v.array(PartYearSchema),
});

export type Targets = v.InferOutput<typeof TargetsSchema>;

/**
 * Judges the targets of a ledger.
 *
 * @param asOf ISO 8601; what was not over then is open
 */
export function targetsOf(record: LedgerRecord, asOf: string): Targets {
  const targets = targetRecords(record, asOf);
  const values = annualValues(record, 'T');
  const { assumedReporter, currency } = record.pair;
  const own = targets.filter((target) => target.covers === null && target.currency === currency);
  const complete = historyOf(values, assumedReporter).findLast(isFirmValue);
  return {
    targets,
    met: metChecks(record, targets),
    outlook: outlookOf(own, 'T', values, assumedReporter),
    partYears: complete ? partYears(record, 'T', complete.period) : [],
  };
}

/**
 * What findings about targets are made from.
 *
 * @param asOf ISO 8601; what was not over then is open
 */
export function saidOfTargets(record: LedgerRecord, asOf: string): { met: MetCheck[]; low: LowTarget[] } {
  const targets = targetRecords(record, asOf);
  return { met: metChecks(record, targets), low: lowTargetsAmong(targets, record) };
}

/** The statements that a target was met, each checked against the values. */
function metChecks(record: LedgerRecord, targets: readonly TargetRecord[]): MetCheck[] {
  const low = new Set(
    lowTargetsAmong(targets, record).flatMap(({ target, repeated }) => [target.id, ...repeated]),
  );
  return record.claims
    .filter((claim): claim is Met => claim.kind === 'met')
    .map((met) => checkMet(met, recordFor(met, record), low.has(met.target)));
}

/** The targets below what was known when they were set. */
function lowTargetsAmong(targets: readonly TargetRecord[], { claims }: LedgerRecord): LowTarget[] {
  const byId = new Map(
    claims.flatMap((claim) => (claim.kind === 'target' ? [[claim.id, claim] as const] : [])),
  );
  return targets.flatMap(({ deadlines }) =>
    deadlines.flatMap(({ known, statements: [first, ...others] }) => {
      const target: Target | undefined = byId.get(first?.claim ?? '');
      return known && target ? [{ target, repeated: others.map(({ claim }) => claim), known }] : [];
    }),
  );
}
