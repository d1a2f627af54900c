/** What both economies count of one flow, year by year. Only what each of them counted itself takes part. */
import {
  type AnnualValue,
  annualValues,
  countedLedger,
  historyOf,
  type Interval,
  mirrorValues,
  shareOf,
} from '../../../domain/index.ts';
import { type Ledger, otherEconomy } from '../../models/ledger.ts';
import { wholeTimes } from '../../models/mirror-row.ts';

/** The assumed reporter's exports, which are the other's imports, or its imports. */
export type CountedFlow = 'X' | 'M';

export interface TwoCountsRow {
  /** Twelve months. Two reports of other months are two rows. */
  readonly period: string;
  /** What the assumed reporter counts. */
  readonly side: AnnualValue | null;
  /** What the other economy counts. */
  readonly mirror: AnnualValue | null;
  /** The mirror as a share of the side; `null` where one is missing, or the side may be zero. */
  readonly ratio: Interval | null;
  /** How many times one is at least the other, where they are too far apart to be compared. */
  readonly apart: number | null;
}

const rowsMade = new WeakMap<Ledger, Map<CountedFlow, readonly TwoCountsRow[]>>();

/**
 * The rows, earliest first: all years that both count, and from the first that can be compared on all that one of them
 * counts. None where no year is counted by both.
 */
export function twoCountsRows(ledger: Ledger, flow: CountedFlow): readonly TwoCountsRow[] {
  const made = rowsMade.get(ledger) ?? new Map<CountedFlow, readonly TwoCountsRow[]>();
  rowsMade.set(ledger, made);
  const known = made.get(flow) ?? findRows(ledger, flow);
  made.set(flow, known);
  return known;
}

function findRows(ledger: Ledger, flow: CountedFlow): readonly TwoCountsRow[] {
  const { pair } = ledger.dataset;
  const counted = countedLedger(ledger.dataset);
  const sides = historyOf(annualValues(counted, flow), pair.assumedReporter);
  const mirrors = historyOf(mirrorValues(counted, flow), otherEconomy(ledger));
  const years = new Map([...sides, ...mirrors].map(({ period, year }) => [period.text, year]));
  const rows = [...years]
    .sort(([a, first], [b, second]) => first - second || (a < b ? -1 : 1))
    .map(([period, year]) => {
      const [side, mirror] = [sides, mirrors].map(
        (values) => values.find((value) => value.period.text === period) ?? null,
      );
      return { year, row: countsOf(period, side ?? null, mirror ?? null) };
    });
  const isComparable = ({ row: { side, mirror, apart } }: (typeof rows)[number]) =>
    side !== null && mirror !== null && apart === null;
  const both = rows.filter(({ row }) => row.side !== null && row.mirror !== null);
  const from = (rows.find(isComparable) ?? both[0])?.year ?? Number.POSITIVE_INFINITY;
  return rows.filter((one) => one.year >= from || both.includes(one)).map(({ row }) => row);
}

function countsOf(period: string, side: AnnualValue | null, mirror: AnnualValue | null): TwoCountsRow {
  const isPositive = side?.interval.lower !== null && (side?.interval.lower.compare(0) ?? 0) > 0;
  const ratio = side && mirror && isPositive ? shareOf(mirror.interval, side.interval) : null;
  return { period, side, mirror, ratio, apart: ratio && wholeTimes(ratio) };
}

/** In how many years that can be compared the mirror is certainly more, and certainly less. */
export function tallyCounts(rows: readonly TwoCountsRow[]) {
  const compared = rows.filter(({ ratio, apart }) => ratio !== null && apart === null);
  const more = compared.filter(({ ratio }) => ratio?.lower && ratio.lower.compare(1) > 0);
  const less = compared.filter(({ ratio }) => ratio?.upper && ratio.upper.compare(1) < 0);
  return { compared: compared.length, more: more.length, less: less.length };
}
