/** The command that checks an article: its figures are judged as those of one source. */
import { NOT_STATED } from '../../domain/index.ts';
import {
  type FigureOfText,
  figuresOfText,
  judgeStatement,
  type StatementResult,
  type TextFigures,
} from '../../domain/statement/index.ts';
import { assumedReporterIn } from '../read/assumed-reporter.ts';
import { inLine } from '../read/printable.ts';
import { type ArticleRequest, type ReadArticle, readArticle } from './article.ts';
import { CHECK_FORMAT, EXIT } from './check-command.ts';
import type { NamedClaim } from './check-folder.ts';
import { findingBlock } from './check-text.ts';
import { print } from './terminal.ts';

export interface CheckedArticle extends ArticleRequest {
  /** The folder of the ledger, which may have a folder of the pair. */
  readonly data: string;
  readonly json: boolean;
  /** Whether weak passes count as not fitting. */
  readonly strict: boolean;
}

/**
 * Reads an article, judges its figures, and prints what does not fit. Gives the exit code of a check. Figures without a
 * stated reporter are assumed to be of the one that the ledger assumes for the pair or, if it has no folder of the
 * pair, of the first economy.
 *
 * @throws {UsageError} as `readArticle`
 */
export function checkArticle({ json, strict, data, ...request }: CheckedArticle): number {
  const article = readArticle(request);
  const { pair, reading } = article;
  const assumedReporter = assumedReporterIn(data, pair) ?? pair[0];
  const text = figuresOfText(reading, new Map(), { pair, assumedReporter });
  const claims = text.figures.flatMap(({ claim }) => claim ?? []);
  const results = judgeStatement({ claims, language: reading.language, assumedReporter });
  if (json) print(JSON.stringify(articleObject(article, text, results), null, 2));
  else
    print(
      [
        ...figureLines(text, article),
        ...resultBlocks(results, text, article),
        articleTally(text, results),
      ].join('\n\n'),
    );
  const failing = results.some(({ verdict }) => verdict === 'inconsistent' || (strict && verdict === 'weak'));
  return failing ? EXIT.inconsistent : EXIT.fits;
}

/** The line and column of a figure in the text as it was read, from 1. */
function positionIn(
  { file, reading }: ReadArticle,
  at: number,
): Pick<NamedClaim, 'file' | 'line' | 'column'> {
  const before = reading.text.slice(0, at).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const placeOfFigure = (article: ReadArticle, at: number): string => {
  const { file, line, column } = positionIn(article, at);
  return `${file}:${line}:${column}`;
};

/** What each figure was read as, and which were left out. */
function figureLines({ figures, leftOut }: TextFigures, article: ReadArticle): string[] {
  const lines = [
    ...figures.map((figure) => ({ at: figure.told.at, line: readLine(figure) })),
    ...leftOut.map(({ at, words, reason }) => ({
      at,
      line: `“${inLine(words)}”: left out (${typeof reason === 'string' ? reason : reason.code})`,
    })),
  ].sort((a, b) => a.at - b.at);
  return lines.length === 0
    ? []
    : [lines.map(({ at, line }) => `${placeOfFigure(article, at)}: ${line}`).join('\n')];
}

function readLine({ told, why }: FigureOfText): string {
  const { words, period, base } = told;
  const compared = base === null || base === NOT_STATED ? '' : ` from ${base}`;
  const aside = why === null ? '' : `, held against nothing (${why})`;
  return `“${inLine(words)}”: ${claimWords(told)} ${period}${compared}${aside}`;
}

const claimWords = ({ kind, flow, reporter }: FigureOfText['told']): string => `${kind} ${flow} ${reporter}`;

function resultBlocks(
  results: readonly StatementResult[],
  { figures }: TextFigures,
  article: ReadArticle,
): string[] {
  const claims = new Map(
    figures.flatMap(({ told, claim }) =>
      claim
        ? [
            [
              claim.id,
              {
                ...positionIn(article, told.at),
                id: `article/${claimWords(told)}`,
                figure: claim.figure,
                unit: claim.unit,
              },
            ] as const,
          ]
        : [],
    ),
  );
  return results.map(({ reporter, period, verdict, findings }) =>
    [
      `${period}, as reported by ${reporter}: ${verdict}`,
      ...findings.map((finding) => findingBlock(finding, { claims, together: [] })),
    ].join('\n'),
  );
}

function articleTally({ figures, leftOut }: TextFigures, results: readonly StatementResult[]): string {
  const found = results.reduce((sum, { findings }) => sum + findings.length, 0);
  return `${figures.length} figures: ${found} contradictions; ${leftOut.length} left out`;
}

const articleObject = (
  { reading }: ReadArticle,
  { figures, leftOut }: TextFigures,
  results: readonly StatementResult[],
) => ({
  format: CHECK_FORMAT,
  text: reading.text,
  language: reading.language,
  figures: figures.map(({ told: { isBase: _, isSideTold: __, ...told }, claim, why }) => ({
    ...told,
    claim: claim?.id ?? null,
    heldAgainstNothing: why,
  })),
  leftOut,
  results: results.map(({ reporter, partner, period, base, verdict, findings }) => ({
    ...{ reporter, partner, period, base, verdict, findings },
  })),
});
