/**
 * Shows the numbers behind the marks of a chart, by pointer, finger and keyboard, in embeds and in pages. The words are those
 * of the chart's table or list: a mark and its rows have the same `data-key`.
 */
import './mark-values.css';
import { KEY_STEPS } from './key-steps.ts';
import { placeTip } from './place-tip.ts';
import { type Point, tipHold } from './tip-hold.ts';

/** How many rows of a mark are shown. Further ones are counted. */
const SHOWN_ROWS = 3;

/** The words of each mark, by its key. */
export type MarkWords = ReadonlyMap<string, readonly string[]>;

/** How the marks of a drawing answer. */
interface AnswerOptions {
  readonly words: MarkWords;
  /** The box of the words, which stands in `frame`. */
  readonly tip: HTMLElement;
  /** What the words keep within: a box with a position, or the page's body. */
  readonly frame: HTMLElement;
  /** Whether the marks are stops of the keyboard, each named by its words. */
  readonly keys: boolean;
}

/** An empty box for the words of marks, in an element. Who does not see it hears them as the names of the marks. */
export function tipIn(frame: HTMLElement): HTMLElement {
  const tip = frame.appendChild(document.createElement('div'));
  tip.className = 'tip';
  tip.hidden = true;
  tip.ariaHidden = 'true';
  return tip;
}

/** What a row says of a mark: the mark's key, the row's name, its other cells. */
export type MarkRow = readonly [key: string, name: string, ...cells: string[]];

/**
 * The lines for each key: the name of its first row, then the cells of each row, after the row's own name if it has
 * another.
 *
 * @param more tells how many rows are not shown, in place of "#"
 */
export function wordsOfMarks(numbers: readonly MarkRow[], more: string): MarkWords {
  const rows = new Map<string, string[]>();
  for (const [key, name, ...cells] of numbers) {
    const lines = rows.get(key) ?? [name];
    rows.set(key, [...lines, [lines[0] === name ? '' : name, ...cells].filter(Boolean).join(' · ')]);
  }
  for (const [key, lines] of rows) {
    const hidden = lines.length - 1 - SHOWN_ROWS;
    if (hidden > 0) rows.set(key, [...lines.slice(0, 1 + SHOWN_ROWS), more.replace('#', String(hidden))]);
  }
  return rows;
}

/**
 * Makes the marks of a drawing answer.
 *
 * @returns shows the words of the mark nearest to a point in the window, as a pointer there would
 */
export function enlivenMarks(
  drawing: SVGSVGElement,
  { words, tip, frame, keys }: AnswerOptions,
): (point: Point) => void {
  const marks = keyedMarks(drawing, words);
  let shown: SVGElement | undefined;
  const leave = (event: Event) => {
    const { target } = event;
    const isBeside = target instanceof Node && !drawing.contains(target);
    if (event instanceof KeyboardEvent ? event.key === 'Escape' : isBeside) show(undefined);
  };
  const show = (mark: SVGElement | undefined) => {
    if (shown === mark) return;
    // Only as long as words are shown: a page may take its drawings away, and the document stays.
    const change = mark ? 'addEventListener' : 'removeEventListener';
    document[change]('pointerdown', leave);
    document[change]('keydown', leave);
    for (const part of markParts(drawing, shown)) part.classList.remove('on');
    shown = mark;
    for (const part of markParts(drawing, mark)) part.classList.add('on');
    tip.hidden = mark === undefined;
    if (!mark) return;
    writeLines(tip, words.get(markKey(mark)) ?? []);
    placeTip(tip, mark.getBoundingClientRect(), frame);
  };
  const holds = tipHold(() => tip);
  const pointed = (point: Point) => {
    if (!holds(point)) show(nearestMark(marks, point.clientX, point.clientY));
  };
  // Words may stand beyond the edge of their drawing.
  const beyond = (event: PointerEvent) => {
    if (holds(event)) return;
    document.removeEventListener('pointermove', beyond);
    if (!(event.target instanceof Node && drawing.contains(event.target))) showFocused();
  };
  const showFocused = () => show(marks.find((mark) => mark === document.activeElement));
  drawing.addEventListener('pointermove', pointed);
  drawing.addEventListener('pointerdown', pointed);
  drawing.addEventListener('pointerleave', (event) => {
    // A lifted finger also leaves, and the words must stay until it touches elsewhere.
    if (event.pointerType !== 'mouse') return;
    if (holds(event)) document.addEventListener('pointermove', beyond);
    else showFocused();
  });
  if (keys && marks.length > 0) listenForKeys(drawing, marks, words, show);
  return pointed;
}

/** Makes the marks one stop of the keyboard, from which arrows lead to all of them. */
function listenForKeys(
  drawing: SVGSVGElement,
  marks: readonly SVGElement[],
  words: MarkWords,
  show: (mark: SVGElement | undefined) => void,
): void {
  // The parts of an image cannot have the focus.
  drawing.setAttribute('role', 'group');
  for (const [index, mark] of marks.entries()) {
    mark.setAttribute('role', 'img');
    mark.setAttribute('aria-label', (words.get(markKey(mark)) ?? []).join('. '));
    mark.setAttribute('tabindex', index === 0 ? '0' : '-1');
  }
  const move = (from: SVGElement, step: number) => {
    const next = marks[Math.min(Math.max(marks.indexOf(from) + step, 0), marks.length - 1)];
    from.setAttribute('tabindex', '-1');
    next?.setAttribute('tabindex', '0');
    next?.focus();
  };
  // Chromium puts an SVG element that listens for focus into the tab order.
  const around = drawing.parentElement;
  around?.addEventListener('focusin', ({ target }) => show(marks.find((mark) => mark === target)));
  around?.addEventListener('focusout', () => show(undefined));
  drawing.addEventListener('keydown', (event) => {
    const mark = marks.find((one) => one === event.target);
    if (!mark) return;
    const step = KEY_STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    move(mark, step);
  });
}

const markKey = (mark: SVGElement): string => mark.dataset.key ?? '';

/**
 * The marks that answer, one for each key: the last drawn, which is on top. In order from left to right, or from top to
 * bottom as drawn.
 */
function keyedMarks(drawing: SVGSVGElement, words: ReadonlyMap<string, unknown>): SVGElement[] {
  const byKey = new Map<string, SVGElement>();
  for (const part of drawing.querySelectorAll<SVGElement>('[data-key]')) {
    if (words.has(markKey(part))) byKey.set(markKey(part), part);
  }
  const marks = [...byKey.values()];
  return marks.every((mark) => /^\d{4}$/.test(markKey(mark)))
    ? marks.sort((a, b) => Number(markKey(a)) - Number(markKey(b)))
    : marks;
}

const markParts = (drawing: SVGSVGElement, mark: SVGElement | undefined): SVGElement[] =>
  mark
    ? [...drawing.querySelectorAll<SVGElement>('[data-key]')].filter(
        (part) => markKey(part) === markKey(mark),
      )
    : [];

/** How much the distance across counts: it tells marks apart that stand at one place. */
const ACROSS = 0.05;

/** The mark nearest to a point. Years stand side by side, bars and targets below each other. */
function nearestMark(marks: readonly SVGElement[], x: number, y: number): SVGElement | undefined {
  const boxes = marks.map((mark) => ({ mark, box: mark.getBoundingClientRect() }));
  const tops = boxes.map(({ box }) => box.top);
  const lefts = boxes.map(({ box }) => box.left);
  const beside = Math.max(...lefts) - Math.min(...lefts) >= Math.max(...tops) - Math.min(...tops);
  const away = ({ box }: { box: DOMRect }) => {
    const [dx, dy] = [Math.abs(box.left + box.width / 2 - x), Math.abs(box.top + box.height / 2 - y)];
    return beside ? dx + ACROSS * dy : dy + ACROSS * dx;
  };
  return boxes.reduce<(typeof boxes)[number] | undefined>(
    (best, next) => (best && away(best) <= away(next) ? best : next),
    undefined,
  )?.mark;
}

function writeLines(tip: HTMLElement, lines: readonly string[]): void {
  tip.replaceChildren(
    ...lines.map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    }),
  );
}
