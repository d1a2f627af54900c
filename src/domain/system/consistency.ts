/**
 * Decides exactly whether assertions can all be true: with an example that they can, or a certificate that they cannot.
 */
import { type Interval, interval } from '../numbers/interval.ts';
import { MINUS_ONE, ONE, type Rational } from '../numbers/rational.ts';
import type { Assertion, Constraint } from './assertion.ts';
import { type Certificate, certificateOf, holdsAt, isWitness } from './certificate.ts';
import { type Bound, ExactSimplex, type Extreme, TooManySteps, type Work } from './exact-simplex.ts';
import { combine, formKey, type LinearForm } from './linear-form.ts';

export type Decision =
  | { readonly kind: 'consistent'; readonly witness: readonly Rational[] }
  | { readonly kind: 'inconsistent'; readonly certificate: Certificate }
  /** The answer failed its check, so that it is not used; or it took too many steps. */
  | { readonly kind: 'cannot-tell' };

/** The values that assertions together allow for a form, and the indexes of the assertions that each end rests on. */
export interface Implied {
  readonly interval: Interval;
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/** Up to so many assertions get a small simplex of their own; larger sets share one of all assertions. */
const FEW = 12;

/**
 * So many steps may be made for one answer, which take some tenths of a second. Known ledgers take some hundreds; hundreds
 * of growths of one source, by quarter and by year, would take millions.
 */
const STEPS_OF_ANSWER = 30_000;
/** The values that one system implies may take as many as so many answers. Sixty growths in a row take a third of that. */
const MOST_ANSWERS = 20;

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
  readonly #work: Work = { steps: 0, end: 0 };
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
    return this.#answer(() => this.#decision(kept)) ?? { kind: 'cannot-tell' };
  }

  #decision(kept: ReadonlySet<number>): Decision {
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

  /**
   * The values that the `kept` assertions allow for a form; `null` when they cannot all be true, or where that takes too
   * many steps.
   */
  implied(kept: ReadonlySet<number>, form: LinearForm): Implied | null {
    const [only = null] = this.impliedOfEach(kept, [form]);
    return only;
  }

  /** The same for several forms, each on its own. */
  impliedOfEach(kept: ReadonlySet<number>, forms: readonly LinearForm[]): (Implied | null)[] {
    if (forms.length > 1 && kept.size <= FEW) return forms.map((form) => this.implied(kept, form));
    const simplex = this.#answer(() => {
      const bounded = this.#bounded(kept);
      return { bounded: bounded.conflict() ? null : bounded };
    })?.bounded;
    if (!simplex) return forms.map(() => null);
    // Along a chain of growths the upper ends of neighbours rest on nearly the same, and so do the lower ends. Taking
    // turns would change all that one end rests on for the other, for each form again.
    const ends = this.#attempt(
      () => [ONE, MINUS_ONE].map((sign) => forms.map((form) => simplex.largest(combine([[sign, form]])))),
      STEPS_OF_ANSWER * Math.min(forms.length, MOST_ANSWERS),
    );
    return forms.map((_, place) => ends && this.#between(ends[1]?.[place] ?? null, ends[0]?.[place] ?? null));
  }

  /**
   * An answer that may take so many steps; `null` where it takes more. What the simplex was asked before can make its way
   * long: then a new one tries.
   */
  #answer<T>(find: () => T): T | null {
    return this.#attempt(find) ?? this.#attempt(find);
  }

  /**
   * `null` at the end of the steps, after which the simplex is not used again.
   *
   * @throws {Error} whatever else stops the search
   */
  #attempt<T>(find: () => T, steps = STEPS_OF_ANSWER): T | null {
    this.#work.end = this.#work.steps + steps;
    try {
      return find();
    } catch (error) {
      if (!(error instanceof TooManySteps)) throw error;
      this.#whole = undefined;
      return null;
    }
  }

  #between(lowest: Extreme | null, highest: Extreme | null): Implied {
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
   * The assertions that are true at a point, extended by others as long as all can be true together.
   *
   * @param end after so many steps it is extended no more
   */
  trueTogether(witness: readonly Rational[], end: number): ReadonlySet<number> {
    let together = this.#trueAt(witness);
    for (const place of this.assertions.keys()) {
      if (this.steps >= end) break;
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
