/** How often the exact method could not tell, or stopped at a limit. */

import { judgePair } from '../../src/build/compile/judge-pair.ts';
import { readLedger } from '../../src/build/read/read-ledger.ts';
import { type Claim, ledgerOf, type Source } from '../../src/domain/index.ts';
import { checkFigures } from '../../src/domain/system/check-system.ts';
import { figuresOfEachSource } from '../../src/domain/system/source-figures.ts';
import { asIfNeverRevised } from '../domain/system/all-sources.ts';
import { makeLedger } from '../oracle/make-ledger.ts';
import { compileMade } from './compile-pair.ts';

/** The claims of a pair. */
export interface Claims {
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly assumedReporter: string;
}

export interface UndecidedCounts {
  /** Parts of ledgers that share no amount, and those of them that cannot all be true. */
  parts: number;
  inconsistent: number;
  /** Parts for which neither a proof nor an example was verified. */
  cannotTell: number;
  /** Parts of which not all smallest sets were listed. */
  notListed: number;
}

/** The pairs of a ledger folder. */
export const pairsOf = (folder: string): Claims[] =>
  readLedger(folder).pairs.map((ledger) => {
    const { claims, sources, pair } = judgePair(ledger);
    return { claims, sources, assumedReporter: pair.assumedReporter };
  });

/** The pairs of made-up ledgers, half of the slips anywhere. */
export const madePairs = (seeds: readonly number[], pairs: number, claimsPerPair: number): Claims[] =>
  seeds.flatMap((seed) =>
    makeLedger({ seed, pairs, claims: pairs * claimsPerPair, slips: pairs * 2 }).pairs.map(compileMade),
  );

/** @param together whether the figures of all sources are one figures, as if nothing had ever been revised */
export function countUndecided(
  pairs: readonly Claims[],
  { together }: { together: boolean },
): UndecidedCounts {
  const counts: UndecidedCounts = {
    parts: 0,
    inconsistent: 0,
    cannotTell: 0,
    notListed: 0,
  };
  for (const { claims, sources, assumedReporter } of pairs) {
    const ledger = ledgerOf({ claims, sources, assumedReporter });
    const lists = together ? [asIfNeverRevised(ledger)] : figuresOfEachSource(ledger);
    for (const figures of lists) {
      for (const { verdict, complete } of checkFigures(figures, { ledger })) {
        counts.parts += 1;
        counts.inconsistent += Number(verdict === 'inconsistent');
        counts.cannotTell += Number(verdict === 'cannot-tell');
        counts.notListed += Number(!complete);
      }
    }
  }
  return counts;
}
