/** Tells what a figure of a target leaves open: its date, its start, or whether it is the target itself. */
import type { FigureWords } from './figure-words.ts';
import { isFlow } from './flow-mark.ts';
import type { Lexis } from './lexis.ts';
import type { Mark, MarkKind } from './mark.ts';
import { purposeOf } from './purpose-of.ts';
import { isPartOfYear, type Timing } from './timing-of.ts';

/**
 * Whether a goal starts from a value of which nothing tells the year: "to raise trade from US$2.2 billion to US$5 billion
 * by 2030". Of what looks like a range it is the first end.
 */
export function isUndatedStart(
  marks: readonly Mark[],
  figures: readonly FigureWords[],
  place: number,
  { isBase, said }: Timing,
  { table }: Lexis,
): boolean {
  const figure = figures[place];
  const next = figures[place + 1];
  if (figure?.unit !== 'USD') return false;
  const isGoal = (at: number) =>
    figures[at] !== undefined && purposeOf(marks, figures, at, false, table).isTarget;
  if (isBase) return said === null && (isGoal(place) || isGoal(place + 1));
  if (!isGoal(place)) return false;
  // "Porter leur commerce de 2,2 à 5 milliards", but "un objectif de 2 à 5 milliards".
  const [of, flow] = marks
    .slice(0, figure.first)
    .filter(({ kind }) => kind !== 'plain')
    .reverse();
  if (figure.sizes.length > 1) return of?.kind === 'of' && isFlow(flow);
  return (
    next?.unit === 'USD' &&
    marks[figure.last + 1]?.kind === 'to' &&
    marks
      .slice(figure.last + 1, next.first)
      .every(({ kind }) => kind === 'to' || kind === 'hedge' || kind === 'plain')
  );
}

/** Whether words behind a target say that it is due at no certain time: "US$5 billion in the years to come". */
export function hasNoDate(marks: readonly Mark[], { last }: FigureWords): boolean {
  const next = marks.slice(last + 1).find(({ kind }) => kind !== 'plain' && kind !== 'in');
  return (
    next?.kind === 'time' &&
    (next.time.is === 'vague' || (next.time.is === 'several' && next.time.first === 0))
  );
}

/** Whether a target is due after a number of years, counted from a day that is not stated: "within five years". */
export function isDueInYears(marks: readonly Mark[], { last }: FigureWords): boolean {
  const next = marks.slice(last + 1).find(({ kind }) => kind !== 'plain' && kind !== 'in');
  return next?.kind === 'time' && next.time.is === 'several' && next.time.first > 0;
}

/**
 * Whether a value may be what trade was brought to in a part of a year, and no goal for it: "in March trade was A, which
 * brought that of three months to B".
 */
export const isBroughtTo = (
  marks: readonly Mark[],
  { first }: FigureWords,
  { period, said }: Timing,
): boolean =>
  isPartOfYear(period) &&
  said !== null &&
  said.index < first &&
  marks.slice(0, first).findLast(({ kind }) => !BEFORE_GOAL.includes(kind))?.kind !== 'target';

/** What may stand between a word for a goal and its value: "the yearly goal of some US$2 billion". */
const BEFORE_GOAL: readonly MarkKind[] = ['of', 'plain', 'word', 'hedge', 'per', 'in', 'leads', 'time'];

/** Whether a multiple only compares a goal with the value behind it: "to US$5 billion, double the US$2.2 billion of 2024". */
export function isMultipleOfNext(
  marks: readonly Mark[],
  figures: readonly FigureWords[],
  place: number,
): boolean {
  const [figure, next] = [figures[place], figures[place + 1]];
  if (!figure || next?.unit !== 'USD' || marks[figure.number]?.kind !== 'multiple') return false;
  return !marks.slice(figure.last + 1, next.first).some(({ kind }) => ENDS_COMPARISON.includes(kind));
}

const ENDS_COMPARISON: readonly MarkKind[] = ['comma', 'break', 'semicolon', 'and', 'to'];

/**
 * Whether a figure of a target is none itself: a rate by which its amount was missed or passed, "short of the US$2 billion
 * goal by 5 per cent", or an amount by which a trade is to grow.
 */
export function isDistance(marks: readonly Mark[], figures: readonly FigureWords[], place: number): boolean {
  const figure = figures[place];
  if (figure?.unit === 'rate')
    return figure.direction === undefined && figures.some((other) => other.unit === 'USD');
  if (figure?.direction) return true;
  return marks.slice(0, figure?.first).findLast(({ kind }) => !BESIDE_FURTHER.includes(kind))?.kind === 'by';
}

/** What stands between "by" and an amount: "by at least a further US$3 million". */
const BESIDE_FURTHER: readonly MarkKind[] = ['plain', 'word', 'hedge', 'up', 'leads'];
