/** The values that a rate of growth can be said of. */
import { type Interval, interval, meets, POSITIVE } from '../numbers/interval.ts';
import { ZERO } from '../numbers/rational.ts';
import type { Flow } from './codes.ts';

/**
 * Whether a rate can be said of a base. Trade is never less than nothing, so that a positive part of it is all that a base
 * can be. A balance can be of either sign: where it need not be positive, "down 22.8 %" may be said of a deficit.
 */
export const carriesRate = (flow: Flow, base: Interval): boolean =>
  flow === 'B' ? !meets(base, NOT_POSITIVE) : meets(base, POSITIVE);

const NOT_POSITIVE: Interval = interval(null, ZERO);
