/** One normal form of each character, in which the words of a language are looked up. */
import type { Language } from './languages/language.ts';

/**
 * A text in normal form. `offsets` gives the place that each of its characters, and its end, had in the original text.
 */
export interface NormalText {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** What becomes one character in normal form: the parts of a Korean syllable, or a character with its marks. */
const CLUSTER = /[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|\P{M}?\p{M}+|./gsu;
/** A text of which each character is its own normal form, but for capitals. */
const ASCII = /^[ -~]*$/;
/** The zeros of the Arabic (two), Thai and Lao digits. */
const ZEROS: readonly number[] = [0x660, 0x6f0, 0xe50, 0xed0];
/** The distance of full-width "！" to "～" from their ASCII forms. */
const FULL_WIDTH = 0xfee0;

/**
 * Writes a text in lower case and composed form, with ASCII digits, marks and spaces, and without invisible signs for
 * direction and line breaks.
 */
export function normalise(text: string, { decimal }: Language): NormalText {
  if (ASCII.test(text)) {
    return { text: text.toLowerCase(), offsets: Array.from({ length: text.length + 1 }, (_, at) => at) };
  }
  let normal = '';
  const offsets: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    // "$20，300家" is two numbers: a full-width comma groups thousands only between full-width digits.
    if (cluster === '，' && !/^[０-９]/.test(text.slice(index + 1, index + 2))) {
      normal += cluster;
      offsets.push(index);
      continue;
    }
    for (const character of cluster.normalize('NFC').toLowerCase()) {
      const plain = plainly(character, decimal);
      normal += plain;
      for (let unit = 0; unit < plain.length; unit += 1) offsets.push(index);
    }
  }
  return { text: normal, offsets: [...offsets, text.length] };
}

function plainly(character: string, decimal: Language['decimal']): string {
  const code = character.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  if (zero !== undefined) return String(code - zero);
  if (code > 0xff00 && code < 0xff5f) return String.fromCodePoint(code - FULL_WIDTH);
  if (character === '٫') return decimal;
  if (character === '٬') return decimal === '.' ? ',' : '.';
  return character
    .replace(/\s/u, ' ')
    .replace(/[‐‑]/u, '-')
    .replace(/[’ʼ]/u, "'")
    .replace(/\p{Cf}/u, '');
}
