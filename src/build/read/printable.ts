/**
 * Makes texts of a ledger fit to be printed. A ledger may come from anyone: raw, its characters could clear a terminal, set
 * its title, turn the direction of what follows, or forge the lines by which a CI is told what to do.
 */

/** Control and format characters, separators of lines and paragraphs, halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** The same but for the line feed. */
const UNSEEN_IN_LINES = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** What a CI takes for a command: two colons at the start of a line, and two number signs before a bracket. */
const COMMAND = /(?<=^[^\S\n]*):(?=:)|#(?=#\[)/gm;

/** The most of a text that is printed, in UTF-16 units: the value of a field may be as long as its file. */
const LONGEST_SHOWN = 600;

const NAMED_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** As JSON writes it, so that an object that is printed stays the same object. */
const escapedCharacter = (character: string): string =>
  NAMED_ESCAPES[character] ??
  Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');

/** A text that is printed within a line: all of it in that line, and cut in its middle where it is long. */
export const inLine = (text: string): string =>
  shortenedText(text).replace(UNSEEN, escapedCharacter).replace(COMMAND, escapedCharacter);

/** Whole lines, or a JSON text, whose line feeds are ours. */
export const inLines = (text: string): string =>
  text.replace(UNSEEN_IN_LINES, escapedCharacter).replace(COMMAND, escapedCharacter);

/** A text that says how much of its middle is left out, where it is too long to print. */
export function shortenedText(text: string): string {
  if (text.length <= LONGEST_SHOWN) return text;
  const [head, tail] = [text.slice(0, (2 * LONGEST_SHOWN) / 3), text.slice(text.length - LONGEST_SHOWN / 3)];
  return `${head} … (${text.length - head.length - tail.length} characters) … ${tail}`;
}
