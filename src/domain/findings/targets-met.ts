/**
 * Rule 6: a target that is said to be met was met, by the values of the years for which that is said.
 *
 * Each year that certainly missed it is a proof. Years that the statement excludes decide nothing. A level may be meant
 * for any one of the years, so that all of them must have missed it (see `targets/met-check.ts`).
 *
 * Authority: the target as set, compared exactly.
 */

import type { Assumption } from '../ledger/assumption.ts';
import type { Met } from '../ledger/claim.ts';
import type { AnyObservation } from '../ledger/observation.ts';
import { powerOfWidth, type Verdict } from '../ledger/verdict.ts';
import { interval, readInterval, width, writeInterval } from '../numbers/interval.ts';
import type { Proof, RawFinding, Role } from './finding.ts';

/** The years of such a statement, judged by each reporter's values. */
export interface YearsOfMet {
  /** The id of the statement. */
  readonly claim: string;
  readonly verdict: Verdict;
  readonly years: readonly {
    /** The calendar year in which the year ends. */
    readonly year: number;
    readonly excepted: boolean;
    readonly verdict: Verdict;
    readonly restsOn: readonly Assumption[];
    readonly reporters: readonly {
      readonly reached: 'yes' | 'no' | 'cannot-tell';
      /** What decides: the value of the year in the target's currency, or its growth as a ratio. */
      readonly value: { readonly interval: string; readonly claims: readonly string[] } | null;
      readonly growth: { readonly rate: string; readonly claims: readonly string[] } | null;
    }[];
  }[];
}

/** A statement that a target was met, and its years. */
export interface MetStatement {
  readonly met: Met;
  readonly check: YearsOfMet;
}

/** The statements that the values of their years contradict. */
export function targetsMet(
  statements: readonly MetStatement[],
  claimOf: (id: string) => AnyObservation | undefined,
): RawFinding[] {
  return statements
    .filter(({ check }) => check.verdict === 'inconsistent')
    .map((statement): RawFinding => {
      const missed = statement.check.years.filter(
        ({ excepted, verdict }) => !excepted && verdict === 'inconsistent',
      );
      const proofs = missed.flatMap((year) => proofsOf(statement, year, claimOf));
      const used = [...new Set(proofs.flatMap(({ operands }) => operands.map(({ claim }) => claim)))];
      const own = used.every((id) => claimOf(id)?.source === statement.met.source);
      return {
        code: 'target-not-met',
        kind: own ? 'contradiction' : 'between-sources',
        claims: [statement.met.id, ...used],
        proofs,
        subject: statement.met.id,
        year: Math.max(...missed.map(({ year }) => year)),
      };
    });
}

function proofsOf(
  { met: { id, source, unit, threshold } }: MetStatement,
  { reporters, restsOn }: YearsOfMet['years'][number],
  claimOf: (id: string) => AnyObservation | undefined,
): Proof[] {
  const { lower, lowerClosed } = readInterval(threshold);
  const goal = writeInterval(interval(lower, null, lowerClosed));
  return reporters
    .filter(({ reached }) => reached === 'no')
    .flatMap(({ value, growth }) => {
      const computed = value?.interval ?? growth?.rate;
      const claims = (value?.claims ?? growth?.claims ?? []).flatMap((id) => claimOf(id) ?? []);
      if (computed === undefined || claims.length === 0) return [];
      const needed = new Set<Assumption>(restsOn);
      if (claims.some((claim) => claim.source !== source)) needed.add('no-revision');
      return [
        {
          operation: 'reached',
          operands: claims.map((claim) => ({
            claim: claim.id,
            role: roleIn(claims, claim),
            interval: writeInterval(claim.readings.verdict),
          })),
          computed,
          stated: { claim: id, interval: goal },
          restsOn: [...needed].map((one) => [one]),
          power: powerOfWidth({ unit, stated: readInterval(threshold) }, width(readInterval(computed))),
        },
      ];
    });
}

/**
 * The role of a value: of two years, the later is a growth's current value and the other its base. Where a growth is
 * among the claims, they have no roles.
 */
function roleIn(claims: readonly AnyObservation[], claim: AnyObservation): Role {
  const last = claims.map(({ period }) => period.text).reduce((a, b) => (a > b ? a : b));
  const values =
    claims.every(({ kind }) => kind === 'level') && claims.some(({ period }) => period.text !== last);
  return values ? (claim.period.text === last ? 'current' : 'base') : 'other';
}
