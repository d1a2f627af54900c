/** The command that starts a source file, in which a curator fills in what only the page says. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { is } from 'valibot';
import { economyName, LANGUAGES, NOT_SEEN } from '../../domain/index.ts';
import { DATE_FORM, isDate } from '../read/date.ts';
import { WebAddress } from '../read/field-schemas.ts';
import { pairOf } from './article.ts';
import { print } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface NewSource {
  /** The folder of the ledger. */
  readonly data: string;
  /** The folder of the pair, such as vnm-lao; it is made where there is none. */
  readonly pair: string | undefined;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
  readonly about?: string | undefined;
  readonly lang?: string | undefined;
}

/** Stands for what a curator must still write. The build refuses it and names its place, so that none is forgotten. */
const TO_WRITE = '';

/**
 * Writes a commented file for one source, and pair.yaml for a new pair. Never overwrites a file. Gives the exit code.
 *
 * @param today the day on which the page was read, such as "2026-11-21"
 * @throws {UsageError} for a pair, date, address or language that is not one, and for a file, or a folder of the pair in
 * the other order, that exists
 */
export function newCommand(given: NewSource, today: string): number {
  const pair = given.pair ?? '';
  const [first, second] = pairOf(pair);
  const { published = NOT_SEEN, lang = 'en', url = NOT_SEEN } = given;
  if (published !== NOT_SEEN && !(DATE_FORM.test(published) && isDate(published))) {
    throw new UsageError(`invalid date: ${published}; expected a day, month or year, such as 2025-01-09`);
  }
  if (url !== NOT_SEEN && !is(WebAddress, url)) {
    throw new UsageError(`invalid address: ${url}; expected one that starts with https:// or http://`);
  }
  if (!LANGUAGES.has(lang)) {
    throw new UsageError(`unknown language: ${lang}; expected one of ${[...LANGUAGES.keys()].join(', ')}`);
  }
  const turned = `${second}-${first}`.toLowerCase();
  if (existsSync(join(given.data, turned))) {
    throw new UsageError(
      `the folder of this pair is ${turned}; start the source there: npm run new -- ${turned}`,
    );
  }
  const folder = join(given.data, pair.toLowerCase());
  const source = { ...given, published, lang, url };
  const file = join(folder, `${fileNameOf(source)}.yaml`);
  if (existsSync(file)) throw new UsageError(`${file} is there already; name another --publisher or --about`);
  mkdirSync(folder, { recursive: true });
  const pairFile = join(folder, 'pair.yaml');
  if (!existsSync(pairFile)) writeNew(pairFile, pairText(first, second));
  writeNew(file, sourceFile(source, today, reporterOfSource(pairFile) ?? first));
  return 0;
}

function writeNew(path: string, text: string): void {
  writeFileSync(path, text, { flag: 'wx' });
  print(`written: ${path}`);
}

type Known = NewSource & { readonly published: string; readonly lang: string; readonly url: string };

/** `<published>-<publisher>-<topic>`, which stays the id of the source. */
function fileNameOf({ published, publisher = 'publisher', about = 'topic', url }: Known): string {
  const host = url === NOT_SEEN ? '' : new URL(url).hostname.replace(/^www\.|\.[a-z.]+$/g, '');
  const who = publisher === 'publisher' && host !== '' ? host : publisher;
  return [published === NOT_SEEN ? 'undated' : published, who, about].map(slug).filter(Boolean).join('-');
}

/** A text as lower-case letters and digits without accents, at most five words. */
const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, 5)
    .join('-');

function reporterOfSource(pairFile: string): string | undefined {
  return /^assumed_reporter: *([A-Z]{3})\s*$/m.exec(readFileSync(pairFile, 'utf8'))?.[1];
}

function pairText(first: string, second: string): string {
  const line = (code: string) =>
    `  - { code: ${code}, name: ${JSON.stringify(economyName(code, 'en') ?? TO_WRITE)} }`;
  const name = economyName(first, 'en') ?? first;
  return `# yaml-language-server: $schema=../pair.schema.json
economies:
${line(first)}
${line(second)}
# Whose statistics a figure is assumed to be that does not say: the one that its sources mostly use.
assumed_reporter: ${first}
assumption: A figure whose source does not say whose statistics it uses is read as those of ${name}.
# The level targets that the overview shows, each <source>/<claim>; left out: open and large ones.
# gauges:
#   - 2025-01-09-a-newspaper-trade-in-2024/target-5bn
`;
}

function sourceFile(
  { published, publisher, about, url, lang }: Known,
  today: string,
  reporter: string,
): string {
  const basis =
    published === NOT_SEEN ? NOT_SEEN : url.includes(published.replaceAll('-', '/')) ? 'url' : 'printed';
  const quoted = (text: string) => (text === NOT_SEEN ? text : JSON.stringify(text));
  return `# yaml-language-server: $schema=../ledger.schema.json
source:
  kind: press  # or statement (a speech, a joint statement), or statistics
  publisher: ${JSON.stringify(publisher ?? TO_WRITE)}
  title: ${NOT_SEEN}  # the literal title, in quotes
  about: ${JSON.stringify(about ?? TO_WRITE)}  # in your own words
  published: ${quoted(published)}
  published_basis: ${basis}  # printed on the page, url, inferred, or ${NOT_SEEN}
  accessed: "${today}"
  url: ${quoted(url)}
  language: ${lang}
defaults:
  # Whose statistics: ${reporter}, the other economy, or unspecified where the page does not say.
  reporter: unspecified
  # said_by: who said it, with the office; left out: not stated
  locator: { paragraph: 1 }
figures:
  # T two-way trade, X exports, M imports, B balance, from the reporter's side; then the period, as in "T 2024",
  # "X 2024-S1", "M 2025-01/2025-04" or, of a fiscal year, "T 2023-04/2024-03". Quote each figure as printed, with its
  # words for hedge, scale, unit and direction:
  #   T 2024: ["over US$2 billion", "grew 32.8 per cent"]
  #   M 2024: { figure: "$641.8 million", second_reading: "641800000" }
# claims:
#   - { id: target-5bn, kind: target, figure: "US$5 billion", flow: T, measure: level, by: "2030" }
`;
}
