/** The script of an embed page. The page is finished without it: this adds options, its height and values on hover. */
import './embed.css';
import { enlivenMarks, type MarkRow, tipIn, wordsOfMarks } from '../charts/mark-values.ts';
import { announceHeight } from './announce-height.ts';
import { readEmbedOptions } from './embed-options.ts';
import { fitDrawing } from './fit-drawing.ts';
import { lookForNewer } from './newer-dataset.ts';
import { showOwnWords } from './own-words.ts';

const pageElement = document.documentElement;
const options = readEmbedOptions(location.search);
const { theme, plain, height } = options;
if (theme !== 'auto') pageElement.dataset.theme = theme;
if (plain) pageElement.dataset.plain = '';
if (height !== null) {
  pageElement.dataset.fit = '';
  pageElement.style.height = `${height}px`;
}

const figure = document.querySelector('figure');
if (figure) showOwnWords(figure, options);

const stage = document.querySelector<HTMLElement>('.stage');
const table = document.querySelector('table');
if (stage && height !== null) fitDrawing(stage);
if (stage && table) {
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-key]')].map((row): MarkRow => {
    const [name = '', ...cells] = [...row.cells].map(({ textContent }) => textContent ?? '');
    return [row.dataset.key ?? '', name, ...cells];
  });
  const answer = {
    words: wordsOfMarks(rows, stage.dataset.more ?? ''),
    tip: tipIn(stage),
    frame: stage,
    keys: true,
  };
  for (const drawing of stage.querySelectorAll('svg')) enlivenMarks(drawing, answer);
}
announceHeight(pageElement);

const newerNote = document.querySelector<HTMLElement>('[data-index]');
if (newerNote) void lookForNewer(newerNote);
