/**
 * Puts the figures of a sentence in the places of a statement, as a suggestion. Where the sentence does not say enough, a
 * figure gets no place: an empty field is better than a wrong one.
 */
import type { Flow } from '../ledger/codes.ts';
import { type FoundFigure, findFigures } from './find-figures.ts';
import { type PlaceId, placeAt } from './place.ts';
import {
  flowWordsIn,
  namesPartOfYear,
  type SentenceWord,
  sentenceEnds,
  yearsOfWords,
} from './words-around.ts';

/** Why a figure of a sentence has no place. */
export type Unplaced =
  /** No word says of which flow it is. */
  | 'no-flow'
  /** A balance: the sentence may see it from either side. */
  | 'balance'
  /** A rate that neither rises nor falls: a share, or a growth whose word is not known. */
  | 'no-direction'
  /** The sentence has several years, and none stands clearly with the value. */
  | 'which-year'
  /** Another figure would have the same place. */
  | 'twice'
  /** The words around it may belong to it or to the next figure. */
  | 'unsure';

interface SentenceFigure {
  /** The printed words. */
  readonly text: string;
  readonly place: PlaceId | null;
  /** Why it has no place. */
  readonly why: Unplaced | null;
}

export interface SentenceReading {
  readonly figures: readonly SentenceFigure[];
  /** The year of the values; `null` where the sentence names none, a part of one, or several that it does not compare. */
  readonly period: string | null;
}

/** The years that a sentence compares. */
interface Years {
  readonly mentions: readonly SentenceWord<number>[];
  /** `null` where they are not one year, or one and the one before. */
  readonly current: number | null;
  readonly base: number | null;
}

/** Reads a sentence, or several. @param language ISO 639-1 code */
export function readSentence(text: string, language: string): SentenceReading {
  const found = findFigures(text, language);
  const flows = flowWordsIn(text, language);
  const years = yearsOf(yearsOfWords(text).filter((year) => !found.some((figure) => overlaps(figure, year))));
  const valueYears = years.mentions.filter((year) => !followsGrowth(year, found));
  const ends = sentenceEnds(text);
  const figures = found.map((figure): SentenceFigure => {
    const sentence = {
      from: Math.max(0, ...ends.filter((end) => end <= figure.from)),
      to: Math.min(text.length, ...ends.filter((end) => end > figure.from)),
    };
    // What follows a figure speaks of it up to the next one.
    const next = Math.min(sentence.to, ...found.map(({ from }) => from).filter((from) => from > figure.from));
    const flow = nearest(flows, figure, sentence, next);
    const place = placeFor(figure, flow, nearestYear(years, valueYears, figure, sentence, next));
    return { text: figure.figure.text, ...place };
  });
  const year = namesPartOfYear(text, language) ? null : years.current;
  return { figures: withoutDoubles(figures), period: year === null ? null : String(year) };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const overlaps = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to;

function yearsOf(mentions: readonly SentenceWord<number>[]): Years {
  const [low, high, ...more] = [...new Set(mentions.map(({ what }) => what))].sort((a, b) => a - b);
  if (low === undefined || more.length > 0) return { mentions, current: null, base: null };
  if (high === undefined) return { mentions, current: low, base: null };
  return high - low === 1 ? { mentions, current: high, base: low } : { mentions, current: null, base: null };
}

/** The last word before the figure in its sentence, else the only one between it and the next figure. */
function nearest<T>(
  words: readonly SentenceWord<T>[],
  figure: Stretch,
  sentence: Stretch,
  next: number,
): T | null {
  const before = words.findLast(({ from, to }) => from >= sentence.from && to <= figure.from);
  if (before) return before.what;
  const after = words.filter(({ from, to }) => from >= figure.to && to <= next);
  return after.length === 1 && after[0] ? after[0].what : null;
}

/** A year behind a growth is the one that it is compared with, or its own: it says nothing of a value. */
function followsGrowth(year: Stretch, found: readonly FoundFigure[]): boolean {
  const before = found.findLast(({ to }) => to <= year.from);
  return before?.figure.direction !== undefined;
}

/** The year right behind the value, else the last one before it; where only one year is said of values, that one. */
function nearestYear(
  { mentions, current, base }: Years,
  valueYears: readonly SentenceWord<number>[],
  value: Stretch,
  sentence: Stretch,
  next: number,
): PlaceYear {
  if (mentions.length > 0 && current === null) return null;
  if (valueYears.every(({ what }) => what === current)) return 'current';
  const after = valueYears.find(({ from }) => from >= value.to && from < next);
  const before = valueYears.findLast(({ from, to }) => from >= sentence.from && to <= value.from);
  const year = (after ?? before)?.what;
  return year === undefined ? null : year === base ? 'base' : 'current';
}

type PlaceYear = 'current' | 'base' | null;

function placeFor(
  { figure, unsure }: FoundFigure,
  flow: Flow | null,
  year: PlaceYear,
): Pick<SentenceFigure, 'place' | 'why'> {
  const without = (why: Unplaced) => ({ place: null, why });
  if (unsure) return without('unsure');
  if (figure.unit === 'rate' && !figure.direction) return without('no-direction');
  if (flow === null) return without('no-flow');
  if (flow === 'B') return without('balance');
  const role = figure.direction ? 'growth' : year;
  const place = role === null ? undefined : placeAt(flow, role);
  return place ? { place, why: null } : without('which-year');
}

/** Of two figures for one place neither is taken, unless they are the same words. */
function withoutDoubles(figures: readonly SentenceFigure[]): SentenceFigure[] {
  const textsAt = (place: PlaceId) =>
    new Set(figures.filter((other) => other.place === place).map(({ text }) => text));
  return figures.map((figure) =>
    figure.place !== null && textsAt(figure.place).size > 1
      ? { ...figure, place: null, why: 'twice' }
      : figure,
  );
}
