/** Marks the trade figures of a page: each text node is cut at its figures, and nothing else of the page changes. */
import { type FigureOfText, figuresOfText, readPlainText, standingOf } from '../../domain/statement/index.ts';
import { type FigureState, STATE_SIGNS } from '../models/figure-state.ts';
import { figureNote } from './figure-note.ts';
import { type PageText, pageText } from './page-text.ts';

export interface MarkOptions {
  /** ISO 3166-1 alpha-3 codes. */
  readonly pair: readonly [string, string];
  /** Whose statistics are meant where the page does not say. */
  readonly reporter: string;
  /** The day of publication, such as "2025-01-09"; `null` where it is not known. */
  readonly published: string | null;
  readonly language: string;
}

/** Longer pages are not read: they would stand still. */
const LONGEST_PAGE = 200_000;
const MARKED = 'data-tradecheck';

/**
 * Reads what stands in an element and marks its figures. What is not understood is left as it is. A second call starts anew.
 *
 * @returns how many figures are marked, and how many of them cannot all be true
 */
export function markPage(
  root: Element,
  options: MarkOptions,
): { readonly marked: number; readonly apart: number } {
  unmark(root);
  const page = pageText(root);
  if (page.text.length > LONGEST_PAGE) return { marked: 0, apart: 0 };
  const { pair, published, language, reporter } = options;
  const reading = readPlainText(page.text, language, { pair: [...pair], published, language });
  const { figures } = figuresOfText(reading, new Map(), { pair, assumedReporter: reporter });
  const { apart, fits } = standingOf(
    figures.flatMap(({ claim }) => claim ?? []),
    reporter,
  );
  // From the last to the first: what is cut stays in its place.
  let end = page.text.length;
  for (const figure of [...figures].reverse()) {
    const { at, words } = figure.told;
    const id = figure.claim?.id;
    const state = id === undefined ? 'aside' : apart.has(id) ? 'apart' : fits.has(id) ? 'fits' : 'alone';
    markFigure(page, at, Math.min(at + words.length, end), figure, state);
    end = at;
  }
  return { marked: figures.length, apart: apart.size };
}

/** Takes the marks away, with the text as it was. */
function unmark(root: Element): void {
  for (const sign of root.querySelectorAll(`span[${MARKED}]`)) sign.remove();
  for (const mark of root.querySelectorAll(`mark[${MARKED}]`)) {
    const { parentNode } = mark;
    mark.replaceWith(...mark.childNodes);
    parentNode?.normalize();
  }
}

/** Marks each stretch of a figure: it may go on in other elements, "US$<b>2.2</b> billion". */
function markFigure(
  { nodes, offsets }: PageText,
  from: number,
  to: number,
  figure: FigureOfText,
  state: FigureState,
): void {
  let end = to;
  let isLast = true;
  while (end > from) {
    const node = nodes[end - 1] ?? null;
    let start = end - 1;
    while (start > from && nodes[start - 1] === node) start -= 1;
    if (node?.parentNode) {
      const first = offsets[start] ?? 0;
      const words = node.splitText(first);
      words.splitText((offsets[end - 1] ?? 0) + 1 - first);
      const mark = document.createElement('mark');
      mark.setAttribute(MARKED, state);
      // Each state has a line of its own, so that the page's colours may stay.
      Object.assign(mark.style, { background: 'none', color: 'inherit', textDecoration: LINE_STYLES[state] });
      words.replaceWith(mark);
      mark.append(words);
      // A link may hold nothing else that can be pressed: the sign of a figure in it stands behind it.
      if (isLast) (mark.closest('a') ?? mark).after(noteOf(figureNote(figure, state), state));
      isLast = false;
    }
    end = start;
  }
}

const LINE_STYLES: Readonly<Record<FigureState, string>> = {
  apart: 'underline wavy',
  fits: 'underline solid',
  alone: 'underline dotted',
  aside: 'underline dashed',
  out: 'none',
};

const STYLE = `:host{position:relative}
[role]{cursor:help;font:bold .8em/1 system-ui,sans-serif;vertical-align:.3em;padding:.2em .05em .2em .2em}
[role]:focus-visible{outline:2px solid}
[aria-hidden]{position:absolute;z-index:9;left:0;top:100%;width:max-content;max-width:min(20rem,80vw);white-space:normal;padding:.5em .7em;border:1px solid;border-radius:4px;background:Canvas;color:CanvasText;font:14px/1.4 system-ui,sans-serif;text-align:start}
[hidden]{display:none}
@media print{[aria-hidden]{display:none}}`;
/** Pixels between a note and the edge of the window. */
const NOTE_MARGIN = 8;

/** The sign behind a figure, with its note. It lies in a shadow of its own: the text of the page stays as it was. */
function noteOf(note: string, state: FigureState): HTMLSpanElement {
  const host = document.createElement('span');
  host.setAttribute(MARKED, '');
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  shadow.adoptedStyleSheets = [sheet];
  // A button element would stand on a line of its own where the figure ends a line.
  const sign = document.createElement('span');
  sign.setAttribute('role', 'button');
  sign.tabIndex = 0;
  sign.textContent = STATE_SIGNS[state];
  sign.setAttribute('aria-label', note);
  const words = document.createElement('span');
  words.setAttribute('aria-hidden', 'true');
  words.textContent = note;
  words.hidden = true;
  shadow.append(sign, words);
  showOnDemand(host, sign, words);
  return host;
}

/** Shows a note under the pointer, at a tap and at the keyboard; Escape hides it. */
function showOnDemand(host: HTMLElement, sign: HTMLElement, words: HTMLElement): void {
  const hide = () => {
    words.hidden = true;
    removeEventListener('keydown', hideAtEscape);
  };
  const hideAtEscape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') hide();
  };
  const show = () => {
    words.hidden = false;
    addEventListener('keydown', hideAtEscape);
    words.style.translate = '';
    const { left, right } = words.getBoundingClientRect();
    const over = right - (document.documentElement.clientWidth - NOTE_MARGIN);
    const shift = Math.max(Math.min(-over, 0), NOTE_MARGIN - left);
    words.style.translate = `${shift > 0 || over > 0 ? shift : 0}px`;
  };
  host.addEventListener('pointerenter', show);
  sign.addEventListener('focus', show);
  // Some browsers give no focus to what is tapped.
  sign.addEventListener('click', show);
  sign.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') show();
  });
  host.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch' && !sign.matches(':focus')) hide();
  });
  sign.addEventListener('blur', hide);
}
