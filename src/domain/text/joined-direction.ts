/** The direction of a rate that has its word in common with others. */
import type { FigureWords } from './figure-words.ts';
import { sharesDirection } from './lists-in.ts';
import type { Mark, MarkKind } from './mark.ts';

/** Whether a rate takes the direction of the one before: "up 29.7% and 31.2%". */
export function isJoined(marks: readonly Mark[], figures: readonly FigureWords[], place: number): boolean {
  const [before, figure] = [figures[place - 1], figures[place]];
  if (!before || !figure || before.unit !== 'rate' || figure.unit !== 'rate') return false;
  const between = marks.slice(before.last + 1, figure.first);
  return (
    between.some(({ kind }) => kind === 'and' || kind === 'comma' || kind === 'with') &&
    between.every(({ kind }) => JOINED_FIGURES.includes(kind))
  );
}

/** The direction that closes the sentence of several rates: "수출은 9.1%, 수입은 9.6% 각각 증가했다". */
export function directionAhead(
  marks: readonly Mark[],
  { unit, last }: FigureWords,
): FigureWords['direction'] {
  if (unit !== 'rate') return undefined;
  for (let at = last + 1; at < marks.length; at += 1) {
    const kind = marks[at]?.kind;
    if (kind === 'up' || kind === 'down') return undefined;
    if (kind !== 'respectively') continue;
    const told = marks[at + 1]?.kind;
    return sharesDirection(marks, at) && (told === 'up' || told === 'down') ? told : undefined;
  }
  return undefined;
}

/** The direction behind the last rate of a list: "각각 9.1%, 9.6% 증가했다". */
export function directionOfLast(
  marks: readonly Mark[],
  figures: readonly FigureWords[],
  place: number,
): FigureWords['direction'] {
  for (let next = place + 1; next < figures.length && isJoined(marks, figures, next); next += 1) {
    const { direction, last, number } = figures[next] ?? {};
    if (direction !== undefined) return last !== undefined && last > (number ?? last) ? direction : undefined;
  }
  return undefined;
}

const JOINED_FIGURES: readonly MarkKind[] = [
  ...(['and', 'with', 'comma', 'plain', 'by', 'of', 'than', 'time', 'from', 'hedge', 'second-one'] as const),
];
