/**
 * What must be granted before claims can be held against each other: that they are of one reporter, of one valuation,
 * of one issue of the statistics, or that nothing was revised between their sources.
 */
import type { Assumption } from './assumption.ts';
import type { Ledger } from './ledger.ts';
import type { AnyObservation } from './observation.ts';
import type { Source } from './source.ts';

/**
 * Within so many days two sources about the same period cite the same issue of monthly statistics: a convention. Customs
 * publish twice a month, so a week rarely holds two issues.
 */
const SAME_ISSUE_DAYS = 7;

/** How far apart two sources of claims stand, from one page to two that a revision may separate. */
export type Distance = 'one-source' | 'reprint' | 'same-issue' | 'no-revision';

/** The distance of the two sources that are furthest apart. */
export function distanceOf(claims: readonly AnyObservation[], ledger: Ledger): Distance {
  // What was set is the same wherever it is named: it has no vintage.
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

/** What holding the claims against each other takes for granted, each on its own. */
export function grounds(all: readonly AnyObservation[], ledger: Ledger): Assumption[] {
  const claims = all.filter(({ kind }) => kind !== 'threshold');
  const distance = distanceOf(claims, ledger);
  const needed: Assumption[] = [];
  if (claims.some(({ words }) => words.misprint !== null)) needed.push('misprint');
  // Rules hold no two stated valuations against each other that differ; one that is not stated may be another.
  const stated = claims.filter(({ valuation }) => valuation !== null).length;
  if (stated > 0 && stated < claims.length) needed.push('valuation');
  // Claims of one source that all leave the reporter out are of one reporter, whoever that is.
  const assumed = claims.filter(({ side }) => side.assumed).length;
  const ofOnePage = distance === 'one-source' || distance === 'reprint';
  if (assumed > 0 && (assumed < claims.length || !ofOnePage)) needed.push('reporter');
  if (distance !== 'one-source') needed.push(distance);
  return needed;
}

const EXACT_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day of publication, counted from year 0; `null` where it is not exactly known. Only such days prove an order. */
export function publishedDay({ published, publishedBasis }: Source): number | null {
  const day = published === null ? null : EXACT_DAY.exec(published);
  if (!day || (publishedBasis !== 'printed' && publishedBasis !== 'url')) return null;
  return dayNumber(Number(day[1]), Number(day[2]), Number(day[3]));
}

/** Counts days in the Gregorian calendar, whose year is taken to start in March so that the leap day comes last. */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leaps + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day;
}
