/**
 * Looks for barriers on every page: `npm run test:axe -- [<folder of a built site>] [--every 10] [--from 3] [--under
 * en/vnm-lao]` opens each HTML file of a site, embeds among them, and prints what axe-core finds, by rule, with the pages
 * where it is. It ends with 1 where it found anything. `--every` takes one page of so many, `--from` says at which it begins,
 * `--under` takes those below a folder.
 */
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, chromium } from '@playwright/test';
import { openPort } from '../../src/build/commands/serve.ts';
import { sitePages } from './site-pages.ts';

/** How many pages are open at once. */
const AT_ONCE = 2;
/** After how many pages it tells how far it is. */
const STEP = 100;

const { site, files } = sitePages();
const paths = files.map((file) => file.replace(/index\.html$/, ''));
const port = await openPort({ port: 0, host: null });
port.serve(site);
const { CHROMIUM } = process.env;
const browser = await chromium.launch(CHROMIUM ? { executablePath: CHROMIUM } : {});
const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
const found = new Map<string, string[]>();
const left = [...paths];
const began = Date.now();
await Promise.all(Array.from({ length: AT_ONCE }, () => lookAtPages(context)));
await browser.close();
port.close();

for (const [rule, pages] of found) {
  console.log(`${rule}: ${pages.length}, such as ${pages.slice(0, 5).join(', ')}`);
}
const seconds = Math.round((Date.now() - began) / 1000);
console.log(`${paths.length} pages in ${seconds} s: ${found.size} rules broken`);
process.exitCode = found.size > 0 ? 1 : 0;

/** Takes pages from those that are left, one after another. */
async function lookAtPages(from: BrowserContext): Promise<void> {
  const page = await from.newPage();
  for (let path = left.shift(); path !== undefined; path = left.shift()) {
    if (left.length % STEP === 0) console.error(`${left.length} pages left, ${found.size} rules broken`);
    await page.goto(new URL(path, port.address).href);
    const { violations } = await new AxeBuilder({ page })
      .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
      // No page has a frame of another site, for which a second window would be opened each time.
      .setLegacyMode()
      .analyze();
    for (const { id, nodes } of violations) {
      found.set(id, [...(found.get(id) ?? []), `${path} ${nodes[0]?.html.slice(0, 160)}`]);
    }
  }
  await page.close();
}
