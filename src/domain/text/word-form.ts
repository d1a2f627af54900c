/** One way of writing the words of running text: as in figures, with letters folded and joined words parted. */
import type { Language } from '../figures/languages/language.ts';
import { type NormalText, normalise } from '../figures/normal-text.ts';
import { SPACED_LETTER } from '../figures/token.ts';
import type { TextLanguage } from './text-language.ts';

/** A text in the letters in which its words are looked up. */
export function wordForm(text: string, language: Language, { folds }: TextLanguage): NormalText {
  const normal = normalise(text, language);
  if (!folds) return normal;
  let folded = '';
  const offsets: number[] = [];
  for (const [position, letter] of [...normal.text].entries()) {
    const written = folds[letter] ?? letter;
    folded += written;
    for (let unit = 0; unit < written.length; unit += 1) offsets.push(normal.offsets[position] ?? 0);
  }
  return { text: folded, offsets: [...offsets, text.length] };
}

/**
 * Puts a space behind words that are written together with the next one, where that one is known and both together are
 * not: "والصادرات" is "و الصادرات".
 *
 * @param isKnown whether a known word or time starts a stretch of text
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
    const startsWord =
      SPACED_LETTER.test(text.charAt(position)) && !SPACED_LETTER.test(text.charAt(position - 1));
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
  return { text: parted, offsets: [...places, offsets.at(-1) ?? 0] };
}

/** As much of a text as a known word or time may take. */
const LONGEST_STRETCH = 60;
/** The most that one word is joined to: "وبزيادة". */
const MOST_JOINED = 2;

/** How many letters before a known word are words of their own. */
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
