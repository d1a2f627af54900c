/**
 * Which proof of a finding comes first: the one whose figures determine the figure in question most narrowly. The
 * difference of two figures that lie close together enlarges their rounding, so that a proof by it shows less, although
 * its gap looks larger.
 */
import type { Assumption } from '../ledger/assumption.ts';
import { POWERS } from '../ledger/verdict.ts';
import { width } from '../numbers/interval.ts';
import { type Rational, ZERO } from '../numbers/rational.ts';
import type { Proof } from './finding.ts';
import { intervalsOf } from './proof.ts';

/**
 * The cost of each assumption: smallest for the reading of digits, largest for a revision that nobody has ruled out.
 */
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

/** The cost of what a proof assumes: of each set that it rests on, the cheapest assumption, since one is enough. */
export const weightOf = ({ restsOn }: Proof): number =>
  restsOn.reduce((sum, set) => sum + Math.min(...set.map((one) => WEIGHTS[one])), 0);

/** Orders proofs: those of a rule first, then by power, then by the cost of assumptions, then by width. */
export function bySharpness(a: Proof, b: Proof): number {
  return (
    Number(isOfAllFigures(a)) - Number(isOfAllFigures(b)) ||
    POWERS.indexOf(a.power) - POWERS.indexOf(b.power) ||
    weightOf(a) - weightOf(b) ||
    compareWidths(widthOfGiven(a), widthOfGiven(b))
  );
}

/** Whether a proof uses all figures of a source together, because no rule shows the contradiction. */
export const isOfAllFigures = ({ operation }: Pick<Proof, 'operation'>): boolean => operation === 'left-over';

/** The width of the computed interval as a share of the printed figure; `null` where it has no end. */
function widthOfGiven(proof: Proof): Rational | null {
  const { said, given } = intervalsOf(proof);
  const size = (said.upper ?? said.lower ?? ZERO).abs();
  const wide = width(given);
  return wide && size.n !== 0n ? wide.div(size) : wide;
}

/** Orders widths, narrower first, and those without an end last. */
function compareWidths(a: Rational | null, b: Rational | null): number {
  if (a && b) return a.compare(b);
  return Number(a === null) - Number(b === null);
}
