/**
 * Compares a stated growth with every growth that the figures themselves give.
 *
 * The bases are kept apart by where they come from: the same source, the parts that it prints, other sources,
 * statistics. They are never averaged. Only figures of one source can contradict each other: between sources a
 * difference may be a revision, so there it is "cannot tell". As in R's `statcheck`, the verdict is on the printed
 * precision; as in `scrutiny`, its power is shown, so that a weak pass looks weak.
 */
import * as v from 'valibot';
import { type Growth, IntervalTextSchema, type Level } from './claim.ts';
import { type Flow, NOT_STATED, UNSPECIFIED, type Valuation } from './codes.ts';
import {
  absoluteChange,
  canWeigh,
  growthOfWhole,
  growthRate,
  growthWitness,
  impliedBase,
  impliedBaseOfChange,
  impliedCurrent,
} from './growth.ts';
import {
  hull,
  type Interval,
  intersect,
  interval,
  meets,
  POSITIVE,
  readInterval,
  width,
  writeInterval,
} from './interval.ts';
import { type Rational, rational, toExact } from './rational.ts';

export const VERDICTS = ['consistent', 'inconsistent', 'cannot-tell'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Where the figures of a comparison come from, strongest first. */
export const BASES = ['same-source', 'parts', 'other-sources', 'statistics'] as const;
export type Basis = (typeof BASES)[number];

/** What a comparison rests on beyond one source's figures rounded to nearest. */
export const ASSUMPTIONS = ['misprint', 'hedge', 'zeros', 'reporter', 'valuation', 'no-revision'] as const;
export type Assumption = (typeof ASSUMPTIONS)[number];

/** Why nothing can be said. */
const REASONS = ['no-period', 'no-current', 'no-base', 'another-reporter', 'another-vintage'] as const;
export type Reason = (typeof REASONS)[number];

/** How much a pass is worth: whether the computed interval is narrow enough to catch a wrong figure. */
const POWERS = ['strong', 'fair', 'weak'] as const;
export type Power = (typeof POWERS)[number];

/** Up to which width of the computed growth, as a ratio, a comparison is strong or fair: a convention. */
export const POWER_LIMITS: readonly { readonly power: Power; readonly upTo: Rational }[] = [
  { power: 'strong', upTo: rational('1/100') },
  { power: 'fair', upTo: rational('5/100') },
];

const ComparisonSchema = v.strictObject({
  basis: v.picklist(BASES),
  /** The claims that the computed growth uses, current values first. */
  current: v.array(v.string()),
  base: v.array(v.string()),
  computed: IntervalTextSchema,
  verdict: v.picklist(VERDICTS),
  reason: v.nullable(v.picklist(REASONS)),
  /** Whether the verdict holds under any rounding, not only to nearest. */
  anyRounding: v.boolean(),
  /** Consistent only because a hedge is followed beyond its usual band. */
  stretched: v.boolean(),
  power: v.picklist(POWERS),
  restsOn: v.array(v.picklist(ASSUMPTIONS)),
  /** An example of true values, exact: the proof of "consistent". */
  witness: v.nullable(v.strictObject({ current: v.string(), base: v.string(), rate: v.string() })),
});

export const GrowthCheckSchema = v.strictObject({
  claim: v.string(),
  stated: IntervalTextSchema,
  /** The base that the source's own current value and growth imply. */
  impliedBase: v.nullable(v.strictObject({ current: v.string(), interval: IntervalTextSchema })),
  /** The current value that the source's own base and growth imply: often narrower than the hedged one printed. */
  impliedCurrent: v.nullable(v.strictObject({ base: v.string(), interval: IntervalTextSchema })),
  comparisons: v.array(ComparisonSchema),
  verdict: v.picklist(VERDICTS),
  /** The basis on which the verdict stands. */
  basis: v.nullable(v.picklist(BASES)),
  reason: v.nullable(v.picklist(REASONS)),
});

export type Comparison = v.InferOutput<typeof ComparisonSchema>;
export type GrowthCheck = v.InferOutput<typeof GrowthCheckSchema>;

/** A value that takes part in comparisons: a printed one, or a total that is the sum of printed ones. */
export interface Value {
  /** The claims it rests on. */
  readonly claims: readonly string[];
  readonly source: string;
  readonly statistics: boolean;
  readonly reporter: string;
  readonly partner: string;
  readonly flow: Flow;
  readonly valuation: Valuation | null;
  readonly period: string;
  readonly hedged: boolean;
  /** Whether it is the curator's reading of what can't be read as printed. */
  readonly misprinted: boolean;
  readonly verdict: Interval;
  readonly usual: Interval;
  readonly anyRounding: Interval;
  readonly narrow: Interval;
}

/** What the ledger holds that a check may draw on. */
export interface Evidence {
  readonly values: readonly Value[];
  readonly growths: readonly Growth[];
  /** Whose statistics a claim is assumed to use that does not say. */
  readonly assumedReporter: string;
}

/** The value of a printed level. */
export function printedValue(level: Level, statistics: boolean): Value {
  const { source, reporter, partner, flow, valuation, period, hedges, misprint, readings } = level;
  return {
    claims: [level.id],
    source,
    statistics,
    reporter,
    partner,
    flow,
    valuation,
    period,
    hedged: hedges.length > 0,
    misprinted: misprint !== null,
    verdict: readInterval(readings.verdict),
    usual: readInterval(readings.usual),
    anyRounding: readInterval(readings.anyRounding),
    narrow: readInterval(readings.narrow),
  };
}

/** Checks one stated growth against all the evidence. */
export function checkGrowth(growth: Growth, evidence: Evidence): GrowthCheck {
  const stated = readInterval(growth.readings.verdict);
  // Two periods that are not stated are not the same period.
  if (growth.period === NOT_STATED || growth.base === NOT_STATED) {
    return {
      claim: growth.id,
      stated: writeInterval(stated),
      impliedBase: null,
      impliedCurrent: null,
      comparisons: [],
      verdict: 'cannot-tell',
      basis: null,
      reason: 'no-period',
    };
  }
  const currents = valuesFor(growth, growth.period, evidence);
  const bases = valuesFor(growth, growth.base, evidence).filter(
    // A growth rate over a base that can't be positive (a deficit) says nothing.
    (value) => growth.unit === 'USD' || intersect(value.verdict, POSITIVE) !== null,
  );
  const own = currents.filter((value) => value.source === growth.source);
  const used = own.length > 0 ? own : currents;
  const comparisons = [
    ...used.flatMap((current) =>
      bases.filter((base) => sameValuation(current, base)).map((base) => compare(growth, current, base)),
    ),
    ...fromParts(growth, evidence),
  ].sort((a, b) => BASES.indexOf(a.basis) - BASES.indexOf(b.basis));
  const [first] = own;
  const ownBase = bases.find(({ source }) => source === growth.source);
  const implied = first && baseImplied(growth, first.verdict, stated);
  return {
    claim: growth.id,
    stated: writeInterval(stated),
    impliedBase:
      first && implied ? { current: first.claims.join(' '), interval: writeInterval(implied) } : null,
    impliedCurrent:
      ownBase && growth.unit === 'rate' && meets(stated, ABOVE_TOTAL_LOSS)
        ? { base: ownBase.claims.join(' '), interval: writeInterval(impliedCurrent(ownBase.verdict, stated)) }
        : null,
    comparisons,
    ...overall(growth, comparisons, currents, evidence),
  };
}

/** The base that the stated change implies; `null` for a fall of more than the whole, which no positive base has. */
function baseImplied(growth: Growth, current: Interval, stated: Interval): Interval | null {
  if (growth.unit === 'USD') return impliedBaseOfChange(current, stated);
  return meets(stated, ABOVE_TOTAL_LOSS) ? impliedBase(current, stated) : null;
}

/** The rates above −100 %. */
const ABOVE_TOTAL_LOSS: Interval = interval(rational(-1), null, false);

/** The values of the growth's own series in a period, of the same reporter, stated or assumed. */
function valuesFor(growth: Growth, period: string, evidence: Evidence): Value[] {
  return seriesValues(growth, period, evidence).filter((value) =>
    sameReporter(value.reporter, growth.reporter, evidence.assumedReporter),
  );
}

function seriesValues(growth: Growth, period: string, { values }: Evidence): Value[] {
  return values.filter(
    (value) =>
      value.period === period &&
      value.flow === growth.flow &&
      value.partner === growth.partner &&
      sameValuation(value, growth),
  );
}

/** Whether two values are of one valuation, or may be: one that is not stated rests on an assumption. */
const sameValuation = (a: Pick<Value, 'valuation'>, b: Pick<Value, 'valuation'>): boolean =>
  a.valuation === null || b.valuation === null || a.valuation === b.valuation;

const sameReporter = (a: string, b: string, assumed: string): boolean =>
  (a === UNSPECIFIED ? assumed : a) === (b === UNSPECIFIED ? assumed : b);

function basisOf(growth: Growth, values: readonly Value[]): Basis {
  if (values.every((value) => value.source === growth.source)) return 'same-source';
  return values.some((value) => value.statistics) ? 'statistics' : 'other-sources';
}

function compare(growth: Growth, current: Value, base: Value): Comparison {
  const basis = basisOf(growth, [current, base]);
  const compute = growth.unit === 'rate' ? growthRate : absoluteChange;
  const read = (reading: 'verdict' | 'usual' | 'anyRounding' | 'narrow') => ({
    computed: compute(current[reading], base[reading]),
    stated: readInterval(growth.readings[reading]),
  });
  const { computed, stated } = read('verdict');
  const met = meets(computed, stated);
  const witness = met && growth.unit === 'rate' ? growthWitness(current.verdict, base.verdict, stated) : null;
  const assumptions = new Set<Assumption>(basis === 'same-source' ? [] : ['no-revision']);
  const reporters = [growth.reporter, current.reporter, base.reporter];
  if (reporters.includes(UNSPECIFIED) && (basis !== 'same-source' || new Set(reporters).size > 1)) {
    assumptions.add('reporter');
  }
  const valuations = new Set([growth.valuation, current.valuation, base.valuation]);
  if (valuations.size > 1) assumptions.add('valuation');
  if (growth.misprint !== null || current.misprinted || base.misprinted) assumptions.add('misprint');
  return {
    basis,
    current: [...current.claims],
    base: [...base.claims],
    ...judge(growth, { computed, met, own: basis === 'same-source' }, assumptions, {
      hedged: growth.hedges.length > 0 || current.hedged || base.hedged,
      usual: read('usual'),
      anyRounding: read('anyRounding'),
      narrow: read('narrow'),
    }),
    witness: witness && {
      current: toExact(witness.current),
      base: toExact(witness.base),
      rate: toExact(witness.rate),
    },
  };
}

interface Pair {
  readonly computed: Interval;
  readonly stated: Interval;
}

function judge(
  growth: Growth,
  { computed, met, own }: { computed: Interval; met: boolean; own: boolean },
  assumptions: Set<Assumption>,
  other: { hedged: boolean; usual: Pair; anyRounding: Pair; narrow: Pair },
): Omit<Comparison, 'basis' | 'current' | 'base' | 'witness'> {
  const meet = (pair: Pair) => meets(pair.computed, pair.stated);
  const stretched = met && !meet(other.usual);
  if (other.hedged && (!met || stretched)) assumptions.add('hedge');
  if (met && !meet(other.narrow)) assumptions.add('zeros');
  return {
    computed: writeInterval(computed),
    verdict: met ? 'consistent' : own ? 'inconsistent' : 'cannot-tell',
    reason: met || own ? null : 'another-vintage',
    // Any rounding only widens: a pass stays one, a gap may close.
    anyRounding: met || !meet(other.anyRounding),
    stretched,
    power: powerOf(growth, computed),
    restsOn: ASSUMPTIONS.filter((assumption) => assumptions.has(assumption)),
  };
}

/** Grades the width of a computed growth; an absolute change is graded by its share of the stated one. */
function powerOf(growth: Growth, computed: Interval): Power {
  const wide = width(computed);
  if (wide === null) return 'weak';
  const size = growth.unit === 'rate' ? wide : wide.div(sizeOf(readInterval(growth.readings.verdict)));
  return POWER_LIMITS.find(({ upTo }) => size.compare(upTo) <= 0)?.power ?? 'weak';
}

function sizeOf(stated: Interval): Rational {
  const end = stated.upper ?? stated.lower ?? rational(1);
  return end.equals(0) ? rational(1) : end.abs();
}

/**
 * The growth of two-way trade from the exports and imports that the same source prints with their growths: the growth
 * of a whole lies between those of its parts.
 */
function fromParts(growth: Growth, evidence: Evidence): Comparison[] {
  if (growth.flow !== 'T' || growth.unit !== 'rate') return [];
  const parts = (['X', 'M'] as const).flatMap((flow) => {
    const rate = evidence.growths.find(
      (other) =>
        other.source === growth.source &&
        other.reporter === growth.reporter &&
        other.partner === growth.partner &&
        other.unit === 'rate' &&
        other.flow === flow &&
        other.period === growth.period &&
        other.base === growth.base,
    );
    const value = evidence.values.find(
      (other) =>
        other.source === growth.source &&
        other.reporter === growth.reporter &&
        other.partner === growth.partner &&
        other.flow === flow &&
        other.period === growth.period,
    );
    return rate && value ? [{ rate, value }] : [];
  });
  if (parts.length < 2) return [];
  const read = (reading: 'verdict' | 'usual' | 'anyRounding' | 'narrow'): Pair | null => {
    const intervals = parts.map(({ rate, value }) => ({
      current: value[reading],
      rate: readInterval(rate.readings[reading]),
    }));
    if (!intervals.every(canWeigh)) return null;
    return { computed: growthOfWhole(intervals), stated: readInterval(growth.readings[reading]) };
  };
  const [verdict, usual, narrow] = [read('verdict'), read('usual'), read('narrow')];
  // Rounded in any way, "$1 billion" may be next to nothing: a whole still grows no more than the part that grows most.
  const rates = parts.map(({ rate }) => readInterval(rate.readings.anyRounding));
  const anyRounding = read('anyRounding') ?? {
    computed: rates.reduce(hull),
    stated: readInterval(growth.readings.anyRounding),
  };
  if (!verdict || !usual || !narrow) return [];
  const hedged =
    growth.hedges.length > 0 || parts.some(({ rate, value }) => value.hedged || rate.hedges.length > 0);
  const misprinted =
    growth.misprint !== null || parts.some(({ rate, value }) => value.misprinted || rate.misprint !== null);
  return [
    {
      basis: 'parts',
      current: parts.flatMap(({ value }) => value.claims),
      base: parts.map(({ rate }) => rate.id),
      ...judge(
        growth,
        { computed: verdict.computed, met: meets(verdict.computed, verdict.stated), own: true },
        new Set<Assumption>(misprinted ? ['misprint'] : []),
        { hedged, usual, anyRounding, narrow },
      ),
      witness: null,
    },
  ];
}

function overall(
  growth: Growth,
  comparisons: readonly Comparison[],
  currents: readonly Value[],
  evidence: Evidence,
): Pick<GrowthCheck, 'verdict' | 'basis' | 'reason'> {
  const decisive =
    comparisons.find(({ verdict }) => verdict === 'inconsistent') ??
    comparisons.find(({ verdict }) => verdict === 'consistent');
  if (decisive) return { verdict: decisive.verdict, basis: decisive.basis, reason: null };
  return { verdict: 'cannot-tell', basis: null, reason: reasonFor(growth, comparisons, currents, evidence) };
}

function reasonFor(
  growth: Growth,
  comparisons: readonly Comparison[],
  currents: readonly Value[],
  evidence: Evidence,
): Reason {
  if (comparisons.length > 0) return 'another-vintage';
  const missing = currents.length === 0 ? growth.period : growth.base;
  const others = seriesValues(growth, missing, evidence);
  // A base of this reporter that can't be positive is no base of a rate; it is not another reporter's.
  if (others.length > 0 && valuesFor(growth, missing, evidence).length === 0) return 'another-reporter';
  return currents.length === 0 ? 'no-current' : 'no-base';
}
