import type { Messages } from '../i18n/index.ts';

/** The longest title: one line that is read at one look, in a list, a tab and a link preview. */
const MOST_CHARACTERS = 100;

/** Whether a sentence in the catalogue's language is short enough for a title. Marks above and below letters take no room. */
export const isTitleLength = (title: string, { titles }: Pick<Messages, 'titles'>): boolean =>
  title.replace(/\p{Mn}/gu, '').length <= MOST_CHARACTERS &&
  (titles.mostWords === null || title.split(/\s+/).length <= titles.mostWords);
