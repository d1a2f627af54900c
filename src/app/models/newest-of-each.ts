/** The newest figures of each side: each flow as each reporter counts it. */
import { type Growth, type Level, parsePeriod } from '../../domain/index.ts';

/**
 * For each flow and reporter the figure of the newest period, with the others of that period behind it. Of periods that
 * end together the longest is the newest.
 */
export function newestOfEachSide<T extends Level | Growth>(claims: readonly T[]): (readonly [T, ...T[]])[] {
  return [...new Set(claims.map(sideName))].flatMap((side) => {
    const own = claims.filter((claim) => sideName(claim) === side);
    const newest = own.reduce((best, next) => (isNewer(next.period, best.period) ? next : best));
    const [first, ...more] = own.filter(({ period }) => period === newest.period);
    return first ? [[first, ...more] as const] : [];
  });
}

/** The last month of a period, in months from year 0; 0 for a text that is none. */
export const lastMonthOf = (period: string): number => parsePeriod(period)?.to ?? 0;

/** The month of a year, from 0, in which a period begins: a fiscal year and a calendar year are no years in a row. */
export const yearStart = (period: string): number => (parsePeriod(period)?.from ?? 0) % 12;

/** Whether a period ends later than another, or as late and is longer. */
function isNewer(a: string, b: string): boolean {
  const later = lastMonthOf(a) - lastMonthOf(b);
  const [one, other] = [parsePeriod(a), parsePeriod(b)];
  return later > 0 || (later === 0 && one !== undefined && other !== undefined && one.from < other.from);
}

const sideName = ({ flow, reporter, partner }: Level | Growth): string => [flow, reporter, partner].join(' ');
