/** The names that more than one file of `src` defines. */
import { namesOf, sourceFiles } from './source.ts';

/** Each shared name with its files, the most shared first. */
export function sharedNames(files = sourceFiles()): (readonly [name: string, files: readonly string[]])[] {
  const byName = new Map<string, string[]>();
  for (const file of files) {
    for (const name of namesOf(file)) byName.set(name, [...(byName.get(name) ?? []), file.path]);
  }
  return [...byName]
    .filter(([, paths]) => paths.length > 1)
    .sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1));
}

/** One a line, with its files. */
export const listNames = (names = sharedNames()): string =>
  names.map(([name, files]) => `${name}: ${files.join(', ')}`).join('\n');
