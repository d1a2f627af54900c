import type { Growth, Reason } from '../../domain/index.ts';
import type { Messages } from '../i18n/index.ts';
import { showPeriod } from './show.ts';

/** Why a growth, or one comparison of it, could not be checked: a whole sentence that names the period without a value. */
export function undecidedWords(reason: Reason, { period, base }: Growth, messages: Messages): string {
  return messages.undecided[reason](showPeriod(period, messages), showPeriod(base, messages));
}
