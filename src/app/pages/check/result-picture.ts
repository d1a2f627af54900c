/** The whole result of a check as one picture: the verdict, all figures in order, and each proof with its drawing. */
import { NOT_STATED } from '../../../domain/index.ts';
import { showPeriod } from '../../format/show.ts';
import type { Messages } from '../../i18n/index.ts';
import { numberedFigures, STATE_SIGNS } from '../../models/figure-state.ts';
import type { PageCheck } from './check-query.ts';
import type { PictureBlock } from './statement-svg.ts';
import { comparisonText, failedTest, fullValue, stateText } from './statement-text.ts';

/**
 * The blocks of the picture.
 *
 * @param verdict on all figures, in a sentence
 * @param drawings of each proof, in the order of the results
 * @param source where it was checked
 */
export function pictureBlocks(
  check: PageCheck,
  verdict: string,
  drawings: readonly (readonly SVGSVGElement[])[],
  source: string,
  messages: Messages,
): PictureBlock[] {
  const tests = check.results.flatMap(({ findings }) =>
    findings.flatMap(({ proofs }) => proofs.map(failedTest)),
  );
  const proofs = tests.flatMap((test, index) => [
    ...(drawings[index] ?? []),
    comparisonText(test, check.claims, messages),
  ]);
  return [{ title: verdict }, ...linesOfFigures(check, messages), ...proofs, source];
}

/** A line for each figure of the text: its number and sign, its words, and what it stands for or why it is not judged. */
function linesOfFigures({ text, results, language }: PageCheck, messages: Messages): string[] {
  const { statement } = messages;
  return numberedFigures(text, results).map(({ at, words, state }, index) => {
    const mark = `${STATE_SIGNS[state]}${index + 1}`;
    const read = text.figures.find(({ told }) => told.at === at);
    const out = text.leftOut.find((one) => one.at === at);
    const why = stateText(state, read, out, language, messages);
    if (!read) return statement.pictureLeftOut(mark, words, why);
    const { kind, flow, values, period } = read.told;
    const place = statement.placeOption({
      kind,
      flow,
      falls: values.every((value) => value.startsWith('-')),
    });
    const name = period === NOT_STATED ? place : statement.ofPeriod(place, showPeriod(period, messages));
    return statement.pictureFigure(mark, words, fullValue(read, messages), name, why);
  });
}
