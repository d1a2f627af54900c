import { CATALOGUES, type Messages } from '../../../src/app/index.ts';

/** A text, or what makes one, in a catalogue. */
type Entry = readonly [path: string, said: unknown];

/** The texts of a catalogue by their paths, such as "nav.growth". */
function entriesOf(said: unknown, path = ''): Entry[] {
  if (typeof said !== 'object' || said === null) return [[path, said]];
  return Object.entries(said).flatMap(([key, more]) => entriesOf(more, path === '' ? key : `${path}.${key}`));
}

/** What a function does is what it is written as: the same words in the same order. */
const written = (said: unknown): unknown => (typeof said === 'function' ? String(said) : said);

const hasWords = (said: unknown): boolean => typeof said === 'function' || /\p{L}{2}/u.test(String(said));

/** The paths of texts that are the same as in English, or that only English has. */
export function untranslated(messages: Messages): string[] {
  const own = new Map(entriesOf(messages));
  return entriesOf(CATALOGUES.en)
    .filter(([path, said]) => hasWords(said) && (!own.has(path) || written(said) === written(own.get(path))))
    .map(([path]) => path);
}
