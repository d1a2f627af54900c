import { type Figure, type FigureContext, readFigure } from '../../../src/domain/figures/figure.ts';

/** The figure that a text is read as; a text that cannot be read fails the test. */
export function figureOf(text: string, language = 'en', context?: FigureContext): Figure {
  const result = readFigure(text, language, context);
  if ('problem' in result) throw new Error(`${text}: ${JSON.stringify(result.problem)}`);
  return result.figure;
}
