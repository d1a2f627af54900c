/** The words of a language, with the meaning of each in a figure. */
import { HEDGES, type Hedge, STATUSES, type Status, type Unit, US_DOLLAR } from '../ledger/codes.ts';
import { CURRENCY_SIGNS } from './languages/currencies.ts';
import { LANGUAGES } from './languages/index.ts';
import { type Direction, type Language, WORDED_UNITS } from './languages/language.ts';
import { normalise } from './normal-text.ts';
import type { Ambiguous } from './printed-digits.ts';
import type { PrintedNumber } from './printed-number.ts';
import { type StartIndex, startIndex, startingAt } from './start-index.ts';

/** Digits, and the power of ten of a scale that is part of them. */
export interface Digits {
  /** With "." as the decimal mark. */
  readonly digits: string;
  readonly exponent: number;
  /** Whether it is a word. All digits of a word are meant, also a last zero: "ten per cent". */
  readonly spelled: boolean;
  /** Both readings of a number whose mark may group thousands or be decimal. */
  readonly ambiguous?: Ambiguous;
}

/**
 * What a number counts: US dollars, a rate, another currency (ISO 4217), what several currencies share (a name of
 * `shared-currencies.ts`), or the percentage points of a rate. `isBare`: a dollar that is not said to be that of the US.
 */
export type Measured =
  | { readonly unit: (typeof WORDED_UNITS)[number] | 'rate-points'; readonly isBare?: true }
  | { readonly currency: string };

/** What a number counts, where its unit is known from elsewhere. */
export const measuredAs = (unit: Unit): Measured =>
  unit === 'rate' ? { unit: 'rate' } : unit === US_DOLLAR ? { unit: US_DOLLAR } : { currency: unit };

/** The roles of a small word. One word may have several, as "to" in "5 to 6" and "rose to 6". */
type Role = 'range' | 'between' | 'and' | 'closing' | 'from' | 'to' | 'of' | 'filler';

export type Meaning =
  | ({ readonly kind: 'number' } & Digits)
  /** Digits with marks that do not make a number, such as "29,9,5". */
  | { readonly kind: 'unreadable' }
  /**
   * `alone`: without a number it means one of itself, as "mil" in "mil 300 millones". `suffix`: it counts only directly
   * behind digits, as in "186m".
   */
  | { readonly kind: 'scale'; readonly exponent: number; readonly alone: boolean; readonly suffix: boolean }
  /** A growth or share in words, such as "doubled". A fraction has no direction of its own. */
  | { readonly kind: 'multiple'; readonly number: PrintedNumber; readonly direction: Direction | undefined }
  | { readonly kind: 'half' }
  | { readonly kind: 'point' }
  /** `leads`: whether it may stand before its number. */
  | { readonly kind: 'unit'; readonly measured: Measured; readonly leads: boolean }
  | { readonly kind: 'hedge'; readonly hedge: Hedge; readonly before: boolean; readonly behind: boolean }
  | { readonly kind: 'direction'; readonly direction: Direction }
  | { readonly kind: 'tentative'; readonly status: Status }
  | { readonly kind: 'vague' }
  | { readonly kind: 'bracket'; readonly opens: boolean }
  | { readonly kind: 'small'; readonly roles: ReadonlySet<Role> }
  /** A word, sign or mark that no table has. */
  | { readonly kind: 'unknown' };

export interface Lexicon {
  readonly language: Language;
  /** Phrases with their meanings, longest first. */
  readonly phrases: readonly LexiconPhrase[];
  /** The same by what they start with. */
  readonly byStart: StartIndex<LexiconPhrase>;
}

type LexiconPhrase = readonly [phrase: string, meaning: Meaning];

/** All phrases of a language that stand at a position of a normal text, longest first. */
export const phrasesAt = ({ byStart }: Lexicon, normal: string, position: number): readonly LexiconPhrase[] =>
  startingAt(byStart, normal, position, ([phrase]) => phrase);

const lexicons = new Map<string, Lexicon>();

/** The lexicon of a language by its ISO 639-1 code, made once; `undefined` for a language without a table. */
export function lexiconOf(code: string): Lexicon | undefined {
  const known = lexicons.get(code);
  const language = LANGUAGES.get(code);
  if (known || !language) return known;
  const phrases = [...meaningsOf(language)].sort(([a], [b]) => b.length - a.length);
  const made = { language, phrases, byStart: startIndex(phrases, ([phrase]) => phrase) };
  lexicons.set(code, made);
  return made;
}

/** The small words of a language, by role. */
const SMALL: Readonly<Record<Role, (language: Language) => readonly string[]>> = {
  range: (language) => language.range,
  between: (language) => language.between,
  and: (language) => language.and,
  closing: (language) => language.closing ?? [],
  from: (language) => language.from,
  to: (language) => language.to,
  of: (language) => language.of,
  filler: (language) => language.fillers,
};

/** All phrases of a language, by their normal form. A phrase that would have several meanings keeps the first. */
function meaningsOf(language: Language): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  const put = (words: readonly string[] | undefined, meaning: Meaning) => {
    for (const word of words ?? []) {
      const phrase = normalise(word, language).text;
      if (!meanings.has(phrase)) meanings.set(phrase, meaning);
    }
  };
  const { scales, suffixes = {}, numerals, units, unitsBefore = [] } = language;
  for (const [word, exponent] of Object.entries(scales)) {
    put([word], { kind: 'scale', exponent, alone: word in numerals, suffix: false });
  }
  for (const [word, value] of Object.entries(numerals)) {
    if (!(word in scales)) put([word], { kind: 'number', ...spelled(value) });
  }
  for (const unit of WORDED_UNITS) {
    for (const word of units[unit]) {
      put([word], { kind: 'unit', measured: { unit }, leads: SIGN.test(word) || unitsBefore.includes(word) });
    }
  }
  put(language.ratePoints, { kind: 'unit', measured: { unit: 'rate-points' }, leads: false });
  for (const currencies of [language.currencies, CURRENCY_SIGNS]) {
    for (const [currency, words] of Object.entries(currencies)) {
      for (const word of words) {
        const measured: Measured = currency === 'dollar' ? { unit: 'USD', isBare: true } : { currency };
        put([word], { kind: 'unit', measured, leads: currencies === CURRENCY_SIGNS });
      }
    }
  }
  for (const hedge of HEDGES) {
    const [before, behind] = [language.hedges[hedge], language.hedgesBehind[hedge] ?? []];
    for (const word of new Set([...before, ...behind])) {
      put([word], {
        kind: 'hedge',
        hedge,
        before: before.includes(word),
        behind: behind.includes(word),
      });
    }
  }
  put(language.directions.up, { kind: 'direction', direction: 'up' });
  put(language.directions.down, { kind: 'direction', direction: 'down' });
  for (const status of STATUSES) put(language.tentative[status], { kind: 'tentative', status });
  put(language.vague, { kind: 'vague' });
  const small = new Map<string, Set<Role>>();
  for (const [role, words] of Object.entries(SMALL)) {
    for (const word of words(language)) {
      small.set(word, (small.get(word) ?? new Set<Role>()).add(role as Role));
    }
  }
  for (const [word, roles] of small) put([word], { kind: 'small', roles });
  put(language.halves, { kind: 'half' });
  put(language.points, { kind: 'point' });
  put(['('], { kind: 'bracket', opens: true });
  put([')'], { kind: 'bracket', opens: false });
  // Suffixes come last, so that a letter that is also a word keeps its meaning as a word.
  for (const [word, exponent] of Object.entries(suffixes)) {
    put([word], { kind: 'scale', exponent, alone: false, suffix: true });
  }
  return meanings;
}

/** Signs and codes of currencies, such as "us$", "€" and "usd", which may stand before a number. */
const SIGN = /[^\p{L}\p{M}\s.,-]|^[a-z]{3}$/u;

/**
 * The digits of a number in words. Two or more zeros at its end become a scale: "ملياران" is 2 × 10⁹, not ten measured
 * digits.
 */
function spelled(value: number): Digits {
  const [, digits = '', zeros = ''] = /^(\d+?)(0{2,})?$/.exec(String(value)) ?? [];
  return digits === ''
    ? { digits: String(value), exponent: 0, spelled: true }
    : { digits, exponent: zeros.length, spelled: true };
}
