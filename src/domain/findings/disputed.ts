/** The claims from which nothing may be concluded, because they contradict each other. */
import type { Claim, Level } from '../ledger/claim.ts';
import { groupBy } from '../ledger/group-by.ts';
import { once } from '../ledger/once.ts';
import { type Finding, STATEMENT_CODES } from './finding.ts';

/**
 * The values and growths that are not used for years, records and targets, in the order of their ids.
 *
 * These are figures of one source that cannot all be true, by more than their last digits, and values that seem to be
 * off by a power of ten. A curator's review changes nothing here: it says why figures do not fit, and not which of
 * them is right. Figures that may have been revised are no contradiction. A statement about values (that a target was
 * met, or their average) does not put them in doubt.
 */
export function disputedClaims(findings: readonly Finding[], claims: readonly Claim[]): string[] {
  const kinds = new Map(claims.map(({ id, kind }) => [id, kind]));
  const disputed = findings.flatMap(({ code, kind, severity, either, claims: involved, alsoPrinted }) => {
    if (kind === 'contradiction' && !STATEMENT_CODES.includes(code) && severity !== 'marginal')
      return [...involved, ...alsoPrinted];
    if (kind !== 'magnitude') return [];
    return offByTens(either ? involved : involved.slice(0, 1), alsoPrinted, printedLevels(claims));
  });
  const isObserved = (id: string) => kinds.get(id) === 'level' || kinds.get(id) === 'growth';
  return [...new Set(disputed)].filter(isObserved).sort();
}

/** The claims that print a value which is off by a power of ten: those given, and all others of the same figure. */
function offByTens(
  off: readonly string[],
  alsoPrinted: readonly string[],
  { byId, byContent }: PrintedLevels,
): string[] {
  const contents = new Set(off.flatMap((id) => byId.get(id) ?? []).map(contentKey));
  // Other prints of the same figure repeat the slip.
  const repeated = [...contents].flatMap((content) => byContent.get(content) ?? []);
  return [...off, ...alsoPrinted, ...repeated.map(({ id }) => id)];
}

/** The values of a ledger, by id and by what they say. */
interface PrintedLevels {
  readonly byId: ReadonlyMap<string, Level>;
  readonly byContent: ReadonlyMap<string, readonly Level[]>;
}

const printedLevels = once((claims: readonly Claim[]): PrintedLevels => {
  const levels = claims.filter((claim): claim is Level => claim.kind === 'level');
  return {
    byId: new Map(levels.map((level) => [level.id, level])),
    byContent: groupBy(levels, contentKey),
  };
});

const contentKey = ({ partner, flow, period, unit, covers, readings }: Level): string =>
  [partner, flow, period, unit, covers ?? '', readings.verdict].join(' ');
