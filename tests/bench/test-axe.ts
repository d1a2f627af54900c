/**
 * Looks for barriers on every page: `npm run test:axe -- [<folder of a built site>] [--every 10] [--under en/vnm-lao]` opens
 * each HTML file of a site, embeds among them, and prints what axe-core finds, by rule, with the pages where it is. It ends
 * with 1 where it found anything. `--every` takes one page of so many, `--under` those below a folder.
 */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, chromium } from '@playwright/test';
import { openPort } from '../../src/build/commands/serve.ts';

/** How many pages are open at once. */
const AT_ONCE = 2;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' }, under: { type: 'string', default: '' } },
});
const [site = '.cache/frozen-site'] = positionals;
const every = Number(values.every);
if (!Number.isInteger(every) || every < 1)
  throw new Error(`--every ${values.every}; expected a number of pages`);

const paths = readdirSync(join(site, values.under), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) =>
    join(values.under, file)
      .replaceAll(sep, '/')
      .replace(/index\.html$/, ''),
  )
  .sort()
  .filter((_, index) => index % every === 0);
const port = await openPort(0);
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
    await page.goto(new URL(path, port.address).href);
    const { violations } = await new AxeBuilder({ page })
      .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
      .analyze();
    for (const { id, nodes } of violations) {
      found.set(id, [...(found.get(id) ?? []), `${path} ${nodes[0]?.html.slice(0, 160)}`]);
    }
  }
  await page.close();
}
