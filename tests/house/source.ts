/** What the sources say of themselves: their files, what they import, and the names that they define. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One file of `src`, by its path from the root of the repository, with slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** All TypeScript files of `src`. */
export const sourceFiles = (): SourceFile[] =>
  readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: relative(ROOT, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

/**
 * The files that a file imports or exports from by a relative path, also where it needs only types, or loads them later.
 * The repository is formatted, so that a specifier follows `from`, `import` or `import(` and is in single quotes.
 */
export function importsOf({ path, text }: SourceFile): string[] {
  const found = withoutComments(text).matchAll(/(?:\bfrom|\bimport\(?)\s*'(\.[^']*)'/g);
  return [...found].map(([, specifier = '']) =>
    normalize(join(dirname(path), specifier))
      .split(sep)
      .join('/'),
  );
}

/**
 * The files that come with a file before anything runs: what it imports, and what that imports, without imports of types
 * and without what is loaded later.
 */
export function loadedWith(path: string, files: readonly SourceFile[]): ReadonlySet<string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const loaded = new Set<string>();
  const load = (next: string): void => {
    const file = byPath.get(next);
    if (file === undefined || loaded.has(next)) return;
    loaded.add(next);
    const text = file.text.replace(/(?:import|export) type [^;]*;|\bimport\('[^']*'\)/g, '');
    importsOf({ path: next, text }).forEach(load);
  };
  load(path);
  return loaded;
}

const DEFINITION =
  /^(?:export )?(?:default )?(?:declare )?(?:async )?(?:abstract )?(?:(?:function\*?|class|type|interface|enum) (\w+)|(?:const enum|const|let) (\w+|\{[^}]*\}|\[[^\]]*\]))/gm;

/**
 * The names that a file defines outside of any block, exported or not: functions, constants, classes, types and
 * interfaces. `Props` is left out, which is the convention for what a component takes.
 */
export function namesOf({ text }: SourceFile): string[] {
  const found = [...withoutComments(text).matchAll(DEFINITION)].flatMap(([, name, bound = '']) =>
    name !== undefined ? [name] : /^\w/.test(bound) ? [bound] : boundNames(bound),
  );
  return [...new Set(found)].filter((name) => name !== 'Props');
}

/** `{ a, b: c, ...d }` or `[a, , b = 1]`: the names that a pattern binds. */
const boundNames = (pattern: string): string[] =>
  pattern
    .slice(1, -1)
    .split(',')
    .map((part) => /(\w+)\s*(?:=.*)?$/s.exec(part.trim())?.[1] ?? '')
    .filter((name) => name !== '');

/** Comments name files and code that are no imports and no definitions. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
