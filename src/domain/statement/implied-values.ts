/** What the figures of a statement imply for the places that it leaves empty, by the system of all of them. */
import { isLevel, type Observation } from '../ledger/observation.ts';
import { carriesRate } from '../ledger/rate-base.ts';
import { growthRate } from '../numbers/growth.ts';
import { type Interval, meets, POSITIVE, width, writeInterval } from '../numbers/interval.ts';
import { type Rational, ZERO } from '../numbers/rational.ts';
import { type ImpliedInterval, impliedBy, type ReportedCell } from '../system/implied.ts';
import { PLACE_IDS, type PlaceId, placeAt, placeOf } from './place.ts';
import { cellOfPlace, type StatementGroup, standingAt } from './statement-group.ts';

/** A value or a growth that no figure states. */
export interface ImpliedPlace {
  readonly place: PlaceId;
  /** In US dollars; of a growth a ratio. */
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
 * What is implied where nothing is typed, in the order of the places. Where not all figures can be true together, each
 * two of them still imply what they imply.
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

/** What two figures imply: a value and its own growth before two values, of these those that leave least. */
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

/** What figures together imply for the value of a place; `null` where they say nothing of it. */
export function impliedFrom(
  place: PlaceId,
  observations: readonly Observation[],
  cell: ReportedCell,
): FoundInterval | null {
  const [implied] = impliedBy({ claims: observations }, [cell]);
  return implied ? tellingOf(place, implied, observations) : null;
}

/** What at least two figures together imply for a value, between two ends; a single one only says the obvious. */
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
 * That an amount is not negative is known without any figure, and so is that a part is no more than the total, and a
 * balance neither: of an amount that may be nothing, figures of its own flow say something, or those of two others.
 */
function isMeant(place: PlaceId, interval: Interval, used: readonly Pick<Observation, 'flow'>[]): boolean {
  const { flow } = placeOf(place);
  if (flow === 'B') return used.some((one) => one.flow === 'X' || one.flow === 'M');
  if (!meets(interval, POSITIVE)) return false;
  const flows = new Set(used.map((one) => one.flow));
  return (interval.lower !== null && interval.lower.n !== 0n) || flows.has(flow) || flows.size > 1;
}
