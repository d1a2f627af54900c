/**
 * An observation: what a claim says of trade, as values. Its texts were read once, where the dataset came in; rules work
 * on intervals, periods and sides only.
 */
import type { Hedge } from '../figures/hedge.ts';
import { type Interval, readInterval, writeInterval } from '../numbers/interval.ts';
import { type Rational, rational } from '../numbers/rational.ts';
import type { Growth, Level } from './claim.ts';
import { type Flow, NOT_STATED, type Status, type Unit, type Valuation } from './codes.ts';
import { type Period, readPeriod } from './period.ts';
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
  level: { readonly unit: 'USD' };
  /** A change from one period to another: a rate (a ratio), or an absolute change. */
  growth: { readonly unit: Unit; readonly base: Period };
}
type ObservationKind = keyof ObservationKinds;

/** What all kinds share. */
interface Observed {
  /** `<source>/<claim>`, as the claim that states it. */
  readonly id: string;
  readonly source: string;
  readonly side: Side;
  readonly flow: Flow;
  /** What is counted. Figures of two measures are never compared. */
  readonly measure: Measure;
  /** ISO 4217. Figures of two currencies are never compared, and nothing is converted. */
  readonly currency: string;
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

/** What is counted: so far always all goods. */
export type Measure = 'goods' | (string & {});
export const ALL_GOODS: Measure = 'goods';
export const US_DOLLAR = 'USD';

/** The printed words, which suggestions of slips change and read again. */
interface Words {
  readonly figure: string;
  readonly misprint: Level['misprint'];
  readonly language: string;
  readonly direction: Level['direction'];
  readonly fromContext: Level['fromContext'];
}

/** An observation of any kind, or of one. */
export type Observation<Kind extends ObservationKind = ObservationKind> = Kind extends ObservationKind
  ? Observed & ObservationKinds[Kind] & { readonly kind: Kind }
  : never;

export type LevelObservation = Observation<'level'>;
export type GrowthObservation = Observation<'growth'>;

export const isLevel = (one: Observation): one is LevelObservation => one.kind === 'level';
export const isGrowth = (one: Observation): one is GrowthObservation => one.kind === 'growth';

/**
 * Reads a claim of the dataset; `null` where its periods are not stated, so that it is an observation of no known cell.
 *
 * @throws {RangeError} for a text that is no interval, number or period, and for a side that reports about itself
 */
export function decode(claim: Level | Growth, assumedReporter: string): Observation | null {
  const periods = claim.kind === 'growth' ? [claim.period, claim.base] : [claim.period];
  if (periods.includes(NOT_STATED)) return null;
  const { id, source, flow, valuation, status, hedges, figure, misprint, language, direction } = claim;
  const shared: Observed = {
    id,
    source,
    side: sideOf(claim, assumedReporter),
    flow,
    measure: ALL_GOODS,
    currency: US_DOLLAR,
    valuation,
    period: readPeriod(claim.period),
    status,
    derivedFrom: claim.derivedFrom,
    values: claim.values.map((value) => rational(value)),
    hedges,
    readings: new ReadingsFromTexts(claim.readings),
    words: { figure, misprint, language, direction, fromContext: claim.fromContext },
  };
  return claim.kind === 'growth'
    ? { ...shared, kind: 'growth', unit: claim.unit, base: readPeriod(claim.base) }
    : { ...shared, kind: 'level', unit: 'USD' };
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
