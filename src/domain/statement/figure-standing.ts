/**
 * Which figures of a text cannot all be true, and which fit the others. It asks the system of all figures alone, as
 * `judgeStatement` does, and leaves out the rules that put its answers into words, because a script for other people's
 * pages must be small.
 */
import type { Growth, Level } from '../ledger/claim.ts';
import { decode } from '../ledger/observation.ts';
import { contradictionsOf } from '../system/contradictions.ts';
import { decideGroup, testedIn } from './decide-group.ts';
import { statementGroups } from './statement-group.ts';

/** The ids of claims, by what was decided. Claims in neither set were not tested, or not decided. */
export interface FigureStanding {
  /** Those in a smallest set that cannot all be true. */
  readonly apart: ReadonlySet<string>;
  /** Those that can all be true, and that were tested: one stands for a value for which others imply an interval. */
  readonly fits: ReadonlySet<string>;
}

/**
 * Decides which figures of a text contradict each other and which fit.
 *
 * @param assumedReporter ISO 3166-1 alpha-3: the reporter of claims that name none
 * @throws {RangeError} for a claim whose intervals or periods cannot be read
 */
export function standingOf(claims: readonly (Level | Growth)[], assumedReporter: string): FigureStanding {
  const observations = claims.flatMap((claim) => decode(claim, assumedReporter) ?? []);
  const apart = new Set<string>();
  const fits = new Set<string>();
  for (const group of statementGroups(observations, null)) {
    const { assertions, consistency, decision } = decideGroup(group);
    if (decision.kind === 'consistent') for (const id of testedIn(group)) fits.add(id);
    if (decision.kind !== 'inconsistent') continue;
    for (const { assertions: places } of contradictionsOf(consistency).found) {
      for (const place of places) for (const { id } of assertions[place]?.claims ?? []) apart.add(id);
    }
  }
  for (const id of apart) fits.delete(id);
  return { apart, fits };
}
