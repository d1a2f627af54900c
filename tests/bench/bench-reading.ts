/**
 * Measures how much a reader meets: `npm run bench:reading -- [<folder of a built site>] [<pair>]` opens a page of each
 * kind at three widths and prints its height in pixels, the words in `main` that are seen before anything is opened, and
 * which share of them is small (below 14 px) or grey (the soft ink of the style sheet). Words in pictures do not count.
 * Then it does what readers come for, and prints where each answer stands; `--tasks` only does that.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import * as v from 'valibot';
import { openPort } from '../../src/build/commands/serve.ts';
import { type Dataset, DatasetSchema } from '../../src/domain/index.ts';
import { type FoundAnswer, findAnswer, readerTasks, SCREENS } from './reader-tasks.ts';

const WIDTHS = [1440, 768, 390] as const;

interface Reading {
  readonly height: number;
  readonly words: number;
  /** Shares of the words. */
  readonly small: number;
  readonly grey: number;
}

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: { tasks: { type: 'boolean', default: false } },
});
const [folder = '.cache/frozen-site', pair = 'vnm-lao'] = positionals;
const dataset = v.parse(
  DatasetSchema,
  JSON.parse(readFileSync(join(folder, 'data', pair, 'dataset.json'), 'utf8')),
);
const port = await openPort({ port: 0, host: null });
port.serve(folder);
const { CHROMIUM } = process.env;
const browser = await chromium.launch(CHROMIUM ? { executablePath: CHROMIUM } : {});
if (!options.tasks) await printLengths();
await printAnswers();
await browser.close();
port.close();

async function printLengths(): Promise<void> {
  console.log('| page | height | words | small | grey |');
  console.log('| --- | ---: | ---: | ---: | ---: |');
  for (const [name, path] of pagesOf(dataset)) {
    const readings: Reading[] = [];
    for (const width of WIDTHS) {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      await page.goto(new URL(`en/${pair}/${path}`, port.address).href);
      readings.push(await readingOf(page));
      await page.close();
    }
    const [wide] = readings;
    if (!wide) continue;
    const heights = readings.map(({ height }) => height.toLocaleString('en')).join(' / ');
    console.log(
      `| ${name} | ${heights} | ${wide.words.toLocaleString('en')} | ${percent(wide.small)} | ${percent(wide.grey)} |`,
    );
  }
  console.log();
}

/** Of each task the pixels from the top of the page to the end of the answer, and the words before it. */
async function printAnswers(): Promise<void> {
  console.log('| task | page | 1440 by 900 | 390 by 844 | words before |');
  console.log('| --- | --- | ---: | ---: | ---: |');
  for (const task of readerTasks(dataset)) {
    const found: (FoundAnswer | null)[] = [];
    for (const viewport of SCREENS) {
      const page = await browser.newPage({ viewport });
      await page.goto(new URL(`en/${pair}/${task.path}`, port.address).href);
      found.push(await findAnswer(page, task));
      await page.close();
    }
    const places = found.map((one) => (one === null ? 'not found' : one.bottom.toLocaleString('en')));
    const steps = task.steps.length > 0 ? `, after ${task.steps.length}` : '';
    console.log(
      `| ${task.name} | ${task.path || 'overview'}${steps} | ${places.join(' | ')} | ${found[0]?.words ?? ''} |`,
    );
  }
}

/** A page of each kind: its name, and its path below the pair. */
function pagesOf({ findings, claims, sources }: Dataset): (readonly [name: string, path: string])[] {
  const [source] = sources;
  const kinds = [...new Set(findings.map(({ kind }) => kind))];
  const claimKinds = [...new Set(claims.map(({ kind }) => kind))];
  return [
    ['overview', ''],
    ['growth', 'growth/'],
    ['contradictions', 'findings/'],
    ['targets', 'targets/'],
    ['figures', 'claims/'],
    ['sources', 'sources/'],
    ['check', 'check/'],
    ['method', 'method/'],
    ...kinds.map((kind) => {
      const id = findings.find((finding) => finding.kind === kind)?.id;
      return [`finding: ${kind}`, `findings/${id}/`] as const;
    }),
    ...claimKinds.map((kind) => {
      const id = claims.find((claim) => claim.kind === kind)?.id;
      return [`figure: ${kind}`, `claims/${id}/`] as const;
    }),
    ...(source ? [['source', `sources/${source.id}/`] as const] : []),
  ];
}

/** What a reader meets on the page that is open. */
function readingOf(page: Page): Promise<Reading> {
  return page.evaluate(() => {
    const probe = document.createElement('p');
    // Not by a class: a page has no rules for what it does not show.
    probe.style.color = 'var(--ink-soft)';
    document.body.append(probe);
    const soft = getComputedStyle(probe).color;
    probe.remove();
    const main = document.querySelector('main');
    const counts = { words: 0, small: 0, grey: 0 };
    const texts = main && document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (texts?.nextNode()) {
      const { textContent, parentElement } = texts.currentNode;
      if (!parentElement?.checkVisibility() || parentElement.closest('svg, noscript')) continue;
      const { length } = (textContent ?? '').split(/\s+/).filter((word) => word !== '');
      const { fontSize, color } = getComputedStyle(parentElement);
      counts.words += length;
      if (Number.parseFloat(fontSize) < 14) counts.small += length;
      if (color === soft) counts.grey += length;
    }
    // No function has a name in here: the loader would add a call that the page does not know.
    const words = Math.max(counts.words, 1);
    return {
      height: document.documentElement.scrollHeight,
      words: counts.words,
      small: counts.small / words,
      grey: counts.grey / words,
    };
  });
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
