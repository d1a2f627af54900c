/** The period that a time means, given the period that the text speaks of and the day of publication. */
import { FISCAL_START } from '../ledger/fiscal-years.ts';
import { monthsOf, type Period, periodOf } from '../ledger/period.ts';
import type { Story } from './story.ts';
import type { SaidTime, SaidYear } from './time-templates.ts';

/** The months of a period that is spoken of by its length alone. */
const SPOKEN_MONTHS = { 'spoken-year': 12, 'spoken-quarter': 3, 'spoken-month': 1 } as const;

/** A second year below this is printed without its century, as in "2024/25". */
const CENTURY = 100;

/**
 * The period that a time means.
 *
 * @param current the period that the text speaks of
 * @returns `null` where the time is no period, or its year is not known
 */
export function periodOfTime(time: SaidTime, current: Period | null, story: Story): Period | null {
  const whole = wholePeriod(time, current, story);
  if (!whole || !time.part) return whole;
  const { is, first } = time.part;
  const length = is === 'half' ? 6 : is === 'months' ? 1 : 3;
  const until = whole.from + Math.max(first, 1) * length;
  const from = is === 'half' || is === 'quarter' ? until - length : whole.from;
  return until - 1 > whole.to ? null : periodOf(from, until - 1);
}

/** The period of a time without its part. */
function wholePeriod(time: SaidTime, current: Period | null, story: Story): Period | null {
  const year = yearOfTime(time.year, story);
  switch (time.is) {
    case 'year':
    case 'due':
      return year === null ? null : months(year, 1, 12);
    case 'years':
      return year === null || time.last < year
        ? null
        : periodOf(year * 12, ending(year, time.last) * 12 + 11);
    case 'month':
      return inYear(time, time.first, time.first, current, story);
    case 'span':
      return inYear(time, time.first, time.last, current, story);
    case 'quarter':
      return inYear(time, Math.max(time.first, 1) * 3 - 2, Math.max(time.first, 1) * 3, current, story);
    case 'quarter-to':
      return inYear(time, time.first - 2, time.first, current, story);
    case 'half':
      // "The first six months" is a half without a number.
      return inYear(time, Math.max(time.first, 1) * 6 - 5, Math.max(time.first, 1) * 6, current, story);
    case 'two-months':
      return inYear(time, time.first * 2 - 1, time.first * 2, current, story);
    case 'four-months':
      return inYear(time, time.first * 4 - 3, time.first * 4, current, story);
    case 'months':
      return inYear(time, 1, Math.max(time.first, 1), current, story);
    case 'quarters':
      return inYear(time, 1, time.first * 3, current, story);
    case 'until-month':
      return inYear(time, 1, time.first, current, story);
    case 'same':
      return sameMonths(current, year);
    case 'whole-year': {
      if (year !== null) return months(year, 1, 12);
      const spoken = current?.to ?? story.published;
      return spoken === null ? null : months(Math.floor(spoken / 12), 1, 12);
    }
    case 'spoken-year':
    case 'spoken-quarter':
    case 'spoken-month':
      return current && monthsOf(current) === SPOKEN_MONTHS[time.is] ? current : null;
    case 'meantime':
      // "The four months" are those that the text speaks of.
      return current && time.first > 0 && monthsOf(current) !== time.first ? null : current;
    case 'last-month':
      return story.published === null ? null : periodOf(story.published - 1, story.published - 1);
    case 'to-date':
      return current && periodOf(current.to - (current.to % 12), current.to);
    case 'before':
      return earlier(current, 12);
    case 'after':
      // After a part of a year, "a year later" may mean the whole next year or the same part of it.
      return current && monthsOf(current) === 12 ? earlier(current, -12) : null;
    case 'month-before':
      return current && monthsOf(current) === 1 ? earlier(current, 1) : null;
    case 'quarter-before':
      return current && monthsOf(current) === 3 ? earlier(current, 3) : null;
    case 'fiscal-end': {
      const end = inYear(time, time.first, time.first, null, story);
      return end && periodOf(end.to - 11, end.to);
    }
    case 'fiscal': {
      const start = fiscalStart(story);
      if (year !== null && ending(year, time.last) !== year + 1) return null;
      return year === null || start === null ? null : periodOf(year * 12 + start - 1, year * 12 + start + 10);
    }
    case 'fiscal-one': {
      const start = fiscalStart(story);
      if (start === null) return null;
      const told = year ?? ending(2000, time.last);
      const first = (startsInYear(story) ? told : told - 1) * 12 + start - 1;
      return periodOf(first, first + 11);
    }
    case 'this-fiscal':
    case 'last-fiscal': {
      const start = fiscalStart(story);
      if (start === null || story.published === null) return null;
      const since = (((story.published - (start - 1)) % 12) + 12) % 12;
      const first = story.published - since - (time.is === 'last-fiscal' ? 12 : 0);
      return periodOf(first, first + 11);
    }
    default:
      return null;
  }
}

const months = (year: number, from: number, to: number): Period =>
  periodOf(year * 12 + from - 1, year * 12 + to - 1);

function yearOfTime(said: SaidYear, { published }: Story): number | null {
  if (said === null) return null;
  if ('year' in said) return said.year;
  return published === null ? null : Math.floor(published / 12) + said.shift;
}

/**
 * Months of a year. Without a year they are of the year that the text speaks of, or else the latest that were over on
 * publication.
 */
function inYear(
  time: SaidTime,
  from: number,
  to: number,
  current: Period | null,
  story: Story,
): Period | null {
  if (from < 1 || to > 12 || to < from) return null;
  const said = yearOfTime(time.year, story);
  if (said !== null) return months(said, from, to);
  if (time.year !== null) return null;
  const latest = story.latest ?? current;
  const spoken = latest && Math.floor(latest.to / 12);
  if (story.published === null) return spoken === null ? null : months(spoken, from, to);
  const published = Math.floor(story.published / 12);
  // The story is about an older year: its months are of that year.
  if (spoken !== null && spoken < published - 1) return months(spoken, from, to);
  const last = months(published, from, to);
  return last.to <= story.published ? last : months(published - 1, from, to);
}

/** The same months in the year that is said, or else in the year before. */
function sameMonths(current: Period | null, year: number | null): Period | null {
  if (!current) return null;
  return earlier(current, year === null ? 12 : (Math.floor(current.to / 12) - year) * 12);
}

/** A period so many months earlier; `null` stays `null`. */
export const earlier = (current: Period | null, by: number): Period | null =>
  current && periodOf(current.from - by, current.to - by);

/** Whether the side of the text names a fiscal year by the year in which it starts, as Japan does, and not by its end. */
const startsInYear = ({ reporter, body }: Story): boolean => (reporter ?? body) === 'JPN';

const ending = (first: number, last: number): number =>
  last >= CENTURY ? last : first - (first % CENTURY) + last;

/**
 * The first month of fiscal years for the side whose view the text takes; `null` where the two sides differ or none is
 * known.
 */
function fiscalStart({ reporter, body, pair }: Story): number | null {
  const side = reporter ?? body;
  const starts = side === null ? pair.map((code) => FISCAL_START[code]) : [FISCAL_START[side]];
  const [first, second = first] = starts;
  return first !== undefined && first === second ? first : null;
}
