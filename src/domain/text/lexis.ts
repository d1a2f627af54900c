/** All that is known of a language for reading its texts, made once: words, economies, times and numbers. */

import { type Lexicon, lexiconOf } from '../figures/lexicon.ts';
import type { Hedge } from '../ledger/codes.ts';
import { economyNames } from './economies/economy-names.ts';
import { TEXT_LANGUAGES } from './languages/index.ts';
import type { MarkMeaning } from './mark.ts';
import { type PhraseIndex, phraseIndex } from './phrase-index.ts';

import { type TextLanguage, WORD_KINDS, type WordKind } from './text-language.ts';
import { type TimePatterns, timePatterns } from './time-templates.ts';
import { wordForm } from './word-form.ts';

/** A phrase's meaning, and whether it needs a capital letter: "US" is not "us". */
interface KnownPhrase {
  readonly mark: MarkMeaning;
  readonly capital: boolean;
}

export interface Lexis {
  readonly table: TextLanguage;
  readonly lexicon: Lexicon;
  readonly phrases: PhraseIndex<KnownPhrase>;
  readonly times: TimePatterns;
  readonly ratios: readonly { readonly pattern: RegExp; readonly takenOff: 0 | 1 }[];
  /** Words before a number that bound it. */
  readonly hedges: ReadonlyMap<string, Hedge>;
  readonly abbreviations: ReadonlySet<string>;
  /** Labels of table rows with two-way trade. */
  readonly totals: ReadonlySet<string>;
}

const made = new Map<string, Lexis>();

/** What is known of a language by its ISO 639-1 code; `undefined` for one without a table. */
export function lexisOf(code: string): Lexis | undefined {
  const known = made.get(code);
  if (known) return known;
  const table = TEXT_LANGUAGES.get(code);
  const lexicon = lexiconOf(code);
  if (!table || !lexicon) return undefined;
  const { language } = lexicon;
  const normal = (text: string) => wordForm(text, language, table).text;
  const hedges = new Map(
    lexicon.phrases.flatMap(([text, meaning]) =>
      meaning.kind === 'hedge' && meaning.before ? [[normal(text), meaning.hedge] as const] : [],
    ),
  );
  const lexis = {
    table,
    lexicon,
    phrases: phraseIndex(phrasesOf(table, lexicon, normal)),
    times: timePatterns(table, normal),
    ratios: table.ratios.map(([template, takenOff]) => ({
      pattern: ratioPattern(normal(template), [...hedges.keys()]),
      takenOff,
    })),
    hedges,
    abbreviations: new Set(table.abbreviations.map(normal)),
    totals: new Set(table.totals.map(normal)),
  };
  made.set(code, lexis);
  return lexis;
}

/**
 * All phrases with their meanings. Where two are equal, the first counts, so that words of figures come before words
 * of sentences.
 */
function phrasesOf(
  table: TextLanguage,
  lexicon: Lexicon,
  normal: (text: string) => string,
): (readonly [string, KnownPhrase])[] {
  const capital = /^\p{Lu}/u;
  const phrases: (readonly [string, KnownPhrase])[] = [];
  // Words that say where a change came from or went to are not hedges in a text, although they may be in a figure: "từ
  // mức", "cayó hasta 2,1 millones".
  const places = new Set([...(table.words.from ?? []), ...(table.words.to ?? [])].map(normal));
  const directionOf = (text: string) =>
    (['up', 'down'] as const).find((way) =>
      table.words[COMPARATIVE[way]]?.some((word) => normal(word) === text),
    ) ?? null;
  for (const kind of ['more', 'less'] as const) {
    for (const word of table.words[kind] ?? []) {
      if (!isHedge(lexicon, normal(word)))
        phrases.push([normal(word), { mark: wordMark(kind), capital: false }]);
    }
  }
  for (const [written, meaning] of lexicon.phrases) {
    const text = normal(written);
    if (/[-+()]/.test(text) || places.has(text)) continue;
    if (meaning.kind === 'hedge' && meaning.before)
      phrases.push([
        text,
        {
          mark: {
            kind: 'hedge',
            hedge: meaning.hedge,
            direction: directionOf(text),
            status: table.words.forecast?.includes(written) ? 'F' : undefined,
          },
          capital: false,
        },
      ]);
    else if (meaning.kind === 'direction')
      phrases.push([text, { mark: { kind: meaning.direction, isComparative: false }, capital: false }]);
    else if (meaning.kind === 'tentative') {
      phrases.push([text, { mark: { kind: 'tentative', status: meaning.status }, capital: false }]);
    }
  }
  // Hedges before a figure are comparatives behind one: "3 per cent below".
  for (const kind of ['more', 'less'] as const) {
    for (const word of table.words[kind] ?? [])
      phrases.push([normal(word), { mark: wordMark(kind), capital: false }]);
  }
  for (const kind of ['multiple', 'fraction'] as const) {
    const words = kind === 'multiple' ? table.multiples : table.fractions;
    for (const [word, ratio] of Object.entries(words)) {
      phrases.push([normal(word), { mark: { kind, ratio, compares: false }, capital: false }]);
    }
  }
  for (const word of table.wares ?? [])
    phrases.push([normal(word), { mark: { kind: 'plain', isWares: true }, capital: false }]);
  for (const word of table.whose ?? []) {
    const kind = table.words.it?.includes(word) ? ('it' as const) : ('break' as const);
    phrases.push([normal(word), { mark: { kind, isWhose: true }, capital: false }]);
  }
  for (const word of table.parts ?? [])
    phrases.push([normal(word), { mark: { kind: 'it', isParts: true }, capital: false }]);
  for (const kind of WORD_KINDS) {
    for (const word of table.words[kind] ?? [])
      phrases.push([normal(word), { mark: wordMark(kind), capital: false }]);
  }
  for (const [economy, names] of Object.entries(table.partners ?? {})) {
    for (const name of names)
      phrases.push([normal(name), { mark: { kind: 'economy', economy, isPartner: true }, capital: false }]);
  }
  for (const [name, economy] of economyNames(table)) {
    phrases.push([normal(name), { mark: { kind: 'economy', economy }, capital: capital.test(name) }]);
  }
  return phrases;
}

const isHedge = ({ phrases }: Lexicon, text: string): boolean =>
  phrases.some(([phrase, { kind }]) => phrase === text && kind === 'hedge');

const COMPARATIVE = { up: 'more', down: 'less' } as const;

function wordMark(kind: WordKind): MarkMeaning {
  switch (kind) {
    case 'up':
    case 'down':
      return { kind, isComparative: false };
    case 'more':
      return { kind: 'up', isComparative: true };
    case 'less':
      return { kind: 'down', isComparative: true };
    case 'plain':
    case 'it':
    case 'break':
      return { kind };
    default:
      return { kind };
  }
}

/**
 * A template as a pattern: `{x}` is a number in digits or one word. A hedge may stand between the verb and the number:
 * "gấp hơn 2 lần", "增长近两倍".
 */
function ratioPattern(template: string, hedges: readonly string[]): RegExp {
  const words = hedges.filter((hedge) => /^[\p{L} ]+$/u.test(hedge)).join('|');
  const spaced = template.includes(' {x}') ? ' ' : '';
  const hedged =
    words === ''
      ? template
      : template.replace(`${spaced}{x}`, `(?:${spaced}(?<hedge>${words}))?${spaced}{x}`);
  return new RegExp(hedged.replace('{x}', '(?<x>\\d+(?:[.,]\\d+)?|\\p{L}+)'), 'uy');
}
