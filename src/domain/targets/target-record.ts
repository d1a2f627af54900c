/**
 * Targets with their history. Statements of the same threshold for the same flow are one target. Each date that it was
 * set for is a deadline of its own, so that one sees where a target was put off: "1 billion by 2010", and later the same
 * for a later year.
 */
import * as v from 'valibot';
import type { LowTarget } from '../findings/low-targets.ts';
import { IntervalTextSchema, type Met, type Target } from '../ledger/claim.ts';
import { FLOWS, US_DOLLAR } from '../ledger/codes.ts';
import { groupBy } from '../ledger/group-by.ts';
import { monthsOf, type Period, parsePeriod, periodOf, yearEndingIn } from '../ledger/period.ts';
import { countedKey } from '../ledger/side.ts';
import { thresholdOf } from '../ledger/threshold.ts';
import { toDecimal } from '../numbers/format.ts';
import { type Rational, rational } from '../numbers/rational.ts';
import {
  type AnnualValue,
  AnnualValueSchema,
  annualValues,
  canStand,
  recordAnnual,
  yearStartOf,
} from './annual-value.ts';
import { type CountedLedger, countedFor } from './counted-ledger.ts';
import { knownAbove } from './known-when-set.ts';
import { type YearOutcome, YearOutcomeSchema, yearOutcome, yearsIn } from './outcome.ts';
import { isOver, monthOf } from './time.ts';
import { UNKNOWN, type Unknown } from './year-growth.ts';
import { type Aim, aimOf } from './year-test.ts';

/** The outcomes of a target. It is open while its time is not over, or if it has no date and is not reached. */
const OUTCOMES = ['met', 'missed', 'open', 'cannot-rate'] as const;

const StatementSchema = v.strictObject({
  claim: v.string(),
  /** When its source was published: ISO 8601, or `null` where that is not known. */
  said: v.nullable(v.string()),
  /** Who said it; `null` where that is not stated. */
  by: v.nullable(v.string()),
  /** Whether its source repeats another. */
  repeats: v.boolean(),
});

const DeadlineSchema = v.strictObject({
  /** The target's id and the date; its anchor on the page. */
  id: v.string(),
  /** The period by whose end it is due, or for each of whose years it was set; `null` without a date. */
  by: v.nullable(v.string()),
  /** By date of their sources, those without a date last. */
  statements: v.array(StatementSchema),
  outcome: v.picklist(OUTCOMES),
  reason: v.nullable(v.picklist(UNKNOWN)),
  /**
   * The first year (twelve months) since it was set whose value certainly reached it, in time or late. Only for a
   * level.
   */
  reachedIn: v.nullable(v.string()),
  /** The id of the deadline that the same level had before this one; `null` where none is known, and for a growth. */
  movedFrom: v.nullable(v.string()),
  /** The value that was known when it was set, if that is already above it. It is then not rated. */
  known: v.nullable(AnnualValueSchema),
  /** The years that decide. For a growth without a date, every year since it was first set. */
  years: v.array(YearOutcomeSchema),
});

export const TargetRecordSchema = v.strictObject({
  id: v.string(),
  flow: v.picklist(FLOWS),
  measure: v.picklist(['level', 'growth']),
  /** ISO 4217. */
  currency: v.string(),
  /** What is counted; `null` for all goods. */
  covers: v.nullable(v.string()),
  threshold: IntervalTextSchema,
  deadlines: v.array(DeadlineSchema),
});

type Statement = v.InferOutput<typeof StatementSchema>;
export type Deadline = v.InferOutput<typeof DeadlineSchema>;
export type TargetRecord = v.InferOutput<typeof TargetRecordSchema>;

/** A target with its outcomes, and where it is below what was known when it was set. */
export interface JudgedTarget {
  readonly record: TargetRecord;
  readonly low: readonly LowTarget[];
}

/**
 * All targets of a ledger with their outcomes: those for all goods in the currency of the pair first; then levels before
 * growths, and smaller ones first.
 *
 * @param asOf ISO 8601; a year that was not over then is open
 * @throws {RangeError} for a target whose threshold is no interval
 */
export function judgedTargets(counted: CountedLedger, asOf: string): JudgedTarget[] {
  const { currency } = counted.pair;
  const targets = counted.allClaims.filter((claim) => claim.kind === 'target');
  const others = groupBy(targets, (claim) => countedKey({ ...claim, currency: claim.currency ?? currency }));
  const own = countedKey({ currency, covers: null });
  return [...others]
    .sort(([a], [b]) => Number(b === own) - Number(a === own) || (a < b ? -1 : 1))
    .flatMap(([, [first]]) => (first ? recordsIn(countedFor(first, counted), asOf) : []));
}

/** The targets that count what the ledger counts, in its currency. */
function recordsIn(counted: CountedLedger, asOf: string): JudgedTarget[] {
  const claims = counted.claims.filter((claim): claim is Target => claim.kind === 'target');
  const groups = new Map<string, Target[]>();
  for (const claim of claims) {
    const id = targetId(claim);
    groups.set(id, [...(groups.get(id) ?? []), claim]);
  }
  const flows = new Set(claims.map(({ flow }) => flow));
  const values = new Map([...flows].map((flow) => [flow, annualValues(counted, flow)]));
  return [...groups]
    .sort(([, [a]], [, [b]]) => (a && b ? compareTargets(a, b) : 0))
    .flatMap(([id, members]) =>
      members[0] ? [recordOf(id, members[0], members, values.get(members[0].flow) ?? [], counted, asOf)] : [],
    );
}

function compareTargets(a: Target, b: Target): number {
  if (a.measure !== b.measure) return a.measure === 'level' ? -1 : 1;
  const [x, y] = [thresholdOf(a), thresholdOf(b)];
  return (
    compareThresholds(x.lower, y.lower) || compareThresholds(x.upper, y.upper) || (a.flow < b.flow ? -1 : 1)
  );
}

const compareThresholds = (a: Rational | null, b: Rational | null): number =>
  (a ?? rational(0)).compare(b ?? rational(0));

const ID_BILLION = 9;
const ID_MILLION = 6;

/** An id that a target keeps as the ledger grows: "t-5bn", "t-10-to-15pc". */
function targetId(target: Target): string {
  const { flow, measure, currency, covers } = target;
  const { lower, upper } = thresholdOf(target);
  const ends = [lower, upper].flatMap((end) => end ?? []);
  const [exponent, unit] =
    measure === 'growth'
      ? [-2, 'pc']
      : ends.every((end) => end.abs().compare(10n ** BigInt(ID_BILLION)) >= 0)
        ? [ID_BILLION, 'bn']
        : [ID_MILLION, 'm'];
  const numbers = new Set(ends.map((end) => decimalOf(end, exponent)));
  const counted = countedKey({ currency: currency ?? US_DOLLAR, covers });
  const what = counted.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return `${flow.toLowerCase()}-${[...numbers].join('-to-')}${unit}${what && `-${what}`}`;
}

/** The digits of a printed number for an id: "1-34" for 1.34. */
function decimalOf(value: Rational, exponent: number): string {
  const scaled = value.mul(exponent < 0 ? 10 ** -exponent : 1).div(exponent > 0 ? 10 ** exponent : 1);
  let decimals = 0;
  while (decimals < 12 && scaled.mul(10 ** decimals).d !== 1n) decimals += 1;
  return toDecimal(scaled, decimals, 'nearest').replace('-', 'minus-').replace('.', '-');
}

function recordOf(
  id: string,
  first: Target,
  members: readonly Target[],
  values: readonly AnnualValue[],
  counted: CountedLedger,
  asOf: string,
): JudgedTarget {
  const { flow, measure, threshold } = first;
  const aim = aimOf(first);
  const dates = [...new Set(members.map(({ by }) => by))];
  const judged = dates
    .map((by) => {
      const statements = statementsOf(
        members.filter((claim) => claim.by === by),
        counted,
      );
      const claims = new Set(statements.map(({ claim }) => claim));
      const met = counted.allClaims.filter(
        (claim): claim is Met => claim.kind === 'met' && claims.has(claim.target),
      );
      const [known, low] = aboveWhenSet(statements, members, values, counted) ?? [null, null];
      const rating = rate(by, aim, startOf(statements, met), values, counted, asOf);
      const deadline = {
        id: `${id}-${by?.toLowerCase().replace('/', '--') ?? 'undated'}`,
        by,
        statements,
        known: known && recordAnnual(known),
        ...(known ? unrated('below-known', rating.years) : rating),
      };
      return { deadline, low };
    })
    .sort((a, b) => compareDeadlines(a.deadline, b.deadline));
  const deadlines = judged.map(({ deadline }) => deadline);
  const record = {
    id,
    flow,
    measure,
    currency: counted.pair.currency,
    covers: counted.covers,
    threshold,
    deadlines: deadlines.map((deadline) => ({
      ...deadline,
      movedFrom: measure === 'level' ? saidBefore(deadline, deadlines) : null,
    })),
  };
  return { record, low: judged.flatMap(({ low }) => low ?? []) };
}

/** The value that was known when a level was first set, if it is above the level; with what is found of the target. */
function aboveWhenSet(
  [first, ...others]: readonly Statement[],
  members: readonly Target[],
  values: readonly AnnualValue[],
  { pair, ledger }: CountedLedger,
): readonly [AnnualValue, LowTarget] | null {
  const target = members.find(({ id }) => id === first?.claim);
  if (!first || target?.measure !== 'level') return null;
  const above = knownAbove({ claim: target, said: first.said }, values, pair.assumedReporter, ledger);
  if (!above) return null;
  const { value, result } = above;
  return [value, { target, repeated: others.map(({ claim }) => claim), result, year: value.year }];
}

type Dated = Pick<Deadline, 'id' | 'by' | 'statements'>;

/**
 * The id of the deadline that was set last before this one, as far as that is certain. A deadline that was set on an
 * unknown day has none before it.
 */
function saidBefore(deadline: Dated, all: readonly Dated[]): string | null {
  const said = firstSaid(deadline);
  if (said === null) return null;
  const before = all
    .filter((other) => other !== deadline)
    .flatMap((other) => {
      const day = firstSaid(other) ?? nextMonth(other);
      return day !== null && day < said ? [{ id: other.id, day }] : [];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  return before.at(-1)?.id ?? null;
}

/** The month after a deadline. A target for that deadline must have been set before this month. */
function nextMonth({ by }: Dated): string | null {
  const due = by === null ? undefined : parsePeriod(by);
  return due ? periodOf(due.to + 1, due.to + 1).text : null;
}

const firstSaid = ({ statements }: Dated): string | null =>
  statements.find(({ said }) => said !== null)?.said ?? null;

/** Orders deadlines by date, those without one last. */
function compareDeadlines(a: { by: string | null }, b: { by: string | null }): number {
  const [x, y] = [a.by && parsePeriod(a.by), b.by && parsePeriod(b.by)];
  if (!x || !y) return x ? -1 : y ? 1 : 0;
  return x.to - y.to || x.from - y.from;
}

function statementsOf(claims: readonly Target[], { sources }: CountedLedger): Statement[] {
  const bySource = new Map(sources.map((source) => [source.id, source]));
  const dated = (said: string | null) => said ?? '9999';
  return claims
    .map((claim) => {
      const source = bySource.get(claim.source);
      return {
        claim: claim.id,
        said: source?.published ?? null,
        by: claim.saidBy,
        repeats: source !== undefined && source.repeats !== null,
      };
    })
    .sort((a, b) => (dated(a.said) < dated(b.said) ? -1 : dated(a.said) > dated(b.said) ? 1 : 0));
}

/** The month from which a target counts: that of its first statement or, if earlier, of a year that is said to meet it. */
function startOf(statements: readonly Statement[], met: readonly Met[]): number | null {
  const months = [
    ...statements.flatMap(({ said }) => (said === null ? [] : [monthOf(said)])),
    ...met.flatMap(({ period }) => parsePeriod(period)?.from ?? []),
  ];
  return months.length > 0 ? Math.min(...months) : null;
}

type Rating = Pick<Deadline, 'outcome' | 'reason' | 'reachedIn' | 'years'>;

function rate(
  by: string | null,
  aim: Aim,
  start: number | null,
  values: readonly AnnualValue[],
  counted: CountedLedger,
  asOf: string,
): Rating {
  const due = by === null ? undefined : parsePeriod(by);
  const since = (month: number) =>
    yearsSince(month, values, counted.pair.assumedReporter).map(
      (year) => yearOutcome(year, aim, values, counted).outcome,
    );
  if (due) {
    const rating = rateDated(due, aim, values, counted, asOf);
    return aim.claim.measure === 'level'
      ? { ...rating, reachedIn: firstReached(since(start ?? due.from)) }
      : rating;
  }
  const years = since(start ?? 0);
  if (aim.claim.measure === 'growth') return unrated('no-years', start === null ? [] : years);
  const reachedIn = firstReached(years);
  if (reachedIn === null) return { outcome: 'open', reason: null, reachedIn, years: years.slice(-1) };
  // It was reached in some year, but it is not known whether the target was set before.
  if (start === null) return unrated('set-unknown', years.slice(-1));
  return {
    outcome: 'met',
    reason: null,
    reachedIn,
    years: years.filter(({ period }) => period === reachedIn),
  };
}

const firstReached = (years: readonly YearOutcome[]): string | null =>
  years.find(({ reached }) => reached === 'yes')?.period ?? null;

/** The years from the one that contains a month to the newest with a value, as the assumed reporter counts them. */
function yearsSince(month: number, values: readonly AnnualValue[], reporter: string): Period[] {
  const known = values.filter(canStand);
  const start = yearStartOf(values, reporter);
  const first = known[0];
  const newest = known.at(-1);
  if (!first || !newest) return [];
  const span = Math.max(0, newest.year - first.year + 1);
  return Array.from({ length: span }, (_, index) => yearEndingIn(first.year + index, start)).filter(
    ({ to }) => to >= month && to <= newest.period.to,
  );
}

const unrated = (reason: Unknown, years: YearOutcome[] = []): Rating => ({
  outcome: 'cannot-rate',
  reason,
  reachedIn: null,
  years,
});

function rateDated(
  due: Period,
  aim: Aim,
  values: readonly AnnualValue[],
  counted: CountedLedger,
  asOf: string,
): Rating {
  if (monthsOf(due) % 12 !== 0) return unrated('part-of-a-year');
  const over = isOver(due, asOf);
  const years = yearsIn(due).map((year) => yearOutcome(year, aim, values, counted).outcome);
  const failed = years.find(({ reached }) => reached === 'no');
  const open: Rating = { outcome: 'open', reason: null, reachedIn: null, years };
  // A growth "a year" is set for each year; a level over several years may be for each, for one or for all together.
  if (aim.claim.measure === 'level' && years.length > 1 && !years.every(({ reached }) => reached === 'yes')) {
    return over ? unrated('which-years', years) : open;
  }
  if (failed && (over || years.length > 1)) return { ...open, outcome: 'missed' };
  if (!over) return open;
  const unknown = years.find(({ reached }) => reached === 'cannot-tell');
  return unknown ? unrated(unknown.reason ?? 'no-value', years) : { ...open, outcome: 'met' };
}
