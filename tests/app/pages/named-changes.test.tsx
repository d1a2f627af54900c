// No sentence tells a growth or a fall of a number with a minus sign ("grew by −4%", "fell by −3%"): in examples, and in
// the pages, titles and descriptions of ledgers with any signs, in every language.
import { QueryClientProvider } from '@tanstack/react-query';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { datasetQuery } from '../../../src/app/api/dataset-query.ts';
import { makeQueryClient } from '../../../src/app/api/query-client.ts';
import { findingSentence } from '../../../src/app/format/finding-text.ts';
import { findingTitle } from '../../../src/app/format/finding-title.ts';
import { aboutChange, changeName } from '../../../src/app/format/named-change.ts';
import { claimTitle } from '../../../src/app/format/page-title.ts';
import { CATALOGUES, EVERY_PAGE, ledgerOf } from '../../../src/app/index.ts';
import { interval, rational } from '../../../src/domain/index.ts';
import { datasetOf, type FixtureSource } from '../dataset-fixture.ts';
import { madeSite } from '../made-site.ts';

/** A word of growing or falling before a number below zero, with at most a hedge between them. */
const SIGNED = {
  en: /\b(?:growth|grew|grow|rose|fall|fell|shrank|up|down)(?: of| by| is)?(?: (?:over|about|nearly|more than|less than|at least|at most))* [−-](?:US\$)?\d/i,
  vi: /(?:tăng|tăng trưởng|giảm)(?: là)?(?: (?:hơn|khoảng|gần|dưới|ít nhất|nhiều nhất))* [−-](?:\d|US)/i,
  lo: /(?:ເຕີບໂຕ|ຫຼຸດລົງ|ເພີ່ມຂຶ້ນ)(?:ແມ່ນ|ປະມານ|ຫຼາຍກວ່າ|ເກືອບ)? ?[−-](?:\d|US)/,
} as const;
const LANGUAGES = ['en', 'vi', 'lo'] as const;

const claim = (id: string, figure: string, flow: 'T' | 'X' | 'M', period: string, reporter = 'VNM') => ({
  ...{ id, figure, flow, period, reporter },
  partner: reporter === 'VNM' ? 'LAO' : 'VNM',
});

/** All that titles, sentences and pages say of sources, in a language. */
function saidOf(sources: readonly FixtureSource[], language: (typeof LANGUAGES)[number]): string[] {
  const dataset = datasetOf(sources);
  const messages = CATALOGUES[language];
  const ledger = ledgerOf(dataset, messages);
  const client = makeQueryClient();
  client.setQueryData(datasetQuery('vnm-lao', '').queryKey, dataset);
  const pages = ['', 'growth/', 'findings/', 'targets/'].map((page) =>
    renderToStaticMarkup(
      <QueryClientProvider client={client}>
        <App
          site={madeSite('../../', `/${language}/vnm-lao/${page}`, { language })}
          base=""
          late={EVERY_PAGE}
        />
      </QueryClientProvider>,
    )
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' '),
  );
  client.clear();
  return [
    ...dataset.findings.flatMap((finding) => [
      ...finding.proofs.map((_, index) => findingTitle(finding, ledger, messages, index)),
      findingSentence(finding, ledger, messages),
    ]),
    ...dataset.claims.map((one) => claimTitle(one, ledger, messages)),
    ...pages,
  ];
}

const falls: readonly FixtureSource[] = [
  {
    id: 'a',
    published: '2025-01-09',
    levels: [claim('now', '$900.0 million', 'T', '2024'), claim('then', '$1,000.0 million', 'T', '2023')],
    growths: [{ ...claim('g', 'down 5.0 per cent', 'T', '2024'), base: '2023' }],
    targets: [{ id: 'goal', figure: '$2 billion' }],
  },
];

describe('falls', () => {
  it.each([
    ['en', 'fall of 5%, but other figures need at least 9%'],
    ['en', 'a fall of 9.99–10.01%'],
    ['vi', 'mức giảm 5%'],
    ['lo', 'ການຫຼຸດລົງ 5%'],
  ] as const)('are told by their size (%s: %s)', (language, words) => {
    expect(saidOf(falls, language).join('\n')).toContain(words);
  });

  // biome-ignore format: one row a case
  it.each<[string, string, string]>([
    ['a growth where values fall',      'up 4.0 per cent',            'change of 4%, but other figures allow at most −9'],
    ['a fall above that of values',     'down 25.0 per cent',         'fall of 25%, but other figures allow at most 11%'],
    ['a hedged fall',                   'down over 15 per cent',      'fall of over 15%, but other figures allow at most 11%'],
    ['a fall told with a minus sign',   '−5.0 per cent',              'fall of 5%, but other figures need at least 9%'],
    ['a fall by an amount',             'down $50 million',           'fall of US$50 million, but other figures need at least'],
  ])('of %s', (_, figure, title) => {
    const [source] = falls;
    const sources = [{ ...source, id: 'a', growths: [{ ...claim('g', figure, 'T', '2024'), base: '2023' }] }];
    expect(saidOf(sources, 'en').join('\n')).toContain(title);
  });

  it.each(LANGUAGES)(
    'never have a sign behind a word of change (%s)',
    (language) => {
      const rate = fc
        .record({
          word: fc.constantFrom(
            'up',
            'down',
            'down over',
            'down nearly',
            'up about',
            'up over',
            '−',
            'minus',
          ),
          size: fc.integer({ min: 1, max: 400 }),
          amount: fc.boolean(),
        })
        .map(({ word, size, amount }) =>
          amount && word !== 'minus' && word !== '−'
            ? `${word} $${size} million`
            : `${word}${word === '−' ? '' : ' '}${(size / 10).toFixed(1)} per cent`,
        );
      const value = fc.integer({ min: 50, max: 999 }).map((size) => `$${size} million`);
      const flow = fc.constantFrom('T', 'X', 'M');
      const page = fc.record({
        values: fc.array(fc.tuple(flow, fc.constantFrom('2022', '2023', '2024'), value), { maxLength: 6 }),
        growths: fc.array(fc.tuple(flow, rate), { minLength: 1, maxLength: 4 }),
        reporter: fc.constantFrom('VNM', 'LAO'),
      });
      fc.assert(
        fc.property(fc.array(page, { minLength: 1, maxLength: 2 }), (pages) => {
          const sources = pages.map(({ values, growths, reporter }, index) => ({
            id: `s${index}`,
            published: `2025-0${index + 1}-09`,
            levels: values.map(([flow, period, figure], at) =>
              claim(`l${at}`, figure, flow, period, reporter),
            ),
            growths: growths.map(([flow, figure], at) => ({
              ...claim(`g${at}`, figure, flow, '2024', reporter),
              base: '2023',
            })),
            targets: [{ id: 'goal', figure: '$2 billion', ...(index === 0 ? {} : { by: '2030' }) }],
          }));
          for (const words of saidOf(sources, language)) expect(words).not.toMatch(SIGNED[language]);
        }),
        { numRuns: 12 },
      );
    },
    120_000,
  );
});

describe('the name of a change', () => {
  const between = (low: string, high: string) => interval(rational(low), rational(high));
  // biome-ignore format: one row a case
  it.each([
    ['-0.2', '-0.1', 'fall', '10–20%'],
    ['0.1', '0.2', 'growth', '10–20%'],
    ['0', '0.2', 'growth', '0–20%'],
    ['-0.1', '0.2', 'change', '−10% to 20%'],
  ])('from %s to %s is %s: %s', (low, high, name, words) => {
    expect(aboutChange(between(low, high), CATALOGUES.en)).toEqual({ name, words });
  });

  it('is one for several', () => {
    expect(changeName([between('-0.2', '-0.1'), between('-0.4', '-0.3')])).toBe('fall');
    expect(changeName([between('-0.2', '-0.1'), between('0.3', '0.4')])).toBe('change');
    expect(changeName([])).toBe('growth');
  });
});
