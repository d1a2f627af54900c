/** The panel by which a chart gets into a report. */
export const share = {
  open: 'Share, embed, download, cite',
  /** In development. */
  notBuilt: 'The files of this chart are written by `npm run build`.',
  /** On a list, to the panel of one of its charts. */
  ofRow: 'Share this chart',
  /** Where the files are not written in the page's language. */
  filesIn: (language: string) => `The files and the embedded chart are in ${language}.`,
  pathNote: (rate: string) =>
    `The chart to share shows ${rate} a year, as this page does before you choose. To share your choice, copy the page’s address.`,
  files: {
    embed: 'The chart alone',
    svg: 'SVG',
    png: 'PNG',
    csv: 'CSV',
    json: 'JSON',
    zip: 'All files (ZIP)',
    cite: 'Citation',
    bibtex: 'BibTeX',
    ris: 'RIS',
  },
  options: 'What the chart looks like',
  version: 'Numbers',
  versions: {
    live: 'follow the ledger',
    pinned: (date: string) => `stay as of ${date}`,
  },
  theme: 'Colours',
  themes: { auto: 'as the reader prefers', light: 'for a light page', dark: 'for a dark page' },
  withTitle: 'With its title',
  ownTitle: 'Your own title',
  ownNote: 'Your own note below the chart',
  explained: 'Explain the marks below the chart',
  height: 'Height in pixels',
  heightHint: 'empty: the whole chart',
  script: 'With a script that fits the height',
  printed: 'For a page that will be printed: loaded at once, since a frame that waits is blank on paper',
  preview: 'Preview',
  previewWidths: { '320': '320 pixels, a phone', '700': '700 pixels, an article', whole: 'as wide as here' },
  code: 'Embed code',
  codeNote: 'Works without the script too: the chart then keeps the height that stands in the code.',
  link: 'Link',
  image: 'Image',
  data: 'Data',
  citation: 'Citation',
  citationNote: (sources: number, file: string) =>
    `The full citation, with ${sources === 1 ? 'its source' : `its ${sources} sources`}, is the file “${file}” above.`,
  snippets: 'For Markdown, LaTeX, Word and HTML',
  markdown: 'Markdown',
  latex: 'LaTeX',
  latexNote: (png: string, bib: string, id: string) =>
    [
      `Save ${png}`,
      `as ${id}.png and ${bib}`,
      `as ${id}.bib beside your document. It needs \\usepackage{graphicx} and \\usepackage{url}, and, where it cites,`,
      `\\bibliography{${id}}. Compile it with LuaLaTeX or XeLaTeX: pdfLaTeX stops at letters such as “ả”.`,
    ].join('\n'),
  word: 'Word, Google Docs and e-mail',
  figure: 'HTML figure without a frame',
  copy: (what: string) => `Copy: ${what}`,
  source: (label: string, line: string) => `${label} ${line}.`,
  failed: 'The options could not be loaded. The links above work without them.',
};
