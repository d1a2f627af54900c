/**
 * Rule 8: a value that is off by about a power of ten ("million" for "billion").
 *
 * It is found where a value agrees with no other figure for its cell, but would agree with one if it were moved by a
 * power of ten; or where it differs from all of them by a factor of ten or more, which no revision explains; or, where
 * no other is printed, where the same months of both years around it are close to the moved value. The first and the
 * last year of a series are held against the two years on their one side; and a value some hundreds of times as large
 * or as small as all those of a few years around it is found however few these are. Of only two such values nothing
 * tells which is off. This proves nothing wrong by itself, which its kind says.
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

/** In so many years trade does not become a thousand times as large: two values so far apart are not both right. */
const FEW_YEARS = 5;

/** The least power of ten that is no growth within a few years; nearer ones may be that of a small trade. */
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
          farFromItsYears(level, byPeriod, ledger) ??
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
 * Of two values for one period, the one that is in other trouble as well; both, told from the smaller, where nothing
 * decides.
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

/** A value that lies a thousandfold from all those of a few years around it, where it is the only one of its year. */
function farFromItsYears(level: LevelObservation, byPeriod: ByPeriod, ledger: Ledger): RawFinding | null {
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
  if (second) return found(level, [first, second], exponent);
  return exponent > 0 ? { ...found(level, [first], exponent), either: true } : null;
}

/** The values for the same months of the years around a value, the nearest year first. */
const nearestFirst = (level: LevelObservation, byPeriod: ByPeriod): LevelObservation[] =>
  Array.from({ length: FEW_YEARS }, (_, index) => index + 1)
    .flatMap((years) => [shiftYears(level.period, -years), shiftYears(level.period, years)])
    .flatMap(({ text }) => byPeriod.get(text) ?? []);

/**
 * The values of the years around a value. At the end of a series those of the two years beside it, if they are near to
 * each other and no printed growth leads from them to this value: it may have leapt.
 */
function neighboursOf(level: LevelObservation, series: ByPeriod, ledger: Ledger): LevelObservation[] {
  const around = yearsAround(level, series).flatMap(([first]) => first ?? []);
  if (around.length !== 1) return around;
  const [first, second] = yearsOnEachSide(level, series).map(undoubted).find(isTwo) ?? [];
  const [a, b] = [first && loneNumber(first), second && loneNumber(second)];
  const isSteady = first && second && a && b && areAlike(a, b, NEAR_NEIGHBOUR);
  return isSteady && ofGrowths(level, { series, ledger }) >= 0 ? [first, second] : [];
}

/** The first value of each year for which none is printed that is far from another. */
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
