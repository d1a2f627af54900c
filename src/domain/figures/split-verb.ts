/** Verbs whose parts stand on both sides of a number, as in the German "nahm um 3 Prozent zu". */
import { DIRECTIONS } from './languages/language.ts';
import type { Lexicon } from './lexicon.ts';
import { normalise } from './normal-text.ts';
import type { Token } from './token.ts';

/** What stands between the parts of such a verb in the tables. */
const GAP = ' … ';

/**
 * Joins a split verb whose second part is the last word: the first part becomes a word of rising or falling, and the
 * second is removed. Tokens without such a verb are returned as they are.
 */
export function joinSplitVerb(tokens: readonly Token[], { language }: Lexicon): readonly Token[] {
  const last = tokens.at(-1);
  if (!language.splitVerbs || !last) return tokens;
  const words = tokens.map(({ text }) => normalise(text, language).text);
  for (const direction of DIRECTIONS) {
    for (const verb of language.splitVerbs[direction]) {
      const [first = '', second = ''] = verb.split(GAP);
      const at = words.indexOf(first);
      const token = tokens[at];
      if (!token || words.at(-1) !== second || at === tokens.length - 1) continue;
      const { offset, end, text, glued } = token;
      return tokens.slice(0, -1).with(at, { kind: 'direction', direction, offset, end, text, glued });
    }
  }
  return tokens;
}
