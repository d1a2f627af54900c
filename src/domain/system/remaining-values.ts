/** The values that assertions still allow for a claim that contradicts them: the other side of a contradiction. */
import type { Observation } from '../ledger/observation.ts';
import type { Interval } from '../numbers/interval.ts';
import { ONE, ZERO } from '../numbers/rational.ts';
import { valuesAlong } from './along-rates.ts';
import { type Assertion, subjectsOf } from './assertion.ts';
import type { Columns, Subject } from './columns.ts';
import { Consistency } from './consistency.ts';
import { combine, type LinearForm } from './linear-form.ts';

/**
 * The values that assertions allow for what a claim states: a value or a change, in its currency, or a rate, as a ratio.
 * `null` where they allow no positive base for a rate, or contradict each other.
 */
export function remainingValues(
  claim: Observation,
  assertions: readonly Assertion[],
  columns: Columns,
): Interval | null {
  const [current, base] = subjectsOf(claim);
  if (!current) return null;
  const along = valuesAlong(
    claim,
    assertions.flatMap(({ claims: [first] }) => first ?? []),
  );
  if (along) return along;
  const form = columns.formOf(current);
  if (!base) return remainingRange(form, assertions, columns.count);
  const baseForm = columns.formOf(base);
  const grown = change(form, baseForm);
  if (claim.unit !== 'rate') return remainingRange(grown, assertions, columns.count);
  // A rate is not a linear form of amounts. But with the base as the unit of measurement, the base is 1, and the rate
  // is the change from it.
  const dollar = columns.count;
  const measured = [
    ...assertions.map((assertion) => inDollars(dollar, assertion)),
    isOne(baseForm, base),
    isPositive(dollar, base),
  ];
  return remainingRange(grown, measured, columns.count + 1);
}

const change = (current: LinearForm, base: LinearForm): LinearForm =>
  combine([
    [ONE, current],
    [ONE.neg(), base],
  ]);

/**
 * An assertion in a unit of unknown size: each amount of currency becomes so many times `dollar`, a column for the
 * value of one unit of currency (Charnes and Cooper, "Programming with linear fractional functionals", 1962).
 */
const inDollars = (dollar: number, { claims, constraints }: Assertion): Assertion => ({
  claims,
  constraints: constraints.map((constraint) => ({
    ...constraint,
    form: combine([
      [ONE, constraint.form],
      [constraint.bound.neg(), new Map([[dollar, ONE]])],
    ]),
    bound: ZERO,
  })),
});

function isOne(baseForm: LinearForm, current: Subject): Assertion {
  const meaning = { strict: false, current, base: null, factor: ZERO };
  return {
    claims: [],
    constraints: [
      { ...meaning, form: baseForm, bound: ONE, end: 'upper' },
      { ...meaning, form: combine([[ONE.neg(), baseForm]]), bound: ONE.neg(), end: 'lower' },
    ],
  };
}

const isPositive = (column: number, current: Subject): Assertion => ({
  claims: [],
  constraints: [
    {
      form: new Map([[column, ONE.neg()]]),
      bound: ZERO,
      strict: true,
      end: 'base',
      current,
      base: null,
      factor: ZERO,
    },
  ],
});

function remainingRange(form: LinearForm, assertions: readonly Assertion[], count: number): Interval | null {
  return new Consistency(count, assertions).implied(new Set(assertions.keys()), form)?.interval ?? null;
}
