/** What the figures of a statement together imply for the places that it leaves empty. */
import { isLevel, type Observation } from '../ledger/observation.ts';
import { carriesRate } from '../ledger/rate-base.ts';
import { growthRate } from '../numbers/growth.ts';
import { type Interval, meets, POSITIVE, width, writeInterval } from '../numbers/interval.ts';
import { type Rational, ZERO } from '../numbers/rational.ts';
import { type ImpliedInterval, impliedBy, type ReportedCell } from '../system/implied.ts';
import { PLACE_IDS, type PlaceId, placeAt, placeOf } from './place.ts';
import { cellOfPlace, type StatementGroup, standingAt } from './statement-group.ts';

/** A value or growth that no figure states. */
export interface ImpliedPlace {
  readonly place: PlaceId;
  /** In the statement's currency, or a ratio for a growth. */
  readonly interval: string;
  /** The claims that imply it. */
  readonly from: readonly string[];
}

interface FoundInterval {
  readonly interval: Interval;
  readonly from: readonly string[];
}

/** The places of values. */
export const VALUE_PLACES = PLACE_IDS.filter((id) => placeOf(id).role !== 'growth');

/**
 * What is implied for the empty places, in their order. Where not all figures can be true together, pairs of them are
 * used.
 */
export function impliedPlaces(group: StatementGroup): ImpliedPlace[] {
  const find = (id: PlaceId | undefined) => (id === undefined ? undefined : standingAt(id, group)[0]);
  return PLACE_IDS.filter((id) => !find(id)).flatMap((place): ImpliedPlace[] => {
    const { flow, role } = placeOf(place);
    const found =
      role === 'growth'
        ? impliedRate(find(placeAt(flow, 'current')), find(placeAt(flow, 'base')))
        : impliedValue(place, group.observations, cellOfPlace(place, group));
    return found ? [{ place, interval: writeInterval(found.interval), from: found.from }] : [];
  });
}

/** The growth from one typed value to another. */
function impliedRate(current: Observation | undefined, base: Observation | undefined): FoundInterval | null {
  if (!current || !base || !isLevel(current) || !carriesRate(current.flow, base.readings.verdict))
    return null;
  const interval = growthRate(current.readings.verdict, base.readings.verdict);
  return { interval, from: [current.id, base.id] };
}

function impliedValue(
  place: PlaceId,
  observations: readonly Observation[],
  cell: ReportedCell,
): FoundInterval | null {
  const [implied] = impliedBy({ claims: observations }, [cell]);
  return implied ? tellingOf(place, implied, observations) : impliedByTwo(place, observations, cell);
}

/**
 * What two figures imply. A value with its own growth comes before two values, and then the narrowest interval counts.
 */
function impliedByTwo(
  place: PlaceId,
  observations: readonly Observation[],
  cell: ReportedCell,
): FoundInterval | null {
  const { flow } = placeOf(place);
  const own = observations.filter((one) => one.flow === flow);
  const overTime = everyPair(own).filter((pair) => pair.some((one) => !isLevel(one)));
  const found = [overTime, everyPair(observations.filter(isLevel))].map((pairs) =>
    pairs
      .flatMap((pair) => impliedFrom(place, pair, cell) ?? [])
      .sort((a, b) => breadth(a).compare(breadth(b))),
  );
  return found.flat()[0] ?? null;
}

const breadth = ({ interval }: FoundInterval): Rational => width(interval) ?? ZERO;

const everyPair = (observations: readonly Observation[]): Observation[][] =>
  observations.flatMap((one, index) => observations.slice(index + 1).map((other) => [one, other]));

/** What figures together imply for the value of a place; `null` where that says nothing new. */
export function impliedFrom(
  place: PlaceId,
  observations: readonly Observation[],
  cell: ReportedCell,
): FoundInterval | null {
  const [implied] = impliedBy({ claims: observations }, [cell]);
  return implied ? tellingOf(place, implied, observations) : null;
}

/**
 * An implied interval that says something new: it is bounded, and from at least two figures. A single figure implies only
 * itself.
 */
function tellingOf(
  place: PlaceId,
  { interval, lower, upper }: ImpliedInterval,
  observations: readonly Observation[],
): FoundInterval | null {
  const ids = new Set([...lower, ...upper].flat());
  const used = [...ids].flatMap((id) => observations.find((one) => one.id === id) ?? []);
  const bounded = interval.lower !== null && interval.upper !== null;
  if (!bounded || used.length < 2 || !isMeant(place, interval, used)) return null;
  return { interval, from: used.map(({ id }) => id) };
}

/**
 * Whether the figures used say more than what is known anyway: that amounts are not negative, and that parts and balance
 * are no larger than the total. If the amount may be zero, figures of its own flow, or of two other flows, must be used.
 */
function isMeant(place: PlaceId, interval: Interval, used: readonly Pick<Observation, 'flow'>[]): boolean {
  const { flow } = placeOf(place);
  if (flow === 'B') return used.some((one) => one.flow === 'X' || one.flow === 'M');
  if (!meets(interval, POSITIVE)) return false;
  const flows = new Set(used.map((one) => one.flow));
  return (interval.lower !== null && interval.lower.n !== 0n) || flows.has(flow) || flows.size > 1;
}
