/** All that a ledger says about its targets, as the dataset stores it and the page shows it. */
import * as v from 'valibot';
import type { LowTarget } from '../findings/low-targets.ts';
import type { Met } from '../ledger/claim.ts';
import { annualValues, historyOf, isFirmValue } from './annual-value.ts';
import type { CountedLedger } from './counted-ledger.ts';
import { checkMet, type JudgedStatement, MetCheckSchema } from './met-check.ts';
import { OutlookSchema, outlookOf } from './outlook.ts';
import { PartYearSchema, partYears } from './part-year.ts';
import { type JudgedTarget, judgedTargets, TargetRecordSchema } from './target-record.ts';

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
export function targetsOf(counted: CountedLedger, asOf: string): Targets {
  const judged = judgedTargets(counted, asOf);
  const targets = judged.map(({ record }) => record);
  const values = annualValues(counted, 'T');
  const { assumedReporter, currency } = counted.pair;
  const own = targets.filter((target) => target.covers === null && target.currency === currency);
  const complete = historyOf(values, assumedReporter).findLast(isFirmValue);
  return {
    targets,
    met: metStatements(counted, judged).map(({ check }) => check),
    outlook: outlookOf(own, 'T', values, assumedReporter),
    partYears: complete ? partYears(counted, 'T', complete.period) : [],
  };
}

/**
 * What findings about targets are made from.
 *
 * @param asOf ISO 8601; what was not over then is open
 */
export function saidOfTargets(
  counted: CountedLedger,
  asOf: string,
): { met: JudgedStatement[]; low: LowTarget[] } {
  const judged = judgedTargets(counted, asOf);
  return { met: metStatements(counted, judged), low: judged.flatMap(({ low }) => low) };
}

/** The statements that a target was met, each judged by the values. */
function metStatements(counted: CountedLedger, targets: readonly JudgedTarget[]): JudgedStatement[] {
  const low = new Set(
    targets.flatMap((one) => one.low.flatMap(({ target, repeated }) => [target.id, ...repeated])),
  );
  return counted.allClaims
    .filter((claim): claim is Met => claim.kind === 'met')
    .map((met) => checkMet(met, counted, low.has(met.target)));
}
