/**
 * Letters of scripts that the fonts of pictures do not have, such as those of a Chinese or an Arabic publisher, in Latin ones.
 * Files of vector graphics keep them: who opens them has fonts for what they read.
 */
import anyAscii from 'any-ascii';
import { faceOf, facesOf } from './text-faces.ts';

/** Letters next to each other, and the spaces between them; what only shapes or orders other letters is not drawn anyway. */
const LETTER_RUNS = /[^\p{ASCII}\p{Cf}\p{Z}]+(?:\p{Z}+[^\p{ASCII}\p{Cf}\p{Z}]+)*/gu;
/** What would be markup where it stands for a letter. */
const MARKUP = /[<>&"]/g;

/** Signs of arithmetic are left as they are: another sign, such as “=” for “≤”, would say something else. */
const hasFace = (letter: string): boolean =>
  /[\p{Z}\p{Sm}]/u.test(letter) || faceOf(letter, facesOf('regular')) !== undefined;

/** A letter as it is drawn: itself, or Latin letters, which are none for what has no sound, such as an emoji. */
const drawnLetter = (letter: string): string =>
  hasFace(letter) ? letter : anyAscii(letter).replace(MARKUP, '');

/** A text, or a drawing as markup, with the letters that can be drawn. */
export const inDrawnLetters = (text: string): string =>
  text.replace(LETTER_RUNS, (run) => [...run].map(drawnLetter).join(''));

/** The names and words in drawings that are drawn in other letters than they have, and these letters, in order. */
export function redrawnNames(drawings: Iterable<string>): [name: string, drawn: string][] {
  const names = new Map<string, string>();
  for (const drawing of drawings)
    for (const [, text = ''] of drawing.matchAll(/>([^<>]+)<\/(?:text|tspan)>/g))
      for (const [run] of text.matchAll(LETTER_RUNS))
        if (![...run].every(hasFace)) names.set(run, inDrawnLetters(run));
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1));
}
