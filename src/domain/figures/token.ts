/** The numbers, words and signs of a figure, each with its meaning and its place. */
import type { FigureProblem } from './figure-problem.ts';
import type { Language } from './languages/language.ts';
import type { Lexicon, Meaning } from './lexicon.ts';
import { normalise } from './normal-text.ts';

/** A meaning and where it stands: `text` is a table's phrase, or a number as printed. */
export type Token = Meaning & { readonly offset: number; readonly text: string };

/** A letter of a script that puts spaces between words. Korean does too, but joins particles to its words. */
export const SPACED_LETTER = /(?=\p{L})[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]/u;

/** Splits a text into tokens, or says at which word it cannot. */
export function tokenise(text: string, lexicon: Lexicon): Token[] | FigureProblem {
  const normal = normalise(text, lexicon.language);
  const tokens: Token[] = [];
  let position = 0;
  while (position < normal.text.length) {
    if (normal.text.charAt(position) === ' ') {
      position += 1;
      continue;
    }
    const at = (place: number) => normal.offsets[place] ?? text.length;
    const offset = at(position);
    const digits = digitsAt(normal.text, position, lexicon);
    const phrase = digits ? undefined : phraseAt(normal.text, position, lexicon);
    if (digits) {
      const end = position + digits.length;
      const meaning = { digits: plainDigits(digits, lexicon.language), exponent: 0, spelled: false };
      tokens.push({ kind: 'number', ...meaning, offset, text: text.slice(offset, at(end)) });
      position = end;
    } else if (phrase) {
      tokens.push({ ...phrase[1], offset, text: phrase[0] });
      position += phrase[0].length;
    } else return { code: 'unknown-word', offset, found: wordAt(text, offset) };
  }
  return tokens;
}

function digitsAt(normal: string, position: number, { number }: Lexicon): string | undefined {
  number.lastIndex = position;
  return number.exec(normal)?.[0];
}

function plainDigits(printed: string, { decimal }: Language): string {
  const [whole = '', decimals] = printed.split(decimal);
  return whole.replace(/\D/g, '') + (decimals === undefined ? '' : `.${decimals}`);
}

/** The longest phrase here. It must not end inside a word: "some" is not the start of "something". */
const phraseAt = (normal: string, position: number, { phrases }: Lexicon) =>
  phrases.find(([phrase]) => {
    if (!normal.startsWith(phrase, position)) return false;
    const next = normal.charAt(position + phrase.length);
    return !(SPACED_LETTER.test(phrase.slice(-1)) && SPACED_LETTER.test(next));
  });

const wordAt = (text: string, offset: number): string =>
  /^[\p{L}\p{M}]+|^./u.exec(text.slice(offset))?.[0] ?? text.charAt(offset);
