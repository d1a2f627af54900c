/**
 * Which proof of a finding leads: that whose figures fix the one in question best. A proof through differences of figures
 * that lie close together enlarges their rounding, so that it shows less although its gap looks larger.
 */
import type { Assumption } from '../ledger/assumption.ts';
import { POWERS } from '../ledger/verdict.ts';
import { readInterval, width } from '../numbers/interval.ts';
import { type Rational, ZERO } from '../numbers/rational.ts';
import type { Proof } from './finding.ts';

/** What giving up an assumption costs: the reading of digits least, a revision that nobody has shown to be absent most. */
const WEIGHTS: Readonly<Record<Assumption, number>> = {
  nearest: 1,
  zeros: 2,
  threshold: 2,
  hedge: 4,
  'hedge-limit': 4,
  misprint: 4,
  'counted-from': 4,
  valuation: 4,
  reporter: 4,
  reprint: 4,
  'same-issue': 8,
  'no-revision': 16,
};

/** How much a proof rests on; of a set of which one is enough, the least. */
export const weightOf = ({ restsOn }: Proof): number =>
  restsOn.reduce((sum, set) => sum + Math.min(...set.map((one) => WEIGHTS[one])), 0);

/** A rule's proof before one from all figures of a source; then the sharper test, what rests on less, and the narrower. */
export function bySharpness(a: Proof, b: Proof): number {
  return (
    Number(isOfAllFigures(a)) - Number(isOfAllFigures(b)) ||
    POWERS.indexOf(a.power) - POWERS.indexOf(b.power) ||
    weightOf(a) - weightOf(b) ||
    compareWidths(widthOfGiven(a), widthOfGiven(b))
  );
}

/** Whether it takes all figures of a source together, and no rule shows it. */
export const isOfAllFigures = ({ operation }: Pick<Proof, 'operation'>): boolean => operation === 'left-over';

/** How wide what the others give is, beside the size of the printed figure; `null` of what has no end. */
function widthOfGiven({ computed, stated }: Proof): Rational | null {
  const said = readInterval(stated.interval);
  const size = (said.upper ?? said.lower ?? ZERO).abs();
  const wide = width(readInterval(computed));
  return wide && size.n !== 0n ? wide.div(size) : wide;
}

/** Narrower first; what has no end last. */
function compareWidths(a: Rational | null, b: Rational | null): number {
  if (a && b) return a.compare(b);
  return Number(a === null) - Number(b === null);
}
