/** Lets the charts of a page tell the values of their marks, without the application. */
import { enlivenMarks, type MarkRow, type MarkWords, tipIn, wordsOfMarks } from './mark-values.ts';

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
      words ??= wordsOfMarks(markRowsIn(figure), figure.dataset.more ?? '');
      // In a chart of the application, its own layer makes the stops of the keyboard.
      const keys = figure.dataset.live === undefined;
      const answer = enlivenMarks(drawing, { words, tip, frame: document.body, keys });
      if (event instanceof PointerEvent && event.target instanceof Node && drawing.contains(event.target))
        answer(event);
    }
  }
}

/** The rows of a chart's table, of tables under headings, or of a list whose items begin with their names. */
const markRowsIn = (figure: HTMLElement): MarkRow[] =>
  [...figure.querySelectorAll<HTMLElement>('tr[data-key], li[data-key]')].map((row) => [
    row.dataset.key ?? '',
    ...wordsOfRow(row),
  ]);

/** The name of a row, the heading above its table if there is one, and its other cells. */
function wordsOfRow(row: HTMLElement): [name: string, ...string[]] {
  if (!(row instanceof HTMLTableRowElement)) {
    const name = textIn(row.firstElementChild);
    return [name, textIn(row).slice(name.length).trim()];
  }
  const [name, ...cells] = [...row.cells].map(textIn);
  return [name ?? '', textIn(row.closest('section')?.querySelector(':scope > h3')), ...cells];
}

const textIn = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
