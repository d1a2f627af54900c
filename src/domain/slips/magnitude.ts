/**
 * A value printed too large or too small by a power of ten: "million" for "billion", or a decimal mark in the wrong
 * place.
 */
import { powerOfTen } from '../numbers/rational.ts';
import { exactly, scaled, times } from './reread.ts';
import type { Slip } from './slip.ts';

/** The powers of ten of words for thousands, millions and billions, and of a mark that moved by one or two digits. */
const SLIP_EXPONENTS = [3, -3, 6, -6, 1, -1, 2, -2] as const;

export const magnitudeSlip: Slip = ({ suspects }) =>
  suspects.flatMap((claim) =>
    SLIP_EXPONENTS.map((exponent) => {
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
