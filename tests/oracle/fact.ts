/** The exact numbers of facts. */
import { type Fraction, fraction, minus, negative, over } from './fraction.ts';
import { cents, type Flow, type History } from './history.ts';
import type { Fact } from './ledger.ts';
import type { Months } from './months.ts';

const MIRROR: Readonly<Record<Flow, Flow>> = { X: 'M', M: 'X', T: 'T', B: 'B' };

/** What a flow is called from the other side. */
export const mirrorOf = (flow: Flow): Flow => MIRROR[flow];

/** Dollars, or a ratio; `null` for a rate over a base that is not positive, or of a balance that changes sides. */
export function numberOf(
  history: History,
  { measure, reporter, flow, period, base, release }: Fact,
): Fraction | null {
  const dollars = (of: Months) => fraction(cents(history, reporter, release, flow, of), 100);
  const current = dollars(period);
  if (measure === 'level' || base === null) return current;
  const before = dollars(base);
  if (measure === 'change') return minus(current, before);
  if (before.n === 0n || before.n < 0n !== current.n < 0n || current.n === 0n) return null;
  return minus(over(current, before), fraction(1));
}

/** The same number from the other side: a surplus is the other's deficit, and so are changes of it. */
export const fromOtherSide = (fact: Fact, value: Fraction): Fraction =>
  fact.flow === 'B' && fact.measure !== 'rate' ? negative(value) : value;
