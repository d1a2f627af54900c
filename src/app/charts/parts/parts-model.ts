/**
 * What the pictures of parts and their whole show: values that are added up, or growths between which that of the whole
 * must lie. Both say what a proof says, with the end of each interval that is nearest to the published whole.
 */
import {
  compareIntervals,
  type Growth,
  type Interval,
  isEconomy,
  type Level,
  type Operation,
  point,
  type Rational,
  rational,
  readInterval,
  shareOf,
  subtract,
  toExact,
  type Unit,
  writeInterval,
} from '../../../domain/index.ts';
import { nearestBound } from '../../format/nearest-bound.ts';
import { moneyExponent, showPeriod, showPrinted, showProved, showRateBriefly } from '../../format/show.ts';
import type { Messages } from '../../i18n/index.ts';
import { capitalised } from '../../i18n/letter-case.ts';
import { stripOf } from '../strip/labelled-strip.ts';

type ValuedClaim = Level | Growth;

/** A published whole and the parts that do not make it. */
export interface PartsProof {
  readonly operation: Operation;
  readonly stated: ValuedClaim;
  readonly operands: readonly ValuedClaim[];
  /** What the parts give. */
  readonly computed: string;
}

/** One part, or the published whole. */
interface PartBar {
  readonly label: string;
  readonly interval: string;
  /** The interval of the row that it belongs to: its own, or for a computed one that of its first value. */
  readonly key: string;
}

interface OfParts {
  readonly parts: readonly PartBar[];
  readonly whole: PartBar;
  /** The unit of the scale, how many of it make one of the intervals, and how its numbers are written. */
  readonly unit: string;
  readonly factor: number;
  readonly tick: (value: number) => string;
  /** How to read it. */
  readonly note: string;
}

/** Values one after the other, beside the published whole. */
export interface SumOfParts extends OfParts {
  readonly kind: 'sum';
  /** What the parts give: an interval. */
  readonly given: string;
  /** Whether the published whole is more than its parts can be. Then their upper ends are added, else their lower ends. */
  readonly isAbove: boolean;
  /** The length of each part, and where the published whole begins or ends: exact, in the unit of the intervals. */
  readonly lengths: readonly string[];
  readonly threshold: string;
  /** What the parts are together, in words; `null` for a single one, whose own words tell it. */
  readonly together: string | null;
  /** Whether it is what the other economy reports. */
  readonly isOther: boolean;
}

/** Growths one below the other, with the band between them. */
export interface GrowthsOfParts extends OfParts {
  readonly kind: 'growths';
  /** What the parts allow for the whole, and in words. */
  readonly allowed: string;
  readonly together: string;
}

export type PartsModel = SumOfParts | GrowthsOfParts;

const SUMS: readonly Operation[] = ['sum', 'at-least-part', 'at-least-parts', 'sum-of-periods'];
const BETWEEN_GROWTHS: readonly Operation[] = ['between-growths', 'weighted-growths'];

/** How a whole follows from its parts, in the pictures that show both. */
export const PARTS_OPERATIONS: readonly Operation[] = [...SUMS, ...BETWEEN_GROWTHS];

/**
 * The picture of a proof about parts and their whole.
 *
 * @param assumedReporter whose figures are meant where nothing else is said: theirs have the usual colour
 * @returns `null` for other proofs, and for parts that are negative or have no end to add up
 */
export function partsModel(
  proof: PartsProof,
  assumedReporter: string,
  messages: Messages,
): PartsModel | null {
  if (SUMS.includes(proof.operation)) return sumModel(proof, assumedReporter, messages);
  return BETWEEN_GROWTHS.includes(proof.operation) ? growthsModel(proof, messages) : null;
}

function sumModel(
  { operation, stated, operands, computed }: PartsProof,
  assumedReporter: string,
  messages: Messages,
): SumOfParts | null {
  const { parts: text } = messages.findings;
  const [printed, given] = [readInterval(stated.readings.verdict), readInterval(computed)];
  const isAbove = compareIntervals(printed, given) > 0;
  const end = isAbove ? 'upper' : 'lower';
  const threshold = isAbove ? printed.lower : printed.upper;
  const ends = operands.flatMap((claim) => readInterval(claim.readings.verdict)[end] ?? []);
  const sum = given[end];
  if (stated.unit === 'rate' || sum === null || threshold === null) return null;
  if (ends.length < operands.length || ends.some((one) => one.compare(0) < 0)) return null;
  const exponent = Math.max(...operands.map(({ readings }) => moneyExponent(readInterval(readings.verdict))));
  const name = (claim: ValuedClaim) =>
    operation === 'sum' ? messages.flowShort[claim.flow] : capitalised(showPeriod(claim.period, messages));
  const parts = operands.map((claim, index) => {
    const [figure, length] = [showPrinted(claim, messages), ends[index]];
    const isExact =
      length === undefined || (claim.values.length === 1 && isPrintedAt(claim.values[0], length));
    const bound = length ? showProved(point(length), claim.unit, messages) : '';
    const label = isExact
      ? messages.findings.bar(name(claim), figure)
      : text[isAbove ? 'partAtMost' : 'partAtLeast'](name(claim), figure, bound);
    return { label, interval: claim.readings.verdict, key: claim.readings.verdict };
  });
  const bound =
    nearestBound(printed, given, stated.unit, messages)?.words ??
    showProved(point(sum), stated.unit, messages, exponent);
  return {
    kind: 'sum',
    given: computed,
    parts,
    whole: wholeBar(stated, name(stated), messages),
    together: parts.length > 1 ? text[isAbove ? 'togetherAtMost' : 'togetherAtLeast'](bound) : null,
    ...scaleOf(stated.unit, exponent, messages),
    note: text[isAbove ? 'noteAtMost' : 'noteAtLeast'],
    isAbove,
    lengths: ends.map(toExact),
    threshold: toExact(threshold),
    isOther: isEconomy(stated.reporter) && stated.reporter !== assumedReporter,
  };
}

const isPrintedAt = (printed: string | undefined, end: Rational): boolean =>
  printed !== undefined && rational(printed).equals(end);

function growthsModel({ stated, operands, computed }: PartsProof, messages: Messages): GrowthsOfParts | null {
  const { parts: text } = messages.findings;
  if (stated.kind !== 'growth' || stated.unit !== 'rate') return null;
  const flows = [...new Set(operands.map(({ flow }) => flow))];
  const parts = flows.map((flow) =>
    growthOfPart(
      operands.filter((claim) => claim.flow === flow),
      stated,
      messages,
    ),
  );
  const found = parts.filter((part) => part !== null);
  const allowed = readInterval(computed);
  if (found.length < 2 || found.length < parts.length || allowed.lower === null || allowed.upper === null)
    return null;
  return {
    kind: 'growths',
    parts: found,
    whole: wholeBar(stated, messages.flowShort[stated.flow], messages),
    together: text.allowed(showRateBriefly(allowed, messages, readInterval(stated.readings.verdict))),
    ...scaleOf('rate', 0, messages),
    note: text.growthsNote,
    allowed: computed,
  };
}

/** The growth of a part as it is published, or else as its two values give it; `null` where neither is known. */
function growthOfPart(claims: readonly ValuedClaim[], whole: Growth, messages: Messages): PartBar | null {
  const { parts: text } = messages.findings;
  const published = claims.find(({ kind }) => kind === 'growth');
  const name = messages.flowShort[(published ?? claims[0] ?? whole).flow];
  if (published) {
    return {
      label: messages.findings.bar(name, showPrinted(published, messages)),
      interval: published.readings.verdict,
      key: published.readings.verdict,
    };
  }
  const valueIn = (period: string): Interval | null => {
    const claim = claims.find((one) => one.kind === 'level' && one.period === period);
    return claim ? readInterval(claim.readings.verdict) : null;
  };
  const [current, base] = [valueIn(whole.period), valueIn(whole.base)];
  if (!current || !base?.upper || base.upper.compare(0) <= 0) return null;
  const rate = subtract(shareOf(current, base), point(rational('1')));
  return {
    label: text.fromValues(name, showRateBriefly(rate, messages)),
    interval: writeInterval(rate),
    key: writeInterval(current),
  };
}

const wholeBar = (stated: ValuedClaim, name: string, messages: Messages): PartBar => ({
  label: messages.findings.parts.whole(name, showPrinted(stated, messages)),
  interval: stated.readings.verdict,
  key: stated.readings.verdict,
});

const scaleOf = (unit: Unit, exponent: number, messages: Messages) => {
  const { unit: name, factor, tick } = stripOf([], unit, exponent, messages);
  return { unit: name, factor, tick };
};

/** The words of a picture, for those who do not see it. */
export const describeParts = ({ parts, whole, together }: PartsModel): string =>
  [...parts.map(({ label }) => label), together ?? [], whole.label].flat().join('; ');

/** Whether the scale of a picture has zero on it. */
export const startsAtZero = (model: PartsModel): boolean =>
  model.kind === 'sum' ||
  [...model.parts, model.whole].some(({ interval: text }) => {
    const { lower, upper } = readInterval(text);
    return lower !== null && upper !== null && lower.compare(0) <= 0 && upper.compare(0) >= 0;
  });
