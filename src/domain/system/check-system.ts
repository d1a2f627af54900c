/** Tests all figures of one source together, and proves which few of them cannot all be true. */

import type { Assumption, Convention } from '../ledger/assumption.ts';
import { breaking, intervalOf } from '../ledger/conventions.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Observation } from '../ledger/observation.ts';
import { grounds } from '../ledger/relation.ts';
import type { Verdict } from '../ledger/verdict.ts';
import type { Assertion } from './assertion.ts';
import { plainCertificate } from './certificate.ts';
import type { Columns } from './columns.ts';
import { Consistency } from './consistency.ts';
import type { Contradiction } from './contradictions.ts';
import { type SearchedPart, searchedParts } from './searched-part.ts';
import type { FiguresOfSource } from './source-figures.ts';
import { systemOf } from './system.ts';
import { type WrittenProof, writeProof } from './written-proof.ts';

/** Claims that cannot all be true. */
export interface ContradictorySet {
  /** The indexes of their assertions in the part. */
  readonly places: readonly number[];
  /** The ids of the claims that make each assertion; the first of them is the one that findings name. */
  readonly assertions: readonly (readonly string[])[];
  readonly proof: WrittenProof;
  /** Whether it was proved that without any one of them the rest can be true. */
  readonly smallest: boolean;
  /** The smallest sets of assumptions without which the proof fails, as in the proof of a finding. */
  readonly restsOn: readonly (readonly Assumption[])[];
}

/** What was found of one part of a source's figures. */
export interface PartCheck {
  readonly source: string;
  readonly columns: Columns;
  readonly assertions: readonly Assertion[];
  readonly verdict: Verdict;
  readonly sets: readonly ContradictorySet[];
  /**
   * Whether these are all sets. If not, the search stopped at its limits, and each other set shares an assertion with
   * one of these.
   */
  readonly complete: boolean;
}

export interface CheckOptions {
  readonly ledger: Ledger;
  /** Whether a set is wanted, given the claims of its assertions; all are, where this is not given. */
  readonly wanted?: (assertions: readonly (readonly string[])[]) => boolean;
}

/** Tests each part of some figures; parts share no amount with each other. */
export const checkFigures = (figures: FiguresOfSource, options: CheckOptions): PartCheck[] =>
  searchedParts(figures).map((part) => ({
    source: figures.source,
    columns: part.columns,
    assertions: part.assertions,
    verdict: part.verdict,
    complete: part.complete,
    sets: setsOf(part, figures, options),
  }));

function setsOf(
  { contradictions, assertions, columns }: SearchedPart,
  { repeated }: FiguresOfSource,
  { ledger, wanted = () => true }: CheckOptions,
): ContradictorySet[] {
  const idsOf = (place: number) => assertions[place]?.claims.map(({ id }) => id) ?? [];
  return contradictions
    .filter(({ assertions: places }) => wanted(places.map(idsOf)))
    .map((contradiction) => contradictorySet(contradiction, assertions, columns, ledger))
    .filter((set) => !set.assertions.every(([first = '']) => repeated.has(first)));
}

function contradictorySet(
  { assertions: places, certificate, smallest }: Contradiction,
  assertions: readonly Assertion[],
  columns: Columns,
  ledger: Ledger,
): ContradictorySet {
  const involved = places.flatMap((place) => assertions[place] ?? []);
  const firsts = involved.flatMap(({ claims }) => claims[0] ?? []);
  return {
    places,
    smallest,
    assertions: involved.map(({ claims }) => claims.map(({ id }) => id)),
    proof: writeProof(
      plainCertificate(certificate, assertions),
      columns,
      (place) => assertions[place]?.claims.map(({ id }) => id) ?? [],
    ),
    restsOn: [
      ...breaking(firsts, (given) => clashWithout(firsts, given)),
      ...grounds(firsts, ledger).map((one) => [one]),
    ],
  };
}

/** Whether claims of one side still cannot all be true when some conventions of reading are given up. */
function clashWithout(claims: readonly Observation[], given: readonly Convention[]): boolean {
  const { columns, assertions } = systemOf(claims, (claim) => intervalOf(claim, given));
  return (
    new Consistency(columns.count, assertions).decide(new Set(assertions.keys())).kind === 'inconsistent'
  );
}
