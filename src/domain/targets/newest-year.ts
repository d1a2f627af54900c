/** The newest value of a year that a ledger has, for a list of many ledgers: of two-way trade, else of one side of it. */
import * as v from 'valibot';
import type { Level } from '../ledger/claim.ts';
import { FLOWS, type Flow, HEDGES, UNIT } from '../ledger/codes.ts';
import {
  type AnnualValue,
  AnnualValueSchema,
  annualValues,
  historyOf,
  isFirmValue,
  type LedgerRecord,
  mirrorValues,
  newestOf,
  recordAnnual,
} from './annual-value.ts';

export const NewestYearSchema = v.strictObject({
  /** From the side of the value's reporter. */
  flow: v.picklist(FLOWS),
  value: AnnualValueSchema,
  /** What its claims print, in their order. */
  printed: v.array(
    v.strictObject({
      values: v.array(v.string()),
      unit: v.pipe(v.string(), v.regex(UNIT)),
      hedges: v.array(v.picklist(HEDGES)),
      /** Whose count its source says it is; `unspecified` where it does not. */
      reporter: v.string(),
    }),
  ),
});

export type NewestYear = v.InferOutput<typeof NewestYearSchema>;

const ORDER: readonly Flow[] = ['T', 'X', 'M'];

/**
 * The headline of a ledger: the newest year of two-way trade that the assumed reporter counts; where it has none, of its
 * exports or imports; else what the other economy counts. `null` where no value of a whole year can stand.
 */
export function newestYear(record: LedgerRecord): NewestYear | null {
  const { assumedReporter } = record.pair;
  const own = ORDER.map((flow) => annualValues(record, flow).filter(isOf(assumedReporter)));
  const others = ORDER.map((flow) => mirrorValues(record, flow));
  for (const values of [...own, ...others]) {
    const [newest] = reportersOf(values)
      .flatMap((reporter) => newestOf(historyOf(values, reporter), isFirmValue) ?? [])
      .sort((a, b) => b.period.to - a.period.to);
    if (newest) return recordNewest(newest, record);
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

function recordNewest(newest: AnnualValue, { claims }: LedgerRecord): NewestYear {
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
