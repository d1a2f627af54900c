/** Cuts the curators' notes, which are in English. */
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The first sentence of a text, as it stands: no mark within a number ends one. */
export function firstSentence(text: string): string {
  const [first] = sentences.segment(text);
  return first?.segment.trim() ?? text;
}
