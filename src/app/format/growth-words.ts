/** The words for whether trade grows. */
import { type Growth, negate, rational, readInterval, toExact } from '../../domain/index.ts';
import type { Messages } from '../i18n/index.ts';
import type { GrowingAnswer } from '../models/growing-answer.ts';
import { growthOfValues } from '../models/growth-of-values.ts';
import { isGrowthClaim, type Ledger } from '../models/ledger.ts';
import { aboutChange, changeName, printedChanges } from './named-change.ts';
import { showPeriod, showPrinted } from './show.ts';
import { showAbout } from './show-about.ts';

/** "Up 32.7% in 2025, as printed", "Down 9.4% in April 2023–March 2024, from the values printed for both years". */
export function growingWords({ now, claims }: GrowingAnswer, messages: Messages): string {
  const { overview } = messages;
  const year = showPeriod(now.period, messages);
  const isStated = now.growths.every(({ origin }) => origin === 'stated');
  const amounts = isStated
    ? printedAmounts(claims.filter(isGrowthClaim), messages)
    : computedAmounts(now, messages);
  if (now.direction === 'unclear') return overview.growingUnclear(year, amounts);
  const amount = amounts.join(messages.targets.or);
  const basis = isStated
    ? now.growths.some(({ status }) => status === 'E')
      ? overview.growingEstimated
      : amounts.length > 1
        ? overview.growingSources
        : overview.growingPrinted
    : now.growths.some(({ hedged }) => hedged)
      ? claims.every(({ hedges }) => hedges.length > 0)
        ? overview.growingAllHedged
        : overview.growingHedged
      : overview.growingComputed;
  return (now.direction === 'up' ? overview.growingUp : overview.growingDown)(amount, year, basis);
}

/** "Up 18.5% in January–August 2025, as published"; `null` where the printed growths do not say one direction. */
export function partGrowthWords(growths: readonly Growth[], messages: Messages): string | null {
  const { overview } = messages;
  const [first] = growths;
  const values = growths.flatMap(({ values }) => values.map((value) => rational(value)));
  const isUp = values.every((value) => value.compare(0) > 0);
  if (!first || (!isUp && !values.every((value) => value.compare(0) < 0))) return null;
  const amounts = printedAmounts(growths, messages);
  const basis = growths.some(({ status }) => status === 'E')
    ? overview.growingEstimated
    : amounts.length > 1
      ? overview.growingSources
      : overview.growingPrinted;
  const say = isUp ? overview.growingUp : overview.growingDown;
  return say(amounts.join(messages.targets.or), showPeriod(first.period, messages), basis);
}

/** A sentence that tells growths of one period, with the growth that values give where that is well away from them. */
export function besideValues(
  sentence: string,
  growths: readonly Growth[],
  ledger: Ledger,
  messages: Messages,
): string {
  const given = growthOfValues(growths, ledger);
  if (!given) return sentence;
  const { name, words } = aboutChange(readInterval(given.computed), messages);
  const isFall = changeName(printedChanges(growths)) === 'fall';
  // Behind "up 25%" the number alone is a growth, and behind "down 5%" nothing is told by a number alone.
  return isFall && name === 'growth'
    ? messages.overview.growingBesideGrowth(sentence, words)
    : messages.overview.growingBeside(sentence, words, name);
}

/** Each printed size once, with its hedge, smallest first; that of a fall without its sign. */
function printedAmounts(growths: readonly Growth[], messages: Messages): string[] {
  const sized = growths
    .map((growth) => ({ growth, size: rational(growth.values[0] ?? '0').abs() }))
    .sort((a, b) => a.size.compare(b.size));
  const isFall = growths.every(({ values: [value = '0'] }) => rational(value).compare(0) < 0);
  const words = sized.map(({ growth: { values, unit, hedges } }) =>
    showPrinted(
      { unit, hedges, values: isFall ? values.map((value) => toExact(rational(value).abs())) : values },
      messages,
    ),
  );
  return [...new Set(words)];
}

/** The ranges that values give; without a sign where all are falls. */
function computedAmounts({ growths, direction }: GrowingAnswer['now'], messages: Messages): string[] {
  const words = growths.map(({ rate }) => {
    const interval = readInterval(rate);
    return showAbout(direction === 'down' ? negate(interval) : interval, 'rate', messages);
  });
  return [...new Set(words)];
}
