/**
 * Rule 4: a longer period holds at least what each part of it holds, and parts that make it up add up to it.
 *
 * It applies to exports, imports and their total, which never fall as months are added; a balance may. Within one source
 * a gap is a contradiction. Between sources it is one unless something was revised in between, and is named so; figures
 * that sources print alike count once, and the gaps that one figure has with several others are one finding.
 *
 * Authority: the sums are XBRL Calculations 1.1's, over time instead of over items; cumulated periods are the "year to
 * date" of monthly trade statistics.
 */

import { groupBy } from '../ledger/group-by.ts';
import { bySide, type Ledger } from '../ledger/ledger.ts';
import type { LevelObservation } from '../ledger/observation.ts';
import { contentOf, distinct, pressLevels } from '../ledger/printings.ts';
import { sumOf } from '../numbers/growth.ts';
import { type Interval, intersect, interval } from '../numbers/interval.ts';
import { ZERO } from '../numbers/rational.ts';
import { type Chain, heaviestChain, lightestTiling, type Part } from './chain.ts';
import type { Proof, RawFinding } from './finding.ts';
import { disprove, proofClaims } from './proof.ts';

/** Amounts of trade are never negative. */
const AMOUNT: Interval = interval(ZERO, null);

/** The periods that hold less than their parts, or that their parts do not add up to. */
export function periods(ledger: Ledger): RawFinding[] {
  const own = ledger.sources.flatMap(({ levels }) => gapsIn(levels, ledger));
  const press = distinct(pressLevels(ledger), ledger).map(({ claim }) => claim);
  const claims = new Map(ledger.sources.flatMap(({ levels }) => levels.map((level) => [level.id, level])));
  // What one source contradicts by itself is not found again because another printed one of its figures earlier.
  const content = (proof: Proof) =>
    proofClaims(proof)
      .flatMap((id) => claims.get(id) ?? [])
      .map((claim) => contentOf(claim))
      .join('; ');
  const known = new Set(own.map(content));
  return [
    ...own.map(
      (proof): RawFinding => ({
        code: 'periods-differ',
        kind: 'contradiction',
        claims: proofClaims(proof),
        proofs: [proof],
      }),
    ),
    ...joined(gapsIn(press, ledger).filter((proof) => !known.has(content(proof)))),
  ];
}

/** All gaps among values: of one reporter, flow and valuation each. */
function gapsIn(levels: readonly LevelObservation[], ledger: Ledger): Proof[] {
  return bySide(levels.filter(({ flow }) => flow !== 'B'))
    .flatMap((side) => [...groupBy(side, ({ flow }) => flow).values()])
    .flatMap((flow) => byValuation(flow))
    .map((alike) => alike.flatMap(partOf))
    .flatMap((parts) => parts.flatMap((whole) => gapsOf(whole, parts, ledger)));
}

/** Values of one valuation each. What is not stated may be the one that is; of several, which one cannot be told. */
function byValuation(levels: readonly LevelObservation[]): (readonly LevelObservation[])[] {
  const groups = groupBy(levels, ({ valuation }) => String(valuation));
  const stated = groups.size - Number(groups.has('null'));
  return stated > 1 ? [...groups.values()] : [levels];
}

/** The value as a run of months; none where it is not one of trade, which is not negative. */
function partOf(level: LevelObservation): Part[] {
  const { period } = level;
  const amount = intersect(level.readings.verdict, AMOUNT);
  return amount ? [{ level, period, amount }] : [];
}

function gapsOf(whole: Part, all: readonly Part[], ledger: Ledger): Proof[] {
  const { from, to } = whole.period;
  const inside = all.filter(
    ({ period }) => period.from >= from && period.to <= to && (period.from > from || period.to < to),
  );
  const tooMuch = inside.flatMap((part) => prove(whole, { parts: [part], tiles: false }, ledger) ?? []);
  const alone = new Set(tooMuch.flatMap(({ operands }) => operands.map(({ claim }) => claim)));
  const rest = inside.filter(({ level }) => !alone.has(level.id));
  const chains = [heaviestChain(whole.period, rest), lightestTiling(whole.period, rest)];
  const proofs = chains.flatMap((chain) => (chain && prove(whole, chain, ledger)) ?? []);
  // The heaviest chain and the lightest may be one.
  const distinctProofs = groupBy(proofs, (proof) => proofClaims(proof).join(' ')).values();
  return [...tooMuch, ...[...distinctProofs].flatMap(([first]) => first ?? [])];
}

function prove(whole: Part, chain: Chain, ledger: Ledger): Proof | null {
  const proofOf = ({ parts, tiles }: Chain) =>
    disprove(
      {
        operation: tiles ? 'sum-of-periods' : parts.length === 1 ? 'at-least-part' : 'at-least-parts',
        stated: whole.level,
        operands: parts.map(({ level }) => ({ claim: level, role: 'part' })),
        compute: (amounts) => total(amounts, tiles),
      },
      ledger,
    );
  const proof = proofOf(chain);
  if (!proof) return null;
  // A part that the proof can do without is no part of it.
  for (const part of chain.parts) {
    const fewer = { parts: chain.parts.filter((other) => other !== part), tiles: false };
    if (fewer.parts.length > 0 && proofOf(fewer)) return prove(whole, fewer, ledger);
  }
  return proof;
}

/** What the whole holds: exactly the sum of parts that make it up, at least that of others. */
function total(amounts: readonly Interval[], tiles: boolean): Interval | null {
  const positive = amounts.map((amount) => intersect(amount, AMOUNT)).filter((amount) => amount !== null);
  if (positive.length < amounts.length) return null;
  const sum = sumOf(positive);
  return tiles ? sum : interval(sum.lower, null, sum.lowerClosed);
}

/** One finding for each figure that is in most of the remaining gaps. */
function joined(proofs: readonly Proof[]): RawFinding[] {
  const counts = new Map<string, number>();
  for (const claim of proofs.flatMap(proofClaims)) counts.set(claim, (counts.get(claim) ?? 0) + 1);
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (!most) return [];
  const [suspect] = most;
  const mine = proofs.filter((proof) => proofClaims(proof).includes(suspect));
  return [
    {
      code: 'periods-differ',
      kind: 'between-sources',
      claims: [suspect, ...new Set(mine.flatMap(proofClaims).filter((claim) => claim !== suspect))],
      proofs: mine,
      subject: suspect,
    },
    ...joined(proofs.filter((proof) => !mine.includes(proof))),
  ];
}
