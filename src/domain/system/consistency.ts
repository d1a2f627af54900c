/**
 * Decides exactly whether assertions can all be true: with an example that they can, or a certificate that they cannot.
 */
import { type Interval, interval } from '../numbers/interval.ts';
import { MINUS_ONE, ONE, type Rational } from '../numbers/rational.ts';
import type { Assertion, Constraint } from './assertion.ts';
import { type Certificate, certificateOf, holdsAt, isWitness } from './certificate.ts';
import { type Bound, ExactSimplex, type Extreme } from './exact-simplex.ts';
import { combine, formKey, type LinearForm } from './linear-form.ts';

export type Decision =
  | { readonly kind: 'consistent'; readonly witness: readonly Rational[] }
  | { readonly kind: 'inconsistent'; readonly certificate: Certificate }
  /** The answer failed its check, so that it is not used. */
  | { readonly kind: 'cannot-tell' };

/** The values that assertions together allow for a form, and the indexes of the assertions that each end rests on. */
export interface Implied {
  readonly interval: Interval;
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/** Up to so many assertions get a small simplex of their own; larger sets share one of all assertions. */
const FEW = 12;

/** A constraint as a bound of a form with 1 as its first coefficient, so that constraints on the same form share it. */
interface Placed {
  readonly assertion: number;
  readonly constraint: Constraint;
  readonly form: number;
  readonly upper: boolean;
  readonly value: Rational;
  /** The positive number that the constraint was multiplied by. */
  readonly scale: Rational;
}

/** Answers which of some assertions can be true together. Assertions are named by their index. */
export class Consistency {
  readonly assertions: readonly Assertion[];
  readonly #columns: number;
  readonly #forms: LinearForm[] = [];
  readonly #placed: Placed[] = [];
  readonly #work = { steps: 0 };
  #whole: ExactSimplex | undefined;

  /** @param columns the number of columns that forms may name */
  constructor(columns: number, assertions: readonly Assertion[]) {
    this.assertions = assertions;
    this.#columns = columns;
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

  /**
   * The work done so far: constraints placed and coefficients changed. Unlike time, it is the same on every machine.
   */
  get steps(): number {
    return this.#work.steps;
  }

  /** Decides whether the `kept` assertions can all be true. */
  decide(kept: ReadonlySet<number>): Decision {
    const simplex = this.#bounded(kept);
    const conflict = simplex.conflict();
    if (!conflict) {
      const witness = simplex.witness();
      const some = this.assertions.filter((_, place) => kept.has(place));
      return isWitness(witness, some) ? { kind: 'consistent', witness } : { kind: 'cannot-tell' };
    }
    const certificate = certificateOf(
      conflict.flatMap(({ constraint, by }) => {
        const placed = this.#placed[constraint];
        return placed ? [{ ...placed, times: by.mul(placed.scale) }] : [];
      }),
    );
    return certificate ? { kind: 'inconsistent', certificate } : { kind: 'cannot-tell' };
  }

  /** The values that the `kept` assertions allow for a form; `null` when they cannot all be true. */
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

  /** The assertions that are true at a point, extended by others as long as all can be true together. */
  trueTogether(witness: readonly Rational[]): ReadonlySet<number> {
    let together = this.#trueAt(witness);
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

  /** A simplex with the bounds of the `kept` assertions. */
  #bounded(kept: ReadonlySet<number>): ExactSimplex {
    const simplex = this.#simplexFor(kept);
    this.#work.steps += this.#placed.length;
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
    if (kept.size > FEW && this.#whole) return this.#whole;
    const simplex = new ExactSimplex(this.#columns, this.#forms, this.#work);
    if (kept.size > FEW) this.#whole = simplex;
    return simplex;
  }

  #restsOn(extreme: Extreme | null): number[] {
    const places = (extreme?.support ?? []).flatMap(
      ({ constraint }) => this.#placed[constraint]?.assertion ?? [],
    );
    return [...new Set(places)].sort((a, b) => a - b);
  }
}
