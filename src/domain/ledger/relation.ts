/**
 * What must be granted before claims can be compared: that they are of one reporter, of one valuation, of one issue of
 * the statistics, or that nothing was revised between their sources.
 */
import type { Assumption } from './assumption.ts';
import type { Ledger } from './ledger.ts';
import type { AnyObservation } from './observation.ts';
import { once } from './once.ts';
import type { Source } from './source.ts';

/**
 * Two sources about the same period that appear within so many days are taken to cite the same issue of monthly
 * statistics. This is a convention: customs publish twice a month, so that a week rarely holds two issues.
 */
const SAME_ISSUE_DAYS = 7;

/** How far apart the sources of claims are: from one source to two between which figures may have been revised. */
export type Distance = 'one-source' | 'reprint' | 'same-issue' | 'no-revision';

/**
 * The distance between the two sources that are furthest apart.
 *
 * @throws {RangeError} for a claim of a source that is not in the ledger
 */
export function distanceOf(claims: readonly AnyObservation[], ledger: Ledger): Distance {
  // A target is the same wherever it is named: it is never revised as statistics are.
  const observed = claims.filter(({ kind }) => kind !== 'threshold');
  const sources = [...new Set(observed.map((claim) => ledger.sourceOf(claim)))];
  if (sources.length < 2) return 'one-source';
  if (new Set(sources.map(({ original }) => original)).size === 1) return 'reprint';
  const periods = new Set(observed.map(({ period }) => period.text));
  const days = sources.map(({ source }) => publishedDay(source));
  const known = days.filter((day) => day !== null);
  const close = Math.max(...known) - Math.min(...known) <= SAME_ISSUE_DAYS;
  return periods.size === 1 && known.length === days.length && close ? 'same-issue' : 'no-revision';
}

/**
 * The assumptions that comparing the claims needs, beside those of reading each.
 *
 * @throws {RangeError} for a claim of a source that is not in the ledger
 */
export function grounds(all: readonly AnyObservation[], ledger: Ledger): Assumption[] {
  const claims = all.filter(({ kind }) => kind !== 'threshold');
  const distance = distanceOf(claims, ledger);
  const needed: Assumption[] = [];
  if (claims.some(({ words }) => words.misprint !== null)) needed.push('misprint');
  // Rules never compare two different stated valuations. One that is not stated is assumed to be the same.
  const stated = claims.filter(({ valuation }) => valuation !== null).length;
  if (stated > 0 && stated < claims.length) needed.push('valuation');
  // Claims of one source that name no reporter all have the same one, whoever it is.
  const assumed = claims.filter(({ side }) => side.assumed).length;
  const ofOnePage = distance === 'one-source' || distance === 'reprint';
  if (assumed > 0 && (assumed < claims.length || !ofOnePage)) needed.push('reporter');
  if (distance !== 'one-source') needed.push(distance);
  return needed;
}

const EXACT_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The day of publication, in days from year 0; `null` where it is not known exactly. Only exact days prove an order.
 */
export const publishedDay: (source: Source) => number | null = once(({ published, publishedBasis }) => {
  const day = published === null ? null : EXACT_DAY.exec(published);
  if (!day || (publishedBasis !== 'printed' && publishedBasis !== 'url')) return null;
  return dayNumber(Number(day[1]), Number(day[2]), Number(day[3]));
});

/**
 * The number of a day in the Gregorian calendar, in days from year 0. Years are taken to start in March, so that the leap
 * day comes last.
 *
 * @param month from 1 to 12
 */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leaps + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day;
}
