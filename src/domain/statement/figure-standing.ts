/**
 * Which figures of a text cannot all be true, and which fit the others. It asks the system of all figures alone, as
 * `judgeStatement` does, and leaves out the rules that put its answers into words: a script for other people's pages has
 * no room for them.
 */
import type { Growth, Level } from '../ledger/claim.ts';
import { decode } from '../ledger/observation.ts';
import { contradictionsOf } from '../system/contradictions.ts';
import { decideGroup, testedIn } from './decide-group.ts';
import { statementGroups } from './statement-group.ts';

/** Ids of claims. Others stand alone. */
export interface FigureStanding {
  /** Those in a smallest set that cannot all be true. */
  readonly apart: ReadonlySet<string>;
  /** Those that can all be true, and of which one is held against what the others imply. */
  readonly fits: ReadonlySet<string>;
}

/** @param assumedReporter whose statistics the figures are that do not say so */
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
