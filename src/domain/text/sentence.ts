/** The sentences of a text. */
import type { Mark } from './mark.ts';

export interface Sentence {
  readonly marks: readonly Mark[];
  /** Counted from 0. */
  readonly paragraph: number;
  /** Whether it is a line without a full stop: a headline, a caption, or a row of a table. */
  readonly isLine: boolean;
}

/**
 * Splits the marks of a text into sentences at full stops, line ends and paragraphs. What has many more marks than a
 * sentence is a list that someone glued together: it is split at its semicolons too, so that the work for a text grows with
 * its length and not with the square of it; and at its commas where it goes on without any.
 */
export function sentencesOf(marks: readonly Mark[]): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let own: Mark[] = [];
  let starts = true;
  const end = (isLine: boolean) => {
    if (own.length > 0) sentences.push({ marks: own, paragraph, isLine });
    own = [];
  };
  for (const mark of marks) {
    if (mark.kind === 'line' || mark.kind === 'paragraph') {
      end(starts);
      starts = true;
      if (mark.kind === 'paragraph') paragraph += 1;
    } else if (mark.kind === 'stop') {
      end(false);
      starts = false;
    } else if (own.length >= (MOST_MARKS[mark.kind] ?? Number.POSITIVE_INFINITY)) {
      end(false);
      starts = false;
    } else own.push(mark);
  }
  end(starts);
  return sentences;
}

/** How many marks a sentence may have before such a mark ends it too. The longest of the annotated texts has 44. */
const MOST_MARKS: Readonly<Partial<Record<Mark['kind'], number>>> = { semicolon: 200, comma: 400 };
