/** What can be said of a few claims by trying every set of them. */
import type { OracleClaim } from './ledger.ts';
import { type Convention, VERDICT } from './print.ts';
import { canAllBeTrue } from './system.ts';

/** All sets of the claims, the smallest first. */
function subsets(claims: readonly OracleClaim[]): OracleClaim[][] {
  const sets = Array.from({ length: 2 ** claims.length }, (_, bits) =>
    claims.filter((__, index) => (bits >> index) % 2 === 1),
  );
  return sets.sort((a, b) => a.length - b.length);
}

const includes = (set: readonly OracleClaim[], part: readonly OracleClaim[]): boolean =>
  part.every((claim) => set.includes(claim));

/** The sets that cannot all be true and of which every smaller part can. */
export function smallestContradictions(
  claims: readonly OracleClaim[],
  by: Convention = VERDICT,
): OracleClaim[][] {
  const found: OracleClaim[][] = [];
  for (const set of subsets(claims)) {
    if (found.some((smaller) => includes(set, smaller))) continue;
    if (!canAllBeTrue(set, by)) found.push(set);
  }
  return found;
}

/** The fewest claims without which the rest can be true: all such choices. */
export function smallestCorrections(
  claims: readonly OracleClaim[],
  by: Convention = VERDICT,
): OracleClaim[][] {
  const contradictions = smallestContradictions(claims, by);
  const works = subsets(claims).filter((removed) =>
    contradictions.every((set) => set.some((claim) => removed.includes(claim))),
  );
  const fewest = works[0]?.length ?? 0;
  return works.filter(({ length }) => length === fewest);
}
