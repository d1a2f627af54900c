/**
 * The outcome of a target in one year, by reporter. Reporters are never one series, so that each one's value is kept.
 */
import * as v from 'valibot';
import type { Flow } from '../ledger/codes.ts';
import { monthsOf, type Period, periodOf, yearOf } from '../ledger/period.ts';
import { type Interval, readInterval } from '../numbers/interval.ts';
import {
  type AnnualValue,
  AnnualValueSchema,
  isFirmValue,
  type LedgerRecord,
  recordAnnual,
  valueOfYear,
  yearFor,
} from './annual-value.ts';
import { REACHED, reaches } from './reaches.ts';
import { farGoalOf } from './required.ts';
import {
  type GrowthOfYear,
  GrowthOfYearSchema,
  growthReaches,
  growthsOfYear,
  UNKNOWN,
  type Unknown,
} from './year-growth.ts';

/** What a target asks for: a level is compared with the value of a year, a growth with the growth of a year. */
export interface Aim {
  readonly flow: Flow;
  readonly measure: 'level' | 'growth';
  readonly threshold: Interval;
}

const ByReporterSchema = v.strictObject({
  reporter: v.string(),
  reached: v.picklist(REACHED),
  reason: v.nullable(v.picklist(UNKNOWN)),
  /**
   * Whether the upper end of a zone is reached as well; `null` for a single threshold, or a zone that is not reached.
   */
  beyond: v.nullable(v.picklist(REACHED)),
  /** The value that decides on a level. */
  value: v.nullable(AnnualValueSchema),
  /** The growth that decides on a growth. */
  growth: v.nullable(GrowthOfYearSchema),
});

export const YearOutcomeSchema = v.strictObject({
  /** The calendar year in which it ends. */
  year: v.number(),
  /**
   * Twelve months. A reporter that counts by other years answers with its own year that ends in the same calendar year.
   */
  period: v.string(),
  reached: v.picklist(REACHED),
  reason: v.nullable(v.picklist(UNKNOWN)),
  /** Each reporter with a value for the year, the assumed one first. */
  reporters: v.array(ByReporterSchema),
});

type ByReporter = v.InferOutput<typeof ByReporterSchema>;
export type YearOutcome = v.InferOutput<typeof YearOutcomeSchema>;

/** The years within a period of whole years, the first starting with it. */
export const yearsIn = (period: Period): Period[] =>
  Array.from({ length: Math.floor(monthsOf(period) / 12) }, (_, index) =>
    periodOf(period.from + 12 * index, period.from + 12 * index + 11),
  );

/** Whether a year reached an aim. It cannot be told where reporters that can tell disagree. */
export function yearOutcome(
  year: Period,
  aim: Aim,
  values: readonly AnnualValue[],
  record: LedgerRecord,
): YearOutcome {
  const { assumedReporter } = record.pair;
  const others = new Set(values.map(({ reporter }) => reporter));
  others.delete(assumedReporter);
  const reporters = [assumedReporter, ...[...others].sort()]
    .map((reporter) => {
      const own = yearFor(year, values, reporter);
      return aim.measure === 'level'
        ? levelBy(reporter, own.text, aim, values)
        : growthBy(reporter, aim, growthsOfYear(own, reporter, aim.flow, values, record));
    })
    .filter(({ value, growth, reason }) => value !== null || growth !== null || reason === 'disputed');
  const sure = reporters.filter(({ reached }) => reached !== 'cannot-tell');
  const [first] = sure;
  const asked = { year: yearOf(year), period: year.text };
  if (first && sure.every(({ reached }) => reached === first.reached)) {
    return { ...asked, reached: first.reached, reason: null, reporters };
  }
  const reason = first ? 'reporters-disagree' : (reporters[0]?.reason ?? 'no-value');
  return { ...asked, reached: 'cannot-tell', reason, reporters };
}

function levelBy(
  reporter: string,
  year: string,
  { threshold }: Aim,
  values: readonly AnnualValue[],
): ByReporter {
  const ofYear = values.filter((value) => value.period.text === year && value.reporter === reporter);
  const value = valueOfYear(ofYear, year, reporter);
  const unknown = (reason: Unknown): ByReporter => ({
    reporter,
    reached: 'cannot-tell',
    reason,
    beyond: null,
    value: value ? recordAnnual(value) : null,
    growth: null,
  });
  if (!value) return unknown(ofYear.some(({ disputed }) => disputed) ? 'disputed' : 'no-value');
  const reached = reaches(value.interval, threshold);
  const contrary = { yes: 'no', no: 'yes', 'cannot-tell': null }[reached];
  if (ofYear.some((other) => isFirmValue(other) && reaches(other.interval, threshold) === contrary))
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
