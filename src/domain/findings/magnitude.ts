/**
 * Rule 8: a value that is off by about a power of ten ("million" for "billion").
 *
 * It is off where it meets no other figure for its cell but would, moved by a power of ten, meet one; and, where no other
 * is printed, where the same months of the years around it are both about the moved value. This proves nothing wrong by
 * itself, and says so: it is a kind of its own.
 */

import { groupBy } from '../ledger/group-by.ts';
import { bySide, type Ledger } from '../ledger/ledger.ts';
import type { LevelObservation } from '../ledger/observation.ts';
import { periodOf } from '../ledger/period.ts';
import { distinct, pressLevels } from '../ledger/printings.ts';
import { sameValuation } from '../ledger/valuation.ts';
import { meets, multiply, point } from '../numbers/interval.ts';
import { powerOfTen, type Rational, rational } from '../numbers/rational.ts';
import type { RawFinding } from './finding.ts';

/** The powers of ten that slips are sought at: a digit, or the words for thousands, millions and billions. */
const EXPONENTS = [3, -3, 6, -6, 1, -1, 2, -2] as const;

/** Trade rarely doubles or halves in a year: a moved value must lie this near to both its neighbours. A convention. */
const NEAR_NEIGHBOUR = rational('2');

/** The values that seem to be off by a power of ten. */
export function magnitude(ledger: Ledger): RawFinding[] {
  const levels = distinct(pressLevels(ledger).filter(isSized), ledger).map(({ claim }) => claim);
  return bySide(levels)
    .flatMap((side) => [...groupBy(side, ({ flow }) => flow).values()])
    .flatMap((series) => {
      const byPeriod = groupBy(series, ({ period }) => period.text);
      return series.flatMap((level) => offItsCell(level, byPeriod) ?? offItsYears(level, byPeriod) ?? []);
    });
}

/** Whether it says about how large the value is: "at least 5 billion" is moved nowhere. */
function isSized({ readings }: LevelObservation): boolean {
  const { lower, upper } = readings.verdict;
  return upper !== null && lower !== null && lower.compare(0) > 0;
}

type ByPeriod = ReadonlyMap<string, readonly LevelObservation[]>;

function offItsCell(level: LevelObservation, byPeriod: ByPeriod): RawFinding | null {
  const own = level.readings.verdict;
  const others = (byPeriod.get(level.period.text) ?? []).filter(
    (other) => other.source !== level.source && sameValuation(other, level),
  );
  const values = others.map((other) => other.readings.verdict);
  if (values.some((value) => meets(value, own))) return null;
  for (const exponent of EXPONENTS) {
    const moved = multiply(own, point(powerOfTen(exponent)));
    const met = others.filter((_, index) => values[index] && meets(values[index], moved));
    // Of two that differ by a power of ten only the one that stands alone is off.
    if (met.length > 1 || (met.length === 1 && others.length === 1 && exponent > 0)) {
      return found(level, met, exponent);
    }
  }
  return null;
}

function offItsYears(level: LevelObservation, byPeriod: ByPeriod): RawFinding | null {
  const period = level.period;
  const value = printed(level);
  if (!value || byPeriod.get(level.period.text)?.length !== 1) return null;
  const neighbours = [-12, 12].flatMap((months) => {
    const beside = periodOf(period.from + months, period.to + months).text;
    return (byPeriod.get(beside) ?? []).slice(0, 1);
  });
  if (neighbours.length < 2) return null;
  const near = (moved: Rational) =>
    neighbours.every((neighbour) => {
      const beside = printed(neighbour);
      return (
        beside &&
        moved.compare(beside.mul(NEAR_NEIGHBOUR)) <= 0 &&
        moved.mul(NEAR_NEIGHBOUR).compare(beside) >= 0
      );
    });
  if (near(value)) return null;
  const exponent = EXPONENTS.find((power) => near(value.mul(powerOfTen(power))));
  return exponent === undefined ? null : found(level, neighbours, exponent);
}

/** The printed number, where it is one and positive. */
function printed({ values }: LevelObservation): Rational | null {
  const [value, second] = values;
  return value && second === undefined && value.compare(0) > 0 ? value : null;
}

const found = (
  level: LevelObservation,
  others: readonly LevelObservation[],
  exponent: number,
): RawFinding => ({
  code: 'magnitude',
  kind: 'magnitude',
  claims: [level.id, ...others.map(({ id }) => id)],
  proofs: [],
  exponent,
  subject: level.id,
});
