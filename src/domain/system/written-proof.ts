/** A proof as the dataset holds it and a reader can redo it: one inequality a line, and what they add up to. */
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

/** `times` × (`current` − `factor` × `base`) stands in `relation` to `times` × `bound`. All numbers are exact. */
const ProofStepSchema = v.strictObject({
  /** The claims that assert it. */
  claims: v.array(v.string()),
  times: v.string(),
  current: SubjectSchema,
  /** The base of a growth, with one plus its rate; of an absolute change, the base with 1; else `null`. */
  base: v.nullable(v.strictObject({ subject: SubjectSchema, factor: v.string() })),
  relation: v.picklist(['<', '≤', '>', '≥']),
  /** In US dollars. */
  bound: v.string(),
});

/**
 * The left sides of the steps with > and ≥ are at least `atLeast` in all, those with < and ≤ at most `atMost`. As what
 * they stand for cancels out but for `rest`, which is never negative, `atLeast` + `rest` would be at most `atMost`: but
 * `atLeast` is more than that, or as much while one end is open.
 */
export const WrittenProofSchema = v.strictObject({
  steps: v.array(ProofStepSchema),
  rest: v.array(v.strictObject({ times: v.string(), subject: SubjectSchema })),
  atLeast: v.string(),
  atMost: v.string(),
});

export type WrittenProof = v.InferOutput<typeof WrittenProofSchema>;

/** Writes a proof; `idsOf` names the claims of an assertion by its place. */
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

/** A constraint with the sign that its claim has: a lower end was turned to stand below its bound. */
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
