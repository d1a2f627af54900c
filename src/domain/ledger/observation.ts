/**
 * An observation: what a claim says, with its intervals, periods and side as values. Texts are read once, where the
 * dataset comes in; no rule reads text.
 */

import { type Interval, readInterval, writeInterval } from '../numbers/interval.ts';
import { type Rational, rational } from '../numbers/rational.ts';
import type { Growth, Level, Met, ShareClaim, SummaryClaim, Target } from './claim.ts';
import type { AveragedUnit, Flow, Hedge, Status, SummaryKind, Unit, Valuation } from './codes.ts';
import { type Period, parsePeriod, readPeriod } from './period.ts';
import { type Side, sideOf } from './side.ts';
import { thresholdOf } from './threshold.ts';

/**
 * The readings that every figure has. `verdict` is what verdicts use: rounded to nearest, hedges up to their outer
 * limit. `usual` takes hedges as they are usually meant, `anyRounding` allows any rounding, and in `narrow` trailing
 * zeros count as precision.
 */
export type ReadingName = 'verdict' | 'usual' | 'anyRounding' | 'narrow';

/** The intervals that a figure can stand for, one for each reading. */
export interface Readings extends Readonly<Record<ReadingName, Interval>> {
  /** For a hedged figure only: without the outer limit of its hedge, with its number itself rounded, and with both. */
  readonly hedged?: Readonly<Record<'unlimited' | 'rounded' | 'roundedUnlimited', Interval>> | undefined;
}

/** The kinds of observations, with what each has beside the fields that all share. A new kind is a new row. */
interface ObservationKinds {
  /** A value of one cell. */
  level: { readonly unit: Unit };
  /** A change from `base` to the period: a rate (a ratio), or an amount. */
  growth: { readonly unit: Unit; readonly base: Period };
  /** The average value of a year, or of a month, over the period. */
  average: { readonly unit: Unit; readonly each: AveragedUnit };
  /** The average yearly growth over the period; the base is `null` where the source does not say it. */
  'average-growth': { readonly unit: 'rate'; readonly base: Period | null };
  /** A part of a whole; `whole` is `null` where the ledger does not hold it. */
  share: { readonly unit: 'rate'; readonly whole: ShareWhole | null };
  /** The yearly growth that is needed to reach the target with this id. */
  'needed-growth': { readonly unit: 'rate'; readonly base: Period; readonly target: string };
  /** The level or rate that a target set. It is not the value of any period. */
  threshold: { readonly unit: Unit };
}
type ObservationKind = keyof ObservationKinds;

/** The whole of a share: a flow and period of the same side, or a target by the id of its claim. */
export type ShareWhole = { readonly flow: Flow; readonly period: Period } | { readonly target: string };

/** The fields of all kinds. */
interface Observed {
  /** The id of the claim that states it: `<source>/<claim>`. */
  readonly id: string;
  readonly source: string;
  readonly side: Side;
  readonly flow: Flow;
  readonly valuation: Valuation | null;
  readonly period: Period;
  readonly status: Status;
  /** The economy whose report an estimate was made from; such an estimate is not a second report of the goods. */
  readonly derivedFrom: string | null;
  /** The printed number, or both ends of a range: in units of the currency or as a ratio, and signed. */
  readonly values: readonly Rational[];
  readonly hedges: readonly Hedge[];
  readonly readings: Readings;
  readonly words: Words;
}

/** The printed words, and what they were read with: slips change them and read them again. */
interface Words {
  readonly figure: string;
  readonly misprint: Level['misprint'];
  readonly language: string;
  readonly direction: Level['direction'];
  readonly fromContext: Level['fromContext'];
}

/** An observation of one of the named kinds; if none is named, of a value: a level or a growth. */
export type Observation<Kind extends ObservationKind = 'level' | 'growth'> = Kind extends ObservationKind
  ? Observed & ObservationKinds[Kind] & { readonly kind: Kind }
  : never;

export type LevelObservation = Observation<'level'>;
export type GrowthObservation = Observation<'growth'>;

/** A statement about several values at once. */
export type SummaryObservation = Observation<SummaryKind>;

/** Any figure that can take part in a test, targets included. */
export type AnyObservation = Observation<ObservationKind>;

/** Whether an observation is the value of one cell. */
export const isLevel = (one: AnyObservation): one is LevelObservation => one.kind === 'level';
/** Whether an observation is a change: a rate or an amount. */
export const isGrowth = (one: AnyObservation): one is GrowthObservation => one.kind === 'growth';

/** Whether it is a level or a growth, and not a summary or a target. */
export const isValue = (one: AnyObservation): one is Observation => isLevel(one) || isGrowth(one);

/**
 * Reads a claim of the dataset. `null` for a claim that cannot be compared: the year of a period or the currency is not
 * known, or nothing of its figure was seen.
 *
 * @throws {RangeError} for a text that is no interval, number or period, and for a reporter that is its own partner
 */
export function decode(claim: Level | Growth, assumedReporter: string): Observation | null;
export function decode(
  claim: Level | Growth | SummaryClaim,
  assumedReporter: string,
): Observation | SummaryObservation | null;
export function decode(
  claim: Level | Growth | SummaryClaim,
  assumedReporter: string,
): Observation | SummaryObservation | null {
  const { valuation, currency, seen } = claim;
  const isKnown = statedPeriods(claim).every((text) => text === null || parsePeriod(text) !== undefined);
  if (!isKnown || currency === null || seen === 'none') return null;
  const shared: Observed = {
    ...sharedBy(claim),
    side: sideOf({ ...claim, currency }, assumedReporter),
    valuation,
    period: readPeriod(claim.period),
    readings: new ReadingsFromTexts(claim.readings),
  };
  switch (claim.kind) {
    case 'level':
      return { ...shared, kind: 'level', unit: claim.unit };
    case 'growth':
      return { ...shared, kind: 'growth', unit: claim.unit, base: readPeriod(claim.base) };
    case 'average':
      return { ...shared, kind: 'average', unit: claim.unit, each: claim.each };
    case 'average-growth':
      return {
        ...shared,
        kind: 'average-growth',
        unit: 'rate',
        base: claim.base === null ? null : readPeriod(claim.base),
      };
    case 'share':
      return { ...shared, kind: 'share', unit: 'rate', whole: wholeOf(claim) };
    case 'needed-growth':
      return {
        ...shared,
        kind: 'needed-growth',
        unit: 'rate',
        base: readPeriod(claim.base),
        target: claim.target,
      };
  }
}

/** The texts of a claim's periods. */
const statedPeriods = (claim: Level | Growth | SummaryClaim): (string | null)[] => [
  claim.period,
  'base' in claim ? claim.base : null,
];

/** The whole of a share. @throws {RangeError} for a text that is no period */
function wholeOf({ flow, period, of }: ShareClaim): ShareWhole | null {
  if (of.target !== null) return { target: of.target };
  if (of.flow === null && of.period === null) return null;
  return { flow: of.flow ?? flow, period: readPeriod(of.period ?? period) };
}

/**
 * Reads a target as a figure that others can be tested against: exact, and of the side and period of the figure tested.
 *
 * @param set the values that reach the target; by default its threshold
 * @throws {RangeError} for a text that is no interval or number
 */
export function decodeThreshold(
  claim: Target | Met,
  { side, period }: Pick<AnyObservation, 'side' | 'period'>,
  set: Interval = thresholdOf(claim),
): Observation<'threshold'> {
  return {
    ...sharedBy(claim),
    side,
    valuation: null,
    period,
    kind: 'threshold',
    unit: claim.unit,
    hedges: [],
    readings: { verdict: set, usual: set, anyRounding: set, narrow: set },
  };
}

function sharedBy({
  id,
  source,
  flow,
  status,
  hedges,
  figure,
  misprint,
  language,
  direction,
  ...claim
}: Level | Growth | SummaryClaim | Target | Met) {
  return {
    id,
    source,
    flow,
    status,
    derivedFrom: claim.derivedFrom,
    values: claim.values.map((value) => rational(value)),
    hedges,
    words: { figure, misprint, language, direction, fromContext: claim.fromContext },
  };
}

/**
 * Readings that read each text only when it is asked for, and once. Most figures have the same text for most readings.
 */
class ReadingsFromTexts implements Readings {
  readonly #texts: Level['readings'];
  readonly #read = new Map<string, Interval>();

  constructor(texts: Level['readings']) {
    this.#texts = texts;
  }

  get verdict() {
    return this.#intervalOf(this.#texts.verdict);
  }

  get usual() {
    return this.#intervalOf(this.#texts.usual);
  }

  get anyRounding() {
    return this.#intervalOf(this.#texts.anyRounding);
  }

  get narrow() {
    return this.#intervalOf(this.#texts.narrow);
  }

  get hedged() {
    const { hedged } = this.#texts;
    if (!hedged) return undefined;
    return {
      unlimited: this.#intervalOf(hedged.unlimited),
      rounded: this.#intervalOf(hedged.rounded),
      roundedUnlimited: this.#intervalOf(hedged.roundedUnlimited),
    };
  }

  #intervalOf(text: string): Interval {
    let known = this.#read.get(text);
    if (!known) {
      known = readInterval(text);
      this.#read.set(text, known);
    }
    return known;
  }
}

/** The readings with a change applied to each interval. */
export function mapReadings(readings: Readings, change: (values: Interval) => Interval): Readings {
  const { verdict, usual, anyRounding, narrow, hedged } = readings;
  return {
    verdict: change(verdict),
    usual: change(usual),
    anyRounding: change(anyRounding),
    narrow: change(narrow),
    hedged: hedged && {
      unlimited: change(hedged.unlimited),
      rounded: change(hedged.rounded),
      roundedUnlimited: change(hedged.roundedUnlimited),
    },
  };
}

/** The readings as the dataset stores them, as texts. */
export function encodeReadings({ verdict, usual, anyRounding, narrow, hedged }: Readings): Level['readings'] {
  return {
    verdict: writeInterval(verdict),
    usual: writeInterval(usual),
    anyRounding: writeInterval(anyRounding),
    narrow: writeInterval(narrow),
    ...(hedged && {
      hedged: {
        unlimited: writeInterval(hedged.unlimited),
        rounded: writeInterval(hedged.rounded),
        roundedUnlimited: writeInterval(hedged.roundedUnlimited),
      },
    }),
  };
}
