/** Tests whether a printed figure can meet what others give, and what the answer rests on. */

import type { Power } from '../growth-checks/comparison.ts';
import { powerOfWidth } from '../growth-checks/verdict.ts';
import { type Assumption, CONVENTIONS, type Convention } from '../ledger/assumption.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Observation } from '../ledger/observation.ts';
import { grounds } from '../ledger/relation.ts';
import { type Interval, meets, width, writeInterval } from '../numbers/interval.ts';
import { type Rational, ZERO } from '../numbers/rational.ts';
import type { Operation, Proof, Role } from './finding.ts';

export interface Operand {
  readonly claim: Observation;
  readonly role: Role;
}

/** One printed figure held against what others give. */
export interface Test {
  readonly operation: Operation;
  readonly stated: Observation;
  readonly operands: readonly Operand[];
  /** What the operands' intervals give, in their order; `null` where they give nothing. */
  readonly compute: (operands: readonly Interval[]) => Interval | null;
}

/** The claims of a proof, the one in question first. */
export const proofClaims = ({ stated, operands }: Proof): string[] => [
  stated.claim,
  ...operands.map(({ claim }) => claim),
];

/** The proof that the figure meets nothing of what the others give; `null` when it meets. */
export function disprove(test: Test, ledger: Ledger): Proof | null {
  const claims = [test.stated, ...test.operands.map(({ claim }) => claim)];
  const computed = gap(test, []);
  if (!computed) {
    ledger.onMeeting?.(test as never);
    return null;
  }
  const proofs: Assumption[][] = [
    ...breaking(claims, (given) => gap(test, given) !== null),
    ...grounds(claims, ledger).map((one) => [one]),
  ];
  return {
    operation: test.operation,
    operands: test.operands.map(({ claim, role }) => ({
      claim: claim.id,
      role,
      interval: writeInterval(claim.readings.verdict),
    })),
    computed: writeInterval(computed),
    stated: { claim: test.stated.id, interval: writeInterval(test.stated.readings.verdict) },
    restsOn: proofs,
    power: powerOf(computed, test),
  };
}

/** How sharply what the operands give fixes the figure. */
export const powerOf = (computed: Interval, { stated, operands }: Pick<Test, 'stated' | 'operands'>): Power =>
  powerOfWidth(
    { unit: stated.unit, stated: stated.readings.verdict },
    width(computed) ?? widthOfOperands(operands),
  );

/** Of an interval without an upper end ("at least its part"), how precisely the operands are known. */
function widthOfOperands(operands: readonly Operand[]): Rational | null {
  return operands
    .map(({ claim }) => width(claim.readings.verdict))
    .reduce<Rational | null>((sum, next) => (sum && next ? sum.add(next) : null), ZERO);
}

/** What the operands give, if the figure meets nothing of it without the conventions given up. */
function gap({ stated, operands, compute }: Test, without: readonly Convention[]): Interval | null {
  const computed = compute(operands.map(({ claim }) => intervalOf(claim, without)));
  return computed && !meets(computed, intervalOf(stated, without)) ? computed : null;
}

/** The smallest sets of conventions without which claims no longer clash. Giving up more only widens intervals. */
export function breaking(
  claims: readonly Observation[],
  clashWithout: (given: readonly Convention[]) => boolean,
): Convention[][] {
  const broken: Convention[][] = [];
  for (const given of subsetsOf(conventionsOf(claims))) {
    if (broken.some((smaller) => smaller.every((one) => given.includes(one)))) continue;
    if (!clashWithout(given)) broken.push(given);
  }
  return broken;
}

/** The conventions that reading the claims uses at all. */
export function conventionsOf(claims: readonly Observation[]): Convention[] {
  const hedged = claims.filter(({ hedges }) => hedges.length > 0).length;
  return CONVENTIONS.filter((one) => (one === 'nearest' ? hedged < claims.length : hedged > 0));
}

/** All non-empty subsets, smaller ones first. */
function subsetsOf(all: readonly Convention[]): Convention[][] {
  const subsets: Convention[][] = [[]];
  for (const one of all) subsets.push(...subsets.map((subset) => [...subset, one]));
  return subsets.filter(({ length }) => length > 0).sort((a, b) => a.length - b.length);
}

/** What a claim stands for when some conventions are given up. */
export function intervalOf({ readings }: Observation, without: readonly Convention[]): Interval {
  const { verdict, anyRounding, hedged } = readings;
  if (!hedged) return without.includes('nearest') ? anyRounding : verdict;
  const unlimited = without.includes('hedge-limit');
  if (without.includes('threshold')) return unlimited ? hedged.roundedUnlimited : hedged.rounded;
  return unlimited ? hedged.unlimited : verdict;
}
