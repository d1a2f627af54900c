/**
 * Shows what stands behind the marks of a chart: by pointer, finger and keyboard. The words are those of the chart's
 * table; a mark and its rows have the same `data-key`.
 */

/** Rows that are shown of one mark; the others are counted. */
const SHOWN_ROWS = 3;
/** Pixels: the closest that the words come to an edge, and to the mark. */
const TIP_GAP = 8;

type ChartSvg = SVGSVGElement;

/** Enlivens every drawing of a chart. @param more says how many rows are not shown */
export function enlivenMarks(stage: HTMLElement, table: HTMLTableElement, more: string): void {
  const words = rowWords(table, more);
  const tip = stage.appendChild(document.createElement('div'));
  tip.className = 'tip';
  tip.hidden = true;
  for (const drawing of stage.querySelectorAll('svg')) addHover(drawing, stage, tip, words);
}

/** The lines about each key: the name of its first row, then each row's cells, after its name where that is another. */
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
  drawing: ChartSvg,
  stage: HTMLElement,
  tip: HTMLElement,
  words: Map<string, string[]>,
): void {
  const marks = keyedMarks(drawing, words);
  const [first] = marks;
  if (!first) return;
  // An image has no parts that can have the focus.
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
    // A finger that is lifted leaves as well, and the words are to stay until it comes down elsewhere.
    if (pointerType === 'mouse') show(marks.find((mark) => mark === document.activeElement));
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !drawing.contains(target)) show(undefined);
  });
  // Chromium lets the keyboard stop at an SVG element that hears of focus itself.
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

const KEY_STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

const markKey = (mark: SVGElement): string => mark.dataset.key ?? '';

/** One element a key: the last drawn, which lies on top. From left to right, or from the top down as they are drawn. */
function keyedMarks(drawing: ChartSvg, words: ReadonlyMap<string, unknown>): SVGElement[] {
  const byKey = new Map<string, SVGElement>();
  for (const part of drawing.querySelectorAll<SVGElement>('[data-key]')) {
    if (words.has(markKey(part))) byKey.set(markKey(part), part);
  }
  const marks = [...byKey.values()];
  return marks.every((mark) => /^\d{4}$/.test(markKey(mark)))
    ? marks.sort((a, b) => Number(markKey(a)) - Number(markKey(b)))
    : marks;
}

const markParts = (drawing: ChartSvg, mark: SVGElement | undefined): SVGElement[] =>
  mark
    ? [...drawing.querySelectorAll<SVGElement>('[data-key]')].filter(
        (part) => markKey(part) === markKey(mark),
      )
    : [];

/** The mark next to a point: years stand side by side, bars and targets below each other. */
function nearestMark(marks: readonly SVGElement[], x: number, y: number): SVGElement | undefined {
  const boxes = marks.map((mark) => ({ mark, box: mark.getBoundingClientRect() }));
  const tops = boxes.map(({ box }) => box.top);
  const lefts = boxes.map(({ box }) => box.left);
  const beside = Math.max(...lefts) - Math.min(...lefts) >= Math.max(...tops) - Math.min(...tops);
  const away = ({ box }: { box: DOMRect }) =>
    beside ? Math.abs(box.left + box.width / 2 - x) : Math.abs(box.top + box.height / 2 - y);
  return boxes.reduce<(typeof boxes)[number] | undefined>(
    (best, next) => (best && away(best) <= away(next) ? best : next),
    undefined,
  )?.mark;
}

/** Writes the words beside a mark, inside of the stage: above where there is room, else below. */
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
