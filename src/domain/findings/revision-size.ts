/**
 * How large revisions are: the one that would explain a stated growth which no printed values give, and the largest one
 * that the ledger shows.
 *
 * Statistics are revised, so that a gap between sources is no contradiction. But a reader may ask by how much figures would
 * have to be revised, and whether any figure of this ledger ever was by so much. Authority: vintages, as in decision 0008.
 */
import type { Ledger } from '../ledger/ledger.ts';
import { isLevel } from '../ledger/observation.ts';
import { compareIntervals, type Interval } from '../numbers/interval.ts';
import { max, ONE, type Rational, rational, ZERO } from '../numbers/rational.ts';
import type { Finding } from './finding.ts';
import { gapBetween } from './severity.ts';

/** A smaller revision than a hundredth is a matter of the last digits: a convention. */
export const LEAST_REVISION = rational('1/100');

/**
 * The smallest share, as a ratio, by which the value of either period would have to be revised so that the values give
 * the stated growth; `null` where no revision does that, or none is needed. Both growths are rates, as ratios.
 */
export function neededRevision(stated: Interval, computed: Interval): Rational | null {
  const order = compareIntervals(stated, computed);
  if (order === 0) return null;
  const [below, above] = order < 0 ? [stated, computed] : [computed, stated];
  return below.upper && above.lower && changeOf(above.lower, below.upper);
}

/** How much a value changes from what the smaller growth makes it to what the larger one makes it, as a share of it. */
const changeOf = (larger: Rational, smaller: Rational): Rational | null => {
  const before = smaller.add(ONE);
  return before.compare(ZERO) > 0 ? larger.add(ONE).div(before).sub(ONE) : null;
};

/**
 * The largest revision of a value in the ledger, as a share of it; `null` where none was revised.
 *
 * @param disputed the claims that decide nothing: where one of them differs from others, it is a slip and no revision
 */
export function largestRevision(
  findings: readonly Finding[],
  ledger: Ledger,
  disputed: ReadonlySet<string>,
): Rational | null {
  const sizes = findings
    .filter(({ kind }) => kind === 'revision')
    .flatMap(({ claims }) => {
      const values = claims
        .flatMap((id) => (disputed.has(id) ? [] : (ledger.find(id) ?? [])))
        .filter(isLevel)
        .filter(({ flow }) => flow !== 'B');
      return values.flatMap((one, index) =>
        values
          .slice(index + 1)
          .map((other) => gapBetween(one.readings.verdict, other.readings.verdict, one.unit)),
      );
    });
  return sizes.reduce<Rational | null>((largest, next) => (largest ? max(largest, next) : next), null);
}
