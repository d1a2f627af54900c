/**
 * A language that nobody speaks, made of the English catalogue: every letter carries a mark, vowels are doubled, which
 * makes texts longer, and each text stands in brackets. Sentences in pieces have them in reverse. A page in it shows what no catalogue said (plain letters), and
 * what was put together outside of one (brackets side by side).
 */
import { CATALOGUES, type Messages } from '../../../src/app/index.ts';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MARKED = [...'áƀćďéƒǵĥíĵķĺɱńóṕɋŕśťúṽŵẋýźÁƁĆĎÉƑǴĤÍĴĶĹṂŃÓṔɊŔŚŤÚṼŴẊÝŹ'];
const VOWELS = /[aeiou]/gi;

/** What programs read of a catalogue: a tag of `Intl`, and codes of currencies. */
const FOR_PROGRAMS = new Set(['locale', 'currency']);

export const OPEN = '⟦';
export const CLOSE = '⟧';

/** The letters of a text in the made-up language. */
const marked = (text: string): string =>
  [...text.replace(VOWELS, '$&$&')].map((letter) => MARKED[PLAIN.indexOf(letter)] ?? letter).join('');

const inBrackets = (text: string): string =>
  /[\p{L}\uE000\uE001]/u.test(text) ? `${OPEN}${marked(text)}${CLOSE}` : text;

/** A sentence in pieces, of which those that are no text are links. They come in reverse, as another language may have them. */
function sayPieces(pieces: readonly unknown[]): unknown[] {
  const said = pieces.map((piece) => (typeof piece === 'string' ? marked(piece) : piece));
  return [OPEN, ...said.reverse(), CLOSE];
}

function say(said: unknown, key = ''): unknown {
  if (FOR_PROGRAMS.has(key)) return said;
  if (typeof said === 'string') return inBrackets(said);
  if (typeof said === 'function') return (...given: unknown[]) => sayResult(said(...given));
  if (Array.isArray(said)) return said.map((one) => say(one));
  if (typeof said !== 'object' || said === null) return said;
  return Object.fromEntries(Object.entries(said).map(([name, more]) => [name, say(more, name)]));
}

function sayResult(result: unknown): unknown {
  if (Array.isArray(result)) return sayPieces(result);
  return say(result);
}

/** The catalogue of the made-up language. */
export const madeUpMessages = (): Messages => say(CATALOGUES.en) as Messages;
