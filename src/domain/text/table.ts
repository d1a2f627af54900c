/** Finds tables in lines of text: a title with the unit, a row of periods, and rows of numbers. */

/** A part of a line between wide gaps, tabs or bars. */
export interface TextCell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

interface TableRow {
  readonly label: TextCell | undefined;
  readonly cells: readonly TextCell[];
}

export interface TextTable {
  readonly from: number;
  readonly to: number;
  readonly title: readonly TextCell[];
  readonly heads: readonly TextCell[];
  readonly rows: readonly TableRow[];
}

const GAP = /\s{2,}|\t|\s*\|\s*/g;
const NUMBER = /^[-−+(]?\p{Nd}[\p{Nd}.,\s]*\)?\s*%?$/u;
const YEAR_CELL = /\b(?:19|20|25)\d{2}\b/;
/** How many lines above a table may be its title. */
const TITLE_LINES = 3;

/** All tables of a text, in order. */
export function tablesIn(text: string): TextTable[] {
  const lines = linesOf(text);
  const tables: TextTable[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const heads = lines[index] ?? [];
    if (heads.filter((cell) => YEAR_CELL.test(cell.text)).length < 2) continue;
    const rows: TableRow[] = [];
    let last = index;
    for (let at = index + 1; at < lines.length; at += 1) {
      // The line between the heads and the rows of a table in Markdown.
      if (rows.length === 0 && (lines[at] ?? []).every((cell) => RULE.test(cell.text))) continue;
      const row = rowOf(lines[at] ?? [], heads);
      if (!row) break;
      rows.push(row);
      last = at;
    }
    if (rows.length === 0) continue;
    const title = titleAbove(lines, index);
    const from = (title[0] ?? heads[0])?.from ?? 0;
    const to = lines[last]?.at(-1)?.to ?? from;
    tables.push({ from, to, title, heads: headsOf(heads, rows), rows });
    index = last;
  }
  return tables;
}

function linesOf(text: string): TextCell[][] {
  const lines: TextCell[][] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]*\n?/g)) {
    if (line === '') continue;
    const cells: TextCell[] = [];
    let from = 0;
    const put = (to: number) => {
      const raw = line.slice(from, to);
      const cell = raw.trim();
      const start = index + from + raw.indexOf(cell);
      if (cell !== '') cells.push({ text: cell, from: start, to: start + cell.length });
    };
    for (const { 0: gap, index: at } of line.matchAll(GAP)) {
      put(at);
      from = at + gap.length;
    }
    put(line.length);
    lines.push(cells);
  }
  return lines;
}

function rowOf(cells: readonly TextCell[], heads: readonly TextCell[]): TableRow | null {
  const [first, ...rest] = cells;
  if (!first || rest.length === 0 || cells.length > heads.length + 1) return null;
  if (NUMBER.test(first.text) || !rest.some(({ text }) => NUMBER.test(text))) return null;
  return rest.every(({ text }) => NUMBER.test(text) || EMPTY.test(text))
    ? { label: first, cells: rest }
    : null;
}

const RULE = /^:?-{2,}:?$/;
const EMPTY = /^(?:[.…]+|[-–—]+|n\/?a|\*)$/i;

/** The heads of the columns with numbers, without one above the labels. */
function headsOf(heads: readonly TextCell[], rows: readonly TableRow[]): TextCell[] {
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  return heads.slice(-columns);
}

function titleAbove(lines: readonly (readonly TextCell[])[], index: number): TextCell[] {
  const title: TextCell[] = [];
  for (let at = index - 1; at >= 0 && index - at <= TITLE_LINES; at -= 1) {
    const line = lines[at] ?? [];
    // One empty line may stand between a title and its table.
    if (line.length === 0 && title.length === 0 && at === index - 1) continue;
    const [first] = line;
    const last = line.at(-1);
    if (!first || !last || line.length > 2) break;
    title.unshift({ text: line.map(({ text }) => text).join(' '), from: first.from, to: last.to });
  }
  return title;
}
