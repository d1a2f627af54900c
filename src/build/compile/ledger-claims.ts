/** The claims of files by the ids that they have in the dataset: where each was written, and how. */
import type { LedgerClaim, LedgerSource } from '../read/ledger.ts';

export const ledgerClaims = (sources: readonly LedgerSource[]): Map<string, LedgerClaim> =>
  new Map(sources.flatMap(({ id, claims }) => claims.map((one) => [`${id}/${one.entry.id}`, one])));
