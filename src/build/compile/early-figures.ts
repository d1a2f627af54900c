/**
 * Figures for a period that was not over when their source was published. Such a figure is an estimate or a forecast; or
 * its period, or the date of its source, was entered wrongly. The curator must say which; until then it is no outcome.
 */
import { type Claim, type Period, parsePeriod, type Source } from '../../domain/index.ts';
import type { LedgerClaim } from '../read/ledger.ts';
import type { Problem } from '../read/problem.ts';

/** One warning for each figure that a source of a known date gives as observed, though its period was not over then. */
export function earlyFigures(
  written: ReadonlyMap<string, LedgerClaim>,
  sources: readonly Source[],
  claims: readonly Claim[],
): Problem[] {
  const published = publishedOf(sources);
  return claims.flatMap((claim) => {
    const early = earlyIn(claim, published);
    const place = written.get(claim.id)?.place;
    if (!early || !place) return [];
    return [
      {
        ...place,
        found: `a figure for ${early.period.text} in a source of ${early.day}, when that was not over`,
        expected: 'status: E or F for what was estimated or expected, or months that were over',
        remedy: `see what the source says of its figure, and when it was published; until then it is taken as ${early.status}`,
      },
    ];
  });
}

/**
 * The claims, of which those for months that were not over when their source was published are no outcomes: in the last
 * month they are estimates, before it forecasts.
 */
export function withEarlyStatus(claims: readonly Claim[], sources: readonly Source[]): Claim[] {
  const published = publishedOf(sources);
  return claims.map((claim) => {
    const early = earlyIn(claim, published);
    return early ? { ...claim, status: early.status } : claim;
  });
}

type PublishedDays = ReadonlyMap<string, string | null>;

const publishedOf = (sources: readonly Source[]): PublishedDays =>
  new Map(sources.map((source) => [source.id, source.published]));

/** When an early figure was published, and what it is until its curator says; `null` for other claims. */
function earlyIn(
  claim: Claim,
  published: PublishedDays,
): { readonly day: string; readonly period: Period; readonly status: 'E' | 'F' } | null {
  const day = published.get(claim.source) ?? null;
  const isObserved = claim.kind === 'level' || claim.kind === 'growth';
  if (day === null || !isObserved || claim.status !== 'A') return null;
  const period = parsePeriod(claim.period);
  if (!period || !isBeforeEnd(day, period.to)) return null;
  return { day, period, status: isInMonth(day, period.to) ? 'E' : 'F' };
}

/**
 * Whether a date of publication is certainly before the last day of a month. A source that gives no more than this same
 * month as its date may have appeared on the last day.
 *
 * @param published ISO 8601: a year, a month or a day
 * @param month counted from January of year 0
 */
function isBeforeEnd(published: string, month: number): boolean {
  const [year = 0, inYear, day] = published.split('-').map(Number);
  if (inYear === undefined) return year < Math.floor(month / 12);
  if (!isInMonth(published, month) || day === undefined) return 12 * year + inYear - 1 < month;
  return day < new Date(Date.UTC(year, inYear, 0)).getUTCDate();
}

/** Whether a day, or a month, is in a month that is counted from January of year 0. */
function isInMonth(published: string, month: number): boolean {
  const [year = 0, inYear] = published.split('-').map(Number);
  return inYear !== undefined && 12 * year + inYear - 1 === month;
}
