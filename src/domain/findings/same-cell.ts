/**
 * Rule 5: figures for one cell.
 *
 * Authority: XBRL's duplicates. Figures of one source are complete duplicates (the same), consistent ones (their rounding
 * intervals meet) or inconsistent ones. Between sources of different dates a difference is a revision, shown in the order
 * of the dates that are exactly known, and contradicts nobody; it does so only where one source repeats the other, or where
 * both cite one issue of the statistics.
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
import { disprove } from './proof.ts';

/** The cells for which different figures are printed. */
export function sameCell(ledger: Ledger): RawFinding[] {
  const own = ledger.sources.flatMap((record) =>
    cellsOf(record.observations).flatMap((cell) => pairs(cell, ledger)),
  );
  return [...own, ...betweenSources(ledger)];
}

/** Claims about one series and period each; the valuation is compared pair by pair, since it may be unstated. */
function cellsOf(claims: readonly Observation[]): Observation[][] {
  const cells = groupBy(claims, cellOf);
  return [...cells.values()].filter(({ length }) => length > 1);
}

/** What any two claims of one cell and source have against each other; a forecast and an outcome may differ. */
function pairs(cell: readonly Observation[], ledger: Ledger): RawFinding[] {
  return cell.flatMap((claim, index) =>
    cell
      .slice(index + 1)
      .filter(({ status }) => status === claim.status)
      .flatMap((other) => differing(claim, other, ledger) ?? roundedTwice(claim, other)),
  );
}

function differing(claim: Observation, other: Observation, ledger: Ledger): RawFinding | null {
  if (!sameValuation(claim, other)) return null;
  const proof = disprove(
    {
      operation: 'same',
      stated: claim,
      operands: [{ claim: other, role: 'other' }],
      compute: ([value]) => value ?? null,
    },
    ledger,
  );
  // What rounding down or up explains is no contradiction: agencies do print 1.047 as 1.04.
  const rounding = proof?.restsOn.some(([first, ...others]) => first === 'nearest' && others.length === 0);
  return (
    proof && {
      code: rounding ? 'rounding-differs' : 'values-differ',
      kind: rounding ? 'rounding' : 'contradiction',
      claims: [claim.id, other.id],
      proofs: [proof],
    }
  );
}

/** Two unhedged figures of one source that only a tie reconciles, rounded up here and down there. */
function roundedTwice(claim: Observation, other: Observation): RawFinding[] {
  if (claim.hedges.length > 0 || other.hedges.length > 0 || !sameValuation(claim, other)) return [];
  const shared = intersect(claim.readings.verdict, other.readings.verdict);
  if (!shared || !width(shared)?.equals(ZERO)) return [];
  return [{ code: 'rounding-differs', kind: 'rounding', claims: [claim.id, other.id], proofs: [] }];
}

function betweenSources(ledger: Ledger): RawFinding[] {
  const press = ledger.sources.filter(({ source }) => source.kind !== 'statistics');
  const copies = press.filter(isReprint).flatMap((copy) => againstOriginal(copy, ledger));
  const originals = press.filter((record) => !isReprint(record)).flatMap(({ observations }) => observations);
  return [...copies, ...cellsOf(originals).flatMap((cell) => pathOf(cell, ledger))];
}

/** The figures of a reprint that meet none that its original prints for the cell: one finding a reprint. */
function againstOriginal(copy: SourceFigures, ledger: Ledger): RawFinding[] {
  const original = ledger.sources.find(({ source }) => source.id === copy.original);
  if (!original) return [];
  const own = new Set(copy.observations);
  const differences = cellsOf([...own, ...original.observations]).flatMap((cell) => {
    const printed = cell.filter((claim) => !own.has(claim));
    return cell
      .filter((claim) => own.has(claim))
      .flatMap((claim) => {
        const against = printed.map((other) => differing(claim, other, ledger));
        const [first] = against;
        return first && against.every((found) => found !== null) ? [first] : [];
      });
  });
  return [...groupBy(differences, ({ code }) => code).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const claims = same.flatMap((difference) => difference.claims);
    const proofs = same.flatMap((difference) => difference.proofs);
    return [{ ...first, claims, proofs, subject: copy.source.id }];
  });
}

/** The figures of a cell in the order of their dates: a revision; or, of one issue of the statistics, a contradiction. */
function pathOf(cell: readonly Observation[], ledger: Ledger): RawFinding[] {
  // A forecast may print the same as an outcome: it takes part in the path, but stands for no outcome.
  const sameIssue = apart(inOrder(cell.filter(isFinal), ledger)).filter((pair) => ofOneIssue(pair, ledger));
  const figures = inOrder(cell, ledger);
  const revised = apart(figures).some((pair) => !pair.every(isFinal) || !ofOneIssue(pair, ledger));
  const [first] = figures;
  return [
    ...sameIssue.flatMap(([claim, other]) => differing(claim, other, ledger) ?? []),
    ...(revised && first
      ? [
          {
            code: 'revised' as const,
            kind: 'revision' as const,
            claims: figures.map(({ id }) => id),
            proofs: [],
            subject: cellOf(first),
          },
        ]
      : []),
  ];
}

type Pair = readonly [Observation, Observation];

const isFinal = ({ status }: Observation): boolean => status === 'A';

const ofOneIssue = (pair: Pair, ledger: Ledger): boolean => distanceOf(pair, ledger) === 'same-issue';

/** The distinct figures, earliest first. */
function inOrder(cell: readonly Observation[], ledger: Ledger): Observation[] {
  return distinct(cell, ledger)
    .map(({ claim }) => claim)
    .sort((a, b) => byDate(ledger.sourceOf(a), ledger.sourceOf(b)));
}

/** Any two of them, of two sources and one valuation, that have no value in common. */
function apart(figures: readonly Observation[]): Pair[] {
  return figures.flatMap((claim, index) =>
    figures
      .slice(index + 1)
      .filter((other) => other.source !== claim.source && sameValuation(claim, other))
      .filter((other) => !meets(claim.readings.verdict, other.readings.verdict))
      .map((other): Pair => [claim, other]),
  );
}
