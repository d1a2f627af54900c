/** Who uses what of the app: the pages that a component serves, and the doors of the pages. */
import { importsOf, type SourceFile } from './source.ts';

const COMPONENTS = 'src/app/components/';
const PAGES = 'src/app/pages/';

/** The files that import each file. */
function usersOf(files: readonly SourceFile[]): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const file of files) {
    for (const used of new Set(importsOf(file))) users.set(used, [...(users.get(used) ?? []), file.path]);
  }
  return users;
}

/** A page's folder; of other files their own path, each of which counts as a page: the application itself, the door. */
const roomOf = (path: string): string =>
  path.startsWith(PAGES) ? path.slice(0, path.indexOf('/', PAGES.length)) : path;

/** The shared components that serve one page or none, also by way of other components, each with the rooms it serves. */
export function componentsOfOnePage(files: readonly SourceFile[]): { path: string; rooms: string[] }[] {
  const users = usersOf(files);
  const roomsOf = (path: string, seen: ReadonlySet<string> = new Set()): string[] =>
    (users.get(path) ?? [])
      .filter((user) => !seen.has(user))
      .flatMap((user) =>
        user.startsWith(COMPONENTS) ? roomsOf(user, new Set([...seen, path])) : [roomOf(user)],
      );
  return files
    .filter(({ path }) => path.startsWith(COMPONENTS))
    .map(({ path }) => ({ path, rooms: [...new Set(roomsOf(path))].sort() }))
    .filter(({ rooms }) => rooms.length < 2);
}

/** The imports by which a file reaches into a page that is not its own. The table of pages and the doors may. */
export function reachesIntoPages(files: readonly SourceFile[], doors: readonly string[]): string[] {
  return files
    .filter(({ path }) => !doors.includes(path))
    .flatMap((file) =>
      importsOf(file)
        .filter((used) => used.startsWith(PAGES) && roomOf(used) !== roomOf(file.path))
        .map((used) => `${file.path} uses ${used}`),
    );
}
