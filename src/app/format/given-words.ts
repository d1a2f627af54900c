import { readInterval } from '../../domain/index.ts';
import type { Messages } from '../i18n/index.ts';
import type { GrowthStatement } from '../models/growth-statements.ts';
import { showRateBriefly } from './show.ts';

/**
 * The growth that values give, with enough digits to be apart from a stated growth that it does not meet; nothing where
 * nothing is compared, or amounts are.
 */
export function givenWords({ row: { claim }, given }: GrowthStatement, messages: Messages): string {
  if (given === null || claim.unit !== 'rate') return '';
  return showRateBriefly(readInterval(given.interval), messages, readInterval(claim.readings.verdict));
}
