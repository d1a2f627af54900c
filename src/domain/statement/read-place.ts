/** Reads the figure of one place as a claim of one source, which the rules then take as they take printed ones. */

import { type Figure, readFigure } from '../figures/figure.ts';
import type { FigureProblem } from '../figures/figure-problem.ts';
import { observedInterval, readingsOf } from '../figures/reading.ts';
import { cellKey } from '../ledger/cell.ts';
import type { Growth, Level } from '../ledger/claim.ts';
import { UNSPECIFIED } from '../ledger/codes.ts';
import { encodeReadings } from '../ledger/observation.ts';
import { negate } from '../numbers/interval.ts';
import { rational, toExact } from '../numbers/rational.ts';
import { type Place, type PlaceId, placeOf } from './place.ts';
import { periodsOf, type TypedStatement } from './statement.ts';

/** Why the figure of a place cannot take part. `offset` counts UTF-16 units into its text. */
export interface PlaceProblem {
  readonly code:
    | FigureProblem['code']
    /** A growth that does not say whether it is a rise or a fall. */
    | 'no-direction'
    /** A value that rose or fell is a growth. */
    | 'direction-of-value'
    /** A rate where a value belongs. */
    | 'rate-for-value'
    /** A fall of more than everything. */
    | 'falls-by-all';
  readonly offset: number;
  readonly found: string;
}

export type PlaceReading = { readonly claim: Level | Growth } | { readonly problem: PlaceProblem };

/** The source of all figures of a statement. */
export const TYPED = 'typed';

/** The claim that stands for a place. */
export const claimIdOf = (id: PlaceId): string => `${TYPED}/${id}`;

/** Reads the words in a place. Values are in US dollars, also where they do not say so. */
export function readPlace(id: PlaceId, words: string, statement: TypedStatement): PlaceReading {
  const place = placeOf(id);
  const isGrowth = place.role === 'growth';
  const result = readFigure(words, statement.language, isGrowth ? {} : { unit: 'USD' });
  if ('problem' in result) {
    const rate = !isGrowth && result.problem.code === 'two-units';
    return { problem: rate ? { ...result.problem, code: 'rate-for-value' } : result.problem };
  }
  const { figure } = result;
  const code = isGrowth ? faultOfGrowth(figure) : figure.direction ? 'direction-of-value' : null;
  if (code) return { problem: { code, offset: 0, found: words } };
  return { claim: isGrowth ? growthOf(place, figure, statement) : levelOf(place, figure, statement) };
}

function faultOfGrowth(figure: Figure): PlaceProblem['code'] | null {
  if (!figure.direction) return 'no-direction';
  const { upper } = observedInterval(figure);
  const falls = figure.unit === 'rate' && figure.direction === 'down';
  return falls && upper !== null && upper.compare(rational(-1)) <= 0 ? 'falls-by-all' : null;
}

const typedFields = (id: PlaceId, figure: Figure, sign: 1 | -1) => ({
  id: claimIdOf(id),
  source: TYPED,
  figure: figure.text,
  misprint: null,
  language: figure.language,
  unit: figure.unit,
  values: figure.numbers
    .map(({ value }) => value.mul(sign))
    .sort((a, b) => a.compare(b))
    .map(toExact),
  hedges: [...figure.hedges],
  direction: figure.direction ?? null,
  fromContext: [],
  saidBy: null,
  locator: {},
  status: 'A' as const,
  secondReading: null,
  differs: null,
  derivedFrom: null,
  note: null,
});

const sideAndFlow = ({ flow }: Place, { reporter, partner }: TypedStatement) => ({
  reporter: reporter || UNSPECIFIED,
  partner,
  flow,
  valuation: null,
  told: null,
});

function growthOf(place: Place, figure: Figure, statement: TypedStatement): Growth {
  return {
    ...typedFields(place.id, figure, figure.direction === 'down' ? -1 : 1),
    ...sideAndFlow(place, statement),
    ...periodsOf(statement),
    kind: 'growth',
    readings: encodeReadings(readingsOf(figure)),
  };
}

function levelOf(place: Place, figure: Figure, statement: TypedStatement): Level {
  const { period, base } = periodsOf(statement);
  const series = { ...sideAndFlow(place, statement), period: place.role === 'base' ? base : period };
  const deficit = place.flow === 'B' && statement.deficit;
  return {
    ...typedFields(place.id, figure, deficit ? -1 : 1),
    ...series,
    kind: 'level',
    cell: cellKey(series),
    readings: encodeReadings(readingsOf(figure, deficit ? negate : undefined)),
  };
}
