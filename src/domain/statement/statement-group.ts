/** What a statement says of one period, and of the one that it is compared with: its figures by their places. */
import { groupBy } from '../ledger/group-by.ts';
import { isLevel, type Observation } from '../ledger/observation.ts';
import { type Period, samePeriod, yearEarlier } from '../ledger/period.ts';
import type { Side } from '../ledger/side.ts';
import type { ReportedCell } from '../system/implied.ts';
import { PLACE_IDS, type PlaceId, placeOf } from './place.ts';

/** The figures of one side about one period. */
export interface StatementGroup {
  readonly side: Side;
  readonly period: Period;
  readonly base: Period;
  readonly observations: readonly Observation[];
}

/** A period about which there is a result, whatever is said of it. */
export interface AskedPeriod {
  readonly period: Period;
  readonly base: Period;
}

/**
 * The groups, newest period first. Values of a period of which no growth is told stand with the one a year later, as what
 * it is compared with.
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
      // In their order, also where values of both periods alternate.
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

/** What the value of a place is of. */
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

/** The place of a figure in a group; `undefined` for a growth from another period than a year before. */
export const placeInGroup = (one: Observation, group: StatementGroup): PlaceId | undefined =>
  PLACE_IDS.find((id) => isAt(one, id, group));

/** The figures that stand in a place. */
export const standingAt = (id: PlaceId, group: StatementGroup): Observation[] =>
  group.observations.filter((one) => isAt(one, id, group));

function isAt(one: Observation, id: PlaceId, group: StatementGroup): boolean {
  const { flow, role } = placeOf(id);
  if (one.flow !== flow) return false;
  if (role === 'growth')
    return one.kind === 'growth' && samePeriod(one.period, group.period) && samePeriod(one.base, group.base);
  return isLevel(one) && samePeriod(one.period, cellOfPlace(id, group).period);
}
