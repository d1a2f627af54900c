/** Finds what the ledger has for the cells of typed figures. */
import { type Growth, type Level, meets, readInterval, UNSPECIFIED } from '../../../domain/index.ts';
import { isGrowthClaim, isLevelClaim, type Ledger } from '../../models/ledger.ts';

/** Whether a printed figure stands for the same values as a typed one, for some of them, or for none. */
type Agreement = 'same' | 'meets' | 'apart';

interface PrintedBeside {
  readonly claim: Level | Growth;
  readonly agreement: Agreement;
}

/** One figure with what is printed for the same flow, period and reporter. */
export interface LedgerBeside {
  readonly typed: Level | Growth;
  readonly printed: readonly PrintedBeside[];
}

/** The printed figures for each typed one, oldest source first. */
export function ledgerBeside(figures: readonly (Level | Growth)[], ledger: Ledger): LedgerBeside[] {
  const all = ledger.dataset.claims.filter((claim) => isLevelClaim(claim) || isGrowthClaim(claim));
  return figures.map((typed) => ({
    typed,
    printed: all
      .filter((claim) => isSameCell(claim, typed, ledger))
      .map((claim) => ({ claim, agreement: agreementOf(claim, typed) }))
      .sort((a, b) => dateOf(a.claim, ledger).localeCompare(dateOf(b.claim, ledger), 'en')),
  }));
}

/** Sources without a known date come last. */
const dateOf = (claim: Level | Growth, ledger: Ledger): string => ledger.published(claim) ?? '9999';

function isSameCell(claim: Level | Growth, typed: Level | Growth, ledger: Ledger): boolean {
  const { assumedReporter } = ledger.dataset.pair;
  const reporterOf = ({ reporter }: Level | Growth) =>
    reporter === UNSPECIFIED ? assumedReporter : reporter;
  const sameBase = claim.kind === 'level' || (typed.kind === 'growth' && claim.base === typed.base);
  return (
    claim.kind === typed.kind &&
    claim.unit === typed.unit &&
    claim.flow === typed.flow &&
    claim.period === typed.period &&
    claim.partner === typed.partner &&
    reporterOf(claim) === reporterOf(typed) &&
    sameBase
  );
}

function agreementOf(claim: Level | Growth, typed: Level | Growth): Agreement {
  const [printed, own] = [claim.readings.verdict, typed.readings.verdict];
  if (printed === own) return 'same';
  return meets(readInterval(printed), readInterval(own)) ? 'meets' : 'apart';
}
