/** All that a ledger tells about its targets, as the dataset stores it and the page shows it. */
import * as v from 'valibot';
import type { LowTarget } from '../findings/low-targets.ts';
import type { Met, Target } from '../ledger/claim.ts';
import { annualValues, historyOf, isFirmValue } from './annual-value.ts';
import type { CountedLedger } from './counted-ledger.ts';
import { checkMet, type JudgedStatement, MetCheckSchema } from './met-check.ts';
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
export function targetsOf(counted: CountedLedger, asOf: string): Targets {
  const targets = targetRecords(counted, asOf);
  const values = annualValues(counted, 'T');
  const { assumedReporter, currency } = counted.pair;
  const own = targets.filter((target) => target.covers === null && target.currency === currency);
  const complete = historyOf(values, assumedReporter).findLast(isFirmValue);
  return {
    targets,
    met: metStatements(counted, targets).map(({ check }) => check),
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
  const targets = targetRecords(counted, asOf);
  return { met: metStatements(counted, targets), low: lowTargetsAmong(targets, counted) };
}

/** The statements that a target was met, each judged by the values. */
function metStatements(counted: CountedLedger, targets: readonly TargetRecord[]): JudgedStatement[] {
  const low = new Set(
    lowTargetsAmong(targets, counted).flatMap(({ target, repeated }) => [target.id, ...repeated]),
  );
  return counted.allClaims
    .filter((claim): claim is Met => claim.kind === 'met')
    .map((met) => checkMet(met, counted, low.has(met.target)));
}

/** The targets below what was known when they were set. */
function lowTargetsAmong(targets: readonly TargetRecord[], { allClaims }: CountedLedger): LowTarget[] {
  const byId = new Map(
    allClaims.flatMap((claim) => (claim.kind === 'target' ? [[claim.id, claim] as const] : [])),
  );
  return targets.flatMap(({ deadlines }) =>
    deadlines.flatMap(({ known, statements: [first, ...others] }) => {
      const target: Target | undefined = byId.get(first?.claim ?? '');
      return known && target ? [{ target, repeated: others.map(({ claim }) => claim), known }] : [];
    }),
  );
}
