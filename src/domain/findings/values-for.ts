/**
 * Finds the values that a source prints for a flow and a period, of the side of a figure and a valuation that fits it.
 */
import type { Flow } from '../ledger/codes.ts';
import type { AnyObservation, LevelObservation } from '../ledger/observation.ts';
import { type Period, samePeriod } from '../ledger/period.ts';
import { sameValuation } from '../ledger/valuation.ts';

/**
 * The values for a flow and period that may be compared with a figure.
 *
 * @param levels values of any side, flow and period
 */
export const valuesFor = (
  { side, valuation }: Pick<AnyObservation, 'side' | 'valuation'>,
  { flow, period }: { readonly flow: Flow; readonly period: Period },
  levels: readonly LevelObservation[],
): LevelObservation[] =>
  levels.filter(
    (level) =>
      level.side.key === side.key &&
      level.flow === flow &&
      samePeriod(level.period, period) &&
      sameValuation(level, { valuation }),
  );
