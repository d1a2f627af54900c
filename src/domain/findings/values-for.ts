/** The values that a source prints for a flow and a period of the side of a figure, valued as it is or may be. */
import type { Flow } from '../ledger/codes.ts';
import type { AnyObservation, LevelObservation } from '../ledger/observation.ts';
import { type Period, samePeriod } from '../ledger/period.ts';
import { sameValuation } from '../ledger/valuation.ts';

/** @param levels of any sides, flows and periods */
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
