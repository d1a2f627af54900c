/** The list of changes as the dataset holds it. */
import { type ChangeEntry, US_DOLLAR } from '../../domain/index.ts';
import type { ChangesEntry } from '../read/change-entry.ts';

/** The entries, the newest first; those of one day in the order of the file. */
export const compileChanges = (entries: readonly ChangesEntry[]): ChangeEntry[] =>
  entries.map(compileEntry).toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));

function compileEntry(entry: ChangesEntry): ChangeEntry {
  if (entry.kind === 'correction') return { ...entry, claims: entry.claims ?? [] };
  const { note = null, sources = [], values = [], findings = [] } = entry;
  return {
    ...entry,
    note,
    sources: sources.map((one) => ({ ...one, was: one.was ?? null })),
    values: values.map((one) => ({
      ...one,
      currency: one.currency ?? US_DOLLAR,
      covers: one.covers ?? null,
      now: one.now ?? [],
      before: one.before ?? [],
    })),
    findings: findings.map((one) => ({ ...one, figures: one.figures ?? [] })),
  };
}
