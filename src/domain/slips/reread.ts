/** Gives observations other words or another size. */

import { figureIn, readFigure } from '../figures/figure.ts';
import { LANGUAGES } from '../figures/languages/index.ts';
import type { DecimalMark } from '../figures/printed-digits.ts';
import { levelRange, readingsOf } from '../figures/reading.ts';
import { mapReadings, type Observation } from '../ledger/observation.ts';
import { type Interval, multiply, point } from '../numbers/interval.ts';
import { type Rational, toExact, ZERO } from '../numbers/rational.ts';

/** The words that an observation is read from: as the curator corrected them, where they had a slip. */
export const wordsOf = ({ words: { figure, misprint } }: Observation): string => misprint?.readAs ?? figure;

/**
 * The observation with other words in the same sentence; `null` where they cannot be read.
 *
 * @param decimal what `decimalOfClaim` gives: many words are tried for one claim, and it takes a reading
 */
export function reread(
  claim: Observation,
  words: string,
  decimal: DecimalMark | undefined,
): Observation | null {
  const { unit, hedges } = claim;
  const { language, direction, fromContext } = claim.words;
  const result = readFigure(words, language, {
    unit,
    hedge: fromContext.includes('hedge') ? hedges[0] : undefined,
    direction: fromContext.includes('direction') ? (direction ?? undefined) : undefined,
    decimal,
  });
  if ('problem' in result) return null;
  const figure = figureIn(result.figure, unit);
  if (!figure) return null;
  const isDeficit = claim.kind === 'level' && isNegative(claim) && direction === null;
  const sign = isDeficit || figure.direction === 'down' ? -1 : 1;
  return {
    ...claim,
    words: { ...claim.words, figure: words, misprint: null },
    values: figure.numbers.map(({ value }) => value.mul(sign)).sort((a, b) => a.compare(b)),
    readings: readingsOf(figure, claim.kind === 'level' ? levelRange(claim.flow, isDeficit) : undefined),
  };
}

/** The decimal mark with which a claim's words give its values, in a language where both marks are read. */
export function decimalOfClaim(claim: Observation): DecimalMark | undefined {
  const language = LANGUAGES.get(claim.words.language);
  if (language?.otherMarks !== 'both') return undefined;
  const sizes = claim.values.map((value) => toExact(value.abs())).sort();
  const marks = [language.decimal, language.decimal === ',' ? ('.' as const) : (',' as const)];
  return marks.find((decimal) => {
    const read = readFigure(wordsOf(claim), language.code, { unit: claim.unit, decimal });
    if ('problem' in read) return false;
    const figure = figureIn(read.figure, claim.unit);
    const numbers = figure?.numbers.map(({ value }) => toExact(value.abs())).sort();
    return numbers?.join() === sizes.join();
  });
}

const isNegative = ({ values: [first] }: Observation): boolean =>
  first !== undefined && first.compare(ZERO) < 0;

/** The observation with the number of another, which must have the same kind and unit. */
export const withFigureOf = (claim: Observation, other: Observation): Observation => ({
  ...claim,
  values: other.values,
  hedges: other.hedges,
  readings: other.readings,
  words: {
    ...claim.words,
    figure: other.words.figure,
    misprint: other.words.misprint,
    direction: other.words.direction,
  },
});

/** The observation with its size multiplied by a positive number, or by one from an interval. */
export function scaled<T extends Observation>(claim: T, by: Rational | Interval): T {
  const factor = 'lower' in by ? by : point(by);
  return {
    ...claim,
    values: 'lower' in by ? [] : times(claim.values, by),
    readings: mapReadings(claim.readings, (values) => multiply(values, factor)),
  };
}

/** Exact numbers, each multiplied. */
export const times = (values: readonly Rational[], by: Rational): Rational[] =>
  values.map((value) => value.mul(by));

/** Exact numbers as text, as in a suggestion. */
export const exactly = (values: readonly Rational[]): string => values.map(toExact).join(' ');
