/**
 * Nothing is lost that a reader does while the application is on its way. Each kind of control is touched before any of
 * it is loaded, while its code and its data are, and in every task of the browser while React takes over the page.
 */
import { gzipSync } from 'node:zlib';
import { test as base, type Page, type Response } from '@playwright/test';
import { expect, PAGES, test } from './reader.ts';

declare global {
  interface Window {
    /** Touches the control of the test once more. */
    touch: () => void;
    /** What the control should show after that. */
    wanted: string;
    /** How often it was touched. */
    touches: number;
  }
}

/** Touches as soon as React listens, and then in each task until the application answers. */
function touchWhileTakenOver(): void {
  window.touches = 0;
  const listen = EventTarget.prototype.addEventListener;
  const { port1, port2 } = new MessageChannel();
  const answers = () => document.documentElement.dataset.started === 'true';
  port1.onmessage = () => {
    if (answers()) return;
    window.touch();
    port2.postMessage(null);
  };
  let listens = false;
  EventTarget.prototype.addEventListener = function (...args: Parameters<typeof listen>) {
    listen.apply(this, args);
    if (listens || !(this instanceof Element) || this.id !== 'app') return;
    listens = true;
    window.touch();
    port2.postMessage(null);
  };
}

interface Kind {
  readonly page: string;
  /** Runs in the page before anything else: defines `touch`. */
  readonly define: () => void;
  /** Expects that the application knows what was touched last. */
  readonly knows: (page: Page) => Promise<void>;
}

const KINDS: Readonly<Record<string, Kind>> = {
  'a text': {
    page: PAGES.growth,
    define: () => {
      window.touch = () => {
        const field = document.querySelector<HTMLInputElement>('input[name=q]');
        // As a key does: one more letter after those that the field holds, up to what a search may have.
        if (window.wanted?.length === 100) return;
        window.wanted = `${window.wanted ?? ''}${'lao'[window.touches++ % 3]}`;
        field?.setRangeText(window.wanted.slice(-1), field.value.length, field.value.length, 'end');
        field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      };
    },
    knows: async (page) => {
      const wanted = await page.evaluate(() => window.wanted);
      await expect(page.locator('input[name=q]')).toHaveValue(wanted);
      await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(wanted);
    },
  },
  'a choice': {
    page: PAGES.growth,
    define: () => {
      window.touch = () => {
        const field = document.querySelector<HTMLSelectElement>('select[name=flow]');
        if (!field) return;
        window.wanted = window.touches++ % 2 === 0 ? 'X' : 'M';
        field.value = window.wanted;
        for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
      };
    },
    knows: async (page) => {
      const wanted = await page.evaluate(() => window.wanted);
      await expect(page.locator('select[name=flow]')).toHaveValue(wanted);
      await expect.poll(() => new URL(page.url()).searchParams.get('flow')).toBe(wanted);
    },
  },
  'a tick': {
    page: PAGES.method,
    define: () => {
      window.touch = () => {
        const field = document.querySelector<HTMLInputElement>('input[name=nearest]');
        window.wanted = window.touches++ % 2 === 0 ? 'off' : '';
        field?.click();
      };
    },
    knows: async (page) => {
      const wanted = await page.evaluate(() => window.wanted);
      await expect(page.locator('input[name=nearest]')).toBeChecked({ checked: wanted === 'off' });
      await expect.poll(() => new URL(page.url()).searchParams.get('nearest') ?? '').toBe(wanted);
    },
  },
  'the tick that shows every figure of a chart': {
    page: PAGES.overview,
    define: () => {
      window.touch = () => {
        const field = document.querySelector<HTMLInputElement>('.chart-figure input[type=checkbox]');
        window.wanted = window.touches++ % 2 === 0 ? 'on' : '';
        field?.click();
      };
    },
    knows: async (page) => {
      const wanted = (await page.evaluate(() => window.wanted)) === 'on';
      const figure = page.locator('.chart-figure', { has: page.locator('input[type=checkbox]') }).first();
      await expect(figure.locator('input[type=checkbox]')).toBeChecked({ checked: wanted });
      const marks = figure.locator('.trend-press:visible');
      const count = await marks.count();
      // The chart shows what the tick says: as many marks as after it was pressed twice more.
      await figure.locator('input[type=checkbox]').click();
      await expect.poll(async () => (await marks.count()) > count).toBe(!wanted);
      await figure.locator('input[type=checkbox]').click();
      await expect(marks).toHaveCount(count);
    },
  },
  'the choice of colours': {
    page: PAGES.growth,
    define: () => {
      window.touch = () => {
        // It needs no application, which a pointer on its way to it may have asked for.
        document
          .querySelector('[data-live]')
          ?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
        const field = document.querySelector<HTMLSelectElement>('[data-theme-choice]');
        if (!field) return;
        window.wanted = window.touches++ % 2 === 0 ? 'dark' : 'light';
        field.value = window.wanted;
        for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
      };
    },
    knows: async (page) => {
      const wanted = await page.evaluate(() => window.wanted);
      await expect(page.locator('[data-theme-choice]')).toHaveValue(wanted);
      await expect(page.locator('html')).toHaveAttribute('data-theme', wanted);
      await page.reload();
      await expect(page.locator('html')).toHaveAttribute('data-theme', wanted);
    },
  },
  'a section whose chart comes with the application': {
    page: PAGES.targets,
    define: () => {
      window.touch = () => {
        const section = [...document.querySelectorAll('details')].find(({ innerText }) =>
          innerText.startsWith('Paths to the targets'),
        );
        if (!section) return;
        // A tap brings the pointer over it.
        section.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
        section.querySelector('summary')?.click();
        window.touches += 1;
        window.wanted = String(section.open);
      };
    },
    knows: async (page) => {
      const section = page.locator('details', { hasText: 'Paths to the targets' });
      await expect(section).toHaveJSProperty('open', (await page.evaluate(() => window.wanted)) === 'true');
      await expect(section.locator('input[type=range]')).toHaveCount(1);
    },
  },
  'a button': {
    page: PAGES.source,
    define: () => {
      let copies = 0;
      Object.defineProperty(navigator, 'clipboard', {
        value: {
          writeText: async () => {
            copies += 1;
            window.wanted = `${copies}`;
          },
        },
      });
      window.touch = () => {
        window.touches += 1;
        document.querySelector<HTMLButtonElement>('.copy button')?.click();
      };
    },
    // Neither lost nor pressed twice.
    knows: (page) =>
      expect.poll(() => page.evaluate(() => window.wanted === String(window.touches))).toBe(true),
  },
  'a fold': {
    page: PAGES.growth,
    define: () => {
      window.touch = () => {
        const fold = document.querySelector<HTMLDetailsElement>('details.fold[data-live]');
        // A tap brings the pointer over it.
        fold?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
        fold?.querySelector('summary')?.click();
        window.touches += 1;
        window.wanted = String(fold?.open);
      };
    },
    knows: async (page) => {
      const wanted = await page.evaluate(() => window.wanted);
      const fold = page.locator('details.fold[data-live]');
      await expect(fold).toHaveJSProperty('open', wanted === 'true');
      if (wanted !== 'true') await fold.locator('summary').click();
      await fold.locator('select[name=flow]').selectOption('X');
      await expect(fold).toHaveJSProperty('open', true);
    },
  },
  'a panel whose content is loaded': {
    page: PAGES.growth_claim,
    define: () => {
      window.touch = () => {
        const panel = document.querySelector<HTMLDetailsElement>('details.share');
        panel?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
        if (window.touches++ === 0) panel?.querySelector('summary')?.click();
      };
    },
    knows: (page) => expect(page.locator('.share-options').first()).toBeVisible(),
  },
  'a file': {
    page: PAGES.check,
    define: () => {
      window.touch = () => {
        const field = document.querySelector<HTMLInputElement>('input[type=file]');
        if (!field) return;
        window.wanted = `Trade was US$${(window.touches++ % 9) + 1} billion in 2024.`;
        const files = new DataTransfer();
        files.items.add(new File([window.wanted], 'report.txt', { type: 'text/plain' }));
        field.files = files.files;
        for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
      };
    },
    knows: async (page) => {
      await expect(page.locator('#statement-sentence')).toHaveValue(await page.evaluate(() => window.wanted));
    },
  },
  'a form that is sent': {
    page: PAGES.check,
    define: () => {
      window.touch = () => {
        const field = document.querySelector<HTMLTextAreaElement>('#statement-sentence');
        if (!field) return;
        window.touches += 1;
        field.value = 'Trade was US$2.2 billion in 2024.';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        field.form?.requestSubmit();
      };
    },
    knows: async (page) => {
      await expect(page.locator('#statement-sentence')).toHaveValue('Trade was US$2.2 billion in 2024.');
      await expect(page.locator('main')).toContainText('1 figure read');
    },
  },
};

for (const [name, { page: address, define, knows }] of Object.entries(KINDS)) {
  test(`${name} that is touched while the application is on its way is not lost`, async ({ page }) => {
    await page.addInitScript(touchWhileTakenOver);
    await page.addInitScript(define);
    // Each request is answered only after a touch.
    await page.route(/\/assets\/main-|\/dataset\.json/, async (route) => {
      await page.evaluate(() => window.touch());
      await route.continue();
    });
    await page.goto(address);
    await page.evaluate(() => window.touch());
    await expect(page.locator('html')).toHaveAttribute('data-started', 'true');
    // Before, with the code, with the data, when React listens, and in the task that follows.
    expect(await page.evaluate(() => window.touches)).toBeGreaterThanOrEqual(5);
    await knows(page);
  });
}

/** The most bytes, with gzip, that the first filter of a list may load. */
const MOST_BYTES = 80_000;

for (const language of ['en', 'vi', 'lo']) {
  test(`${language}: a list is filtered by few bytes, and the application finds it as it was`, async ({
    page,
  }) => {
    const loaded: Response[] = [];
    page.on('response', (response) => loaded.push(response));
    await page.goto(`${language}/vnm-lao/claims/`);
    const made = loaded.length;
    const rows = page.locator('tbody tr');
    const all = await rows.count();
    // Chosen before anything is loaded.
    await page.route(/\/lists\/claims\.json/, async (route) => {
      await page.locator('input[name=q]').fill('2,25 milliards');
      await route.continue();
    });
    await page.locator('.fold[data-list] > summary').click();
    await expect(rows.first()).toContainText('“2,25 milliards de dollars”');
    const few = await rows.count();
    const bytes = await Promise.all(
      loaded.slice(made).map(async (response) => gzipSync(await response.body()).length),
    );
    const names = loaded.slice(made).map((response) => new URL(response.url()).pathname);
    expect(
      bytes.reduce((sum, size) => sum + size, 0),
      names.join(' '),
    ).toBeLessThanOrEqual(MOST_BYTES);
    expect(names.filter((name) => /main-|dataset\.json/.test(name))).toEqual([]);
    await expect(page).toHaveURL(/q=2%2C25\+milliards/);

    await page.locator('select[name=kind]').selectOption('target');
    await expect(page.locator('p.nothing')).toBeVisible();
    await page.goBack();
    await expect(rows).toHaveCount(few);
    await page.locator('.nav-search > summary').focus();
    await expect(page.locator('html')).toHaveAttribute('data-started', 'true');
    await expect(rows).toHaveCount(few);
    await page.locator('input[name=q]').fill('');
    await expect(rows).toHaveCount(all);
  });
}

/**
 * The most bytes, with gzip, that the application, the code of the page’s kind, its words, the styles and the data may be on a
 * page without a live chart.
 */
const MOST_BYTES_OF_ALL: Readonly<Partial<Record<keyof typeof PAGES, number>>> = {
  growth: 281_500,
  finding: 282_000,
  targets: 284_000,
  level: 282_000,
  value: 282_000,
  source: 278_500,
  method: 280_000,
};

for (const [name, most] of Object.entries(MOST_BYTES_OF_ALL)) {
  test(`the application on the ${name} page is at most ${most} bytes, and has nothing of what other pages use alone`, async ({
    page,
  }) => {
    const loaded: Response[] = [];
    page.on('response', (response) => loaded.push(response));
    await page.goto(PAGES[name as keyof typeof PAGES]);
    const made = loaded.length;
    await page.locator('[data-live]').first().dispatchEvent('focusin');
    await expect(page.locator('html')).toHaveAttribute('data-started', 'true');
    // The icon belongs to the page. A browser asks for it when it likes, before the touch or after.
    const later = loaded.slice(made).filter((response) => !response.url().endsWith('/favicon.svg'));
    const bytes = await Promise.all(later.map(async (response) => gzipSync(await response.body()).length));
    const names = later.map((response) => new URL(response.url()).pathname);
    expect(
      bytes.reduce((sum, size) => sum + size, 0),
      names.join(' '),
    ).toBeLessThanOrEqual(most);
    expect(names.filter((file) => /read-text|TrendHover/.test(file))).toEqual([]);
    expect(names.filter((file) => /Page-/.test(file))).toHaveLength(1);
  });
}

test('a link that is followed while the application is on its way leads on', async ({ page }) => {
  await page.route(/\/assets\/main-/, () => {});
  await page.goto(PAGES.growth_claim);
  await page.locator('details.share summary').first().click();
  await page.locator('details.share a[href$=".html"], details.share a[href*="embed"]').first().click();
  await expect(page).toHaveURL(/\/embed\//);
});

test('a language that is chosen while the application is on its way is shown, and remembered', async ({
  page,
}) => {
  await page.route(/\/assets\/main-/, () => {});
  await page.goto(`${PAGES.growth}?flow=X#content`);
  await page.getByRole('link', { name: 'Tiếng Việt' }).click();
  await expect(page).toHaveURL(/\/vi\/vnm-lao\/growth\/\?flow=X#content$/);
  await page.goto(PAGES.sources);
  await expect(page.locator('[data-offer=vi]')).toBeVisible();
});

test.describe('where the application does not come', () => {
  test.use({ expectedMessages: [/Failed to load resource/] });

  test('what was typed is found again when the page is loaded anew', async ({ page }) => {
    const code = /\/assets\/(?:main|filter-list)-/;
    await page.route(code, (route) => route.abort());
    await page.goto(PAGES.claims);
    await page.getByText('Filter, search and sort').click();
    await page.getByRole('searchbox').fill('2,25 milliards');
    await expect(page).toHaveURL(/q=2%2C25\+milliards/);
    await page.unroute(code);
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await expect(page.locator('tbody tr').first()).toContainText('“2,25 milliards de dollars”');
  });
});

base('typing changes the address a few times only', async ({ page }) => {
  await page.addInitScript(() => {
    window.touches = 0;
    for (const name of ['pushState', 'replaceState'] as const) {
      const change = history[name];
      history[name] = function (...args) {
        window.touches += 1;
        // As Safari does.
        if (window.touches > 100) throw new DOMException('too many changes of the address', 'SecurityError');
        change.apply(this, args);
      };
    }
  });
  for (const [address, field, length] of [
    // A search has at most 100.
    [PAGES.claims, 'input[name=q]', 100],
    [PAGES.check, '#statement-sentence', 160],
  ] as const) {
    const letters = 'trade of viet nam and laos '.repeat(6).slice(0, length);
    await page.goto(address);
    if (address === PAGES.claims) await page.getByText('Filter, search and sort').click();
    await page.locator(field).focus();
    await expect(page.locator('html')).toHaveAttribute(
      address === PAGES.claims ? 'data-filters' : 'data-started',
      'true',
    );
    await page.locator(field).pressSequentially(letters);
    await expect(page.locator(field)).toHaveValue(letters);
    await expect.poll(() => new URL(page.url()).search.length).toBeGreaterThanOrEqual(length);
    expect(await page.evaluate(() => window.touches)).toBeLessThan(40);
  }
});
