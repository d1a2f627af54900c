/** What the figures of a statement imply for the places that it leaves empty, from two of its figures each. */

import { IDENTITIES } from '../findings/whole-and-parts.ts';
import type { Growth, Level } from '../ledger/claim.ts';
import {
  carriesRate,
  growthRate,
  impliedBase,
  impliedBaseOfChange,
  impliedCurrent,
} from '../numbers/growth.ts';
import {
  type Interval,
  intersect,
  interval,
  meets,
  readInterval,
  writeInterval,
} from '../numbers/interval.ts';
import { rational, ZERO } from '../numbers/rational.ts';
import { type PlaceId, type PlaceRole, placeAt } from './place.ts';
import { claimIdOf } from './read-place.ts';

export interface ImpliedValue {
  readonly place: PlaceId;
  /** In US dollars; of a growth a ratio. */
  readonly interval: string;
  /** The claims that imply it. */
  readonly from: readonly string[];
}

/** The rates above −100 %. */
const ABOVE_TOTAL_LOSS: Interval = interval(rational(-1), null, false);

const NOT_NEGATIVE: Interval = interval(ZERO, null);

/** The values and growths that are implied where nothing is typed, each from one pair of figures. */
export function impliedValues(claims: readonly (Level | Growth)[]): ImpliedValue[] {
  const at = (id: PlaceId | undefined) => id && claims.find((claim) => claim.id === claimIdOf(id));
  const implied = [
    ...(['T', 'X', 'M'] as const).flatMap((flow) => {
      const role = (one: PlaceRole) => at(placeAt(flow, one));
      return overTime(flow, role('current'), role('base'), role('growth'));
    }),
    ...(['current', 'base'] as const).flatMap((role) =>
      IDENTITIES.flatMap(({ whole, of: [first, second], compute }): ImpliedValue[] => {
        const [place, a, b] = [placeAt(whole, role), at(placeAt(first, role)), at(placeAt(second, role))];
        if (!place || at(place) || !a || !b) return [];
        return [impliedAt(place, compute(readingOf(a), readingOf(b)), [a, b])];
      }),
    ),
  ];
  return implied.filter(({ place }, index) => implied.findIndex((other) => other.place === place) === index);
}

type Typed = Level | Growth | undefined;

/** The one of a value, its base and its growth that the other two imply. */
function overTime(flow: Level['flow'], current: Typed, base: Typed, growth: Typed): ImpliedValue[] {
  const place = (role: PlaceRole) => placeAt(flow, role);
  const [value, before, rate] = [place('current'), place('base'), place('growth')];
  if (!value || !before || !rate) return [];
  if (current && base && !growth && carriesRate(flow, readingOf(base))) {
    return [impliedAt(rate, growthRate(readingOf(current), readingOf(base)), [current, base])];
  }
  if (growth && growth.unit === 'rate' && !meets(readingOf(growth), ABOVE_TOTAL_LOSS)) return [];
  if (current && growth && !base) {
    const compute = growth.unit === 'USD' ? impliedBaseOfChange : impliedBase;
    // Trade is never less than nothing.
    const left = intersect(compute(readingOf(current), readingOf(growth)), NOT_NEGATIVE);
    return left ? [impliedAt(before, left, [current, growth])] : [];
  }
  if (base && growth && !current && growth.unit === 'rate' && carriesRate(flow, readingOf(base))) {
    return [impliedAt(value, impliedCurrent(readingOf(base), readingOf(growth)), [base, growth])];
  }
  return [];
}

const readingOf = ({ readings }: Level | Growth): Interval => readInterval(readings.verdict);

const impliedAt = (place: PlaceId, value: Interval, from: readonly (Level | Growth)[]): ImpliedValue => ({
  place,
  interval: writeInterval(value),
  from: from.map(({ id }) => id),
});
