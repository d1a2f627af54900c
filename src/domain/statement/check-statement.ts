/**
 * Checks a statement as the build checks the ledger: its figures become claims of one source, and the same rules look at
 * them. What no rule refutes is shown with what it met and how sharp that test was; what cannot be tested says what is
 * missing for it.
 */

import { sharpestOfParts } from '../findings/comparison.ts';
import type { Finding, Operation } from '../findings/finding.ts';
import { allResults, findingsOf, type Judged, judgeAll } from '../findings/findings-of.ts';
import type { Result, Test } from '../findings/test.ts';
import type { Growth, Level } from '../ledger/claim.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { type AnyObservation, decode, isLevel } from '../ledger/observation.ts';
import { readPeriod, samePeriod } from '../ledger/period.ts';
import type { Source } from '../ledger/source.ts';
import type { Power, Verdict } from '../ledger/verdict.ts';
import { writeInterval } from '../numbers/interval.ts';
import { toExact } from '../numbers/rational.ts';
import type { ReportedCell } from '../system/implied.ts';
import { type ImpliedPlace, impliedPlaces } from './implied-values.ts';
import { PLACE_IDS, type PlaceId, placeOf } from './place.ts';
import { claimIdOf, type PlaceReading, readPlace, TYPED } from './read-place.ts';
import { decideTogether, type Together } from './solve-statement.ts';
import { periodsOf, type TypedStatement } from './statement.ts';

/** One figure held against what others give. */
export interface StatementTest {
  readonly operation: Operation;
  readonly stated: string;
  /** The claims that give the computed interval, in the order of the operation. */
  readonly operands: readonly string[];
  readonly computed: string;
  readonly verdict: Exclude<Verdict, 'cannot-tell'>;
  readonly power: Power;
  /** Values that fit all figures of a growth, exactly. */
  readonly witness: { readonly current: string; readonly base: string; readonly rate: string } | null;
}

export interface StatementCheck {
  readonly readings: ReadonlyMap<PlaceId, PlaceReading>;
  readonly claims: readonly (Level | Growth)[];
  /** What the figures imply where nothing is typed. */
  readonly implied: readonly ImpliedPlace[];
  readonly tests: readonly StatementTest[];
  /** What does not add up, strongest first, with its proofs. */
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  /** The same of all figures at once: it finds what no rule sees, and proves that all can be true. */
  readonly together: Together;
  /** Places that, filled, would each give one more test. */
  readonly missing: readonly PlaceId[];
}

/** Checks what is typed; places without words are left out, and so are those that cannot be read. */
export function checkStatement(statement: TypedStatement): StatementCheck {
  const readings = new Map<PlaceId, PlaceReading>();
  for (const id of PLACE_IDS) {
    const words = statement.figures[id]?.trim() ?? '';
    if (words !== '') readings.set(id, readPlace(id, words, statement));
  }
  const claims = [...readings.values()].flatMap((reading) => ('claim' in reading ? reading.claim : []));
  const input = { claims, sources: [sourceOf(statement)], assumedReporter: statement.reporter };
  const findings = findingsOf(input);
  const tests = shownTests(judgeAll(ledgerOf(input)));
  const observations = claims.flatMap((claim) => decode(claim, statement.reporter) ?? []);
  const { period, base } = periodsOf(statement);
  const { reporter, partner } = statement;
  const cellOf = (id: PlaceId): ReportedCell => {
    const { flow, role } = placeOf(id);
    return { reporter, partner, flow, valuation: null, period: readPeriod(role === 'base' ? base : period) };
  };
  const together = decideTogether(observations, cellOf);
  return {
    readings,
    claims,
    implied: impliedPlaces(observations, cellOf),
    tests,
    findings,
    verdict: verdictOf(findings, tests, together),
    together,
    missing: missingFrom(readings),
  };
}

/** Figures can all be true only where one example fits them all; that says little where nothing was tested. */
function verdictOf(
  findings: readonly Finding[],
  tests: readonly StatementTest[],
  together: Together,
): Verdict {
  if (findings.length > 0 || tests.some(({ verdict }) => verdict === 'inconsistent')) return 'inconsistent';
  if (together.verdict !== 'consistent') return together.verdict;
  if (tests.length > 0 && tests.every(({ verdict }) => verdict === 'weak')) return 'weak';
  return tests.length > 0 || together.tested ? 'consistent' : 'cannot-tell';
}

/** A statement is a source of which nothing but its words is known. */
const sourceOf = ({ language }: TypedStatement): Source => ({
  id: TYPED,
  kind: 'statement',
  publisher: '',
  agency: null,
  title: null,
  about: '',
  published: null,
  publishedBasis: 'not-seen',
  accessed: '',
  url: null,
  language,
  repeats: null,
  note: null,
});

/**
 * The results that a reader is shown: of a total's growth the sharpest about its parts; and where total, balance and both
 * parts are typed, the sum and the difference, which say all.
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

/** Growths before sums. */
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

/** Of weighed parts the values before their growths. */
const operandsInOrder = ({ operation, operands }: Test) =>
  operation === 'weighted-growths'
    ? operands.toSorted((a, b) => Number(a.role === 'part-growth') - Number(b.role === 'part-growth'))
    : operands;

/** Places of which all but one must be filled for a test. */
const TOGETHER: readonly (readonly PlaceId[])[] = [
  ['T', 'T-base', 'T-growth'],
  ['X', 'X-base', 'X-growth'],
  ['M', 'M-base', 'M-growth'],
  ['T', 'X', 'M'],
  ['X', 'M', 'B'],
  ['T-base', 'X-base', 'M-base'],
  ['T-growth', 'X-growth', 'M-growth'],
];

function missingFrom(readings: ReadonlyMap<PlaceId, PlaceReading>): PlaceId[] {
  const isRead = (id: PlaceId) => {
    const reading = readings.get(id);
    return reading !== undefined && 'claim' in reading;
  };
  const wanted = TOGETHER.flatMap((places) => {
    const empty = places.filter((id) => !isRead(id));
    return empty.length === 1 ? empty : [];
  });
  return PLACE_IDS.filter((id) => wanted.includes(id));
}

/** The claim of a place, where its words can be read. */
export const claimAt = ({ claims }: StatementCheck, id: PlaceId): Level | Growth | undefined =>
  claims.find((claim) => claim.id === claimIdOf(id));

/** The place whose claim this is. */
export const placeOfClaim = (claim: string): PlaceId | undefined =>
  PLACE_IDS.find((id) => claimIdOf(id) === claim);
