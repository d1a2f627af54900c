/**
 * Rule 12: a share is the part divided by the whole, which is another flow, a longer period or a target.
 *
 * Authority: the ratios of GRIM and of XBRL. A part that belongs to the whole is written once, so that its interval is
 * not used twice: the share of exports in exports and imports is 1 ÷ (1 + imports ÷ exports).
 */
import type { Flow } from '../ledger/codes.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { decodeThreshold, type LevelObservation, type Observation } from '../ledger/observation.ts';
import { samePeriod } from '../ledger/period.ts';
import { mayMakeUp, sameValuation } from '../ledger/valuation.ts';
import { shareOf } from '../numbers/growth.ts';
import { type Interval, intersect, POSITIVE, reciprocal, shift } from '../numbers/interval.ts';
import { ONE } from '../numbers/rational.ts';
import type { Result, Test } from './test.ts';
import { valuesFor } from './values-for.ts';

type ShareObservation = Observation<'share'>;

/**
 * Lists each share against the values of its source.
 *
 * @throws {RangeError} for a target whose threshold is no interval
 */
export function* shares(ledger: Ledger): Generator<Test, void, Result | null> {
  for (const { summaries, levels } of ledger.sources) {
    for (const share of summaries) {
      if (share.kind !== 'share' || !share.whole) continue;
      for (const part of valuesFor(share, share, levels)) yield* testsOfPart(share, part, levels, ledger);
    }
  }
}

function* testsOfPart(
  share: ShareObservation,
  part: LevelObservation,
  levels: readonly LevelObservation[],
  { targets }: Ledger,
): Generator<Test, void, Result | null> {
  const { whole } = share;
  if (!whole) return;
  const over = (claim: Test['operands'][number]['claim']): Test => ({
    code: 'share-differs',
    operation: 'share',
    stated: share,
    operands: [
      { claim: part, role: 'part' },
      { claim, role: 'whole' },
    ],
    compute: ([own, all]) => (own && all && intersect(all, POSITIVE) ? shareOf(own, all) : null),
  });
  if ('target' in whole) {
    const target = targets.get(whole.target);
    if (target?.measure === 'level') yield over(decodeThreshold(target, share));
    return;
  }
  const printed = valuesFor(share, whole, levels).filter(
    (value) => value.flow !== part.flow || sameValuation(value, part),
  );
  for (const value of printed) yield over(value);
  const other = OTHER_FLOW[part.flow];
  if (printed.length > 0 || whole.flow !== 'T' || !other || !samePeriod(whole.period, part.period)) return;
  for (const rest of valuesFor(share, { flow: other, period: part.period }, levels)) {
    const [exported, imported] = part.flow === 'X' ? [part, rest] : [rest, part];
    if (!mayMakeUp(share, exported, imported)) continue;
    yield {
      code: 'share-differs',
      operation: 'share-of-sum',
      stated: share,
      operands: [
        { claim: part, role: 'part' },
        { claim: rest, role: 'other' },
      ],
      compute: ([own, beside]) => (own && beside ? shareOfBoth(own, beside) : null),
    };
  }
}

/** The flow that makes up two-way trade together with another. */
const OTHER_FLOW: Readonly<Partial<Record<Flow, Flow>>> = { X: 'M', M: 'X' };

/** own ÷ (own + beside), written with each of them once. */
function shareOfBoth(own: Interval, beside: Interval): Interval | null {
  const positive = intersect(own, POSITIVE);
  return positive && reciprocal(shift(shareOf(beside, positive), ONE));
}
