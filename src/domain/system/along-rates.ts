/**
 * What a row of rates leaves to one more, or to the value at one of its ends: the product of the others. The simplex gives
 * the same, but for thirty years it takes more steps than an answer may.
 */
import { intervalOf } from '../ledger/conventions.ts';
import type { Observation } from '../ledger/observation.ts';
import { comparePeriods } from '../ledger/period.ts';
import { divide, type Interval, multiply, point, shift } from '../numbers/interval.ts';
import { MINUS_ONE, ONE, ZERO } from '../numbers/rational.ts';
import { subjectsOf } from './assertion.ts';

/**
 * What other claims allow for a rate or a value, where they are a way from its base to its period: all of one flow,
 * between periods that share no month, each step of the way stated once. A value is a step from one, which is no period.
 * `null` for all other claims.
 */
export function valuesAlong(stated: Observation, others: readonly Observation[]): Interval | null {
  const open = new Map(others.map((claim) => [claim, intervalOf(claim, [])]));
  const all = [stated, ...others];
  const subjects = all.flatMap(subjectsOf).sort((a, b) => comparePeriods(a.period, b.period));
  const isPlain =
    all.every(
      ({ kind, unit, flow, valuation }) =>
        (kind === 'level' || unit === 'rate') && flow === stated.flow && valuation === stated.valuation,
    ) &&
    subjects.every(({ period }, place) => {
      const before = subjects[place - 1]?.period;
      return !before || before.to < period.from || before.text === period.text;
    });
  const [end, start] = subjectsOf(stated);
  if (!isPlain || !end) return null;
  let [at, ratio] = [start?.period.text ?? '', point(ONE)];
  while (open.size > 0) {
    const [next, ...more] = [...open].flatMap(([claim, values]) => {
      const [to = '', from = ''] = subjectsOf(claim).map(({ period }) => period.text);
      return from === at || to === at ? { claim, values, to, from } : [];
    });
    if (!next || more.length > 0) return null;
    const grown = next.claim.kind === 'level' ? next.values : shift(next.values, ONE);
    if (!grown.lower || grown.lower.compare(ZERO) <= 0) return null;
    open.delete(next.claim);
    ratio = next.from === at ? multiply(ratio, grown) : divide(ratio, grown);
    at = next.from === at ? next.to : next.from;
  }
  if (at !== end.period.text) return null;
  return start ? shift(ratio, MINUS_ONE) : ratio;
}
