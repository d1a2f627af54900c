/** Rewrites printed figures with other digits, where the result can be read. */

import { LANGUAGES } from '../figures/languages/index.ts';
import type { DecimalMark } from '../figures/printed-digits.ts';
import type { Observation } from '../ledger/observation.ts';
import { writeInterval } from '../numbers/interval.ts';
import { decimalOfClaim, reread, wordsOf } from './reread.ts';
import type { Rewrite } from './slip.ts';

/** Rewrites the words of each claim to each text that `change` gives for them, if that reads as another figure. */
export const withDigits = (
  suspects: readonly Observation[],
  change: (words: string) => readonly string[],
): Rewrite[] =>
  suspects.flatMap((claim) => {
    const decimal = decimalOfClaim(claim);
    const readings = new Set([writeInterval(claim.readings.verdict)]);
    return change(ungrouped(claim, decimal)).flatMap((words) => {
      const to = reread(claim, words, decimal);
      const reading = to && writeInterval(to.readings.verdict);
      if (!reading || readings.has(reading)) return [];
      readings.add(reading);
      return [{ changes: [{ claim, to, what: 'figure' as const, words: [wordsOf(claim), words] as const }] }];
    });
  });

const OTHER_MARK = { '.': ',', ',': '.' } as const;

/** The words of a claim without the marks that group thousands, which would be wrong with another number of digits. */
function ungrouped(claim: Observation, decimal: DecimalMark | undefined): string {
  const groups = LANGUAGES.get(claim.words.language)?.group ?? [];
  const marks = (decimal && groups.includes(decimal) ? [OTHER_MARK[decimal]] : groups)
    .map((mark) => `\\${mark}`)
    .join('');
  return wordsOf(claim).replace(new RegExp(`(?<=\\d)[${marks}](?=\\d{3}(?!\\d))`, 'g'), '');
}
