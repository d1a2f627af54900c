/** The newest yearly value of a ledger, for a list of many ledgers. */
import * as v from 'valibot';
import type { Level } from '../ledger/claim.ts';
import { FLOWS, type Flow, HEDGES, UNIT } from '../ledger/codes.ts';
import {
  type AnnualValue,
  AnnualValueSchema,
  annualValues,
  historyOf,
  isFirmValue,
  mirrorValues,
  newestOf,
  recordAnnual,
} from './annual-value.ts';
import { type CountedInput, type CountedLedger, countedLedger } from './counted-ledger.ts';

export const NewestYearSchema = v.strictObject({
  /** The flow as the value's reporter names it: exports of the other economy are not turned into imports. */
  flow: v.picklist(FLOWS),
  value: AnnualValueSchema,
  /** The words of its claims, in their order. */
  printed: v.array(
    v.strictObject({
      values: v.array(v.string()),
      unit: v.pipe(v.string(), v.regex(UNIT)),
      hedges: v.array(v.picklist(HEDGES)),
      /** The reporter that the source names; `unspecified` where it names none. */
      reporter: v.string(),
    }),
  ),
});

export type NewestYear = v.InferOutput<typeof NewestYearSchema>;

const ORDER: readonly Flow[] = ['T', 'X', 'M'];

/**
 * The newest yearly value: of two-way trade as the assumed reporter counts it; or else of its exports or imports; or
 * else what the other economy counts. `null` where no value of a whole year can stand for it.
 */
export function newestYear(dataset: CountedInput): NewestYear | null {
  const counted = countedLedger(dataset);
  const { assumedReporter } = counted.pair;
  const own = ORDER.map((flow) => annualValues(counted, flow).filter(isOf(assumedReporter)));
  const others = ORDER.map((flow) => mirrorValues(counted, flow));
  for (const values of [...own, ...others]) {
    const [newest] = reportersOf(values)
      .flatMap((reporter) => newestOf(historyOf(values, reporter), isFirmValue) ?? [])
      .sort((a, b) => b.period.to - a.period.to);
    if (newest) return recordNewest(newest, counted);
  }
  return null;
}

const isOf =
  (asked: string) =>
  ({ reporter }: AnnualValue): boolean =>
    reporter === asked;

const reportersOf = (values: readonly AnnualValue[]): string[] => [
  ...new Set(values.map(({ reporter }) => reporter)),
];

function recordNewest(newest: AnnualValue, { claims }: CountedLedger): NewestYear {
  const printed = newest.claims.flatMap((id) => claims.find((claim) => claim.id === id) ?? []);
  const levels = printed.filter((claim): claim is Level => claim.kind === 'level');
  const flows = [...new Set(levels.map(({ flow }) => flow))];
  return {
    flow: flows.length === 1 && flows[0] ? flows[0] : 'T',
    value: recordAnnual(newest),
    printed: levels.map(({ values, unit, hedges, reporter }) => ({
      values: [...values],
      unit,
      hedges: [...hedges],
      reporter,
    })),
  };
}
