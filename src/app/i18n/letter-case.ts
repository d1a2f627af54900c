/** The case of the first letter of words. */

/** With a capital at its start. Writing without capitals, such as Lao, stays as it is. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** With a small letter at its start, for words that go on a sentence. */
export const uncapitalised = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
