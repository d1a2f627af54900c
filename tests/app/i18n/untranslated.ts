import { parseAst } from 'vite';
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

/** Whether a text, or what a function puts around what it is given, has words. */
const hasWords = (said: unknown): boolean =>
  (typeof said === 'function' ? textsIn(parseAst(`(${said})`)) : [String(said ?? '')]).some((text) =>
    /\p{L}{2}/u.test(text),
  );

/** The texts and parts of texts in a piece of code. */
function textsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && node.type === 'Literal' && 'value' in node)
    return typeof node.value === 'string' ? [node.value] : [];
  if ('cooked' in node) return [String(node.cooked)];
  return Object.values(node).flatMap(textsIn);
}

/** The paths of texts that are the same as in English, or that only English has. */
export function untranslated(messages: Messages): string[] {
  const own = new Map(entriesOf(messages));
  return entriesOf(CATALOGUES.en)
    .filter(([path, said]) => hasWords(said) && (!own.has(path) || written(said) === written(own.get(path))))
    .map(([path]) => path);
}

/** Why a text is the same in every language, by its path or the beginning of it. */
const REASONS: Readonly<Record<string, string>> = {
  siteName: 'the name of the product',
  'money.currency': 'an ISO 4217 code',
  'method.terms': 'words as a catalogue writes them, more or fewer by language',
  'method.valuations': 'letters of trade that every language uses',
  'share.files': 'names of file formats',
  'share.markdown': 'the name of a format',
  'share.latex': 'the name of a format',
  'statement.pictureName': 'the name of a file, in Latin letters that every system writes',
};

/** Why a text is as in English; `undefined` where nothing says that it may be. */
export const reasonFor = (path: string): string | undefined =>
  Object.entries(REASONS).find(([known]) => path === known || path.startsWith(`${known}.`))?.[1];
