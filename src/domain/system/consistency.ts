/**
 * Decides whether assertions can all be true, always with a proof or an example. A solver in floating point may
 * propose; what it proposes counts only once it is verified exactly, and otherwise the exact method decides.
 */
import { type Interval, interval } from '../numbers/interval.ts';
import { ONE, type Rational, rational } from '../numbers/rational.ts';
import type { Assertion, Constraint } from './assertion.ts';
import { holdsAt, isWitness, type Proof, proofOf } from './certificate.ts';
import { type Bound, ExactSimplex, type Extreme } from './exact-simplex.ts';
import { combine, formKey, type LinearForm } from './linear-form.ts';
import { exactPoint, modelOf, type Solver, type SolverModel } from './solver.ts';

export type Decision =
  | { readonly kind: 'consistent'; readonly witness: readonly Rational[] }
  | { readonly kind: 'inconsistent'; readonly proof: Proof }
  /** Neither a proof nor an example was verified. */
  | { readonly kind: 'cannot-tell' };

/** How decisions came about. */
export interface Tally {
  /** Proposals of the solver that were verified, and those that were not. */
  verified: number;
  refused: number;
  /** Decisions of the exact method. */
  exact: number;
  cannotTell: number;
}

/** What assertions together imply for a form, and the assertions on which each end rests. */
export interface Implied {
  readonly interval: Interval;
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/** So few assertions are decided exactly at once: asking the solver first would take longer. */
const FEW = 12;

/** A constraint as a bound of a form whose first coefficient is 1, so that forms with several bounds are one. */
interface Placed {
  readonly assertion: number;
  readonly constraint: Constraint;
  readonly form: number;
  readonly upper: boolean;
  readonly value: Rational;
  /** The size of what the constraint was multiplied by. */
  readonly scale: Rational;
}

export class Judge {
  readonly assertions: readonly Assertion[];
  readonly tally: Tally = { verified: 0, refused: 0, exact: 0, cannotTell: 0 };
  readonly #columns: number;
  readonly #forms: LinearForm[] = [];
  readonly #placed: Placed[] = [];
  readonly #model: SolverModel | undefined;
  #whole: ExactSimplex | undefined;

  /** @param columns the number of columns that the assertions' forms may name */
  constructor(columns: number, assertions: readonly Assertion[], solver?: Solver) {
    this.assertions = assertions;
    this.#columns = columns;
    this.#model = solver && assertions.length > FEW ? modelOf(solver, columns, assertions) : undefined;
    const known = new Map<string, number>();
    for (const [assertion, { constraints }] of assertions.entries()) {
      for (const constraint of constraints) {
        const [lead = ONE] = constraint.form.values();
        const by = lead.inverse();
        const form = combine([[by, constraint.form]]);
        const key = formKey(form);
        const index = known.get(key) ?? this.#forms.push(form) - 1;
        known.set(key, index);
        const value = constraint.bound.mul(by);
        this.#placed.push({ assertion, constraint, form: index, upper: by.s > 0n, value, scale: by.abs() });
      }
    }
  }

  /** Frees what the solver holds. */
  dispose(): void {
    this.#model?.dispose();
  }

  /** Decides whether some of the assertions, by their places, can all be true. */
  decide(kept: ReadonlySet<number>): Decision {
    return (kept.size > FEW ? this.#proposed(kept) : null) ?? this.#exactly(kept);
  }

  /** The values that some assertions leave to a form; `null` when they can't all be true. */
  implied(kept: ReadonlySet<number>, form: LinearForm): Implied | null {
    const simplex = this.#bounded(kept);
    if (simplex.conflict()) return null;
    const highest = simplex.largest(form);
    const lowest = simplex.largest(combine([[MINUS_ONE, form]]));
    return {
      interval: interval(
        lowest?.value.neg() ?? null,
        highest?.value ?? null,
        lowest?.attained,
        highest?.attained,
      ),
      lower: this.#restsOn(lowest),
      upper: this.#restsOn(highest),
    };
  }

  /**
   * Assertions that can all be true, among them those for which a witness was found. With `toTheEnd` none can be added;
   * without, as many were added as came easily.
   */
  trueTogether(
    kept: ReadonlySet<number>,
    witness: readonly Rational[],
    toTheEnd: boolean,
  ): ReadonlySet<number> {
    const near = this.#model?.closest(kept);
    const easy = near ? this.#trueAt(exactPoint(near)) : undefined;
    let together = easy && isWithin(kept, easy) ? easy : this.#trueAt(witness);
    if (!toTheEnd) return together;
    for (const place of this.assertions.keys()) {
      if (together.has(place)) continue;
      const decision = this.decide(new Set(together).add(place));
      if (decision.kind === 'consistent') together = this.#trueAt(decision.witness);
    }
    return together;
  }

  #trueAt(point: readonly Rational[]): Set<number> {
    return new Set(this.assertions.flatMap((assertion, place) => (holdsAt(assertion, point) ? place : [])));
  }

  #proposed(kept: ReadonlySet<number>): Decision | null {
    const proposal = this.#model?.widest(kept);
    if (!proposal) return null;
    const decision = proposal.margin > 0 ? this.#pointed(kept, proposal.point) : this.#among(proposal.tight);
    this.tally[decision ? 'verified' : 'refused'] += 1;
    return decision;
  }

  #pointed(kept: ReadonlySet<number>, point: readonly number[]): Decision | null {
    const witness = exactPoint(point);
    return isWitness(witness, this.#some(kept)) ? { kind: 'consistent', witness } : null;
  }

  #among(tight: readonly number[]): Decision | null {
    const decision = this.#search(new Set(tight), new ExactSimplex(this.#columns, this.#forms));
    return decision.kind === 'inconsistent' ? decision : null;
  }

  #exactly(kept: ReadonlySet<number>): Decision {
    const decision = this.#search(kept);
    this.tally[decision.kind === 'cannot-tell' ? 'cannotTell' : 'exact'] += 1;
    return decision;
  }

  #search(kept: ReadonlySet<number>, simplex?: ExactSimplex): Decision {
    const bounded = this.#bounded(kept, simplex);
    const conflict = bounded.conflict();
    if (!conflict) {
      const witness = bounded.witness();
      return isWitness(witness, this.#some(kept)) ? { kind: 'consistent', witness } : { kind: 'cannot-tell' };
    }
    const proof = proofOf(
      conflict.flatMap(({ constraint, by }) => {
        const placed = this.#placed[constraint];
        return placed ? [{ ...placed, times: by.mul(placed.scale) }] : [];
      }),
    );
    return proof ? { kind: 'inconsistent', proof } : { kind: 'cannot-tell' };
  }

  /** A simplex with the bounds of some assertions: a new one for a few, and for many the one that is kept. */
  #bounded(kept: ReadonlySet<number>, simplex = this.#simplexFor(kept)): ExactSimplex {
    const lower = new Map<number, Bound>();
    const upper = new Map<number, Bound>();
    for (const [index, { assertion, form, upper: above, value, constraint }] of this.#placed.entries()) {
      if (!kept.has(assertion)) continue;
      const ends = above ? upper : lower;
      const known = ends.get(form);
      const order = known ? value.compare(known.value) * (above ? 1 : -1) : -1;
      if (order < 0 || (order === 0 && constraint.strict)) {
        ends.set(form, { value, strict: constraint.strict, constraint: index });
      }
    }
    for (const form of this.#forms.keys()) simplex.bound(form, lower.get(form), upper.get(form));
    return simplex;
  }

  #simplexFor(kept: ReadonlySet<number>): ExactSimplex {
    if (kept.size <= FEW) return new ExactSimplex(this.#columns, this.#forms);
    this.#whole ??= new ExactSimplex(this.#columns, this.#forms);
    return this.#whole;
  }

  #some(kept: ReadonlySet<number>): Assertion[] {
    return this.assertions.filter((_, index) => kept.has(index));
  }

  #restsOn(extreme: Extreme | null): number[] {
    const places = (extreme?.support ?? []).flatMap(
      ({ constraint }) => this.#placed[constraint]?.assertion ?? [],
    );
    return [...new Set(places)].sort((a, b) => a - b);
  }
}

const MINUS_ONE = rational(-1);

const isWithin = (part: ReadonlySet<number>, whole: ReadonlySet<number>): boolean =>
  [...part].every((place) => whole.has(place));
