/** Printed figures with other digits, as far as they can be read. */

import { LANGUAGES } from '../figures/languages/index.ts';
import type { Statement } from '../ledger/ledger.ts';
import { reread, wordsOf } from './reread.ts';
import type { Rewrite } from './slip.ts';

/** Rewrites the words of each claim to each of the texts that a slip may have come from. */
export const withDigits = (
  suspects: readonly Statement[],
  change: (words: string) => readonly string[],
): Rewrite[] =>
  suspects.flatMap((claim) => {
    const readings = new Set([claim.readings.verdict]);
    return change(ungrouped(claim)).flatMap((words) => {
      const to = reread(claim, words);
      if (!to || readings.has(to.readings.verdict)) return [];
      readings.add(to.readings.verdict);
      return [{ changes: [{ claim, to, what: 'figure' as const, words: [wordsOf(claim), words] as const }] }];
    });
  });

/** The words without the marks that group thousands, in which no digit could be put. */
function ungrouped(claim: Statement): string {
  const marks = (LANGUAGES.get(claim.language)?.group ?? []).map((mark) => `\\${mark}`).join('');
  return wordsOf(claim).replace(new RegExp(`(?<=\\d)[${marks}](?=\\d{3}(?!\\d))`, 'g'), '');
}
