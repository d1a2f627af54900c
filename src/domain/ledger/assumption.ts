/**
 * What a verdict assumes beside the printed words. The fewer assumptions a finding needs, the stronger it is. The
 * method page lists all of them and shows which findings remain without each.
 */

/**
 * The conventions of reading a single figure. `nearest`: it was rounded to nearest (XBRL Calculations 1.1), and not in
 * any other way. `hedge-limit`: a hedged number is not further off than the outer limit of its hedge. `threshold`: the
 * number beside "over" or "nearly" is exact, and not itself rounded.
 */
export const CONVENTIONS = ['nearest', 'hedge-limit', 'threshold'] as const;
export type Convention = (typeof CONVENTIONS)[number];

/**
 * All assumptions, the easiest to grant first: those of reading, then those about how claims belong together. The
 * growth page names `hedge` or `zeros` for a test whose outcome depends on how a hedge, or trailing zeros, are read.
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
