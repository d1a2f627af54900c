/** Lets the charts of a page tell the values of their marks, without the application. */
import { enlivenMarks, type MarkWords, tipIn, wordsOfMarks } from './mark-values.ts';

/** The drawings that answer. Where the application draws a chart anew, its drawings do not yet. */
const answering = new WeakSet<SVGSVGElement>();
/** The words stand outside of the application, which must find the page as it was made. */
let tip: HTMLElement | null = null;

/**
 * Makes the marks of charts answer that do not answer yet. A drawing without words for its marks stays as it is.
 *
 * @param event what a reader did, perhaps before this code came: a drawing that it meets answers at once
 */
export function tellValues(figures: Iterable<HTMLElement>, event: Event): void {
  for (const figure of figures) {
    const drawings = [...figure.querySelectorAll<SVGSVGElement>('.drawing svg')];
    let words: MarkWords | null = null;
    for (const drawing of drawings.filter((one) => !answering.has(one))) {
      answering.add(drawing);
      tip ??= tipIn(document.body);
      words ??= wordsOfMarks(figure, figure.dataset.more ?? '');
      // In a chart of the application, its own layer makes the stops of the keyboard.
      const keys = figure.dataset.live === undefined;
      const answer = enlivenMarks(drawing, { words, tip, frame: document.body, keys });
      if (event instanceof PointerEvent && event.target instanceof Node && drawing.contains(event.target))
        answer(event);
    }
  }
}
