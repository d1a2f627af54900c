/** What a claim is about, in words. */
import type { Claim } from '../../domain/index.ts';
import type { Messages } from '../i18n/index.ts';
import { type Ledger, perspectiveOf } from '../models/ledger.ts';
import { showPeriod } from './show.ts';

/** "Two-way trade of Viet Nam and Laos, 2024", with the base of a growth or the horizon of a target. */
export function claimSubject(claim: Claim, ledger: Ledger, messages: Messages): string {
  if (claim.kind === 'target') {
    const [a, b] = ledger.dataset.pair.economies;
    const due = claim.by === null ? (claim.horizon ?? messages.claim.noDate) : showPeriod(claim.by, messages);
    return messages.claim.subjectOfTarget(messages.flow[claim.flow](a.name, b.name), claim.measure, due);
  }
  if (claim.kind === 'met') {
    const [a, b] = ledger.dataset.pair.economies;
    return messages.claim.subjectOfMet(
      messages.flow[claim.flow](a.name, b.name),
      claim.measure,
      showPeriod(claim.period, messages),
    );
  }
  const { reporter, partner } = perspectiveOf(claim, ledger);
  const cell = messages.claim.subject(
    messages.flow[claim.flow](reporter, partner),
    showPeriod(claim.period, messages),
  );
  return claim.kind === 'growth'
    ? messages.claim.subjectOfGrowth(cell, showPeriod(claim.base, messages))
    : cell;
}
