/** Writes findings as sentences, in the words of the site, for files. */
import { findingSentence, ledgerOf, messagesFor } from '../../app/index.ts';
import type { Dataset } from '../../domain/index.ts';

/** The sentence of each finding, by its id, in English. */
export function findingMessages(dataset: Dataset): Map<string, string> {
  const ledger = ledgerOf(dataset);
  return new Map(
    dataset.findings.map((finding) => [
      finding.id,
      findingSentence(finding, ledger, messagesFor('en', dataset)),
    ]),
  );
}
