/** The longest title: one line that is read at one look, in a list, a tab and a link preview. */
const MOST_WORDS = 18;
const MOST_CHARACTERS = 100;

/** Whether a sentence is short enough for a title. */
export const isTitleLength = (title: string): boolean =>
  title.length <= MOST_CHARACTERS && title.split(/\s+/).length <= MOST_WORDS;
