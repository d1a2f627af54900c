/**
 * A figure taken from another issue of the statistics than those around it, where another source prints one that fits.
 */

import type { Observation } from '../ledger/observation.ts';
import { interval, meets, multiply, writeInterval } from '../numbers/interval.ts';
import { rational } from '../numbers/rational.ts';
import { exactly, withFigureOf } from './reread.ts';
import type { Slip } from './slip.ts';

export const mixedReleases: Slip = ({ suspects, sameCell }) =>
  suspects.flatMap((claim) => {
    const texts = new Set([writeInterval(claim.readings.verdict)]);
    return sameCell(claim)
      .filter((other) => other.source !== claim.source)
      .filter((other) => isRevision(claim, other))
      .filter((other) => isNew(texts, writeInterval(other.readings.verdict)))
      .map((other) => ({
        changes: [
          {
            claim,
            to: withFigureOf(claim, other),
            what: 'figure' as const,
            words: [claim.words.figure, other.words.figure] as const,
          },
        ],
      }));
  });

/** Whether a text is new. It is remembered, so that it is not new the next time. */
const isNew = (seen: Set<string>, text: string): boolean => !seen.has(text) && seen.add(text).has(text);

/** The ratios by which a revision may change a figure: rarely by more than a tenth. A convention. */
const REVISED = interval(rational('9/10'), rational('11/10'));

/**
 * Whether another claim may be the same figure of another issue: it is about as large, and has no hedge; or it is the
 * same number with a hedge that this claim has lost.
 */
const isRevision = (claim: Observation, other: Observation): boolean =>
  (other.hedges.length === 0 || exactly(claim.values) === exactly(other.values)) &&
  meets(multiply(claim.readings.verdict, REVISED), other.readings.verdict);
