/**
 * What a verdict rests on beyond the printed words. The strongest findings rest on least; the method page lists all of
 * these and shows what would remain without each.
 */

/**
 * The conventions of reading a single figure that a finding can do without or not: rounding to nearest (XBRL
 * Calculations 1.1) instead of any rounding; the outer limits of hedges; and the number beside "over" or "nearly" being
 * the threshold itself instead of a rounded one.
 */
export const CONVENTIONS = ['nearest', 'hedge-limit', 'threshold'] as const;
export type Convention = (typeof CONVENTIONS)[number];

/**
 * All assumptions, weakest demand first: those of reading, then those about how claims belong together. `hedge` and
 * `zeros` are what a comparison of growths names that passes or fails on the reading of a hedge or of trailing zeros.
 */
export const ASSUMPTIONS = [
  ...CONVENTIONS,
  'hedge',
  'zeros',
  'misprint',
  'counted-from',
  'valuation',
  'reporter',
  'reprint',
  'same-issue',
  'no-revision',
] as const;
export type Assumption = (typeof ASSUMPTIONS)[number];
