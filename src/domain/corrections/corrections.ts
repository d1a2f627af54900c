/**
 * Finds the fewest claims without which no contradiction is left.
 *
 * The lightest set of figures that has one in common with each conflict is a smallest hitting set. Conflicts are looked
 * for only as far as it takes to find it (Moreno-Centeno and Karp, "The implicit hitting set approach to solve
 * combinatorial optimization problems", 2013). Where several sources print nearly the same, rules name only one of
 * them; what they still find without the figures given up is therefore a further conflict, until they find nothing.
 */
import type { Finding } from '../findings/finding.ts';
import { proofClaims } from '../findings/proof.ts';
import { groupBy } from '../ledger/group-by.ts';
import type { Held, Ledger } from '../ledger/ledger.ts';
import { once } from '../ledger/once.ts';
import { groupsOf, type HittingSets, indicesByPlace, lightestHittingSets } from '../system/hitting-set.ts';
import type { FiguresOfSource } from '../system/source-figures.ts';
import { choicesOf } from './choices.ts';
import { type Conflict, isOfFigures, leftInSource, ownConflicts, provedConflicts } from './conflicts.ts';
import type { Correction, GivenUp } from './correction.ts';
import { type Figures, figuresOf } from './figures.ts';
import { someHittingSet } from './light-hitting-set.ts';
import { provedAgain } from './proved-findings.ts';

/**
 * How many equally small ways are listed (`ties`), branches searched for smaller ones, and rounds made. After `fresh`
 * rounds, a way that was found quickly is only extended, so that the rounds come to an end. A part of more conflicts
 * than `conflicts`, or beside more claims than `near`, gets one way, which is not proved to be the smallest: to find the
 * lightest takes time that doubles with each conflict, and every further way has to be tried on all claims beside it.
 */
const LIMITS = { ties: 100, branches: 20_000, rounds: 50, fresh: 5, conflicts: 60, near: 400 };

/**
 * The smallest corrections of the findings that have a proof. One way of each part, together, ends every contradiction;
 * fewer claims are not enough where that is proved. Empty where `LIMITS.rounds` were not enough. In a source with more
 * contradictions than were listed, a single way is found, and it is not proved to be the smallest.
 *
 * @param findings strongest first
 * @param ledger the ledger in which they were found
 */
export function correctionsOf(findings: readonly Finding[], ledger: Ledger): Correction[] {
  const proved = findings.filter(isOfFigures);
  const alike = proved.flatMap(({ claims, alsoPrinted }) => [...claims, ...alsoPrinted]);
  const ofOneSource = proved.filter(({ kind }) => kind === 'contradiction');
  const own = ownConflicts(
    new Set(ofOneSource.flatMap(({ claims, alsoPrinted }) => [...claims, ...alsoPrinted])),
    ledger,
  );
  const beside = claimsByCell(ledger);
  const found = { inAll: provedAgain(), beside: new Map<string, readonly Conflict[]>() };
  let conflicts = [...provedConflicts(proved, ledger), ...own.found];
  let kept: ReadonlySet<number> = new Set();
  for (let round = 0; round < LIMITS.rounds; round += 1) {
    const figures = figuresOf(conflicts, alike, ledger);
    const sets = smallest(conflicts.map(({ claims }) => figures.placesOf(claims)));
    const parts = partsOf(sets, figures, { cut: own.cut, kept, beside });
    if (round >= LIMITS.fresh) kept = new Set(parts.flatMap(({ found: [first] }) => [...(first ?? [])]));
    const missed = missedBy(parts, { figures, ledger, cut: own.cut, beside, found });
    if (missed.length === 0) return corrections(parts, proved, figures);
    conflicts = [...conflicts, ...missed];
  }
  return [];
}

/** Conflicts that share figures, with the lightest ways to end them. */
interface ConflictPart extends HittingSets {
  readonly sets: readonly ReadonlySet<number>[];
}

function partsOf(
  sets: readonly ReadonlySet<number>[],
  figures: Figures,
  { cut, kept, beside }: Pick<Search, 'cut' | 'beside'> & { readonly kept: ReadonlySet<number> },
): ConflictPart[] {
  const { weightOf, claimsAt } = figures;
  const crowded = new Set<Held>(cut.flatMap(({ claims }) => claims));
  return groupsOf(sets).map((group) => {
    const isCrowded =
      group.length > LIMITS.conflicts ||
      claimsNear([{ sets: group }], { figures, beside }).length > LIMITS.near ||
      group.some((set) => [...set].some((place) => claimsAt(place).some((one) => crowded.has(one))));
    const problem = { sets: group, weightOf };
    const ways = isCrowded
      ? aLightOne(problem, kept)
      : lightestHittingSets(
          { ...problem, light: someHittingSet(problem), limit: LIMITS.branches },
          LIMITS.ties,
        );
    return { ...ways, sets: group };
  });
}

/**
 * A way that is found quickly, extending the figures of earlier rounds, where finding the lightest would take too long.
 */
function aLightOne(
  { sets, weightOf }: Parameters<typeof someHittingSet>[0],
  kept: ReadonlySet<number>,
): HittingSets {
  const own = new Set(sets.flatMap((set) => [...set]).filter((place) => kept.has(place)));
  const open = sets.filter((set) => ![...set].some((place) => own.has(place)));
  const found = new Set([...own, ...someHittingSet({ sets: open, weightOf })]);
  const weight = [...found].reduce((sum, place) => sum + weightOf(place), 0);
  return { found: [found], weight, proved: false, branches: 0, more: true };
}

/** Leaves out sets that contain another: ending the smaller one ends them too. */
function smallest(sets: readonly ReadonlySet<number>[]): ReadonlySet<number>[] {
  const distinct = new Map(sets.map((set) => [[...set].sort((a, b) => a - b).join(' '), set]));
  const all = [...distinct.values()];
  // A set within another has all its places there, its first as well.
  const byFirst = groupBy(all, (set) => String([...set][0]));
  return all.filter(
    (set) =>
      ![...set].some((place) =>
        byFirst.get(String(place))?.some((other) => other.size < set.size && isWithin(other, set)),
      ),
  );
}

const isWithin = (part: ReadonlySet<number>, whole: ReadonlySet<number>): boolean =>
  [...part].every((place) => whole.has(place));

/** Where to look for conflicts that no way has ended. */
interface Search {
  readonly figures: Figures;
  readonly ledger: Ledger;
  /** Sources with more contradictions than were listed. */
  readonly cut: readonly FiguresOfSource[];
  readonly beside: ClaimsByCell;
  readonly found: {
    /** Finds all that is proved in the claims that are left. */
    readonly inAll: ReturnType<typeof provedAgain>;
    /** What was found beside a part, by its cells and the claims given up there. */
    readonly beside: Map<string, readonly Conflict[]>;
  };
}

/** The claims of a ledger by what they are about, each with its place in the order of the ledger. */
type ClaimsByCell = ReadonlyMap<string, readonly (readonly [claim: Held, place: number])[]>;

const claimsByCell = ({ everything }: Ledger): ClaimsByCell =>
  groupBy(
    everything.map((claim, place) => [claim, place] as const),
    ([claim]) => observationKey(claim),
  );

/**
 * The conflicts that remain if the first way of each part is followed; or, if none remain, those that remain if any other
 * way of one part is followed instead.
 */
function missedBy(parts: readonly ConflictPart[], search: Search): Conflict[] {
  const firsts = new Set(parts.flatMap(({ found: [first] }) => [...(first ?? [])]));
  const { found } = search;
  const isFirst = (place: number) => firsts.has(place);
  const left = [
    ...conflictsAmong(leftWithout(isFirst, claimsNear(parts, search), search), search, found.inAll),
    ...search.cut.flatMap((figures) =>
      leftInSource(figures, ({ id }) =>
        [...search.figures.placesOf([id])].some((place) => firsts.has(place)),
      ),
    ),
  ];
  if (left.length > 0) return left;
  return parts.flatMap((part) => {
    const [first, ...ways] = part.found;
    if (!first || ways.length === 0) return [];
    const near = claimsNear([part], search);
    const cells = [...new Set(near.map(observationKey))].join(';');
    const provedIn = provedAgain();
    return ways.flatMap((way) => {
      const isGiven = (place: number) => way.has(place) || (firsts.has(place) && !first.has(place));
      const rest = leftWithout(isGiven, near, search);
      const left = new Set(rest);
      const given = near.filter((claim) => !left.has(claim));
      const key = [cells, ...given.map(({ id }) => id)].join(' ');
      // In the next round most parts are what they were.
      const known = found.beside.get(key) ?? conflictsAmong(rest, search, provedIn);
      found.beside.set(key, known);
      return known;
    });
  });
}

/** The claims about the cells of some parts, which further conflicts can involve. */
function claimsNear(
  parts: readonly Pick<ConflictPart, 'sets'>[],
  { figures, beside }: Pick<Search, 'figures' | 'beside'>,
): Held[] {
  const places = new Set(parts.flatMap(({ sets }) => sets.flatMap((set) => [...set])));
  const cells = new Set([...places].flatMap((place) => figures.claimsAt(place).map(observationKey)));
  return [...cells]
    .flatMap((cell) => beside.get(cell) ?? [])
    .sort(([, a], [, b]) => a - b)
    .map(([claim]) => claim);
}

/** The claims that are left without the figures given up. */
const leftWithout = (
  isGiven: (place: number) => boolean,
  claims: readonly Held[],
  { figures }: Search,
): Held[] =>
  claims.filter((claim) => {
    const place = figures.placeOf(claim);
    return place === undefined || !isGiven(place);
  });

function conflictsAmong(
  claims: readonly Held[],
  { ledger }: Search,
  provedIn: ReturnType<typeof provedAgain>,
): Conflict[] {
  const left = ledger.among(claims);
  return provedConflicts(provedIn(left), left);
}

const observationKey = (claim: Held): string =>
  [claim.flow, claim.period.text, claim.kind === 'growth' ? claim.base.text : ''].join(' ');

/** Makes one correction of parts that share a finding, in the order of the findings. */
function corrections(
  parts: readonly ConflictPart[],
  findings: readonly Finding[],
  figures: Figures,
): Correction[] {
  const aboutSet = once(findingsAbout(findings, figures));
  const about = parts.map(({ sets }) => new Set(sets.flatMap((set) => [...aboutSet(set)])));
  const placeOf = new Map<ReadonlySet<number>, number>(about.map((numbers, place) => [numbers, place]));
  return groupsOf(about)
    .map((group) => {
      const places = group.flatMap((numbers) => placeOf.get(numbers) ?? []).sort((a, b) => a - b);
      const own = places.flatMap((place) => parts[place] ?? []);
      const numbers = new Set(group.flatMap((set) => [...set]));
      return {
        first: Math.min(...numbers),
        findings: idsAt(numbers, findings),
        claims: own.reduce((sum, { weight }) => sum + figures.claimsOf(weight), 0),
        proved: own.every((part) => part.proved),
        parts: own.map((part) =>
          correctionPart(part, (place) => {
            const sets = part.sets.filter((set) => set.has(place));
            return {
              claims: figures.claimsAt(place).map(({ id }) => id),
              findings: idsAt(new Set(sets.flatMap((set) => [...aboutSet(set)])), findings),
            };
          }),
        ),
      };
    })
    .sort((a, b) => a.first - b.first)
    .map(({ first, ...correction }) => correction);
}

const idsAt = (numbers: ReadonlySet<number>, findings: readonly Finding[]): string[] =>
  [...numbers].sort((a, b) => a - b).flatMap((number) => findings[number]?.id ?? []);

/**
 * Tells the findings, by index, of which a proof contains a set of figures; or else the finding that shares most with
 * it.
 */
function findingsAbout(findings: readonly Finding[], figures: Figures) {
  const proofs = findings.flatMap((finding, number) =>
    finding.proofs.map((proof) => ({ number, places: figures.placesOf(proofClaims(proof)) })),
  );
  const proofsAt = indicesByPlace(proofs.map(({ places }) => places));
  return (set: ReadonlySet<number>): ReadonlySet<number> => {
    const shared = new Map<number, number>();
    for (const place of set) {
      for (const index of proofsAt.get(place) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    const most = Math.max(1, ...shared.values());
    const nearest = [...shared]
      .filter(([, number]) => number === most)
      .sort(([a], [b]) => a - b)
      .flatMap(([index]) => proofs[index] ?? []);
    const [first] = nearest;
    const chosen = most === set.size ? nearest : first ? [first] : [];
    return new Set(chosen.map(({ number }) => number));
  };
}

/** The ways of a part, written as few lists of choices. */
function correctionPart(
  { found, more }: ConflictPart,
  givenUp: (place: number) => GivenUp,
): Correction['parts'][number] {
  const ways = choicesOf(found).map((choices) => ({
    figures: choices.flatMap(([only, ...others]) => (others.length > 0 ? [] : (only ?? []).map(givenUp))),
    oneOf: choices
      .filter(({ length }) => length > 1)
      .map((entries) => entries.map((entry) => entry.map(givenUp))),
  }));
  return { ways, more };
}
