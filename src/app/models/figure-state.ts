/** Tells whether each figure fits the others, by sign, word and colour. */
import type { StatementResult, TextFigures } from '../../domain/statement/index.ts';
import type { Messages } from '../i18n/index.ts';

export type FigureState = keyof Messages['statement']['signMeaning'];

/** The signs of states, for readers who do not see colours. */
export const STATE_SIGNS: Readonly<Record<FigureState, string>> = {
  apart: '✗',
  fits: '✓',
  alone: '·',
  aside: '–',
  out: '○',
};

/** For each claim that is judged, whether it is among figures that cannot all be true, and whether it met a test. */
function claimStates(results: readonly StatementResult[]): ReadonlyMap<string, FigureState> {
  const states = new Map<string, FigureState>();
  for (const { claims } of results) for (const { id } of claims) states.set(id, 'alone');
  for (const { tests, together } of results) {
    if (together.verdict !== 'consistent') continue;
    const held = [...tests.flatMap(({ stated, operands }) => [stated, ...operands]), ...together.tested];
    for (const id of held) states.set(id, 'fits');
  }
  for (const { findings, together } of results) {
    const apart = [...findings.flatMap(({ claims }) => claims), ...together.contradictory];
    for (const id of apart) states.set(id, 'apart');
  }
  return states;
}

/** A piece of the text: plain, or a figure with its number in the list. */
export interface TextPiece {
  readonly words: string;
  readonly figure: { readonly at: number; readonly number: number; readonly state: FigureState } | null;
}

/** A figure with its number in reading order, and its state. */
export interface NumberedFigure {
  readonly at: number;
  readonly words: string;
  readonly state: FigureState;
}

/** All figures of the text, read and left out, in its order. */
export function numberedFigures(
  { figures, leftOut }: TextFigures,
  results: readonly StatementResult[],
): NumberedFigure[] {
  const states = claimStates(results);
  return [
    ...figures.map(({ told: { at, words }, claim }) => ({
      ...{ at, words },
      state: claim ? (states.get(claim.id) ?? 'alone') : ('aside' as const),
    })),
    ...leftOut.map(({ at, words }) => ({ at, words, state: 'out' as const })),
  ].sort((a, b) => a.at - b.at);
}

/** The text in pieces, cut at its figures. Of two figures that overlap, the first is marked. */
export function textPieces(text: string, figures: readonly NumberedFigure[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const [index, { at, words, state }] of figures.entries()) {
    if (at < end) continue;
    if (at > end) pieces.push({ words: text.slice(end, at), figure: null });
    pieces.push({ words, figure: { at, number: index + 1, state } });
    end = at + words.length;
  }
  if (end < text.length) pieces.push({ words: text.slice(end), figure: null });
  return pieces;
}
