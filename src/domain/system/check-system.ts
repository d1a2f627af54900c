/**
 * Holds the claims of a vintage against each other, all together: which few cannot all be true, and which to give up so
 * that the rest can.
 */
import { ASSUMPTIONS, type Assumption, type Verdict } from '../comparison.ts';
import type { Source } from '../source.ts';
import { componentsOf } from './component.ts';
import { type Contradiction, contradictionsOf, inOrder, type Limits, USUAL_LIMITS } from './contradictions.ts';
import { correctionOf } from './correction.ts';
import { Judge, type Tally } from './judge.ts';
import type { Proof } from './proof.ts';
import { columnsFor, type Series } from './segment.ts';
import type { Solver } from './solver.ts';
import { type StatedClaim, type Statement, statementsOf, subjectsOf } from './statement.ts';
import { type System, systemsOf } from './system.ts';
import { origins, type Vintage } from './vintage.ts';

/** Claims that can't all be true, and any fewer of them can. */
interface ContradictorySet {
  /** Each statement once, with all the claims that make it; the first is the one that counts. */
  readonly statements: readonly (readonly string[])[];
  readonly proof: Proof;
  /** Whether they can't be true under any rounding either. */
  readonly anyRounding: boolean;
  readonly restsOn: readonly Assumption[];
}

/** Contradictions that share claims, and the equally small ways to end them. */
interface RepairOf {
  /** Each way: the statements to give up, each with all the claims that make it. */
  readonly alternatives: readonly (readonly (readonly string[])[])[];
  /** How many claims each way gives up, not counting reprints. */
  readonly claims: number;
  /** Whether there are further ways that are not listed. */
  readonly more: boolean;
}

/** What giving up the fewest claims takes: one way of each repair. */
interface SmallestCorrection {
  readonly repairs: readonly RepairOf[];
  readonly claims: number;
  /** Whether it was proved that fewer do not do. */
  readonly proved: boolean;
}

/** What is found of claims that hang together. */
export interface PartCheck extends Series {
  readonly source: string | null;
  readonly statements: readonly Statement[];
  readonly verdict: Verdict;
  readonly sets: readonly ContradictorySet[];
  /** Whether these are all sets there are. */
  readonly complete: boolean;
  readonly correction: SmallestCorrection | null;
  readonly tally: Tally;
}

export interface CheckOptions {
  readonly assumedReporter: string;
  readonly sources: readonly Pick<Source, 'id' | 'repeats'>[];
  readonly solver?: Solver;
  readonly limits?: Limits;
}

/** Checks each part of a vintage that shares no amount with the others. */
export function checkVintage(vintage: Vintage, options: CheckOptions): PartCheck[] {
  const systems = systemsOf(vintage.claims, {
    assumedReporter: options.assumedReporter,
    withForecasts: vintage.source !== null,
  });
  return systems.flatMap((system) =>
    componentsOf(system.statements).map((statements) => checkPart(vintage, system, statements, options)),
  );
}

function checkPart(
  vintage: Vintage,
  { reporter, partner, columns }: System,
  statements: readonly Statement[],
  options: CheckOptions,
): PartCheck {
  const { limits = USUAL_LIMITS, sources, solver } = options;
  const judge = new Judge(columns.count, statements, solver);
  const part = { source: vintage.source, reporter, partner, statements, tally: judge.tally };
  const nothing = { sets: [], complete: true, correction: null };
  try {
    const { kind } = judge.decide(new Set(statements.keys()));
    if (kind !== 'inconsistent') {
      const verdict = kind === 'consistent' ? kind : 'cannot-tell';
      return { ...part, ...nothing, verdict, complete: kind === 'consistent' };
    }
    const originOf = origins(sources);
    const weights = weightsOf(statements, originOf);
    const small = statements.length <= limits.small;
    const listed = small ? contradictionsOf(judge, limits) : null;
    const weightOf = (place: number) => weights.weightOf[place] ?? 1;
    const correction = correctionOf(judge, weightOf, listed?.found ?? [], limits);
    // In a large part the sets that the correction rests on are listed: each contradiction touches one of them.
    const found = listed?.found ?? correction?.contradictions ?? [];
    const idsOf = (place: number) => statements[place]?.claims.map(({ id }) => id) ?? [];
    return {
      ...part,
      verdict: 'inconsistent',
      complete: listed?.complete ?? false,
      sets: inOrder(found)
        .map((contradiction) => contradictorySet(contradiction, statements, originOf))
        .filter((set) => !set.statements.every(([first = '']) => vintage.repeated.has(first))),
      correction: correction && {
        repairs: correction.repairs.map(({ alternatives, weight, more }) => ({
          alternatives: alternatives.map((places) => places.map(idsOf)),
          claims: weights.claimsOf(weight),
          more,
        })),
        claims: weights.claimsOf(correction.weight),
        proved: correction.smallest,
      },
    };
  } finally {
    judge.dispose();
  }
}

/**
 * Fewer claims first; of equally many, those with more estimates and forecasts. A reprint weighs nothing beside its
 * original.
 */
function weightsOf(statements: readonly Statement[], originOf: (source: string) => string) {
  const unit = statements.reduce((sum, { claims }) => sum + claims.length, 1);
  const weightOf = statements.map(({ claims }) => {
    const originals = new Map<string, StatedClaim>();
    for (const claim of claims) {
      const origin = originOf(claim.source);
      if (!originals.has(origin)) originals.set(origin, claim);
    }
    return [...originals.values()].reduce((sum, { status }) => sum + unit - (status === 'A' ? 0 : 1), 0);
  });
  return { weightOf, claimsOf: (weight: number) => Math.ceil(weight / unit) };
}

function contradictorySet(
  { statements: places, proof }: Contradiction,
  statements: readonly Statement[],
  originOf: (source: string) => string,
): ContradictorySet {
  const involved = places.flatMap((place) => statements[place] ?? []);
  const firsts = involved.flatMap(({ claims }) => claims[0] ?? []);
  return {
    statements: involved.map(({ claims }) => claims.map(({ id }) => id)),
    proof,
    anyRounding: contradictsAnyway(firsts),
    restsOn: restsOn(firsts, originOf),
  };
}

function contradictsAnyway(claims: readonly StatedClaim[]): boolean {
  const columns = columnsFor(claims.flatMap(subjectsOf));
  const statements = statementsOf(claims, columns, 'anyRounding');
  return new Judge(columns.count, statements).decide(new Set(statements.keys())).kind === 'inconsistent';
}

/** What a contradiction needs beyond one source's figures rounded to nearest. */
function restsOn(claims: readonly StatedClaim[], originOf: (source: string) => string): Assumption[] {
  const several = (of: (claim: StatedClaim) => unknown) => new Set(claims.map(of)).size > 1;
  const needs: Partial<Record<Assumption, boolean>> = {
    misprint: claims.some(({ misprint }) => misprint !== null),
    hedge: claims.some(({ hedges }) => hedges.length > 0),
    reporter: several(({ reporter }) => reporter),
    valuation:
      claims.some(({ valuation }) => valuation !== null) && claims.some(({ valuation }) => !valuation),
    'no-revision': several(({ source }) => originOf(source)),
  };
  return ASSUMPTIONS.filter((assumption) => needs[assumption]);
}
