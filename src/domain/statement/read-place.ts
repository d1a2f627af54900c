/** Reads the figures of a statement as claims of one source, so that rules can take them like printed ones. */

import { type Figure, readFigure } from '../figures/figure.ts';
import type { FigureProblem } from '../figures/figure-problem.ts';
import { observedInterval } from '../figures/reading.ts';
import type { Growth, Level } from '../ledger/claim.ts';
import { type Flow, UNSPECIFIED } from '../ledger/codes.ts';
import { rational } from '../numbers/rational.ts';
import { PLACE_IDS, type PlaceId, placeOf } from './place.ts';
import { periodsOf, type TypedStatement } from './statement.ts';
import { statementClaim } from './statement-claim.ts';

/** Why the figure of a place cannot be used. `offset` is where in its text, in UTF-16 units. */
export interface PlaceProblem {
  readonly code:
    | FigureProblem['code']
    /** A growth without a direction. */
    | 'no-direction'
    /** A value with a direction, which would be a growth. */
    | 'direction-of-value'
    /** A currency other than that of the statement. */
    | 'other-currency'
    /** A rate in the place of a value. */
    | 'rate-for-value'
    /** A fall of 100 % or more. */
    | 'falls-by-all';
  readonly offset: number;
  readonly found: string;
}

export type PlaceReading = { readonly claim: Level | Growth } | { readonly problem: PlaceProblem };

/** Reads what is typed. Empty places are left out. */
export function readPlaces(statement: TypedStatement): ReadonlyMap<PlaceId, PlaceReading> {
  return new Map(
    PLACE_IDS.flatMap((id) => {
      const words = statement.figures[id]?.trim() ?? '';
      return words === '' ? [] : [[id, readPlace(id, words, statement)] as const];
    }),
  );
}

/** The claims among what was read. */
export const claimsOfPlaces = (readings: ReadonlyMap<PlaceId, PlaceReading>): (Level | Growth)[] =>
  [...readings.values()].flatMap((reading) => ('claim' in reading ? reading.claim : []));

/** Reads the words of a place. Values without a currency are in that of the statement. */
function readPlace(id: PlaceId, words: string, statement: TypedStatement): PlaceReading {
  const { flow, role } = placeOf(id);
  const isGrowth = role === 'growth';
  const result = readFigure(words, statement.language, isGrowth ? {} : { unit: statement.currency });
  if ('problem' in result) {
    const { problem } = result;
    if (isGrowth || problem.code !== 'two-units') return { problem };
    const alone = readFigure(words, statement.language);
    const isRate = 'figure' in alone && alone.figure.unit === 'rate';
    return { problem: { ...problem, code: isRate ? 'rate-for-value' : 'other-currency' } };
  }
  const { figure } = result;
  if (figure.unit !== 'rate' && figure.unit !== statement.currency) {
    return { problem: { code: 'other-currency', offset: 0, found: words } };
  }
  if (figure.seen !== 'all') return { problem: { code: 'cut-off', offset: 0, found: words } };
  const code = isGrowth ? faultOfGrowth(figure, flow) : figure.direction ? 'direction-of-value' : null;
  if (code) return { problem: { code, offset: 0, found: words } };
  const { period, base } = periodsOf(statement);
  const { reporter, partner, currency, deficit } = statement;
  const falls = isGrowth ? figure.direction === 'down' : flow === 'B' && deficit;
  const side = { reporter: reporter || UNSPECIFIED, partner, flow };
  const at = isGrowth ? { period, base } : { period: role === 'base' ? base : period, base: null };
  return { claim: statementClaim(id, figure, { ...side, ...at, currency, falls }) };
}

/**
 * Why a figure cannot be a growth of a flow; `null` where it can. A surplus may fall by more than 100 %, to a deficit.
 */
export function faultOfGrowth(figure: Figure, flow: Flow): PlaceProblem['code'] | null {
  if (!figure.direction) return 'no-direction';
  if (flow === 'B') return null;
  const { upper } = observedInterval(figure);
  const falls = figure.unit === 'rate' && figure.direction === 'down';
  return falls && upper !== null && upper.compare(rational(-1)) <= 0 ? 'falls-by-all' : null;
}
