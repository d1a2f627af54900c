/** The targets that the pages follow, each with what came of it. */
import { type Deadline, type Gauge, isOfAllTrade, type Target } from '../../domain/index.ts';
import type { Ledger } from './ledger.ts';

export interface TargetAnswer {
  readonly gauge: Gauge;
  readonly target: Target;
  /** Its outcome. */
  readonly deadline: Deadline;
}

/** The targets that are followed, in the order of the pair's file, each with what came of it. */
export function targetAnswers(ledger: Ledger): TargetAnswer[] {
  const { headline, targets } = ledger.dataset;
  const deadlines = targets.targets.flatMap((target) => target.deadlines);
  return headline.gauges.flatMap((gauge) => {
    const target = ledger.claim(gauge.target);
    const deadline = deadlines.find(({ id }) => id === gauge.deadline);
    return target?.kind === 'target' && deadline ? [{ gauge, target, deadline }] : [];
  });
}

/** The dates ahead of levels for all two-way trade, smallest level first, whether or not a value tells how far they are. */
export const openTargets = ({
  dataset: { pair, targets },
}: Ledger): { readonly threshold: string; readonly by: string | null }[] =>
  targets.targets
    .filter((target) => isOfAllTrade(target, pair.currency))
    .flatMap(({ threshold, deadlines }) =>
      deadlines.filter(({ outcome }) => outcome === 'open').map(({ by }) => ({ threshold, by })),
    );
