// Articles of our own, read and judged as the page and the command do.
import { describe, expect, test } from 'vitest';
import { judgeStatement } from '../../../src/domain/statement/judge-statement.ts';
import {
  type ChosenPlace,
  type FigureChanges,
  figuresOfText,
} from '../../../src/domain/statement/text-figures.ts';
import { readText } from '../../../src/domain/text/read-text.ts';

const PAIR = ['KEN', 'UGA'] as const;

function judge(article: string, changes: FigureChanges = new Map()) {
  const reading = readText(article, { pair: [...PAIR], published: '2025-02-03', isAboutPair: true });
  const text = figuresOfText(reading, changes, { pair: PAIR, assumedReporter: 'KEN' });
  const claims = text.figures.flatMap(({ claim }) => claim ?? []);
  const results = judgeStatement({ claims, language: reading.language, assumedReporter: 'KEN' });
  return { text, results };
}

/** "2024 KEN inconsistent: growth-differs" */
const verdicts = (article: string, changes?: FigureChanges) =>
  judge(article, changes).results.map(({ period, reporter, verdict, findings }) =>
    [period, reporter, verdict, ...findings.map(({ code }) => code)].join(' '),
  );

describe('an article is judged as one source', () => {
  test.each<[name: string, article: string, expected: string[]]>([
    [
      'a growth that its own values refute',
      'Two-way trade of Kenya and Uganda rose 40 per cent to US$1.4 billion in 2024, from US$1.2 billion in 2023.',
      ['2024 KEN inconsistent growth-differs'],
    ],
    [
      'one that they allow',
      'Two-way trade of Kenya and Uganda rose 16.7 per cent to US$1.40 billion in 2024, from US$1.20 billion in 2023.',
      ['2024 KEN consistent'],
    ],
    [
      'several periods, each with its own result',
      "Kenya's exports to Uganda were US$800 million and its imports from Uganda US$300 million in 2024. Two-way trade was US$1.5 billion in 2024. In the first quarter of 2024, two-way trade was US$250 million.",
      ['2024 KEN inconsistent whole-differs', '2024-Q1 KEN cannot-tell'],
    ],
    [
      'two sides, each by itself',
      "Kenya's exports to Uganda were US$800 million in 2024. Uganda's exports to Kenya were US$300 million in 2024.",
      ['2024 KEN cannot-tell', '2024 UGA cannot-tell'],
    ],
    [
      'no period at all: one, and the one before',
      'Two-way trade reached US$2.2 billion, up 33.9 per cent.',
      ['1901 KEN cannot-tell'],
    ],
    ['nothing of trade', 'The ministers met in Nairobi on Monday and talked for 3 hours.', []],
  ])('%s', (_, article, expected) => {
    expect(verdicts(article)).toEqual(expected);
  });
});

test('a surplus may fall by more than all of it, other flows not', () => {
  const article = "In 2024, Kenya's trade surplus with Uganda fell 120 per cent.";
  const { text } = judge(article);
  const [at] = [...text.figures.map(({ told }) => told.at), ...text.leftOut.map((one) => one.at)];
  const placed = (flow: ChosenPlace['flow']): FigureChanges =>
    new Map([
      [at ?? 0, { kind: 'growth', flow, reporter: 'KEN', period: '2024', base: '2023', falls: true }],
    ]);
  expect(judge(article, placed('B')).text.leftOut).toEqual([]);
  expect(judge(article, placed('B')).text.figures).toMatchObject([{ told: { flow: 'B', values: ['-6/5'] } }]);
});

test('what is held against nothing says why', () => {
  const { text } = judge(
    'Trade of Kenya and Uganda more than doubled in 2024. Both governments aim to raise two-way trade to US$2 billion by 2028. Kenyan firms invested US$90 million in Uganda.',
  );
  expect(text.figures.map(({ told, why }) => [told.words, why])).toEqual([
    ['more than doubled', null],
    ['US$2 billion', 'target'],
  ]);
  expect(text.leftOut.map(({ words, reason }) => [words, reason])).toEqual([
    ['US$90 million', 'other-measure'],
  ]);
});

test('a scale that is said once for two counts for the first as well', () => {
  const { results } = judge(
    'In 2024, two-way trade of Kenya and Uganda rose from 1.2 to 1.4 billion US dollars.',
  );
  const figures = results.flatMap(({ claims }) => claims.map(({ period, values }) => [period, ...values]));
  expect(figures.sort()).toEqual([
    ['2023', '1200000000'],
    ['2024', '1400000000'],
  ]);
});

describe('what a reader says of a figure', () => {
  const ARTICLE =
    "Kenya's exports to Uganda were US$800 million in 2024, and aid was US$90 million. Two-way trade was US$1.5 billion in 2024.";
  const at = (words: string) => ARTICLE.indexOf(words);
  const imports: ChosenPlace = {
    ...{ kind: 'level', flow: 'M', falls: false },
    ...{ reporter: 'KEN', period: '2024', base: null },
  };

  test('a figure that was left out is put in its place', () => {
    expect(verdicts(ARTICLE)).toEqual(['2024 KEN cannot-tell']);
    expect(verdicts(ARTICLE, new Map([[at('US$90'), imports]]))).toEqual([
      '2024 KEN inconsistent whole-differs',
    ]);
  });

  test('a figure is taken out', () => {
    const changes: FigureChanges = new Map<number, ChosenPlace | 'out'>([
      [at('US$90'), imports],
      [at('US$1.5'), 'out'],
    ]);
    expect(verdicts(ARTICLE, changes)).toEqual(['2024 KEN cannot-tell']);
    expect(judge(ARTICLE, changes).text.leftOut.map(({ reason }) => reason)).toEqual(['by-reader']);
  });

  test('a figure is one of another side and period', () => {
    const moved: ChosenPlace = { ...imports, flow: 'T', reporter: 'UGA', period: '2023' };
    expect(verdicts(ARTICLE, new Map([[at('US$1.5'), moved]]))).toEqual([
      '2024 KEN cannot-tell',
      '2023 UGA cannot-tell',
    ]);
  });

  test.each<[name: string, change: Partial<ChosenPlace>, why: string | null]>([
    ['a period that is still being typed', { period: '20' }, 'no-period'],
    ['a target', { kind: 'target', flow: 'T' }, 'target'],
    ['a change', { kind: 'change', flow: 'X' }, null],
  ])('%s', (_, change, why) => {
    const changed: FigureChanges = new Map([[at('US$1.5'), { ...imports, ...change }]]);
    const { text } = judge(ARTICLE, changed);
    expect(text.figures.find(({ told }) => told.at === at('US$1.5'))?.why).toBe(why);
  });

  test('what its words do not allow is said, and the figure stays left out', () => {
    const growth: ChosenPlace = { ...imports, kind: 'growth', base: '2023' };
    const { text } = judge(ARTICLE, new Map([[at('US$90'), growth]]));
    expect(text.leftOut).toEqual([
      { words: 'US$90 million', at: at('US$90'), reason: expect.objectContaining({ code: 'two-units' }) },
    ]);
  });
});
