/** Curators type straight quotation marks, as keyboards have them; readers get those of print. */

/** A mark opens where nothing, a space, a bracket, a dash or another opening mark stands before it. */
const MARK_THAT_OPENS = /(^|[\s([{–—“‘/])(["'])(?=\S)/gu;

const MARKS_OF_PRINT: Readonly<Record<string, { readonly opening: string; readonly closing: string }>> = {
  '"': { opening: '“', closing: '”' },
  "'": { opening: '‘', closing: '’' },
};

/**
 * A text of the curators with typographic quotation marks and apostrophes: `"more than 947"` becomes “more than 947”,
 * and `VNA's` VNA’s. What is typographic already stays; no text grows or shrinks. Printed words are evidence and never
 * go through here.
 */
export function typeset(text: string): string {
  return (
    text
      // Twice, because a mark may stand right behind another: "'over' 5".
      .replace(MARK_THAT_OPENS, withOpeningMark)
      .replace(MARK_THAT_OPENS, withOpeningMark)
      .replace(/["']/gu, (mark) => MARKS_OF_PRINT[mark]?.closing ?? mark)
  );
}

const withOpeningMark = (_: string, before: string, mark: string): string =>
  before + (MARKS_OF_PRINT[mark]?.opening ?? mark);
