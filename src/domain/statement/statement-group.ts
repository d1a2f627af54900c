/** Groups the figures of a statement by side and period, each with the period before. */
import { groupBy } from '../ledger/group-by.ts';
import { isLevel, type Observation } from '../ledger/observation.ts';
import { type Period, samePeriod, yearEarlier } from '../ledger/period.ts';
import type { Side } from '../ledger/side.ts';
import type { ReportedCell } from '../system/implied.ts';
import { PLACE_IDS, type PlaceId, placeOf } from './place.ts';

/** The figures of one side about one period and its base. */
export interface StatementGroup {
  readonly side: Side;
  readonly period: Period;
  readonly base: Period;
  readonly observations: readonly Observation[];
}

/** A period that gets a group even where only its base has figures; and that base. */
export interface AskedPeriod {
  readonly period: Period;
  readonly base: Period;
}

/**
 * The groups, newest period first. A period with values only, and no growth, belongs to the group of the period a year
 * later as its base.
 */
export function statementGroups(
  observations: readonly Observation[],
  asked: AskedPeriod | null,
): StatementGroup[] {
  return [...groupBy(observations, ({ side }) => side.key).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const periods = [...groupBy(own, ({ period }) => period.text).values()]
      .flatMap(([one]) => one?.period ?? [])
      .concat(asked && !own.some(({ period }) => samePeriod(period, asked.period)) ? asked.period : [])
      .sort((a, b) => b.to - a.to || b.from - a.from);
    const groups: StatementGroup[] = [];
    for (const period of periods) {
      const told = own.filter((one) => samePeriod(one.period, period));
      const isCompared = groups.some(
        (group) =>
          samePeriod(group.base, period) ||
          group.observations.some((one) => one.kind === 'growth' && samePeriod(one.base, period)),
      );
      if (told.every(isLevel) && isCompared) continue;
      const base = asked && samePeriod(asked.period, period) ? asked.base : yearEarlier(period);
      const earlier = [base, ...told.flatMap((one) => (one.kind === 'growth' ? one.base : []))];
      // Keeps their order, even where values of both periods alternate.
      const figures = own.filter(
        (one) =>
          samePeriod(one.period, period) ||
          (isLevel(one) && earlier.some((other) => samePeriod(other, one.period))),
      );
      if (figures.length > 0) groups.push({ side: first.side, period, base, observations: figures });
    }
    return groups;
  });
}

/** The cell of a place. */
export function cellOfPlace(id: PlaceId, { side, period, base }: StatementGroup): ReportedCell {
  const { flow, role } = placeOf(id);
  const { reporter, partner, currency, covers } = side;
  return {
    reporter,
    partner,
    currency,
    covers,
    flow,
    valuation: null,
    period: role === 'base' ? base : period,
  };
}

/** The place of a figure in a group; `undefined` for a growth over another time than the group's. */
export const placeInGroup = (one: Observation, group: StatementGroup): PlaceId | undefined =>
  PLACE_IDS.find((id) => isAt(one, id, group));

/** The figures at a place. */
export const standingAt = (id: PlaceId, group: StatementGroup): Observation[] =>
  group.observations.filter((one) => isAt(one, id, group));

function isAt(one: Observation, id: PlaceId, group: StatementGroup): boolean {
  const { flow, role } = placeOf(id);
  if (one.flow !== flow) return false;
  if (role === 'growth')
    return one.kind === 'growth' && samePeriod(one.period, group.period) && samePeriod(one.base, group.base);
  return isLevel(one) && samePeriod(one.period, cellOfPlace(id, group).period);
}
