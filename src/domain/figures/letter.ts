/** Classes of characters that reading asks for at nearly every place of a text. Each answer is computed only once. */

const YES = 1;
const NO = 2;

/** A pattern for single UTF-16 units, with its answers remembered. */
function remembered(pattern: RegExp): (text: string, position: number) => boolean {
  const answers = new Uint8Array(0x10000);
  return (text, position) => {
    const unit = text.charCodeAt(position);
    // The position lies outside the text.
    if (Number.isNaN(unit)) return false;
    if (answers[unit] === 0) answers[unit] = pattern.test(text.charAt(position)) ? YES : NO;
    return answers[unit] === YES;
  };
}

/**
 * Letters of Latin, Cyrillic and Arabic, as ranges for a class of a pattern. An engine takes longer to compile `\p{Script=…}`
 * than all else of a pattern, and a text is often the only one that a process reads.
 */
export const SPACED_LETTERS = 'a-zA-ZªºÀ-ÖØ-öø-ʸЀ-ҁҊ-ԯؠ-يٮٯٱ-ۓḀ-ỿﭐ-ﻼ';

/**
 * Whether a letter of a script that puts spaces between words stands at a position. Korean is left out: it has spaces,
 * but joins particles to its words.
 */
export const isSpacedLetter = remembered(new RegExp(`[${SPACED_LETTERS}]`));

/**
 * Whether a character stands at a position that may be combined with its neighbours: a sign that is written on a
 * letter, the first part of a Korean syllable, or half of a character of two UTF-16 units.
 */
export const isJoinedCharacter = remembered(/[\p{M}\u1100-\u115f\p{Cs}]/u);
