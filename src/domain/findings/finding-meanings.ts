/** The meaning of each kind of finding in one line, for data files, where no page explains it. */
import type { FindingKind } from './finding.ts';

export const KIND_MEANINGS: Readonly<Record<FindingKind, string>> = {
  contradiction: 'The figures cannot all be true.',
  'between-sources': 'The figures cannot all be true unless one was revised between its sources.',
  magnitude: 'A value seems to be off by a power of ten; this proves nothing by itself.',
  'low-target': 'A target below the value that was known when it was set; this proves nothing by itself.',
  rounding: 'Only cutting digits, or rounding a tie both ways, reconciles the figures.',
  revision: 'Values that changed with their date.',
  mirror: "Two economies' reports of one flow.",
};
