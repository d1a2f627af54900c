/** Finds the longest known phrase at a position of a text. */
import { isSpacedLetter } from '../figures/letter.ts';
import { type StartIndex, startIndex, startingAt } from '../figures/start-index.ts';

/** How many letters a phrase with an open end may have behind it. */
const LONGEST_ENDING = 4;

interface Phrase<T> {
  readonly text: string;
  readonly meaning: T;
  /** Whether its last word may have any ending. */
  readonly open: boolean;
}

export type PhraseIndex<T> = StartIndex<Phrase<T>>;

/** Makes an index of phrases in normal text. Where two phrases are equal, the first counts. */
export const phraseIndex = <T>(phrases: readonly (readonly [text: string, meaning: T])[]): PhraseIndex<T> =>
  startIndex(
    phrases.map(([written, meaning]) => {
      const open = written.endsWith('*');
      return { text: open ? written.slice(0, -1) : written, meaning, open };
    }),
    textOfPhrase,
  );

const textOfPhrase = ({ text }: Phrase<unknown>): string => text;

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
  if (isWithinWord(normal, position)) return undefined;
  for (const { text, meaning, open } of startingAt(index, normal, position, textOfPhrase)) {
    if (!counts(meaning)) continue;
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
  isSpacedLetter(normal, position - 1) && isSpacedLetter(normal, position);

function endOfWord(normal: string, position: number): number {
  let end = position;
  while (end < normal.length && isSpacedLetter(normal, end)) end += 1;
  return end;
}
