/** Whether a figure moved just past what is possible is found, and one just inside is not. */
import { findingsOf } from '../findings-of.ts';
import type { OracleClaim } from '../oracle/ledger.ts';
import { type Print, render } from '../oracle/print.ts';
import { isPrintable } from '../oracle/publish.ts';
import { Random } from '../oracle/random.ts';
import { makeSmallLedger, PATTERNS, type Pattern, type SmallLedger } from '../oracle/small-ledger.ts';
import { canAllBeTrue, isLinear } from '../oracle/system.ts';
import { compileMade } from './compile-pair.ts';
import { describe, isAlarm } from './soundness.ts';
import type { Counts, Trial } from './trial.ts';

/** A small ledger with other digits in one of its figures. */
interface Moved {
  readonly claims: readonly OracleClaim[];
  readonly claim: OracleClaim;
}

/** Makes the small ledger of a seed and moves one of its figures to both sides of what is possible. */
export function tryCompleteness(seed: number, pattern: Pattern = patternOf(seed)): Trial {
  const random = new Random(seed);
  const small = makeSmallLedger(random, pattern);
  const { claims } = small.source;
  const counts: Counts = { [`small ledgers: ${pattern}`]: 1 };
  const count = (name: string) => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  if (claims.length < 2 || !claims.every(isLinear)) return { counts, faults: [] };
  if (!canAllBeTrue(claims)) return { counts, faults: [`seed ${seed}: the truth itself is impossible`] };

  const claim = random.pick(claims);
  const way = random.chance(50) ? 1n : -1n;
  const edge = edgeOf(random, claims, claim, way) ?? edgeOf(random, claims, claim, -way);
  if (!edge) return { counts, faults: [] };
  count(`moved past: ${pattern}`);
  if (claim.print.hedge !== null) count('moved past: hedged');
  const faults: string[] = [];
  const where = (moved: Moved) =>
    `seed ${seed}, ${pattern}: ${moved.claims.map(words).join(', ')}; moved ${claim.id}`;
  const [alarm] = alarmsOf(small, edge.inside.claims);
  if (alarm) faults.push(`false alarm, ${where(edge.inside)}: ${alarm.text}`);
  if (!isFound(small, edge.outside)) {
    faults.push(`miss, ${where(edge.outside)}`);
  } else count('found');
  return { counts, faults };
}

const isFound = (small: SmallLedger, { claims, claim }: Moved): boolean =>
  alarmsOf(small, claims).some(({ finding }) => finding.claims.some((id) => id.endsWith(`/${claim.id}`)));

const patternOf = (seed: number): Pattern => PATTERNS[Math.abs(seed) % PATTERNS.length] ?? 'parts';

const words = ({ id, stated, rendered }: OracleClaim): string =>
  `${id} ${stated.flow} ${stated.period.from}-${stated.period.to} "${rendered.text}"`;

function alarmsOf(small: SmallLedger, claims: readonly OracleClaim[]) {
  const compiled = compileMade({ ...small.pair, sources: [{ ...small.source, claims }] });
  return (
    findingsOf(compiled)
      .filter(isAlarm)
      // That one value is printed as 1.04 and as 1.05 is a matter of style where both are possible.
      .filter(({ proofs }) => proofs.length > 0)
      .map((finding) => ({ finding, text: describe(finding, compiled) }))
  );
}

/** The last digits of a claim that are possible beside the others, and the first that are not; on the side of larger digits (1) or of smaller ones (−1). */
function edgeOf(
  random: Random,
  claims: readonly OracleClaim[],
  claim: OracleClaim,
  way: bigint,
): { inside: Moved; outside: Moved } | null {
  if (claim.print.upTo !== null) return null;
  const style = random.seed();
  const at = (digits: bigint): Moved | null => {
    const print: Print = { ...claim.print, digits };
    if (digits < 0n || !isPrintable(print)) return null;
    const other = { ...claim, print, rendered: render(new Random(style), print, claim.rendered.language) };
    return { claims: claims.map((one) => (one === claim ? other : one)), claim: other };
  };
  const isPossible = (moved: Moved) => canAllBeTrue(moved.claims);
  let inside = claim.print.digits;
  let outside: bigint | null = null;
  for (let step = 1n; step < 10n ** 16n; step *= 2n) {
    const next = at(inside + way * step);
    if (!next) return null;
    if (!isPossible(next)) {
      outside = inside + way * step;
      break;
    }
    inside += way * step;
  }
  if (outside === null) return null;
  while ((outside - inside) * way > 1n) {
    const middle: bigint = (inside + outside) / 2n;
    const moved = at(middle);
    if (!moved) return null;
    if (isPossible(moved)) inside = middle;
    else outside = middle;
  }
  const [one, other] = [at(inside), at(outside)];
  return one && other && isPossible(one) ? { inside: one, outside: other } : null;
}
