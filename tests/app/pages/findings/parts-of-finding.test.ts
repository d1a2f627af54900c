// In the list of contradictions, one about parts and their whole is drawn as such; others have no picture there.
import { expect, it } from 'vitest';
import { byClass, byTag, type Element, wordsOf } from '../../../truth/printed/html.ts';
import { printSite } from '../../../truth/printed/site.tsx';
import { datasetOf, type FixtureSource } from '../../dataset-fixture.ts';

const itemsOf = (source: FixtureSource): Element[] =>
  byClass(printSite(datasetOf([source])).page('findings/'), 'finding');
const level = (id: string, figure: string, flow: 'T' | 'X' | 'M') => ({ id, figure, flow, period: '2024' });

it('draws the parts of a contradiction behind its details', () => {
  const [item] = itemsOf({
    id: 'a',
    levels: [
      level('t', 'over US$2 billion', 'T'),
      level('x', 'US$1.3 billion', 'X'),
      level('m', 'US$641.8 million', 'M'),
    ],
  });
  const [details] = item ? byTag(item, 'details') : [];
  const [picture] = details ? byClass(details, 'at-660') : [];
  expect(picture && byTag(picture, 'text').map(wordsOf).join('; ')).toContain('over US$2 billion');
});

it('draws nothing of two values of one year', () => {
  const items = itemsOf({
    id: 'a',
    levels: [level('t', 'US$2.0 billion', 'T'), level('u', 'US$3.0 billion', 'T')],
  });
  expect(items.length).toBeGreaterThan(0);
  for (const item of items) expect(byClass(item, 'drawings')).toEqual([]);
});
