/**
 * Finds series that are the other side's figures times a fixed number and do not say so. Statistical offices fill gaps
 * of one reporter from its partner's report, with a fixed allowance for freight and insurance. Such an estimate is no
 * second report. The curator must say whether a series is such an estimate, since the ratio alone does not prove it.
 *
 * Authority: the IMF's Direction of Trade Statistics estimates missing reports as the partner's × or ÷ 1.06 (1.10
 * before 2000).
 */
import { type Claim, type Level, MIRROR_FLOW, rational } from '../../domain/index.ts';
import type { LedgerClaim } from '../read/ledger.ts';
import type { Problem } from '../read/problem.ts';

/** How many figures with a fixed ratio are no coincidence. A convention. */
const FEWEST = 4;

/** The digits to which ratios are compared: figures in whole thousands give no more. */
const MULTIPLE_DIGITS = 3;

/** One warning for each reporter, flow and ratio, at the first of the figures. */
export function multiplesOfMirror(
  written: ReadonlyMap<string, LedgerClaim>,
  claims: readonly Claim[],
): Problem[] {
  const levels = claims.filter(
    (claim): claim is Level =>
      claim.kind === 'level' &&
      claim.values.length === 1 &&
      claim.hedges.length === 0 &&
      claim.seen === 'all',
  );
  const byPlace = new Map<string, Level>();
  for (const level of levels) byPlace.set(multiplePlace(level), level);
  const ratios = new Map<string, { claim: Level; mirror: Level }[]>();
  for (const claim of levels) {
    if (claim.derivedFrom !== null) continue;
    const mirror = byPlace.get(
      multiplePlace({
        ...claim,
        reporter: claim.partner,
        partner: claim.reporter,
        flow: MIRROR_FLOW[claim.flow],
      }),
    );
    if (!mirror || mirror.derivedFrom !== null) continue;
    const ratio = printedRatio(claim, mirror);
    if (ratio === null) continue;
    const key = `${claim.reporter} ${claim.flow} ${ratio}`;
    ratios.set(key, [...(ratios.get(key) ?? []), { claim, mirror }]);
  }
  return [...ratios].flatMap(([key, found]) => {
    const [first] = found;
    // The side whose figures are marked as estimates is the one that was made from the other.
    const isMade = found.every(({ claim }) => claim.status === 'E');
    if (!first || found.length < FEWEST || !isMade) return [];
    const place: LedgerClaim['place'] | undefined = written.get(first.claim.id)?.place;
    return place ? [warning(key.split(' ')[2] ?? '', found.length, first, place)] : [];
  });
}

const warning = (
  ratio: string,
  count: number,
  { claim, mirror }: { claim: Level; mirror: Level },
  place: LedgerClaim['place'],
): Problem => ({
  ...place,
  found: `${count} estimates of ${claim.reporter} that are each ${ratio} times what ${mirror.reporter} reports, first ${claim.id}`,
  expected: `derived_from: ${mirror.reporter} where they were made from that report`,
  remedy:
    'see what the source says of its estimates; an estimate made from the other side is no second report',
});

const multiplePlace = ({
  reporter,
  partner,
  flow,
  period,
  unit,
  covers,
}: Pick<Level, 'reporter' | 'partner' | 'flow' | 'period' | 'unit' | 'covers'>) =>
  [reporter, partner, flow, period, unit, covers ?? ''].join(' ');

/**
 * The ratio of a figure to its mirror, as text with few digits; `null` unless both are positive, and for equal figures.
 */
function printedRatio({ values: [value = '0'] }: Level, { values: [of = '0'] }: Level): string | null {
  const [own, other] = [rational(value), rational(of)];
  if (own.compare(0) <= 0 || other.compare(0) <= 0) return null;
  const ratio = own.div(other).valueOf().toPrecision(MULTIPLE_DIGITS);
  return Number(ratio) === 1 ? null : ratio;
}
