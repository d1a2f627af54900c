/** What a figure says, as one line of text: for the tables of the languages. */
import { type FigureContext, readFigure } from '../../../../src/domain/figures/figure.ts';
import { observedInterval } from '../../../../src/domain/figures/reading.ts';
import { writeInterval } from '../../../../src/domain/numbers/interval.ts';
import { toExact } from '../../../../src/domain/numbers/rational.ts';

/**
 * The interval of the reading for verdicts; the wide and, where it differs, the narrow step of the last number; and
 * the unit, hedges, direction and status: "[1365000000, 1375000000] ±10000000 USD". Of a problem its code, offset and
 * the word: "unknown-word 4 squillion".
 */
export function said(text: string, language: string, context?: FigureContext): string {
  const result = readFigure(text, language, context);
  if ('problem' in result) {
    const { code, offset, found } = result.problem;
    return `${code} ${offset} ${found}`;
  }
  const { figure } = result;
  const { step, narrowStep } = figure.numbers.at(-1) ?? figure.numbers[0];
  const steps = step.equals(narrowStep) ? [step] : [step, narrowStep];
  return [
    writeInterval(observedInterval(figure)),
    `±${steps.map(toExact).join(' ±')}`,
    figure.unit,
    ...figure.hedges,
    figure.direction,
    figure.tentative,
  ]
    .filter(Boolean)
    .join(' ');
}
