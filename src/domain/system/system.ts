/** The claims of one reporter and one vintage as one system of linear inequalities over amounts that are not negative. */
import type { Claim, ReadingName } from '../claim.ts';
import { type Columns, columnsFor, reporterOf, type Series, type Subject } from './segment.ts';
import { leftOut, type StatedClaim, type Statement, statementsOf, subjectsOf } from './statement.ts';

export interface System extends Series {
  readonly columns: Columns;
  readonly statements: readonly Statement[];
}

/** How claims are read as a system. */
export interface SystemOptions {
  /** Whose statistics a claim is assumed to use that does not say. */
  readonly assumedReporter: string;
  readonly reading?: ReadingName;
  /** Whether forecasts take part: they do beside the figures of their own source. */
  readonly withForecasts: boolean;
  /** Cells that nobody printed, of which implied intervals are wanted. */
  readonly also?: readonly (Series & Subject)[];
}

/** The systems of claims, one a reporter and partner, in the order in which the claims name them. */
export function systemsOf(claims: readonly Claim[], options: SystemOptions): System[] {
  const { assumedReporter, withForecasts, reading = 'verdict', also = [] } = options;
  const bySeries = new Map<string, Series & { claims: StatedClaim[] }>();
  for (const claim of claims) {
    if (claim.kind === 'target' || leftOut(claim, withForecasts)) continue;
    const series = { reporter: reporterOf(claim.reporter, assumedReporter), partner: claim.partner };
    const key = seriesKey(series);
    const known = bySeries.get(key);
    if (known) known.claims.push(claim);
    else bySeries.set(key, { ...series, claims: [claim] });
  }
  return [...bySeries].map(([key, { claims: own, ...series }]) => {
    const wanted = also.filter((cell) => seriesKey(cell) === key);
    const columns = columnsFor([...own.flatMap(subjectsOf), ...wanted]);
    return { ...series, columns, statements: statementsOf(own, columns, reading) };
  });
}

const seriesKey = ({ reporter, partner }: Series): string => `${reporter} ${partner}`;
