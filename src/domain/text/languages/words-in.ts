/** The phrases of one text with bars between them: long lists of a language stay readable so. */
export const wordsIn = (text: string): string[] => text.split('|').map((word) => word.trim());
