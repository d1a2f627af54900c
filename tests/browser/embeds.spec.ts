// Charts on another site: every chart, in a host that allows nothing but our frames.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { APIRequestContext, Page } from '@playwright/test';
import { CHART_KINDS } from '../../src/app/charts/chart-kinds.ts';
import { frameCode } from '../../src/app/share/snippets.ts';
import { type Host, startHost } from './host.ts';
import { expect, test as reader, SITE_FOLDER } from './reader.ts';

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
const MINUTES = 600_000;

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

/** Collects the heights that reach the host, by the chart that they name. */
async function hearHeights(page: Page): Promise<() => Promise<Record<string, number[]>>> {
  await page.addInitScript(() => {
    if (window !== window.top) return;
    const heard: Record<string, number[]> = {};
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => {
      if (data?.source === 'tradecheck' && data.type === 'height')
        heard[data.id] = [...(heard[data.id] ?? []), data.height];
    });
  });
  return () => page.evaluate(() => (window as unknown as { heard: Record<string, number[]> }).heard);
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
    expect(charts.length).toBeGreaterThan(150);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: COLUMN, height: 900 });
    const heard = await hearHeights(page);
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
      const heights = Object.entries(await heard());
      expect(heights).toHaveLength(group.length);
      expect(heights.filter(([, told]) => told.length > 2)).toEqual([]);
    }
  });

  test(`every chart is whole without scripts on a ${colorScheme} page`, async ({ page, host, request }) => {
    test.setTimeout(MINUTES);
    await page.emulateMedia({ colorScheme });
    const heard = await hearHeights(page);
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

/** One chart of each kind. */
async function kinds(request: APIRequestContext): Promise<Listed[]> {
  const charts = await listOf(request);
  return CHART_KINDS.map(({ kind }) => {
    const chart = charts.find(({ id }) => id === kind || id.startsWith(`${kind}-`));
    if (!chart) throw new Error(`no chart of the kind ${kind}`);
    return chart;
  });
}

/** The colours of a page's picture at points, as "r,g,b". */
async function colorsAt(page: Page, points: readonly (readonly [x: number, y: number])[]): Promise<string[]> {
  const picture = (await page.screenshot()).toString('base64');
  return page.evaluate(
    async ([data, spots]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d', { willReadFrequently: true });
      context?.drawImage(image, 0, 0);
      return spots.map(([x, y]) => [...(context?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3).join());
    },
    [picture, points] as const,
  );
}

// biome-ignore format: one row a case
for (const [what, { reader: prefers, page: colors, ground, query, code, policy }] of Object.entries({
  'a light page': { reader: 'light', page: 'light', ground: '#ffffff', query: '', code: '', policy: undefined },
  'a dark page': { reader: 'dark', page: 'dark', ground: '#1b1b22', query: '', code: '', policy: undefined },
  'a page of both': { reader: 'dark', page: 'light dark', ground: '#1b1b22', query: '', code: '', policy: undefined },
  'a light page at night': { reader: 'dark', page: 'light', ground: '#f4f1ea', query: '?theme=light', code: '', policy: undefined },
  'a light page that says nothing': { reader: 'dark', page: '', ground: '#f4f1ea', query: '?theme=light', code: '', policy: undefined },
  'a dark page by day': { reader: 'light', page: 'dark', ground: '#1b1b22', query: '?theme=dark', code: '', policy: undefined },
  'a dark page that says nothing': { reader: 'light', page: '', ground: '#1b1b22', query: '?theme=dark', code: 'style="color-scheme: dark"', policy: "default-src 'none'; style-src 'unsafe-inline'" },
} as const)) {
  test(`no box shows on ${what}`, async ({ page, host, request }) => {
    await page.emulateMedia({ colorScheme: prefers });
    await page.setViewportSize({ width: COLUMN, height: 2000 });
    for (const chart of await kinds(request)) {
      host.show({
        body: codeFor(chart, code, query),
        colorScheme: colors,
        ground,
        ...(policy ? { policy } : {}),
      });
      await page.goto(host.address);
      const { width, height } = (await page.locator('iframe').boundingBox()) ?? { width: 0, height: 0 };
      const corners = [[0, 0], [width - 1, 0], [0, height - 1], [width - 1, height - 1]] as const;
      const rgb = [1, 3, 5].map((at) => Number.parseInt(ground.slice(at, at + 2), 16)).join();
      expect(await colorsAt(page, corners), chart.id).toEqual([rgb, rgb, rgb, rgb]);
    }
  });
}

test.describe('the script for the page around', () => {
  const CHART = { id: 'trend-t', title: 'A chart', height: 300 };
  const sizes = (page: Page) =>
    page.locator('iframe').evaluateAll((all) => all.map((frame) => frame.getBoundingClientRect().height));

  const STYLED = "default-src 'none'; style-src 'unsafe-inline'";
  const ODD_BOX =
    '<style>iframe { height: auto; border: 5px solid; padding: 12px 8px; box-sizing: BOX }</style>';

  for (const box of ['border-box', 'content-box'] as const) {
    test(`counts what a host puts around the frame, as ${box}`, async ({ page, host }) => {
      host.show({ body: ODD_BOX.replace('BOX', box) + codeFor(CHART) + RESIZE, policy: STYLED });
      await page.goto(host.address);
      await expect
        .poll(async () => (await measure(page)).map(({ frame, content }) => Math.abs(frame - content) < 1))
        .toEqual([true]);
      expect((await measure(page)).map(({ overflow }) => overflow)).toEqual([false]);
    });
  }

  test('is not needed for the height where a host sizes its frames by their style', async ({
    page,
    host,
  }) => {
    const frame = frameCode({
      title: 'A chart',
      address: `SITE/${FOLDER}/trend-t.html`,
      height: 640,
      theme: 'auto',
      resize: null,
      printed: true,
    });
    host.show({ body: `<style>iframe { height: auto }</style>${frame}`, policy: STYLED });
    await page.goto(host.address);
    expect(await sizes(page)).toEqual([640]);
  });

  test('is not the only one that hears the height', async ({ page, host }) => {
    await page.addInitScript(() => {
      if (window !== window.top) return;
      const texts: string[] = [];
      Object.assign(window, { texts });
      addEventListener('message', ({ data }) => {
        if (typeof data === 'string') texts.push(data);
      });
    });
    host.show({ body: codeFor(CHART, '', '?initialWidth=600&childId=chart-1') });
    await page.goto(host.address);
    const texts = () => page.evaluate(() => (window as unknown as { texts: string[] }).texts);
    await expect.poll(texts).toContainEqual(expect.stringMatching(/^pymxPYMxchart-1xPYMxheightxPYMx\d+$/));
    await page.evaluate(() => {
      const [frame] = document.querySelectorAll('iframe');
      frame?.contentWindow?.postMessage('[iFrameSizer]iFrameResizer0:8:false:false:32:true', '*');
    });
    await expect
      .poll(texts)
      .toContainEqual(expect.stringMatching(/^\[iFrameSizer\]iFrameResizer0:\d+:\d+:size$/));
  });

  test('takes no height but that of its own frames, and only a number', async ({ page, host }) => {
    const foreign = '<iframe src="data:text/html,<p>Another chart" height="100" frameborder="0"></iframe>';
    host.show({ body: codeFor(CHART) + foreign + RESIZE });
    await page.goto(host.address);
    const [chart, other] = page.frames().slice(1);
    if (!chart || !other) throw new Error('two frames');
    await expect.poll(async () => (await sizes(page))[0]).not.toBe(300);
    const settled = await sizes(page);
    const message = (height: unknown) => ({
      source: 'tradecheck',
      v: 1,
      type: 'height',
      id: 'vnm-lao/trend-t',
      height,
    });

    // From a window that is none of ours: the host itself, and a frame of somebody else.
    for (const height of [700, 1e9, Number.NaN, '700', 'javascript:alert(1)']) {
      await page.evaluate((data) => window.postMessage(data, '*'), message(height));
      await other.evaluate((data) => parent.postMessage(data, '*'), message(height));
    }
    // From our frame, but no height of a chart.
    const strange: unknown[] = [
      Number.NaN,
      Number.POSITIVE_INFINITY,
      1e9,
      -5,
      0,
      '700',
      'javascript:alert(1)',
      null,
      [700],
    ];
    for (const data of [
      ...strange.map(message),
      'javascript:alert(1)',
      null,
      { ...message(700), v: 2 },
      { ...message(700), source: 'x' },
    ]) {
      await chart.evaluate((sent) => parent.postMessage(sent, '*'), data);
    }
    // Messages keep their order: when the last has come, all have.
    const lastHeard = page.evaluate(
      () => new Promise<void>((done) => addEventListener('message', ({ data }) => data === 'last' && done())),
    );
    await chart.evaluate(() => parent.postMessage('last', '*'));
    await lastHeard;
    expect(await sizes(page)).toEqual(settled);
    expect(page.url()).toBe(host.address);

    for (const [asked, given] of [
      [10, 50],
      [60_000, 5000],
      [640.2, 641],
    ] as const) {
      await chart.evaluate((data) => parent.postMessage(data, '*'), message(asked));
      await expect.poll(() => sizes(page)).toEqual([given, 100]);
    }
  });

  test('asks frames that were ready before it was', async ({ page, host, baseURL }) => {
    host.show({ body: codeFor({ ...CHART, height: 200 }), policy: "default-src 'none'" });
    await page.goto(host.address);
    await expect(page.frameLocator('iframe').locator('.tip')).toHaveCount(1);
    expect(await sizes(page)).toEqual([200]);
    await page.addScriptTag({ url: new URL('embed/resize.js', baseURL).href });
    await expect.poll(async () => (await sizes(page))[0]).toBeGreaterThan(300);
  });
});

test('an opened table makes the frame higher, and a closed one lower again', async ({ page, host }) => {
  host.show({ body: codeFor({ id: 'targets', title: 'A chart', height: 200 }) + RESIZE });
  await page.setViewportSize({ width: COLUMN, height: 900 });
  await page.goto(host.address);
  const height = async () => (await page.locator('iframe').boundingBox())?.height ?? 0;
  await expect.poll(height).toBeGreaterThan(201);
  const closed = await height();
  const summary = page.frameLocator('iframe').locator('summary');
  await summary.click();
  await expect.poll(height).toBeGreaterThan(closed + 50);
  await summary.click();
  await expect.poll(height).toBe(closed);
});

test.describe('an embed page', () => {
  const OWN = `${FOLDER}/trend-t.html`;

  test('transfers 12 kB at most with all its data', async ({ request }) => {
    test.setTimeout(MINUTES);
    const { version } = await (await request.get(`${FOLDER}/index.json`)).json();
    for (const { id } of await listOf(request)) {
      for (const path of [`${FOLDER}/${id}.html`, `pinned/${version}/${FOLDER}/${id}.html`]) {
        const html = await (await request.get(path)).body();
        expect(brotliCompressSync(html).length, path).toBeLessThanOrEqual(12_000);
        // And nothing else: no address that is loaded.
        expect(
          html.toString().match(/<(link|img|script)[^>]+(src|href)=|url\((?!#)|@import/g),
          path,
        ).toBeNull();
      }
    }
  });

  test('tells values to the pointer, the keyboard and the finger', async ({ page }) => {
    await page.goto(OWN);
    const tip = page.locator('.tip');
    await expect(tip).toBeHidden();
    const mark = page.locator('.drawing:visible [data-key="2014"]').last();
    await mark.hover({ force: true });
    await expect(tip).toBeVisible();
    await expect(tip.locator('p').first()).toHaveText('2014');
    await expect(tip).toContainText('US$');
    await page.mouse.move(5, 5);
    await expect(tip).toBeHidden();

    await page.keyboard.press('Tab');
    await expect(tip.locator('p').first()).toHaveText('1990');
    await page.keyboard.press('ArrowRight');
    await expect(tip.locator('p').first()).toHaveText('1991');
    await page.keyboard.press('End');
    await expect(tip.locator('p').first()).toHaveText('2025');
    await expect(page.locator('[data-key="2025"]:focus')).toHaveAttribute('aria-label', /2025.*US\$/);
    await page.keyboard.press('Escape');
    await expect(tip).toBeHidden();
  });

  test.describe('on a touch screen', () => {
    test.use({ hasTouch: true, viewport: { width: 360, height: 700 } });

    test('keeps the words until another place is touched', async ({ page }) => {
      await page.goto(OWN);
      const box = await page.locator('.drawing:visible [data-key="2014"]').last().boundingBox();
      if (!box) throw new Error('a mark with a place');
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
      const tip = page.locator('.tip');
      await expect(tip.locator('p').first()).toHaveText('2014');
      await page.locator('h1').tap();
      await expect(tip).toBeHidden();
    });
  });

  test('does as its address says, and falls back where that makes no sense', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    const root = page.locator('html');
    await page.goto(`${OWN}?theme=dark&plain`);
    await expect(root).toHaveCSS('color-scheme', 'dark');
    await expect(root).toHaveCSS('color', 'rgb(232, 237, 242)');
    expect((await page.locator('h1').boundingBox())?.height).toBe(1);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const drawn = async () => {
      const drawing = page.locator('.drawing:visible svg');
      await expect(drawing).toHaveCount(1);
      const scale = await drawing.evaluate((svg: SVGSVGElement) => svg.getScreenCTM()?.a ?? 0);
      return { scale, width: await drawing.evaluate((svg: SVGSVGElement) => svg.viewBox.baseVal.width) };
    };
    await page.goto(`${OWN}?height=560`);
    await page.setViewportSize({ width: COLUMN, height: 560 });
    expect(await height()).toBe(560);
    const roomy = await drawn();
    expect(roomy.width).toBe(660);
    // Too low for the drawing that fits the width, then for any: the words stay readable and the page scrolls.
    for (const low of [400, 300, 150]) {
      await page.goto(`${OWN}?height=${low}`);
      await page.setViewportSize({ width: COLUMN, height: low });
      await expect.poll(async () => (await drawn()).width).toBeLessThan(500);
      expect((await drawn()).scale * 13, `${low}`).toBeGreaterThanOrEqual(10.9);
    }
    for (const query of [
      '?theme=javascript:alert(1)',
      '?height=NaN',
      '?height=-1',
      '?theme=%00',
      '?plain=false',
    ]) {
      await page.goto(OWN + query);
      await expect(root).toHaveCSS('color-scheme', 'light dark');
      expect((await page.locator('h1').boundingBox())?.height).toBeGreaterThan(10);
    }
  });

  test('fills its place in letters that can be read', async ({ page, request }) => {
    test.setTimeout(MINUTES);
    const charts = await kinds(request);
    for (const width of [280, 660, 900, 1160, 1400]) {
      await page.setViewportSize({ width, height: 900 });
      for (const { id } of charts) {
        await page.goto(`${FOLDER}/${id}.html`);
        const shown = await page.evaluate(() =>
          [...document.querySelectorAll('.drawing svg')]
            .filter((svg) => svg.getBoundingClientRect().width > 0)
            .map((svg) => {
              const room = svg.getBoundingClientRect();
              const scale = room.width / (svg as SVGSVGElement).viewBox.baseVal.width;
              const letters = [...svg.querySelectorAll('text')].map(
                (text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale,
              );
              return { filled: Math.round(innerWidth - room.width), letters };
            }),
        );
        expect(shown.length, id).toBeGreaterThan(0);
        expect(
          shown.filter(({ filled }) => filled !== 4),
          `${id} in ${width}`,
        ).toEqual([]);
        const letters = shown.flatMap((drawing) => drawing.letters);
        expect(Math.min(...letters), `${id} in ${width}`).toBeGreaterThanOrEqual(11);
        expect(Math.max(...letters), `${id} in ${width}`).toBeLessThanOrEqual(16);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      }
    }
  });

  test('in a low frame has letters that can be read, and can be scrolled where they need more', async ({
    page,
    request,
  }) => {
    test.setTimeout(MINUTES);
    const charts = await kinds(request);
    for (const height of [150, 300]) {
      for (const width of [280, 660, 900]) {
        await page.setViewportSize({ width, height });
        for (const { id } of charts) {
          const what = `${id} in ${width} × ${height}`;
          await page.goto(`${FOLDER}/${id}.html?height=${height}`);
          const letters = await page.evaluate(() =>
            [...document.querySelectorAll<SVGSVGElement>('.drawing svg')]
              .filter((svg) => svg.getBoundingClientRect().width > 0)
              .flatMap((svg) => {
                const { width, height } = svg.viewBox.baseVal;
                const room = svg.getBoundingClientRect();
                // A picture that does not fill its box is as large as the tighter side lets it be.
                const scale = Math.min(room.width / width, room.height / height);
                return [...svg.querySelectorAll('text')].map(
                  (text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale,
                );
              }),
          );
          expect(letters.length, what).toBeGreaterThan(0);
          // Half a pixel is lost where the room is divided.
          expect(Math.min(...letters), what).toBeGreaterThanOrEqual(10.5);
          expect(Math.max(...letters), what).toBeLessThanOrEqual(16);
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), what).toBe(0);
        }
      }
    }
  });

  test('shows its successor at the address of a chart that is gone', async ({ page }) => {
    for (const former of ['trend-x', 'trend-m']) {
      await page.goto(`${FOLDER}/${former}.html`);
      await expect(page.locator('h1')).toHaveText('Viet Nam’s exports to Laos and imports from it');
    }
  });

  test('opens from disk', async ({ page }) => {
    await page.goto(pathToFileURL(join(SITE_FOLDER, OWN)).href);
    await expect(page.locator('h1')).toHaveText(
      'Viet Nam’s two-way trade grew about 5.7% a year from 2014 to 2024, to about US$2.25 billion',
    );
    await expect(page.locator('.drawing:visible svg')).toBeVisible();
    await page.locator('summary').click();
    await expect(page.locator('tbody tr').first()).toBeVisible();
  });

  test('is accessible', async ({ page, request }) => {
    test.setTimeout(MINUTES);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const { id } of await kinds(request)) {
        await page.goto(`${FOLDER}/${id}.html`);
        await page.locator('summary').click();
        // By night the page has no ground of its own, and axe takes that for white; chart-theme.test.ts has the contrasts.
        const axe = new AxeBuilder({ page });
        if (colorScheme === 'dark') axe.disableRules('color-contrast');
        const { violations } = await axe.analyze();
        expect(
          violations.map((found) => `${found.id}: ${found.nodes[0]?.html}`),
          id,
        ).toEqual([]);
      }
    }
  });

  test('stands finished before its script, which comes last', async ({ request }) => {
    const html = await (await request.get(OWN)).text();
    expect(html.indexOf('<script')).toBeGreaterThan(html.indexOf('</main>'));
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toMatch(/<\/script><\/body><\/html>\s*$/);
  });
});

test.describe('a pinned page', () => {
  const address = async (request: APIRequestContext) => {
    const { version } = await (await request.get(`${FOLDER}/index.json`)).json();
    return { version, path: `pinned/${version}/${FOLDER}/trend-t.html` };
  };

  test('says its dataset and date, and nothing of a newer one while there is none', async ({
    page,
    request,
  }) => {
    const { version, path } = await address(request);
    const index = page.waitForResponse('**/data/index.json');
    await page.goto(path);
    await index;
    await expect(page.locator('.source')).toContainText(`Pinned to dataset ${version}, as of `);
    await expect(page.locator('[data-index]')).toBeHidden();
  });

  test('says that there is a newer one, and leads to it', async ({ page, request }) => {
    const { path } = await address(request);
    await page.route('**/data/index.json', (route) =>
      route.fulfill({ json: { format: 1, version: 'x', pairs: [{ id: 'vnm-lao', version: 'newer' }] } }),
    );
    await page.goto(path);
    const newer = page.locator('[data-index]');
    await expect(newer).toBeVisible();
    const live = await newer.locator('a').evaluate((link) => (link as HTMLAnchorElement).href);
    expect(new URL(live).pathname).toBe(`/${FOLDER}/trend-t.html`);
    expect((await request.get(live)).status()).toBe(200);
  });

  test('says nothing and fails nothing from disk', async ({ page, request }) => {
    const { path } = await address(request);
    await page.goto(pathToFileURL(join(SITE_FOLDER, path)).href);
    await expect(page.locator('.tip')).toHaveCount(1);
    await expect(page.locator('[data-index]')).toBeHidden();
  });
});
