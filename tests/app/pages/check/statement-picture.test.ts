// The picture of a checked statement: its parts beside their whole where they do not make it, else bars on one scale.
import { expect, it } from 'vitest';
import { DRAWING_WIDTHS } from '../../../../src/app/charts/chart-size.ts';
import { byClass, byTag, closest, type Element, wordsOf } from '../../../truth/printed/html.ts';
import { printSite } from '../../../truth/printed/site.tsx';
import { datasetOf } from '../../dataset-fixture.ts';

const site = printSite(
  datasetOf([{ id: 'a', levels: [{ id: 't', figure: 'US$2 billion', period: '2024' }] }]),
);

/** The figures of the results for what is typed, without the example for readers without scripts. */
const picturesOf = (typed: Readonly<Record<string, string>>): Element[] =>
  byClass(
    site.checkPage(new URLSearchParams({ lang: 'en', period: '2024', ...typed })),
    'chart-figure',
  ).filter((figure) => closest(figure, ({ tag }) => tag === 'noscript') === null);

it.each([
  ['a sum', { T: 'over US$2 billion', X: 'US$1.3 billion', M: 'US$641.8 million' }, 'together at most'],
  [
    'growths',
    { 'T-growth': 'up 32.8 per cent', 'X-growth': 'up 26.2 per cent', 'M-growth': 'up 32 per cent' },
    'What the parts allow',
  ],
])('of %s that cannot be true draws the parts', (_, typed, words) => {
  const [picture] = picturesOf(typed);
  expect(picture).toBeDefined();
  if (!picture) return;
  expect(byClass(picture, 'at-660')).toHaveLength(1);
  expect(byClass(picture, 'interval-strip')).toEqual([]);
  expect(byTag(picture, 'text').map(wordsOf).join('; ').toLowerCase()).toContain(words.toLowerCase());
});

it('of figures that fit, and of values of two years, draws bars', () => {
  const pictures = [
    ...picturesOf({ T: 'US$2.0 billion', X: 'US$1.3 billion', M: 'US$0.7 billion' }),
    ...picturesOf({ T: 'US$2.00 billion', 'T-base': 'US$1.00 billion', 'T-growth': 'up 50.0 per cent' }),
  ];
  expect(pictures.length).toBeGreaterThan(1);
  for (const picture of pictures) {
    expect(byClass(picture, 'interval-strip').length).toBe(DRAWING_WIDTHS.length);
  }
});
