/** Figures of others than the assumed reporter, which are never one series with its own. */
import { type Finding, type Growth, type Level, UNSPECIFIED } from '../../domain/index.ts';
import { isGap } from './finding-kinds.ts';
import type { Ledger } from './ledger.ts';

/** What one other reporter states. */
export interface OtherSide<T extends Level | Growth> {
  /** Its name. */
  readonly reporter: string;
  readonly claims: readonly T[];
  /** The strongest finding by which they do not fit other figures. */
  readonly gap: Finding | null;
}

/** Whether a figure is one of the assumed reporter: its own, or one of a reporter that the source does not name. */
export const isOwnSide =
  ({ dataset: { pair } }: Ledger) =>
  ({ reporter }: Level | Growth): boolean =>
    reporter === UNSPECIFIED || reporter === pair.assumedReporter;

/** The figures of others among some, one list for each reporter, in the order of its first figure. */
export function otherSidesOf<T extends Level | Growth>(claims: readonly T[], ledger: Ledger): OtherSide<T>[] {
  const isOwn = isOwnSide(ledger);
  const others = claims.filter((claim) => !isOwn(claim));
  return [...new Set(others.map(({ reporter }) => reporter))].map((code) => {
    const stated = others.filter(({ reporter }) => reporter === code);
    const concerned = new Set(stated.flatMap(({ id }) => ledger.findingsOf(id)));
    const gap = ledger.dataset.findings.find((finding) => isGap(finding) && concerned.has(finding)) ?? null;
    return { reporter: ledger.economy(code), claims: stated, gap };
  });
}
