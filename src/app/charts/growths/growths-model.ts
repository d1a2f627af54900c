/** What the chart of all growths draws: the stated growths that cannot be true, and those of two-way trade in whole years. */

import { once } from '../../../domain/index.ts';
import { type GrowthStatement, isOfWholeYear, newestStatements } from '../../models/growth-statements.ts';
import type { Ledger } from '../../models/ledger.ts';
import { type GlanceScale, glanceScale } from './glance-scale.ts';

export interface GrowthsModel {
  /** Newest period first. */
  readonly contradicted: readonly GrowthStatement[];
  /** Those of two-way trade in whole years that are not contradicted, newest first. */
  readonly whole: readonly GrowthStatement[];
  /** How many stated growths are not drawn. */
  readonly others: number;
  readonly scale: GlanceScale;
}

/** More rows are no glance any more, and too much for an embed: those of older periods are left to the growth page. */
const MOST_DRAWN = 24;

/**
 * The rows of the chart; `null` where no growth in per cent is stated. Growths as amounts have no place on a scale of
 * rates, and are among the others.
 */
export const glanceModel = once((ledger: Ledger): GrowthsModel | null => {
  const statements = newestStatements(ledger);
  const rates = statements.filter(({ row }) => row.claim.unit === 'rate');
  const denied = rates.filter(({ verdict }) => verdict === 'inconsistent').slice(0, MOST_DRAWN);
  const whole = rates
    .filter((one) => one.verdict !== 'inconsistent' && one.row.claim.flow === 'T' && isOfWholeYear(one))
    .slice(0, MOST_DRAWN - denied.length);
  const drawn = [...denied, ...whole];
  if (drawn.length === 0) return null;
  return {
    contradicted: denied,
    whole,
    others: statements.length - drawn.length,
    scale: glanceScale(drawn),
  };
});
