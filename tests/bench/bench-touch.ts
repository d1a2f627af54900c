/**
 * Measures how soon a page answers a reader: `npm run bench:touch -- [<folder of a built site>…] [--pair vnm-lao]
 * [--rounds 15]`. Each round opens each page anew in each site, in turn, throttled (the processor by 4, slow 4G) and not, with an
 * empty cache. The first touch is the first that the page meets: no pointer was on it and no key pressed before. Answers end
 * with the paint that shows them. Medians and quartiles are printed, and what was loaded for the first answer.
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';

declare global {
  interface Window {
    /** When the page met the first event of a touch, and when it had painted the answer. */
    touched: number | undefined;
    answered: number | undefined;
    /** The longest time from an event of an interaction to the next paint. */
    slowest: number;
    /** Waits for an answer: what an expression of the page's texts gives is another than before. */
    await: (shown: string) => void;
  }
}

interface Condition {
  readonly name: string;
  readonly cpu: number;
  readonly slowNet: boolean;
}
const CONDITIONS: readonly Condition[] = [
  { name: 'throttled', cpu: 4, slowNet: true },
  { name: 'not throttled', cpu: 1, slowNet: false },
];
/** 1.6 and 0.75 Mbps, 150 ms a request: as in the bench of the first paint. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** What one touch showed, in ms, and the bytes loaded from the touch to the answer. */
interface Answer {
  readonly time: number;
  readonly bytes: number;
  /** Interaction to next paint. */
  readonly paint: number;
}

interface Task {
  readonly name: string;
  readonly path: string;
  /** The text that changes with an answer: a selector. */
  readonly shown: string;
  /** Touches for the first and for later times. */
  readonly touches: readonly ((page: Page) => Promise<void>)[];
  /** What is done before, in the page, without any touch. */
  readonly prepare: string;
}

/** A choice by keys: the fold is open already, so that the first touch is the one that puts the focus into the field. */
const choose = (field: string) => async (page: Page) => {
  await page.focus(field);
  await page.keyboard.press('ArrowDown');
};
const type = (field: string, letter: string) => async (page: Page) => {
  await page.focus(field);
  await page.keyboard.press(letter);
};
/** Puts the pointer on a mark of a chart: the place within it, from 0 to 1. */
const point = (chart: string, place: number) => async (page: Page) => {
  const box = await page.locator(chart).first().boundingBox();
  if (!box) throw new Error(`no ${chart}`);
  await page.mouse.move(box.x + place * box.width, box.y + box.height / 2);
};
const OPEN_FOLD = `document.querySelectorAll('details.fold').forEach((fold) => { fold.open = true })`;
const CHART = '.chart-figure .drawing svg:visible';
const SEE_CHART = `document.querySelector('.chart-figure').scrollIntoView({ block: 'center', behavior: 'instant' })`;

const filtered = (name: string, path: string): Task => ({
  name,
  path,
  shown: '.count',
  prepare: OPEN_FOLD,
  touches: [
    choose('main form select[name=year]'),
    choose('main form select[name=year]'),
    choose('main form select[name=year]'),
  ],
});
const TASKS: readonly Task[] = [
  {
    name: 'value under the pointer',
    path: '',
    shown: '.tip, .trend-tooltip',
    prepare: SEE_CHART,
    touches: [point(CHART, 0.4), point(CHART, 0.6), point(CHART, 0.8)],
  },
  filtered('filter of figures', 'claims/'),
  {
    name: 'search in figures',
    path: 'claims/',
    shown: '.count',
    prepare: OPEN_FOLD,
    touches: [...'mil'].map((letter) => type('main form input[name=q]', letter)),
  },
  filtered('filter of growth', 'growth/'),
  filtered('filter of contradictions', 'findings/'),
  filtered('filter of sources', 'sources/'),
];

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: {
    pair: { type: 'string', default: 'vnm-lao' },
    rounds: { type: 'string', default: '15' },
    only: { type: 'string', default: '' },
  },
});
const folders = positionals.length > 0 ? positionals : ['dist'];
const rounds = Number(options.rounds);
const sites = await Promise.all(folders.map(serveCompressed));
const { CHROMIUM } = process.env;
const tasks = TASKS.filter(({ name }) => name.includes(options.only));
const found = new Map<string, Answer[]>();
for (let round = 0; round <= rounds; round++) {
  for (const condition of CONDITIONS) {
    const browser = await chromium.launch(CHROMIUM ? { executablePath: CHROMIUM } : {});
    // A fresh browser's first page is slow.
    await (await browser.newPage()).goto(sites[0]?.address ?? '');
    for (const task of tasks) {
      for (const site of sites) {
        const answers = await answersOf(
          browser,
          `${site.address}en/${options.pair}/${task.path}`,
          task,
          condition,
        );
        // The first round fills the server's store of compressed files.
        if (round === 0) continue;
        for (const [index, answer] of answers.entries()) {
          const key = [site.folder, task.name, condition.name, index === 0 ? 'first' : 'later'].join(' | ');
          found.set(key, [...(found.get(key) ?? []), answer]);
          console.error(round, key, Math.round(answer.time), answer.paint, answer.bytes);
        }
      }
    }
    await browser.close();
  }
  console.error(`round ${round} of ${rounds}`);
}
for (const { close } of sites) close();
console.log('| site | touch | condition | | answer, ms | interaction to next paint, ms | bytes |');
console.log('| --- | --- | --- | --- | ---: | ---: | ---: |');
for (const [key, answers] of found) {
  const times = spread(answers.map(({ time }) => time));
  const paints = spread(answers.map(({ paint }) => paint));
  console.log(
    `| ${key} | ${times} | ${paints} | ${quantile(
      answers.map(({ bytes }) => bytes),
      0.5,
    ).toLocaleString('en')} |`,
  );
}

/** Opens a page and touches it. */
async function answersOf(
  browser: Browser,
  address: string,
  { shown, touches, prepare }: Task,
  { cpu, slowNet }: Condition,
): Promise<Answer[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  // The loader calls it for each function with a name.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(watchTouches);
  await session.send('Network.enable');
  if (slowNet) await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await page.goto(address);
  await page.evaluate(prepare);
  await page.waitForTimeout(1000);
  const answers: Answer[] = [];
  for (const touch of touches) {
    await page.evaluate((selector) => window.await(selector), shown);
    const before = bytes;
    await touch(page);
    await page.waitForFunction(() => window.answered !== undefined, null, { polling: 50, timeout: 60_000 });
    const time = await page.evaluate(() => (window.answered ?? 0) - (window.touched ?? 0));
    // Browsers tell the time of an interaction some frames later. Whatever else a first touch began ends meanwhile.
    await page.waitForTimeout(1000);
    answers.push({ time, bytes: bytes - before, paint: await page.evaluate(() => window.slowest) });
  }
  await context.close();
  return answers;
}

/** Runs in the page before its own code. */
function watchTouches(): void {
  const events = ['pointerover', 'pointermove', 'pointerdown', 'focusin', 'keydown', 'input'];
  for (const name of events) {
    window.addEventListener(
      name,
      ({ timeStamp }) => {
        window.touched ??= timeStamp;
      },
      { capture: true, passive: true },
    );
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.slowest = Math.max(window.slowest, entry.duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  window.await = (selector) => {
    window.touched = undefined;
    window.answered = undefined;
    window.slowest = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      window.answered = performance.now();
    };
    const textIn = () =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .map((element) => (element.hidden ? '' : element.textContent))
        .join('\n');
    const before = textIn();
    const look = () => {
      if (textIn() === before) requestAnimationFrame(look);
      else port2.postMessage(null);
    };
    requestAnimationFrame(look);
  };
}

interface CompressedSite {
  readonly folder: string;
  readonly address: string;
  readonly close: () => void;
}

/** Serves a folder with Brotli, as a host does that has compressed copies. */
async function serveCompressed(folder: string): Promise<CompressedSite> {
  const kept = new Map<string, Buffer>();
  const compressed = (file: string): Buffer => {
    const content = readFileSync(file);
    // A large file takes minutes at the highest quality.
    const quality = content.length > 1_000_000 ? 5 : 11;
    const made =
      kept.get(file) ??
      brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
    kept.set(file, made);
    return made;
  };
  const server = createServer(({ url = '/' }, response) => {
    const path = join(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname));
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
    const type = TYPES[extname(file)];
    if (!existsSync(file)) response.writeHead(404).end();
    else if (type === undefined) createReadStream(file).pipe(response);
    else {
      response.writeHead(200, {
        'Content-Type': type,
        'Content-Encoding': 'br',
        'Cache-Control': 'max-age=600',
      });
      response.end(compressed(file));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const bound = server.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('no port');
  return { folder, address: `http://localhost:${bound.port}/`, close: () => server.close() };
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return Math.round(low + (high - low) * (place % 1));
}

/** The median, and the quartiles. */
function spread(numbers: readonly number[]): string {
  return `${quantile(numbers, 0.5)} (${quantile(numbers, 0.25)}–${quantile(numbers, 0.75)})`;
}
