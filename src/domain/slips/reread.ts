/** Claims as they would stand with other words or another size. */

import { readFigure } from '../figures/figure.ts';
import { readingsOf } from '../figures/reading.ts';
import type { Growth, Level, ReadingName } from '../ledger/claim.ts';
import type { Statement } from '../ledger/ledger.ts';
import { type Interval, multiply, negate, point, readInterval, writeInterval } from '../numbers/interval.ts';
import { type Rational, rational, toExact } from '../numbers/rational.ts';

/** The words that a claim is read from. */
export const wordsOf = ({ figure, misprint }: Statement): string => misprint?.readAs ?? figure;

/** The claim with other words in the same sentence; `null` where they cannot be read. */
export function reread(claim: Statement, words: string): Statement | null {
  const { language, unit, hedges, direction, fromContext } = claim;
  const result = readFigure(words, language, {
    unit,
    hedge: fromContext.includes('hedge') ? hedges[0] : undefined,
    direction: fromContext.includes('direction') ? (direction ?? undefined) : undefined,
  });
  if ('problem' in result) return null;
  const { figure } = result;
  const isDeficit = claim.kind === 'level' && isNegative(claim) && direction === null;
  const sign = isDeficit || figure.direction === 'down' ? -1 : 1;
  const values = figure.numbers.map(({ value }) => value.mul(sign)).sort((a, b) => a.compare(b));
  return {
    ...claim,
    figure: words,
    misprint: null,
    values: values.map(toExact),
    readings: readingsOf(figure, isDeficit ? negate : undefined),
  };
}

const isNegative = ({ values }: Statement): boolean => values[0]?.startsWith('-') === true;

/** The claim with the number of another one; both are of one kind and unit. */
export const withFigureOf = (claim: Statement, other: Statement): Statement => ({
  ...claim,
  figure: other.figure,
  misprint: other.misprint,
  values: other.values,
  hedges: other.hedges,
  direction: other.direction,
  readings: other.readings,
});

/** The claim with its size times a positive number, or times one between two. */
export function scaled<T extends Level | Growth>(claim: T, by: Rational | Interval): T {
  const factor = 'lower' in by ? by : point(by);
  const scale = (text: string) => writeInterval(multiply(readInterval(text), factor));
  const { hedged, ...plain } = claim.readings;
  const of = (name: ReadingName) => scale(plain[name]);
  const readings = {
    verdict: of('verdict'),
    usual: of('usual'),
    anyRounding: of('anyRounding'),
    narrow: of('narrow'),
    ...(hedged && {
      hedged: {
        unlimited: scale(hedged.unlimited),
        rounded: scale(hedged.rounded),
        roundedUnlimited: scale(hedged.roundedUnlimited),
      },
    }),
  };
  return { ...claim, values: 'lower' in by ? [] : times(claim.values, by), readings };
}

/** Exact numbers times another. */
export const times = (values: readonly string[], by: Rational): string[] =>
  values.map((value) => toExact(rational(value).mul(by)));
