/** Finds what the figures of each source imply for values that it does not print, or prints only with a hedge. */

import type { Flow } from '../ledger/codes.ts';
import { conventionsOf } from '../ledger/conventions.ts';
import { groupBy } from '../ledger/group-by.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isGrowth, isLevel, type LevelObservation, type Observation } from '../ledger/observation.ts';
import { isTwelveMonths, type Period, samePeriod } from '../ledger/period.ts';
import { grounds } from '../ledger/relation.ts';
import { sideKey } from '../ledger/side.ts';
import { type Interval, width, writeInterval } from '../numbers/interval.ts';
import { rational } from '../numbers/rational.ts';
import { impliedBy, type ReportedCell } from '../system/implied.ts';
import { type FiguresOfSource, figuresOfEachSource } from '../system/source-figures.ts';
import { derivationOf } from './derivation.ts';
import type { ImpliedValue } from './implied-value.ts';

/** An interval is narrow enough to be shown if its upper end is at most so many times its lower end. A convention. */
const WIDEST = rational('5/4');
/** Beside a hedged figure an interval is shown if its width is at most this part of the figure's. A convention. */
const SHARPER = rational('1/2');

/**
 * The implied values, in the order of the sources. Statistical tables are left out: their totals are derived in
 * `ledger/total.ts`.
 *
 * @param isWanted which cells are asked for; every cell by default
 */
export function impliedValues(
  ledger: Ledger,
  isWanted: (cell: ReportedCell, figures: FiguresOfSource) => boolean = () => true,
): ImpliedValue[] {
  const tables = new Set(
    ledger.sources.flatMap(({ source }) => (source.kind === 'statistics' ? source.id : [])),
  );
  return figuresOfEachSource(ledger)
    .filter(({ source }) => !tables.has(source))
    .flatMap((figures) => impliedBySource(figures, ledger, (cell) => isWanted(cell, figures)));
}

/** The values that can stand for a year: those of years for which the source also prints a growth. */
export const impliedYears = (ledger: Ledger): ImpliedValue[] =>
  impliedValues(
    ledger,
    ({ flow, period }, { claims }) =>
      isTwelveMonths(period) &&
      claims.some((one) => isGrowth(one) && one.flow === flow && samePeriod(one.period, period)),
  );

function impliedBySource(
  figures: FiguresOfSource,
  ledger: Ledger,
  isWanted: (cell: ReportedCell) => boolean,
): ImpliedValue[] {
  const { source, claims } = figures;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const asked = [...groupBy(claims, (claim) => claim.side.key).values()]
    .flatMap(cellsToAsk)
    .filter(({ cell }) => isWanted(cell));
  const cells = asked.map(({ cell }) => cell);
  return impliedBy(figures, cells).flatMap(({ interval, lower, upper, ...cell }) => {
    const printed = asked.find((one) => reportedCellKey(one.cell) === reportedCellKey(cell))?.printed ?? [];
    const ends = [lower, upper].map((assertions) => assertions.flatMap(([first]) => first ?? []));
    const [low = [], high = []] = ends;
    const involved = [...new Set([...low, ...high])].flatMap((id) => byId.get(id) ?? []);
    if (!isTelling(interval, printed) || involved.every(({ id }) => printed.some((claim) => claim.id === id)))
      return [];
    const { derivation, ordered } = derivationOf(cell, involved);
    const { reporter, partner, flow, period, currency, covers } = cell;
    return [
      {
        source,
        reporter,
        partner,
        flow,
        currency,
        covers,
        period: period.text,
        interval: writeInterval(interval),
        derivation,
        claims: ordered.map(({ id }) => id),
        ends:
          low.length < involved.length || high.length < involved.length ? { lower: low, upper: high } : null,
        hedged: printed[0]?.id ?? null,
        restsOn: assumptionsOf(involved, ledger),
      },
    ];
  });
}

const reportedCellKey = ({ reporter, partner, flow, period, ...counted }: ReportedCell): string =>
  [sideKey(reporter, partner, counted), flow, period.text].join(' ');

/** A cell, with the hedged claims of the source about it. */
interface Asked {
  readonly cell: ReportedCell;
  readonly printed: readonly LevelObservation[];
}

/**
 * The cells of a side that something may be implied for: the periods and bases of growths, and the third of exports,
 * imports and total where two are known. Cells that are printed without a hedge are left out. None where no claim has an
 * amount.
 */
function cellsToAsk(claims: readonly Observation[]): Asked[] {
  const [first] = claims;
  // Growths alone say nothing of any size, however many there are.
  if (!first || claims.every(({ unit }) => unit === 'rate')) return [];
  const flows = new Map<string, { period: Period; known: Set<Flow> }>();
  for (const claim of claims) {
    for (const period of claim.kind === 'growth' ? [claim.period, claim.base] : [claim.period]) {
      const about = flows.get(period.text) ?? { period, known: new Set() };
      about.known.add(claim.flow);
      flows.set(period.text, about);
    }
  }
  const { reporter, partner, currency, covers } = first.side;
  return [...flows.values()].flatMap(({ period, known }) =>
    (['T', 'X', 'M'] as const)
      .filter((flow) => known.has(flow) || known.size > 1)
      .flatMap((flow) => {
        const printed = claims.filter(
          (claim): claim is LevelObservation =>
            isLevel(claim) && claim.flow === flow && samePeriod(claim.period, period),
        );
        if (printed.some(({ hedges }) => hedges.length === 0)) return [];
        return [{ cell: { reporter, partner, currency, covers, flow, valuation: null, period }, printed }];
      }),
  );
}

/** Whether an interval is narrow in itself, and much narrower than what the source prints for the value. */
function isTelling({ lower, upper }: Interval, printed: readonly LevelObservation[]): boolean {
  if (!lower || !upper || lower.s <= 0n || upper.compare(lower.mul(WIDEST)) > 0) return false;
  return printed.every(({ readings }) => {
    const own = width(readings.verdict);
    return !own || upper.sub(lower).compare(own.mul(SHARPER)) <= 0;
  });
}

function assumptionsOf(claims: readonly Observation[], ledger: Ledger): ImpliedValue['restsOn'] {
  const unnamed = claims.some(({ side }) => side.assumed);
  const needed = grounds(claims, ledger);
  return [
    ...conventionsOf(claims),
    ...needed,
    ...(unnamed && !needed.includes('reporter') ? (['reporter'] as const) : []),
  ];
}
