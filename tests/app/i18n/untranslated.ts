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

/** The paths of texts that are the same as in English. */
export function untranslated(messages: Messages): string[] {
  const english = new Map(entriesOf(CATALOGUES.en));
  return entriesOf(messages)
    .filter(([path, said]) => hasWords(said) && written(said) === written(english.get(path)))
    .map(([path]) => path);
}
