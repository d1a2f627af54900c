/** Makes interval strips: their bars with labels, their scale, and their content in one line. */

import {
  type Growth,
  type Level,
  numberFormat,
  readInterval,
  type SummaryClaim,
  UNSPECIFIED,
  type Unit,
} from '../../../domain/index.ts';
import { moneyExponent, moneyScale, showDate, showRate, showText } from '../../format/show.ts';
import { inCurrency } from '../../i18n/in-currency.ts';
import type { Messages } from '../../i18n/index.ts';
import { groupComparisons } from '../../models/comparison-groups.ts';
import type { GrowthRow } from '../../models/growth-rows.ts';
import type { Ledger } from '../../models/ledger.ts';
import { countsApart } from '../../models/mirror-row.ts';
import { levelsByInterval } from '../../models/value-page.ts';
import { FILE_WIDTH } from '../chart-size.ts';
import { PER_CENT } from './interval-scale.ts';
import type { StripBar } from './strip-layout.ts';
import { valueScale } from './strip-scales.ts';

/** The bars of a strip, and what stands around them. */
export interface LabelledStrip {
  readonly bars: readonly StripBar[];
  /** The intervals in words, for those who do not see the bars. */
  readonly title: string;
  /** Writes a number of the scale. */
  readonly tick: (value: number) => string;
  /** The unit of the scale; empty for rates, whose numbers have their sign. */
  readonly unit: string;
  /** How many units of the scale make one of the intervals. */
  readonly factor: number;
}

/** A typographic minus for the hyphen of the number format. */
const withMinusSign = (number: string): string => number.replace('-', '−');

/** The words that a scale does not start at zero; empty where it contains zero. */
export function scaleNote({ bars, factor }: LabelledStrip, messages: Messages): string {
  const { low, high } = valueScale(bars, factor, FILE_WIDTH);
  return low <= 0 && high >= 0 ? '' : messages.export.notFromZero;
}

/** The stated growth, and each distinct computed one below it. Only rates fit on a scale of per cent. */
export function growthStrip({ claim, check }: GrowthRow, messages: Messages): LabelledStrip {
  const show = (interval: string) => showRate(readInterval(interval), messages);
  const stated = { name: messages.growth.stated, interval: claim.readings.verdict, verdict: null, times: 1 };
  const computed = groupComparisons(check.comparisons).map(({ first, others }) => ({
    name: messages.basisShort[first.basis],
    interval: first.computed,
    verdict: first.verdict,
    times: 1 + others.length,
  }));
  const bars = [stated, ...computed].map(({ name, interval, verdict, times }) => ({
    interval,
    verdict,
    label: messages.growth.bar(name, show(interval), times),
    cutLabel: messages.growth.cutBar(name, show(interval), times),
  }));
  return stripOf(bars, 'rate', 0, messages);
}

/**
 * Bars on a scale of their unit.
 *
 * @param exponent of the unit of amounts, see `moneyExponent`
 */
export function stripOf(
  bars: readonly StripBar[],
  unit: Unit,
  exponent: number,
  messages: Messages,
  title = bars.map(({ label }) => label).join('; '),
): LabelledStrip {
  const isRate = unit === 'rate';
  const number = numberFormat(messages.locale, { maximumFractionDigits: isRate ? 2 : 3 });
  const write = (value: number) => withMinusSign(number.format(value));
  const { money } = inCurrency(messages, isRate ? messages.money.currency : unit);
  return {
    bars,
    title,
    tick: isRate ? (value) => messages.format.percent(write(value)) : write,
    unit: isRate ? '' : money[`${moneyScale(exponent) ?? 'million'}s`],
    factor: isRate ? PER_CENT : 10 ** -exponent,
  };
}

/**
 * The intervals of all claims about one value, each distinct one once, with who printed it. Counts of two sides that are
 * too far apart for counts of the same goods are outlines: their distance means nothing.
 */
export function valueStrip(levels: readonly Level[], ledger: Ledger, messages: Messages): LabelledStrip {
  const several = new Set(levels.map(({ reporter }) => reporter)).size > 1;
  const verdict = countsApart(levels, ledger) === null ? ('printed' as const) : ('cannot-tell' as const);
  const bars = levelsByInterval(levels).flatMap(([first, ...others]) => {
    if (!first) return [];
    const label = messages.value.bar(printerOf(first, several, ledger, messages), others.length);
    const countedBy = several ? sideThatCounted([first, ...others], ledger) : undefined;
    return [{ interval: first.readings.verdict, verdict, label, countedBy }];
  });
  const unit = levels[0]?.unit ?? messages.money.currency;
  const exponent = Math.max(...levels.map(({ readings }) => moneyExponent(readInterval(readings.verdict))));
  const title = bars.map(({ label, interval }) => `${label}: ${showText(interval, unit, messages)}`);
  return stripOf(bars, unit, exponent, messages, title.join('; '));
}

/** Which economy counted claims; `undefined` where both did, or a source does not say. */
export function sideThatCounted(
  claims: readonly (Level | Growth | SummaryClaim)[],
  { dataset }: Ledger,
): StripBar['countedBy'] {
  const [reporter, ...others] = new Set(claims.map((claim) => claim.reporter));
  if (reporter === undefined || reporter === UNSPECIFIED || others.length > 0) return undefined;
  return reporter === dataset.pair.assumedReporter ? 'side' : 'other';
}

/** Who printed a value, and the reporter where a picture shows several. A statistical table has no date of its own. */
export function printerOf(
  level: Level | Growth | SummaryClaim,
  several: boolean,
  ledger: Ledger,
  messages: Messages,
): string {
  const source = ledger.source(level.source);
  const publisher = source?.publisher ?? '';
  const who = ledger.isStatistics(level)
    ? publisher
    : messages.value.printedBy(publisher, showDate(source?.published ?? null, messages));
  const reporter = level.reporter === UNSPECIFIED ? null : ledger.economy(level.reporter);
  return several ? messages.value.printedFor(who, reporter) : who;
}
