// A word that an earlier list of its table decides is read by that list alone: listed again it only makes the script of marks longer.
import { expect, test } from 'vitest';
import { TEXT_LANGUAGES } from '../../../src/domain/text/languages/index.ts';
import { lexisOf } from '../../../src/domain/text/lexis.ts';
import type { TextLanguage } from '../../../src/domain/text/text-language.ts';
import { WORD_KINDS } from '../../../src/domain/text/text-language.ts';
import { wordForm } from '../../../src/domain/text/word-form.ts';

/** Lists that are also asked for by themselves, so that a word may stand in one of them and in another list. */
const ASKED_BY_THEMSELVES = ['more', 'less', 'from', 'to', 'forecast'];

function decidedEarlier(table: TextLanguage): string[] {
  const lexis = lexisOf(table.code);
  if (!lexis) throw new Error(`${table.code} has no words`);
  const normal = (text: string) => wordForm(text, lexis.lexicon.language, table).text;
  const words = (kind: (typeof WORD_KINDS)[number]) => table.words[kind] ?? [];
  const places = new Set([...words('from'), ...words('to')].map(normal));
  const known = new Map<string, Set<string>>();
  const add = (word: string, kind: string) => {
    const text = normal(word);
    known.set(text, (known.get(text) ?? new Set()).add(kind));
  };
  for (const word of words('more')) add(word, 'up');
  for (const word of words('less')) add(word, 'down');
  for (const [word, meaning] of lexis.lexicon.phrases) {
    if (/[-+()]/.test(normal(word)) || places.has(normal(word))) continue;
    if (meaning.kind === 'direction') add(word, meaning.direction);
    else if (meaning.kind === 'tentative' || (meaning.kind === 'hedge' && meaning.before))
      add(word, meaning.kind);
  }
  return WORD_KINDS.flatMap((kind) => {
    const again = words(kind).filter((word) => {
      const by = known.get(normal(word));
      // Behind a figure a hedge is looked up again, as a word of rising or falling.
      const isTurn = kind === 'up' || kind === 'down';
      const isDecided = isTurn ? by?.has('up') || by?.has('down') : by !== undefined;
      add(word, kind);
      return isDecided && !ASKED_BY_THEMSELVES.includes(kind);
    });
    return again.map((word) => `${kind}: ${word}`);
  });
}

test.each([...TEXT_LANGUAGES.values()].map((table) => [table.code, table] as const))(
  '%s lists no word that an earlier list decides',
  (_, table) => {
    expect(decidedEarlier(table)).toEqual([]);
  },
);
