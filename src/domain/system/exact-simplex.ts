/**
 * The general simplex method of Dutertre and de Moura ("A fast linear-arithmetic solver for DPLL(T)", 2006) in exact
 * rationals: columns of 0 or more, and linear forms of them with open or closed bounds that can change. It decides
 * whether all bounds can be met, gives multipliers for those that cannot, and finds the largest value of a form.
 * Bland's rule makes sure that it ends.
 */
import { product, stepsFor } from '../numbers/large-products.ts';
import { MINUS_ONE, min, ONE, type Rational, ZERO } from '../numbers/rational.ts';
import {
  compareInfinitesimals,
  EXACT_ZERO,
  minus,
  plus,
  scaleBy,
  type WithInfinitesimal,
} from './infinitesimal.ts';
import { addTo, type LinearForm } from './linear-form.ts';

/** An end of the values of a form. `constraint` is the caller's name for it. */
export interface Bound {
  readonly value: Rational;
  readonly strict: boolean;
  readonly constraint: number;
}

/** A constraint and the positive number to multiply it by. */
export interface Multiplied {
  readonly constraint: number;
  readonly by: Rational;
}

/** The largest value of a form. */
export interface Extreme {
  readonly value: Rational;
  /** Whether the form reaches it; if not, it comes as close as one likes. */
  readonly attained: boolean;
  /** The constraints that keep the form from being larger. */
  readonly support: readonly Multiplied[];
}

interface SimplexBound extends Bound {
  readonly limit: WithInfinitesimal;
}

/** The work done so far, and how much of it may be done until the next answer. */
export interface Work {
  steps: number;
  end: number;
}

/** Thrown in place of an answer that takes more steps than it may. */
export class TooManySteps extends Error {}

/** The name of the bound that a column is not negative, which is no constraint of the caller. */
const NOBODY = -1;
const AT_LEAST_ZERO: SimplexBound = { value: ZERO, strict: false, constraint: NOBODY, limit: EXACT_ZERO };

/**
 * Variables are the columns, then the forms. Each variable in the basis has a row that expresses it by those outside.
 * The calls below must come in the order `bound`, `conflict`, `largest` or `witness`.
 */
export class ExactSimplex {
  readonly #columns: number;
  readonly #forms: readonly LinearForm[];
  readonly #work: Work;
  readonly #rows = new Map<number, Map<number, Rational>>();
  readonly #lower = new Map<number, SimplexBound>();
  readonly #upper = new Map<number, SimplexBound>();
  readonly #values = new Map<number, WithInfinitesimal>();

  /**
   * Starts with every column at 0 and no bounds on forms. A form gets its row with its first bound.
   *
   * @param work counts the coefficients and values that are changed; there is no end of them unless it is given
   */
  constructor(
    columns: number,
    forms: readonly LinearForm[],
    work: Work = { steps: 0, end: Number.POSITIVE_INFINITY },
  ) {
    this.#work = work;
    this.#columns = columns;
    this.#forms = forms;
    for (let column = 0; column < columns; column += 1) {
      this.#lower.set(column, AT_LEAST_ZERO);
      this.#values.set(column, EXACT_ZERO);
    }
  }

  /** Replaces both bounds of a form; `undefined` removes one. */
  bound(form: number, lower: Bound | undefined, upper: Bound | undefined): void {
    const variable = this.#columns + form;
    const low = lower && { ...lower, limit: { value: lower.value, slope: lower.strict ? ONE : ZERO } };
    const high = upper && { ...upper, limit: { value: upper.value, slope: upper.strict ? MINUS_ONE : ZERO } };
    put(this.#lower, variable, low);
    put(this.#upper, variable, high);
    if (!this.#values.has(variable)) {
      if (low || high) this.#enter(variable, this.#forms[form] ?? new Map());
      return;
    }
    if (this.#rows.has(variable)) return;
    const value = this.#valueOf(variable);
    if (low && compareInfinitesimals(value, low.limit) < 0) this.#move(variable, low.limit);
    else if (high && compareInfinitesimals(value, high.limit) > 0) this.#move(variable, high.limit);
  }

  /**
   * Looks for a point within all bounds. Returns `null` when it has one, and otherwise constraints that no point meets
   * all: each multiplied by its number, they add up to something false.
   *
   * @throws {Error} for a form that the constructor was not given
   * @throws {TooManySteps} at the end of the work that may be done
   */
  conflict(): readonly Multiplied[] | null {
    for (const [variable, high] of this.#upper) {
      const low = this.#lower.get(variable);
      if (low && compareInfinitesimals(low.limit, high.limit) > 0) {
        return mentioned([
          [low, ONE],
          [high, ONE],
        ]);
      }
    }
    for (;;) {
      const broken = this.#firstBroken();
      if (!broken) return null;
      const { variable, end, rises } = broken;
      const row = this.#rowOf(variable);
      const entering = this.#firstThat(row, (other, coefficient) =>
        this.#canMove(other, coefficient.s > 0n === rises),
      );
      if (entering === undefined) {
        return mentioned([
          [end, ONE],
          ...[...row].map(([other, coefficient]) =>
            this.#stop(other, coefficient.s > 0n === rises, coefficient),
          ),
        ]);
      }
      this.#exchange(variable, entering, end.limit);
    }
  }

  /**
   * The largest value of a form within all bounds; `null` where it has no limit. Only after `conflict` returned `null`.
   *
   * @throws {TooManySteps} at the end of the work that may be done, after which nothing more may be asked
   */
  largest(objective: LinearForm): Extreme | null {
    const variable = this.#columns + this.#forms.length;
    this.#enter(variable, objective);
    const bounded = this.#climb(variable);
    const row = this.#rowOf(variable);
    const { value, slope } = this.#valueOf(variable);
    this.#rows.delete(variable);
    this.#values.delete(variable);
    if (!bounded) return null;
    const stops = [...row].map(([other, coefficient]) => this.#stop(other, coefficient.s > 0n, coefficient));
    return { value, attained: slope.n === 0n, support: mentioned(stops) };
  }

  /** A point within all bounds, by column. Only after `conflict` returned `null`. */
  witness(): Rational[] {
    // The largest δ, at most 1, with which every value stays within its bounds.
    let delta = ONE;
    for (const [variable, value] of this.#values) {
      const [low, high] = [this.#lower.get(variable), this.#upper.get(variable)];
      for (const room of [low && minus(value, low.limit), high && minus(high.limit, value)]) {
        if (room && room.slope.s < 0n && room.slope.n !== 0n) {
          delta = min(delta, room.value.div(room.slope.neg()));
        }
      }
    }
    return Array.from({ length: this.#columns }, (_, column) => {
      const { value, slope } = this.#valueOf(column);
      return value.add(slope.mul(delta));
    });
  }

  #climb(objective: number): boolean {
    for (;;) {
      const row = this.#rowOf(objective);
      const entering = this.#firstThat(row, (other, coefficient) => this.#canMove(other, coefficient.s > 0n));
      if (entering === undefined) return true;
      const rises = (row.get(entering) ?? ZERO).s > 0n;
      const stop = this.#firstStop(entering, rises);
      if (!stop) return false;
      if (stop.variable === entering) this.#move(entering, stop.limit);
      else this.#exchange(stop.variable, entering, stop.limit);
    }
  }

  /** What stops a variable outside the basis first: its own bound, or that of a variable that moves with it. */
  #firstStop(entering: number, rises: boolean): { variable: number; limit: WithInfinitesimal } | undefined {
    let best: { variable: number; limit: WithInfinitesimal; room: WithInfinitesimal } | undefined;
    const offer = (variable: number, limit: WithInfinitesimal, room: WithInfinitesimal) => {
      const order = best ? compareInfinitesimals(room, best.room) : -1;
      if (!best || order < 0 || (order === 0 && variable < best.variable)) best = { variable, limit, room };
    };
    const own = rises ? this.#upper.get(entering) : this.#lower.get(entering);
    const from = this.#valueOf(entering);
    if (own) offer(entering, own.limit, rises ? minus(own.limit, from) : minus(from, own.limit));
    for (const [variable, row] of this.#rows) {
      const coefficient = row.get(entering);
      if (!coefficient) continue;
      const up = coefficient.s > 0n === rises;
      const end = up ? this.#upper.get(variable) : this.#lower.get(variable);
      if (!end) continue;
      const value = this.#valueOf(variable);
      const room = up ? minus(end.limit, value) : minus(value, end.limit);
      offer(variable, end.limit, scaleBy(room, coefficient.abs().inverse()));
    }
    return best;
  }

  #firstBroken(): { variable: number; end: SimplexBound; rises: boolean } | undefined {
    let first: { variable: number; end: SimplexBound; rises: boolean } | undefined;
    for (const variable of this.#rows.keys()) {
      if (first && variable > first.variable) continue;
      const value = this.#valueOf(variable);
      const [low, high] = [this.#lower.get(variable), this.#upper.get(variable)];
      if (low && compareInfinitesimals(value, low.limit) < 0) first = { variable, end: low, rises: true };
      else if (high && compareInfinitesimals(value, high.limit) > 0)
        first = { variable, end: high, rises: false };
    }
    return first;
  }

  #firstThat(
    row: ReadonlyMap<number, Rational>,
    holds: (variable: number, coefficient: Rational) => boolean,
  ): number | undefined {
    let first: number | undefined;
    for (const [variable, coefficient] of row) {
      if ((first === undefined || variable < first) && holds(variable, coefficient)) first = variable;
    }
    return first;
  }

  #canMove(variable: number, up: boolean): boolean {
    const end = up ? this.#upper.get(variable) : this.#lower.get(variable);
    if (!end) return true;
    const order = compareInfinitesimals(this.#valueOf(variable), end.limit);
    return up ? order < 0 : order > 0;
  }

  /** The bound that stops a variable. @throws {Error} when it has none there */
  #stop(variable: number, up: boolean, coefficient: Rational): readonly [SimplexBound, Rational] {
    const end = up ? this.#upper.get(variable) : this.#lower.get(variable);
    if (!end) throw new Error(`no bound stops variable ${variable}`);
    return [end, coefficient.abs()];
  }

  /** Moves a variable outside the basis; those in the basis follow. */
  #move(variable: number, to: WithInfinitesimal): void {
    const by = minus(to, this.#valueOf(variable));
    this.#values.set(variable, to);
    for (const [basic, row] of this.#rows) {
      const coefficient = row.get(variable);
      if (!coefficient) continue;
      this.#values.set(basic, plus(this.#valueOf(basic), scaleBy(by, coefficient)));
      this.#work.steps += 1;
    }
  }

  /**
   * Replaces one variable of the basis, which moves to a value, by another.
   *
   * @throws {Error} when they are not in one row
   * @throws {TooManySteps} before it, at the end of the work that may be done
   */
  #exchange(leaving: number, entering: number, to: WithInfinitesimal): void {
    if (this.#work.steps > this.#work.end) throw new TooManySteps();
    const row = this.#rowOf(leaving);
    const pivot = row.get(entering);
    if (!pivot) throw new Error(`variable ${entering} is not in the row of ${leaving}`);
    const step = scaleBy(minus(to, this.#valueOf(leaving)), pivot.inverse());
    this.#move(entering, plus(this.#valueOf(entering), step));
    this.#values.set(leaving, to);

    this.#rows.delete(leaving);
    row.delete(entering);
    const inverse = pivot.inverse();
    const minusInverse = inverse.neg();
    const entered = new Map<number, Rational>();
    for (const [other, coefficient] of row) entered.set(other, product(coefficient, minusInverse));
    entered.set(leaving, inverse);
    let size = 0;
    for (const part of entered.values()) size += stepsFor(part);
    for (const other of this.#rows.values()) {
      const coefficient = other.get(entering);
      if (!coefficient) continue;
      other.delete(entering);
      for (const [variable, part] of entered) addTo(other, variable, coefficient, part);
      this.#work.steps += size;
    }
    this.#rows.set(entering, entered);
  }

  #enter(variable: number, form: LinearForm): void {
    this.#values.set(variable, this.#valueAt(form));
    const row = this.#inCurrentTerms(form);
    this.#rows.set(variable, row);
    this.#work.steps += row.size;
  }

  #inCurrentTerms(form: LinearForm): Map<number, Rational> {
    const terms = new Map<number, Rational>();
    for (const [column, coefficient] of form) {
      const row = this.#rows.get(column);
      if (!row) addTo(terms, column, coefficient);
      else for (const [variable, part] of row) addTo(terms, variable, coefficient, part);
    }
    return terms;
  }

  #valueAt(form: LinearForm): WithInfinitesimal {
    let sum = EXACT_ZERO;
    for (const [column, coefficient] of form) sum = plus(sum, scaleBy(this.#valueOf(column), coefficient));
    return sum;
  }

  /** @throws {Error} for a variable outside the basis */
  #rowOf(variable: number): Map<number, Rational> {
    const row = this.#rows.get(variable);
    if (!row) throw new Error(`variable ${variable} is not in the basis`);
    return row;
  }

  /** @throws {Error} for a variable that does not exist */
  #valueOf(variable: number): WithInfinitesimal {
    const value = this.#values.get(variable);
    if (!value) throw new Error(`no variable ${variable}`);
    return value;
  }
}

/** The callers' constraints among bounds; one that occurs twice is added up. */
function mentioned(terms: readonly (readonly [Bound, Rational])[]): Multiplied[] {
  const sums = new Map<number, Rational>();
  for (const [{ constraint }, by] of terms) {
    if (constraint !== NOBODY) sums.set(constraint, (sums.get(constraint) ?? ZERO).add(by));
  }
  return [...sums].map(([constraint, by]) => ({ constraint, by }));
}

function put<T>(map: Map<number, T>, key: number, value: T | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}
