/**
 * Checks a statement as the build checks the ledger: its figures become claims of one source, and the same rules look at
 * them. What no rule refutes is shown with what it met and how sharp that test was; what cannot be tested says what is
 * missing for it.
 */

import type { Finding, Operation } from '../findings/finding.ts';
import { findingsOf } from '../findings/findings-of.ts';
import { IDENTITIES } from '../findings/whole-and-parts.ts';
import type { Power, Verdict } from '../growth-checks/comparison.ts';
import { checkGrowth, type GrowthCheck } from '../growth-checks/growth-check.ts';
import { derivedTotals } from '../growth-checks/total.ts';
import { printedValue } from '../growth-checks/value.ts';
import { powerOfWidth } from '../growth-checks/verdict.ts';
import type { Growth, Level } from '../ledger/claim.ts';
import { decode } from '../ledger/observation.ts';
import type { Source } from '../ledger/source.ts';
import { hull, type Interval, meets, readInterval, width, writeInterval } from '../numbers/interval.ts';
import { type ImpliedValue, impliedValues } from './implied-values.ts';
import { PLACE_IDS, type PlaceId } from './place.ts';
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
  readonly verdict: Extract<Verdict, 'consistent' | 'inconsistent'>;
  readonly power: Power;
  /** Values that fit all figures of a growth, exactly. */
  readonly witness: { readonly current: string; readonly base: string; readonly rate: string } | null;
}

export interface StatementCheck {
  readonly readings: ReadonlyMap<PlaceId, PlaceReading>;
  readonly claims: readonly (Level | Growth)[];
  /** What the figures imply where nothing is typed. */
  readonly implied: readonly ImpliedValue[];
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
  const findings = findingsOf({
    claims,
    sources: [sourceOf(statement)],
    assumedReporter: statement.reporter,
  });
  const tests = [...growthTests(claims, growthChecksOf(claims, statement.reporter)), ...sumTests(claims)];
  const together = decideTogether(
    claims.flatMap((claim) => decode(claim, statement.reporter) ?? []),
    periodsOf(statement),
  );
  return {
    readings,
    claims,
    implied: [
      ...together.implied,
      ...impliedValues(claims).filter(({ place }) => !together.implied.some((one) => one.place === place)),
    ].sort((a, b) => PLACE_IDS.indexOf(a.place) - PLACE_IDS.indexOf(b.place)),
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

const isLevel = (claim: Level | Growth): claim is Level => claim.kind === 'level';
const isGrowth = (claim: Level | Growth): claim is Growth => claim.kind === 'growth';

function growthChecksOf(claims: readonly (Level | Growth)[], assumedReporter: string): GrowthCheck[] {
  const printed = claims.filter(isLevel).map((level) => printedValue(level, false));
  const growths = claims.filter(isGrowth);
  const evidence = { values: [...printed, ...derivedTotals(printed)], growths, assumedReporter };
  return growths.map((growth) => checkGrowth(growth, evidence));
}

function growthTests(claims: readonly (Level | Growth)[], checks: readonly GrowthCheck[]): StatementTest[] {
  const rates = claims.filter(isGrowth);
  const tests = checks.flatMap(({ claim, comparisons }) =>
    comparisons.flatMap((comparison): StatementTest[] => {
      const { basis, current, base, computed, verdict, power, witness } = comparison;
      if (verdict === 'cannot-tell') return [];
      const change = rates.find(({ id }) => id === claim)?.unit === 'USD';
      const operation = basis === 'parts' ? 'weighted-growths' : change ? 'change' : 'growth';
      return [
        { operation, stated: claim, operands: [...current, ...base], computed, verdict, power, witness },
      ];
    }),
  );
  const weighed = tests.some(({ operation }) => operation === 'weighted-growths');
  return [...tests, ...(weighed ? [] : betweenGrowths(rates))];
}

/** The growth of a total against those of exports and imports alone, where their values are not all printed. */
function betweenGrowths(growths: readonly Growth[]): StatementTest[] {
  const rate = (flow: Growth['flow']) => growths.find((one) => one.flow === flow && one.unit === 'rate');
  const [whole, exported, imported] = [rate('T'), rate('X'), rate('M')];
  if (!whole || !exported || !imported) return [];
  const computed = hull(verdictInterval(exported), verdictInterval(imported));
  return [testOf('between-growths', whole, [exported, imported], computed)];
}

/**
 * Each whole against its parts. Where total, balance and both parts are typed, the sum and the difference say all; a
 * total and a balance with one part say it by their half sum, or half difference.
 */
function sumTests(claims: readonly (Level | Growth)[]): StatementTest[] {
  const levels = claims.filter(isLevel);
  return [...new Set(levels.map(({ period }) => period))].flatMap((period) => {
    const value = (flow: Level['flow']) =>
      levels.find((level) => level.flow === flow && level.period === period);
    const hasBothParts = value('X') !== undefined && value('M') !== undefined;
    return IDENTITIES.flatMap(({ whole, of, operation, compute }): StatementTest[] => {
      const [stated, first, second] = [value(whole), value(of[0]), value(of[1])];
      if (!stated || !first || !second) return [];
      if (hasBothParts && operation !== 'sum' && operation !== 'difference') return [];
      return [
        testOf(operation, stated, [first, second], compute(verdictInterval(first), verdictInterval(second))),
      ];
    });
  });
}

const verdictInterval = ({ readings }: Level | Growth): Interval => readInterval(readings.verdict);

function testOf(
  operation: Operation,
  stated: Level | Growth,
  operands: readonly (Level | Growth)[],
  computed: Interval,
): StatementTest {
  return {
    operation,
    stated: stated.id,
    operands: operands.map(({ id }) => id),
    computed: writeInterval(computed),
    verdict: meets(computed, verdictInterval(stated)) ? 'consistent' : 'inconsistent',
    power: powerOfWidth({ unit: stated.unit, stated: verdictInterval(stated) }, width(computed)),
    witness: null,
  };
}

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
