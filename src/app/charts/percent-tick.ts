import { numberFormat } from '../../domain/index.ts';
import type { Messages } from '../i18n/index.ts';

/** Writes numbers of per cent at the lines of a scale, in the language of the page. */
export function percentTick({ locale, format }: Messages): (value: number) => string {
  const number = numberFormat(locale, { maximumFractionDigits: 1 });
  return (value) => format.percent(number.format(value).replace('-', '−'));
}
