/**
 * What readers come for, walked in a browser: where on the page the answer stands, and how many words come before it.
 * The answers are known by their words, not by their numbers, so that another ledger can be walked, too.
 */
import type { Page } from '@playwright/test';
import type { Dataset } from '../../src/domain/index.ts';

/** A desk and a phone. */
export const SCREENS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

export interface ReaderTask {
  readonly name: string;
  /** Below the pair. */
  readonly path: string;
  /** What the reader does there; each is one click, tap or text. */
  readonly steps: readonly ((page: Page) => Promise<unknown>)[];
  /** Begins the line that answers. */
  readonly answer: RegExp;
}

/** An answer found: its top and bottom in pixels from the top of the page, and the words in `main` before it. */
export interface FoundAnswer {
  readonly top: number;
  readonly bottom: number;
  readonly words: number;
}

/** The sentence of the task on checking: a total with its growth, and its parts with theirs. */
const STATEMENT =
  'In 2024, two-way trade grew by 32.8 per cent to over US$2 billion. Laos’ imports were US$641.8 million, up 32 per cent, and its exports US$1.3 billion, up 26.2 per cent.';

/** The tasks, in the order in which they are asked. */
export function readerTasks({ headline, pair }: Dataset): ReaderTask[] {
  const { current } = headline;
  const value = `values/T-${current?.period.replace('/', '--')}/`;
  const claim = `claims/${current?.claims[0] ?? ''}/`;
  const seen = { steps: [] };
  const check = (page: Page) =>
    page
      .locator('main textarea')
      .first()
      .fill(STATEMENT.replaceAll('Laos', pair.economies[1]?.name ?? ''));
  return [
    { ...seen, name: 'How large is trade?', path: '', answer: /^About US\$[\d.]+ \w+ in \d{4}$/ },
    { ...seen, name: 'How sure is that?', path: '', answer: /exceeds its parts, at most/ },
    { ...seen, name: 'Which growth is right?', path: '', answer: /^Up about .* by .* count$/ },
    {
      ...seen,
      name: 'Why is the other one wrong?',
      path: '',
      answer: /growth of .* other figures allow at most/,
    },
    {
      ...seen,
      name: 'Is the open target realistic?',
      path: 'targets/',
      answer: /would take about \d+% a year/,
    },
    {
      name: 'The trend under an own title',
      path: '',
      steps: [
        (page) => page.getByText('Share, embed, download, cite').first().click(),
        (page) => page.getByLabel('Your own title').first().fill('Trade doubled'),
      ],
      answer: /^Copy: /,
    },
    {
      ...seen,
      name: 'Which stated growths cannot be true?',
      path: 'growth/',
      answer: /^\d+ of \d+ stated growths/,
    },
    { name: 'Check a paragraph', path: 'check/', steps: [check], answer: /cannot all be true/ },
    { ...seen, name: 'From a value to its printed words', path: value, answer: /^“.*”$/ },
    {
      ...seen,
      name: 'Exports as each side reports them',
      path: 'two-counts/',
      answer: /^In \d{4} .* counted|^Two counts of/,
    },
    { ...seen, name: 'Cite a figure', path: claim, answer: /^Copy citation$/ },
    { ...seen, name: 'What changed lately?', path: 'changes/', answer: /^\d+ \w+ \d{4}: / },
  ];
}

/** Does what a task needs and finds its answer; `null` where none is seen. */
export async function findAnswer(page: Page, { steps, answer }: ReaderTask): Promise<FoundAnswer | null> {
  for (const step of steps) await step(page);
  const place = page.locator('main :is(h1, h2, p, a, li, button, summary, strong, span, figcaption):visible');
  const found = place.filter({ hasText: answer }).first();
  await found.waitFor({ timeout: 15_000 }).catch(() => undefined);
  if ((await found.count()) === 0) return null;
  return found.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const main = element.closest('main') ?? document.body;
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    let words = 0;
    while (texts.nextNode() && !element.contains(texts.currentNode)) {
      const { textContent, parentElement } = texts.currentNode;
      if (!parentElement?.checkVisibility() || parentElement.closest('svg, noscript')) continue;
      words += (textContent ?? '').split(/\s+/).filter((word) => word !== '').length;
    }
    return { top: Math.round(top + scrollY), bottom: Math.round(bottom + scrollY), words };
  });
}
