/** Turns a language's templates of times into patterns, and reads what they match. */
import { SPACED_LETTERS } from '../figures/letter.ts';
import { type TextLanguage, TIME_KINDS, type TimeKind } from './text-language.ts';

/** A year as it is said: its number, or its distance from the year of publication; `null` where none is said. */
export type SaidYear = { readonly year: number } | { readonly shift: -1 | 0 | 1 } | null;

/** A time as it is said, before it is turned into a period. */
export interface SaidTime {
  readonly is: TimeKind;
  readonly year: SaidYear;
  /** Its numbers: of a month, quarter or half, a count of months or quarters, or the second year. */
  readonly first: number;
  readonly last: number;
  /** Of a fiscal year the part that is meant: its first quarter. */
  readonly part?: SaidTime | undefined;
}

interface TimePattern {
  readonly is: TimeKind;
  readonly pattern: RegExp;
  /** What a text that it matches may start with. */
  readonly starts: readonly string[];
}

/** Patterns that share a first character. `byKey` keeps those that may match, by the first characters of a text. */
interface PatternGroup {
  readonly all: TimePattern[];
  readonly byKey: Map<string, readonly TimePattern[]>;
}

export interface TimePatterns {
  /** Patterns by each character that they may start with. */
  readonly patterns: ReadonlyMap<string, PatternGroup>;
  readonly months: ReadonlyMap<string, number>;
  readonly counts: ReadonlyMap<string, number>;
  readonly language: TextLanguage;
}

/**
 * The patterns of a language's times.
 *
 * @param normal writes a phrase in the normal form of the texts
 * @throws {Error} for a template with an unknown slot or an open bracket
 */
export function timePatterns(language: TextLanguage, normal: (text: string) => string): TimePatterns {
  const months = new Map(
    language.months.flatMap((names, index) => names.map((name) => [normal(name), index + 1] as const)),
  );
  const counts = new Map(
    [...Object.entries(language.counts), ...Object.entries(language.ordinals)].map(
      ([word, count]) => [normal(word), count] as const,
    ),
  );
  const slots = slotsOf(language, months, normal);
  const starts = slotStarts(language, months, normal);
  const patterns = new Map<string, PatternGroup>();
  for (const is of TIME_KINDS) {
    for (const template of language.times[is] ?? []) {
      const pattern = new RegExp(patternSource(normal(template), slots), 'y');
      const ways = [...templateStarts(normal(template), starts)];
      const own = { is, pattern, starts: ways };
      for (const first of new Set(ways.map((way) => way.charAt(0)))) {
        const known = patterns.get(first);
        if (known) known.all.push(own);
        else patterns.set(first, { all: [own], byKey: new Map() });
      }
    }
  }
  return { patterns, months, counts, language };
}

function slotsOf(
  language: TextLanguage,
  months: ReadonlyMap<string, number>,
  normal: (text: string) => string,
): ReadonlyMap<string, string> {
  const any = (words: Iterable<string>) =>
    [...words]
      .map((word) => escaped(normal(word)))
      .sort((a, b) => b.length - a.length)
      .join('|') || '(?!)';
  const year = '(?<year>(?:19|20|25)\\d{2})';
  const said = [
    ...language.years.said.map((template) => escaped(normal(template)).replace('\\{y\\}', year)),
    `(?<previous>${any(language.years.last)})`,
    `(?<next>${any(language.years.next)})`,
    // A word for this year may start a longer one, as "năm" does "năm ngoái": it is looked for last.
    `(?<current>${any(language.years.current)})`,
  ];
  // A pattern may have a named group only once: further ways to say a year get numbered names.
  let ways = 0;
  const yearly = said.join('|').replace(/\(\?<year>/g, () => {
    ways += 1;
    return ways === 1 ? '(?<year>' : `(?<year${ways}>`;
  });
  const count = (words: Readonly<Record<string, number>>, digits: string) =>
    `${digits}|${any(Object.keys(words))}`;
  return new Map([
    ['y', year],
    ['yy', '(?<second>\\d{4}|\\d{2})'],
    ['y2', '(?<second>(?:19|20|25)\\d{2})'],
    ['m', '(?<m>0?[1-9]|1[0-2])'],
    ['m2', '(?<m2>0?[1-9]|1[0-2])'],
    ['month', `(?<month>${any(months.keys())})`],
    ['month2', `(?<month2>${any(months.keys())})`],
    ['n', `(?<n>${count(language.counts, '[1-9]|1[0-2]')})`],
    ['k', `(?<k>${count(language.counts, '\\d{1,2}')})`],
    ['q', `(?<q>${count(language.ordinals, '[1-4]|iv|iii|ii|i')})`],
    ['h', `(?<h>${count(language.ordinals, '[12]|ii|i')})`],
    ['d', '(?:[12]\\d|3[01]|0?[1-9])'],
    ['year', `(?:${yearly})`],
    ['year?', `(?:${yearly})?`],
  ]);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/**
 * A template as the source of a pattern, with its slots, alternatives and optional parts.
 *
 * @throws {Error} for a slot that does not exist
 */
function patternSource(template: string, slots: ReadonlyMap<string, string>): string {
  const body = template.replace(/\{([^}]+)\}|[[\]()|]|[^{[\]()|]+/g, (part, slot?: string) => {
    if (slot !== undefined) {
      const pattern = slots.get(slot);
      if (pattern === undefined) throw new Error(`a template has an unknown slot: ${template}`);
      return pattern;
    }
    if (part === '[') return '(?:';
    if (part === ']') return ')?';
    if (part === '(') return '(?:';
    return part === ')' || part === '|' ? part : escaped(part).replace(/ /g, ' ?');
  });
  const isUnspaced = IS_UNSPACED.test(body);
  return `${body}(?:${isUnspaced ? UNSPACED_END : ''}(?![${SPACED_LETTERS}\\d]|[.,]\\d|[-–/][${SPACED_LETTERS}\\d]))`;
}

/*
 * Ranges instead of `\p{Script=…}`, which takes an engine longer to compile than all else of a pattern: there are some
 * hundred patterns a language, and a text is often the only one that a process reads.
 */
/** Thai, Lao, Hangul, kana and Han. */
const UNSPACED_LETTERS = 'ก-ໟᄀ-ᇿ々-鿿가-힣';
/** In a script without spaces a number may follow directly: "前年比5%". */
const UNSPACED_END = `(?<=[${UNSPACED_LETTERS}])(?=\\d)|`;
const IS_UNSPACED = new RegExp(`[${UNSPACED_LETTERS}]`);

/** How many characters of a text are looked at before a pattern is tried on it. */
const LOOKAHEAD = 3;
/** Stands for any digit in the start of a template. */
const DIGIT = '#';

/**
 * What a template may start with: up to `LOOKAHEAD` characters of its optional parts, alternatives and slots, fewer
 * where it ends sooner. Spaces are left out, because a text need not have them.
 *
 * @throws {Error} for a bracket that does not close
 */
function templateStarts(
  template: string,
  slots: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  let starts: ReadonlySet<string> = new Set(['']);
  let position = 0;
  const append = (ways: Iterable<string>) => {
    const longer = new Set<string>();
    for (const start of starts) {
      if (start.length >= LOOKAHEAD) longer.add(start);
      else for (const way of ways) longer.add((start + way).slice(0, LOOKAHEAD));
    }
    starts = longer;
  };
  while (position < template.length && [...starts].some(({ length }) => length < LOOKAHEAD)) {
    const opening = template.charAt(position);
    if (opening === '[' || opening === '(') {
      const end = closingOf(template, position);
      const ways = alternativesIn(template.slice(position + 1, end));
      append([...ways.flatMap((way) => [...templateStarts(way, slots)]), ...(opening === '[' ? [''] : [])]);
      position = end + 1;
    } else if (opening === '{') {
      const slot = template.slice(position + 1, template.indexOf('}', position));
      append([...(slots.get(slot.replace('?', '')) ?? []), ...(slot.endsWith('?') ? [''] : [])]);
      position += slot.length + 2;
    } else {
      append([openingOf(opening)]);
      position += 1;
    }
  }
  return starts;
}

/** A stretch of text in the form of the starts of templates: up to so many characters. */
function openingOf(text: string, position = 0, most = text.length): string {
  let key = '';
  for (let at = position; at < text.length && key.length < most; at += 1) {
    const character = text.charAt(at);
    if (character >= '0' && character <= '9') key += DIGIT;
    else if (character !== ' ') key += character;
  }
  return key;
}

/** The place where a bracket of a template closes. @throws {Error} when it does not */
function closingOf(template: string, from: number): number {
  let depth = 0;
  for (let at = from; at < template.length; at += 1) {
    if ('[('.includes(template.charAt(at))) depth += 1;
    if ('])'.includes(template.charAt(at))) depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`a template has a bracket that does not close: ${template}`);
}

/** The alternatives of a template, split at bars outside brackets. */
function alternativesIn(template: string): string[] {
  const ways = [''];
  let depth = 0;
  for (const character of template) {
    if ('[('.includes(character)) depth += 1;
    if ('])'.includes(character)) depth -= 1;
    if (character === '|' && depth === 0) ways.push('');
    else ways.push(`${ways.pop() ?? ''}${character}`);
  }
  return ways;
}

function slotStarts(
  language: TextLanguage,
  months: ReadonlyMap<string, number>,
  normal: (text: string) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const firsts = (words: Iterable<string>, ...more: readonly string[]) =>
    new Set([...[...words].map((word) => openingOf(normal(word), 0, LOOKAHEAD)), ...more]);
  const { said, current, last, next } = language.years;
  const year = DIGIT.repeat(LOOKAHEAD);
  const small = [DIGIT, DIGIT + DIGIT];
  const years = firsts([...said.map((way) => way.replace('{y}', '2000')), ...current, ...last, ...next]);
  const count = firsts(Object.keys(language.counts), ...small);
  const ordinal = firsts(Object.keys(language.ordinals), DIGIT, 'i', 'ii', 'iii', 'iv');
  return new Map([
    ...['y', 'y2'].map((slot) => [slot, new Set([year])] as const),
    ...['m', 'm2', 'd'].map((slot) => [slot, new Set(small)] as const),
    ['yy', new Set([DIGIT + DIGIT, year])],
    ['month', firsts(months.keys())],
    ['month2', firsts(months.keys())],
    ['n', count],
    ['k', count],
    ['q', ordinal],
    ['h', ordinal],
    ['year', years],
  ]);
}

/** The patterns that may match the text at a position. The list for each start of texts is made once and kept. */
function candidates({ patterns }: TimePatterns, normal: string, position: number): readonly TimePattern[] {
  const key = openingOf(normal, position, LOOKAHEAD);
  const known = patterns.get(key.charAt(0));
  if (!known) return NONE;
  const found = known.byKey.get(key);
  if (found) return found;
  const made = known.all.filter(({ starts }) => starts.some((start) => key.startsWith(start)));
  if (known.byKey.size < MOST_KEYS) known.byKey.set(key, made);
  return made;
}

const NONE: readonly TimePattern[] = [];
/** How many starts of texts are remembered for each first character. */
const MOST_KEYS = 2000;

/** The longest time at a position of a normal text, and where it ends. */
export function timeAt(
  patterns: TimePatterns,
  normal: string,
  position: number,
): { readonly time: SaidTime; readonly end: number } | undefined {
  let longest: RegExpExecArray | null = null;
  let is: TimeKind = 'vague';
  for (const one of candidates(patterns, normal, position)) {
    one.pattern.lastIndex = position;
    const match = one.pattern.exec(normal);
    if (match && match[0].length > (longest?.[0].length ?? 0) && !SHORT_WORD.test(match[0])) {
      longest = match;
      is = one.is;
    }
  }
  if (!longest) return undefined;
  const { months, counts } = patterns;
  const { groups = {} } = longest;
  const number = (text: string | undefined) =>
    text === undefined ? 0 : (counts.get(text) ?? ROMAN[text] ?? Number(text));
  const monthly = months.get(groups.month ?? '') ?? number(groups.m);
  const firstNumber = monthly || number(groups.n ?? groups.q ?? groups.h ?? groups.k);
  const lastNumber =
    months.get(groups.month2 ?? '') ?? (number(groups.m2) || number(groups.second) || firstNumber);
  const year = saidYear(groups);
  return {
    time: { is: is === 'meantime' && year ? 'same' : is, year, first: firstNumber, last: lastNumber },
    end: position + longest[0].replace(/[,. ]+$/, '').length,
  };
}

/** French "si" and English "hi" are no first half, as "S1" and "H1" are. */
const SHORT_WORD = /^[hst]i+\b/;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
/** How many years ahead the Buddhist era of Thai texts is. */
const BUDDHIST = 543;

function saidYear(groups: Readonly<Record<string, string | undefined>>): SaidYear {
  const digits = Object.entries(groups).find(
    ([name, text]) => /^year\d*$/.test(name) && text !== undefined,
  )?.[1];
  if (digits !== undefined) return { year: gregorian(Number(digits)) };
  if (groups.current !== undefined) return { shift: 0 };
  if (groups.previous !== undefined) return { shift: -1 };
  return groups.next === undefined ? null : { shift: 1 };
}

const gregorian = (year: number): number => (year > 2400 ? year - BUDDHIST : year);
