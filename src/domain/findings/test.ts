/**
 * The engine: rules list tests, one function judges them, and every view filters the same results.
 *
 * A test holds one printed figure against what others give. As in XBRL Calculations 1.1 it is met where the two intervals
 * have a value in common; as in R's `statcheck` the verdict is on the printed precision; as in `scrutiny` its power is
 * shown, so that a weak pass looks weak.
 */
import { ASSUMPTIONS, type Assumption, type Convention } from '../ledger/assumption.ts';
import { breaking, intervalOf } from '../ledger/conventions.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { AnyObservation, ReadingName } from '../ledger/observation.ts';
import { distanceOf, grounds } from '../ledger/relation.ts';
import { type Power, powerOfWidth } from '../ledger/verdict.ts';
import { type GrowthWitness, growthWitness, sumOf } from '../numbers/growth.ts';
import { type Interval, meets, width } from '../numbers/interval.ts';
import { type Rational, ZERO } from '../numbers/rational.ts';
import type { FindingCode, Operation, Role } from './finding.ts';

export interface Operand {
  readonly claim: AnyObservation;
  readonly role: Role;
}

/** One printed figure held against what others give. */
export interface Test {
  /** The code of the finding that it is where it is not met. */
  readonly code: FindingCode;
  readonly operation: Operation;
  readonly stated: AnyObservation;
  readonly operands: readonly Operand[];
  /** What the operands' intervals give, in their order; `null` where they give nothing. */
  readonly compute: (operands: readonly Interval[]) => Interval | null;
  /** Of an average its years or months; of a compound growth its years. */
  readonly count?: number;
  /** What it takes for granted beside what its figures do. */
  readonly takes?: readonly Assumption[];
  /** The figures that it is about beside the stated one, where they are not the operands: tests about the same are one. */
  readonly about?: readonly AnyObservation[];
  /** Whether it is one of those among the figures of all sources, each counted once, and not within a source. */
  readonly between?: boolean;
}

/** A rule: it lists tests, and may choose further ones by what came of those before. It gives no verdict. */
export type Rule = (ledger: Ledger) => Generator<Test, void, Result | null>;

/** Where the figures of a test stand, nearest first. */
export type Scope = 'same-source' | 'reprint' | 'same-issue' | 'other-sources' | 'statistics';

/** What came of a test. */
export class Result {
  readonly test: Test;
  /** What the operands give, under the readings that verdicts use. */
  readonly computed: Interval;
  /** Whether the stated figure meets it. */
  readonly met: boolean;
  readonly #ledger: Ledger;

  constructor(test: Test, computed: Interval, ledger: Ledger) {
    this.test = test;
    this.computed = computed;
    this.met = meets(computed, test.stated.readings.verdict);
    this.#ledger = ledger;
  }

  /** The stated figure, then the operands. */
  get claims(): AnyObservation[] {
    return [this.test.stated, ...this.test.operands.map(({ claim }) => claim)];
  }

  get scope(): Scope {
    const distance = distanceOf(this.claims, this.#ledger);
    if (distance === 'one-source') return 'same-source';
    const { stated } = this.test;
    const isStatistics = (claim: AnyObservation) => this.#ledger.sourceOf(claim).source.kind === 'statistics';
    if (this.claims.some((claim) => claim.source !== stated.source && isStatistics(claim)))
      return 'statistics';
    return distance === 'no-revision' ? 'other-sources' : distance;
  }

  /** How sharply what the operands give fixes the figure. */
  get power(): Power {
    return powerOf(this.computed, this.test);
  }

  /** Of a gap the sets of assumptions without which there is none: it is gone once all of one set are given up. */
  get restsOn(): Assumption[][] {
    const clash = (given: readonly Convention[]) => gapWithout(this.test, given);
    return [...breaking(this.claims, clash), ...this.grounds.map((one) => [one])];
  }

  /** What holding the figures against each other takes for granted. */
  get grounds(): Assumption[] {
    return [...(this.test.takes ?? []), ...grounds(this.claims, this.#ledger)];
  }

  /** Of a pass what it takes: the outer limit of a hedge, or a wide reading of zeros, and the grounds. */
  get passRestsOn(): Assumption[] {
    const needed = new Set<Assumption>(this.grounds);
    const isHedged = this.claims.some(({ hedges }) => hedges.length > 0);
    if (isHedged && (!this.met || this.isStretched)) needed.add('hedge');
    if (this.met && !this.#meetsUnder('narrow')) needed.add('zeros');
    return ASSUMPTIONS.filter((assumption) => needed.has(assumption));
  }

  /** Whether it is met only because a hedge is followed beyond its usual band. */
  get isStretched(): boolean {
    return this.met && !this.#meetsUnder('usual');
  }

  /** Whether the outcome is the same under any rounding, not only to nearest: that only widens, so a pass stays one. */
  get holdsUnderAnyRounding(): boolean {
    return this.met || !this.#meetsUnder('anyRounding');
  }

  /** Of a growth from one value to another, true values for which all figures hold: the proof that they can. */
  get witness(): GrowthWitness | null {
    const { operation, stated, operands } = this.test;
    if (!this.met || operation !== 'growth') return null;
    const value = (role: Role) =>
      sumOf(operands.filter((one) => one.role === role).map(({ claim }) => claim.readings.verdict));
    return growthWitness(value('current'), value('base'), stated.readings.verdict);
  }

  #meetsUnder(reading: ReadingName): boolean {
    const { stated, operands, compute } = this.test;
    const computed = compute(operands.map(({ claim }) => claim.readings[reading]));
    return computed === null || meets(computed, stated.readings[reading]);
  }
}

/** Judges a test; `null` where the operands give nothing to hold a figure against. */
function judge(test: Test, ledger: Ledger): Result | null {
  const computed = test.compute(test.operands.map(({ claim }) => claim.readings.verdict));
  return computed && new Result(test, computed, ledger);
}

/** The results of a rule, in the order of its tests. */
export function resultsOf(ledger: Ledger, rule: Rule): Result[] {
  const results: Result[] = [];
  const tests = rule(ledger);
  for (let next = tests.next(); !next.done; ) {
    const result = judge(next.value, ledger);
    if (result) results.push(result);
    next = tests.next(result);
  }
  return results;
}

/** Whether the figure meets nothing of what the operands give without the conventions given up. */
function gapWithout({ stated, operands, compute }: Test, given: readonly Convention[]): boolean {
  const computed = compute(operands.map(({ claim }) => intervalOf(claim, given)));
  return computed !== null && !meets(computed, intervalOf(stated, given));
}

/** How sharply what operands give fixes a figure. */
export const powerOf = (computed: Interval, { stated, operands }: Pick<Test, 'stated' | 'operands'>): Power =>
  powerOfWidth(
    { unit: stated.unit, stated: stated.readings.verdict },
    width(computed) ?? widthOfOperands(operands),
  );

/** Of an interval without an upper end ("at least its part"), how precisely the operands are known. */
function widthOfOperands(operands: readonly Operand[]): Rational | null {
  return operands
    .map(({ claim }) => width(claim.readings.verdict))
    .reduce<Rational | null>((sum, next) => (sum && next ? sum.add(next) : null), ZERO);
}
