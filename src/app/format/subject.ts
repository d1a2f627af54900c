/** What a claim is about, in words. */
import {
  type Claim,
  type Growth,
  type Level,
  type Met,
  parsePeriod,
  type ShareClaim,
  type SummaryClaim,
  samePeriod,
  shiftYears,
  type Target,
  UNSPECIFIED,
} from '../../domain/index.ts';

import type { Messages } from '../i18n/index.ts';
import { type Ledger, otherEconomy, perspectiveOf } from '../models/ledger.ts';
import { showPeriod, showPrinted } from './show.ts';

/**
 * What a claim counts: "Viet Nam's exports to Laos", "Two-way trade of Viet Nam and Laos as reported by Laos". For
 * two-way trade the order of the names tells nothing, so that the reporter is named where the source names it.
 */
export function flowOf(claim: Level | Growth | SummaryClaim, ledger: Ledger, messages: Messages): string {
  if (claim.flow !== 'T') {
    const { reporter, partner } = perspectiveOf(claim, ledger);
    return messages.flow[claim.flow](reporter, partner);
  }
  const both = bothWays(ledger, messages);
  return claim.reporter === UNSPECIFIED
    ? both
    : messages.flowReportedBy(both, ledger.economy(claim.reporter));
}

/** Names what a growth is of in few words, for rows: "Viet Nam’s exports", "Laos’ two-way trade, on 2014". */
export function statementFlow(claim: Growth, ledger: Ledger, messages: Messages): string {
  const { base, period } = claim;
  const counted = countedFlow(claim, ledger, messages);
  return isYearBefore(base, period)
    ? counted
    : messages.growth.against(counted, showPeriod(base, messages, messages.monthsShort));
}

/** Names what a growth is of and when, in few words: "Viet Nam’s exports, 2016", "…, 2016 compared with 2014". */
export function statementSubject(claim: Growth, ledger: Ledger, messages: Messages): string {
  return messages.claim.subject(
    countedFlow(claim, ledger, messages),
    isYearBefore(claim.base, claim.period)
      ? showPeriod(claim.period, messages)
      : messages.growth.ofSubject(
          showPeriod(claim.period, messages),
          messages.growth.comparedWith(showPeriod(claim.base, messages)),
        ),
  );
}

function countedFlow(claim: Growth, ledger: Ledger, messages: Messages): string {
  const { covers, currency, flow } = claim;
  const other = currency === null || currency === ledger.dataset.pair.currency ? null : currency;
  const named =
    flow === 'T' && claim.reporter === UNSPECIFIED
      ? messages.flowShort.T
      : messages.titles.owned[flow](perspectiveOf(claim, ledger).reporter);
  const known =
    claim.status === 'A' ? named : messages.growth.ofStatus(named, messages.obsStatus[claim.status]);
  return messages.claim.counted(known, covers, other);
}

/** Whether a base is the same months of the year before, which is not mentioned. */
function isYearBefore(base: string, period: string): boolean {
  const [before, now] = [parsePeriod(base), parsePeriod(period)];
  if (!before || !now) return base === period;
  return samePeriod(before, shiftYears(now, -1));
}

/** "Two-way trade of Viet Nam and Laos", in the order of the pair. */
export function bothWays({ dataset }: Ledger, messages: Messages): string {
  const [a, b] = dataset.pair.economies;
  return messages.flow.T(a.name, b.name);
}

/** What a target is set for. It names no reporter: it is measured by what the assumed one counts. */
export function flowOfTarget(
  { flow }: Pick<Target | Met, 'flow'>,
  ledger: Ledger,
  messages: Messages,
): string {
  if (flow === 'T') return bothWays(ledger, messages);
  const { assumedReporter } = ledger.dataset.pair;
  return messages.flow[flow](ledger.economy(assumedReporter), ledger.economy(otherEconomy(ledger)));
}

/** "Two-way trade of Viet Nam and Laos, 2024", with the base of a growth or the horizon of a target. */
export function claimSubject(claim: Claim, ledger: Ledger, messages: Messages): string {
  const { covers, currency } = claim;
  const other = currency === null || currency === ledger.dataset.pair.currency ? null : currency;
  return messages.claim.counted(subjectOfClaim(claim, ledger, messages), covers, other);
}

function subjectOfClaim(claim: Claim, ledger: Ledger, messages: Messages): string {
  if (claim.kind === 'target') {
    const due = claim.by === null ? (claim.horizon ?? messages.claim.noDate) : showPeriod(claim.by, messages);
    return messages.claim.subjectOfTarget(flowOfTarget(claim, ledger, messages), claim.measure, due);
  }
  if (claim.kind === 'met') {
    return messages.claim.subjectOfMet(
      flowOfTarget(claim, ledger, messages),
      claim.measure,
      showPeriod(claim.period, messages),
    );
  }
  const cell = messages.claim.subject(flowOf(claim, ledger, messages), showPeriod(claim.period, messages));
  switch (claim.kind) {
    case 'level':
      return cell;
    case 'growth':
      return messages.claim.subjectOfGrowth(cell, showPeriod(claim.base, messages));
    case 'average':
      return messages.claim.subjectOfAverage(cell, claim.each);
    case 'average-growth':
      return messages.claim.subjectOfAverageGrowth(cell);
    case 'share':
      return messages.claim.subjectOfShare(cell, showWhole(claim, ledger, messages));
    case 'needed-growth':
      return messages.claim.subjectOfNeeded(cell, showPeriod(claim.base, messages));
  }
}

/** What a share is of: "two-way trade", "2024", "the target of US$2 billion", or the curator's words. */
export function showWhole({ flow, of }: ShareClaim, ledger: Ledger, messages: Messages): string {
  const target = of.target === null ? undefined : ledger.claim(of.target);
  if (target) return messages.claim.wholeTarget(showPrinted(target, messages));
  if (of.words !== null) return of.words;
  const period = of.period === null ? null : showPeriod(of.period, messages);
  return messages.claim.wholeTrade(of.flow === flow ? null : of.flow, period);
}

/** The same without who reports two-way trade, which stands elsewhere. */
export function mirrorSubject(claim: Claim, ledger: Ledger, messages: Messages): string {
  const isTotal = 'reporter' in claim && claim.flow === 'T';
  return claimSubject(isTotal ? { ...claim, reporter: UNSPECIFIED } : claim, ledger, messages);
}
