/** Checks changes.yaml: its form, that no two entries have one name, and that the claims it names are there. */
import * as v from 'valibot';
import { type ChangesEntry, ChangesEntrySchema, ChangesFileSchema } from './change-entry.ts';
import type { Problem } from './problem.ts';
import { checkForm } from './validate-form.ts';
import { type Path, valueAtPath } from './value-at.ts';
import type { YamlFile } from './yaml-file.ts';

/**
 * Reads the changes.
 *
 * @param kinds the kinds of all claims of the pair, by id
 * @param broken the sources of which some claims may be unknown
 */
export function checkChanges(
  file: YamlFile,
  kinds: { has(claim: string): boolean },
  broken: ReadonlySet<string>,
): { changes: readonly ChangesEntry[]; problems: Problem[] } {
  const form = checkForm(ChangesFileSchema, file);
  const problems = [...form.problems];
  const report = (path: Path, found: string, expected: string, remedy: string) => {
    problems.push({ file: file.name, ...file.placeOf(path), found, expected, remedy });
  };
  const listed = valueAtPath(file.value, ['changes']);
  const seen = new Set<string>();
  for (const [index, entry] of (Array.isArray(listed) ? listed : []).entries()) {
    // What is wrong with the form of an entry was reported already.
    if (!v.is(ChangesEntrySchema, entry)) continue;
    if (seen.has(entry.id)) {
      report(
        ['changes', index, 'id'],
        `the id ${entry.id} a second time`,
        'a name of its own for each entry',
        'add a number to the newer one',
      );
    }
    seen.add(entry.id);
    const claims = entry.kind === 'correction' ? (entry.claims ?? []) : [];
    for (const [at, claim] of claims.entries()) {
      if (kinds.has(claim) || broken.has(claim.split('/', 1)[0] ?? '')) continue;
      report(
        ['changes', index, 'claims', at],
        `the unknown claim ${claim}`,
        'the id of a claim of the pair',
        'write the name of the file without .yaml, a slash and the id of the claim',
      );
    }
  }
  return { changes: form.output?.changes ?? [], problems };
}
