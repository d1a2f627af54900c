// What only shows when words of a catalogue and words put into them stand side by side.
import { expect, it } from 'vitest';
import { yearNamed } from '../../../src/app/i18n/vi/year-named.ts';
import { CATALOGUES } from '../../../src/app/index.ts';
import { buildDatasets } from '../../../src/build/compile/build-datasets.ts';
import { FROZEN_LEDGER } from '../../frozen-ledger.ts';
import { all, readHtml } from '../../truth/printed/html.ts';
import { madePages } from '../made-pages.tsx';

const { vi } = CATALOGUES;

it.each([
  ['a year', vi.format.year(2024), 'năm\u00a02024'],
  ['half a year, which begins with a digit', vi.format.half(1, 2024), '6 tháng đầu năm 2024'],
  ['a quarter', vi.format.quarter(1, 2024), 'quý 1 năm 2024'],
])('says “năm” once of %s', (_, period, named) => {
  expect(yearNamed(period).replaceAll('\u00a0', ' ')).toBe(named.replaceAll('\u00a0', ' '));
});

/** Of a kind with many pages every so many is drawn. */
const ONE_IN = 24;

it('parts Lao words from Latin ones by a space', () => {
  const [dataset] = buildDatasets(FROZEN_LEDGER).datasets;
  if (!dataset) throw new Error('the frozen ledger has a pair');
  const glued = [...madePages(dataset, ONE_IN, { language: 'lo' }).values()].flatMap((html) =>
    // React parts the texts that stand in one element by comments.
    all(readHtml(html.replaceAll('<!-- -->', '')), () => true).flatMap(({ children, attributes }) =>
      [...children, attributes['aria-label']].filter(
        (text) => typeof text === 'string' && /\p{Script=Lao}\p{Script=Latin}/u.test(text),
      ),
    ),
  );
  expect([...new Set(glued)]).toEqual([]);
});
