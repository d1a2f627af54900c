/**
 * Whether trade grows now: the newest growth that is neither a forecast nor contradicted in its source. A printed "up" is
 * not the answer where values show a fall. Where nothing is known of the newest years, there is no answer; the growth of
 * a year long before is none.
 */
import * as v from 'valibot';
import { isGrowth } from '../ledger/observation.ts';
import { isTwelveMonths, type Period, shiftYears, startMonth } from '../ledger/period.ts';
import { type Interval, isSameInterval, meets } from '../numbers/interval.ts';
import { ZERO } from '../numbers/rational.ts';
import { type AnnualValue, canStand, historyOf, STALE_YEARS, yearStartOf } from './annual-value.ts';
import type { CountedLedger } from './counted-ledger.ts';
import {
  type GrowthOfYear,
  GrowthOfYearSchema,
  growthOfStanding,
  growthsOfYear,
  recordGrowth,
} from './year-growth.ts';

export const GrowthNowSchema = v.strictObject({
  /** Twelve months, compared with the same months of the year before. */
  period: v.string(),
  /** The growths that answer: printed ones; or those between values, where none is printed or values show otherwise. */
  growths: v.array(GrowthOfYearSchema),
  /** Whether all of them are rises, or falls; `unclear` where they differ, or one may be either. */
  direction: v.picklist(['up', 'down', 'unclear']),
});

export type GrowthNow = v.InferOutput<typeof GrowthNowSchema>;

type GrowthDirection = GrowthNow['direction'];

/**
 * The newest growth; `null` where none of the newest years is known.
 *
 * @param values the values of two-way trade
 */
export function growthNow(counted: CountedLedger, values: readonly AnnualValue[]): GrowthNow | null {
  const reporter = counted.pair.assumedReporter;
  const history = historyOf(values, reporter);
  const start = yearStartOf(values, reporter);
  const stated = counted.observations
    .filter(
      (one) =>
        isGrowth(one) &&
        one.flow === 'T' &&
        one.status !== 'F' &&
        one.side.reporter === reporter &&
        !counted.disputed.includes(one.id),
    )
    .flatMap(({ period }) => (isTwelveMonths(period) ? period : []));
  const known = [...stated, ...values.filter(canStand).map(({ period }) => period)]
    .filter((period) => history.length === 0 || startMonth(period) === start)
    .sort((a, b) => b.to - a.to);
  const [newest] = known;
  if (!newest) return null;
  for (let back = 0; back <= STALE_YEARS; back += 1) {
    const found = growthOfTwelveMonths(shiftYears(newest, -back), counted, values);
    if (found) return found;
  }
  return null;
}

function growthOfTwelveMonths(
  period: Period,
  counted: CountedLedger,
  values: readonly AnnualValue[],
): GrowthNow | null {
  const reporter = counted.pair.assumedReporter;
  const growths = growthsOfYear(period, reporter, 'T', values, counted);
  const from = (origin: GrowthOfYear['origin']) => growths.filter((growth) => growth.origin === origin);
  const stated = firmAndApart(from('stated'));
  const computed = betweenStanding(growthOfStanding(period, reporter, values), from('one-source'));
  if (stated.length === 0 && computed.length === 0) return null;
  const shown = directionOf(computed);
  const isDenied =
    shown !== 'unclear' && computed.every(({ hedged }) => !hedged) && directionOf(stated) !== shown;
  const answer = stated.length > 0 && !isDenied ? stated : computed;
  return { period: period.text, growths: answer.map(recordGrowth), direction: directionOf(answer) };
}

/**
 * The growth between the values that stand for the two years, so that the answer is that of trend and headline. A source
 * that prints both years with the same growth is named in its place: it needs no assumption about revisions. A source
 * whose values were revised since is no answer.
 */
function betweenStanding(
  standing: GrowthOfYear | null,
  ofOneSource: readonly GrowthOfYear[],
): readonly GrowthOfYear[] {
  if (!standing) return firmest(ofOneSource);
  const same = ofOneSource.filter(({ rate }) => isSameInterval(rate, standing.rate));
  return same.length > 0 ? firmest(same) : [standing];
}

/** The unhedged and final growths; or else unhedged estimates; or else hedged ones. */
function firmest(growths: readonly GrowthOfYear[]): readonly GrowthOfYear[] {
  const kinds = [
    growths.filter(({ hedged, status }) => !hedged && status === 'A'),
    growths.filter(({ hedged }) => !hedged),
  ];
  return kinds.find(({ length }) => length > 0) ?? growths;
}

/** The firmest printed growths, and those of the others that cannot be the same: neither is the answer alone. */
function firmAndApart(stated: readonly GrowthOfYear[]): readonly GrowthOfYear[] {
  const firm = firmest(stated);
  const isApart = ({ rate }: GrowthOfYear) => firm.every((one) => !meets(one.rate, rate));
  return stated.filter((growth) => firm.includes(growth) || isApart(growth));
}

function directionOf(growths: readonly GrowthOfYear[]): GrowthDirection {
  const signs = new Set(growths.map(({ rate }) => growthSign(rate)));
  const [only] = signs.size === 1 ? signs : [];
  return only ?? 'unclear';
}

function growthSign({ lower, upper }: Interval): GrowthDirection {
  if (lower && lower.compare(ZERO) > 0) return 'up';
  return upper && upper.compare(ZERO) < 0 ? 'down' : 'unclear';
}
