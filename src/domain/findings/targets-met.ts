/**
 * Rule 6: a target that is said to be met was met, according to the values of the years for which that is said.
 *
 * Each year that certainly missed the target is a proof. Years that the statement excludes decide nothing. A level may
 * be meant for any one of the years, so it is contradicted only if all of them missed it. `targets/met-check.ts` makes
 * the tests of the years, once it is known which figures contradict each other.
 *
 * Authority: the target as set, compared exactly.
 */
import type { Met } from '../ledger/claim.ts';
import type { RawFinding } from './finding.ts';
import { proofClaims, proofOf } from './proof.ts';
import type { Result } from './test.ts';

/** A statement that a target was met, with what contradicts it. */
export interface StatedMet {
  readonly met: Met;
  /** The years that missed it, each with the results that say so; none where it may have been met. */
  readonly missed: readonly {
    /** The calendar year in which it ends. */
    readonly year: number;
    readonly results: readonly Result[];
  }[];
}

/** The statements that the values of their years contradict. */
export const targetsMet = (statements: readonly StatedMet[]): RawFinding[] =>
  statements
    .filter(({ missed }) => missed.length > 0)
    .map(({ met, missed }): RawFinding => {
      const results = missed.flatMap((year) => year.results);
      const isOwn = ({ test }: Result) => test.operands.every(({ claim }) => claim.source === met.source);
      const proofs = results.map((result) => (isOwn(result) ? proofOf(result) : unlessRevised(result)));
      const used = proofs.flatMap(proofClaims).filter((id) => id !== met.id);
      return {
        code: 'target-not-met',
        kind: results.every(isOwn) ? 'contradiction' : 'between-sources',
        claims: [met.id, ...new Set(used)],
        proofs,
        subject: met.id,
        year: Math.max(...missed.map(({ year }) => year)),
      };
    });

/**
 * A proof with values of another source also rests on there being no revision: the statement may have known other
 * values.
 */
function unlessRevised(result: Result): RawFinding['proofs'][number] {
  const { restsOn, ...proof } = proofOf(result);
  const isSaid = restsOn.some((set) => set.includes('no-revision'));
  return { ...proof, restsOn: isSaid ? restsOn : [...restsOn, ['no-revision']] };
}
