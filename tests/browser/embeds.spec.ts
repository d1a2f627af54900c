// Charts on another site: every chart, in a host that allows nothing but our frames.

import type { APIRequestContext, Page } from '@playwright/test';
import { type Host, startHost } from './host.ts';
import { expect, test as reader } from './reader.ts';

interface Listed {
  readonly id: string;
  readonly title: string;
  readonly height: number;
}

const test = reader.extend<{ host: Host }>({
  host: async ({ baseURL }, use) => {
    const host = await startHost(baseURL ?? '');
    await use(host);
    await host.close();
  },
});

// A trace of hundreds of documents takes longer than the test.
test.use({
  trace: 'off',
  expectedMessages: [/frame is sandboxed and the 'allow-scripts' permission is not set/],
});

const FOLDER = 'embed/en/vnm-lao';
const COLUMN = 600;
/** So many frames stand on one host page: more would take no less time, and a browser's memory. */
const A_PAGE = 72;
/** Hundreds of documents, on a machine that may be busy. */
const MINUTES = 300_000;

const listOf = async (request: APIRequestContext): Promise<Listed[]> =>
  (await (await request.get(`${FOLDER}/index.json`)).json()).charts;

/** The code that a reader copies, without options. */
const codeFor = ({ id, title, height }: Listed, attributes = '', query = '') =>
  `<iframe title="${title.replaceAll('"', '&quot;')}" src="SITE/${FOLDER}/${id}.html${query}" width="100%" height="${height}" frameborder="0" ${attributes}></iframe>`;

const RESIZE = '<script src="SITE/embed/resize.js" async></script>';

const groups = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / A_PAGE) }, (_, at) =>
    all.slice(at * A_PAGE, (at + 1) * A_PAGE),
  );

/** Counts the height messages that reach the host, by the chart that they name. */
async function countMessages(page: Page): Promise<() => Promise<Record<string, number>>> {
  await page.addInitScript(() => {
    if (window !== window.top) return;
    const heard: Record<string, number> = {};
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => {
      if (data?.source === 'tradecheck' && data.type === 'height') heard[data.id] = (heard[data.id] ?? 0) + 1;
    });
  });
  return () => page.evaluate(() => (window as unknown as { heard: Record<string, number> }).heard);
}

/** Shows every frame once: browsers let those out of sight wait. */
async function scrollThrough(page: Page): Promise<void> {
  for (const frame of await page.locator('iframe').all()) await frame.scrollIntoViewIfNeeded();
}

interface Measured {
  readonly frame: number;
  readonly content: number;
  readonly overflow: boolean;
  readonly table: boolean;
}

/** What every frame of the host shows. */
async function measure(page: Page): Promise<Measured[]> {
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  return Promise.all(
    frames.map((frame) =>
      frame.evaluate(() => {
        const root = document.documentElement;
        return {
          frame: innerHeight,
          content: root.getBoundingClientRect().height,
          overflow: root.scrollHeight > root.clientHeight || root.scrollWidth > root.clientWidth,
          table: document.querySelectorAll('details tbody tr').length > 0,
        };
      }),
    ),
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  const ground = { light: '#ffffff', dark: '#1b1b22' }[colorScheme];

  // Every other chart is sandboxed on the light page, the others on the dark one.
  test(`every chart takes its height on a ${colorScheme} page`, async ({ page, host, request }) => {
    test.setTimeout(MINUTES);
    const charts = await listOf(request);
    expect(charts.length).toBeGreaterThan(100);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: COLUMN, height: 900 });
    const heard = await countMessages(page);
    for (const group of groups(charts)) {
      const frames = group.map((chart, at) =>
        codeFor(
          { ...chart, height: 200 },
          (at % 2 === 0) === (colorScheme === 'light') ? 'sandbox="allow-scripts"' : '',
        ),
      );
      host.show({ body: frames.join('') + RESIZE, colorScheme, ground });
      await page.goto(host.address);
      await expect
        .poll(
          async () => {
            await scrollThrough(page);
            return (await measure(page)).filter(({ frame, content }) => Math.abs(frame - content) > 1);
          },
          { timeout: MINUTES },
        )
        .toEqual([]);
      const measured = await measure(page);
      expect(measured).toHaveLength(group.length);
      expect(measured.filter(({ overflow }) => overflow)).toEqual([]);
      const counts = Object.values(await heard());
      expect(counts).toHaveLength(group.length);
      expect(Math.max(...counts)).toBeLessThanOrEqual(2);
    }
  });

  test(`every chart is whole without scripts on a ${colorScheme} page`, async ({ page, host, request }) => {
    test.setTimeout(MINUTES);
    await page.emulateMedia({ colorScheme });
    const heard = await countMessages(page);
    for (const width of colorScheme === 'light' ? [320, 900] : [COLUMN]) {
      await page.setViewportSize({ width, height: 900 });
      for (const group of groups(await listOf(request))) {
        host.show({ body: group.map((chart) => codeFor(chart, 'sandbox')).join(''), colorScheme, ground });
        await page.goto(host.address);
        const measured = await measure(page);
        expect(measured).toHaveLength(group.length);
        expect(measured.filter(({ overflow, table }) => overflow || !table)).toEqual([]);
        expect(await heard()).toEqual({});
      }
    }
  });
}
