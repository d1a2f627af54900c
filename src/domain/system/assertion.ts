/** Turns claims into linear inequalities. Claims that assert the same become one assertion. */
import type { Observation } from '../ledger/observation.ts';
import type { Interval } from '../numbers/interval.ts';
import { ONE, type Rational, ZERO } from '../numbers/rational.ts';
import type { Columns, Subject } from './columns.ts';
import { combine, formKey, type LinearForm } from './linear-form.ts';

/** The end of its interval that a constraint stands for; `base` says that the base of a rate is positive. */
type StatedEnd = 'lower' | 'upper' | 'base';

/**
 * `form` ≤ `bound`, or `form` < `bound` where strict. For a lower end both are negated, so that every constraint has
 * this direction.
 */
export interface Constraint {
  readonly form: LinearForm;
  readonly bound: Rational;
  readonly strict: boolean;
  readonly end: StatedEnd;
  /** The form in a reader's terms: `current` − `factor` × `base`, or `current` alone. */
  readonly current: Subject;
  readonly base: Subject | null;
  readonly factor: Rational;
}

/** What one or more claims assert. */
export interface Assertion {
  /** The claims that assert it, in the order of the ledger. */
  readonly claims: readonly Observation[];
  readonly constraints: readonly Constraint[];
}

/**
 * Whether a claim can be written as linear inequalities. The growth rate of a balance cannot: its base may have either
 * sign, and multiplying by a negative base turns an inequality around.
 */
export const isLinear = ({ kind, flow, unit }: Observation): boolean =>
  !(kind === 'growth' && flow === 'B' && unit === 'rate');

/** Gives the interval that a claim's figure stands for. */
export type Reading = (claim: Observation) => Interval;

/** The values that a claim is about: that of its period and, for a growth, that of its base. */
export function subjectsOf(claim: Observation): Subject[] {
  const { flow, valuation, period } = claim;
  return claim.kind === 'level'
    ? [{ flow, valuation, period }]
    : [
        { flow, valuation, period },
        { flow, valuation, period: claim.base },
      ];
}

/**
 * The assertions of claims, in the order in which claims first make them.
 *
 * @param reading gives the interval of a claim: as a ratio for a rate, otherwise in its currency
 */
export function assertionsOf(
  claims: readonly Observation[],
  columns: Columns,
  reading: Reading,
): Assertion[] {
  const byKey = new Map<string, { claims: Observation[]; constraints: Constraint[] }>();
  for (const claim of claims) {
    const constraints = constraintsOf(claim, columns, reading);
    const key = constraints.map(constraintKey).join(' ; ');
    const same = byKey.get(key);
    if (same) same.claims.push(claim);
    else byKey.set(key, { claims: [claim], constraints });
  }
  return [...byKey.values()];
}

const constraintKey = ({ form, bound, strict }: Constraint): string =>
  `${formKey(form)} ${strict ? '<' : '≤'} ${bound.toFraction()}`;

function constraintsOf(claim: Observation, columns: Columns, reading: Reading): Constraint[] {
  const stated = reading(claim);
  const [current, base] = subjectsOf(claim);
  if (!current) return [];
  const form = columns.formOf(current);
  if (!base) return rangeOf(form, stated, { current, base: null, factor: ZERO });
  const baseForm = columns.formOf(base);
  if (claim.unit !== 'rate') {
    const change = combine([
      [ONE, form],
      [ONE.neg(), baseForm],
    ]);
    return rangeOf(change, stated, { current, base, factor: ONE });
  }
  return [
    ...growthEnd(form, baseForm, current, base, stated, 'lower'),
    ...growthEnd(form, baseForm, current, base, stated, 'upper'),
    // A rate makes sense only over a positive base: that is part of the claim.
    {
      form: combine([[ONE.neg(), baseForm]]),
      bound: ZERO,
      strict: true,
      end: 'base',
      current: base,
      base: null,
      factor: ZERO,
    },
  ];
}

function rangeOf(
  form: LinearForm,
  { lower, upper, lowerClosed, upperClosed }: Interval,
  meaning: Pick<Constraint, 'current' | 'base' | 'factor'>,
): Constraint[] {
  return [
    ...(lower
      ? [
          {
            ...meaning,
            form: combine([[ONE.neg(), form]]),
            bound: lower.neg(),
            strict: !lowerClosed,
            end: 'lower' as const,
          },
        ]
      : []),
    ...(upper ? [{ ...meaning, form, bound: upper, strict: !upperClosed, end: 'upper' as const }] : []),
  ];
}

/** (1 + g)·P ≤ C or C ≤ (1 + g)·P. As P is positive, an open end of the rate gives an open end here. */
function growthEnd(
  current: LinearForm,
  base: LinearForm,
  currentSubject: Subject,
  baseSubject: Subject,
  stated: Interval,
  end: 'lower' | 'upper',
): Constraint[] {
  const rate = stated[end];
  if (!rate) return [];
  const factor = rate.add(ONE);
  const sign = end === 'upper' ? ONE : ONE.neg();
  const form = combine([
    [sign, current],
    [sign.neg().mul(factor), base],
  ]);
  const strict = !(end === 'upper' ? stated.upperClosed : stated.lowerClosed);
  return [{ form, bound: ZERO, strict, end, current: currentSubject, base: baseSubject, factor }];
}
