/**
 * Finds conflicts, which are smallest sets of figures that cannot all be true: from the proofs of findings, and from
 * all figures of a source together.
 */

import { type FindingCode, type FindingKind, type Proof, TARGET_CODES } from '../findings/finding.ts';
import { proofClaims } from '../findings/proof.ts';
import { mixesForecasts } from '../findings/source-consistency.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isValue, type Observation } from '../ledger/observation.ts';
import { mayBelong } from '../ledger/valuation.ts';
import type { Assertion } from '../system/assertion.ts';
import { componentsOf } from '../system/component.ts';
import { Consistency } from '../system/consistency.ts';
import {
  type Contradiction,
  contradictionsOf,
  separateWithin,
  USUAL_LIMITS,
} from '../system/contradictions.ts';
import { searchedParts } from '../system/searched-part.ts';
import { type FiguresOfSource, figuresOfEachSource } from '../system/source-figures.ts';
import { systemsOf } from '../system/system.ts';

/** A smallest set of claims that cannot all be true, with one claim for each figure. */
export interface Conflict {
  readonly claims: readonly string[];
  /** Whether it is between the figures of different sources. */
  readonly between: boolean;
}

interface Conflicts {
  readonly found: readonly Conflict[];
  /** The sources that may have more conflicts, because the search in them stopped at its limits. */
  readonly cut: readonly FiguresOfSource[];
}

/** What conflicts need of a finding, before or after it has its id. */
interface UnnamedFinding {
  readonly code: FindingCode;
  readonly kind: FindingKind;
  readonly claims: readonly string[];
  readonly proofs: readonly Proof[];
}

/**
 * Whether a finding says that values and growths cannot all be true. A finding about a target does not say so: a target
 * can be missed, or be set too low, while all values are true.
 */
export const isOfFigures = ({ code, proofs }: UnnamedFinding): boolean =>
  proofs.length > 0 && !TARGET_CODES.includes(code);

/** The conflicts that proofs show, each with only the figures that it needs. */
export function provedConflicts(findings: readonly UnnamedFinding[], ledger: Ledger): Conflict[] {
  return findings.flatMap(({ kind, proofs }) =>
    proofs.flatMap((proof) => {
      // A target in a proof was set and not measured: it cannot be given up.
      const figures = proofClaims(proof).flatMap((id) => ledger.find(id) ?? []);
      const named = figures.map(({ id }) => id);
      const sets = contradictoryAmong(
        figures.filter(isValue),
        (consistency) => neededTogether(consistency) ?? contradictionsOf(consistency).found,
      );
      // Without such a set, all figures of the proof are needed: the growth of a balance is in no system, and figures
      // for one cell may differ although both can be true.
      const needed = sets.length > 0 ? sets.map((set) => set.map(({ id }) => id)) : [named];
      return needed.map((claims) => ({ claims, between: kind !== 'contradiction' }));
    }),
  );
}

/**
 * The conflicts within sources that contradict themselves, including those that no finding lists. Where the search
 * stopped at its limits, only so many that every contradiction shares a figure with one of them.
 *
 * @param claims the ids of claims; conflicts without any of them are left out
 */
export function ownConflicts(claims: ReadonlySet<string>, ledger: Ledger): Conflicts {
  const cut: FiguresOfSource[] = [];
  const found = figuresOfEachSource(ledger)
    .filter((figures) => figures.claims.some(({ id }) => claims.has(id)))
    .flatMap((figures) => {
      const parts = searchedParts(figures);
      if (parts.some(({ complete }) => !complete)) cut.push(figures);
      return parts
        .flatMap(({ contradictions, assertions }) => contradictions.map((one) => firstsOf(one, assertions)))
        .filter((set) => isOwn(set) && set.some(({ id }) => claims.has(id)))
        .map(ownConflict);
    });
  return { found, cut };
}

/** Of what is left only one figure a set is given up, so that it matters little whether a set has some figures too many. */
const QUICK = { ...USUAL_LIMITS, stepsOfOne: 5_000 };

/** The conflicts that remain without the figures given up, in a source whose search stopped at its limits. */
export function leftInSource(
  { claims }: FiguresOfSource,
  isGiven: (claim: Observation) => boolean,
): Conflict[] {
  const rest = claims.filter((claim) => !isGiven(claim));
  const separate = (consistency: Consistency) =>
    separateWithin(consistency, new Set(consistency.assertions.keys()), QUICK);
  return contradictoryAmong(rest, separate).filter(isOwn).map(ownConflict);
}

const isOwn = (set: readonly Observation[]): boolean => !mixesForecasts(set) && mayBelong(set);

const ownConflict = (set: readonly Observation[]): Conflict => ({
  claims: set.map(({ id }) => id),
  between: false,
});

/** Sets of claims that cannot all be true, within each side, with one claim for each figure. */
const contradictoryAmong = (
  claims: readonly Observation[],
  search: (consistency: Consistency) => readonly Pick<Contradiction, 'assertions'>[],
): Observation[][] =>
  systemsOf(claims).flatMap(({ columns, assertions }) =>
    componentsOf(assertions).flatMap((part) =>
      search(new Consistency(columns.count, part)).map((found) => firstsOf(found, part)),
    ),
  );

/** So many figures of a proof are tried as one set first. Most proofs have two or three, and need all of them. */
const MOST_TOGETHER = 4;

/** All figures, where they cannot all be true and any fewer can, so that no other set needs to be looked for; else `null`. */
function neededTogether(consistency: Consistency): Pick<Contradiction, 'assertions'>[] | null {
  const all = [...consistency.assertions.keys()];
  if (all.length > MOST_TOGETHER || consistency.decide(new Set(all)).kind !== 'inconsistent') return null;
  const isNeeded = (place: number) =>
    consistency.decide(new Set(all.filter((other) => other !== place))).kind === 'consistent';
  return all.every(isNeeded) ? [{ assertions: all }] : null;
}

/** The first claim of each assertion of a contradiction. */
const firstsOf = (
  { assertions: places }: Pick<Contradiction, 'assertions'>,
  part: readonly Assertion[],
): Observation[] => places.flatMap((place) => part[place]?.claims[0] ?? []);
