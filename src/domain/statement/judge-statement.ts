/**
 * Judges a statement with the same rules as the ledger: its figures become claims of one source. What no rule refutes
 * is shown with the test that it passed and how sharp that test was; what cannot be tested, with what is missing.
 */

import { sharpestOfParts } from '../findings/comparison.ts';
import type { Finding, Operation } from '../findings/finding.ts';
import { allResults, findingsAmong, type Judged, judgeAll } from '../findings/findings-of.ts';
import type { Result, Test } from '../findings/test.ts';
import type { Growth, Level } from '../ledger/claim.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { type AnyObservation, isLevel, isValue } from '../ledger/observation.ts';
import { readPeriod, samePeriod } from '../ledger/period.ts';
import type { Power, Verdict } from '../ledger/verdict.ts';
import { writeInterval } from '../numbers/interval.ts';
import { toExact } from '../numbers/rational.ts';
import { type ImpliedPlace, impliedPlaces } from './implied-values.ts';
import { PLACE_IDS, type PlaceId } from './place.ts';
import { decideTogether, type Together } from './solve-statement.ts';
import type { ComparedPeriods } from './statement.ts';
import { statementSource } from './statement-claim.ts';
import { placeInGroup, type StatementGroup, standingAt, statementGroups } from './statement-group.ts';

/** A figure tested against others. */
export interface StatementTest {
  readonly operation: Operation;
  readonly stated: string;
  /** The ids of the claims that give the computed interval, in the order of the operation. */
  readonly operands: readonly string[];
  readonly computed: string;
  readonly verdict: Exclude<Verdict, 'cannot-tell'>;
  readonly power: Power;
  /** Exact values that make all figures of a growth true; `null` for other tests, and where there are none. */
  readonly witness: { readonly current: string; readonly base: string; readonly rate: string } | null;
}

/** The result for one side and one period. */
export interface StatementResult {
  readonly reporter: string;
  readonly partner: string;
  /** Whether the reporter is assumed for all figures. */
  readonly assumed: boolean;
  readonly period: string;
  readonly base: string;
  readonly claims: readonly (Level | Growth)[];
  /** The place of each claim that has one. */
  readonly places: ReadonlyMap<string, PlaceId>;
  /** What the figures imply for empty places. */
  readonly implied: readonly ImpliedPlace[];
  readonly tests: readonly StatementTest[];
  /** What does not add up, with proofs, strongest first. */
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  /** All figures tested at once, which finds what no single rule sees and proves that all can be true. */
  readonly together: Together;
  /** Places of which each, if filled, would allow one more test. */
  readonly missing: readonly PlaceId[];
}

export interface StatementToJudge {
  /** Made by `statementClaim`, all of one source. */
  readonly claims: readonly (Level | Growth)[];
  /** ISO 639-1. */
  readonly language: string;
  /** The reporter that is assumed for a claim that names none. */
  readonly assumedReporter: string;
  /** Periods for which one result is given instead of one for each. */
  readonly asked?: ComparedPeriods | null;
}

/**
 * One result for each side and period, newest period first.
 *
 * @throws {RangeError} for a claim that was not made by `statementClaim`, or an asked text that is no period
 */
export function judgeStatement({
  claims,
  language,
  assumedReporter,
  asked = null,
}: StatementToJudge): StatementResult[] {
  const ordered = claims.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const input = { claims: ordered, sources: [statementSource(language)], assumedReporter };
  const judged = judgeAll(ledgerOf(input));
  const findings = findingsAmong(judged, input).filter(({ kind }) => kind === 'contradiction');
  const tests = shownTests(judged);
  const periods = asked && { period: readPeriod(asked.period), base: readPeriod(asked.base) };
  const inOrder = claims.flatMap(({ id }) => judged.ledger.find(id) ?? []).filter(isValue);
  const groups = statementGroups(inOrder, periods);
  // A figure may be the base of two periods. Its findings and tests are reported once: with its own period, if that has
  // a group, or else with the newest.
  const homeOf = (id: string | undefined): StatementGroup | undefined => {
    const holding = groups.filter(({ observations }) => observations.some((one) => one.id === id));
    return (
      holding.find(({ observations, period }) =>
        observations.some((one) => one.id === id && samePeriod(one.period, period)),
      ) ?? holding[0]
    );
  };
  return groups.map((group) =>
    resultOf(
      group,
      claims,
      findings.filter(({ claims: [first] }) => homeOf(first) === group),
      tests.filter(({ stated }) => homeOf(stated) === group),
    ),
  );
}

function resultOf(
  group: StatementGroup,
  claims: readonly (Level | Growth)[],
  findings: readonly Finding[],
  tests: readonly StatementTest[],
): StatementResult {
  const { side, observations, period, base } = group;
  const together = decideTogether(group);
  const ids = new Set(observations.map(({ id }) => id));
  return {
    reporter: side.reporter,
    partner: side.partner,
    assumed: observations.every((one) => one.side.assumed),
    period: period.text,
    base: base.text,
    claims: claims.filter(({ id }) => ids.has(id)),
    places: new Map(
      observations.flatMap((one) => {
        const place = placeInGroup(one, group);
        return place ? [[one.id, place] as const] : [];
      }),
    ),
    implied: impliedPlaces(group),
    tests,
    findings,
    verdict: verdictOf(findings, tests, together),
    together,
    missing: missingFrom(group),
  };
}

/** The verdict of a result. "Consistent" needs an example for all figures, and something that was tested. */
function verdictOf(
  findings: readonly Finding[],
  tests: readonly StatementTest[],
  together: Together,
): Verdict {
  if (findings.length > 0 || tests.some(({ verdict }) => verdict === 'inconsistent')) return 'inconsistent';
  if (together.verdict !== 'consistent') return together.verdict;
  if (tests.length > 0 && tests.every(({ verdict }) => verdict === 'weak')) return 'weak';
  return tests.length > 0 || together.tested.length > 0 ? 'consistent' : 'cannot-tell';
}

/**
 * The tests that a reader is shown. Of several tests of a total's growth by its parts, only the sharpest are. Where both
 * exports and imports are given, the half sums of total and balance are not, because sum and difference say the same.
 */
function shownTests(judged: Judged): StatementTest[] {
  const results = allResults(judged);
  const parts = sharpestOfParts(results.filter(({ test }) => test.code === 'growth-outside-parts'));
  return results
    .filter((result) => {
      const { code, operation, stated } = result.test;
      if (code === 'growth-outside-parts') return parts.includes(result);
      const isHalf = operation === 'half-sum' || operation === 'half-difference';
      return !isHalf || !hasBothParts(stated, judged.ledger);
    })
    .sort((a, b) => SHOWN_ORDER.indexOf(a.test.code) - SHOWN_ORDER.indexOf(b.test.code))
    .map(testOf);
}

/** Tests in the order in which they are shown. */
const SHOWN_ORDER: readonly Finding['code'][] = ['growth-differs', 'growth-outside-parts', 'whole-differs'];

const hasBothParts = ({ period }: AnyObservation, { observations }: Judged['ledger']): boolean =>
  (['X', 'M'] as const).every((flow) =>
    observations.some((one) => isLevel(one) && one.flow === flow && samePeriod(one.period, period)),
  );

function testOf({ test, computed, met, power, witness }: Result): StatementTest {
  return {
    operation: test.operation,
    stated: test.stated.id,
    operands: operandsInOrder(test).map(({ claim }) => claim.id),
    computed: writeInterval(computed),
    verdict: !met ? 'inconsistent' : power === 'weak' ? 'weak' : 'consistent',
    power,
    witness: witness && {
      current: toExact(witness.current),
      base: toExact(witness.base),
      rate: toExact(witness.rate),
    },
  };
}

/** The operands in the order in which pages name them: of weighted parts, values before growths. */
const operandsInOrder = ({ operation, operands }: Test) =>
  operation === 'weighted-growths'
    ? operands.toSorted((a, b) => Number(a.role === 'part-growth') - Number(b.role === 'part-growth'))
    : operands;

/** Sets of places that give a test when all are filled. */
const TOGETHER: readonly (readonly PlaceId[])[] = [
  ['T', 'T-base', 'T-growth'],
  ['X', 'X-base', 'X-growth'],
  ['M', 'M-base', 'M-growth'],
  ['T', 'X', 'M'],
  ['X', 'M', 'B'],
  ['T-base', 'X-base', 'M-base'],
  ['T-growth', 'X-growth', 'M-growth'],
];

function missingFrom(group: StatementGroup): PlaceId[] {
  const wanted = TOGETHER.flatMap((places) => {
    const empty = places.filter((id) => standingAt(id, group).length === 0);
    return empty.length === 1 ? empty : [];
  });
  return PLACE_IDS.filter((id) => wanted.includes(id));
}
