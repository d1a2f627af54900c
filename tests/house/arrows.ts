/** The arrows within the domain: which room may use which. Each room may use those before it. */
import { importsOf, type SourceFile } from './source.ts';

const DOMAIN = 'src/domain/';

/** From what all stand on to what nobody stands on. Rooms of one place do not use each other. */
const ORDER: readonly (readonly string[])[] = [
  ['numbers'],
  ['ledger'],
  ['figures'],
  ['system'],
  ['findings'],
  ['implied'],
  ['corrections', 'slips', 'targets', 'text'],
  ['statement'],
];

const placeOf = (room: string): number => ORDER.findIndex((rooms) => rooms.includes(room));

/** The room of a file of the domain; of its door and the format of the dataset, the file itself. */
const roomOf = (path: string): string => path.slice(DOMAIN.length).split('/')[0] ?? '';

/** The imports within the domain that go against the order, each with what to do. */
export function wrongArrows(files: readonly SourceFile[]): string[] {
  const own = files.filter(({ path }) => path.startsWith(DOMAIN));
  return own.flatMap((file) => {
    const room = roomOf(file.path);
    if (!file.path.slice(DOMAIN.length).includes('/')) return [];
    if (placeOf(room) < 0) return [`${file.path}: no place for the room ${room}; give it one in ORDER`];
    return importsOf(file).flatMap((used) => {
      const to = roomOf(used);
      if (!used.startsWith(DOMAIN) || to === room || (placeOf(to) >= 0 && placeOf(to) < placeOf(room)))
        return [];
      return [
        `${file.path} uses ${used}, but ${room} may not use ${to}: ` +
          `move what both need to a room before ${room}, or pass it in as a value`,
      ];
    });
  });
}
