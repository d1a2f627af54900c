/** Tries a rewrite: the rules look at the changed claims again, and at all that they touch. */

import type { FindingCode, RawFinding } from '../findings/finding.ts';
import { allRawFindings, rawFindings } from '../findings/findings-of.ts';
import { proofClaims, type Test } from '../findings/proof.ts';
import { recordsOf, type Statement } from '../findings/records.ts';
import { meets, readInterval, writeInterval } from '../interval.ts';
import { monthsOf, parsePeriod } from '../period.ts';
import { type Rational, rational } from '../rational.ts';
import { sameValuation } from '../value.ts';
import type { Meeting, Rewrite, Scene, Suggestion } from './slip.ts';

/** The kinds of findings that a slip may explain, and that a right suggestion must not leave. */
const ALARMS: readonly RawFinding['kind'][] = ['contradiction', 'between-sources', 'magnitude'];

/** What does not fit, by gap. */
export interface Gap {
  readonly key: string;
  readonly code: FindingCode;
  readonly claims: readonly string[];
}

/** The gaps among some claims. */
export function gapsAmong(
  claims: readonly Statement[],
  { sources, assumedReporter }: Pick<Scene, 'sources' | 'assumedReporter'>,
  {
    code,
    onMeeting,
    together = code === 'not-all-true',
  }: { code?: FindingCode; onMeeting?: (test: Test) => void; together?: boolean } = {},
): Gap[] {
  const named = new Set(claims.map(({ source }) => source));
  const own = sources.filter(({ id }) => named.has(id));
  const records = recordsOf(claims, own, assumedReporter);
  const found = together
    ? allRawFindings(records)
    : rawFindings(onMeeting ? { ...records, onMeeting } : records, code);
  return found.filter(({ kind }) => ALARMS.includes(kind)).flatMap(gapsOf);
}

/** A finding as its gaps; one without proofs is one gap of its first claim. */
export function gapsOf({
  code,
  claims,
  proofs,
  further = [],
}: Pick<RawFinding, 'code' | 'claims' | 'proofs' | 'further'>): Gap[] {
  if (proofs.length === 0) return [{ key: `${code} ${claims[0]}`, code, claims }];
  return [...proofs, ...further].map((proof) => {
    const used = proofClaims(proof);
    // Of all figures together it is a matter of taste which one is in question.
    const named = proof.operation === 'left-over' ? used.toSorted() : used;
    return { key: [proof.operation, ...named].join(' '), code, claims: used };
  });
}

export interface Outcome {
  readonly meetings: readonly Meeting[];
  readonly support: readonly string[];
  readonly leaves: Suggestion['leaves'];
}

/** What is known before anything is rewritten. */
export interface Before {
  /** The gaps of the finding. */
  readonly target: readonly Gap[];
  /** The names of all gaps among some claims, asked for more than once. */
  known(claims: readonly Statement[], together?: boolean): ReadonlySet<string>;
}

/** The claims with those of a rewrite in their places. */
function rewritten(claims: readonly Statement[], { changes }: Rewrite): Statement[] {
  return claims.map((claim) => changes.find(({ to }) => to.id === claim.id)?.to ?? claim);
}

/** By how much the claims of a rewrite agree more with other sources than they did. */
export const gainOf = ({ changes }: Rewrite, scene: Scene): number =>
  changes.reduce((sum, { claim, to }) => sum + agreement(to, scene) - agreement(claim, scene), 0);

/** Whether the first gap of the finding closes, which its own claims show: most rewrites fail here already. */
export function closesFirst(rewrite: Rewrite, { target: [first] }: Before, scene: Scene): boolean {
  if (!first) return false;
  const own = scene.suspects.filter(({ id }) => first.claims.includes(id));
  return gapsAmong(rewritten(own, rewrite), scene, { code: first.code }).every(
    ({ key }) => key !== first.key,
  );
}

/**
 * What a rewrite would do; `null` when it leaves a gap of the finding, opens another one, or fits nothing that is printed.
 */
export function tryRewrite(rewrite: Rewrite, before: Before, scene: Scene): Outcome | null {
  const changed = new Map(rewrite.changes.map(({ to }) => [to.id, to]));
  const target = new Set(before.target.map(({ key }) => key));
  const sources = new Set(rewrite.changes.map(({ claim }) => claim.source));
  const touched = scene.near.filter((claim) => sources.has(claim.source) || scene.suspects.includes(claim));
  const fits: Fit[] = [];
  // A value that is moved to other months would nearly always be more than some part of them.
  const inPlace = rewrite.changes.every(({ what }) => SIZED.includes(what));
  const onMeeting = (test: Test) => {
    const used = [test.stated, ...test.operands.map(({ claim }) => claim)];
    const meeting = used.some(({ id }) => changed.has(id)) ? meetingOf(test) : null;
    if (meeting) fits.push({ meeting, telling: isTwoSided(meeting) || (inPlace && isAsMuch(test)) });
  };
  const after = gapsAmong(rewritten(touched, rewrite), scene, { onMeeting });
  const known = before.known(touched);
  if (after.some(({ key }) => target.has(key) || !known.has(key))) return null;
  const support = rewrite.changes.flatMap(({ to }) => printedAlike(to, scene)).map(({ id }) => id);
  const meetings = [...(rewrite.meetings ?? []), ...fits.map(({ meeting }) => meeting)];
  const isShown =
    support.length > 0 ||
    rewrite.meetings !== undefined ||
    fits.some(({ telling }) => telling) ||
    isBracketed(meetings, changed) ||
    staysInPlace(rewrite, before);
  if (!isShown) return null;
  // What only all figures together show is looked for last, as it takes longest.
  const deep = gapsAmong(rewritten(touched, rewrite), scene, { together: true });
  const knownDeep = before.known(touched, true);
  if (deep.some(({ key }) => target.has(key) || !knownDeep.has(key))) return null;
  const leaves = deep
    .filter(({ claims }) => claims.some((claim) => changed.has(claim)))
    .map(({ code, claims }) => ({ code, claims: [...claims] }));
  return { meetings, support, leaves };
}

/** How many other sources print a figure that a claim meets; one that stands for the same values counts twice. */
function agreement(claim: Statement, scene: Scene): number {
  const alike = printedAlike(claim, scene);
  const same = alike.filter(({ readings }) => readings.verdict === claim.readings.verdict);
  return alike.length + same.length;
}

/** Claims of other sources about the same cell whose figures the claim meets. */
function printedAlike(claim: Statement, { sameCell }: Scene): Statement[] {
  const own = readInterval(claim.readings.verdict);
  return sameCell(claim).filter(
    (other) =>
      other.source !== claim.source &&
      sameValuation(claim, other) &&
      meets(readInterval(other.readings.verdict), own),
  );
}

/** What fits by a rewrite, and whether that tells that the figure belongs there. */
interface Fit {
  readonly meeting: Meeting;
  readonly telling: boolean;
}

/** Trade of a month is rarely more than so many times that of another: a convention. */
const NEAR = rational('3');

/** The changes after which a claim is still of its own cell. */
const SIZED: readonly Rewrite['changes'][number]['what'][] = ['size', 'figure', 'currency'];

const isTwoSided = ({ operation }: Pick<Meeting, 'operation'>): boolean => !operation.startsWith('at-least');

/** That a part is less than its whole says little, unless both are about as much a month. */
function isAsMuch({ stated, operands }: Test): boolean {
  const whole = monthly(stated);
  const parts = operands.map(({ claim }) => monthly(claim));
  return parts.every(
    (part) => part && whole && part.compare(whole.mul(NEAR)) <= 0 && part.mul(NEAR).compare(whole) >= 0,
  );
}

function monthly({ readings, period: text }: Statement): Rational | null {
  const period = parsePeriod(text);
  const { lower, upper } = readInterval(readings.verdict);
  const size = upper ?? lower;
  return period && size ? size.div(monthsOf(period)) : null;
}

/** Whether a figure is more than a part of it, and less than what it is a part of. */
function isBracketed(meetings: readonly Meeting[], changed: ReadonlyMap<string, Statement>): boolean {
  const oneSided = meetings.filter((meeting) => !isTwoSided(meeting));
  return (
    oneSided.some(({ stated }) => changed.has(stated)) && oneSided.some(({ stated }) => !changed.has(stated))
  );
}

/** A value that is off its neighbours by a power of ten, and no longer is, is shown by them. */
const staysInPlace = ({ changes }: Rewrite, { target }: Before): boolean =>
  target.every(({ code }) => code === 'magnitude') && changes.every(({ what }) => what === 'size');

function meetingOf({ operation, stated, operands, compute }: Test): Meeting | null {
  const computed = compute(operands.map(({ claim }) => readInterval(claim.readings.verdict)));
  return (
    computed && {
      operation,
      stated: stated.id,
      interval: stated.readings.verdict,
      operands: operands.map(({ claim }) => claim.id),
      computed: writeInterval(computed),
    }
  );
}
