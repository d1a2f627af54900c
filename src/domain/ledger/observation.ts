/**
 * An observation: what a claim says of trade, as values. Its texts were read once, where the dataset came in; rules work
 * on intervals, periods and sides only.
 */

import { type Interval, readInterval, writeInterval } from '../numbers/interval.ts';
import { type Rational, rational } from '../numbers/rational.ts';
import type { Growth, Level, ShareClaim, SummaryClaim, Target } from './claim.ts';
import type { AveragedUnit, Flow, Hedge, Status, SummaryKind, Unit, Valuation } from './codes.ts';
import { type Period, parsePeriod, readPeriod } from './period.ts';
import { type Side, sideOf } from './side.ts';

/** The readings that every figure has. */
export type ReadingName = 'verdict' | 'usual' | 'anyRounding' | 'narrow';

/** The values that a figure can stand for, under each reading that the product names. */
export interface Readings extends Readonly<Record<ReadingName, Interval>> {
  /** Of a hedged figure: without our outer limit, with its number rounded itself, and both. */
  readonly hedged?: Readonly<Record<'unlimited' | 'rounded' | 'roundedUnlimited', Interval>> | undefined;
}

/** The kinds of observations, with what each says beside its amount. A new kind is a new row. */
interface ObservationKinds {
  /** A value of one cell. */
  level: { readonly unit: Unit };
  /** A change from one period to another: a rate (a ratio), or an absolute change. */
  growth: { readonly unit: Unit; readonly base: Period };
  /** A value a year, or a month, on average over the period. */
  average: { readonly unit: Unit; readonly each: AveragedUnit };
  /** A growth a year on average over the years of the period; the base where the source says it. */
  'average-growth': { readonly unit: 'rate'; readonly base: Period | null };
  /** A part of a whole; `null` where the whole is none that the ledger holds. */
  share: { readonly unit: 'rate'; readonly whole: ShareWhole | null };
  /** The growth a year that it takes to reach a target. */
  'needed-growth': { readonly unit: 'rate'; readonly base: Period; readonly target: string };
  /** A level or a rate that was set. It is no value of any period. */
  threshold: { readonly unit: Unit };
}
type ObservationKind = keyof ObservationKinds;

/** What a share is of: a flow and period of the same side, or a target by the id of its claim. */
export type ShareWhole = { readonly flow: Flow; readonly period: Period } | { readonly target: string };

/** What all kinds share. */
interface Observed {
  /** `<source>/<claim>`, as the claim that states it. */
  readonly id: string;
  readonly source: string;
  readonly side: Side;
  readonly flow: Flow;
  readonly valuation: Valuation | null;
  readonly period: Period;
  readonly status: Status;
  /** The economy from whose report it was made; such an estimate is no second report. */
  readonly derivedFrom: string | null;
  /** The printed number, or both ends of a range: in units of the currency or as a ratio, and signed. */
  readonly values: readonly Rational[];
  readonly hedges: readonly Hedge[];
  readonly readings: Readings;
  readonly words: Words;
}

/** The printed words, which suggestions of slips change and read again. */
interface Words {
  readonly figure: string;
  readonly misprint: Level['misprint'];
  readonly language: string;
  readonly direction: Level['direction'];
  readonly fromContext: Level['fromContext'];
}

/** An observation of a value: a level or a growth, or of the kinds that are named. */
export type Observation<Kind extends ObservationKind = 'level' | 'growth'> = Kind extends ObservationKind
  ? Observed & ObservationKinds[Kind] & { readonly kind: Kind }
  : never;

export type LevelObservation = Observation<'level'>;
export type GrowthObservation = Observation<'growth'>;

/** What a source says of several values at once. */
export type SummaryObservation = Observation<SummaryKind>;

/** Any figure that a test may hold, or hold something against. */
export type AnyObservation = Observation<ObservationKind>;

export const isLevel = (one: AnyObservation): one is LevelObservation => one.kind === 'level';
export const isGrowth = (one: AnyObservation): one is GrowthObservation => one.kind === 'growth';

/** Whether it is a value or its change. */
export const isValue = (one: AnyObservation): one is Observation => isLevel(one) || isGrowth(one);

/**
 * Reads a claim of the dataset; `null` where it is an observation of no known cell, since the years of its periods or the
 * currency of what grew are not known, and where nothing of its figure was seen.
 *
 * @throws {RangeError} for a text that is no interval, number or period, and for a side that reports about itself
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

/** The periods of a claim as its source states them. */
const statedPeriods = (claim: Level | Growth | SummaryClaim): (string | null)[] => [
  claim.period,
  'base' in claim ? claim.base : null,
];

function wholeOf({ flow, period, of }: ShareClaim): ShareWhole | null {
  if (of.target !== null) return { target: of.target };
  if (of.flow === null && of.period === null) return null;
  return { flow: of.flow ?? flow, period: readPeriod(of.period ?? period) };
}

/**
 * Reads what was set as a figure that others are held against: exact, of the side and the period of what is held.
 *
 * @throws {RangeError} for a text that is no interval or number
 */
export function decodeThreshold(
  claim: Target,
  { side, period }: Pick<AnyObservation, 'side' | 'period'>,
): Observation<'threshold'> {
  const set = readInterval(claim.threshold);
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
}: Level | Growth | SummaryClaim | Target) {
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

/** Reads each text only when it is asked for, and once: most figures have one interval under most readings. */
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
    const known = this.#read.get(text) ?? readInterval(text);
    this.#read.set(text, known);
    return known;
  }
}

/** The same readings of a changed figure. */
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

/** The readings as the dataset records them. */
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
