/**
 * Rule 13: a growth that is said to be needed leads from the printed value of its base to the target: (1 + g)ⁿ × value.
 *
 * The target is exact, as it was set; a range counts with both ends. Authority: compound growth, as in rule 11.
 */
import type { Ledger } from '../ledger/ledger.ts';
import { decodeThreshold } from '../ledger/observation.ts';
import { compoundGrowthAmong, ratioOf } from '../numbers/growth.ts';
import { ratesOf } from './rates-of.ts';
import type { Result, Test } from './test.ts';
import { valuesFor } from './values-for.ts';

/**
 * Lists each needed growth against its target and the values of its source.
 *
 * @throws {RangeError} for a target whose threshold is no interval
 */
export function* neededGrowths({ sources, targets }: Ledger): Generator<Test, void, Result | null> {
  for (const { summaries, levels } of sources) {
    for (const growth of summaries) {
      const target = growth.kind === 'needed-growth' ? targets.get(growth.target) : undefined;
      if (growth.kind !== 'needed-growth' || target?.measure !== 'level') continue;
      const goal = decodeThreshold(target, growth);
      const count = (growth.period.from - growth.base.from) / 12;
      for (const value of valuesFor(growth, { flow: growth.flow, period: growth.base }, levels)) {
        yield {
          code: 'needed-growth-differs',
          operation: 'compound',
          stated: growth,
          operands: [
            { claim: goal, role: 'current' },
            { claim: value, role: 'base' },
          ],
          count,
          compute: ([set, now]) => {
            const ratio = set && now && ratioOf(set, now);
            return ratio ? compoundGrowthAmong(ratio, count, ratesOf(growth)) : null;
          },
        };
      }
    }
  }
}
