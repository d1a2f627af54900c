/**
 * A value printed too large or too small by a power of ten: "million" for "billion", or a decimal mark in the wrong
 * place.
 */
import { EXPONENTS } from '../findings/tenfold.ts';
import { powerOfTen } from '../numbers/rational.ts';
import { exactly, scaled, times } from './reread.ts';
import type { Slip } from './slip.ts';

export const magnitudeSlip: Slip = ({ suspects }) =>
  suspects.flatMap((claim) =>
    EXPONENTS.map((exponent) => {
      const by = powerOfTen(exponent);
      return {
        changes: [
          {
            claim,
            to: scaled(claim, by),
            what: 'size' as const,
            words: [exactly(claim.values), exactly(times(claim.values, by))] as const,
          },
        ],
      };
    }),
  );
