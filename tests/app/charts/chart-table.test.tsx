import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ChartTable } from '../../../src/app/embed/ChartTable.tsx';

const cellOf = (printed: string, printedIn: string | null, mixed: { figure: string; language: string }[]) =>
  renderToStaticMarkup(
    <ChartTable
      columns={['Year', 'As published']}
      rows={[{ key: null, cells: ['2024', printed], printedIn, mixed }]}
    />,
  ).match(/<td.*<\/td>/)?.[0];

test('figures of one language mark their cell', () => {
  expect(cellOf('“2,2 tỷ USD”', 'vi', [])).toBe('<td lang="vi" translate="no">“2,2 tỷ USD”</td>');
});

test.each([
  ['Korean and English', '“13억 7000만 달러”, “$1.37 billion”', ['ko', 'en']],
  ['the same figure twice, in two languages', '“5%”, “5%”', ['vi', 'lo']],
  ['from right to left', '“١٫٦ مليار” + “1.6 billion”', ['ar', 'en']],
])('figures of several languages are marked one by one: %s', (_, printed, languages) => {
  const figures = [...printed.matchAll(/“(.*?)”/g)].map(([, figure = '']) => figure);
  const mixed = figures.map((figure, index) => ({ figure, language: languages[index] ?? '' }));
  const cell = cellOf(printed, null, mixed);
  for (const { figure, language } of mixed)
    expect(cell).toContain(`“<bdi lang="${language}" translate="no">${figure}</bdi>”`);
  expect(cell?.replaceAll(/<[^>]*>/g, '')).toBe(printed);
});
