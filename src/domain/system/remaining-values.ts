/** What assertions leave to the figure of a claim that they contradict: the other side of a contradiction. */
import type { Observation } from '../ledger/observation.ts';
import type { Interval } from '../numbers/interval.ts';
import { ONE, ZERO } from '../numbers/rational.ts';
import { type Assertion, subjectsOf } from './assertion.ts';
import type { Columns } from './columns.ts';
import { Consistency } from './consistency.ts';
import { combine, type LinearForm } from './linear-form.ts';

/**
 * The values that assertions leave to what a claim states: a value, a change, or a rate. `null` where they leave no base
 * for a rate, and for a rate beside amounts, which is no linear form.
 */
export function remainingValues(
  claim: Observation,
  assertions: readonly Assertion[],
  columns: Columns,
): Interval | null {
  const [current, base] = subjectsOf(claim);
  if (!current) return null;
  const form = columns.formOf(current);
  if (!base) return remainingRange(form, assertions, columns);
  const baseForm = columns.formOf(base);
  if (claim.unit === 'USD') return remainingRange(change(form, baseForm), assertions, columns);
  // Where nothing but proportions is stated, the base may as well be 1, and the rate is the change from it.
  if (!assertions.every(isProportional)) return null;
  return remainingRange(change(form, baseForm), [...assertions, isOne(baseForm, base)], columns);
}

const change = (current: LinearForm, base: LinearForm): LinearForm =>
  combine([
    [ONE, current],
    [ONE.neg(), base],
  ]);

const isProportional = ({ constraints }: Assertion): boolean =>
  constraints.every(({ bound }) => bound.equals(ZERO));

function isOne(form: LinearForm, current: ReturnType<typeof subjectsOf>[number]): Assertion {
  const meaning = { strict: false, current, base: null, factor: ZERO };
  return {
    claims: [],
    constraints: [
      { ...meaning, form, bound: ONE, end: 'upper' },
      { ...meaning, form: combine([[ONE.neg(), form]]), bound: ONE.neg(), end: 'lower' },
    ],
  };
}

function remainingRange(
  form: LinearForm,
  assertions: readonly Assertion[],
  { count }: Columns,
): Interval | null {
  return new Consistency(count, assertions).implied(new Set(assertions.keys()), form)?.interval ?? null;
}
