/** Writes a proof by adding up: the inequality of each figure, and why they cannot all be true. */
import {
  interval,
  isExactAt,
  point,
  type Rational,
  rational,
  showInterval,
  toExact,
  type WrittenProof,
} from '../../../domain/index.ts';
import type { LinkedPhrase } from '../../format/phrase.ts';
import { showPeriod, showProved } from '../../format/show.ts';
import type { Messages } from '../../i18n/index.ts';
import type { Ledger } from '../../models/ledger.ts';

const ZERO_SUM = rational(0);
/** The most decimals of a number. With more it is shown as a fraction. */
const LINE_DECIMALS = 8;

interface WrittenProofText {
  /** One inequality for each line, with the figure that states it. */
  readonly lines: readonly { readonly key: string; readonly phrase: LinkedPhrase }[];
  readonly sum: string;
}

export function writtenProofText(proof: WrittenProof, ledger: Ledger, messages: Messages): WrittenProofText {
  const { written } = messages.findingProof;
  const currency = currencyOfProof(proof, ledger) ?? messages.money.currency;
  const number = (value: Rational) => shownNumber(value, messages.locale);
  const amount = ({ flow, period }: WrittenProof['steps'][number]['current']) =>
    written.amount(flow, showPeriod(period, messages));
  const lines = proof.steps.map(({ claims, times, current, base, relation, bound }) => {
    const side = written.side(
      amount(current),
      base && amount(base.subject),
      number(rational(base?.factor ?? '1')),
    );
    const line = written.line(side, relation, boundOf(rational(bound), currency, messages));
    const claim = ledger.claim(claims[0] ?? '');
    const taken = times === '1' ? '' : written.taken(number(rational(times)));
    const figure = claim && {
      kind: 'figure' as const,
      claim,
      words: `“${claim.figure}”`,
      period: null,
      source: null,
    };
    return {
      key: `${line} ${claims[0]}`,
      phrase: figure ? [line, taken, written.by, figure] : [line, taken],
    };
  });
  const [low, high] = [rational(proof.atLeast), rational(proof.atMost)];
  return {
    lines,
    sum: written.sum(
      low.equals(ZERO_SUM)
        ? messages.format.atLeast('0')
        : showProved(interval(low, null), currency, messages),
      high.equals(ZERO_SUM)
        ? messages.format.atMost('0')
        : showProved(interval(null, high), currency, messages),
      proof.rest.map(({ times, subject }) => written.rest(number(rational(times)), amount(subject))),
      low.equals(high),
    ),
  };
}

/** The currency of a proof, which all its figures share. */
const currencyOfProof = ({ steps }: WrittenProof, ledger: Ledger): string | null | undefined =>
  ledger.claim(steps[0]?.claims[0] ?? '')?.currency;

const boundOf = (bound: Rational, currency: string, messages: Messages): string =>
  bound.equals(ZERO_SUM) ? '0' : showProved(point(bound), currency, messages);

/** Exactly: as a decimal where it has few digits, else as a fraction. */
function shownNumber(value: Rational, locale: string): string {
  for (let decimals = 0; decimals <= LINE_DECIMALS; decimals += 1) {
    if (isExactAt(point(value), 0, decimals))
      return showInterval(point(value), 0, decimals, locale).lower ?? toExact(value);
  }
  return toExact(value);
}
