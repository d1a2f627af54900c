/**
 * Rule 5: figures for one cell.
 *
 * Authority: XBRL's duplicates. Figures of one source are complete duplicates (the same), consistent ones (their rounding
 * intervals meet) or inconsistent ones. Between sources of different dates a difference is a revision, shown in the order
 * of the dates that are exactly known, and contradicts nobody; it does so only where one source repeats the other, or where
 * both cite one issue of the statistics.
 */

import { sameValuation } from '../growth-checks/value.ts';
import { groupBy } from '../ledger/group-by.ts';
import { type Records, type SourceRecord, type Statement, sideOf } from '../ledger/ledger.ts';
import { byDate, distinct, isReprint } from '../ledger/printings.ts';
import { distanceOf } from '../ledger/relation.ts';
import { intersect, meets, readInterval, width } from '../numbers/interval.ts';
import { ZERO } from '../numbers/rational.ts';
import type { RawFinding } from './finding.ts';
import { disprove } from './proof.ts';

/** The cells for which different figures are printed. */
export function sameCell(records: Records): RawFinding[] {
  const own = records.sources.flatMap((record) =>
    cellsOf(statementsOf(record), records).flatMap((cell) => pairs(cell, records)),
  );
  return [...own, ...betweenSources(records)];
}

const statementsOf = ({ levels, growths }: SourceRecord): Statement[] => [...levels, ...growths];

/** Claims about one series and period each; the valuation is compared pair by pair, since it may be unstated. */
function cellsOf(claims: readonly Statement[], { assumedReporter }: Records): Statement[][] {
  const cells = groupBy(claims, (claim) => cellOf(claim, assumedReporter));
  return [...cells.values()].filter(({ length }) => length > 1);
}

function cellOf(claim: Statement, assumedReporter: string): string {
  const base = claim.kind === 'growth' ? `${claim.unit} ${claim.base}` : 'level';
  return [sideOf(claim, assumedReporter), claim.flow, claim.period, base].join(' ');
}

/** What any two claims of one cell and source have against each other; a forecast and an outcome may differ. */
function pairs(cell: readonly Statement[], records: Records): RawFinding[] {
  return cell.flatMap((claim, index) =>
    cell
      .slice(index + 1)
      .filter(({ status }) => status === claim.status)
      .flatMap((other) => differing(claim, other, records) ?? roundedTwice(claim, other)),
  );
}

function differing(claim: Statement, other: Statement, records: Records): RawFinding | null {
  if (!sameValuation(claim, other)) return null;
  const proof = disprove(
    {
      operation: 'same',
      stated: claim,
      operands: [{ claim: other, role: 'other' }],
      compute: ([value]) => value ?? null,
    },
    records,
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
function roundedTwice(claim: Statement, other: Statement): RawFinding[] {
  if (claim.hedges.length > 0 || other.hedges.length > 0 || !sameValuation(claim, other)) return [];
  const shared = intersect(readInterval(claim.readings.verdict), readInterval(other.readings.verdict));
  if (!shared || !width(shared)?.equals(ZERO)) return [];
  return [{ code: 'rounding-differs', kind: 'rounding', claims: [claim.id, other.id], proofs: [] }];
}

function betweenSources(records: Records): RawFinding[] {
  const press = records.sources.filter(({ source }) => source.kind !== 'statistics');
  const copies = press.filter(isReprint).flatMap((copy) => againstOriginal(copy, records));
  const originals = press.filter((record) => !isReprint(record)).flatMap(statementsOf);
  return [...copies, ...cellsOf(originals, records).flatMap((cell) => pathOf(cell, records))];
}

/** The figures of a reprint that meet none that its original prints for the cell: one finding a reprint. */
function againstOriginal(copy: SourceRecord, records: Records): RawFinding[] {
  const original = records.sources.find(({ source }) => source.id === copy.original);
  if (!original) return [];
  const own = new Set(statementsOf(copy));
  const differences = cellsOf([...own, ...statementsOf(original)], records).flatMap((cell) => {
    const printed = cell.filter((claim) => !own.has(claim));
    return cell
      .filter((claim) => own.has(claim))
      .flatMap((claim) => {
        const against = printed.map((other) => differing(claim, other, records));
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
function pathOf(cell: readonly Statement[], records: Records): RawFinding[] {
  // A forecast may print the same as an outcome: it takes part in the path, but stands for no outcome.
  const sameIssue = apart(inOrder(cell.filter(isFinal), records)).filter((pair) => ofOneIssue(pair, records));
  const figures = inOrder(cell, records);
  const revised = apart(figures).some((pair) => !pair.every(isFinal) || !ofOneIssue(pair, records));
  const [first] = figures;
  return [
    ...sameIssue.flatMap(([claim, other]) => differing(claim, other, records) ?? []),
    ...(revised && first
      ? [
          {
            code: 'revised' as const,
            kind: 'revision' as const,
            claims: figures.map(({ id }) => id),
            proofs: [],
            subject: cellOf(first, records.assumedReporter),
          },
        ]
      : []),
  ];
}

type Pair = readonly [Statement, Statement];

const isFinal = ({ status }: Statement): boolean => status === 'A';

const ofOneIssue = (pair: Pair, records: Records): boolean => distanceOf(pair, records) === 'same-issue';

/** The distinct figures, earliest first. */
function inOrder(cell: readonly Statement[], records: Records): Statement[] {
  return distinct(cell, records)
    .map(({ claim }) => claim)
    .sort((a, b) => byDate(records.sourceOf(a), records.sourceOf(b)));
}

/** Any two of them, of two sources and one valuation, that have no value in common. */
function apart(figures: readonly Statement[]): Pair[] {
  return figures.flatMap((claim, index) =>
    figures
      .slice(index + 1)
      .filter((other) => other.source !== claim.source && sameValuation(claim, other))
      .filter((other) => !meets(readInterval(claim.readings.verdict), readInterval(other.readings.verdict)))
      .map((other): Pair => [claim, other]),
  );
}
