/**
 * How large a revision is: what would explain a stated growth that no printed values give, beside what did happen.
 *
 * Statistics are revised, so that a gap between sources contradicts nobody. But a reader may ask how far figures would
 * have to have moved, and whether any of this ledger ever moved so far. Authority: vintages, as in decision 0008.
 */
import type { Ledger } from '../ledger/ledger.ts';
import { isLevel } from '../ledger/observation.ts';
import { compareIntervals, type Interval } from '../numbers/interval.ts';
import { max, ONE, type Rational, ZERO } from '../numbers/rational.ts';
import type { Finding } from './finding.ts';
import { gapBetween } from './severity.ts';

/**
 * The share by which the value of either period would have to have changed, at least, so that a growth is what values
 * give; `null` where no change does that, or none is needed.
 */
export function neededRevision(stated: Interval, computed: Interval): Rational | null {
  const order = compareIntervals(stated, computed);
  if (order === 0) return null;
  const [below, above] = order < 0 ? [stated, computed] : [computed, stated];
  return below.upper && above.lower && changeOf(above.lower, below.upper);
}

/** From the smaller growth to the larger one, as a share of the value. */
const changeOf = (larger: Rational, smaller: Rational): Rational | null => {
  const before = smaller.add(ONE);
  return before.compare(ZERO) > 0 ? larger.add(ONE).div(before).sub(ONE) : null;
};

/**
 * The largest revision of a value in the ledger, as a share of it; `null` where none was revised.
 *
 * @param disputed the claims that decide nothing: what one of them differs by is a slip rather than a revision
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
