/** Whether all views of a ledger's targets and years say one thing of each, and whether it is true: by the oracle alone. */
import { figuresOf } from '../oracle/figure.ts';
import { aimsOf, outcomeOf, yearValuesOf } from '../oracle/targets.ts';
import type { Judged } from './judge-growths.ts';
import { disagreements } from './printed/said.ts';
import type { PrintedSite } from './printed/site.tsx';
import {
  howFarTargetsAre,
  rowsBelowKnown,
  rowsOfTargets,
  targetOutcomes,
  targetsOnOverview,
  yearValues,
} from './printed/target-views.ts';

/**
 * Reads what is printed and judges it.
 *
 * @param isPlain whether yearly values are printed by one reporter, without growths or parts: then the oracle says what is
 *   right, else only whether all views say the same
 */
export function judgeTargets(site: PrintedSite, isPlain: boolean): Judged {
  const { assumedReporter, assumedName, asOf } = site.about;
  const rows = site.table('claims.csv');
  const aims = aimsOf(rows);
  const values = yearValuesOf(figuresOf(rows, assumedReporter), rows, assumedReporter);
  const outcomes = targetOutcomes(site);
  const outcomeOfRow = new Map(outcomes.map(({ about, says }) => [about, says]));
  const rowOf = rowsOfTargets(site);
  const years = yearValues(site, assumedName);
  const faults = [...disagreements(outcomes), ...disagreements(years)];
  const far = howFarTargetsAre(site);
  for (const { view, claim, words } of far) {
    const outcome = outcomeOfRow.get(rowOf.get(claim) ?? '');
    faults.push(...againstOutcome(words, outcome).map((fault) => `${claim}: ${view} ${fault}`));
  }
  const answer = targetsOnOverview(site);
  const known = rowsBelowKnown(site);
  for (const { claim, words } of far.filter(({ view }) => view === 'overview')) {
    const [amount = ''] = words.split('. ');
    const outcome = outcomeOfRow.get(rowOf.get(claim) ?? '');
    const said = Object.entries(answer).flatMap(([what, amounts]) => (amounts.includes(amount) ? what : []));
    const [what, ...more] = said;
    if (what === undefined || more.length > 0)
      faults.push(`${claim}: the overview says of ${amount}: “${said.join('”, “')}”`);
    // A date that is to come leaves a target open that some year has reached already, and so does what was known of it.
    const row = rowOf.get(claim) ?? '';
    const isSaid = /due in|set for/.test(words) || known.includes(row);
    const isWrong =
      outcome === 'met'
        ? what !== 'reached'
        : outcome === 'missed'
          ? what === 'ahead' || what === 'below'
          : outcome === 'open' && (what === 'missed' || (what === 'reached' && !isSaid));
    if (isWrong)
      faults.push(`${claim}: the overview says “${amount} ${what}”, the Targets page “${outcome}”`);
  }
  if (isPlain) {
    for (const [claim, aim] of aims) {
      const said = outcomeOfRow.get(rowOf.get(claim) ?? '');
      const right = outcomeOf(aim, values, asOf);
      if (said !== right) faults.push(`${claim}: the Targets page says “${said}”, right is “${right}”`);
    }
  }
  return {
    faults: [...new Set(faults)],
    counts: {
      targets: aims.size,
      outcomes: outcomes.length,
      'values of years': years.length,
      gauges: far.length,
    },
  };
}

/** What words on how far a target is say that its outcome does not. */
function againstOutcome(words: string, outcome: string | undefined): string[] {
  const pairs: readonly (readonly [said: RegExp, outcomes: readonly string[]])[] = [
    [/was due in [^.,;]+, when trade was below it/, ['missed']],
    [/was due in [^.,;]+, when trade was at or above it/, ['met']],
    [/was due in [^.,;]+; what was (?:printed|reported)[^.]* does not decide/, ['cannot-rate']],
    [/is due in \d{4}/, ['open']],
    [/was due in/, ['met', 'missed', 'cannot-rate']],
    [/Trade would have to grow/, ['open', 'missed', 'cannot-rate']],
  ];
  return pairs.flatMap(([said, outcomes]) => {
    const found = said.exec(words);
    return found && outcome !== undefined && !outcomes.includes(outcome)
      ? [`says “${found[0]}”, the Targets page “${outcome}”`]
      : [];
  });
}
