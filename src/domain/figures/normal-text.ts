/** One normal form of each character, in which the words of a language are looked up. */
import type { Language } from './languages/language.ts';
import { isJoinedCharacter } from './letter.ts';

/**
 * A text in normal form. `offsets` gives the place that each of its characters, and its end, had in the original text.
 */
export interface NormalText {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** What becomes one character in normal form: the parts of a Korean syllable, or a character with its marks. */
const CLUSTER = /[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|\P{M}?\p{M}+|./suy;
/** A text whose characters are their own normal forms, except for capitals. */
const ASCII = /^[ -~]*$/;
/** The zeros of both sets of Arabic digits, and of the Thai and Lao digits. */
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
  const forms = FORMS[decimal];
  for (let index = 0, next = 0; index < text.length; index = next) {
    const cluster = clusterAt(text, index);
    next = index + cluster.length;
    // "$20，300家" is two numbers: a full-width comma groups thousands only between full-width digits.
    if (cluster === '，' && !/[０-９]/.test(text.charAt(index + 1))) {
      normal += cluster;
      offsets.push(index);
      continue;
    }
    let plain = forms.get(cluster);
    if (plain === undefined) {
      plain = Array.from(cluster.normalize('NFC').toLowerCase(), (one) => plainly(one, decimal)).join('');
      if (forms.size < MOST_FORMS) forms.set(cluster, plain);
    }
    normal += plain;
    for (let unit = 0; unit < plain.length; unit += 1) offsets.push(index);
  }
  offsets.push(text.length);
  return { text: normal, offsets };
}

/** The character at a place with those that combine with it. Most characters have none, which is tested first. */
function clusterAt(text: string, index: number): string {
  if (!isJoinedCharacter(text, index) && !isJoinedCharacter(text, index + 1)) return text.charAt(index);
  CLUSTER.lastIndex = index;
  return CLUSTER.exec(text)?.[0] ?? text.charAt(index);
}

/** The normal forms that were made so far, by decimal mark. Texts repeat few characters. */
const FORMS = { '.': new Map<string, string>(), ',': new Map<string, string>() };
const MOST_FORMS = 20_000;

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
    .replace('∼', '~')
    .replace(/[’ʼ]/u, "'")
    .replace(/\p{Cf}/u, '');
}
