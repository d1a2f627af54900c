/**
 * The engine: rules list tests, one function judges them, and every view filters the same results.
 *
 * A test compares one printed figure with what others give. As in XBRL Calculations 1.1, it is met where both intervals
 * have a common value. As in R's `statcheck`, it uses the printed precision. As in `scrutiny`, its power is shown, so
 * that a weak pass looks weak.
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

/** A printed figure to compare with what others give. */
export interface Test {
  /** The code of its finding, if it is not met. */
  readonly code: FindingCode;
  readonly operation: Operation;
  readonly stated: AnyObservation;
  readonly operands: readonly Operand[];
  /** Computes what the operands give, from their intervals in order; `null` where they give nothing. */
  readonly compute: (operands: readonly Interval[]) => Interval | null;
  /** The number of years or months of an average, or of years of a compound growth. */
  readonly count?: number;
  /** What it assumes beside the assumptions that comparing its figures needs anyway. */
  readonly takes?: readonly Assumption[];
  /**
   * The figures that it is about beside the stated one, where these are not the operands. Tests about the same figures
   * make one finding.
   */
  readonly about?: readonly AnyObservation[];
  /** How many pairs of printed values it was chosen from, of which only the nearest are tested. */
  readonly among?: number;
  /** Whether it is among the figures of all sources, each counted once, and not within one source. */
  readonly between?: boolean;
}

/**
 * A rule lists tests. It receives the result of each, so that it can choose further tests by it, but gives no verdict.
 */
export type Rule = (ledger: Ledger) => Generator<Test, void, Result | null>;

/** Where the figures of a test come from, nearest first. */
export type Scope = 'same-source' | 'reprint' | 'same-issue' | 'other-sources' | 'statistics';

/** The result of a test. */
export class Result {
  readonly test: Test;
  /** What the operands give, under the reading that verdicts use. */
  readonly computed: Interval;
  /** Whether the stated figure has a value in common with it. */
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

  /** How sharp the test is. */
  get power(): Power {
    return powerOf(this.computed, this.test);
  }

  /** For a test that is not met: the smallest sets of assumptions of which one must be given up entirely to meet it. */
  get restsOn(): Assumption[][] {
    const clash = (given: readonly Convention[]) => gapWithout(this.test, given);
    return [...breaking(this.claims, clash), ...this.grounds.map((one) => [one])];
  }

  /** The assumptions that comparing the figures needs. */
  get grounds(): Assumption[] {
    return [...new Set([...(this.test.takes ?? []), ...grounds(this.claims, this.#ledger)])];
  }

  /**
   * For a test that is met: what it needs, which is the outer limit of a hedge, the wide reading of zeros, or the
   * grounds.
   */
  get passRestsOn(): Assumption[] {
    const needed = new Set<Assumption>(this.grounds);
    const isHedged = this.claims.some(({ hedges }) => hedges.length > 0);
    if (isHedged && (!this.met || this.isStretched)) needed.add('hedge');
    if (this.met && !this.#meetsUnder('narrow')) needed.add('zeros');
    return ASSUMPTIONS.filter((assumption) => needed.has(assumption));
  }

  /** Whether it is met only beyond the usual band of a hedge. */
  get isStretched(): boolean {
    return this.met && !this.#meetsUnder('usual');
  }

  /** Whether the outcome is the same under any rounding. This reading only widens intervals: a test that is met stays met. */
  get holdsUnderAnyRounding(): boolean {
    return this.met || !this.#meetsUnder('anyRounding');
  }

  /**
   * For a met test of a growth from one value to another: example values that prove that all figures can be true; else
   * `null`.
   */
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

/** Judges a test; `null` where the operands give nothing to compare with. */
export function judge(test: Test, ledger: Ledger): Result | null {
  const computed = test.compute(test.operands.map(({ claim }) => claim.readings.verdict));
  return computed && new Result(test, computed, ledger);
}

/** All results of a rule, in the order of its tests. */
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

/** Whether the figure still has no value in common with what the operands give, when these conventions are given up. */
function gapWithout({ stated, operands, compute }: Test, given: readonly Convention[]): boolean {
  const computed = compute(operands.map(({ claim }) => intervalOf(claim, given)));
  return computed !== null && !meets(computed, intervalOf(stated, given));
}

/** How sharp a test is: the grade of its computed interval's width. */
export const powerOf = (computed: Interval, { stated, operands }: Pick<Test, 'stated' | 'operands'>): Power =>
  powerOfWidth(
    { unit: stated.unit, stated: stated.readings.verdict },
    width(computed) ?? widthOfOperands(operands),
  );

/** The sum of the operands' widths, which grades a computed interval without an upper end ("at least its part"). */
function widthOfOperands(operands: readonly Operand[]): Rational | null {
  return operands
    .map(({ claim }) => width(claim.readings.verdict))
    .reduce<Rational | null>((sum, next) => (sum && next ? sum.add(next) : null), ZERO);
}
