/**
 * Shows the numbers behind the marks of a chart, by pointer, finger and keyboard. The words are those of the chart's
 * table: a mark and its rows have the same `data-key`.
 */
import { KEY_STEPS } from '../charts/key-steps.ts';

/** How many rows of a mark are shown. Further ones are counted. */
const SHOWN_ROWS = 3;
/** The distance in pixels that the words keep from edges and from the mark. */
const TIP_GAP = 8;

/**
 * Makes the marks of every drawing answer.
 *
 * @param more tells how many rows are not shown
 */
export function enlivenMarks(stage: HTMLElement, table: HTMLTableElement, more: string): void {
  const words = rowWords(table, more);
  const tip = stage.appendChild(document.createElement('div'));
  tip.className = 'tip';
  tip.hidden = true;
  for (const drawing of stage.querySelectorAll('svg')) addHover(drawing, stage, tip, words);
}

/**
 * The lines for each key: the name of its first row, then the cells of each row, after the row's own name if it has
 * another.
 */
function rowWords(table: HTMLTableElement, more: string): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  for (const row of table.querySelectorAll<HTMLTableRowElement>('tr[data-key]')) {
    const [head = '', ...cells] = [...row.cells].map(({ textContent }) => textContent ?? '');
    const key = row.dataset.key ?? '';
    const lines = rows.get(key) ?? [head];
    rows.set(key, [...lines, [lines[0] === head ? '' : head, ...cells].filter(Boolean).join(' · ')]);
  }
  for (const [key, lines] of rows) {
    const hidden = lines.length - 1 - SHOWN_ROWS;
    if (hidden > 0) rows.set(key, [...lines.slice(0, 1 + SHOWN_ROWS), more.replace('#', String(hidden))]);
  }
  return rows;
}

function addHover(
  drawing: SVGSVGElement,
  stage: HTMLElement,
  tip: HTMLElement,
  words: Map<string, string[]>,
): void {
  const marks = keyedMarks(drawing, words);
  const [first] = marks;
  if (!first) return;
  // The parts of an image cannot have the focus.
  drawing.setAttribute('role', 'group');
  for (const mark of marks) {
    mark.setAttribute('role', 'img');
    mark.setAttribute('aria-label', (words.get(markKey(mark)) ?? []).join('. '));
    mark.setAttribute('tabindex', mark === first ? '0' : '-1');
  }
  let shown: SVGElement | undefined;
  const show = (mark: SVGElement | undefined) => {
    if (shown === mark) return;
    for (const part of markParts(drawing, shown)) part.classList.remove('on');
    shown = mark;
    for (const part of markParts(drawing, mark)) part.classList.add('on');
    tip.hidden = mark === undefined;
    if (mark) placeTip(tip, mark, stage, words.get(markKey(mark)) ?? []);
  };
  const move = (from: SVGElement, step: number) => {
    const next = marks[Math.min(Math.max(marks.indexOf(from) + step, 0), marks.length - 1)];
    from.setAttribute('tabindex', '-1');
    next?.setAttribute('tabindex', '0');
    next?.focus();
  };
  const pointed = ({ clientX, clientY }: PointerEvent) => show(nearestMark(marks, clientX, clientY));
  drawing.addEventListener('pointermove', pointed);
  drawing.addEventListener('pointerdown', pointed);
  drawing.addEventListener('pointerleave', ({ pointerType }) => {
    // A lifted finger also leaves, and the words must stay until it touches elsewhere.
    if (pointerType === 'mouse') show(marks.find((mark) => mark === document.activeElement));
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !drawing.contains(target)) show(undefined);
  });
  // Chromium puts an SVG element that listens for focus into the tab order.
  const around = drawing.parentElement ?? stage;
  around.addEventListener('focusin', ({ target }) => show(marks.find((mark) => mark === target)));
  around.addEventListener('focusout', () => show(undefined));
  drawing.addEventListener('keydown', (event) => {
    const mark = marks.find((one) => one === event.target);
    if (!mark) return;
    const step = KEY_STEPS[event.key];
    if (event.key === 'Escape') show(undefined);
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

/** Puts the words beside a mark within the stage: above it where there is room, otherwise below. */
function placeTip(tip: HTMLElement, mark: SVGElement, stage: HTMLElement, lines: readonly string[]): void {
  tip.replaceChildren(
    ...lines.map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    }),
  );
  const [box, frame] = [mark.getBoundingClientRect(), stage.getBoundingClientRect()];
  const left = box.left + box.width / 2 - frame.left - tip.offsetWidth / 2;
  const above = box.top - frame.top - tip.offsetHeight - TIP_GAP;
  const below = box.bottom - frame.top + TIP_GAP;
  tip.style.left = `${Math.max(0, Math.min(left, frame.width - tip.offsetWidth))}px`;
  tip.style.top = `${above >= 0 ? above : Math.max(0, Math.min(below, frame.height - tip.offsetHeight))}px`;
}
