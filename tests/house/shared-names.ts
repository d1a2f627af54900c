/** The names that more than one file of `src` defines. */
import { namesOf, sourceFiles } from './source.ts';

/**
 * Each shared name with its files, the most shared first. The catalogues of the pages' languages hold one part under one
 * path and one name each, so that `en/claim.ts` and `vi/claim.ts` count as one file: one thing, said in each language.
 */
export function sharedNames(files = sourceFiles()): (readonly [name: string, files: readonly string[]])[] {
  const byName = new Map<string, string[]>();
  for (const file of files) {
    const place = file.path.replace(/^(src\/app\/i18n\/)[a-z]{2}(?=[./])/, '$1*');
    for (const name of namesOf(file)) {
      const places = byName.get(name) ?? [];
      if (!places.includes(place)) byName.set(name, [...places, place]);
    }
  }
  return [...byName]
    .filter(([, paths]) => paths.length > 1)
    .sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1));
}

/** One a line, with its files. */
export const listNames = (names = sharedNames()): string =>
  names.map(([name, files]) => `${name}: ${files.join(', ')}`).join('\n');
