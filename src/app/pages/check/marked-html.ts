/** Writes the marked text as HTML that stands alone: each figure is a `mark` that tells what was found. */
import { escapeMarkup } from '../../format/escape-markup.ts';
import type { Messages } from '../../i18n/index.ts';
import { numberedFigures, STATE_SIGNS, textPieces } from '../../models/figure-state.ts';
import type { PageCheck } from './check-query.ts';

/** The paragraphs of the text, and the verdict below them; empty without a text. */
export function markedHtml(
  { reading, text, results, language }: PageCheck,
  verdict: string,
  { statement }: Messages,
): string {
  if (!reading) return '';
  const marked = textPieces(reading.text, numberedFigures(text, results))
    .map(({ words, figure }) => {
      const shown = escapeMarkup(words);
      if (!figure) return shown;
      const { number, state } = figure;
      const title = escapeMarkup(statement.markLabel(number, statement.signMeaning[state]));
      return `<mark title="${title}">${shown}<sup>${STATE_SIGNS[state]}${number}</sup></mark>`;
    })
    .join('');
  const paragraphs = marked
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${paragraph.trim().replaceAll('\n', '<br>')}</p>`);
  return [
    `<div lang="${language}" translate="no">`,
    ...paragraphs,
    '</div>',
    `<p>${escapeMarkup(verdict)}</p>`,
  ].join('\n');
}
