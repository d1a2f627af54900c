/**
 * Looks at the HTML of every page: `npm run test:html -- [<folder of a built site>] [--every 10] [--under en/vnm-lao]` reads
 * each HTML file of a site, embeds among them, and prints what html-validate finds, by rule, with the files where it is. It
 * ends with 1 where it found anything. `--every` takes one file of so many, `--under` those below a folder.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlErrors } from '../browser/html-errors.ts';
import { sitePages } from './site-pages.ts';

const { site, files } = sitePages();
const found = new Map<string, string[]>();
const began = Date.now();
for (const file of files) {
  for (const error of await htmlErrors(readFileSync(join(site, file), 'utf8'))) {
    const [rule = ''] = error.split(':');
    found.set(rule, [...(found.get(rule) ?? []), `${file} ${error}`]);
  }
}

for (const [rule, errors] of found) console.log(`${rule}: ${errors.length}, such as ${errors[0]}`);
const seconds = Math.round((Date.now() - began) / 1000);
console.log(`${files.length} files in ${seconds} s: ${found.size} rules broken`);
process.exitCode = found.size > 0 ? 1 : 0;
