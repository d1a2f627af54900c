/** What speaks against a figure that may be of one valuation or another. */
import type { Valued } from '../ledger/valuation.ts';
import type { RawFinding } from './finding.ts';

/** What holding a figure against one choice of other figures gave. */
export interface Trial {
  readonly others: readonly Valued[];
  readonly found: RawFinding | null;
}

/** What speaks against a figure: nothing where it is of no stated valuation and fits the figures of one. */
export function against(stated: Valued, trials: readonly Trial[]): RawFinding[] {
  const found = trials.flatMap((trial) => trial.found ?? []);
  if (stated.valuation !== null) return found;
  const choice = ({ others }: Trial) => others.map(({ valuation }) => valuation).join(' ');
  const refuted = new Set(trials.filter((trial) => trial.found).map(choice));
  return trials.every((trial) => refuted.has(choice(trial))) ? found : [];
}
