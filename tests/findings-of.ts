/** The findings of some claims, by the steps that a build takes. */
import { type FindingsInput, findingsAmong, judgeAll } from '../src/domain/findings/findings-of.ts';
import { ledgerOf } from '../src/domain/ledger/ledger.ts';
import type { Source } from '../src/domain/ledger/source.ts';

/** What a ledger is judged from. */
interface SourcedClaims extends FindingsInput {
  readonly sources: readonly Source[];
  /** Whose statistics a claim is assumed to use that does not say. */
  readonly assumedReporter: string;
}

/**
 * All findings, strongest first. The same claims give the same findings in the same order.
 *
 * @throws {RangeError} for a claim of a source that is not given
 */
export function findingsOf({ sources, ...input }: SourcedClaims): ReturnType<typeof findingsAmong> {
  const claims = input.claims.toSorted(byId);
  const ledger = ledgerOf({ ...input, claims, sources: sources.toSorted(byId) });
  return findingsAmong(judgeAll(ledger), { ...input, claims });
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
