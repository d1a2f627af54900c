/** Runs all rules over a ledger, joins what is one finding, rates findings and orders them by strength. */
import type { Claim, Target } from '../ledger/claim.ts';
import { groupBy } from '../ledger/group-by.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isLevel } from '../ledger/observation.ts';
import { yearOf } from '../ledger/period.ts';
import { byDate, contentOf } from '../ledger/printings.ts';
import { averageGrowthFindings, averageGrowths } from './average-growths.ts';
import { averageFindings, averages } from './averages.ts';
import { contradictionsAmong } from './contradictions.ts';
import { disputedClaims } from './disputed.ts';
import {
  FINDING_CODES,
  FINDING_KINDS,
  type Finding,
  type FindingCode,
  type Proof,
  type RawFinding,
  SEVERITIES,
} from './finding.ts';
import { findingIds } from './finding-id.ts';
import { growthOfParts } from './growth-of-parts.ts';
import { type LowTarget, lowTargets } from './low-targets.ts';
import { magnitude } from './magnitude.ts';
import { mirror } from './mirror.ts';
import { neededGrowths } from './needed-growths.ts';
import { joinSlips } from './one-slip.ts';
import { periodFindings, periods } from './periods.ts';
import { proofClaims } from './proof.ts';
import { bySharpness, weightOf } from './proof-order.ts';
import { cellFindings, sameCell } from './same-cell.ts';
import { isAnnual, type SeverityContext, severityOf } from './severity.ts';
import { shares } from './shares.ts';
import { allTogether } from './source-consistency.ts';
import { statedGrowth } from './stated-growth.ts';
import { type StatedMet, targetsMet } from './targets-met.ts';
import { type Result, type Rule, resultsOf } from './test.ts';
import { wholeAndParts } from './whole-and-parts.ts';

/** All rules that list tests, with what makes findings of their results. */
export const RULES: readonly {
  readonly rule: Rule;
  /** The codes of its findings. */
  readonly codes: readonly FindingCode[];
  readonly findings: (results: readonly Result[], ledger: Ledger) => RawFinding[];
}[] = [
  { rule: statedGrowth, codes: ['growth-differs'], findings: contradictionsAmong },
  { rule: wholeAndParts, codes: ['whole-differs'], findings: contradictionsAmong },
  { rule: growthOfParts, codes: ['growth-outside-parts'], findings: contradictionsAmong },
  { rule: periods, codes: ['periods-differ'], findings: periodFindings },
  { rule: averages, codes: ['average-differs'], findings: averageFindings },
  { rule: averageGrowths, codes: ['average-growth-differs'], findings: averageGrowthFindings },
  { rule: shares, codes: ['share-differs'], findings: contradictionsAmong },
  { rule: neededGrowths, codes: ['needed-growth-differs'], findings: contradictionsAmong },
  { rule: sameCell, codes: ['values-differ', 'rounding-differs', 'revised'], findings: cellFindings },
];

/** What is found without a test, and proves nothing wrong. */
const SIDE_BY_SIDE: readonly {
  readonly code: FindingCode;
  readonly find: (ledger: Ledger, ruled: readonly RawFinding[]) => RawFinding[];
}[] = [
  { code: 'mirror', find: mirror },
  { code: 'magnitude', find: magnitude },
];

/** The results of all tests in a ledger, by rule. Findings, verdicts, checks and slips are filters of these. */
export interface Judged {
  readonly ledger: Ledger;
  readonly results: ReadonlyMap<Rule, readonly Result[]>;
}

/**
 * Judges all tests in a ledger, or only those of the rules that find a code.
 *
 * @throws {RangeError} for a target of the ledger whose threshold is no interval
 */
export function judgeAll(ledger: Ledger, code?: FindingCode): Judged {
  const rules = RULES.filter(({ codes }) => code === undefined || codes.includes(code));
  return { ledger, results: new Map(rules.map(({ rule }) => [rule, resultsOf(ledger, rule)])) };
}

/**
 * Judges rule by rule and gives what each finds, before it is joined and rated, so that who has seen enough can stop. At
 * the end it returns all results.
 *
 * @throws {RangeError} for a target of the ledger whose threshold is no interval
 */
export function* findRuleByRule(ledger: Ledger): Generator<RawFinding[], Judged, void> {
  const results = new Map<Rule, readonly Result[]>();
  const ruled: RawFinding[] = [];
  for (const { rule, findings } of RULES) {
    const own = resultsOf(ledger, rule);
    const found = findings(own, ledger);
    results.set(rule, own);
    ruled.push(...found);
    yield found;
  }
  for (const { find } of SIDE_BY_SIDE) yield find(ledger, ruled);
  return { ledger, results };
}

/** All results, in the order of the rules. */
export const allResults = ({ results }: Judged): Result[] => [...results.values()].flat();

/** What findings need beside the results. */
export interface FindingsInput {
  readonly claims: readonly Claim[];
  /**
   * What the values say about targets. It is called with the ids of the claims that contradict each other, because
   * these decide nothing.
   */
  readonly ofTargets?: (disputed: readonly string[]) => {
    /** The statements that a target was met, judged. */
    readonly met: readonly StatedMet[];
    /** The targets below a value that was known when they were set. */
    readonly low: readonly LowTarget[];
  };
}

/**
 * The findings of a ledger, strongest first. Its claims and sources must be in the order of their ids, which makes the
 * findings the same for any order of files.
 */
export function findingsAmong(judged: Judged, { claims, ofTargets }: FindingsInput): Finding[] {
  const { ledger } = judged;
  const severityContext: SeverityContext = {
    targets: claims.filter((claim): claim is Target => claim.kind === 'target'),
    annual: ledger.observations.filter(isLevel).filter(isAnnual),
    claim: (id) => ledger.find(id),
  };
  const finished = (raw: readonly RawFinding[]): Finding[] => {
    const joined = joinPrintings(raw, ledger);
    const ids = findingIds(joined.map(({ finding }) => finding));
    return joined.map(({ finding, alsoPrinted }, index) =>
      finish(finding, { id: ids[index] ?? '', alsoPrinted }, severityContext),
    );
  };
  const ofValues = joinSlips(finished(allRawFindings(judged)));
  const said = ofTargets?.(disputedClaims(ofValues, claims));
  // Findings of different codes never have the same id, so that those about targets can get theirs separately.
  const aboutTargets = finished([...targetsMet(said?.met ?? []), ...lowTargets(said?.low ?? [])]);
  return [...ofValues, ...aboutTargets].sort(byStrength);
}

/** What the rules find, before it is joined and rated; only findings of one code, where that is given. */
export function rawFindings({ ledger, results }: Judged, code?: FindingCode): RawFinding[] {
  const ruled = RULES.flatMap(({ rule, findings }) => {
    const own = results.get(rule);
    return own ? findings(own, ledger) : [];
  });
  const beside = SIDE_BY_SIDE.filter((one) => code === undefined || one.code === code);
  return [...ruled, ...beside.flatMap(({ find }) => find(ledger, ruled))];
}

/** What the rules find, and what only the system of all figures of a source shows. */
export const allRawFindings = (judged: Judged): RawFinding[] =>
  allTogether(judged.ledger, rawFindings(judged));

/** Joins a contradiction that several sources print: it is one finding, of the earliest. */
function joinPrintings(
  raw: readonly RawFinding[],
  ledger: Ledger,
): { finding: RawFinding; alsoPrinted: string[] }[] {
  const statementsOf = ({ claims }: RawFinding) => claims.flatMap((id) => ledger.find(id) ?? []);
  const content = (finding: RawFinding) => {
    const texts = statementsOf(finding).map(contentOf);
    // Findings about targets and about whole reprints differ by their subject, even where their claims print the same.
    return [finding.code, finding.kind, finding.subject ?? '', ...texts.sort()].join('; ');
  };
  return [...groupBy(raw, content).values()].flatMap((same) => {
    const dated = same.flatMap((finding) => {
      const [claim] = statementsOf(finding);
      return claim ? [{ finding, record: ledger.sourceOf(claim) }] : [];
    });
    const [first, ...others] = dated.sort((a, b) => byDate(a.record, b.record));
    if (!first) return [];
    const mine = new Set(first.finding.claims);
    const theirs = [
      ...(first.finding.alsoPrinted ?? []),
      ...others.flatMap(({ finding }) => finding.claims),
    ].filter((claim) => !mine.has(claim));
    const further = [first, ...others].flatMap(({ finding }) => finding.further ?? []);
    const said = (proof: Proof) =>
      proofClaims(proof)
        .flatMap((id) => ledger.find(id) ?? [])
        .map(contentOf)
        .sort()
        .join('; ');
    const distinctFurther = [...groupBy(further, said).values()].flatMap(([proof]) => proof ?? []);
    const finding =
      distinctFurther.length > 0 ? { ...first.finding, further: distinctFurther } : first.finding;
    return [{ finding, alsoPrinted: [...new Set(theirs)] }];
  });
}

function finish(
  raw: RawFinding,
  { id, alsoPrinted }: { readonly id: string; readonly alsoPrinted: readonly string[] },
  severityContext: SeverityContext,
): Finding {
  const { code, kind, claims, exponent } = raw;
  const period = severityContext.claim(claims[0] ?? '')?.period;
  const proofs = [...raw.proofs, ...(raw.further ?? [])].sort(bySharpness);
  return {
    id,
    code,
    kind,
    ...ratedBy(raw, severityContext),
    claims: [...new Set([...claims, ...(raw.further ?? []).flatMap(proofClaims)])],
    alsoPrinted: [...alsoPrinted],
    year: raw.year ?? (period ? yearOf(period) : null),
    proofs,
    unlisted: raw.unlisted ?? 0,
    ...(raw.more && { more: true as const }),
    exponent: exponent ?? null,
    ...(raw.either && { either: true as const }),
    review: null,
  };
}

/** Rates a finding by its rule's proofs. The further sets, which mix its figures with others, do not count. */
function ratedBy(raw: RawFinding, severityContext: SeverityContext): Pick<Finding, 'severity' | 'stories'> {
  const { severity, stories } = severityOf(raw, severityContext);
  return { severity, stories: [...stories] };
}

function byStrength(a: Finding, b: Finding): number {
  return (
    FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    lightest(a) - lightest(b) ||
    (b.year ?? 0) - (a.year ?? 0) ||
    FINDING_CODES.indexOf(a.code) - FINDING_CODES.indexOf(b.code) ||
    (a.id < b.id ? -1 : 1)
  );
}

const lightest = ({ proofs }: Finding): number => (proofs[0] ? weightOf(proofs[0]) : 0);
