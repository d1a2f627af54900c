/** Slips of the pen, planted in the plan of an article or in its print, one an article. */

import type { Plan } from './article.ts';
import { mirrorOf, numberOf } from './fact.ts';
import { type Fraction, fraction, over, times } from './fraction.ts';
import { type History, unrevised } from './history.ts';
import type { OracleClaim, OracleSource, Slip, SlipKind } from './ledger.ts';
import { months, yearsBefore } from './months.ts';
import type { Print } from './print.ts';
import { claimOf, type Draft, isPrintable, publish } from './publish.ts';
import type { Random } from './random.ts';
import { has } from './span.ts';
import { spanOf } from './system.ts';

export interface Planted {
  readonly source: OracleSource;
  readonly slip: Slip;
}

interface Setting {
  readonly random: Random;
  readonly history: History;
  readonly plan: Plan;
  readonly source: OracleSource;
}

/** The claims that a slip changes, as they come to stand; `null` where the article has no place for it. */
type Plant = (setting: Setting) => readonly OracleClaim[] | null;

/** Plants a slip of a kind, where the article has a place for it and what is printed is no longer true. */
export function plantSlip(kind: SlipKind, pair: string, setting: Setting): Planted | null {
  const changed = PLANTS[kind](setting);
  if (!changed) return null;
  const now = new Map(changed.map((claim) => [claim.id, claim]));
  const before = setting.source.claims.filter(({ id }) => now.has(id));
  const moved = before.filter((claim) => !isSame(claim, now.get(claim.id)));
  if (moved.every((claim) => isStillTrue(claim, now.get(claim.id)))) return null;
  const claims = setting.source.claims.map((claim) => now.get(claim.id) ?? claim);
  return {
    source: { ...setting.source, claims },
    slip: {
      kind,
      pair,
      source: setting.source.id,
      claims: moved.map(({ id }) => id),
      meant: moved.map(({ rendered }) => rendered.text),
    },
  };
}

const isSame = (a: OracleClaim, b: OracleClaim | undefined): boolean =>
  a.rendered.text === b?.rendered.text && JSON.stringify(a.stated) === JSON.stringify(b.stated);

/** Whether the words stand for the right number as well, as those of a rounded figure with a wrong last digit may. */
const isStillTrue = (before: OracleClaim, after: OracleClaim | undefined): boolean =>
  after !== undefined &&
  JSON.stringify(before.stated) === JSON.stringify(after.stated) &&
  has(spanOf(after), before.truth.value);

const draftIn = ({ plan }: Setting, { id }: OracleClaim): Draft | undefined =>
  plan.drafts.find((draft) => draft.id === id);

/** A claim printed of another number. */
function printedOf(
  { random, plan }: Setting,
  claim: OracleClaim,
  draft: Draft,
  value: Fraction,
): OracleClaim {
  const other = publish(random, { ...draft, value }, { ...plan.publisher.manner, hedged: 0, odd: 0 });
  return mark(claim, { ...claim, balance: other.balance, print: other.print, rendered: other.rendered });
}

/** Of a changed claim the truth stays that of the number meant. */
const mark = (before: OracleClaim, after: OracleClaim): OracleClaim => ({
  ...after,
  truth: { ...before.truth, truthful: false },
});

/** The same figure with other digits, in words drawn anew. */
function withPrint(setting: Setting, claim: OracleClaim, print: Print): OracleClaim | null {
  const draft = draftIn(setting, claim);
  if (!draft || !isPrintable(print)) return null;
  const { language } = setting.source;
  return mark(claim, claimOf(draft, print, claim.truth.rounding, setting.random, language));
}

const levels = ({ source }: Setting): OracleClaim[] =>
  source.claims.filter(({ measure, stated }) => measure === 'level' && stated.status === 'A');
const rates = ({ source }: Setting): OracleClaim[] =>
  source.claims.filter(({ measure }) => measure === 'rate');
const pickOr = <T>(random: Random, list: readonly T[]): T | null =>
  list.length > 0 ? random.pick(list) : null;

function swapped(setting: Setting): OracleClaim[] | null {
  const pairs = levels(setting).flatMap((one) =>
    levels(setting)
      .filter(
        (other) =>
          one.stated.flow === 'X' &&
          other.stated.flow === 'M' &&
          one.stated.partner === other.stated.partner &&
          one.stated.period.from === other.stated.period.from &&
          one.stated.period.to === other.stated.period.to,
      )
      .map((other) => [one, other] as const),
  );
  const chosen = pickOr(setting.random, pairs);
  if (!chosen) return null;
  const [one, other] = chosen;
  return [takeFigure(one, other), takeFigure(other, one)];
}

const takeFigure = (claim: OracleClaim, { print, rendered }: OracleClaim): OracleClaim =>
  mark(claim, { ...claim, print, rendered });

function otherGrowth(setting: Setting): OracleClaim[] | null {
  const list = setting.random.shuffled(rates(setting));
  const [one] = list;
  const other = list.find(({ stated }) => stated.flow !== one?.stated.flow);
  return one && other ? [takeFigure(one, other)] : null;
}

function magnitude(setting: Setting): OracleClaim[] | null {
  const claim = pickOr(setting.random, levels(setting));
  if (!claim) return null;
  const { print } = claim;
  const shift = setting.random.chance(50) && print.place >= 3 ? -3 : 3;
  const wrong = withPrint(setting, claim, { ...print, place: print.place + shift });
  return wrong && [wrong];
}

/** Other digits, and the place of the last one. */
interface Digits {
  readonly digits: string;
  readonly place: number;
}

/** A claim whose digits a change turns into others. */
function digitSlip(change: (print: Print, random: Random) => Digits | null): Plant {
  return (setting) => {
    const { random } = setting;
    for (const claim of random.shuffled(setting.source.claims)) {
      const other = change(claim.print, random);
      if (other === null || claim.print.upTo !== null) continue;
      const print = { ...claim.print, digits: BigInt(other.digits), place: other.place };
      const wrong = withPrint(setting, claim, print);
      if (wrong) return [wrong];
    }
    return null;
  };
}

function transpose({ digits: all, place }: Print, random: Random): Digits | null {
  const digits = String(all);
  const places = [...digits].flatMap((digit, at) =>
    at + 1 < digits.length && digit !== digits[at + 1] && !(at === 0 && digits[1] === '0') ? [at] : [],
  );
  const at = pickOr(random, places);
  if (at === null) return null;
  const swapped = `${digits.charAt(at + 1)}${digits.charAt(at)}`;
  return { digits: `${digits.slice(0, at)}${swapped}${digits.slice(at + 2)}`, place };
}

function drop({ digits: all, place, unit }: Print, random: Random): Digits | null {
  const digits = String(all);
  if (digits.length < 2) return null;
  const at = random.int(digits[1] === '0' ? 1 : 0, digits.length - 1);
  // A digit that is lost behind the mark moves only those behind it.
  const isBehind = unit === 'rate' && at >= digits.length + place;
  return { digits: digits.slice(0, at) + digits.slice(at + 1), place: isBehind ? place + 1 : place };
}

/** "In ten months" of a figure of eleven. */
function wrongPeriod(setting: Setting): OracleClaim[] | null {
  const long = levels(setting).filter(({ stated: { period } }) => {
    const length = period.to - period.from + 1;
    return length >= 2 && length <= 11 && period.from % 12 === 0;
  });
  const claim = pickOr(setting.random, long);
  if (!claim) return null;
  const { from, to } = claim.stated.period;
  const end = to % 12 === 11 || setting.random.chance(50) ? to - 1 : to + 1;
  return [mark(claim, { ...claim, stated: { ...claim.stated, period: months(from, end) } })];
}

/** A growth over the year before that was computed over another year. */
function wrongBase(setting: Setting): OracleClaim[] | null {
  const { random, history } = setting;
  for (const claim of random.shuffled(rates(setting))) {
    const draft = draftIn(setting, claim);
    const { fact } = claim.truth;
    if (!draft || !fact.base) continue;
    const base = yearsBefore(fact.base, 1);
    if (base.from < history.first) continue;
    const value = numberOf(history, { ...fact, base });
    if (value) return [printedOf(setting, claim, draft, value)];
  }
  return null;
}

/** The other reporter's figure for the flow of the same name: "Laos' imports" as Viet Nam's. */
function perspective(setting: Setting): OracleClaim[] | null {
  const { random, history } = setting;
  for (const claim of random.shuffled(levels(setting))) {
    const draft = draftIn(setting, claim);
    const { fact } = claim.truth;
    if (!draft || (fact.flow !== 'X' && fact.flow !== 'M')) continue;
    const reporter = history.economies.find((economy) => economy !== fact.reporter) ?? fact.reporter;
    const own = claim.stated.flow === fact.flow ? fact.flow : mirrorOf(fact.flow);
    const value = numberOf(history, { ...fact, reporter, flow: own });
    if (value) return [printedOf(setting, claim, draft, value)];
  }
  return null;
}

/** The mean of the months, quarters or years of a period, for their sum. */
function average(setting: Setting): OracleClaim[] | null {
  const { random } = setting;
  for (const claim of random.shuffled(levels(setting))) {
    const draft = draftIn(setting, claim);
    const length = claim.stated.period.to - claim.stated.period.from + 1;
    if (!draft || length < 2) continue;
    const parts = length % 12 === 0 && length > 12 ? length / 12 : length;
    return [printedOf(setting, claim, draft, over(draft.value, fraction(parts)))];
  }
  return null;
}

/** An amount of the national currency, printed as US dollars. */
function otherCurrency(setting: Setting): OracleClaim[] | null {
  const claim = pickOr(setting.random, levels(setting));
  const draft = claim && draftIn(setting, claim);
  if (!draft) return null;
  return [
    printedOf(setting, claim, draft, times(draft.value, fraction(setting.random.pick([7, 25_000, 21_500])))),
  ];
}

/** One figure from an older issue than the rest. */
function mixedReleases(setting: Setting): OracleClaim[] | null {
  const { random, history } = setting;
  for (const claim of random.shuffled(setting.source.claims)) {
    const draft = draftIn(setting, claim);
    const { fact } = claim.truth;
    const older = fact.release - random.int(1, 12);
    if (!draft || fact.period.to > older) continue;
    const whole = months(Math.min(fact.period.from, fact.base?.from ?? fact.period.from), fact.period.to);
    if (unrevised(history, fact.reporter, whole, [older, fact.release])) continue;
    const value = numberOf(history, { ...fact, release: older });
    if (value)
      return [
        printedOf(setting, claim, draft, draft.stated.flow === fact.flow ? value : flip(fact.flow, value)),
      ];
  }
  return null;
}

const flip = (flow: string, value: Fraction): Fraction =>
  flow === 'B' ? { n: -value.n, d: value.d } : value;

const PLANTS: Readonly<Record<SlipKind, Plant>> = {
  'flows-swapped': swapped,
  'other-growth': otherGrowth,
  magnitude,
  'digit-transposed': digitSlip(transpose),
  'digit-dropped': digitSlip(drop),
  'wrong-period': wrongPeriod,
  'wrong-base': wrongBase,
  perspective,
  'average-for-sum': average,
  'other-currency': otherCurrency,
  'mixed-releases': mixedReleases,
};
