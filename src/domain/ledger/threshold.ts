/** The thresholds of targets as intervals. The text of each claim is read only once. */
import { readInterval } from '../numbers/interval.ts';
import { once } from './once.ts';

/**
 * The values that a target asks for, exactly.
 *
 * @throws {RangeError} for a text that is no interval
 */
export const thresholdOf = once(({ threshold }: { readonly threshold: string }) => readInterval(threshold));
