/** Which bases a growth rate can be stated for. */
import { type Interval, interval, meets, POSITIVE } from '../numbers/interval.ts';
import { ZERO } from '../numbers/rational.ts';
import type { Flow } from './codes.ts';

/**
 * Whether a growth rate can be stated for a base. Exports, imports and their total are never negative, so that it is
 * enough that the base can be positive. A balance may have either sign, and every value of its base must be positive:
 * the press also writes "down 22.8 %" of a deficit, whose signed value then rises.
 */
export const carriesRate = (flow: Flow, base: Interval): boolean =>
  flow === 'B' ? !meets(base, NOT_POSITIVE) : meets(base, POSITIVE);

const NOT_POSITIVE: Interval = interval(null, ZERO);
