/**
 * Figures for a period that was not over when their source was published. Such a figure is an estimate or a forecast; or
 * its period, or the date of its source, was entered wrongly. The curator must say which.
 */
import { type Claim, parsePeriod, type Source } from '../../domain/index.ts';
import type { LedgerClaim } from '../read/ledger.ts';
import type { Problem } from '../read/problem.ts';

/** One warning for each figure that a source of a known date gives as observed, though its period was not over then. */
export function earlyFigures(
  written: ReadonlyMap<string, LedgerClaim>,
  sources: readonly Source[],
  claims: readonly Claim[],
): Problem[] {
  const published = new Map(sources.map((source) => [source.id, source.published]));
  return claims.flatMap((claim) => {
    const day = published.get(claim.source) ?? null;
    const isObserved = claim.kind === 'level' || claim.kind === 'growth';
    if (day === null || !isObserved || claim.status !== 'A') return [];
    const period = parsePeriod(claim.period);
    const place = written.get(claim.id)?.place;
    if (!period || !place || !isBeforeEnd(day, period.to)) return [];
    return [
      {
        ...place,
        found: `a figure for ${claim.period} in a source of ${day}, when that was not over`,
        expected: 'status: E or F for what was estimated or expected, or months that were over',
        remedy: 'see what the source says of its figure, and when it was published',
      },
    ];
  });
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
  const own = 12 * year + inYear - 1;
  if (own !== month || day === undefined) return own < month;
  return day < new Date(Date.UTC(year, inYear, 0)).getUTCDate();
}
