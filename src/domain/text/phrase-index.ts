/** Finds the longest known phrase at a position of a text. */
import { SPACED_LETTER } from '../figures/token.ts';

/** How many letters a phrase with an open end may have behind it. */
const LONGEST_ENDING = 4;

interface Phrase<T> {
  readonly text: string;
  readonly meaning: T;
  /** Whether its last word may have any ending. */
  readonly open: boolean;
}

/** Phrases by their first character, the longest first. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** Makes an index of phrases in normal text. Of equal phrases the first counts. */
export function phraseIndex<T>(phrases: readonly (readonly [text: string, meaning: T])[]): PhraseIndex<T> {
  const index = new Map<string, Phrase<T>[]>();
  for (const [written, meaning] of phrases) {
    const open = written.endsWith('*');
    const text = open ? written.slice(0, -1) : written;
    const first = text.charAt(0);
    const known = index.get(first);
    if (known) known.push({ text, meaning, open });
    else index.set(first, [{ text, meaning, open }]);
  }
  for (const known of index.values()) known.sort((a, b) => b.text.length - a.text.length);
  return index;
}

export interface FoundPhrase<T> {
  readonly meaning: T;
  readonly end: number;
}

/** The longest phrase at a position of a normal text. In a script with spaces it must be whole words. */
export function indexedPhrase<T>(
  index: PhraseIndex<T>,
  normal: string,
  position: number,
  counts: (meaning: T) => boolean = () => true,
): FoundPhrase<T> | undefined {
  const known = index.get(normal.charAt(position));
  if (!known || isWithinWord(normal, position)) return undefined;
  for (const { text, meaning, open } of known) {
    if (!normal.startsWith(text, position) || !counts(meaning)) continue;
    const end = position + text.length;
    if (!isWithinWord(normal, end)) return { meaning, end };
    if (!open) continue;
    const last = endOfWord(normal, end);
    if (last - end <= LONGEST_ENDING) return { meaning, end: last };
  }
  return undefined;
}

/** Whether a position is inside a word: letters of a script with spaces stand on both sides of it. */
export const isWithinWord = (normal: string, position: number): boolean =>
  SPACED_LETTER.test(normal.charAt(position - 1)) && SPACED_LETTER.test(normal.charAt(position));

function endOfWord(normal: string, position: number): number {
  let end = position;
  while (end < normal.length && SPACED_LETTER.test(normal.charAt(end))) end += 1;
  return end;
}
