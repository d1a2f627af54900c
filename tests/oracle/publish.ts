/** From a fact to the claim that a publisher prints of it. */
import { fromOtherSide, mirrorOf, numberOf } from './fact.ts';
import { type Fraction, fraction, order, size, ten, times } from './fraction.ts';
import type { History } from './history.ts';
import { type Fact, type OracleClaim, type Stated, type Truth, UNSPECIFIED } from './ledger.ts';
import { meaningOf, type Print, type Rendered, render, VERDICT } from './print.ts';
import type { Random } from './random.ts';
import { ROUNDINGS, type Rounding, rounded, type Tie, wholeDigits } from './rounding.ts';
import { has, mirrored } from './span.ts';
import { HEDGES, type Hedge } from './words.ts';

/** The habits of one publisher in one publication. */
export interface Manner {
  readonly language: string;
  readonly tie: Tie;
  /** Whether values are printed to the dollar. */
  readonly exact: boolean;
  /** How many of 100 figures are not rounded to nearest, have a hedge, have a hedge on a rounded number, or stretch it beyond its limit. */
  readonly odd: number;
  readonly hedged: number;
  readonly looseThreshold: number;
  readonly beyondLimit: number;
}

/** A figure before it is printed. */
export interface Draft {
  readonly id: string;
  readonly fact: Fact;
  /** From the side that is stated. */
  readonly value: Fraction;
  readonly stated: Stated;
  readonly truthful: boolean;
}

/** Drafts a fact as seen from one side; `null` where there is no such number. */
export function draftOf(
  history: History,
  id: string,
  fact: Fact,
  { named, side, valued = false }: { named: boolean; side: string; valued?: boolean },
): Draft | null {
  const number = numberOf(history, fact);
  if (number === null) return null;
  const own = side === fact.reporter;
  const partner = history.economies.find((economy) => economy !== side) ?? '';
  const valuations = { X: 'FOB', M: 'CIF', T: 'FOB+CIF', B: null } as const;
  return {
    id,
    fact,
    value: own ? number : fromOtherSide(fact, number),
    stated: {
      reporter: named ? fact.reporter : UNSPECIFIED,
      partner,
      flow: own ? fact.flow : mirrorOf(fact.flow),
      period: fact.period,
      base: fact.base,
      valuation: valued ? valuations[fact.flow] : null,
      status: 'A',
    },
    truthful: true,
  };
}

const unitOf = ({ fact }: Draft): Print['unit'] => (fact.measure === 'rate' ? 'rate' : 'USD');

/** The size that is printed: per cent of a rate. */
const printedSize = (draft: Draft): Fraction =>
  unitOf(draft) === 'rate' ? times(size(draft.value), fraction(100)) : size(draft.value);

const directionOf = ({ fact, value }: Draft): Print['direction'] =>
  fact.measure === 'level' ? null : value.n < 0n ? 'down' : 'up';

/** Prints a draft; draws again where the draw cannot be printed of its number. */
export function publish(random: Random, draft: Draft, manner: Manner): OracleClaim {
  for (let draw = 0; draw < 12; draw += 1) {
    const rounding = random.chance(manner.odd) ? random.pick(ROUNDINGS) : 'nearest';
    const loose = random.chance(manner.looseThreshold);
    const hedge = random.chance(manner.hedged) ? random.pick(HEDGES) : null;
    const stretches = random.chance(manner.beyondLimit);
    const further = stretches ? random.int(15, 40) : random.chance(30) ? random.int(1, FAR) : 0;
    const place = manner.exact && draft.fact.measure !== 'rate' ? 0 : placeOf(random, draft, hedge !== null);
    const digits = digitsOf(draft, place, { rounding, tie: manner.tie, hedge, loose, further });
    const print: Print = {
      unit: unitOf(draft),
      digits,
      upTo: null,
      place,
      hedge,
      direction: directionOf(draft),
    };
    const ranged = hedge === null && rounding === 'nearest' && hasDecimals(print) && random.chance(3);
    const claim = claimOf(
      draft,
      ranged ? { ...print, upTo: digits + BigInt(random.int(1, 9)) } : print,
      rounding,
      random,
      manner.language,
    );
    const meant = claim.truth.thresholdExact || loose;
    if (meant && (claim.truth.withinLimit || stretches) && isPrintable(claim.print)) return claim;
  }
  const place = unitOf(draft) === 'rate' ? -1 : 0;
  const digits = rounded(printedSize(draft), place, 'nearest', manner.tie);
  const print: Print = {
    unit: unitOf(draft),
    digits,
    upTo: null,
    place,
    hedge: null,
    direction: directionOf(draft),
  };
  return claimOf(draft, print, 'nearest', random, manner.language);
}

/** Whether each language prints the digits behind a decimal mark, so that they show their precision also in a range. */
const hasDecimals = ({ unit, place }: Print): boolean => (unit === 'rate' ? place < 0 : place < 6);

/** A fall of the whole or more is no growth rate, a range needs two ends, and "over nothing" says nothing. */
export function isPrintable({ unit, digits, upTo, place, hedge, direction }: Print): boolean {
  if (hedge !== null && digits <= 0n) return false;
  if (upTo !== null && digits === 0n) return false;
  const fall = unit === 'rate' && direction === 'down';
  return !fall || order(times(fraction(upTo ?? digits), ten(place)), fraction(hedge === null ? 99 : 85)) < 0;
}

/** The place of the last printed digit: a power of ten of dollars, or of per cent. */
function placeOf(random: Random, draft: Draft, hedged: boolean): number {
  if (unitOf(draft) === 'rate')
    return hedged ? random.pick([-2, -1, 0, 0, 1]) : random.pick([-3, -2, -1, -1, -1, 0]);
  const digits = wholeDigits(printedSize(draft));
  return Math.max(0, digits - (hedged ? random.int(1, 4) : random.pick([1, 2, 3, 3, 4, 4, 5, 6, digits])));
}

interface Choice {
  readonly rounding: Rounding;
  readonly tie: Tie;
  readonly hedge: Hedge | null;
  /** Whether the number after "over" is rounded like any other, and so may lie above the true one. */
  readonly loose: boolean;
  /** How many per cent further from the true number a hedged one lies than it must. */
  readonly further: number;
}

function digitsOf(draft: Draft, place: number, { rounding, tie, hedge, loose, further }: Choice): bigint {
  const value = printedSize(draft);
  const signed = draft.value.n < 0n ? { n: -value.n, d: value.d } : value;
  if (hedge === null) return rounded(signed, place, rounding, tie);
  const apart = (digits: bigint): bigint =>
    (digits * BigInt(further)) / 100n + (further > FAR ? BIGGEST_STEP : 0n);
  if (hedge === 'about' || loose) {
    const digits = rounded(signed, place, rounding, tie);
    return hedge === 'about' ? digits - apart(digits) : digits;
  }
  const floor = rounded(value, place, 'truncated', tie);
  const exact = order(times(fraction(floor), ten(place)), value) === 0;
  const below = hedge === 'over' && exact ? floor - 1n : floor;
  const above = hedge === 'at-most' && exact ? floor : floor + 1n;
  return hedge === 'over' || hedge === 'at-least' ? below - apart(below) : above + apart(above);
}

/** Within so many per cent of the number a hedge is still used: with what was cut off before, less than ten. */
const FAR = 8;
/** Beyond the limit is also beyond one step of a number with trailing zeros. */
const BIGGEST_STEP = 2n;

/** The claim of a draft, printed as given, with what is true of it. */
export function claimOf(
  draft: Draft,
  print: Print,
  rounding: Rounding,
  random: Random,
  language: string,
): OracleClaim {
  const rendered = render(random, print, language);
  return withTruth(draft, print, rendered, rounding);
}

function withTruth(draft: Draft, print: Print, rendered: Rendered, rounding: Rounding): OracleClaim {
  const { id, fact, stated, value } = draft;
  const isBalance = stated.flow === 'B' && fact.measure === 'level';
  const deficit = isBalance && value.n < 0n;
  return {
    id,
    measure: fact.measure,
    stated,
    balance: isBalance ? (deficit ? 'deficit' : 'surplus') : null,
    print,
    rendered,
    truth: { fact, value, rounding, truthful: draft.truthful, ...explained(print, rendered, value, deficit) },
  };
}

/** Which conventions hold for a print of a value. */
function explained(
  print: Print,
  rendered: Rendered,
  value: Fraction,
  deficit: boolean,
): Pick<Truth, 'nearest' | 'withinLimit' | 'thresholdExact'> {
  const holds = (convention: Partial<typeof VERDICT>) => {
    const meaning = meaningOf(print, rendered, { ...VERDICT, ...convention });
    return has(deficit ? mirrored(meaning) : meaning, value);
  };
  if (print.hedge === null) return { nearest: holds({}), withinLimit: true, thresholdExact: true };
  const thresholdExact = holds({ limit: false });
  return { nearest: true, thresholdExact, withinLimit: holds({ threshold: thresholdExact }) };
}
