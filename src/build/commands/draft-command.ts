/** The command that reads an article and drafts its source file, for a person to review. */
import { NOT_SEEN } from '../../domain/index.ts';
import { draftText, type TextClaim, type TextReading } from '../../domain/statement/index.ts';
import { type ArticleRequest, readArticle } from './article.ts';
import { print } from './terminal.ts';

/**
 * Prints the claims of an article, as a commented source file or as one object. Gives the exit code.
 *
 * @param today the day on which the article was read, such as "2026-11-21"
 * @throws {UsageError} as `readArticle`
 */
export function draftCommand(request: ArticleRequest & { readonly json: boolean }, today: string): number {
  const { reading, pair } = readArticle(request);
  const { published = NOT_SEEN, json } = request;
  print(
    json ? JSON.stringify(draftObject(reading), null, 2) : draftText(reading, { pair, published, today }),
  );
  return 0;
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
