/**
 * Figures for a period that was not over when their source was published. Such a figure is an estimate or a forecast; or
 * its period, or the date of its source, was entered wrongly. The curator must say which; until then it is no outcome.
 */
import {
  type Claim,
  isBeforeEnd,
  isInMonth,
  type Period,
  parsePeriod,
  type Source,
} from '../../domain/index.ts';
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
