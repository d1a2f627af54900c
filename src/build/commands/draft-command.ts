/** The command that reads an article and drafts its source file, for a person to review. */
import { readFileSync } from 'node:fs';
import {
  isEconomy,
  LANGUAGES,
  NOT_SEEN,
  readText,
  type TextClaim,
  type TextReading,
} from '../../domain/index.ts';
import { DATE_FORM, isDate } from '../read/date.ts';
import { draftText } from './draft-text.ts';
import { print } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface DraftRequest {
  /** The file of the article: text, or a web page. */
  readonly file: string | undefined;
  /** Two codes, such as vnm-lao; they need no folder. */
  readonly pair?: string | undefined;
  readonly published?: string | undefined;
  readonly lang?: string | undefined;
  readonly json: boolean;
}

/**
 * Prints the claims of an article, as a commented source file or as one object. Gives the exit code.
 *
 * @param today the day on which the article was read, such as "2026-11-21"
 * @throws {UsageError} for what is no pair, no date or no language, and where the file cannot be read
 */
export function draftCommand(request: DraftRequest, today: string): number {
  const { file, published, lang, json } = request;
  if (file === undefined) throw new UsageError('no file: name the text of an article');
  const pair = pairOf(request.pair);
  if (published !== undefined && !(DATE_FORM.test(published) && isDate(published))) {
    throw new UsageError(`invalid date: ${published}; expected a day, month or year, such as 2025-01-09`);
  }
  if (lang !== undefined && !LANGUAGES.has(lang)) {
    throw new UsageError(`unknown language: ${lang}; expected one of ${[...LANGUAGES.keys()].join(', ')}`);
  }
  const reading = readText(textOfFile(file), { pair, published: published ?? null, language: lang });
  print(
    json
      ? JSON.stringify(draftObject(reading), null, 2)
      : draftText(reading, { pair, published: published ?? NOT_SEEN, today }),
  );
  return 0;
}

function pairOf(pair = ''): [string, string] {
  const [first, second, ...more] = pair.toUpperCase().split('-');
  if (first && second && more.length === 0 && first !== second && isEconomy(first) && isEconomy(second)) {
    return [first, second];
  }
  throw new UsageError(
    `no pair: ${JSON.stringify(pair)}; expected --pair with two ISO 3166-1 alpha-3 codes, such as vnm-lao`,
  );
}

function textOfFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const draftObject = ({ text, language, claims, leftOut, others }: TextReading) => ({
  text,
  language,
  claims: claims.map(printedDraft),
  leftOut,
  others,
});

function printedDraft({ isBase: _, isSideTold: __, hedge, ...claim }: TextClaim) {
  return { ...claim, hedge: hedge === 'below' ? 'at-most' : hedge };
}
