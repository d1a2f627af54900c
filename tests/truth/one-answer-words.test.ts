// What pages say in words beside a figure is as true as the figure: kinds of ledgers in which it once was not.
import { expect, test } from 'vitest';
import { buildSources, type MadeSource } from './made-pair.ts';
import { wordsOf } from './printed/html.ts';
import { printSite } from './printed/site.tsx';

const year = (
  flow: string,
  period: string,
  figure: string,
  more: Readonly<Record<string, unknown>> = {},
) => ({
  id: `${flow}-${period.replace('/', '-')}`.toLowerCase(),
  kind: 'level',
  flow,
  period,
  figure,
  ...more,
});
const target = (id: string, figure: string) => ({
  id,
  kind: 'target',
  flow: 'T',
  measure: 'level',
  by: '2030',
  figure,
});
const of = (...claims: MadeSource['claims']): readonly MadeSource[] => [{ published: '2025-01-15', claims }];
const fiscal = { base: '2022-10/2023-09', kind: 'growth', id: 'fiscal' };

interface Row {
  readonly why: string;
  readonly page: string;
  readonly sources: readonly MadeSource[];
  readonly said: readonly (string | RegExp)[];
  readonly unsaid: readonly (string | RegExp)[];
}

const ROWS: readonly Row[] = [
  {
    why: 'a target in another currency is no point on the paths of the pair’s values',
    page: 'targets/',
    sources: of(
      year('T', '2024', 'US$2.0 billion'),
      target('dong', 'VND 60 trillion'),
      target('dollar', 'US$3 billion'),
    ),
    said: ['VND 60 trillion by 2030', /US\$3 billion.{0,40} 6\.5–7\.5%/],
    unsaid: ['US$60 trillion', 'US$60,000 billion', '80,000'],
  },
  {
    why: 'nor on the page of their chart',
    page: 'charts/path/',
    sources: of(
      year('T', '2024', 'US$2.0 billion'),
      target('dong', 'VND 60 trillion'),
      target('dollar', 'US$3 billion'),
    ),
    said: ['2040 US$3 billion what was reported'],
    unsaid: ['US$60 trillion', 'US$60,000 billion', '80,000'],
  },
  {
    why: 'a balance of the other sign is a surplus or a deficit, and nothing that grew',
    page: 'findings/',
    sources: of(
      year('X', '2024', 'US$500 million'),
      year('M', '2024', 'US$700 million'),
      year('B', '2024', 'US$200 million', { balance: 'surplus' }),
    ),
    said: ['by one figure the balance is a surplus, by the other a deficit'],
    unsaid: ['the trade grew'],
  },
  {
    why: 'totals that are contradicted were published, and so were expected growths',
    page: '',
    sources: of(
      year('T', '2024', 'US$9.0 billion'),
      year('X', '2024', 'US$1.1 billion'),
      year('M', '2024', 'US$1.2 billion'),
      { ...year('T', '2025', 'up 15 per cent'), id: 'expected', kind: 'growth', base: '2024', status: 'F' },
    ),
    said: ['in doubt', 'no observed growth of two-way trade was published that fits'],
    unsaid: ['whole year was published.', 'No growth of two-way trade was published'],
  },
  {
    why: 'a fiscal year is no earlier year of calendar years',
    page: '',
    sources: of(year('T', '2024', 'US$2.00 billion'), year('T', '2023', 'US$1.60 billion'), {
      ...year('T', '2023-10/2024-09', 'up 40 per cent'),
      ...fiscal,
    }),
    said: ['Up about 25% in 2024'],
    unsaid: ['The figure for October 2023'],
  },
  {
    why: 'the words of a chart keep the hedges of what it draws',
    page: '',
    sources: of(year('T', '2020', 'nearly US$2 billion'), year('T', '2024', 'more than US$3 billion')),
    said: [/from nearly US\$2 billion in 2020 to (?:more than|over) US\$3 billion in 2024/],
    unsaid: ['from US$2 billion in 2020'],
  },
  {
    why: 'a printed number is told with its digits, and not as a range',
    page: 'findings/',
    sources: [
      { published: '2025-01-15', claims: [year('X', '2024', 'US$1,652.6 million')] },
      { published: '2025-02-15', claims: [year('X', '2024', 'US$596.4 million')] },
    ],
    said: ['US$1.6526 billion'],
    unsaid: ['1.652–1.653'],
  },
];

test.each(ROWS)('$why', ({ page, sources, said, unsaid }) => {
  const words = wordsOf(printSite(buildSources(sources)).page(page)).replace(/\s+/g, ' ');
  for (const one of said) expect.soft(words).toMatch(one);
  for (const one of unsaid) expect.soft(words).not.toMatch(one);
});
