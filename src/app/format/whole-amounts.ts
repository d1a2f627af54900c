/** What readers take in at one glance, and lines do not break: an amount, and a word with a hyphen in it. */

/** Words for powers of ten that stand behind a number, in the languages of the pages. */
const SCALE_WORD = /^(?:thousand|million|billion|trillion|nghìn|triệu|tỷ|ພັນ|ລ້ານ|ຕື້)/u;
/** The code of a currency, behind which a sentence may go on. */
const CODE_BEHIND_AMOUNT = /^[A-Z]{3}(?![\p{L}\d])/u;
const HYPHENATED = /\p{L}-\p{L}/u;
/** The most letters that a line of a heading holds on the narrowest screen, however widely a reader sets them. */
const MOST_LETTERS = 17;

/** Whether a word is the unit of the number that the text before it ends with: "billion", or "USD" of "2 tỷ USD". */
export const isUnitOf = (before: string, word: string): boolean =>
  (/\d$/.test(before) && SCALE_WORD.test(word)) ||
  (/\d \p{L}+$/u.test(before) && CODE_BEHIND_AMOUNT.test(word));

/** The words of a text, of which an amount is one. @param isAllowed whether an amount is taken as one word */
export function wordsOfText(text: string, isAllowed: (amount: string) => boolean): string[] {
  const words: string[] = [];
  for (const word of text.split(' ')) {
    const before = words.at(-1);
    const amount = `${before} ${word}`;
    if (before !== undefined && isUnitOf(before, word) && isAllowed(amount)) words.splice(-1, 1, amount);
    else words.push(word);
  }
  return words;
}

interface TextPart {
  readonly text: string;
  /** Whether no line breaks within it. */
  readonly isWhole: boolean;
}

const fitsNarrowLine = (text: string): boolean => text.replace(/\p{Mn}/gu, '').length <= MOST_LETTERS;

/** The parts of a heading, which joined are the heading. */
export function partsOfHeading(heading: string): TextPart[] {
  const parts: TextPart[] = [];
  for (const [index, word] of wordsOfText(heading, fitsNarrowLine).entries()) {
    const before = parts.at(-1);
    const gap = index === 0 ? '' : ' ';
    // Browsers leave out a space that stands alone between two elements where they read a heading aloud.
    const isWhole = fitsNarrowLine(word) && (word.includes(' ') || HYPHENATED.test(word)) && !before?.isWhole;
    if (isWhole) {
      if (before) parts.splice(-1, 1, { text: before.text + gap, isWhole: false });
      parts.push({ text: word, isWhole });
    } else if (before && !before.isWhole) {
      parts.splice(-1, 1, { text: before.text + gap + word, isWhole });
    } else {
      parts.push({ text: gap + word, isWhole });
    }
  }
  return parts;
}
