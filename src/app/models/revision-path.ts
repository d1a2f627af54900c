/** Orders the figures of one cell by publication, where the days are exactly known. */
import { publishedDay } from '../../domain/index.ts';
import type { ObservedClaim } from './finding-claims.ts';
import type { Ledger } from './ledger.ts';

export interface RevisionPath {
  /** Oldest first. */
  readonly dated: readonly ObservedClaim[];
  /** Figures of sources whose day is not exactly known, which prove no order. */
  readonly undated: readonly ObservedClaim[];
}

export function revisionPath(claims: readonly ObservedClaim[], ledger: Ledger): RevisionPath {
  const days = claims.map((claim) => {
    const source = ledger.source(claim.source);
    return { claim, day: source ? publishedDay(source) : null };
  });
  return {
    dated: days
      .flatMap(({ claim, day }) => (day === null ? [] : [{ claim, day }]))
      .sort((a, b) => a.day - b.day)
      .map(({ claim }) => claim),
    undated: days.filter(({ day }) => day === null).map(({ claim }) => claim),
  };
}
