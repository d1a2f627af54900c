/**
 * Rule 9: all figures of one source can be true at once.
 *
 * What the other rules say about a few figures follows from one system for all of them: no trade is negative, a base is
 * positive, and sums, differences and rates are linear in the values. So the smallest sets of figures that cannot all be
 * true include all that those rules find, and also what only several rules together show. A set that a rule proves is
 * that rule's finding.
 *
 * Authority: smallest infeasible subsets ("irreducible infeasible subsystems") of linear programming, and Farkas' lemma
 * for their proof.
 */

import { groupBy } from '../ledger/group-by.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Observation } from '../ledger/observation.ts';
import { monthsOf } from '../ledger/period.ts';
import { mayBelong } from '../ledger/valuation.ts';
import { writeInterval } from '../numbers/interval.ts';
import { type ContradictorySet, checkFigures, type PartCheck } from '../system/check-system.ts';
import { remainingValues } from '../system/remaining-values.ts';
import { figuresOfEachSource } from '../system/source-figures.ts';
import type { Proof, RawFinding } from './finding.ts';
import { proofClaims } from './proof.ts';
import { gapBetween, isMaterial } from './severity.ts';
import { powerOf } from './test.ts';

/** How many overlapping sets are reported one by one. More are joined by the figure that is in most of them. */
const MOST_SETS = 5;

/** How many figures a set must share with a rule's finding to be added to that finding. */
const SHARED = 2;

/** The findings of the rules, and what they miss in the figures of each source. */
export function allTogether(ledger: Ledger, ruled: readonly RawFinding[]): RawFinding[] {
  const sourceOf = new Map(
    ledger.sources.flatMap(({ source, levels, growths }) =>
      [...levels, ...growths].map(({ id }) => [id, source.id] as const),
    ),
  );
  const bySource = groupBy(
    ruled.filter(({ kind }) => kind === 'contradiction' || kind === 'rounding'),
    ({ claims: [first = ''] }) => sourceOf.get(first) ?? '',
  );
  const further = new Map<RawFinding, Proof[]>();
  const cutShort = new Set<RawFinding>();
  const fresh = figuresOfEachSource(ledger).flatMap((figures) => {
    const own = bySource.get(figures.source) ?? [];
    const options = { ledger, wanted: isNewBeside(own) };
    return checkFigures(figures, options).flatMap((part) => {
      if (!part.complete) for (const finding of own) if (isAbout(finding, part)) cutShort.add(finding);
      const left: Proved[] = [];
      for (const proved of leftOut(part, own)) {
        const { nearest, proof } = proved;
        if (nearest) further.set(nearest, [...(further.get(nearest) ?? []), proof]);
        else left.push(proved);
      }
      return part.complete
        ? joinedSets(left)
        : joinedSets(left).map((finding) => ({ ...finding, more: true }));
    });
  });
  const completed = ruled.map((finding) => {
    const proofs = further.get(finding) ?? [];
    if (proofs.length === 0 && !cutShort.has(finding)) return finding;
    return {
      ...finding,
      further: proofs.slice(0, MOST_SETS),
      unlisted: Math.max(0, proofs.length - MOST_SETS),
      ...(cutShort.has(finding) && { more: true }),
    };
  });
  return [...completed, ...fresh];
}

/** Whether a finding names a claim of the part. */
const isAbout = ({ claims }: RawFinding, { assertions }: PartCheck): boolean =>
  assertions.some((assertion) => assertion.claims.some(({ id }) => claims.includes(id)));

interface NamedProof {
  readonly proof: Proof;
  /** Its claims, the most comprehensive first: a finding's id is made from these. */
  readonly named: readonly string[];
}

/** A set that no rule found. */
interface Proved extends NamedProof {
  /** The ids of further claims that print the same. */
  readonly others: readonly string[];
  /** The rule's finding that it is added to; `null` where it becomes a finding of its own. */
  readonly nearest: RawFinding | null;
}

/** Tells whether no rule has proved a set yet, given the claims of each of its assertions. */
function isNewBeside(ruled: readonly RawFinding[]) {
  const known = ruled.flatMap(({ proofs }) => proofs.map(proofClaims));
  return (assertions: readonly (readonly string[])[]): boolean => {
    const own = new Set(assertions.flat());
    return !known.some((claims) => claims.every((claim) => own.has(claim)));
  };
}

function leftOut(part: PartCheck, ruled: readonly RawFinding[]): Proved[] {
  const known = ruled.flatMap((finding) =>
    finding.proofs.map((proof) => ({ finding, claims: new Set(proofClaims(proof)) })),
  );
  return part.sets.flatMap((set) => {
    const claims = set.places.flatMap((place) => part.assertions[place]?.claims[0] ?? []);
    if (mixesForecasts(claims) || !mayBelong(claims)) return [];
    const proof = proofOfSet(claims, set, part);
    if (!proof) return [];
    const shared = (own: ReadonlySet<string>) =>
      set.assertions.filter((same) => same.some((claim) => own.has(claim))).length;
    const [best] = known.toSorted((a, b) => shared(b.claims) - shared(a.claims));
    const others = set.assertions.flatMap(([, ...same]) => same);
    return { ...proof, others, nearest: best && shared(best.claims) >= SHARED ? best.finding : null };
  });
}

/**
 * Whether a set holds figures of different status for one cell. A forecast or estimate beside an outcome is no
 * contradiction, whatever else the set holds.
 */
export const mixesForecasts = (claims: readonly Observation[]): boolean =>
  [...groupBy(claims, subjectKey).values()].some(
    (same) => new Set(same.map(({ status }) => status)).size > 1,
  );

const subjectKey = (claim: Observation): string =>
  [claim.flow, claim.period.text, claim.unit, baseOf(claim)].join(' ');

/**
 * A figure enlarges the gap if it is more than so many times as far off as another figure of its set. A convention.
 */
const ENLARGED = 2;

/**
 * Of a larger set only so many figures are held against the others, the most comprehensive first, and no more after so
 * many without an answer: to hold each of fifty against all others takes as many seconds.
 */
const MOST_ASKED = 12;
const MOST_UNANSWERED = 3;

/**
 * The proof of a set: one of its figures against the values that the others still allow for it. It is the most
 * comprehensive of those figures that do not enlarge the gap.
 */
function proofOfSet(
  claims: readonly Observation[],
  set: ContradictorySet,
  part: PartCheck,
): NamedProof | null {
  let unanswered = 0;
  const answers = claims.toSorted(byExtent).flatMap((stated, place) => {
    if (place >= MOST_ASKED || unanswered >= MOST_UNANSWERED) return [];
    const assertions = set.places
      .flatMap((place) => part.assertions[place] ?? [])
      .filter((assertion) => !assertion.claims.includes(stated));
    const left = remainingValues(stated, assertions, part.columns);
    unanswered += Number(!left);
    return left ? [{ stated, left, gap: gapBetween(stated.readings.verdict, left, stated.unit) }] : [];
  });
  const [first] = answers;
  if (!first) return null;
  const least = answers.map(({ gap }) => gap).reduce((a, b) => (b.compare(a) < 0 ? b : a));
  const isPlain = ({ gap }: typeof first) =>
    gap.compare(least.mul(ENLARGED)) <= 0 && isMaterial(gap) === isMaterial(least);
  const { stated, left } = answers.find(isPlain) ?? first;
  const others = claims.filter((claim) => claim !== stated);
  const operands = others.map((claim) => ({ claim, role: 'other' as const }));
  const proof: Proof = {
    operation: 'left-over',
    operands: others.map(({ id, readings }) => ({
      claim: id,
      role: 'other',
      interval: writeInterval(readings.verdict),
    })),
    computed: writeInterval(left),
    stated: { claim: stated.id, interval: writeInterval(stated.readings.verdict) },
    restsOn: set.restsOn.map((one) => [...one]),
    power: powerOf(left, { stated, operands }),
    written: set.proof,
  };
  const named = [first.stated, ...claims.filter((claim) => claim !== first.stated)];
  return { proof, named: named.map(({ id }) => id) };
}

const FLOW_ORDER = ['T', 'B', 'X', 'M'];

/**
 * Orders claims, the most comprehensive first: values, then changes, then rates; longer periods first; then the whole
 * before its parts, later periods, and earlier bases.
 */
function byExtent(a: Observation, b: Observation): number {
  const kind = ({ kind, unit }: Observation) => (kind === 'level' ? 0 : unit === 'rate' ? 2 : 1);
  return (
    kind(a) - kind(b) ||
    monthsIn(b) - monthsIn(a) ||
    FLOW_ORDER.indexOf(a.flow) - FLOW_ORDER.indexOf(b.flow) ||
    compare(b.period.text, a.period.text) ||
    compare(baseOf(a), baseOf(b)) ||
    compare(a.id, b.id)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const baseOf = (claim: Observation): string => (claim.kind === 'growth' ? claim.base.text : '');

const monthsIn = ({ period }: Observation): number => monthsOf(period);

/** One finding for each set; where many overlap, one for each figure that is in most of them. */
function joinedSets(sets: readonly Proved[]): RawFinding[] {
  return overlapping(sets).flatMap((group) =>
    group.length > MOST_SETS ? bySuspect(group) : group.map((one) => findingOfSets([one], 0)),
  );
}

/** Groups sets that share figures, directly or through others. */
function overlapping(sets: readonly Proved[]): Proved[][] {
  let groups: Proved[][] = [];
  for (const one of sets) {
    const claims = new Set(proofClaims(one.proof));
    const touches = ({ proof }: Proved) => proofClaims(proof).some((claim) => claims.has(claim));
    const near = groups.filter((group) => group.some(touches));
    groups = [...groups.filter((group) => !near.includes(group)), [...near.flat(), one]];
  }
  return groups;
}

function bySuspect(sets: readonly Proved[]): RawFinding[] {
  const counts = new Map<string, number>();
  for (const claim of sets.flatMap(({ proof }) => proofClaims(proof))) {
    counts.set(claim, (counts.get(claim) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (!most) return [];
  const [suspect] = most;
  const isMine = ({ proof }: Proved) => proofClaims(proof).includes(suspect);
  const mine = sets.filter(isMine);
  return [
    findingOfSets(mine.slice(0, MOST_SETS), Math.max(0, mine.length - MOST_SETS), suspect),
    ...bySuspect(sets.filter((one) => !isMine(one))),
  ];
}

function findingOfSets(sets: readonly Proved[], unlisted: number, suspect?: string): RawFinding {
  const claims = sets.flatMap(({ named }) => named);
  return {
    code: 'not-all-true',
    kind: 'contradiction',
    claims: [...new Set(suspect === undefined ? claims : [suspect, ...claims])],
    proofs: sets.map(({ proof }) => proof),
    alsoPrinted: sets.flatMap(({ others }) => others),
    unlisted,
  };
}
