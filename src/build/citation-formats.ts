/** Bibliographic items in the formats of reference managers. Letters stay as they are, in UTF-8: no name is spelled out. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslDate, CslItem } from './csl-item.ts';

// The library spells letters out as commands otherwise, and drops those for which it knows none, such as "ư" and "ກ".
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true });

/** CSL-JSON 1.0: a list of items. */
export const cslJson = (items: readonly CslItem[]): string => `${JSON.stringify(items, null, 1)}\n`;

/** BibTeX for LaTeX with UTF-8, for the classic program and for biber alike. */
export function bibtex(items: readonly CslItem[]): string {
  return `${new Cite(items.map(forBibtex), { generateGraph: false }).format('bibtex').trim()}\n`;
}

/** RIS: one record an item, one line a field. The library's own text would cut long lines, and with them addresses. */
export function ris(items: readonly CslItem[]): string {
  const records = new Cite(items.map(forRis), { generateGraph: false }).format('ris', { format: 'object' });
  return records
    .flatMap(({ TY, ...fields }) => [
      `TY  - ${TY}`,
      ...Object.entries(fields).flatMap(([tag, values]) =>
        [values].flat().map((value) => `${tag}  - ${value}`),
      ),
      'ER  - ',
      '',
    ])
    .join('\r\n');
}

/** What LaTeX would take for a command. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escaped = (text: string): string => text.replace(/[\\{}$&#%_~^]/g, (mark) => SPECIAL[mark] ?? mark);

/** BibTeX knows no day, no version and no date of access: they stand in the note. */
function forBibtex({ issued, accessed, version, ...item }: CslItem): CslItem {
  const notes = [
    issued && `Published ${isoDate(issued)}`,
    version && `Version ${version}`,
    accessed && `Accessed ${isoDate(accessed)}`,
    item.note,
  ].filter((note) => note !== undefined);
  const texts = {
    title: escaped(item.title),
    ...(item.publisher === undefined ? {} : { publisher: escaped(item.publisher) }),
    ...(item['container-title'] === undefined ? {} : { 'container-title': escaped(item['container-title']) }),
    ...(item.author && { author: item.author.map(({ literal }) => ({ literal: escaped(literal) })) }),
    ...(notes.length > 0 && { note: escaped(notes.join('. ')) }),
  };
  const month = issued && {
    issued: { 'date-parts': issued['date-parts'].map((parts) => parts.slice(0, 2)) },
  };
  return { ...item, ...texts, ...month };
}

/** RIS writes months and days with two digits, and has one field for notes. */
function forRis({ issued, accessed, ...item }: CslItem): CslItem {
  return {
    ...item,
    ...(issued && { issued: padded(issued) }),
    ...(accessed && { accessed: padded(accessed) }),
  };
}

const padded = (date: CslDate): CslDate => ({
  'date-parts': date['date-parts'].map((parts) => parts.map((part) => String(part).padStart(2, '0'))),
});

const isoDate = (date: CslDate): string => (padded(date)['date-parts'][0] ?? []).join('-');
