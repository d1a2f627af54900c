/** A proof as the dataset stores it, so that a reader can check it: one inequality a line, and their sum. */
import * as v from 'valibot';
import { FLOWS, VALUATIONS } from '../ledger/codes.ts';
import { toExact, ZERO } from '../numbers/rational.ts';
import type { Constraint } from './assertion.ts';
import type { Certificate } from './certificate.ts';
import type { Columns, Subject } from './columns.ts';

const SubjectSchema = v.strictObject({
  flow: v.picklist(FLOWS),
  valuation: v.nullable(v.picklist(VALUATIONS)),
  period: v.string(),
});

/**
 * One inequality: `times` × (`current` − `factor` × `base`) is in `relation` to `times` × `bound`. All numbers are
 * exact.
 */
const ProofStepSchema = v.strictObject({
  /** The claims that assert it. */
  claims: v.array(v.string()),
  times: v.string(),
  current: SubjectSchema,
  /** The base of a growth: with 1 plus its rate as the factor, or 1 for an absolute change. `null` for a value. */
  base: v.nullable(v.strictObject({ subject: SubjectSchema, factor: v.string() })),
  relation: v.picklist(['<', '≤', '>', '≥']),
  /** In the currency of the claims. */
  bound: v.string(),
});

/**
 * Why the steps cannot all be true. Together, the left sides of the steps with > and ≥ are at least `atLeast`, and
 * those with < and ≤ at most `atMost`. Both are the same amounts except for `rest`, which is never negative, so that
 * `atLeast` + `rest` could be at most `atMost`. But `atLeast` is larger than `atMost`, or equal to it where an end is
 * open.
 */
export const WrittenProofSchema = v.strictObject({
  steps: v.array(ProofStepSchema),
  rest: v.array(v.strictObject({ times: v.string(), subject: SubjectSchema })),
  atLeast: v.string(),
  atMost: v.string(),
});

export type WrittenProof = v.InferOutput<typeof WrittenProofSchema>;

/**
 * Writes a proof.
 *
 * @param idsOf the claims of an assertion, by its index
 */
export function writeProof(
  { terms, left }: Certificate,
  columns: Columns,
  idsOf: (assertion: number) => readonly string[],
): WrittenProof {
  const steps = terms.map((term) => ({ ...term, ...asRead(term.constraint) }));
  const sum = (above: boolean) =>
    steps
      .filter((step) => step.above === above)
      .reduce((total, { times, bound }) => total.add(times.mul(bound)), ZERO);
  return {
    steps: steps.map(({ assertion, constraint, times, relation, bound }) => ({
      claims: [...idsOf(assertion)],
      times: toExact(times),
      current: writeSubject(constraint.current),
      base: constraint.base && { subject: writeSubject(constraint.base), factor: toExact(constraint.factor) },
      relation,
      bound: toExact(bound),
    })),
    rest: [...left]
      .sort(([a], [b]) => a - b)
      .map(([column, times]) => ({
        times: toExact(times),
        subject: writeSubject(columns.subjectOf(column)),
      })),
    atLeast: toExact(sum(true)),
    atMost: toExact(sum(false)),
  };
}

const writeSubject = ({ flow, valuation, period }: Subject) => ({ flow, valuation, period: period.text });

/** A constraint as its claim states it: one of a lower end was negated. */
function asRead({ end, strict, bound }: Constraint) {
  const above = end !== 'upper';
  const relation: v.InferOutput<typeof ProofStepSchema>['relation'] = above
    ? strict
      ? '>'
      : '≥'
    : strict
      ? '<'
      : '≤';
  return { above, relation, bound: above ? bound.neg() : bound };
}
