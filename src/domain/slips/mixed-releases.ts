/** A figure taken from another issue of the statistics than those around it: another source prints the one that fits. */

import type { Statement } from '../ledger/ledger.ts';
import { interval, meets, multiply, readInterval } from '../numbers/interval.ts';
import { rational } from '../numbers/rational.ts';
import { withFigureOf } from './reread.ts';
import type { Slip } from './slip.ts';

export const mixedReleases: Slip = ({ suspects, sameCell }) =>
  suspects.flatMap((claim) => {
    const texts = new Set([claim.readings.verdict]);
    return sameCell(claim)
      .filter((other) => other.source !== claim.source)
      .filter((other) => isRevision(claim, other))
      .filter((other) => !texts.has(other.readings.verdict) && texts.add(other.readings.verdict))
      .map((other) => ({
        changes: [
          {
            claim,
            to: withFigureOf(claim, other),
            what: 'figure' as const,
            words: [claim.figure, other.figure] as const,
          },
        ],
      }));
  });

/** A revision rarely changes a figure by more than a tenth: a convention. */
const REVISED = interval(rational('9/10'), rational('11/10'));

/** Whether it may be the same figure of another issue: about as large, and not vaguer unless only a hedge was lost. */
const isRevision = (claim: Statement, other: Statement): boolean =>
  (other.hedges.length === 0 || claim.values.join() === other.values.join()) &&
  meets(multiply(readInterval(claim.readings.verdict), REVISED), readInterval(other.readings.verdict));
