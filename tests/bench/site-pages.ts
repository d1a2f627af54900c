/** The pages that a command looks at: `[<folder of a built site>] [--every <number>] [--from <place>] [--under <folder>]`. */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';

interface SitePages {
  /** The folder of the site. */
  readonly site: string;
  /** The HTML files below it, in order. */
  readonly files: readonly string[];
}

/**
 * The HTML files that the command line asks for, embeds among them; all where it asks for none.
 *
 * `--every 16 --from 3` are a sixteenth of them, from the fourth on: sixteen such runs look at each page once.
 *
 * @throws {Error} when `--every` or `--from` is no number of pages
 */
export function sitePages(): SitePages {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      every: { type: 'string', default: '1' },
      from: { type: 'string', default: '0' },
      under: { type: 'string', default: '' },
    },
  });
  const [site = '.cache/frozen-site'] = positionals;
  const every = Number(values.every);
  if (!Number.isInteger(every) || every < 1)
    throw new Error(`--every ${values.every}; expected a number of pages`);
  const from = Number(values.from);
  if (!Number.isInteger(from) || from < 0 || from >= every)
    throw new Error(`--from ${values.from}; expected a number of pages below ${every}`);
  const files = readdirSync(join(site, values.under), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(values.under, file).replaceAll(sep, '/'))
    .sort()
    .filter((_, index) => index % every === from);
  return { site, files };
}
