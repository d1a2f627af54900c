import type { Correction } from '../../../domain/index.ts';

/** How many claims some corrections give up in all. */
export const claimsGivenUp = (corrections: readonly Correction[]): number =>
  corrections.reduce((sum, { claims }) => sum + claims, 0);
