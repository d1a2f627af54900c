/** The words of a language with what each means in a figure, and how the language writes a number. */
import { STATUSES, type Status, type Unit } from '../ledger/codes.ts';
import { HEDGES, type Hedge } from './hedge.ts';
import { LANGUAGES } from './languages/index.ts';
import type { Direction, Language } from './languages/language.ts';
import { normalise } from './normal-text.ts';

/** Digits with the scale that stands with them. */
export interface Digits {
  /** With "." as the decimal mark. */
  readonly digits: string;
  readonly exponent: number;
  /** A number as a word: its last digit is meant, also where it is a zero ("ten per cent"). */
  readonly spelled: boolean;
}

export type Meaning =
  | ({ readonly kind: 'number' } & Digits)
  /** `alone`: without a number it is one of itself, as "mil" in "mil 300 millones". */
  | { readonly kind: 'scale'; readonly exponent: number; readonly alone: boolean }
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'hedge'; readonly hedge: Hedge }
  | { readonly kind: 'direction'; readonly direction: Direction }
  | { readonly kind: 'tentative'; readonly status: Status }
  | { readonly kind: 'range' }
  | { readonly kind: 'filler' };

export interface Lexicon {
  readonly language: Language;
  /** Phrases with their meanings, longest first. */
  readonly phrases: readonly (readonly [string, Meaning])[];
  readonly number: RegExp;
}

const lexicons = new Map<string, Lexicon>();

/** The lexicon of a language by its ISO 639-1 code; made once. */
export function lexiconOf(code: string): Lexicon | undefined {
  const known = lexicons.get(code);
  const language = LANGUAGES.get(code);
  if (known || !language) return known;
  const made = { language, phrases: phrasesOf(language), number: numberPattern(language) };
  lexicons.set(code, made);
  return made;
}

function phrasesOf(language: Language): [string, Meaning][] {
  const phrases: [string, Meaning][] = [];
  const put = (words: readonly string[] | undefined, meaning: Meaning) => {
    for (const word of words ?? []) phrases.push([normalise(word, language).text, meaning]);
  };
  const { scales, numerals } = language;
  for (const [word, exponent] of Object.entries(scales)) {
    put([word], { kind: 'scale', exponent, alone: word in numerals });
  }
  for (const [word, value] of Object.entries(numerals)) {
    if (!(word in scales)) put([word], { kind: 'number', ...spelled(value) });
  }
  put(language.units.USD, { kind: 'unit', unit: 'USD' });
  put(language.units.rate, { kind: 'unit', unit: 'rate' });
  for (const hedge of HEDGES) put(language.hedges[hedge], { kind: 'hedge', hedge });
  put(language.directions.up, { kind: 'direction', direction: 'up' });
  put(language.directions.down, { kind: 'direction', direction: 'down' });
  for (const status of STATUSES) put(language.tentative[status], { kind: 'tentative', status });
  put(language.range, { kind: 'range' });
  put(language.fillers, { kind: 'filler' });
  return phrases.sort(([a], [b]) => b.length - a.length);
}

/** A number as a word. Thousands and more are a scale: "ملياران" is 2 × 10⁹, not a number of ten measured digits. */
function spelled(value: number): Digits {
  const [, digits = '', zeros = ''] = /^(\d+?)((?:000)*)$/.exec(String(value)) ?? [];
  return { digits, exponent: zeros.length, spelled: true };
}

function numberPattern({ group, decimal }: Language): RegExp {
  const marks = group.map((mark) => `\\${mark}`).join('|');
  // No grouped number starts with a zero: "0,641" in English is a decimal mark of another language, and a problem. All
  // groups of a number have one mark, so that "1,200 300" is two numbers.
  return new RegExp(`(?:[1-9]\\d{0,2}(${marks})\\d{3}(?:\\1\\d{3})*(?!\\d)|\\d+)(?:\\${decimal}\\d+)?`, 'y');
}
