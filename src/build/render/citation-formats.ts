/// <reference path="./citation-js.d.ts" />
/** Writes bibliographic items in the formats of reference managers. Letters stay as they are, in UTF-8. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslDate, CslItem } from './csl-item.ts';

// By default the library turns letters into commands, and drops those for which it has none, such as "ư" and "ກ".
Object.assign(plugins.config.get('@bibtex').format, {
  asciiOnly: false,
  useIdAsLabel: true,
  checkLabel: false,
});

const DATE = 'date-parts';

/** CSL-JSON 1.0: a list of items. */
export const cslJson = (items: readonly CslItem[]): string => `${JSON.stringify(items, null, 1)}\n`;

/** BibTeX for LaTeX with UTF-8, for the classic program and for biber alike. */
export function bibtex(items: readonly CslItem[]): string {
  const entries = new Cite(items.map(forBibtex), { generateGraph: false }).format('bibtex').trim();
  return `${entries.replace(HOW_PUBLISHED, '')}\n`;
}

/**
 * The library repeats the address in this field. Articles never print it, and in other entries its underscores stop
 * TeX.
 */
const HOW_PUBLISHED = /^\thowpublished = .*\n/gm;

const RIS_TYPES = {
  'article-newspaper': 'NEWS',
  dataset: 'DATA',
  graphic: 'FIGURE',
  webpage: 'ELEC',
} as const;

/** RIS: one record for each item, one line for each field, whatever line breaks its text has. */
export function ris(items: readonly CslItem[]): string {
  return items.map((item) => `${risFields(item).join('\r\n')}\r\n\r\n`).join('');
}

function risFields(item: CslItem): string[] {
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', RIS_TYPES[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).map(({ literal }): [string, string] => ['AU', literal]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', item.issued?.[DATE][0][0]?.toString()],
    ['DA', item.issued && risDate(item.issued)],
    ['ET', item.version],
    ['UR', item.URL],
    ['Y2', item.accessed && risDate(item.accessed)],
    ['LA', item.language],
    ['N1', item.note],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}`],
  );
  return [...lines, 'ER  - '];
}

/** "2026/02/17", and "2026/02/" where the day is not known. */
const risDate = (date: CslDate): string => {
  const [year, month = '', day = ''] = twoDigits(date);
  return `${year}/${month}/${day}`;
};

/**
 * Characters that LaTeX would take for a command. Braces are written by name, because BibTeX counts braces even behind
 * a backslash.
 */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escapedBibtex = (text: string): string =>
  text.replace(/[\\{}$&#%_~^]/g, (mark) => SPECIAL[mark] ?? mark);

/**
 * An address whose braces and other special characters are percent-encoded, so that BibTeX and what reads its output
 * leave them alone.
 */
const escapedAddress = (address: string): string =>
  address.replace(/[{}\\^$"<>`|\s]/g, (mark) => encodeURIComponent(mark));

/**
 * An item as BibTeX can hold it. BibTeX has no day, version or date of access, and its classic styles print no address:
 * these are in the note. `\\url` needs the package url, which the snippet for LaTeX names.
 */
function forBibtex({ issued, accessed, version, URL: address, ...item }: CslItem): CslItem {
  const URL = address && escapedAddress(address);
  const notes = [
    issued && `Published ${isoDate(issued)}`,
    version && `Version ${version}`,
    accessed && `Accessed ${isoDate(accessed)}`,
    item.note,
  ].filter((note) => note !== undefined);
  const words = [...notes.map(escapedBibtex), ...(URL ? [`\\url{${URL}}`] : [])];
  const texts = {
    title: escapedBibtex(item.title),
    ...(item.publisher === undefined ? {} : { publisher: escapedBibtex(item.publisher) }),
    ...(item['container-title'] === undefined
      ? {}
      : { 'container-title': escapedBibtex(item['container-title']) }),
    ...(item.author && { author: item.author.map(({ literal }) => ({ literal: escapedBibtex(literal) })) }),
    ...(words.length > 0 && { note: words.join('. ') }),
  };
  const month = issued && { issued: citationMonth(issued) };
  return { ...item, ...(URL && { URL }), ...texts, ...month };
}

const isoDate = (date: CslDate): string => twoDigits(date).join('-');

const twoDigits = (date: CslDate): string[] => date[DATE][0].map((part) => String(part).padStart(2, '0'));

/** A date without its day. */
const citationMonth = (date: CslDate): CslDate => ({ [DATE]: [date[DATE][0].slice(0, 2)] });
