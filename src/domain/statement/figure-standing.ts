/**
 * Which figures of a text cannot all be true, and which fit the others. It asks the system of all figures alone, without the
 * rules that put its answers into words: a script for other people's pages has no room for them.
 */
import type { Growth, Level } from '../ledger/claim.ts';
import { decode } from '../ledger/observation.ts';
import { Consistency } from '../system/consistency.ts';
import { contradictionsOf } from '../system/contradictions.ts';
import { systemOf } from '../system/system.ts';
import { impliedFrom, VALUE_PLACES } from './implied-values.ts';
import { cellOfPlace, type StatementGroup, standingAt, statementGroups } from './statement-group.ts';

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
    const { columns, assertions } = systemOf(group.observations);
    const consistency = new Consistency(columns.count, assertions);
    const { kind } = consistency.decide(new Set(assertions.keys()));
    if (kind === 'consistent') for (const id of testedIn(group)) fits.add(id);
    if (kind !== 'inconsistent') continue;
    for (const { assertions: places } of contradictionsOf(consistency).found) {
      for (const place of places) for (const { id } of assertions[place]?.claims ?? []) apart.add(id);
    }
  }
  for (const id of apart) fits.delete(id);
  return { apart, fits };
}

/** The figures that are held against others: those of a value, and those that imply something for it without them. */
function testedIn(group: StatementGroup): string[] {
  return VALUE_PLACES.flatMap((place) => {
    const own = new Set(standingAt(place, group).map(({ id }) => id));
    if (own.size === 0) return [];
    const others = group.observations.filter(({ id }) => !own.has(id));
    const implied = impliedFrom(place, others, cellOfPlace(place, group));
    return implied ? [...own, ...implied.from] : [];
  });
}
