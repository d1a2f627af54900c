/** What is said before a pair is checked that takes minutes, so that nobody takes it for a program that hangs. */

import type { LedgerPair } from '../read/ledger.ts';
import { complain } from './terminal.ts';

/** A pair of more claims is large. At 30,000 a check took some minutes of processor time and up to 3 GB. */
const LARGE_PAIR = 20_000;

/** The words for a large pair, with what can be done; `null` for any other. */
export function largePairNotice(pair: string, claims: number): string | null {
  if (claims <= LARGE_PAIR) return null;
  const count = claims.toLocaleString('en');
  return (
    `${pair}: ${count} claims in one pair: to compare them takes minutes and gigabytes, and it is still at work\n` +
    '  remedy: put what is not to be compared into pairs of their own, which are checked one after the other;\n' +
    '  where it ends for want of memory, allow more: NODE_OPTIONS=--max-old-space-size=8000'
  );
}

/** Says so of a large pair, on the error output, and nothing of any other. */
export function announceLarge({ id, sources }: LedgerPair): void {
  const notice = largePairNotice(
    id,
    sources.reduce((sum, { claims }) => sum + claims.length, 0),
  );
  if (notice !== null) complain(notice);
}
