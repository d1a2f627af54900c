/**
 * Rule 8: a value that is off by about a power of ten ("million" for "billion").
 *
 * Where others print the same cell, a value is found if it agrees with none of them, but would agree with the only one,
 * or with two of several, if it were moved by a power of ten; or if all the others agree with each other and it differs
 * from them by a factor of ten or more, which no revision explains. Where no other prints the cell, it is found if the
 * same months of both years around it are near to the moved value but not to the value itself; the first and the last
 * year of a series are compared with the two years on their one side. It is also found if it is some hundreds of times as
 * large or as small as each value of the few years around it; where only one such value is printed, the one that
 * more speaks against is found, or both. All this proves nothing wrong by itself, which the kind of these findings says.
 *
 * Authority: the factors and distances are conventions of this project.
 */

import { groupBy } from '../ledger/group-by.ts';
import { bySide, type Ledger } from '../ledger/ledger.ts';
import type { LevelObservation } from '../ledger/observation.ts';
import { shiftYears } from '../ledger/period.ts';
import { distinct, pressLevels } from '../ledger/printings.ts';
import { sameValuation } from '../ledger/valuation.ts';
import { meets } from '../numbers/interval.ts';
import { powerOfTen, type Rational, rational } from '../numbers/rational.ts';
import type { RawFinding } from './finding.ts';
import { areAlike, EXPONENTS, isSized, loneNumber, meetsMoved, tenfoldBetween } from './tenfold.ts';
import { ofGrowths, troublesOf, yearsAround, yearsOnEachSide } from './troubles.ts';

/**
 * How near to both its neighbours a moved value must be, as a factor: trade rarely doubles or halves in a year. A
 * convention.
 */
const NEAR_NEIGHBOUR = rational('2');

/** Within so many years trade does not become a thousand times as large, so that two values so far apart cannot be right. */
const FEW_YEARS = 5;

/** From this power of ten on, a ratio within a few years cannot be growth. A small trade may grow by less than that. */
const NO_GROWTH = 3;

/**
 * The values that seem to be off by a power of ten.
 *
 * @param ruled what the rules found among the same figures
 */
export function magnitude(ledger: Ledger, ruled: readonly RawFinding[]): RawFinding[] {
  const levels = distinct(pressLevels(ledger).filter(isSized), ledger).map(({ claim }) => claim);
  const troubles = (level: LevelObservation, series: ByPeriod) =>
    troublesOf(level, { series, ledger, ruled });
  return bySide(levels)
    .flatMap((side) => [...groupBy(side, ({ flow }) => flow).values()])
    .flatMap((series) => {
      const byPeriod = groupBy(series, ({ period }) => period.text);
      return series.flatMap(
        (level) =>
          offItsCell(level, byPeriod, (one) => troubles(one, byPeriod)) ??
          offItsYears(level, byPeriod, ledger) ??
          farFromItsYears(level, byPeriod, { ledger, troubles: (one) => troubles(one, byPeriod) }) ??
          [],
      );
    });
}

type ByPeriod = ReadonlyMap<string, readonly LevelObservation[]>;

function offItsCell(
  level: LevelObservation,
  byPeriod: ByPeriod,
  troubles: (level: LevelObservation) => number,
): RawFinding | null {
  const others = (byPeriod.get(level.period.text) ?? []).filter(
    (other) => other.source !== level.source && sameValuation(other, level),
  );
  if (others.some((other) => meets(other.readings.verdict, level.readings.verdict))) return null;
  const apart = others.map((other) => ({ other, exponent: tenfoldBetween(level, other) }));
  const [first] = apart;
  if (!first) return null;
  if (apart.length === 1) return first.exponent === null ? null : offOneOfTwo(level, first, troubles);
  for (const exponent of EXPONENTS) {
    const met = others.filter((other) => meetsMoved(level, other, exponent));
    if (met.length > 1) return found(level, met, exponent);
  }
  // All others agree with each other and are far from this one, on one side of it.
  const far = apart.every(({ exponent }) => exponent !== null && exponent > 0 === (first.exponent ?? 0) > 0);
  const agree = others.every((one) => others.every((other) => tenfoldBetween(one, other) === null));
  return far && agree && first.exponent !== null ? found(level, others, first.exponent) : null;
}

/**
 * Of two values for one period, or for the only two years that are near, finds the one that more speaks against (`troubles.ts`). Where nothing decides, it is one
 * finding of both, which names the smaller value first.
 */
function offOneOfTwo(
  level: LevelObservation,
  { other, exponent }: { readonly other: LevelObservation; readonly exponent: number | null },
  troubles: (level: LevelObservation) => number,
): RawFinding | null {
  const order = troubles(level) - troubles(other);
  if (exponent === null || order < 0 || (order === 0 && exponent < 0)) return null;
  return { ...found(level, [other], exponent), ...(order === 0 && { either: true }) };
}

function offItsYears(level: LevelObservation, byPeriod: ByPeriod, ledger: Ledger): RawFinding | null {
  const value = loneNumber(level);
  if (!value || byPeriod.get(level.period.text)?.length !== 1) return null;
  const neighbours = neighboursOf(level, byPeriod, ledger);
  if (neighbours.length < 2) return null;
  const near = (moved: Rational) =>
    neighbours.every((neighbour) => {
      const beside = loneNumber(neighbour);
      return beside && areAlike(moved, beside, NEAR_NEIGHBOUR);
    });
  if (near(value)) return null;
  const exponent = EXPONENTS.find((power) => near(value.mul(powerOfTen(power))));
  return exponent === undefined ? null : found(level, neighbours, exponent);
}

/** A value about a thousand or more times as large or small as all of the few years around it, the only one of its year. */
function farFromItsYears(
  level: LevelObservation,
  byPeriod: ByPeriod,
  { ledger, troubles }: { readonly ledger: Ledger; readonly troubles: (level: LevelObservation) => number },
): RawFinding | null {
  if (byPeriod.get(level.period.text)?.length !== 1) return null;
  const others = nearestFirst(level, byPeriod);
  const [first, second] = others;
  const exponent = first ? tenfoldBetween(level, first) : null;
  if (!first || exponent === null || Math.abs(exponent) < NO_GROWTH) return null;
  const isFar = (other: LevelObservation) => {
    const power = tenfoldBetween(level, other);
    return power !== null && Math.abs(power) >= NO_GROWTH && power > 0 === exponent > 0;
  };
  if (!others.every(isFar) || ofGrowths(level, { series: byPeriod, ledger }) < 0) return null;
  return second
    ? found(level, [first, second], exponent)
    : offOneOfTwo(level, { other: first, exponent }, troubles);
}

/** The values for the same months of the years around a value, the nearest year first. */
const nearestFirst = (level: LevelObservation, byPeriod: ByPeriod): LevelObservation[] =>
  Array.from({ length: FEW_YEARS }, (_, index) => index + 1)
    .flatMap((years) => [shiftYears(level.period, -years), shiftYears(level.period, years)])
    .flatMap(({ text }) => byPeriod.get(text) ?? []);

/**
 * The values of the years around a value. At the end of a series, the values of the two years beside it, if these are
 * near to each other and no printed growth leads from them to this value; where one does, trade may really have leapt.
 */
function neighboursOf(level: LevelObservation, series: ByPeriod, ledger: Ledger): LevelObservation[] {
  const around = yearsAround(level, series).flatMap(([first]) => first ?? []);
  if (around.length !== 1) return around;
  const [first, second] = yearsOnEachSide(level, series).map(undoubted).find(isTwo) ?? [];
  const [a, b] = [first && loneNumber(first), second && loneNumber(second)];
  const isSteady = first && second && a && b && areAlike(a, b, NEAR_NEIGHBOUR);
  return isSteady && ofGrowths(level, { series, ledger }) >= 0 ? [first, second] : [];
}

/** The first value of each year, without the years for which values are printed that are far from the first. */
const undoubted = (years: (readonly LevelObservation[])[]): LevelObservation[] =>
  years.flatMap((values) => {
    const [first, ...others] = values;
    return first && others.every((other) => tenfoldBetween(first, other) === null) ? [first] : [];
  });

const isTwo = ({ length }: readonly unknown[]): boolean => length === 2;

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
