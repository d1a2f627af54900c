/** Splits a text into marks in one pass, with the longest known phrase at each place. */

import { isSpacedLetter } from '../figures/letter.ts';
import { phrasesAt } from '../figures/lexicon.ts';
import type { NormalText } from '../figures/normal-text.ts';
import { rational, toExact } from '../numbers/rational.ts';
import { isFlow } from './flow-mark.ts';
import type { Lexis } from './lexis.ts';
import type { Mark, MarkMeaning } from './mark.ts';
import { indexedPhrase, isWithinWord } from './phrase-index.ts';
import { movesFrom, type QuantityFinder, quantityAt, quantityFinder, startsRates } from './quantity.ts';
import { type SaidTime, timeAt } from './time-templates.ts';
import { wholeVerbs } from './whole-verbs.ts';
import { folded, partedWords, wordForm } from './word-form.ts';

type FoundMark = { readonly mark: MarkMeaning; readonly end: number };

/**
 * The marks of a text.
 *
 * @param finder of the quantities of the same text, where one was made already
 */
export function marksOf(text: string, lexis: Lexis, finder = quantityFinder(text, lexis.table.code)): Mark[] {
  const normal = normalText(text, lexis, finder);
  const place = (position: number) => normal.offsets[position] ?? text.length;
  const marks: Mark[] = [];
  let position = 0;
  while (position < normal.text.length) {
    if (normal.text.charAt(position) === ' ' && !/[\r\n]/.test(text.charAt(place(position)))) {
      position += 1;
      continue;
    }
    const source = { text, normal: normal.text, position, at: place(position), place, finder };
    const found = withHedgeBehind(source, lexis, markAt(source, lexis, marks));
    const mark = {
      from: place(position),
      to: lastPlace(text, place, position, found.end),
      // Comes last, because engines are much slower at adding properties to a copy.
      ...found.mark,
    };
    const last = marks.at(-1);
    // In a script without spaces, unknown letters in a row are one word.
    if (mark.kind === 'word' && last?.kind === 'word' && last.to === mark.from)
      marks.splice(-1, 1, { ...last, to: mark.to });
    else marks.push(mark);
    if (mark.kind === 'quantity' && endsSentence(text, mark)) {
      marks.push({ kind: 'stop', from: mark.to, to: mark.to });
    }
    position = found.end;
  }
  return wholeVerbs(text, marks, lexis.table);
}

/** A growth in words with the hedge behind it: "두 배를 넘었다", "一成左右". Hedges of numbers are read with the numbers. */
function withHedgeBehind({ normal }: MarkSource, { lexicon }: Lexis, found: FoundMark): FoundMark {
  const { mark } = found;
  if (mark.kind !== 'multiple' && mark.kind !== 'fraction') return found;
  const at = normal.charAt(found.end) === ' ' ? found.end + 1 : found.end;
  for (const [phrase, meaning] of phrasesAt(lexicon, normal, at)) {
    if (meaning.kind === 'hedge' && !meaning.before)
      return { mark: { ...mark, hedge: meaning.hedge }, end: at + phrase.length };
  }
  return found;
}

function normalText(
  text: string,
  { lexicon, table, phrases, times }: Lexis,
  finder: QuantityFinder | undefined,
): NormalText {
  const normal = finder ? folded(finder.normal, table) : wordForm(text, lexicon.language, table);
  if (!table.proclitics) return normal;
  const isKnown = (stretch: string) =>
    indexedPhrase(phrases, stretch, 0) !== undefined || timeAt(times, stretch, 0) !== undefined;
  return partedWords(normal, table.proclitics, isKnown);
}

/** Where a stretch of the normal text ends in the text: behind its last character, without a gap that follows. */
function lastPlace(text: string, place: (position: number) => number, from: number, end: number): number {
  let last = place(end);
  while (last > place(from) + 1 && /\s/.test(text.charAt(last - 1))) last -= 1;
  return last;
}

/** Whether the full stop of a short scale or unit also ends the sentence: "5 млрд. Экспорт". */
const endsSentence = (text: string, { from, to }: Mark): boolean =>
  text.charAt(to - 1) === '.' &&
  /\p{L}/u.test(text.slice(from, to)) &&
  /^\s+["“«]?\p{Lu}/u.test(text.slice(to, to + LONGEST_BREAK));

/** How many characters between two sentences are looked at. */
const LONGEST_BREAK = 4;

interface MarkSource {
  readonly text: string;
  readonly normal: string;
  readonly position: number;
  /** The place in the text of the position in the normal text. */
  readonly at: number;
  readonly place: (position: number) => number;
  readonly finder: QuantityFinder | undefined;
}

function markAt(source: MarkSource, lexis: Lexis, marks: readonly Mark[]): FoundMark {
  return (
    lineEnd(source) ??
    footnote(source, marks.at(-1)) ??
    ratioMark(source, lexis) ??
    timeOrQuantity(source, lexis, marks) ??
    letterName(source, lexis, marks) ??
    phraseMark(source, lexis, marks) ??
    punctuation(source, lexis, marks.at(-1)) ??
    word(source, lexis)
  );
}

/**
 * A letter that stands for a name: "N. Van". Korean letters are none, because a Korean sentence may end with a
 * one-letter ending: "다."
 */
const INITIAL = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]$/u;

const LINES = /(?:\s*[\r\n])+\s*/y;

function lineEnd(source: MarkSource): FoundMark | undefined {
  const { text, at } = source;
  if (!/[\r\n]/.test(text.charAt(at))) return undefined;
  LINES.lastIndex = at;
  const lines = LINES.exec(text)?.[0] ?? '';
  const end = positionOf(source, at + lines.length);
  return { mark: { kind: /\n\s*\n/.test(lines) ? 'paragraph' : 'line' }, end };
}

/** The number or sign of a note: "US$12.4 billion[1]", "2,2 tỷ USD (*)". */
const FOOTNOTE = /\[(?:\d{1,2}|[a-z*†‡])\]|\([*†‡]{1,3}\)|[¹²³⁴-⁹*†‡]{1,3}(?![\p{L}\p{N}])/uy;

/** A footnote behind a figure or word, which means nothing to the sentence. */
function footnote(source: MarkSource, before: Mark | undefined): FoundMark | undefined {
  if (before === undefined || before.kind === 'line' || before.kind === 'paragraph') return undefined;
  FOOTNOTE.lastIndex = source.at;
  if (!FOOTNOTE.test(source.text)) return undefined;
  return { mark: { kind: 'plain' }, end: positionOf(source, FOOTNOTE.lastIndex) };
}

/**
 * The longest of a time, a quantity and a growth in words. A number without a unit counts only where no phrase starts:
 * "two" is a number, but not in "two-way trade".
 */
function timeOrQuantity(source: MarkSource, lexis: Lexis, marks: readonly Mark[]): FoundMark | undefined {
  const { normal, position } = source;
  if (isWithinWord(normal, position)) return undefined;
  const label = yearLabel(source, marks);
  if (label) return { mark: { kind: 'time', time: label.time }, end: label.end };
  const time = timeIn(source, lexis);
  const isYear = time !== undefined && /^\d+$/.test(normal.slice(position, time.end));
  if (time && !isYear) return { mark: { kind: 'time', time: time.time }, end: time.end };
  const quantity = quantityMark(source, marks);
  // A year has no unit of its own, and shares none: "wuchs 2024 auf 19,4 Milliarden Dollar", "betrug 2024 180 Milliarden".
  const isNumber =
    quantity?.mark.kind === 'quantity' &&
    (quantity.mark.problem === 'no-unit' ||
      quantity.end === time?.end ||
      (quantity.mark.problem === 'unreadable' && /^ \d/.test(normal.slice(time?.end))));
  if (time && (!quantity || isNumber)) return { mark: { kind: 'time', time: time.time }, end: time.end };
  const growth = wordGrowth(source, lexis);
  if (growth && growth.end >= (quantity?.end ?? 0)) return growth;
  const isWord =
    isNumber &&
    quantity.mark.kind === 'quantity' &&
    quantity.mark.scale === 0 &&
    !/\d/.test(normal.charAt(position));
  return (isWord ? phraseMark(source, lexis, marks) : undefined) ?? quantity;
}

const YEAR_LABEL = /(?<year>(?:19|20)\d{2}) ?[:：]/uy;
const BEFORE_LABEL: readonly Mark['kind'][] = [
  'colon',
  'semicolon',
  'comma',
  'line',
  'paragraph',
  'dash',
  'open',
];

/** A year that opens an item of a list: "2023: US$534m; 2024: US$721m". */
function yearLabel({ normal, position }: MarkSource, marks: readonly Mark[]): ReturnType<typeof timeAt> {
  const before = marks.at(-1);
  if (before && !BEFORE_LABEL.includes(before.kind)) return undefined;
  YEAR_LABEL.lastIndex = position;
  const year = YEAR_LABEL.exec(normal)?.groups?.year;
  if (year === undefined) return undefined;
  return {
    time: { is: 'year', year: { year: Number(year) }, first: 0, last: 0 },
    end: position + year.length,
  };
}

function quantityMark(source: MarkSource, marks: readonly Mark[]): FoundMark | undefined {
  const quantity = source.finder && quantityAt(source.finder, source.at, () => movementBefore(source, marks));
  if (!quantity) return undefined;
  const { end, ...number } = quantity;
  return { mark: { kind: 'quantity', ...number }, end: positionOf(source, end) };
}

/** Whether the words before a number say that something went "from" it to another number, or changed "by" it. */
function movementBefore({ text, at, finder }: MarkSource, marks: readonly Mark[]): 'from' | 'by' | null {
  const before = marks.findLast(({ kind }) => kind !== 'hedge' && kind !== 'plain' && kind !== 'leads');
  if (before?.kind === 'by' || before?.kind === 'up' || before?.kind === 'down') return 'by';
  // A verb may open its sentence, far before what it tells of.
  const ends = marks.findLastIndex(({ kind }) => SENTENCE_ENDS.includes(kind) || kind === 'quantity');
  const isMoving = marks
    .slice(Math.min(ends + 1, Math.max(0, marks.length - LONGEST_MOVEMENT)))
    .some(({ kind }) => kind === 'up' || kind === 'down' || kind === 'leads' || kind === 'target');
  if (before?.kind !== 'from' || startsGoalRates(finder, at, marks)) return null;
  if (finder && movesFrom(finder, finder.at.get(at) ?? -1, false)) return 'from';
  // A verb may be part of the preposition: "pasó de".
  return isMoving || /\s/.test(text.slice(before.from, before.to)) ? 'from' : null;
}

/** Whether a range of rates starts a goal, "to grow from 10 to 15 per cent a year", and no movement of a rate. */
function startsGoalRates(finder: QuantityFinder | undefined, at: number, marks: readonly Mark[]): boolean {
  const ends = marks.findLastIndex(({ kind }) => SENTENCE_ENDS.includes(kind));
  const index = finder?.at.get(at);
  if (!finder || index === undefined || !marks.slice(ends + 1).some(({ kind }) => kind === 'target'))
    return false;
  return startsRates(finder, index);
}

const SENTENCE_ENDS: readonly Mark['kind'][] = ['stop', 'line', 'paragraph', 'semicolon', 'break'];

/** How many marks back a word for a movement may stand before its first value. */
const LONGEST_MOVEMENT = 6;

/** The position in the normal text for a place in the text. */
function positionOf({ normal, position, place }: MarkSource, last: number): number {
  let end = position;
  while (end < normal.length && place(end) < last) end += 1;
  return end;
}

/**
 * The time at a position. Where a language writes months with capitals, only these count: "May" is a month, "may" is
 * not.
 */
function timeIn(source: MarkSource, { times, table }: Lexis) {
  const { text, normal, position, at, place } = source;
  const longest = timeAt(times, normal, position);
  const lineEnd = longest ? text.slice(at, place(longest.end)).search(/[\r\n]/) : -1;
  // "จากไตรมาสที่สาม" at the end of a line is not of the year that opens the next one.
  const found =
    lineEnd < 0 ? longest : timeAt(times, normal.slice(0, positionOf(source, at + lineEnd)), position);
  if (!found) return undefined;
  const capitals = /^\p{Lu}/u.test(table.months[0]?.[0] ?? '');
  const monthly = found.time.is === 'month' || found.time.is === 'span';
  if (capitals && monthly && !/\p{Lu}/u.test(text.slice(at, place(found.end)))) return undefined;
  return found;
}

function ratioMark(
  { normal, position }: MarkSource,
  { ratios, hedges, times, table }: Lexis,
): FoundMark | undefined {
  if (isWithinWord(normal, position)) return undefined;
  for (const { pattern, takenOff } of ratios) {
    pattern.lastIndex = position;
    const match = pattern.exec(normal);
    const x = match?.groups?.x;
    if (!match || x === undefined || isWithinWord(normal, position + match[0].length)) continue;
    const number = /^\d/.test(x) ? x.replace(',', '.') : times.counts.get(x);
    if (number === undefined || (table.counts[x] === undefined && !/^\d/.test(x))) continue;
    const ratio = toExact(rational(String(number)).sub(takenOff));
    const hedge = hedges.get(match.groups?.hedge ?? '');
    return {
      mark: { kind: 'multiple', ratio, compares: takenOff === 1, hedge },
      end: position + match[0].length,
    };
  }
  return undefined;
}

/** A growth in one phrase. */
function wordGrowth({ normal, position }: MarkSource, { phrases }: Lexis): FoundMark | undefined {
  const found = indexedPhrase(
    phrases,
    normal,
    position,
    ({ mark: { kind } }) => kind === 'multiple' || kind === 'fraction',
  );
  return found && { mark: found.meaning.mark, end: found.end };
}

function phraseMark(source: MarkSource, lexis: Lexis, marks: readonly Mark[]): FoundMark | undefined {
  const { phrases } = lexis;
  const before = marks.at(-1);
  const { text, normal, position, at } = source;
  const found = indexedPhrase(
    phrases,
    normal,
    position,
    ({ capital }) => !capital || /\p{Lu}/u.test(text.charAt(at)),
  );
  if (!found) return undefined;
  const { mark } = found.meaning;
  // Behind a figure "less than" is a comparative and not a hedge: "3 per cent less than in 2023".
  if (mark.kind === 'hedge' && (before?.kind === 'quantity' || before?.kind === 'fraction')) {
    const other = indexedPhrase(
      phrases,
      normal,
      position,
      ({ mark: { kind } }) => kind === 'up' || kind === 'down',
    );
    if (other) return { mark: other.meaning.mark, end: other.end };
  }
  // "462億ドルから1000億ドルに": the particle stands behind what a change comes from.
  if (
    mark.kind === 'from' &&
    lexis.table.partner === 'particle' &&
    before?.kind === 'quantity' &&
    (startsValue(source, found.end) || startsDirection(source, lexis, found.end))
  )
    return { mark: { kind: 'from-behind' }, end: found.end };
  if (mark.kind === 'in-or-than') {
    // "An increase on 2023", "up 6 per cent on December 2023", but "up 6 per cent on strong demand".
    const isRate = before?.kind === 'quantity' && before.unit === 'rate';
    const isChanged =
      before?.kind === 'up' || before?.kind === 'down' || (isRate && startsBase(source, lexis, found.end));
    return { mark: { kind: isChanged ? 'than' : 'in' }, end: found.end };
  }
  if (mark.kind === 'economy' && isPartOfName(source, found.end, marks, lexis))
    return { mark: { kind: 'word', capital: true }, end: found.end };
  if (mark.kind === 'to-or-target') {
    // "Exports worth US$5 million were to Laos", but "exports were to reach US$5 million".
    const next = indexedPhrase(phrases, normal, found.end + 1)?.meaning.mark.kind ?? 'word';
    const leads = endsChange(marks) || NAMED_PLACES.includes(next);
    return { mark: { kind: leads ? 'to' : 'target' }, end: found.end };
  }
  const decided = DECIDED[mark.kind];
  if (decided) {
    const moves =
      mark.kind === 'of-or-from'
        ? startsMovement(source, found.end, isChange(marks))
        : startsValue(source, found.end);
    return { mark: { kind: moves ? decided[0] : decided[1] } as MarkMeaning, end: found.end };
  }
  // The name of an office continues over words with capital letters: "Ministry of Industry and Trade".
  const end =
    mark.kind === 'body' && normal.slice(position, found.end).endsWith(' of')
      ? nameEnd(source, found.end)
      : found.end;
  return { mark, end };
}

/** An economy that one letter names beside another economy: both letters of "日越", the first of "日タイ". */
function letterName(
  { normal, position, at }: MarkSource,
  { table, phrases }: Lexis,
  marks: readonly Mark[],
): FoundMark | undefined {
  const letters = table.letters;
  const economy = letters?.[normal.charAt(position)];
  if (!letters || economy === undefined) return undefined;
  const before = marks.at(-1);
  const isJoined = before?.to === at;
  const named = { mark: { kind: 'economy', economy } as const, end: position + 1 };
  if (isJoined && before.kind === 'economy')
    return before.to - before.from === 1 && before.economy !== economy ? named : undefined;
  // "8日", "今日": the end of another word.
  if (isJoined && (before.kind === 'word' || before.kind === 'time' || before.kind === 'quantity'))
    return undefined;
  // "한·베트남", "한-베트남".
  const joint = normal.charAt(position + 1);
  const second = joint === '-' || JOINING_DOTS.includes(joint) ? position + 2 : position + 1;
  const next = letters[normal.charAt(second)];
  const following = indexedPhrase(phrases, normal, second)?.meaning.mark;
  const other = following?.kind === 'economy' ? following.economy : next;
  const own = indexedPhrase(phrases, normal, position);
  const isLonger = own !== undefined && own.end > position + 1;
  return other !== undefined && other !== economy && !isLonger ? named : undefined;
}

/**
 * Whether a short name of an economy is a word of a person's name, because it stands behind a word with a capital that
 * is no first word of its sentence.
 */
function isPartOfName(
  { text, at, place }: MarkSource,
  end: number,
  marks: readonly Mark[],
  { table }: Lexis,
): boolean {
  if (table.shortWordsName !== true || /\s/.test(text.slice(at, place(end)).trim())) return false;
  const [first, before] = marks.slice(-2);
  const isName = before?.kind === 'word' && before.capital && before.to === at - 1;
  return isName && first !== undefined && !OPENS_SENTENCE.includes(first.kind);
}

const NAMED_PLACES: readonly Mark['kind'][] = ['economy', 'neighbour', 'elsewhere', 'everybody'];

const OPENS_SENTENCE: readonly Mark['kind'][] = [
  'stop',
  'line',
  'paragraph',
  'quote',
  'dash',
  'colon',
  'open',
];

/** Words of two meanings: the first before a value, the second elsewhere. */
const DECIDED: Readonly<
  Partial<Record<MarkMeaning['kind'], readonly ['from' | 'than', 'with' | 'of' | 'to']>>
> = {
  'with-or-from': ['from', 'with'],
  'of-or-from': ['from', 'of'],
  'to-or-than': ['than', 'to'],
};

/** Whether a change was stated just before, with its size: the last mark is its number or multiple, or a time behind it. */
function endsChange(marks: readonly Mark[]): boolean {
  const last = marks.findLastIndex(({ kind }) => !BEHIND_CHANGE.includes(kind));
  const ends = marks.findLastIndex(({ kind }) => SENTENCE_ENDS.includes(kind));
  return (
    marks[last]?.kind === 'multiple' ||
    (marks[last]?.kind === 'quantity' &&
      marks.slice(ends + 1, last).some(({ kind }) => kind === 'up' || kind === 'down'))
  );
}

const BEHIND_CHANGE: readonly Mark['kind'][] = ['plain', 'time', 'comma', 'than', 'from'];

/** The index of the number's token behind a position, if only hedges stand between. */
function valueBehind({ text, place, finder }: MarkSource, position: number): number | null {
  if (!finder) return null;
  let at = place(position);
  while (/\s/.test(text.charAt(at))) at += 1;
  let index = finder.at.get(at) ?? -1;
  while (finder.tokens[index]?.kind === 'hedge') index += 1;
  const token = finder.tokens[index];
  const isYear = token?.kind === 'number' && YEAR.test(token.text);
  const isNumber = token?.kind === 'number' || (token?.kind === 'unit' && token.leads);
  return isNumber && !isYear ? index : null;
}

const YEAR = /^(?:19|20|25)\d{2}$/;

const startsValue = (source: MarkSource, position: number): boolean => valueBehind(source, position) !== null;

/** Whether a word of rising or falling follows: "97億ドルから縮小した". */
const startsDirection = ({ normal }: MarkSource, { phrases }: Lexis, position: number): boolean => {
  const kind = indexedPhrase(phrases, normal, position)?.meaning.mark.kind;
  return kind === 'up' || kind === 'down';
};

/** Whether the last word that has a meaning of its own is one of rising or falling. */
function isChange(marks: readonly Mark[]): boolean {
  const isNamed = ({ kind }: Mark) => kind !== 'plain' && kind !== 'leads';
  const at = marks.findLastIndex(isNamed);
  const last = marks[at];
  if (last?.kind === 'up' || last?.kind === 'down') return true;
  const before = marks[marks.findLastIndex((mark, index) => index < at && isNamed(mark))];
  // "Quieren elevar su comercio de 6.000 a 8.000 millones", but "un objetivo de comercio de 6.000 a 8.000 millones".
  const ends = marks.findLastIndex(({ kind }) => SENTENCE_ENDS.includes(kind) || kind === 'quantity');
  return isFlow(last) && before?.kind !== 'of' && marks.slice(ends + 1).some(({ kind }) => kind === 'target');
}

/** Whether a time follows that values are of. */
function startsBase({ normal }: MarkSource, { times }: Lexis, position: number): boolean {
  const time = timeAt(times, normal, position + 1)?.time;
  return time !== undefined && BASE_TIMES.includes(time.is);
}

const BASE_TIMES: readonly SaidTime['is'][] = ['year', 'month', 'quarter', 'half', 'months'];

/** Whether an amount follows that a movement starts from: "von 690 auf 742 Millionen". */
function startsMovement(source: MarkSource, position: number, isChanging: boolean): boolean {
  const index = valueBehind(source, position);
  if (index === null || !source.finder) return false;
  return movesFrom(source.finder, index, isChanging);
}

const NAME = /(?:,? (?:(?:and|of|the|&) )*\p{Lu}[\p{L}\p{M}-]*)+/uy;

function nameEnd(source: MarkSource, position: number): number {
  const { text, place } = source;
  NAME.lastIndex = place(position);
  const name = NAME.exec(text)?.[0];
  if (name === undefined) return position;
  return positionOf({ ...source, position }, place(position) + name.length);
}

const SIGNS: Readonly<Record<string, MarkMeaning['kind']>> = {
  ',': 'comma',
  '，': 'comma',
  '、': 'comma',
  '،': 'comma',
  ';': 'semicolon',
  '；': 'semicolon',
  '؛': 'semicolon',
  ':': 'colon',
  '–': 'dash',
  '—': 'dash',
  '-': 'dash',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '"': 'quote',
  '“': 'quote',
  '”': 'quote',
  '«': 'quote',
  '»': 'quote',
  '。': 'stop',
  '！': 'stop',
  '？': 'stop',
  '!': 'stop',
  '?': 'stop',
  '؟': 'stop',
  '·': 'stop',
  '…': 'stop',
};

const JOINING_DOTS = ['·', '・', '‧', 'ㆍ'];

function punctuation(
  source: MarkSource,
  { abbreviations }: Lexis,
  before: Mark | undefined,
): FoundMark | undefined {
  const { normal, position, text } = source;
  const sign = normal.charAt(position);
  const end = position + 1;
  if (sign === '.') {
    const rest = normal.slice(end, end + 3);
    const word = before && before.to === source.at ? text.slice(before.from, before.to).toLowerCase() : '';
    const short = abbreviations.has(word) || INITIAL.test(word);
    const next = text
      .slice(source.at + 1, source.at + 4)
      .trimStart()
      .charAt(0);
    const ends = (rest === '' || /^[\s"”»')\]]/.test(rest)) && !short && !/\p{Ll}/u.test(next);
    return { mark: { kind: ends ? 'stop' : 'sign' }, end };
  }
  // "한국·베트남": a dot between two names joins them.
  if (
    JOINING_DOTS.includes(sign) &&
    /\p{L}/u.test(text.charAt(source.at - 1)) &&
    /\p{L}/u.test(text.charAt(source.at + 1))
  )
    return { mark: { kind: 'dash' }, end };
  // "교역 867억달러…역대 두 번째": dots between words do not end a headline.
  if (sign === '…' && /\S/.test(text.charAt(source.at + 1))) return { mark: { kind: 'comma' }, end };
  const kind = SIGNS[sign] ?? SIGNS[text.charAt(source.at)];
  if (kind !== undefined) return { mark: { kind } as MarkMeaning, end };
  return /[\p{L}\p{M}\p{N}]/u.test(sign) ? undefined : { mark: { kind: 'sign' }, end };
}

/** A whole word in a script with spaces, a single letter in another, where the next letters may be a known word. */
function word({ text, normal, position, at }: MarkSource, { table }: Lexis): FoundMark {
  let end = position + 1;
  if (isSpacedLetter(normal, position)) {
    while (end < normal.length && (isSpacedLetter(normal, end) || /[\p{M}\d]/u.test(normal.charAt(end))))
      end += 1;
  } else if (/\d/.test(normal.charAt(position))) {
    while (end < normal.length && /\d/.test(normal.charAt(end))) end += 1;
  }
  const written = normal.slice(position, end);
  if (table.goodsEndings?.some((ending) => written.endsWith(ending))) return { mark: { kind: 'topic' }, end };
  const capital = table.capitalsNouns !== true && /\p{Lu}/u.test(text.charAt(at));
  return { mark: { kind: 'word', capital }, end };
}
