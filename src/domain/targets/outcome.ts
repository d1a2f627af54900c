/** What came of a target in one year, by each reporter: reporters are never one series, and each one's value is kept. */
import * as v from 'valibot';
import type { Flow } from '../ledger/codes.ts';
import { type Interval, readInterval } from '../numbers/interval.ts';
import {
  type AnnualValue,
  AnnualValueSchema,
  isFirmValue,
  type LedgerRecord,
  recordAnnual,
  valueOfYear,
} from './annual-value.ts';
import { reaches } from './headline.ts';
import { farGoalOf } from './required.ts';
import {
  type GrowthOfYear,
  GrowthOfYearSchema,
  growthReaches,
  growthsOfYear,
  UNKNOWN,
  type Unknown,
} from './year-growth.ts';

/** A level is compared with the value of a year, a growth with the growth of a year. */
export interface Aim {
  readonly flow: Flow;
  readonly measure: 'level' | 'growth';
  readonly threshold: Interval;
}

const REACHED = ['yes', 'no', 'cannot-tell'] as const;

const ByReporterSchema = v.strictObject({
  reporter: v.string(),
  reached: v.picklist(REACHED),
  reason: v.nullable(v.picklist(UNKNOWN)),
  /** Of a zone that is reached: whether its upper end is reached as well. */
  beyond: v.nullable(v.picklist(REACHED)),
  /** The value that decides, of a level. */
  value: v.nullable(AnnualValueSchema),
  /** The growth that decides, of a growth. */
  growth: v.nullable(GrowthOfYearSchema),
});

export const YearOutcomeSchema = v.strictObject({
  year: v.number(),
  reached: v.picklist(REACHED),
  reason: v.nullable(v.picklist(UNKNOWN)),
  /** Each reporter that has a value of the year, the assumed one first. */
  reporters: v.array(ByReporterSchema),
});

type ByReporter = v.InferOutput<typeof ByReporterSchema>;
export type YearOutcome = v.InferOutput<typeof YearOutcomeSchema>;

/** Whether a year reached an aim. Where reporters that can tell disagree, it can't be told. */
export function yearOutcome(
  year: number,
  aim: Aim,
  values: readonly AnnualValue[],
  record: LedgerRecord,
): YearOutcome {
  const { assumedReporter } = record.pair;
  const others = new Set(values.map(({ reporter }) => reporter));
  others.delete(assumedReporter);
  const reporters = [assumedReporter, ...[...others].sort()]
    .map((reporter) =>
      aim.measure === 'level'
        ? levelBy(reporter, year, aim, values)
        : growthBy(reporter, aim, growthsOfYear(year, reporter, aim.flow, values, record)),
    )
    .filter(({ value, growth }) => value !== null || growth !== null);
  const sure = reporters.filter(({ reached }) => reached !== 'cannot-tell');
  const [first] = sure;
  if (first && sure.every(({ reached }) => reached === first.reached)) {
    return { year, reached: first.reached, reason: null, reporters };
  }
  const reason = first ? 'reporters-disagree' : (reporters[0]?.reason ?? 'no-value');
  return { year, reached: 'cannot-tell', reason, reporters };
}

function levelBy(
  reporter: string,
  year: number,
  { threshold }: Aim,
  values: readonly AnnualValue[],
): ByReporter {
  const value = valueOfYear(values, year, reporter);
  const unknown = (reason: Unknown): ByReporter => ({
    reporter,
    reached: 'cannot-tell',
    reason,
    beyond: null,
    value: value ? recordAnnual(value) : null,
    growth: null,
  });
  if (!value) return unknown('no-value');
  const reached = reaches(value.interval, threshold);
  const contrary = { yes: 'no', no: 'yes', 'cannot-tell': null }[reached];
  const firm = values.filter(
    (other) => other.year === year && other.reporter === reporter && isFirmValue(other),
  );
  if (firm.some((other) => reaches(other.interval, threshold) === contrary))
    return unknown('values-disagree');
  if (reached === 'cannot-tell') return unknown('too-wide');
  return {
    ...unknown('too-wide'),
    reached,
    reason: null,
    beyond: beyond(reached, value.interval, threshold),
  };
}

function growthBy(reporter: string, { threshold }: Aim, growths: readonly GrowthOfYear[]): ByReporter {
  const { reached, reason, by } = growthReaches(growths, threshold);
  return {
    reporter,
    reached,
    reason,
    beyond: by ? beyond(reached, readInterval(by.rate), threshold) : null,
    value: null,
    growth: by,
  };
}

function beyond(reached: ByReporter['reached'], value: Interval, threshold: Interval): ByReporter['beyond'] {
  const far = farGoalOf(threshold);
  const isZone = threshold.lower === null || !far || !threshold.lower.equals(far.lower ?? 0);
  return reached === 'yes' && far && isZone ? reaches(value, far) : null;
}
