/**
 * What the domain asks of a solver in floating point. It only proposes: whatever it says is proved exactly or not used.
 */
import { max, powerOfTen, type Rational, rational, ZERO } from '../numbers/rational.ts';
import type { Assertion } from './assertion.ts';

/** `coefficients`·x ≤ `bound`, for columns x that are not negative. */
export interface SolverRow {
  /** The assertion that the row belongs to. */
  readonly assertion: number;
  readonly columns: readonly number[];
  readonly coefficients: readonly number[];
  readonly bound: number;
}

/** A model that is changed from question to question. It holds memory until it is disposed of. */
export interface SolverModel {
  /** A point that keeps all rows of some assertions, with the widest margin; `null` when the solver gives none. */
  widest(kept: ReadonlySet<number>): Proposal | null;
  /** A point that keeps the rows of some assertions, and misses those of the others by little. */
  closest(kept: ReadonlySet<number>): readonly number[] | null;
  dispose(): void;
}

export interface Proposal {
  readonly point: readonly number[];
  /** By how much all rows are kept; not positive when they can't be, or only just. */
  readonly margin: number;
  /** The assertions whose rows keep the margin from being wider. */
  readonly tight: readonly number[];
}

export interface Solver {
  model(columns: number, assertions: number, rows: readonly SolverRow[]): SolverModel;
}

/** Amounts go to the solver in millions, where the numbers are neither large nor small. */
const UNIT = powerOfTen(6);

/** Passes assertions to a solver, each row scaled to a largest number of 1. */
export function modelOf(solver: Solver, columns: number, assertions: readonly Assertion[]): SolverModel {
  const rows = assertions.flatMap(({ constraints }, assertion) =>
    constraints.map(({ form, bound }) => {
      const scaled = bound.div(UNIT);
      const size = [...form.values()].reduce((largest, value) => max(largest, value.abs()), ZERO);
      return {
        assertion,
        columns: [...form.keys()],
        coefficients: [...form.values()].map((value) => value.div(size).valueOf()),
        bound: scaled.div(size).valueOf(),
      };
    }),
  );
  return solver.model(columns, assertions.length, rows);
}

/** A solver's point as exact dollars, rounded to a thousandth of one. */
export const exactPoint = (point: readonly number[]): Rational[] =>
  point.map((value) => (value > 0 ? rational(value.toFixed(9)).mul(UNIT) : ZERO));
