/**
 * Makes texts of a ledger safe to print. A ledger may come from anyone. Unchanged, its characters could clear a
 * terminal, set its title, reverse the direction of text, or imitate lines that give a CI commands.
 */

/** Control and format characters, separators of lines and paragraphs, and unpaired surrogates. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** The same but for the line feed. */
const UNSEEN_IN_LINES = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** What a CI takes for a command: two colons at the start of a line, or two number signs before a bracket. */
const COMMAND = /(?<=^[^\S\n]*):(?=:)|#(?=#\[)/gm;

/** How much of a text is printed, in UTF-16 units: a field may be as long as its file. */
const LONGEST_SHOWN = 600;

const NAMED_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A character as JSON escapes it, so that a printed object stays the same object. */
const escapedCharacter = (character: string): string =>
  NAMED_ESCAPES[character] ??
  Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');

/** A text for printing within a line: always one line, and shortened in its middle where it is long. */
export const inLine = (text: string): string =>
  shortenedText(text).replace(UNSEEN, escapedCharacter).replace(COMMAND, escapedCharacter);

/** Whole lines, or a JSON text, whose line feeds are the program's own. */
export const inLines = (text: string): string =>
  text.replace(UNSEEN_IN_LINES, escapedCharacter).replace(COMMAND, escapedCharacter);

/** A text shortened in its middle where it is too long to print, with how much is left out. */
export function shortenedText(text: string): string {
  if (text.length <= LONGEST_SHOWN) return text;
  const [head, tail] = [text.slice(0, (2 * LONGEST_SHOWN) / 3), text.slice(text.length - LONGEST_SHOWN / 3)];
  return `${head} … (${text.length - head.length - tail.length} characters) … ${tail}`;
}
