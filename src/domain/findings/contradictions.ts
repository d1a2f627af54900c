/** Turns the results that contradict a figure into findings. */
import { groupBy } from '../ledger/group-by.ts';
import type { RawFinding } from './finding.ts';
import { proofOf } from './proof.ts';
import type { Result, Test } from './test.ts';

/** The figures that a test is about, beside the stated one. */
const others = ({ about, operands }: Test) => about ?? operands.map(({ claim }) => claim);

const joinedIds = (claims: readonly { readonly id: string }[]): string =>
  claims.map(({ id }) => id).join(' ');

/** The contradictions among the results of a rule within sources: one for each set of figures that does not fit. */
export function contradictionsAmong(results: readonly Result[]): RawFinding[] {
  return [...groupBy(results, ({ test }) => test.stated.id).values()].flatMap(against);
}

/**
 * The contradictions of one figure. One that states no valuation, and agrees with the figures of some valuation, is not
 * contradicted by those of another.
 */
function against(results: readonly Result[]): RawFinding[] {
  const trials = [...groupBy(results, ({ test }) => joinedIds(others(test))).values()];
  const found = trials.flatMap(findingOf);
  const [first] = results;
  if (!first || first.test.stated.valuation !== null) return found;
  const refuted = new Set(trials.filter(isRefuted).map(choiceOf));
  return trials.every((trial) => refuted.has(choiceOf(trial))) ? found : [];
}

const isRefuted = (trial: readonly Result[]): boolean => trial.some(({ met }) => !met);

const choiceOf = ([first]: readonly Result[]): string =>
  first
    ? others(first.test)
        .map(({ valuation }) => valuation)
        .join(' ')
    : '';

function findingOf(trial: readonly Result[]): RawFinding[] {
  const failed = trial.filter(({ met }) => !met);
  const [first] = failed;
  if (!first) return [];
  const { test } = first;
  const claims = [test.stated, ...others(test), ...failed.flatMap((result) => result.claims)];
  return [
    {
      code: test.code,
      kind: 'contradiction',
      claims: [...new Set(claims.map(({ id }) => id))],
      proofs: failed.map(proofOf),
    },
  ];
}
