import type { Growth } from '../../domain/index.ts';
import type { Messages } from '../i18n/index.ts';
import { showPeriod } from './show.ts';

/** A period at the head of a row, which has no room for the word "year": the number alone says it. Months are short. */
export const rowPeriod = ({ period }: Growth, messages: Messages): string =>
  /^\d{4}$/.test(period) ? period : showPeriod(period, messages, messages.monthsShort);
