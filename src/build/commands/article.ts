/** Reads an article that is named on the command line. */
import { readFileSync } from 'node:fs';
import { isEconomy, LANGUAGES } from '../../domain/index.ts';
import { readText, type TextReading } from '../../domain/statement/index.ts';
import { DATE_FORM, isDate } from '../read/date.ts';
import { UsageError } from './usage-error.ts';

export interface ArticleRequest {
  /** The file of the article: text, or a web page. */
  readonly file: string | undefined;
  /** Two ISO 3166-1 alpha-3 codes, such as vnm-lao; the ledger needs no folder for them. */
  readonly pair?: string | undefined;
  readonly published?: string | undefined;
  readonly lang?: string | undefined;
}

export interface ReadArticle {
  readonly file: string;
  /** As it stands in the file. */
  readonly content: string;
  readonly pair: readonly [string, string];
  readonly reading: TextReading;
}

/**
 * Reads an article.
 *
 * @throws {UsageError} for a pair, date or language that is not one, and for a file that cannot be read
 */
export function readArticle({ file, pair: codes, published, lang }: ArticleRequest): ReadArticle {
  if (file === undefined) throw new UsageError('no file: name the text of an article');
  if (codes === undefined) throw new UsageError('no pair: name it, as in --pair vnm-lao');
  const pair = pairOf(codes);
  if (published !== undefined && !(DATE_FORM.test(published) && isDate(published))) {
    throw new UsageError(`invalid date: ${published}; expected a day, month or year, such as 2025-01-09`);
  }
  if (lang !== undefined && !LANGUAGES.has(lang)) {
    throw new UsageError(`unknown language: ${lang}; expected one of ${[...LANGUAGES.keys()].join(', ')}`);
  }
  const content = contentOfFile(file);
  const reading = readText(content, { pair, published: published ?? null, language: lang });
  return { file, content, pair, reading };
}

/** The two codes of a pair. @throws {UsageError} for a text that is no pair */
export function pairOf(pair: string): [string, string] {
  const [first, second, ...more] = pair.toUpperCase().split('-');
  if (first && second && more.length === 0 && first !== second && isEconomy(first) && isEconomy(second)) {
    return [first, second];
  }
  throw new UsageError(
    `no pair: ${JSON.stringify(pair)}; expected two ISO 3166-1 alpha-3 codes, such as vnm-lao`,
  );
}

/** The text of a file. @throws {UsageError} when it cannot be read */
function contentOfFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
