/** The values that comparisons are made of. */
import type { CellParts } from '../ledger/cell.ts';
import type { Level } from '../ledger/claim.ts';
import type { ReadingName } from '../ledger/observation.ts';
import { type Interval, readInterval } from '../numbers/interval.ts';

/** A value that takes part in comparisons: a printed one, or a total that is the sum of printed ones. */
export interface Value extends CellParts, Readonly<Record<ReadingName, Interval>> {
  /** The claims it rests on. */
  readonly claims: readonly string[];
  readonly source: string;
  readonly statistics: boolean;
  readonly hedged: boolean;
  /** Whether it is the curator's reading of what can't be read as printed. */
  readonly misprinted: boolean;
}

/** The value of a printed level. */
export function printedValue(level: Level, statistics: boolean): Value {
  const { source, reporter, partner, flow, valuation, period, hedges, misprint, readings } = level;
  return {
    claims: [level.id],
    source,
    statistics,
    reporter,
    partner,
    flow,
    valuation,
    period,
    hedged: hedges.length > 0,
    misprinted: misprint !== null,
    verdict: readInterval(readings.verdict),
    usual: readInterval(readings.usual),
    anyRounding: readInterval(readings.anyRounding),
    narrow: readInterval(readings.narrow),
  };
}
