// Old addresses lead to what took their place; an entry that leads nowhere, or from where something is, stops the build.

import { describe, expect, it } from 'vitest';
import { movedFiles } from '../../../src/build/render/moved-files.tsx';
import { datasetOf } from '../../app/dataset-fixture.ts';
import { USUAL_LANGUAGES } from '../usual-languages.ts';

const TEMPLATE =
  '<html lang="en"><title></title><div id="app"></div><p data-failed="" data-reload=""></p><script type="module"></script></html>';

const dataset = datasetOf([
  {
    id: 'a',
    levels: [{ id: 't', figure: '$2.25 billion', flow: 'T', reporter: 'VNM', period: '2024' }],
  },
]);
const pair = dataset.pair.id;
const OWN = [
  [`embed/en/${pair}/value-t-2024.html`, 'the embedded page'],
  [`charts/${pair}/en/value-t-2024/data.csv`, 'the numbers'],
  [`charts/${pair}/en/value-t-2024-s1/data.csv`, 'other numbers'],
] as const;
const page = (from: string, to: string) => [
  { reason: 'It was <told> twice.', pages: [{ from, to }], charts: [] },
];
const chart = (from: string, to: string) => [{ reason: 'It moved.', pages: [], charts: [{ from, to }] }];

describe('movedFiles', () => {
  it('writes a page that says why, and leads to its successor, also for machines', () => {
    const [[path, html] = ['', '']] = movedFiles(
      page('findings/old-1', 'values/T-2024'),
      dataset,
      TEMPLATE,
      USUAL_LANGUAGES,
      OWN,
    );
    expect(path).toBe(`en/${pair}/findings/old-1/index.html`);
    expect(html).toContain('It was &lt;told&gt; twice.');
    const href = `../../../../en/${pair}/values/T-2024/`;
    expect(html).toContain(`<link rel="canonical" href="${href}" />`);
    expect(html).toContain(`<a href="${href}">Two-way trade of Viet Nam and Laos, 2024: US$2.25 billion</a>`);
    expect(html).not.toContain('<script');
  });

  it('copies the embedded page and the files of a chart, and of no other', () => {
    expect(movedFiles(chart('old', 'value-t-2024'), dataset, TEMPLATE, USUAL_LANGUAGES, OWN)).toEqual([
      [`embed/en/${pair}/old.html`, 'the embedded page'],
      [`charts/${pair}/en/old/data.csv`, 'the numbers'],
    ]);
  });

  it.each([
    ['a page that is not there', page('findings/old-1', 'values/T-1999'), 'there is no such page'],
    ['from a page that is there', page('values/T-2024', 'growth'), 'the old page is there'],
    ['a chart that is not there', chart('old', 'value-t-1999'), 'there is no such chart'],
    ['from a chart that is there', chart('value-t-2024', 'value-t-2024'), 'the old chart is there'],
  ])('refuses to lead to %s', (_, moved, message) => {
    expect(() => movedFiles(moved, dataset, TEMPLATE, USUAL_LANGUAGES, OWN)).toThrow(message);
  });
});
