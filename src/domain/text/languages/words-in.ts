/** Splits a list of phrases at its bars, so that long lists stay readable in the tables. */
export const wordsIn = (text: string): string[] => text.split('|').map((word) => word.trim());
