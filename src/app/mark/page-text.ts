/** The text of a page as it is read: its text nodes one after the other, and where each letter of it stands. */

/** What readers do not read as text, or what a change would break. */
const SKIPPED =
  'script, style, noscript, template, textarea, input, select, option, button, form, code, pre, svg, math, canvas, iframe, object, video, audio, nav, aside, footer, [hidden], [aria-hidden="true"], [contenteditable]:not([contenteditable="false"])';
/** Elements that end a paragraph. */
const BLOCKS =
  'p, div, h1, h2, h3, h4, h5, h6, article, section, main, header, ul, ol, dl, table, blockquote, figure, figcaption, details, address, hr, body';
/** Elements that end a line. */
const LINE_ELEMENTS = 'br, li, tr, dt, dd';
const CELLS = 'td, th';

export interface PageText {
  readonly text: string;
  /** The text node of each UTF-16 unit of the text, and its place there; none for what stands between nodes. */
  readonly nodes: readonly (Text | null)[];
  readonly offsets: readonly number[];
}

/** Reads what stands in an element. White space is one space; elements end paragraphs and lines as they do on the page. */
export function pageText(root: Element): PageText {
  const letters: string[] = [];
  const nodes: (Text | null)[] = [];
  const offsets: number[] = [];
  const put = (letter: string, node: Text | null, offset: number) => {
    letters.push(letter);
    nodes.push(node);
    offsets.push(offset);
  };
  /** Ends what stands before: white space before a break is none, and of two breaks the longer one counts. */
  const end = (lines: 1 | 2) => {
    while (/[ \t]/.test(letters.at(-1) ?? '')) {
      letters.pop();
      nodes.pop();
      offsets.pop();
    }
    let known = 0;
    while (letters.at(-1 - known) === '\n') known += 1;
    for (; letters.length > 0 && known < lines; known += 1) put('\n', null, 0);
  };
  const read = (node: Node) => {
    if (node instanceof Text) {
      for (let offset = 0; offset < node.data.length; offset += 1) {
        const letter = node.data.charAt(offset);
        const isSpace = /[ \t\r\n\f]/.test(letter);
        if (!isSpace) put(letter, node, offset);
        else if (letters.length > 0 && !/[ \n\t]/.test(letters.at(-1) ?? '')) put(' ', node, offset);
      }
    } else if (node instanceof Element && !node.matches(SKIPPED)) {
      const lines = node.matches(BLOCKS) ? 2 : node.matches(LINE_ELEMENTS) ? 1 : null;
      if (lines) end(lines);
      for (const child of node.childNodes) read(child);
      if (lines) end(lines);
      else if (node.matches(CELLS)) put('\t', null, 0);
    }
  };
  read(root);
  return { text: letters.join(''), nodes, offsets };
}
