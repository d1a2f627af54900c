/**
 * Checks a pair for what does not fit: the findings of the rules, and what only all claims of a source together show.
 */
import {
  type Correction,
  checkFigures,
  correctionsOf,
  type Finding,
  figuresOfEachSource,
  groupBy,
  JUDGED_KINDS,
  type PartCheck,
  type Unit,
  type WrittenProof,
} from '../../domain/index.ts';
import { judgePair } from '../compile/judge-pair.ts';
import type { LedgerPair } from '../read/ledger.ts';
import type { Position, Problem } from '../read/problem.ts';

/** A claim, as messages name it. */
export interface NamedClaim {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The printed words. */
  readonly figure: string;
  readonly unit: Unit;
}

/** A smallest set of claims of one source that cannot all be true. */
export interface TogetherFinding {
  readonly source: string;
  /** The id of a rule's finding about the same claims or more, which is the same thing; `null` where there is none. */
  readonly partOf: string | null;
  readonly claims: readonly NamedClaim[];
  readonly proof: WrittenProof;
  /** Whether it was proved that any fewer of them can be true. */
  readonly smallest: boolean;
  readonly restsOn: readonly (readonly string[])[];
}

export interface PairReport {
  readonly pair: string;
  readonly claims: ReadonlyMap<string, NamedClaim>;
  /** What the rules found and a curator must judge. */
  readonly findings: readonly Finding[];
  readonly together: readonly TogetherFinding[];
  /** The smallest sets of claims without which the findings are gone. */
  readonly corrections: readonly Correction[];
  /** Growths that pass a test that nearly any figure would pass, because the computed interval is wide. */
  readonly weakPasses: readonly NamedClaim[];
  /** The ids of sources for which neither a proof nor an example could be verified. */
  readonly undecided: readonly string[];
  /**
   * The ids of sources whose figures may contradict each other in more ways than are listed, because the search stopped
   * at its limits.
   */
  readonly cutShort: readonly string[];
  readonly warnings: readonly Problem[];
}

/** Checks one pair that was read without problems. */
export function checkFolderPair(read: LedgerPair): PairReport {
  const judged = judgePair(read);
  const { warnings, ledger, pair } = judged;
  const places = new Map<string, Position & Pick<Problem, 'file'>>(
    read.sources.flatMap(({ id, claims }) =>
      claims.map(({ entry, place }) => [`${id}/${entry.id}`, place] as const),
    ),
  );
  const claims = new Map(
    judged.claims.flatMap(({ id, figure, unit }) => {
      const place = places.get(id);
      return place ? [[id, { id, ...place, figure, unit }] as const] : [];
    }),
  );
  const named = (ids: readonly string[]) => ids.flatMap((id) => claims.get(id) ?? []);
  const parts = figuresOfEachSource(ledger).flatMap((figures) => checkFigures(figures, { ledger }));
  const findings = judged.findings.filter(({ kind }) => JUDGED.has(kind));
  const toldBy = findingAbout(findings);
  return {
    pair: pair.id,
    claims,
    findings,
    together: parts.flatMap(({ source, sets }) =>
      sets.map(({ assertions, proof, smallest, restsOn }) => ({
        source,
        partOf: toldBy(assertions),
        claims: named(assertions.flatMap(([first]) => first ?? [])),
        proof,
        smallest,
        restsOn,
      })),
    ),
    corrections: correctionsOf(judged.findings, ledger),
    weakPasses: named(
      [...judged.growthVerdicts, ...judged.summaryChecks]
        .filter(({ verdict }) => verdict === 'weak')
        .map(({ claim }) => claim),
    ),
    undecided: parts.flatMap(({ verdict, source }) => (verdict === 'cannot-tell' ? source : [])),
    cutShort: [
      ...new Set(
        parts.flatMap(({ verdict, complete, source }) =>
          verdict === 'inconsistent' && !complete ? source : [],
        ),
      ),
    ],
    warnings,
  };
}

const JUDGED: ReadonlySet<Finding['kind']> = new Set(JUDGED_KINDS);

type Assertions = PartCheck['sets'][number]['assertions'];

/** Tells the id of the first finding of a rule that is about some claims, or about others that print the same. */
function findingAbout(findings: readonly Finding[]): (assertions: Assertions) => string | null {
  const told = findings
    .filter(({ kind }) => kind === 'contradiction' || kind === 'rounding')
    .map(({ id, claims, alsoPrinted }, place) => ({
      id,
      place,
      printed: new Set([...claims, ...alsoPrinted]),
    }));
  const byClaim = groupBy(
    told.flatMap((one) => [...one.printed].map((claim) => ({ claim, one }))),
    ({ claim }) => claim,
  );
  return (assertions) => {
    const [first = []] = assertions;
    const near = first.flatMap((id) => byClaim.get(id) ?? []).sort((a, b) => a.one.place - b.one.place);
    const isTold = ({ one }: (typeof near)[number]) =>
      assertions.every((ids) => ids.some((id) => one.printed.has(id)));
    return near.find(isTold)?.one.id ?? null;
  };
}
