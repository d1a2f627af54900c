/**
 * Rule 4: a longer period has at least the value of each part of it, and parts that fill it add up to its value.
 *
 * This is so for exports, imports and their total, which never fall as months are added, but not for a balance. Within
 * one source a gap is a contradiction. Between sources it is one unless something was revised, which its kind says.
 * Figures that sources print alike count once, and all gaps of one figure are one finding.
 *
 * Authority: the sums are XBRL Calculations 1.1's, over time instead of over items; cumulated periods are the "year to
 * date" of monthly trade statistics.
 */

import { groupBy } from '../ledger/group-by.ts';
import { bySide, type Ledger } from '../ledger/ledger.ts';
import type { LevelObservation } from '../ledger/observation.ts';
import { once } from '../ledger/once.ts';
import { contentOf, pressFigures } from '../ledger/printings.ts';
import { sumOf } from '../numbers/growth.ts';
import { type Interval, intersect, interval, NOT_NEGATIVE } from '../numbers/interval.ts';
import type { Chain, ChainPart } from './chain.ts';
import type { Proof, RawFinding } from './finding.ts';
import { isCertainlySmaller, type PartsInside, partsInside } from './parts-inside.ts';
import { proofClaims, proofOf } from './proof.ts';
import type { Result, Test } from './test.ts';

/** Lists each value against the parts of its period: those of its source, and those of all press, each figure once. */
export function* periods(ledger: Ledger): Generator<Test, void, Result | null> {
  yield* periodsWithin(ledger);
  yield* periodsBetween(ledger);
}

/** Those within sources. */
export function* periodsWithin({ sources }: Ledger): Generator<Test, void, Result | null> {
  for (const { levels } of sources) yield* testsAmong(levels, false);
}

/** Those among the figures of all press. */
function* periodsBetween(ledger: Ledger): Generator<Test, void, Result | null> {
  yield* testsAmong(pressFigures(ledger), true);
}

/** Those of them that may be gaps: without parts that are certainly smaller than their whole. */
export function* periodGapsBetween(ledger: Ledger): Generator<Test, void, Result | null> {
  yield* testsAmong(pressFigures(ledger), true, true);
}

/** The findings of the rule. */
export function periodFindings(results: readonly Result[]): RawFinding[] {
  const gaps = smallestGaps(results.filter(({ met }) => !met));
  const own = gaps.filter(({ test }) => !test.between);
  // A contradiction within one source is not reported again because another source printed one of its figures earlier.
  const content = ({ claims }: Result) => claims.map(contentOf).join('; ');
  const known = new Set(own.map(content));
  return [
    ...own.map(proofOf).map(
      (proof): RawFinding => ({
        code: 'periods-differ',
        kind: 'contradiction',
        claims: proofClaims(proof),
        proofs: [proof],
      }),
    ),
    ...joinedProofs(gaps.filter((gap) => gap.test.between && !known.has(content(gap))).map(proofOf)),
  ];
}

/** The gaps that need all of their figures, each once. A gap that some of its figures show alone is left out. */
function smallestGaps(gaps: readonly Result[]): Result[] {
  const byStated = groupBy(gaps, ({ test }) => `${test.stated.id} ${test.between === true}`);
  const idsOf = ({ claims }: Result) => new Set(claims.map(({ id }) => id));
  return [...byStated.values()].flatMap((ofOne) => {
    const sets = ofOne.map(idsOf);
    const contains = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...b].every((id) => a.has(id));
    return ofOne.filter((_, at) =>
      sets.every((other, index) => {
        const own = sets[at];
        if (!own || index === at || !contains(own, other)) return true;
        return own.size === other.size && at < index;
      }),
    );
  });
}

/** Lists all tests among values, each within one side, flow and valuation. */
function* testsAmong(
  levels: readonly LevelObservation[],
  isBetween: boolean,
  gapsOnly?: boolean,
): Generator<Test, void, Result | null> {
  const amounts = levels.filter(({ flow }) => flow !== 'B');
  for (const side of bySide(amounts)) {
    for (const flow of groupBy(side, (level) => level.flow).values()) {
      for (const alike of byValuation(flow)) {
        const parts = alike.flatMap(partOf);
        const inside = partsInside(parts);
        for (const whole of parts) yield* testsOfWhole(whole, inside(whole.period), isBetween, gapsOnly);
      }
    }
  }
}

/**
 * Groups values by valuation. A valuation that is not stated joins the only stated one; if several are stated, it
 * cannot be known which it is.
 */
function byValuation(levels: readonly LevelObservation[]): (readonly LevelObservation[])[] {
  const groups = groupBy(levels, ({ valuation }) => String(valuation));
  const stated = groups.size - Number(groups.has('null'));
  return stated > 1 ? [...groups.values()] : [levels];
}

/** A value as part of a longer period; none where it cannot be an amount of trade. */
const partOf: (level: LevelObservation) => ChainPart[] = once((level) => {
  const { period } = level;
  const amount = intersect(level.readings.verdict, NOT_NEGATIVE);
  return amount ? [{ level, period, amount }] : [];
});

function* testsOfWhole(
  whole: ChainPart,
  inside: PartsInside,
  isBetween: boolean,
  gapsOnly?: boolean,
): Generator<Test, void, Result | null> {
  const tooLarge = new Set<ChainPart>();
  for (const parts of inside.groups) {
    for (const part of parts) {
      // Largest first: of values of the same months, no other is too large if this one certainly is not.
      if (inside.isSorted && isCertainlySmaller(part, whole)) break;
      if (gapsOnly && isCertainlySmaller(part, whole)) continue;
      const result = yield periodTest(whole, { parts: [part], tiles: false }, isBetween);
      // A part that is too large by itself is a gap of its own, so that it is left out of sums.
      if (result?.met === false) tooLarge.add(part);
      else if (inside.isSorted) break;
    }
  }
  for (const chain of inside.chainsWithout(tooLarge)) {
    if (chain.parts.length > 1 || chain.tiles) yield* shortened(whole, chain, isBetween);
  }
}

/** Tests a chain. As long as its sum is too large, parts without which it still is are removed. */
function* shortened(
  whole: ChainPart,
  chain: Chain,
  isBetween: boolean,
): Generator<Test, void, Result | null> {
  const result = yield periodTest(whole, chain, isBetween);
  if (result?.met !== false) return;
  for (const part of chain.parts) {
    const fewer = { parts: chain.parts.filter((other) => other !== part), tiles: false };
    if (fewer.parts.length === 0) continue;
    const left = yield periodTest(whole, fewer, isBetween);
    if (left?.met === false) {
      yield* shortened(whole, fewer, isBetween);
      return;
    }
  }
}

const periodTest = (whole: ChainPart, { parts, tiles }: Chain, isBetween: boolean): Test => ({
  code: 'periods-differ',
  operation: tiles ? 'sum-of-periods' : parts.length === 1 ? 'at-least-part' : 'at-least-parts',
  stated: whole.level,
  operands: parts.map(({ level }) => ({ claim: level, role: 'part' })),
  compute: (amounts) => total(amounts, tiles),
  ...(isBetween && { between: true }),
});

/** What the whole is by its parts: exactly their sum where they fill it, otherwise at least their sum. */
function total(amounts: readonly Interval[], tiles: boolean): Interval | null {
  const positive = amounts
    .map((amount) => intersect(amount, NOT_NEGATIVE))
    .filter((amount) => amount !== null);
  if (positive.length < amounts.length) return null;
  const sum = sumOf(positive);
  return tiles ? sum : interval(sum.lower, null, sum.lowerClosed);
}

/** Joins gaps into findings: one for the figure that is in most of them, and then the rest in the same way. */
function joinedProofs(proofs: readonly Proof[]): RawFinding[] {
  const left = new Set(proofs);
  const proofsOf = groupBy(
    proofs.flatMap((proof) => proofClaims(proof).map((claim) => ({ claim, proof }))),
    ({ claim }) => claim,
  );
  const counts = new Map([...proofsOf].map(([claim, { length }]) => [claim, length]));
  const found: RawFinding[] = [];
  while (left.size > 0) {
    const [suspect] = [...counts].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a));
    const mine = [...new Set((proofsOf.get(suspect) ?? []).map(({ proof }) => proof))].filter((proof) =>
      left.delete(proof),
    );
    for (const claim of mine.flatMap(proofClaims)) {
      const open = (counts.get(claim) ?? 0) - 1;
      if (open > 0) counts.set(claim, open);
      else counts.delete(claim);
    }
    found.push({
      code: 'periods-differ',
      kind: 'between-sources',
      claims: [suspect, ...new Set(mine.flatMap(proofClaims).filter((claim) => claim !== suspect))],
      proofs: mine,
      apart: true,
      subject: suspect,
    });
  }
  return found;
}
