/** The script of an embed page. The page is finished without it: this adds options, its height and values on hover. */
import './embed.css';
import { announceHeight } from './announce-height.ts';
import { readEmbedOptions } from './embed-options.ts';
import { enlivenMarks } from './hover.ts';
import { lookForNewer } from './newer-dataset.ts';

const page = document.documentElement;
const { theme, plain, height } = readEmbedOptions(location.search);
if (theme !== 'auto') page.dataset.theme = theme;
if (plain) page.dataset.plain = '';
if (height !== null) {
  page.dataset.fit = '';
  page.style.height = `${height}px`;
}

const stage = document.querySelector<HTMLElement>('.stage');
const table = document.querySelector('table');
if (stage && table) enlivenMarks(stage, table, stage.dataset.more ?? '');
announceHeight(page);

const note = document.querySelector<HTMLElement>('[data-index]');
if (note) void lookForNewer(note);
