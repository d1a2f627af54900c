/** The normal form of words in running text: that of figures, with letters folded and joined words separated. */
import type { Language } from '../figures/languages/language.ts';
import { isSpacedLetter } from '../figures/letter.ts';
import { type NormalText, normalise } from '../figures/normal-text.ts';
import type { TextLanguage } from './text-language.ts';

/** A text in the spelling in which words are looked up. */
export const wordForm = (text: string, language: Language, table: TextLanguage): NormalText =>
  folded(normalise(text, language), table);

/** A normal text with its letters folded. */
export function folded(normal: NormalText, table: TextLanguage): NormalText {
  const folds = table.folds;
  if (!folds) return normal;
  let text = '';
  const offsets: number[] = [];
  for (let position = 0; position < normal.text.length; position += 1) {
    const letter = normal.text.charAt(position);
    const written = folds[letter] ?? letter;
    text += written;
    for (let unit = 0; unit < written.length; unit += 1) offsets.push(normal.offsets[position] ?? 0);
  }
  offsets.push(normal.offsets.at(-1) ?? 0);
  return { text, offsets };
}

/**
 * Puts a space behind words that are written together with the next one, where the rest is known and the whole is not:
 * "والصادرات" becomes "و الصادرات".
 *
 * @param isKnown whether a text starts with a known word or time
 */
export function partedWords(
  { text, offsets }: NormalText,
  proclitics: readonly string[],
  isKnown: (stretch: string) => boolean,
): NormalText {
  let parted = '';
  const places: number[] = [];
  const put = (position: number) => {
    parted += text.charAt(position);
    places.push(offsets[position] ?? 0);
  };
  let position = 0;
  while (position < text.length) {
    const startsWord = isSpacedLetter(text, position) && !isSpacedLetter(text, position - 1);
    if (startsWord) {
      const stretch = text.slice(position, position + LONGEST_STRETCH);
      for (let joined = joinedWords(stretch, proclitics, isKnown); joined > 0; joined -= 1) {
        put(position);
        position += 1;
        parted += ' ';
        places.push(offsets[position] ?? 0);
      }
    }
    put(position);
    position += 1;
  }
  places.push(offsets.at(-1) ?? 0);
  return { text: parted, offsets: places };
}

/** How many characters a known word or time may take. */
const LONGEST_STRETCH = 60;
/** How many words may be joined to one: "وبزيادة". */
const MOST_JOINED = 2;

/** How many letters before a known word are joined words. */
function joinedWords(
  stretch: string,
  proclitics: readonly string[],
  isKnown: (stretch: string) => boolean,
): number {
  for (let joined = 0; joined <= MOST_JOINED; joined += 1) {
    if (isKnown(stretch.slice(joined))) return joined;
    if (!proclitics.includes(stretch.charAt(joined))) return 0;
  }
  return 0;
}
