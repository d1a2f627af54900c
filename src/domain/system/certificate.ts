/**
 * Certificates that assertions cannot all be true, and the check of a certificate. The check shares no code with the
 * search that finds it (Farkas' lemma).
 */
import { max, min, ONE, type Rational, ZERO } from '../numbers/rational.ts';
import type { Assertion, Constraint } from './assertion.ts';
import { combine, type LinearForm, valueAt } from './linear-form.ts';

/** A constraint of an assertion, multiplied by the positive number `times`. */
export interface CertificateTerm {
  /** The index of the assertion in its system. */
  readonly assertion: number;
  readonly constraint: Constraint;
  readonly times: Rational;
}

/** Inequalities that add up to something false: a left side that is never negative, and a right side below it. */
export interface Certificate {
  readonly terms: readonly CertificateTerm[];
  /** What does not cancel out: amounts, which are never negative, times positive numbers. */
  readonly left: LinearForm;
  /** The sum of the bounds: below 0, or 0 where some end is open (`strict`). */
  readonly right: Rational;
  readonly strict: boolean;
}

/**
 * Adds up constraints and checks that the sum is false; `null` where it is not. Multipliers are scaled so that the most
 * frequent one is 1.
 */
export function certificateOf(terms: readonly CertificateTerm[]): Certificate | null {
  const used = terms.filter(({ times }) => times.n !== 0n);
  const [first] = used;
  if (!first) return null;
  const unit = commonest(used.map(({ times }) => times)) ?? first.times;
  const scaled = used.map((term) => ({ ...term, times: term.times.div(unit) }));
  const certificate = {
    terms: scaled,
    left: combine(scaled.map(({ times, constraint }) => [times, constraint.form] as const)),
    right: scaled.reduce((sum, { times, constraint }) => sum.add(times.mul(constraint.bound)), ZERO),
    strict: scaled.some(({ constraint }) => constraint.strict),
  };
  return proves(certificate) ? certificate : null;
}

function proves({ terms, left, right, strict }: Certificate): boolean {
  const order = right.compare(ZERO);
  return (
    terms.every(({ times }) => times.compare(ZERO) > 0) &&
    [...left.values()].every((coefficient) => coefficient.compare(ZERO) >= 0) &&
    (order < 0 || (order === 0 && strict))
  );
}

/**
 * Simplifies a certificate: takes each inequality once, if their sum is still false, so that a reader only has to add up.
 * If the sum is not false because both sides may be equal, the inequality that the base of a growth is positive is added
 * as often as the left side contains that base; it makes the sum strict.
 */
export function plainCertificate(certificate: Certificate, assertions: readonly Assertion[]): Certificate {
  const once = certificate.terms
    .filter(({ constraint }) => constraint.end !== 'base')
    .map((term) => ({ ...term, times: ONE }))
    .sort((a, b) => a.assertion - b.assertion);
  const bases = once.flatMap(({ assertion }) => {
    const base = assertions[assertion]?.constraints.find(({ end }) => end === 'base');
    return base ? [{ assertion, constraint: base }] : [];
  });
  const left = combine(once.map(({ constraint }) => [ONE, constraint.form] as const));
  const withBase = bases.map((base) => [...once, { ...base, times: mostOf(left, base.constraint.form) }]);
  for (const terms of [once, ...withBase]) {
    const plain = certificateOf(terms);
    if (plain) return plain;
  }
  return { ...certificate, terms: [...certificate.terms].sort((a, b) => a.assertion - b.assertion) };
}

/** How many times the negated `form` fits into what is left. */
function mostOf(left: LinearForm, form: LinearForm): Rational {
  const shares = [...form].map(([column, coefficient]) => (left.get(column) ?? ZERO).div(coefficient.neg()));
  return max(
    ZERO,
    shares.reduce((least, share) => min(least, share)),
  );
}

function commonest(values: readonly Rational[]): Rational | undefined {
  const counts = new Map<string, { value: Rational; count: number }>();
  for (const value of values) {
    const key = value.toFraction();
    counts.set(key, { value, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.value;
}

/** Whether an assertion is true for some values, given by column. */
export const holdsAt = ({ constraints }: Assertion, point: readonly Rational[]): boolean =>
  constraints.every(({ form, bound, strict }) => {
    const order = valueAt(form, point).compare(bound);
    return order < 0 || (order === 0 && !strict);
  });

/** Whether some values, given by column, prove that all assertions can be true. */
export const isWitness = (point: readonly Rational[], assertions: Iterable<Assertion>): boolean =>
  point.every((value) => value.compare(ZERO) >= 0) &&
  [...assertions].every((assertion) => holdsAt(assertion, point));
