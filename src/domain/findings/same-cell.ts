/**
 * Rule 5: figures for one cell agree.
 *
 * Authority: XBRL's duplicates. Figures of one source are complete duplicates (the same), consistent ones (their
 * intervals have a common value) or inconsistent ones. Between sources a difference is a revision, shown in the order
 * of the exactly known dates, and no contradiction; except where one source repeats the other, or both cite one issue
 * of the statistics.
 */

import { cellOf } from '../ledger/cell.ts';
import { groupBy } from '../ledger/group-by.ts';
import type { Ledger, SourceFigures } from '../ledger/ledger.ts';
import type { Observation } from '../ledger/observation.ts';
import { byDate, distinct, isReprint } from '../ledger/printings.ts';
import { distanceOf } from '../ledger/relation.ts';
import { sameValuation } from '../ledger/valuation.ts';
import { intersect, meets, width } from '../numbers/interval.ts';
import { ZERO } from '../numbers/rational.ts';
import type { RawFinding } from './finding.ts';
import { proofClaims, proofOf } from './proof.ts';
import { type Swap, swappedPairs, swapsAmong } from './swapped-flows.ts';
import { tenfoldBetween } from './tenfold.ts';
import type { Result, Test } from './test.ts';

/**
 * Lists any two figures for one cell: of one source and status; of a reprint and its original; and of two sources that
 * cite one issue of the statistics, each figure once.
 */
export function* sameCell(ledger: Ledger): Generator<Test, void, Result | null> {
  yield* sameCellWithin(ledger);
  yield* sameCellBetween(ledger);
}

/** Those of one source. */
export function* sameCellWithin({ sources }: Ledger): Generator<Test, void, Result | null> {
  for (const { observations } of sources) {
    for (const cell of cellsOf(observations)) yield* pairsOf(cell);
  }
}

/** Those of two sources. */
export function* sameCellBetween(ledger: Ledger): Generator<Test, void, Result | null> {
  for (const copy of pressOf(ledger).filter(isReprint)) yield* againstOriginal(copy, ledger);
  const swaps = finalSwaps(ledger);
  const isSwapped = swappedPairs(swaps);
  for (const cell of cellsOf(originalsOf(ledger))) {
    for (const pair of pairsAmong(earliestFirst(cell.filter(isFinal), ledger))) {
      if (ofOneIssue(pair, ledger) && !isSwapped(pair)) yield { ...sameValueTest(...pair), between: true };
    }
  }
  for (const { exported, imported } of swaps) {
    const about = [...exported, ...imported];
    for (const pair of [exported, imported]) yield { ...sameValueTest(...pair), about, between: true };
  }
}

const finalSwaps = (ledger: Ledger): Swap[] => swapsAmong(originalsOf(ledger).filter(isFinal), ledger);

/** The findings of the rule, and the figures that were revised. */
export function cellFindings(results: readonly Result[], ledger: Ledger): RawFinding[] {
  const isSwapped = swappedPairs(finalSwaps(ledger));
  return differences(results, (ofCell) =>
    cellsOf(originalsOf(ledger)).flatMap((cell) => {
      const [first] = cell;
      return [...ofCell((first && cellOf(first)) ?? ''), ...revisionOf(cell, ledger, isSwapped)];
    }),
  );
}

/** The findings of the rule alone. */
export const cellContradictions = (results: readonly Result[]): RawFinding[] =>
  differences(results, (ofCell, cells) => cells.flatMap(ofCell));

/**
 * The differences of figures for one cell.
 *
 * @param between what is found of cells between sources, given what tells the contradictions of a cell by its key, and the
 * keys of all cells with results
 */
function differences(
  results: readonly Result[],
  between: (ofCell: (key: string) => RawFinding[], cells: readonly string[]) => RawFinding[],
): RawFinding[] {
  const own = results.filter(({ test, scope }) => !test.between && scope === 'same-source');
  const copied = groupBy(
    results.filter(({ test, scope }) => !test.between && scope !== 'same-source'),
    ({ test }) => test.stated.source,
  );
  const sameIssue = groupBy(
    results.filter(({ test }) => test.between && !test.about),
    ({ test }) => cellOf(test.stated),
  );
  const swapped = groupBy(
    results.filter(({ test }) => test.between && test.about),
    ({ test }) => (test.about ?? []).map(({ id }) => id).join(' '),
  );
  const ofCell = (key: string) => (sameIssue.get(key) ?? []).flatMap((result) => differing(result) ?? []);
  return [
    ...own.flatMap((result) => differing(result) ?? roundedTwice(result)),
    ...[...copied].flatMap(([copy, ofCopy]) => copiedWrongly(copy, ofCopy)),
    ...between(ofCell, [...sameIssue.keys()]),
    ...[...swapped.values()].flatMap(swapFinding),
  ];
}

const pressOf = (ledger: Ledger): SourceFigures[] =>
  ledger.sources.filter(({ source }) => source.kind !== 'statistics');

const originalsOf = (ledger: Ledger): Observation[] =>
  pressOf(ledger)
    .filter((figures) => !isReprint(figures))
    .flatMap(({ observations }) => observations);

/** Claims grouped by cell. Valuations are compared pair by pair, since one may be unstated. */
function cellsOf(claims: readonly Observation[]): Observation[][] {
  const cells = groupBy(claims, cellOf);
  return [...cells.values()].filter(({ length }) => length > 1);
}

/** Lists any two figures of one cell, source and status: a forecast and an outcome may differ. */
function* pairsOf(cell: readonly Observation[]): Generator<Test, void, Result | null> {
  for (const [index, claim] of cell.entries()) {
    for (const other of cell.slice(index + 1)) {
      if (other.status === claim.status && sameValuation(claim, other)) yield sameValueTest(claim, other);
    }
  }
}

/** Lists each figure of a reprint against its original's for the cell, where all may be of one valuation. */
function* againstOriginal(copy: SourceFigures, ledger: Ledger): Generator<Test, void, Result | null> {
  const original = ledger.originalOf(copy);
  const own = new Set(copy.observations);
  for (const cell of original ? cellsOf([...own, ...original.observations]) : []) {
    const printed = cell.filter((claim) => !own.has(claim));
    for (const claim of cell.filter((one) => own.has(one))) {
      if (!printed.every((other) => sameValuation(claim, other))) continue;
      for (const other of printed) yield sameValueTest(claim, other);
    }
  }
}

const sameValueTest = (stated: Observation, other: Observation): Test => ({
  code: 'values-differ',
  operation: 'same',
  stated,
  operands: [{ claim: other, role: 'other' }],
  compute: ([value]) => value ?? null,
});

function differing(result: Result): RawFinding | null {
  if (result.met) return null;
  const proof = proofOf(result);
  // Agencies do print 1.047 as 1.04: a difference that rounding down or up explains is of another kind.
  const rounding = proof.restsOn.some(([first, ...others]) => first === 'nearest' && others.length === 0);
  return {
    code: rounding ? 'rounding-differs' : 'values-differ',
    kind: rounding ? 'rounding' : 'contradiction',
    claims: proofClaims(proof),
    proofs: [proof],
  };
}

/** Two unhedged figures of one source that only agree if one number between them was rounded up here and down there. */
function roundedTwice({ claims }: Result): RawFinding[] {
  const [claim, other] = claims;
  if (!claim || !other || claims.some(({ hedges }) => hedges.length > 0)) return [];
  const shared = intersect(claim.readings.verdict, other.readings.verdict);
  if (!shared || !width(shared)?.equals(ZERO)) return [];
  return [{ code: 'rounding-differs', kind: 'rounding', claims: [claim.id, other.id], proofs: [] }];
}

/** The figures of a reprint that agree with none of its original for the cell: one finding for each reprint. */
function copiedWrongly(copy: string, results: readonly Result[]): RawFinding[] {
  const differences = [...groupBy(results, ({ test }) => test.stated.id).values()].flatMap((against) => {
    const [first] = against;
    return first && against.every(({ met }) => !met) ? (differing(first) ?? []) : [];
  });
  return [...groupBy(differences, ({ code }) => code).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const claims = same.flatMap((difference) => difference.claims);
    const proofs = same.flatMap((difference) => difference.proofs);
    return [{ ...first, claims, proofs, apart: true, subject: copy }];
  });
}

/**
 * Exports and imports in each other's place: a contradiction if both sources cite one issue, otherwise one unless both
 * were revised.
 */
function swapFinding(results: readonly Result[]): RawFinding[] {
  const [first] = results;
  if (!first) return [];
  const proofs = results.filter(({ met }) => !met).map(proofOf);
  return [
    {
      code: 'values-differ',
      kind: first.scope === 'same-issue' ? 'contradiction' : 'between-sources',
      claims: proofs.flatMap(proofClaims),
      proofs,
      apart: true,
    },
  ];
}

/**
 * The figures of a cell in the order of their dates, where they differ by more than one issue contradicts. A value that
 * is a factor of ten from all others, or in the place of another flow, was not revised.
 */
function revisionOf(
  cell: readonly Observation[],
  ledger: Ledger,
  isSwapped: (pair: FigurePair) => boolean,
): RawFinding[] {
  const all = earliestFirst(cell, ledger);
  const near = pairsAmong(all).filter((pair) => !isTenfold(pair) && !isSwapped(pair));
  const paired = new Set(near.flat());
  const figures = all.filter((one) => paired.has(one));
  const revised = near
    .filter(([claim, other]) => !meets(claim.readings.verdict, other.readings.verdict))
    // A forecast may equal an outcome: it is shown among the revisions, but is no outcome.
    .some((pair) => !pair.every(isFinal) || !ofOneIssue(pair, ledger));
  const [first] = figures;
  if (!revised || !first) return [];
  const claims = figures.map(({ id }) => id);
  return [{ code: 'revised', kind: 'revision', claims, proofs: [], subject: cellOf(first) }];
}

/**
 * Whether two outcomes are a factor of ten apart, which is a finding of its own. Forecasts may be off by any factor.
 */
const isTenfold = (pair: FigurePair): boolean => {
  const [claim, other] = pair;
  return (
    pair.every(isFinal) &&
    claim.kind === 'level' &&
    other.kind === 'level' &&
    tenfoldBetween(claim, other) !== null
  );
};

type FigurePair = readonly [Observation, Observation];

const isFinal = ({ status }: Observation): boolean => status === 'A';

const ofOneIssue = (pair: FigurePair, ledger: Ledger): boolean => distanceOf(pair, ledger) === 'same-issue';

/** The distinct figures of a cell, earliest source first. */
function earliestFirst(cell: readonly Observation[], ledger: Ledger): Observation[] {
  return distinct(cell, ledger)
    .map(({ claim }) => claim)
    .sort((a, b) => byDate(ledger.sourceOf(a), ledger.sourceOf(b)));
}

/** Any two figures of two sources and one valuation. */
const pairsAmong = (figures: readonly Observation[]): FigurePair[] =>
  figures.flatMap((claim, index) =>
    figures
      .slice(index + 1)
      .filter((other) => other.source !== claim.source && sameValuation(claim, other))
      .map((other): FigurePair => [claim, other]),
  );
