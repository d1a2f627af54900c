/** Writes implied values as a line of arithmetic, and as bars beside what is printed. */
import {
  hull,
  type ImpliedValue,
  type Level,
  readInterval,
  UNSPECIFIED,
  writeInterval,
} from '../../../domain/index.ts';
import { type LabelledStrip, stripOf } from '../../charts/strip/labelled-strip.ts';
import { boundsOf } from '../../format/proof-text.ts';
import { moneyExponent, showDate, showText, showValue } from '../../format/show.ts';
import type { Messages } from '../../i18n/index.ts';
import { isStatement, type ObservedClaim } from '../../models/finding-claims.ts';
import type { Ledger } from '../../models/ledger.ts';

/**
 * "(US$ 2.15 … 2.25 billion) ÷ (1 + 33.85 … 33.95%) = US$1.605–1.681 billion"; `null` where no single line shows it.
 */
export function impliedLine(
  { derivation, claims, interval, currency }: ImpliedValue,
  ledger: Ledger,
  messages: Messages,
): string | null {
  const [first, second] = claims.map((id) => ledger.claim(id)).filter(isStatement);
  if (!first || !second || derivation === 'left-over') return null;
  const exponent = moneyExponent(readInterval(first.readings.verdict));
  const ends = ({ readings, unit }: ObservedClaim) =>
    boundsOf(readInterval(readings.verdict), unit, { messages, exponent });
  const terms: [string, string] = [ends(first), ends(second)];
  const { findingProof } = messages;
  const formula = {
    before: () => findingProof.before(...terms),
    after: () => findingProof.grown(...terms),
    sum: () => findingProof.formula.sum(terms),
    difference: () => findingProof.formula.difference(terms),
  }[derivation]();
  return messages.implied.line(formula, showValue(readInterval(interval), currency, messages, exponent));
}

/**
 * Each implied interval once, below the range of what each reporter prints of the value.
 *
 * @param groups implied values with the same interval
 */
export function impliedStrip(
  groups: readonly (readonly ImpliedValue[])[],
  levels: readonly Level[],
  ledger: Ledger,
  messages: Messages,
): LabelledStrip {
  const reporters = new Set(groups.flatMap((group) => group.map(({ reporter }) => reporter)));
  const printed = [...reporters].flatMap((reporter) => {
    const own = levels
      .filter((level) => assumedReporterOf(level, ledger) === reporter && level.hedges.length === 0)
      .map(({ readings }) => readInterval(readings.verdict));
    const [first, ...others] = own;
    if (!first) return [];
    const range = writeInterval(others.reduce(hull, first));
    return [
      {
        interval: range,
        verdict: 'printed' as const,
        label: messages.implied.printed(ledger.economy(reporter)),
      },
    ];
  });
  const implied = groups.flatMap(([first, ...others]) => {
    const source = first && ledger.source(first.source);
    if (!source) return [];
    const who = messages.value.printedBy(source.publisher, showDate(source.published, messages));
    const label = messages.value.bar(who, others.length);
    return [{ interval: first.interval, verdict: 'implied' as const, label }];
  });
  const bars = [...printed, ...implied];
  const currency = groups[0]?.[0]?.currency ?? messages.money.currency;
  const exponent = Math.max(...bars.map(({ interval }) => moneyExponent(readInterval(interval))));
  const title = bars.map(({ label, interval, verdict }) => {
    const who = verdict === 'implied' ? messages.implied.bar(label) : label;
    return `${who}: ${showText(interval, currency, messages)}`;
  });
  return stripOf(bars, currency, exponent, messages, title.join('; '));
}

const assumedReporterOf = ({ reporter }: Level, { dataset }: Ledger): string =>
  reporter === UNSPECIFIED ? dataset.pair.assumedReporter : reporter;
