/** Tells how a value follows from a few claims, where one line of arithmetic shows it. */
import type { Observation } from '../ledger/observation.ts';
import { monthsOf, samePeriod } from '../ledger/period.ts';
import type { ReportedCell } from '../system/implied.ts';
import type { Derivation } from './implied-value.ts';

interface Derived {
  readonly derivation: Derivation;
  /** The claims in the order of the arithmetic: a value before its growth, a whole before its part. */
  readonly ordered: readonly Observation[];
}

/** The derivation of a value; `left-over` where it takes more than two claims, or no single line shows it. */
export function derivationOf({ flow, period }: ReportedCell, claims: readonly Observation[]): Derived {
  const leftOver: Derived = { derivation: 'left-over', ordered: claims };
  const [value, other, ...more] = claims.toSorted((a, b) => derivationRank(a) - derivationRank(b));
  if (!value || !other || more.length > 0 || value.kind !== 'level') return leftOver;
  const ordered = [value, other];
  if (other.kind === 'growth') {
    const alike = other.unit === 'rate' && value.flow === flow && other.flow === flow;
    if (alike && samePeriod(other.base, period) && samePeriod(value.period, other.period))
      return { derivation: 'before', ordered };
    if (alike && samePeriod(other.period, period) && samePeriod(value.period, other.base))
      return { derivation: 'after', ordered };
    return leftOver;
  }
  if (samePeriod(value.period, period) && samePeriod(other.period, period)) {
    const flows = `${value.flow}${other.flow}`;
    if (flow === 'T' && (flows === 'XM' || flows === 'MX')) return { derivation: 'sum', ordered };
    if (flow !== 'T' && (flows === 'TX' || flows === 'TM')) return { derivation: 'difference', ordered };
  }
  return leftOver;
}

/** Orders values before growths, and a whole before its part. */
function derivationRank(claim: Observation): number {
  const months = monthsOf(claim.period);
  return (claim.kind === 'growth' ? 1e6 : 0) + (claim.flow === 'T' ? 0 : 1e4) - months;
}
