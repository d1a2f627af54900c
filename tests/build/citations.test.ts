import { Cite } from '@citation-js/core';
import bibtexParse from '@orcid/bibtex-parse-js';
import '@citation-js/plugin-ris';
import { parse } from '@retorquere/bibtex-parser';
import { Engine } from 'citeproc';
import { describe, expect, it, test } from 'vitest';
import { bibtex, cslJson, ris } from '../../src/build/render/citation-formats.ts';
import { citationFiles } from '../../src/build/render/citations.ts';
import type { CslItem } from '../../src/build/render/csl-item.ts';

const NAMES = [
  'Báo Công Thương',
  'Doanh nghiệp & Tiếp thị',
  'Đoàn Thị Ngọc Ánh: “khoảng 2,2 tỷ USD”',
  'ໜັງສືພິມ ວຽງຈັນໃໝ່',
  '中国新闻网',
];

const ITEMS: CslItem[] = NAMES.map((name, index) => ({
  id: `source-${index}`,
  type: 'article-newspaper',
  title: `${name} 33.9% {x} $5 #1 a_b~c^d \\ back`,
  'container-title': name,
  author: [{ literal: name }],
  issued: { 'date-parts': [[2026, 2, 7].slice(0, 1 + (index % 3))] },
  accessed: { 'date-parts': [[2026, 11, 21]] },
  URL: `https://example.org/a_b/${'long-'.repeat(30)}?x=1%20&y=2#z~${index}`,
  language: 'vi',
  note: `${name}; 5% & more`,
  version: '0123456789abcdef',
}));

test('a citation as text is UTF-8 also where a host does not say so', () => {
  const files = citationFiles({ items: ITEMS, short: 'Báo Công Thương, 2026.', long: 'Báo Công Thương.' });
  const bytes = new TextEncoder().encode(files.get('cite.txt'));
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

describe('BibTeX', () => {
  it('keeps every letter, as a first parser reads it', () => {
    const { entries, errors } = parse(bibtex(ITEMS));
    expect(errors).toEqual([]);
    expect(entries.map(({ key }) => key)).toEqual(ITEMS.map(({ id }) => id));
    expect(entries.map(({ fields }) => fields.journal)).toEqual(NAMES);
    expect(entries.map(({ fields }) => fields.title?.replace(/<[^>]+>/g, ''))).toEqual(
      ITEMS.map(({ title }) => title),
    );
    expect(entries.map(({ fields }) => fields.url)).toEqual(ITEMS.map(({ URL }) => URL));
    for (const { fields } of entries)
      expect(fields.note).toContain('Version 0123456789abcdef. Accessed 2026-11-21');
  });

  it('has the address where styles that know no address print it', () => {
    for (const { URL } of ITEMS) expect(bibtex(ITEMS)).toMatch(`\\url{${URL}}},\n`);
    expect(bibtex(ITEMS)).not.toContain('howpublished');
  });

  it('is read by a second parser', () => {
    const entries = bibtexParse.toJSON(bibtex(ITEMS));
    expect(entries.map(({ citationKey }) => citationKey)).toEqual(ITEMS.map(({ id }) => id));
    expect(entries.map(({ entryTags }) => entryTags.url)).toEqual(ITEMS.map(({ URL }) => URL));
    expect(entries.map(({ entryTags }) => entryTags.journal?.replaceAll('\\', ''))).toEqual(NAMES);
  });

  it('leaves LaTeX no command and no comment', () => {
    const texts = bibtex(ITEMS)
      .replaceAll(/^\s*url = .*$/gm, '')
      .replaceAll(/\\url\{[^{}]*\}/g, '');
    expect(texts).not.toMatch(/(?<!\\)[%&#$_]/);
  });
});

describe('RIS', () => {
  it('keeps every letter and every address whole, as another program reads it', () => {
    const read = new Cite(ris(ITEMS)).data;
    expect(read.map(({ title }) => title)).toEqual(ITEMS.map(({ title }) => title));
    expect(read.map((item) => item['container-title'])).toEqual(NAMES);
    expect(read.map(({ URL }) => URL)).toEqual(ITEMS.map(({ URL }) => URL));
    expect(read.map(({ note }) => note)).toEqual(ITEMS.map(({ note }) => note));
  });

  it('has records from TY to ER, with dates as far as they are known', () => {
    const records = ris(ITEMS).trimEnd().split('\r\n\r\n');
    expect(records).toHaveLength(ITEMS.length);
    for (const record of records)
      expect(record).toMatch(/^TY {2}- NEWS\r\n([A-Z][A-Z0-9] {2}- .*\r\n)+ER {2}-/);
    expect(records.map((record) => /DA {2}- (.*)/.exec(record)?.[1])).toEqual([
      '2026//',
      '2026/02/',
      '2026/02/07',
      '2026//',
      '2026/02/',
    ]);
  });
});

/** A style that prints the fields one after the other, and the few words without which no style works. */
const STYLE = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Fields</title><id>fields</id><updated>2026-01-01T00:00:00Z</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout><group delimiter="\t">
    <names variable="author"><name/></names>
    <text variable="title"/>
    <text variable="container-title"/>
    <date variable="issued"><date-part name="year"/><date-part name="month" form="numeric" prefix="-"/><date-part name="day" prefix="-"/></date>
    <date variable="accessed"><date-part name="year"/></date>
    <text variable="URL"/>
    <text variable="version"/>
  </group></layout></bibliography>
</style>`;
const LOCALE = `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US">
  <style-options punctuation-in-quote="false"/>
  <terms>
    <term name="and">and</term><term name="et-al">et al.</term>
    <term name="open-quote">“</term><term name="close-quote">”</term>
    <term name="open-inner-quote">‘</term><term name="close-inner-quote">’</term>
  </terms>
</locale>`;

describe('CSL-JSON', () => {
  it('is cited, each field whole, by the program that the format is made for', () => {
    const items: CslItem[] = JSON.parse(cslJson(ITEMS));
    const engine = new Engine(
      { retrieveLocale: () => LOCALE, retrieveItem: (id) => items.find((item) => item.id === id) },
      STYLE,
    );
    engine.setOutputFormat('text');
    engine.updateItems(items.map(({ id }) => id));
    const [{ bibliography_errors: errors, entry_ids: ids }, entries] = engine.makeBibliography();
    expect(errors).toEqual([]);
    expect(ids).toHaveLength(ITEMS.length);
    expect(entries.map((entry) => entry.trim().split('\t'))).toEqual(
      ITEMS.map(({ title, URL }, index) => {
        const name = NAMES[index];
        const date = ['2026', '2026-2', '2026-2-7'][index % 3];
        return [name, title, name, date, '2026', URL, '0123456789abcdef'];
      }),
    );
  });
});
