/** Makes the claim of a figure whose trade, time and purpose are found, or says why it is none. */
import { NOT_STATED } from '../ledger/codes.ts';
import { monthsOf, type Period, parsePeriod } from '../ledger/period.ts';
import { exactText } from './exact-text.ts';
import type { FigureWords } from './figure-words.ts';
import type { Purpose } from './purpose-of.ts';
import { otherOf, type Story, type Trade } from './story.ts';
import type { LeftOut, LeftOutReason, TextClaim, TextClaimKind } from './text-claim.ts';
import type { TextSubject } from './text-subject.ts';
import type { SaidTime } from './time-templates.ts';
import type { Timing } from './timing-of.ts';

/** The claim of a figure with its trade, time and purpose, or the reason why it is left out. `beside` is one that its neighbours give. */
export function claimOf(
  text: string,
  figure: FigureWords,
  subject: TextSubject,
  timing: Timing,
  purpose: Purpose,
  beside: LeftOutReason | null,
  story: Story,
): TextClaim | LeftOut {
  const { from, to } = figure;
  const words = text.slice(from, to);
  const without = (reason: LeftOutReason): LeftOut => ({ words, at: from, reason });
  if (figure.problem) return without(figure.problem);
  if (purpose.problem) return without(purpose.problem);
  const { trade } = subject;
  if (subject.problem ?? trade?.problem) return without(subject.problem ?? trade?.problem ?? 'no-flow');
  if (!trade) return without('no-flow');
  if (beside) return without(beside);
  const kind = kindOf(figure, trade, purpose);
  if (kind === 'level' && trade.isInherited && isOfAnotherSize(figure, trade, timing, story))
    return without('unsure');
  if (kind === null) return without('no-direction');
  // "By 15 per cent a year since 2020".
  if (kind === 'growth' && purpose.isYearly) return without('average');
  if (timing.isUnsure && kind !== 'target') return without('unsure');
  // "In 2024 it was US$2 billion. It should pass US$3 billion": not of the year that is over.
  if (isForecastOfPast(purpose, timing, story)) return without('unsure');
  const sign = kind === 'balance' ? (signOfFigure(figure) ?? balanceSign(trade, timing, story)) : 0;
  const negative = kind === 'balance' ? sign < 0 : kind !== 'level' && figure.direction === 'down';
  if (kind === 'balance' && sign === 0) return without('no-side');
  const values = figure.sizes.map((size) => exactText(negative && size.s > 0n ? size.neg() : size));
  if (negative) values.reverse();
  // "Short of the US$1.8 billion goal" bounds what was reached, and not the goal.
  const beyond = purpose.isTargetBehind && (figure.hedge === 'below' || figure.hedge === 'at-most');
  const by = kind === 'target' ? dueOf(timing, figure, story) : null;
  const period = by ?? (purpose.isYearly ? NOT_STATED : periodText(timing.period));
  return {
    words,
    at: from,
    kind,
    flow: trade.flow,
    reporter: trade.reporter,
    partner: otherOf(story.pair, trade.reporter),
    isSideTold: trade.flow !== 'T',
    period,
    base:
      kind === 'growth' || kind === 'change'
        ? periodText(timing.base)
        : kind === 'target'
          ? baseOfTarget(timing, figure)
          : null,
    hedge: kind === 'target' && beyond ? null : figure.hedge,
    values,
    unit: figure.unit,
    by,
    isBase: timing.isBase,
    status: kind !== 'target' && isYetToCome(parsePeriod(period) ?? null, story) ? 'F' : purpose.status,
  };
}

/** Whether a forecast without a time of its own would be of a period that was over when the text was published. */
const isForecastOfPast = (
  { status, isTarget }: Purpose,
  { said, period }: Timing,
  { published }: Story,
): boolean =>
  status === 'F' &&
  !isTarget &&
  (said === null || (said.time.is === 'whole-year' && said.time.year === null)) &&
  period !== null &&
  published !== null &&
  period.to < published;

/**
 * Whether a value of one side, beside which no partner is named, differs much from what the text gave for the pair in the
 * same period: "in all Switzerland exported goods worth US$320 billion" may be its trade with everybody.
 */
function isOfAnotherSize(
  { sizes: [size] }: FigureWords,
  { flow, reporter }: Trade,
  { period }: Timing,
  { levels }: Story,
): boolean {
  const known = period ? levels.get(`${reporter} ${flow} ${period.text}`) : undefined;
  if (!known || !size) return false;
  return size.compare(known.mul(MOST_APART)) > 0 || known.compare(size.mul(MOST_APART)) > 0;
}

/**
 * What a level without a flow of its own is about, where the text gave that of the flow told before for the same period and
 * it is another: the sum of both flows, or nothing that is certain. "Exports were A and imports B. Together that is C".
 */
export function sumOfFlows(
  subject: TextSubject,
  { sizes: [size], unit, direction }: FigureWords,
  { period }: Timing,
  { levels }: Story,
): TextSubject {
  const { trade } = subject;
  if (!trade || trade.problem || !size || !period || unit !== 'USD' || direction) return subject;
  const told = (flow: Trade['flow']) => levels.get(`${trade.reporter} ${flow} ${period.text}`);
  const own = told(trade.flow);
  const other = told(trade.flow === 'X' ? 'M' : 'X');
  if (trade.flow === 'T' || !own || Math.abs(size.div(own).valueOf() - 1) < SAME_VALUE) return subject;
  const isSum = other !== undefined && Math.abs(size.div(own.add(other)).valueOf() - 1) < SAME_SUM;
  return isSum
    ? { ...subject, trade: { ...trade, flow: 'T' } }
    : { ...subject, trade: null, problem: 'unsure' };
}

/** By how much a value that is printed twice in round numbers may differ, and a sum from its rounded parts. */
const SAME_VALUE = 0.1;

const SAME_SUM = 0.02;

/** How many times two printed values of one trade may differ. */
const MOST_APART = 2;

const signOfFigure = ({ isSigned, direction }: FigureWords): -1 | 1 | null =>
  isSigned ? (direction === 'down' ? -1 : 1) : null;

/**
 * The sign of a balance: from its word, or else from exports and imports of the same period; 0 where neither is known.
 */
function balanceSign({ sign, reporter }: Trade, { period }: Timing, { levels }: Story): number {
  if (sign !== 0 || !period) return sign;
  const [exports, imports] = (['X', 'M'] as const).map((flow) =>
    levels.get(`${reporter} ${flow} ${period.text}`),
  );
  return exports && imports ? exports.compare(imports) : 0;
}

/**
 * Whether a period begins after the month in which the text was published. A figure for it is a forecast,
 * whatever its words say.
 */
const isYetToCome = (period: Period | null, { published }: Story): boolean =>
  period !== null && published !== null && period.from > published;

const periodText = (period: Period | null): string => period?.text ?? NOT_STATED;

function kindOf(
  { unit, direction, isSigned }: FigureWords,
  { flow }: Trade,
  { isTarget }: Purpose,
): TextClaimKind | null {
  if (isTarget) return 'target';
  if (unit === 'rate') return direction ? 'growth' : null;
  // "Balance: -US$590 million".
  if (direction && !(isSigned && flow === 'B')) return 'change';
  return flow === 'B' ? 'balance' : 'level';
}

/** The year that a target of growth starts from, where it names one: "by a quarter between 2025 and 2027". */
function baseOfTarget({ said, period }: Timing, { unit, direction }: FigureWords): string | null {
  const isNamed = said?.time.is === 'years' && unit === 'rate' && direction !== undefined;
  return isNamed && period ? String(Math.floor(period.from / 12)) : null;
}

/** The year by whose end a target is due: the last that is said for it. */
function dueOf({ said, period }: Timing, { unit, last }: FigureWords, { published }: Story): string {
  // "By mid-2030".
  const year = said?.time.is === 'stretch' ? said.time.year : null;
  if (year && 'year' in year) return String(year.year);
  // A growth target in a text about a programme of several years is for those years.
  const isOfYears = unit === 'rate' && period !== null && monthsOf(period) > 12;
  if (!period || !(said || isOfYears)) return NOT_STATED;
  // "By December" is the next one, where of a value it would be the last.
  const isNext = said?.time.year === null && said.index > last && MONTHLY.includes(said.time.is);
  const ahead =
    isNext && published !== null && period.to < published ? Math.ceil((published - period.to) / 12) : 0;
  return String(Math.floor(period.to / 12) + ahead);
}

const MONTHLY: readonly SaidTime['is'][] = ['month', 'until-month'];
