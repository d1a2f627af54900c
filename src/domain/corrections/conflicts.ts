/** Figures that cannot all be true, of which any fewer can: what findings prove, and what each source's figures add. */

import { type FindingCode, type FindingKind, type Proof, TARGET_CODES } from '../findings/finding.ts';
import { proofClaims } from '../findings/proof.ts';
import { mixesForecasts } from '../findings/source-consistency.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isValue, type Observation } from '../ledger/observation.ts';
import { mayBelong } from '../ledger/valuation.ts';
import type { Assertion } from '../system/assertion.ts';
import { componentsOf } from '../system/component.ts';
import { Consistency } from '../system/consistency.ts';
import { type Contradiction, contradictionsOf, separateWithin } from '../system/contradictions.ts';
import { searchedParts } from '../system/searched-part.ts';
import { type FiguresOfSource, figuresOfEachSource } from '../system/source-figures.ts';
import { systemsOf } from '../system/system.ts';

/** A smallest set of claims that cannot all be true, one claim a figure. */
export interface Conflict {
  readonly claims: readonly string[];
  /** Whether figures of different sources are held against each other. */
  readonly between: boolean;
}

interface Conflicts {
  readonly found: readonly Conflict[];
  /** The sources that may have others: the search met its limits there. */
  readonly cut: readonly FiguresOfSource[];
}

/** What is known of a finding before and after it is named. */
interface UnnamedFinding {
  readonly code: FindingCode;
  readonly kind: FindingKind;
  readonly claims: readonly string[];
  readonly proofs: readonly Proof[];
}

/**
 * Whether a finding says that values and growths cannot all be true. What is said of a target is neither: the values of
 * the years may all be true, and it may not.
 */
export const isOfFigures = ({ code, proofs }: UnnamedFinding): boolean =>
  proofs.length > 0 && !TARGET_CODES.includes(code);

/** Of each proof the figures that it needs. */
export function provedConflicts(findings: readonly UnnamedFinding[], ledger: Ledger): Conflict[] {
  return findings.flatMap(({ kind, proofs }) =>
    proofs.flatMap((proof) => {
      // A target that a proof names was set, and is no figure to give up.
      const figures = proofClaims(proof).flatMap((id) => ledger.find(id) ?? []);
      const named = figures.map(({ id }) => id);
      const sets = contradictoryAmong(
        figures.filter(isValue),
        (consistency) => contradictionsOf(consistency).found,
      );
      // The growth of a balance stands in no system, and figures for one cell may differ though both can be true.
      const needed = sets.length > 0 ? sets.map((set) => set.map(({ id }) => id)) : [named];
      return needed.map((claims) => ({ claims, between: kind !== 'contradiction' }));
    }),
  );
}

/**
 * Of the sources that contradict themselves the sets of figures that cannot all be true, also those that no finding
 * lists; at the limits of the search only some, of which each contradiction touches one.
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

/** What of a source whose search was cut off still cannot all be true without the figures given up. */
export function leftInSource(
  { claims }: FiguresOfSource,
  isGiven: (claim: Observation) => boolean,
): Conflict[] {
  const rest = claims.filter((claim) => !isGiven(claim));
  const separate = (consistency: Consistency) =>
    separateWithin(consistency, new Set(consistency.assertions.keys()));
  return contradictoryAmong(rest, separate).filter(isOwn).map(ownConflict);
}

const isOwn = (set: readonly Observation[]): boolean => !mixesForecasts(set) && mayBelong(set);

const ownConflict = (set: readonly Observation[]): Conflict => ({
  claims: set.map(({ id }) => id),
  between: false,
});

/** Sets of claims of each side that cannot all be true, one claim a figure. */
const contradictoryAmong = (
  claims: readonly Observation[],
  search: (consistency: Consistency) => readonly Contradiction[],
): Observation[][] =>
  systemsOf(claims).flatMap(({ columns, assertions }) =>
    componentsOf(assertions).flatMap((part) =>
      search(new Consistency(columns.count, part)).map((found) => firstsOf(found, part)),
    ),
  );

/** The first claim of each assertion of a contradiction. */
const firstsOf = ({ assertions: places }: Contradiction, part: readonly Assertion[]): Observation[] =>
  places.flatMap((place) => part[place]?.claims[0] ?? []);
