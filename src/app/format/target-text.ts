/** The words for targets: what was set, for when, and from where calculations start. */
import {
  type AnnualRecord,
  type Deadline,
  type Interval,
  interval,
  numberFormat,
  readInterval,
  type TargetRecord,
} from '../../domain/index.ts';
import type { Messages } from '../i18n/index.ts';
import type { Ledger } from '../models/ledger.ts';
import { showPeriod, showRate, showText, showValue } from './show.ts';
import { flowOfTarget } from './subject.ts';

/** "US$5 billion", "10–15% a year"; of a part of the trade "US$3 billion, Viet Nam’s exports to Laos". */
export function targetName(
  {
    flow,
    measure,
    threshold,
    currency,
    covers,
  }: Pick<TargetRecord, 'flow' | 'measure' | 'threshold' | 'currency' | 'covers'>,
  ledger: Ledger,
  messages: Messages,
): string {
  const set = readInterval(threshold);
  const name =
    measure === 'level'
      ? messages.targets.levelName(showValue(set, currency, messages))
      : messages.targets.growthName(showRate(set, messages));
  const counted = covers === null ? name : messages.targets.coversName(name, covers);
  return flow === 'T' ? counted : `${counted}, ${flowOfTarget({ flow }, ledger, messages)}`;
}

/** "by 2010", "in 2016–2020", "each year, 2022–2025", "in the near term", "no date". */
export function deadlineWords(
  { by, statements }: Deadline,
  { measure }: Pick<TargetRecord, 'measure'>,
  ledger: Ledger,
  messages: Messages,
): string {
  const { targets } = messages;
  if (by !== null) {
    const period = showPeriod(by, messages);
    if (by.includes('/')) return measure === 'growth' ? targets.everyYear(period) : targets.inYears(period);
    return measure === 'growth' ? targets.inYears(period) : targets.by(period);
  }
  const horizons = statements.flatMap(({ claim: id }) => {
    const claim = ledger.claim(id);
    const isEnglish = claim?.kind === 'target' && claim.language === horizonLanguage();
    return isEnglish && claim.horizon !== null ? [claim.horizon] : [];
  });
  const words = [...new Set(horizons)].map(targets.horizon).join(', ');
  const none = measure === 'growth' ? targets.noYears : targets.noDate;
  return words === '' ? none : `${none}: ${words}`;
}

/** The language of the words that tell when a target is due: only English ones are told. */
export const horizonLanguage = () => 'en';

/** "US$2.15–2.25 billion in 2024, as printed". */
export function startName(value: AnnualRecord, messages: Messages): string {
  return messages.targets.start[value.how](
    showText(value.interval, value.currency, messages),
    showPeriod(value.period, messages),
  );
}

/** "US$2.15–2.25 billion (2024)". */
export const startShort = ({ interval, period, currency }: AnnualRecord, messages: Messages): string =>
  messages.targets.startShort(showText(interval, currency, messages), showPeriod(period, messages));

/** "5.3–5.5 years (2031)"; or that it is reached, may never be, or is further than paths are followed. */
export function arrivalWords(
  years: Interval | null,
  first: number,
  last: number | null,
  messages: Messages,
): string {
  const { targets, format } = messages;
  if (!years) return targets.arrivalNever;
  const words = yearsWords(years, messages);
  if (last === null) return targets.arrivalAtLeast(words, String(first));
  if (years.upper?.equals(0)) return targets.arrivalNow;
  return targets.arrival(words, first === last ? String(first) : format.dash(String(first), String(last)));
}

/** Years in tenths that are rounded outward already: "5.7–8.9", "5.7". */
function yearsWords({ lower, upper }: Interval, messages: Messages): string {
  const format = numberFormat(messages.locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const [low, high] = [lower, upper].map((end) => end && format.format(end.valueOf()));
  return high && high !== low ? messages.format.dash(low ?? '', high) : (low ?? '');
}

/** A rate rounded outward to one decimal, which is as exact as a required growth needs to be. */
export function roughRate(rate: Interval, messages: Messages): string {
  const tenth = (end: Interval['lower'], up: boolean) => {
    if (!end) return null;
    const scaled = end.mul(1000);
    return (up ? scaled.ceil() : scaled.floor()).div(1000);
  };
  return showRate(interval(tenth(rate.lower, false), tenth(rate.upper, true)), messages);
}
