/** Tries a rewrite: the rules judge the changed claims again, with all that they affect. */

import type { Finding, FindingCode, RawFinding } from '../findings/finding.ts';
import {
  allRawFindings,
  allResults,
  findRuleByRule,
  type Judged,
  judgeAll,
  rawFindings,
} from '../findings/findings-of.ts';
import { proofClaims } from '../findings/proof.ts';
import type { Test } from '../findings/test.ts';
import { groupBy } from '../ledger/group-by.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { AnyObservation, Observation } from '../ledger/observation.ts';
import { once } from '../ledger/once.ts';
import { monthsOf } from '../ledger/period.ts';
import { contentOf } from '../ledger/printings.ts';
import { sameValuation } from '../ledger/valuation.ts';
import { type Interval, isSameInterval, meets, width, writeInterval } from '../numbers/interval.ts';
import { max, type Rational, rational } from '../numbers/rational.ts';
import { isLinear } from '../system/assertion.ts';
import { Consistency } from '../system/consistency.ts';
import { remainingValues } from '../system/remaining-values.ts';
import { systemOf, systemsOf } from '../system/system.ts';
import type { Meeting, Rewrite, Scene, Suggestion } from './slip.ts';

/** The kinds of findings that a slip may explain. A right suggestion must not cause new ones. */
const ALARMS: readonly RawFinding['kind'][] = ['contradiction', 'between-sources', 'magnitude'];

/** One gap: figures that do not fit, with a key by which it is recognised. */
export interface Gap {
  readonly key: string;
  readonly code: FindingCode;
  readonly claims: readonly string[];
  /** Whether its source may have more gaps than were looked for. */
  readonly more: boolean;
}

/** The gaps among some claims: of one code or of all, and with `together` those that only all figures at once show. */
export function gapsAmong(
  claims: readonly Observation[],
  { ledger }: Pick<Scene, 'ledger'>,
  { code, together = code === 'not-all-true' }: { code?: FindingCode; together?: boolean } = {},
): Gap[] {
  const judged = judgeAll(ledger.among(claims), code);
  return together ? allGapsIn(judged) : gapsIn(judged, code);
}

const gapsIn = (judged: Judged, code?: FindingCode): Gap[] => alarming(rawFindings(judged, code));

const allGapsIn = (judged: Judged): Gap[] => alarming(allRawFindings(judged));

const alarming = (found: readonly RawFinding[]): Gap[] =>
  found.filter(({ kind }) => ALARMS.includes(kind)).flatMap(gapsOf);

/** The tests that are met. */
const fitsIn = (judged: Judged): Test[] =>
  allResults(judged)
    .filter(({ met }) => met)
    .map(({ test }) => test);

/** The gaps of a finding, one for each proof. One without proofs is a single gap of its first claim. */
export function gapsOf({
  code,
  claims,
  proofs,
  further = [],
  more = false,
}: Pick<RawFinding, 'code' | 'claims' | 'proofs' | 'further'> & {
  readonly more?: boolean | undefined;
}): Gap[] {
  if (proofs.length === 0) return [{ key: `${code} ${claims[0]}`, code, claims, more }];
  return [...proofs, ...further].map((proof) => {
    const used = proofClaims(proof);
    // In a proof by all figures together any could be the one in question: the key must not depend on which.
    const named = proof.operation === 'left-over' ? used.toSorted() : used;
    return { key: [proof.operation, ...named].join(' '), code, claims: used, more };
  });
}

/** How many figures a gap must share with the first one of a target to be the same gap again. */
const SHARED_FIGURES = 2;

/**
 * The targets of a finding: each is a gap with others that show the same, which a slip must close together. A finding
 * that joins several has several targets. A gap that only all figures together show starts no target beside others.
 */
export function gapsToClose(finding: Finding): Gap[][] {
  const targets: Gap[][] = [];
  for (const [index, gap] of gapsOf(finding).entries()) {
    const own = targets.find(([first]) => first && figuresInCommon(first, gap) >= SHARED_FIGURES);
    const isFurther = index > 0 && finding.proofs[index]?.operation === 'left-over';
    if (own) own.push(gap);
    else if (!isFurther) targets.push([gap]);
  }
  return targets;
}

const figuresInCommon = (a: Gap, b: Gap): number =>
  a.claims.filter((claim) => b.claims.includes(claim)).length;

export interface Outcome {
  readonly meetings: readonly Meeting[];
  readonly support: readonly string[];
  readonly leaves: Suggestion['leaves'];
}

/** What is known before a rewrite. */
export interface Before {
  /** The gaps to close. */
  readonly target: readonly Gap[];
  /** The keys of all gaps among some claims, kept for later calls; `null` where there may be more than were found. */
  known(claims: readonly Observation[], together?: boolean): ReadonlySet<string> | null;
}

/** The claims with the changes of a rewrite. */
function rewritten(claims: readonly Observation[], { changes }: Rewrite): Observation[] {
  return claims.map((claim) => changes.find(({ to }) => to.id === claim.id)?.to ?? claim);
}

/** How much better the claims of a rewrite agree with other sources than before. */
export const gainOf = ({ changes }: Rewrite, scene: Scene): number =>
  changes.reduce((sum, { claim, to }) => sum + agreement(to, scene) - agreement(claim, scene), 0);

/**
 * Whether the first gap of the target closes, judged by its own claims only. Most rewrites fail here, which saves time.
 */
export function closesFirst(rewrite: Rewrite, { target: [first] }: Before, scene: Scene): boolean {
  if (!first) return false;
  const own = rewritten(
    scene.suspects.filter(({ id }) => first.claims.includes(id)),
    rewrite,
  );
  if (first.code === 'not-all-true') return canAllBeTrue(own);
  return gapsAmong(own, scene, { code: first.code }).every(({ key }) => key !== first.key);
}

/** Whether claims can all be true, within each side. */
const canAllBeTrue = (claims: readonly Observation[]): boolean =>
  systemsOf(claims).every(
    ({ columns, assertions }) =>
      new Consistency(columns.count, assertions).decide(new Set(assertions.keys())).kind === 'consistent',
  );

/**
 * What a rewrite would do; `null` when a gap of the target remains among the claims that it changes, when it causes
 * another gap, or when nothing printed supports it.
 *
 * @param limit what part of a figure's size a test may let pass to support the rewrite
 */
export function tryRewrite(rewrite: Rewrite, before: Before, scene: Scene, limit: Rational): Outcome | null {
  const changed = new Map(rewrite.changes.map(({ to }) => [to.id, to]));
  const target = new Set(before.target.map(({ key }) => key));
  const isTouched = ({ claims }: Gap) => claims.some((claim) => changed.has(claim));
  const sources = new Set(rewrite.changes.map(({ claim }) => claim.source));
  const touched = scene.near.filter((claim) => sources.has(claim.source) || scene.suspects.includes(claim));
  const now = rewritten(touched, rewrite);
  const fails = (gaps: readonly Gap[], known: ReadonlySet<string> | null) =>
    !known || gaps.some((gap) => gap.more || (target.has(gap.key) && isTouched(gap)) || !known.has(gap.key));
  const knownToRules = before.known(touched);
  const judged = judgedUnless((gaps) => fails(gaps, knownToRules), scene.ledger.among(now));
  if (!judged) return null;
  const fits = fitsIn(judged).filter((test) => claimsOf(test).some(({ id }) => changed.has(id)));
  const support = rewrite.changes.flatMap(({ to }) => printedAlike(to, scene));
  const shown = { support, limit };
  const left = isShown(rewrite, { ...shown, tests: fits }, before) ? [] : leftOver(rewrite, before, now);
  const tests = [...fits, ...left];
  if (!isShown(rewrite, { ...shown, tests }, before)) return null;
  if (fitsWhereItStands(rewrite, touched, scene)) return null;
  // What only all figures together show is looked for last, as it takes longest.
  const known = before.known(touched, true);
  const deep = known ? allGapsIn(judged) : [];
  if (fails(deep, known)) return null;
  const leaves = deep
    .filter((gap) => isTouched(gap) || target.has(gap.key))
    .map(({ code, claims }) => ({ code, claims: [...claims] }));
  const meetings = [...(rewrite.meetings ?? []), ...tests.flatMap((test) => meetingOf(test) ?? [])];
  return { meetings: distinctMeetings(meetings), support: support.map(({ id }) => id), leaves };
}

/** The results of all rules; `null` as soon as the gaps that one of them finds will not do, as those of most rewrites. */
function judgedUnless(fails: (gaps: readonly Gap[]) => boolean, ledger: Ledger): Judged | null {
  const rules = findRuleByRule(ledger);
  let next = rules.next();
  for (; !next.done; next = rules.next()) if (fails(alarming(next.value))) return null;
  return next.value;
}

const claimsOf = ({ stated, operands }: Test): AnyObservation[] => [
  stated,
  ...operands.map(({ claim }) => claim),
];

/**
 * Whether a claim that would move to another flow, period or reporter already agrees, in a telling test, with other
 * figures of its source. It is then not moved.
 */
function fitsWhereItStands({ changes }: Rewrite, touched: readonly Observation[], scene: Scene): boolean {
  const moved = changes.filter(({ what }) => MOVED.includes(what)).map(({ claim }) => claim);
  const source = moved[0]?.source;
  if (source === undefined) return false;
  const own = touched.filter((claim) => claim.source === source);
  const fits = fitsIn(judgeAll(scene.ledger.among(own)));
  const back = {
    changes: moved.map((claim) => ({ claim, to: claim, what: 'figure' as const, words: ['', ''] as const })),
  };
  return fits.some((test) => {
    const share =
      isTwoSided(test) && claimsOf(test).some((claim) => moved.some((one) => one === claim))
        ? shareOfTest(test, back)
        : null;
    return share !== null && share.compare(TELLING) <= 0;
  });
}

/**
 * A test shows that a figure belongs where it stands if it lets pass at most this share of the figure's size. A
 * convention.
 */
const TELLING = rational('1/2');

/** Each meeting once, whichever claims its operands are. */
const distinctMeetings = (meetings: readonly Meeting[]): Meeting[] =>
  [
    ...groupBy(meetings, ({ operation, stated, interval, computed }) =>
      [operation, stated, interval, computed].join(' '),
    ).values(),
  ].flatMap(([first]) => first ?? []);

/**
 * A test of a rewritten figure, or of a figure of the target, against what all others of its source leave to it. It
 * replaces proofs that only all figures together gave. Figures that move to another cell are not tested so.
 */
function leftOver({ changes }: Rewrite, { target }: Before, now: readonly Observation[]): Test[] {
  const [first] = changes;
  if (!first || !changes.every(({ what }) => SIZED.includes(what))) return [];
  const { to } = first;
  const side = to.side.key;
  const own = now.filter(
    (claim) =>
      claim.source === to.source && claim.side.key === side && isLinear(claim) && claim.status !== 'F',
  );
  const asked = new Set([
    ...changes.map((change) => change.to.id),
    ...(to.kind === 'level' ? [] : target.flatMap(({ claims }) => claims)),
  ]);
  const stated = own.filter(({ id, kind }) => asked.has(id) && kind === 'level');
  const { columns, assertions } = systemOf(own);
  return stated
    .flatMap((claim): Test[] => {
      const others = assertions.filter((assertion) => !assertion.claims.includes(claim));
      const left = others.length < assertions.length ? remainingValues(claim, others, columns) : null;
      const operands = own
        .filter((other) => other !== claim)
        .map((other) => ({ claim: other, role: 'other' as const }));
      return left
        ? [{ code: 'not-all-true', operation: 'left-over', stated: claim, operands, compute: () => left }]
        : [];
    })
    .slice(0, 1);
}

interface Shown {
  /** The tests that the rewrite meets. */
  readonly tests: readonly Test[];
  /** Claims of other sources that print what it gives. */
  readonly support: readonly Observation[];
  readonly limit: Rational;
}

/** Whether something printed shows that the rewritten figure belongs where it is put. */
function isShown(rewrite: Rewrite, { tests, support, limit }: Shown, before: Before): boolean {
  if (rewrite.meetings !== undefined) return true;
  const isSharp = (share: Rational | null) => share !== null && share.compare(limit) <= 0;
  if (support.some((other) => isSharp(shareOfSupport(other, rewrite)))) return true;
  if (tests.some((test) => isTwoSided(test) && isSharp(shareOfTest(test, rewrite)))) return true;
  // A value that changes very much and then lies near its neighbours is shown by them.
  return goesFar(rewrite) && (tests.some(isAsMuch) || staysInPlace(before));
}

/**
 * What part of a rewritten figure's size a test lets pass; `null` for one that lets pass any value that is large, or
 * small, enough.
 */
function shareOfTest({ stated, operands, compute }: Test, rewrite: Rewrite): Rational | null {
  const own = stated.readings.verdict;
  const computed = compute(operands.map(({ claim }) => claim.readings.verdict));
  const wide = computed && bothWidths(own, computed);
  const size = sizeOfChange(rewrite);
  if (!wide || !size) return null;
  const isRate = rewrite.changes.every(({ to }) => to.unit === 'rate');
  if (stated.unit === 'rate') return isRate ? wide.div(size) : wide;
  if (!isRate) return wide.div(size);
  const whole = own.upper?.abs();
  return whole && whole.n !== 0n ? wide.div(whole).div(size) : null;
}

/** The same share for a claim of another source that prints what the rewrite gives. */
function shareOfSupport(other: Observation, rewrite: Rewrite): Rational | null {
  const size = sizeOfChange(rewrite);
  const [first] = rewrite.changes;
  if (!size || !first) return null;
  const wide = bothWidths(first.to.readings.verdict, other.readings.verdict);
  return wide?.div(size) ?? null;
}

function bothWidths(a: Interval, b: Interval): Rational | null {
  const [one, two] = [width(a), width(b)];
  return one && two && one.add(two);
}

/** The size of the largest rewritten figure; `null` for one without an end, or of zero. */
function sizeOfChange({ changes }: Rewrite): Rational | null {
  const isMoved = changes.some(({ what }) => !SIZED.includes(what));
  const sizes = changes.flatMap(({ to }) => {
    const { lower, upper } = to.readings.verdict;
    if (!lower || !upper) return [];
    const size = max(lower.abs(), upper.abs());
    return to.unit === 'rate' ? max(size, isMoved ? LEAST_MOVED : LEAST_RATE) : size;
  });
  const size = sizes.length > 0 ? sizes.reduce(max) : null;
  return size && size.n !== 0n ? size : null;
}

/**
 * The least size that a rate counts with, if it is moved to another cell (`LEAST_MOVED`) or not (`LEAST_RATE`): rates of
 * different flows and years differ by about as much. Conventions.
 */
const LEAST_MOVED = rational('1/5');
const LEAST_RATE = rational('1/50');

/** A figure was far off if its rewrite makes it at least so many times as large or as small. */
const BEYOND_A_SLIP = rational('10');

function goesFar({ changes }: Rewrite): boolean {
  return changes.every(({ claim, to, what }) => {
    const [before, after] = [claim, to].map(({ readings }) => readings.verdict.upper?.abs());
    if (!SIZED.includes(what) || !before || !after) return false;
    return before.compare(after.mul(BEYOND_A_SLIP)) >= 0 || after.compare(before.mul(BEYOND_A_SLIP)) >= 0;
  });
}

/**
 * How many more sources print a figure that agrees with a claim than one that does not. An equal figure counts twice.
 */
function agreement(claim: Observation, scene: Scene): number {
  const own = claim.readings.verdict;
  let sum = 0;
  for (const printed of figuresAt(scene.sameCell(claim))) {
    const [first] = printed;
    if (!first || first.status !== claim.status || !sameValuation(claim, first)) continue;
    const others = printed.filter(({ source }) => source !== claim.source).length;
    const { verdict } = first.readings;
    sum += isSameInterval(verdict, own) ? 2 * others : meets(verdict, own) ? others : -others;
  }
  return sum;
}

/** The claims of a cell, those together that say the same. */
const figuresAt: (cell: readonly Observation[]) => readonly (readonly Observation[])[] = once((cell) => [
  ...groupBy(cell, (claim) => `${claim.status} ${contentOf(claim)}`).values(),
]);

/** What other sources print for the same cell with the same status: a forecast supports no outcome. */
const comparable = (claim: Observation, { sameCell }: Scene): Observation[] =>
  sameCell(claim).filter(
    (other) => other.source !== claim.source && other.status === claim.status && sameValuation(claim, other),
  );

/** Those that have a value in common with the claim. */
function printedAlike(claim: Observation, scene: Scene): Observation[] {
  const own = claim.readings.verdict;
  return comparable(claim, scene).filter((other) => meets(other.readings.verdict, own));
}

/** The trade of one month is usually at most so many times that of another. A convention. */
const NEAR = rational('3');

/** The changes that keep a claim in its cell. */
const SIZED: readonly Rewrite['changes'][number]['what'][] = ['size', 'figure', 'currency'];

/** The changes that move a claim to another cell. A changed base does not. */
const MOVED: readonly Rewrite['changes'][number]['what'][] = ['flow', 'period', 'reporter'];

const isTwoSided = ({ operation }: Pick<Test, 'operation'>): boolean => !operation.startsWith('at-least');

/**
 * Whether a whole and its parts are about equally large per month. Only then does it show much that a part is smaller
 * than the whole.
 */
function isAsMuch({ stated, operands }: Test): boolean {
  const whole = monthly(stated);
  const parts = operands.map(({ claim }) => monthly(claim));
  return parts.every(
    (part) => part && whole && part.compare(whole.mul(NEAR)) <= 0 && part.mul(NEAR).compare(whole) >= 0,
  );
}

function monthly({ readings, period }: AnyObservation): Rational | null {
  const { lower, upper } = readings.verdict;
  const size = upper ?? lower;
  return size ? size.div(monthsOf(period)) : null;
}

/** Whether the gap was a value a power of ten away from its neighbours, which it no longer is. */
const staysInPlace = ({ target }: Before): boolean => target.every(({ code }) => code === 'magnitude');

function meetingOf({ operation, stated, operands, compute }: Test): Meeting | null {
  const computed = compute(operands.map(({ claim }) => claim.readings.verdict));
  return (
    computed && {
      operation,
      stated: stated.id,
      interval: writeInterval(stated.readings.verdict),
      operands: operands.map(({ claim }) => claim.id),
      computed: writeInterval(computed),
    }
  );
}
