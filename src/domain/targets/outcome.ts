/**
 * The outcome of a target in one year, by reporter. Reporters are never one series, so that each one's value is kept.
 */
import * as v from 'valibot';
import type { Result } from '../findings/test.ts';
import { monthsOf, type Period, periodOf, yearOf } from '../ledger/period.ts';
import type { Interval } from '../numbers/interval.ts';
import {
  type AnnualValue,
  AnnualValueSchema,
  isFirmValue,
  recordAnnual,
  valueOfYear,
  yearFor,
} from './annual-value.ts';
import type { CountedLedger } from './counted-ledger.ts';
import { REACHED, reaches } from './reaches.ts';
import { farGoalOf } from './required.ts';
import {
  type GrowthOfYear,
  GrowthOfYearSchema,
  growthReaches,
  growthsOfYear,
  recordGrowth,
  UNKNOWN,
  type Unknown,
} from './year-growth.ts';
import { type Aim, givenBy, testOfYear, type YearTest } from './year-test.ts';

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

/** What came of a target in one year, with the results on which it stands. */
export interface JudgedYear {
  readonly outcome: YearOutcome;
  /** The results of the reporters whose figures decide, each with whether its deciding figures are hedged. */
  readonly deciding: readonly { readonly result: Result; readonly hedged: boolean }[];
}

/** What one reporter's figures say, with the test that decides. */
interface JudgedReporter {
  readonly said: ByReporter;
  readonly result: Result | null;
  readonly hedged: boolean;
}

/** The years within a period of whole years, the first starting with it. */
export const yearsIn = (period: Period): Period[] =>
  Array.from({ length: Math.floor(monthsOf(period) / 12) }, (_, index) =>
    periodOf(period.from + 12 * index, period.from + 12 * index + 11),
  );

/**
 * Whether a year reached an aim: a level is compared with the year's value, a growth with the year's growth. If several
 * reporters' figures decide and they disagree, the outcome is unknown.
 *
 * @param year twelve months
 */
export function yearOutcome(
  year: Period,
  aim: Aim,
  values: readonly AnnualValue[],
  counted: CountedLedger,
): JudgedYear {
  const { assumedReporter } = counted.pair;
  const { measure, flow } = aim.claim;
  const others = new Set(values.map(({ reporter }) => reporter));
  others.delete(assumedReporter);
  const judged = [assumedReporter, ...[...others].sort()]
    .map((reporter) => {
      const own = yearFor(year, values, reporter);
      return measure === 'level'
        ? levelBy(reporter, own.text, aim, values, counted)
        : growthBy(reporter, aim, growthsOfYear(own, reporter, flow, values, counted), counted);
    })
    .filter(({ said }) => said.value !== null || said.growth !== null || said.reason === 'disputed');
  const reporters = judged.map(({ said }) => said);
  const sure = reporters.filter(({ reached }) => reached !== 'cannot-tell');
  const [first] = sure;
  const deciding = judged.flatMap(({ said, result, hedged }) =>
    said.reached !== 'cannot-tell' && result ? [{ result, hedged }] : [],
  );
  const asked = { year: yearOf(year), period: year.text, reporters };
  if (first && sure.every(({ reached }) => reached === first.reached)) {
    return { outcome: { ...asked, reached: first.reached, reason: null }, deciding };
  }
  const reason = first ? 'reporters-disagree' : (reporters[0]?.reason ?? 'no-value');
  return { outcome: { ...asked, reached: 'cannot-tell', reason }, deciding };
}

function levelBy(
  reporter: string,
  year: string,
  aim: Aim,
  values: readonly AnnualValue[],
  { ledger }: CountedLedger,
): JudgedReporter {
  const ofYear = values.filter((value) => value.period.text === year && value.reporter === reporter);
  const value = valueOfYear(ofYear, year, reporter);
  const unknown = (reason: Unknown): JudgedReporter => ({
    said: {
      reporter,
      reached: 'cannot-tell',
      reason,
      beyond: null,
      value: value ? recordAnnual(value) : null,
      growth: null,
    },
    result: null,
    hedged: value?.hedged ?? false,
  });
  if (!value) return unknown(ofYear.some(({ disputed }) => disputed) ? 'disputed' : 'no-value');
  const tried = (one: AnnualValue) => testOfYear(aim, givenBy(one), ledger);
  const { reached, result } = tried(value);
  const contrary = { yes: 'no', no: 'yes', 'cannot-tell': null }[reached];
  if (ofYear.some((other) => isFirmValue(other) && tried(other).reached === contrary))
    return unknown('values-disagree');
  if (reached === 'cannot-tell' || !result) return unknown('too-wide');
  const { said, hedged } = unknown('too-wide');
  const far = beyond(reached, value.interval, aim.threshold);
  return { said: { ...said, reached, reason: null, beyond: far }, result, hedged };
}

function growthBy(
  reporter: string,
  aim: Aim,
  growths: readonly GrowthOfYear[],
  { ledger }: CountedLedger,
): JudgedReporter {
  const { reached, reason, by, test } = growthReaches(growths, (one) => testOfYear(aim, one, ledger));
  return {
    said: {
      reporter,
      reached,
      reason,
      beyond: by ? beyond(reached, by.rate, aim.threshold) : null,
      value: null,
      growth: by && recordGrowth(by),
    },
    result: test?.result ?? null,
    hedged: by?.hedged ?? false,
  };
}

function beyond(reached: YearTest['reached'], value: Interval, threshold: Interval): ByReporter['beyond'] {
  const far = farGoalOf(threshold);
  const isZone = threshold.lower === null || !far || !threshold.lower.equals(far.lower ?? 0);
  return reached === 'yes' && far && isZone ? reaches(value, far) : null;
}
