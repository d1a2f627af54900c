/** One row of a chart's numbers. */
import type { AnnualRecord, Claim, Source, Unit, Verdict } from '../../domain/index.ts';
import type { Ledger } from '../models/ledger.ts';

/** One number of a chart. */
export interface ChartDatum {
  /**
   * The series of the chart that it belongs to: `statistics`, `printed`, `target`, `current` (the value that targets
   * are measured against), `stated`, `growth` (one of many stated growths), the basis of a computed growth, `computed`
   * (what other figures give for a stated one), `part` (of a stated whole), `reported` (the value that stands for a
   * year), `path` and `targeted` (paths of steady growth).
   */
  readonly series: string;
  /** SDMX or ISO 8601, or `not-stated`; `null` for a target without a date. */
  readonly period: string | null;
  /** ISO 3166-1 alpha-3, or `unspecified`; `null` for targets, paths, and what several reporters' figures give. */
  readonly reporter: string | null;
  /** The claims that it is, or is computed from. */
  readonly claims: readonly Claim[];
  /** The values that it can stand for: exact, in the notation of `writeInterval`. */
  readonly interval: string;
  readonly unit: Unit;
  /** For a computed growth, whether it fits the stated one; for a stated growth, its verdict. */
  readonly verdict: Verdict | null;
  /** The source of its claims; for what is computed, the source of its first value. */
  readonly source: Source | undefined;
}

/** Whether a row belongs to a path of steady growth, which nobody printed. */
export const isProjected = ({ series }: ChartDatum): boolean => series === 'path' || series === 'targeted';

/** The row of a printed claim. */
export function claimDatum(claim: Claim, series: string, ledger: Ledger): ChartDatum {
  const observed = claim.kind !== 'target' && claim.kind !== 'met';
  return {
    series,
    period: claim.kind === 'target' ? claim.by : claim.period,
    reporter: observed ? claim.reporter : null,
    claims: [claim],
    interval: observed ? claim.readings.verdict : claim.threshold,
    unit: claim.unit,
    verdict: ledger.verdict(claim.id) ?? null,
    source: ledger.source(claim.source),
  };
}

/** The row of the value that stands for a year. */
export function annualDatum(value: AnnualRecord, series: string, ledger: Ledger): ChartDatum {
  const { period, reporter, claims, interval } = value;
  const what = { series, period, reporter, interval, unit: ledger.dataset.pair.currency, verdict: null };
  return computedDatum(claims, what, ledger);
}

/** The row of what is computed from claims. */
export function computedDatum(
  ids: readonly string[],
  what: Omit<ChartDatum, 'claims' | 'source'>,
  ledger: Ledger,
): ChartDatum {
  const claims = ids.flatMap((id) => ledger.claim(id) ?? []);
  const [first] = claims;
  return { ...what, claims, source: first && ledger.source(first.source) };
}
