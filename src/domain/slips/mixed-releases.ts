/** A figure taken from another issue of the statistics than those around it: another source prints the one that fits. */
import { withFigureOf } from './reread.ts';
import type { Slip } from './slip.ts';

export const mixedReleases: Slip = ({ suspects, sameCell }) =>
  suspects.flatMap((claim) => {
    const texts = new Set([claim.readings.verdict]);
    return sameCell(claim)
      .filter((other) => other.source !== claim.source)
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
