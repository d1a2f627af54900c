/** The form of a text for searching: lower case, without diacritics, so that "thuong mai" finds "thương mại". */
export function searchText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().trim();
}
