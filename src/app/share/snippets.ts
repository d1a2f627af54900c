/** A chart as text to paste elsewhere. All addresses in it are absolute. */

import type { EmbedTheme } from '../embed/embed-options.ts';
import { escapeMarkup } from '../format/escape-markup.ts';

/** What snippets are made from, as plain text. */
export interface Shared {
  readonly title: string;
  /** Alternative text. */
  readonly description: string;
  /** Where the numbers are from. */
  readonly source: string;
  readonly siteName: string;
  /** Names the chart within a document: letters, digits and hyphens. */
  readonly id: string;
  /** The key of its entry in the BibTeX file. */
  readonly citationKey: string;
  /** Absolute addresses. */
  readonly page: string;
  readonly svg: { readonly light: string; readonly dark: string };
  readonly png: string;
  readonly bibtex: string;
}

export interface Frame {
  readonly title: string;
  readonly address: string;
  /** Pixels. */
  readonly height: number;
  readonly theme: EmbedTheme;
  /** The address of the script that adjusts the height; `null` for none. */
  readonly resize: string | null;
  /** Whether the page will be printed: a frame that loads only near the screen is blank on paper. */
  readonly printed: boolean;
}

/**
 * The code for a page. The height is there twice: the attribute is for policies that forbid styles, the style for hosts
 * with `iframe { height: auto }`. `frameborder` is obsolete, but without styles nothing else removes the border. The
 * colour scheme is the chart's, so that browsers put no background between.
 */
export function frameCode({ title, address, height, theme, resize, printed }: Frame): string {
  const scheme = theme === 'auto' ? '' : `; color-scheme: ${theme}`;
  const loading = printed ? '' : ' loading="lazy"';
  const frame = `<iframe title="${escapeMarkup(title)}" src="${escapeMarkup(address)}" width="100%" height="${height}"${loading} frameborder="0" style="height: ${height}px${scheme}"></iframe>`;
  return resize === null ? frame : `${frame}\n<script src="${escapeMarkup(resize)}" async></script>`;
}

/** An image that links to the chart's page, and a line below it. */
export function markdownCode({ title, description, source, png, page, siteName }: Shared): string {
  const plain = (text: string) => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
  return `[![${plain(description)}](${png})](${page})\n\n**${plain(title)}.** ${plain(source)} [${siteName}](${page})`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/**
 * A figure with the PNG beside the document, and a citation of its entry.
 *
 * @param note which files to save under which names, and what compiles them
 */
export function latexCode({ title, source, id, citationKey }: Shared, note: string): string {
  const tex = (text: string) =>
    text.replace(/[\\^~{}$&#_%]/g, (mark) => TEX[mark] ?? `\\${mark}`).replaceAll('−', '\\ensuremath{-}');
  return [
    ...note.split('\n').map((line) => `% ${line}`),
    '\\begin{figure}',
    '  \\centering',
    `  \\includegraphics[width=\\linewidth]{${id}.png}`,
    `  \\caption{${tex(title)}. ${tex(source)} \\cite{${citationKey}}}`,
    `  \\label{fig:${id}}`,
    '\\end{figure}',
  ].join('\n');
}

/** The width in pixels at which the picture's text has its own size. */
const PICTURE_WIDTH = 808;

/** Formatted text for a word processor: the picture with its alternative text, and the caption. */
export function documentCode({ title, description, source, png, page, siteName }: Shared): string {
  return `<p><img src="${escapeMarkup(png)}" alt="${escapeMarkup(description)}" width="600"></p><p><b>${escapeMarkup(title)}.</b> ${escapeMarkup(source)} <a href="${escapeMarkup(page)}">${escapeMarkup(siteName)}</a></p>`;
}

/** The columns and rows of a table, whose first column names each row. */
export interface TableText {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[] }[];
}

/** A picture with its caption and its numbers, for a page that takes no frames. */
export function figureCode(shared: Shared, theme: EmbedTheme, table: TableText, tableLabel: string): string {
  const { title, description, source, svg, page, siteName } = shared;
  const image = `<img src="${escapeMarkup(theme === 'dark' ? svg.dark : svg.light)}" alt="${escapeMarkup(description)}" width="${PICTURE_WIDTH}" style="max-width: 100%; height: auto">`;
  const picture =
    theme === 'auto'
      ? `<picture><source srcset="${escapeMarkup(svg.dark)}" media="(prefers-color-scheme: dark)">${image}</picture>`
      : image;
  const heads = table.columns.map((name) => `<th scope="col">${escapeMarkup(name)}</th>`).join('');
  const rows = table.rows.map(({ cells: [head = '', ...cells] }) => {
    const others = cells.map((cell) => `<td>${escapeMarkup(cell)}</td>`).join('');
    return `<tr><th scope="row">${escapeMarkup(head)}</th>${others}</tr>`;
  });
  return [
    '<figure>',
    picture,
    `<figcaption>${escapeMarkup(title)}. ${escapeMarkup(source)} <a href="${escapeMarkup(page)}">${escapeMarkup(siteName)}</a></figcaption>`,
    `<details><summary>${escapeMarkup(tableLabel)}</summary>`,
    `<table><thead><tr>${heads}</tr></thead><tbody>`,
    ...rows,
    '</tbody></table></details>',
    '</figure>',
  ].join('\n');
}
