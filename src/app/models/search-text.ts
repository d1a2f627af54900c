/** The longest search, in characters. */
export const LONGEST_SEARCH = 100;

/** The form of a text for searching: lower case, without diacritics, so that "thuong mai" finds "thương mại". */
export function searchText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().trim();
}

/** Whether every word of a search occurs in a text. @param text as `searchText` gives it */
export const hasEachWord = (text: string, asked: string): boolean =>
  searchText(asked)
    .split(/\s+/)
    .every((word) => text.includes(word));
