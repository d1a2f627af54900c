/** What the words between the figures of a sentence say: flows, years, parts of a year, and where it ends. */

import { LANGUAGES } from '../figures/languages/index.ts';
import { normalise } from '../figures/normal-text.ts';
import { SPACED_LETTER } from '../figures/token.ts';
import { FLOWS, type Flow } from '../ledger/codes.ts';
import { SENTENCE_WORDS } from './sentence-words.ts';

/** A word with what it means and where it stands, in UTF-16 units. */
export interface SentenceWord<T> {
  readonly what: T;
  readonly from: number;
  readonly to: number;
}

/** The words for flows, in their order. Of words that overlap the longest counts: "trade deficit" is no trade. */
export function flowWordsIn(text: string, language: string): SentenceWord<Flow>[] {
  const words = SENTENCE_WORDS[language];
  if (!words) return [];
  const phrases = FLOWS.flatMap((flow) => words.flows[flow].map((phrase) => ({ phrase, what: flow })));
  phrases.sort((a, b) => b.phrase.length - a.phrase.length);
  const taken: SentenceWord<Flow>[] = [];
  for (const { phrase, what } of phrases) {
    for (const { from, to } of phrasePlaces(phrase, text, language)) {
      if (!taken.some((other) => from < other.to && other.from < to)) taken.push({ what, from, to });
    }
  }
  return taken.sort((a, b) => a.from - b.from);
}

/** Whether the text speaks of months, quarters, or several years. */
export const namesPartOfYear = (text: string, language: string): boolean =>
  (SENTENCE_WORDS[language]?.parts ?? []).some((phrase) => phrasePlaces(phrase, text, language).length > 0);

function phrasePlaces(phrase: string, text: string, code: string): { from: number; to: number }[] {
  const language = LANGUAGES.get(code);
  if (!language) return [];
  const normal = normalise(text, language);
  const wanted = normalise(phrase, language).text;
  const places: { from: number; to: number }[] = [];
  for (let at = normal.text.indexOf(wanted); at >= 0; at = normal.text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (isInWord(normal.text, at) || isInWord(normal.text, end)) continue;
    places.push({ from: normal.offsets[at] ?? 0, to: normal.offsets[end] ?? text.length });
  }
  return places;
}

/** Whether letters of a script with spaces between words stand on both sides. */
const isInWord = (text: string, at: number): boolean =>
  SPACED_LETTER.test(text.charAt(at - 1)) && SPACED_LETTER.test(text.charAt(at));

const YEAR = /(?<![\d.,])(?:19|20)\d{2}(?!\d|[.,]\d)/g;

/** Numbers that may be years of the Gregorian calendar. */
export const yearsOfWords = (text: string): SentenceWord<number>[] =>
  [...text.matchAll(YEAR)].map(({ 0: year, index }) => ({
    what: Number(year),
    from: index,
    to: index + year.length,
  }));

const END = /[.!?](?=\s)|[。！？;；\n]/g;

/** Where sentences end. */
export const sentenceEnds = (text: string): number[] => [...text.matchAll(END)].map(({ index }) => index + 1);
